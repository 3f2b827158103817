// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hdlc/ioctl.h

pub const CLOCK_DEFAULT: i32 = 0;
pub const CLOCK_EXT: i32 = 1;
pub const CLOCK_INT: i32 = 2;
pub const CLOCK_TXFROMRX: i32 = 4;
pub const CLOCK_TXINT: i32 = 3;
pub const ENCODING_DEFAULT: i32 = 0;
pub const ENCODING_FM_MARK: i32 = 3;
pub const ENCODING_FM_SPACE: i32 = 4;
pub const ENCODING_MANCHESTER: i32 = 5;
pub const ENCODING_NRZ: i32 = 1;
pub const ENCODING_NRZI: i32 = 2;
pub const GENERIC_HDLC_VERSION: i32 = 4;
pub const LMI_ANSI: i32 = 2;
pub const LMI_CCITT: i32 = 3;
pub const LMI_CISCO: i32 = 4;
pub const LMI_DEFAULT: i32 = 0;
pub const LMI_NONE: i32 = 1;
pub const PARITY_CRC16_PR0: i32 = 2;
pub const PARITY_CRC16_PR0_CCITT: i32 = 4;
pub const PARITY_CRC16_PR1: i32 = 3;
pub const PARITY_CRC16_PR1_CCITT: i32 = 5;
pub const PARITY_CRC32_PR0_CCITT: i32 = 6;
pub const PARITY_CRC32_PR1_CCITT: i32 = 7;
pub const PARITY_DEFAULT: i32 = 0;
pub const PARITY_NONE: i32 = 1;

#[repr(C)]
pub struct cisco_proto {
    pub interval: u32,
    pub timeout: u32,
}

#[repr(C)]
pub struct fr_proto {
    pub t391: u32,
    pub t392: u32,
    pub n391: u32,
    pub n392: u32,
    pub n393: u32,
    pub lmi: u16,
    pub dce: u16,
}

#[repr(C)]
pub struct fr_proto_pvc {
    pub dlci: u32,
}

#[repr(C)]
pub struct fr_proto_pvc_info {
    pub dlci: u32,
    pub master: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct raw_hdlc_proto {
    pub encoding: u16,
    pub parity: u16,
}

#[repr(C)]
pub struct sync_serial_settings {
    pub clock_rate: u32,
    pub clock_type: u32,
    pub loopback: u16,
}

#[repr(C)]
pub struct te1_settings {
    pub clock_rate: u32,
    pub clock_type: u32,
    pub loopback: u16,
    pub slot_map: u32,
}

#[repr(C)]
pub struct x25_hdlc_proto {
    pub dce: u16,
    pub modulo: u32,
    pub window: u32,
    pub t1: u32,
    pub t2: u32,
    pub n2: u32,
}

records! {
    cisco_proto: size 8, align 4;
    fr_proto: size 24, align 4;
    fr_proto_pvc: size 4, align 4;
    fr_proto_pvc_info: size 20, align 4;
    raw_hdlc_proto: size 4, align 2;
    sync_serial_settings: size 12, align 4;
    te1_settings: size 16, align 4;
    x25_hdlc_proto: size 24, align 4;
}
