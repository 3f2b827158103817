// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/amd-apml.h

pub const AMD_SBI_MB_DATA_SIZE: i32 = 4;
pub const SBRMI_IOCTL_CPUID_CMD: u32 = 0xc010f901;
pub const SBRMI_IOCTL_MBOX_CMD: u32 = 0xc00cf900;
pub const SBRMI_IOCTL_MCAMSR_CMD: u32 = 0xc010f902;
pub const SBRMI_IOCTL_REG_XFER_CMD: u32 = 0xc004f903;
pub const SB_BASE_IOCTL_NR: i32 = 0xf9;

#[repr(C)]
pub struct apml_cpuid_msg {
    pub cpu_in_out: u64,
    pub fw_ret_code: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct apml_mbox_msg {
    pub cmd: u32,
    pub mb_in_out: u32,
    pub fw_ret_code: u32,
}

#[repr(C)]
pub struct apml_mcamsr_msg {
    pub mcamsr_in_out: u64,
    pub fw_ret_code: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct apml_reg_xfer_msg {
    pub reg_addr: u16,
    pub data_in_out: u8,
    pub rflag: u8,
}

records! {
    apml_cpuid_msg: size 16, align 8;
    apml_mbox_msg: size 12, align 4;
    apml_mcamsr_msg: size 16, align 8;
    apml_reg_xfer_msg: size 4, align 2;
}
