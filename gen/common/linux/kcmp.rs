// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kcmp.h

pub const KCMP_EPOLL_TFD: i32 = 7;
pub const KCMP_FILE: i32 = 0;
pub const KCMP_FILES: i32 = 2;
pub const KCMP_FS: i32 = 3;
pub const KCMP_IO: i32 = 5;
pub const KCMP_SIGHAND: i32 = 4;
pub const KCMP_SYSVSEM: i32 = 6;
pub const KCMP_TYPES: i32 = 8;
pub const KCMP_VM: i32 = 1;

#[repr(C)]
pub struct kcmp_epoll_slot {
    pub efd: u32,
    pub tfd: u32,
    pub toff: u32,
}

records! {
    kcmp_epoll_slot: size 12, align 4;
}
