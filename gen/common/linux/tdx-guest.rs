// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tdx-guest.h

pub const TDX_CMD_GET_REPORT0: u32 = 0xc4405401;
pub const TDX_REPORTDATA_LEN: i32 = 64;
pub const TDX_REPORT_LEN: i32 = 1024;

#[repr(C)]
pub struct tdx_report_req {
    pub reportdata: [u8; 64],
    pub tdreport: [u8; 1024],
}

records! {
    tdx_report_req: size 1088, align 1;
}
