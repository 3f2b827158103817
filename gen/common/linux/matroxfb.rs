// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/matroxfb.h

pub const MATROXFB_CID_DEFLICKER: i32 = 134217729;
pub const MATROXFB_CID_LAST: i32 = 134217730;
pub const MATROXFB_CID_TESTOUT: i32 = 134217728;
pub const MATROXFB_OUTPUT_CONN_DFP: i32 = 0x4;
pub const MATROXFB_OUTPUT_CONN_PRIMARY: i32 = 0x1;
pub const MATROXFB_OUTPUT_CONN_SECONDARY: i32 = 0x2;
pub const MATROXFB_OUTPUT_DFP: i32 = 0x2;
pub const MATROXFB_OUTPUT_MODE_MONITOR: i32 = 0x80;
pub const MATROXFB_OUTPUT_MODE_NTSC: i32 = 0x2;
pub const MATROXFB_OUTPUT_MODE_PAL: i32 = 0x1;
pub const MATROXFB_OUTPUT_PRIMARY: i32 = 0x0;
pub const MATROXFB_OUTPUT_SECONDARY: i32 = 0x1;

#[repr(C)]
pub struct matroxioc_output_mode {
    pub output: u32,
    pub mode: u32,
}

records! {
    matroxioc_output_mode: size 8, align 4;
}
