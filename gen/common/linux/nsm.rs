// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nsm.h

pub const NSM_IOCTL_RAW: u32 = 0xc0200a00;
pub const NSM_MAGIC: i32 = 0xa;
pub const NSM_REQUEST_MAX_SIZE: i32 = 0x1000;
pub const NSM_RESPONSE_MAX_SIZE: i32 = 0x3000;

#[repr(C)]
pub struct nsm_iovec {
    pub addr: u64,
    pub len: u64,
}

#[repr(C)]
pub struct nsm_raw {
    pub request: nsm_iovec,
    pub response: nsm_iovec,
}

records! {
    nsm_iovec: size 16, align 8;
    nsm_raw: size 32, align 8;
}
