// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vtpm_proxy.h

pub const TPM2_CC_SET_LOCALITY: i32 = 0x20001000;
pub const TPM_ORD_SET_LOCALITY: i32 = 0x20001000;
pub const VTPM_PROXY_FLAG_TPM2: i32 = 1;
pub const VTPM_PROXY_IOC_NEW_DEV: u32 = 0xc014a100;

#[repr(C)]
pub struct vtpm_proxy_new_dev {
    pub flags: u32,
    pub tpm_num: u32,
    pub fd: u32,
    pub major: u32,
    pub minor: u32,
}

records! {
    vtpm_proxy_new_dev: size 20, align 4;
}
