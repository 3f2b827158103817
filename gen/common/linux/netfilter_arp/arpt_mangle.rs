// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_arp/arpt_mangle.h

pub const ARPT_MANGLE_ADDR_LEN_MAX: u32 = 4;
pub const ARPT_MANGLE_MASK: i32 = 0xf;
pub const ARPT_MANGLE_SDEV: i32 = 0x1;
pub const ARPT_MANGLE_SIP: i32 = 0x4;
pub const ARPT_MANGLE_TDEV: i32 = 0x2;
pub const ARPT_MANGLE_TIP: i32 = 0x8;

#[repr(C)]
pub struct arpt_mangle {
    pub src_devaddr: [core::ffi::c_char; 16],
    pub tgt_devaddr: [core::ffi::c_char; 16],
    pub u_s: arpt_mangle_u_s,
    pub u_t: arpt_mangle_u_t,
    pub flags: u8,
    pub target: i32,
}

#[repr(C)]
pub union arpt_mangle_u_s {
    pub src_ip: super::in_addr,
}

#[repr(C)]
pub union arpt_mangle_u_t {
    pub tgt_ip: super::in_addr,
}

records! {
    arpt_mangle: size 48, align 4;
    arpt_mangle_u_s: size 4, align 4;
    arpt_mangle_u_t: size 4, align 4;
}
