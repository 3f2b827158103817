// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/user_events.h

pub const DIAG_IOC_MAGIC: i32 = 42;
pub const USER_EVENTS_MULTI_SYSTEM: &core::ffi::CStr = c"user_events_multi";
pub const USER_EVENTS_PREFIX: &core::ffi::CStr = c"u:";
pub const USER_EVENTS_SYSTEM: &core::ffi::CStr = c"user_events";
pub const USER_EVENT_REG_MAX: i32 = 4;
pub const USER_EVENT_REG_MULTI_FORMAT: i32 = 2;
pub const USER_EVENT_REG_PERSIST: i32 = 1;

#[repr(C, packed)]
pub struct user_reg {
    pub size: u32,
    pub enable_bit: u8,
    pub enable_size: u8,
    pub flags: u16,
    pub enable_addr: u64,
    pub name_args: u64,
    pub write_index: u32,
}

#[repr(C, packed)]
pub struct user_unreg {
    pub size: u32,
    pub disable_bit: u8,
    pub __reserved: u8,
    pub __reserved2: u16,
    pub disable_addr: u64,
}

records! {
    user_reg: size 28, align 1;
    user_unreg: size 16, align 1;
}
