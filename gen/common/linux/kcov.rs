// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kcov.h

pub const KCOV_CMP_CONST: i32 = 0x1;
pub const KCOV_CMP_MASK: i32 = 6;
pub const KCOV_DISABLE: u32 = 0x6365;
pub const KCOV_ENABLE: u32 = 0x6364;
pub const KCOV_INSTANCE_MASK: u64 = 0xffffffff;
pub const KCOV_REMOTE_ENABLE: u32 = 0x40186366;
pub const KCOV_REMOTE_MAX_HANDLES: i32 = 0x100;
pub const KCOV_SUBSYSTEM_COMMON: u64 = 0x0;
pub const KCOV_SUBSYSTEM_MASK: u64 = 0xff00000000000000;
pub const KCOV_SUBSYSTEM_USB: u64 = 0x100000000000000;
pub const KCOV_TRACE_CMP: i32 = 1;
pub const KCOV_TRACE_PC: i32 = 0;

#[repr(C)]
pub struct kcov_remote_arg {
    pub trace_mode: u32,
    pub area_size: u32,
    pub num_handles: u32,
    pub common_handle: u64,
    pub handles: [u64; 0],
}

records! {
    kcov_remote_arg: size 24, align 8;
}
