// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

#[repr(C)]
#[derive(Clone, Copy)]
pub struct file_handle {
    pub handle_bytes: u32,
    pub handle_type: i32,
    pub f_handle: [u8; 0],
}
layout!(file_handle: size 8, align 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct linux_dirent64 {
    pub d_ino: u64,
    pub d_off: i64,
    pub d_reclen: u16,
    pub d_type: u8,
    pub d_name: [core::ffi::c_char; 0],
}
layout!(linux_dirent64: size 24, align 8);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct sched_param {
    pub sched_priority: i32,
}
layout!(sched_param: size 4, align 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct sockaddr {
    pub sa_family: u16,
    pub sa_data: [core::ffi::c_char; 14],
}
layout!(sockaddr: size 16, align 2);
