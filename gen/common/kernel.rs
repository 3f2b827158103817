// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

#[repr(C)]
pub struct file_handle {
    pub handle_bytes: u32,
    pub handle_type: i32,
    pub f_handle: [u8; 0],
}
record!(file_handle: size 8, align 4);

#[repr(C)]
pub struct linux_dirent64 {
    pub d_ino: u64,
    pub d_off: i64,
    pub d_reclen: u16,
    pub d_type: u8,
    pub d_name: [core::ffi::c_char; 0],
}
record!(linux_dirent64: size 24, align 8);

#[repr(C)]
pub struct sched_param {
    pub sched_priority: i32,
}
record!(sched_param: size 4, align 4);

#[repr(C)]
pub struct sockaddr {
    pub sa_family: u16,
    pub sa_data: [core::ffi::c_char; 14],
}
record!(sockaddr: size 16, align 2);
