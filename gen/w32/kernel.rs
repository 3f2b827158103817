// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

#[repr(C)]
pub struct __aio_sigset {
    pub sigmask: *const kernel_sigset_t,
    pub sigsetsize: usize,
}

#[repr(C)]
pub struct cmsghdr {
    pub cmsg_len: usize,
    pub cmsg_level: i32,
    pub cmsg_type: i32,
}

#[repr(C)]
pub struct getcpu_cache {
    pub blob: [core::ffi::c_ulong; 32],
}

#[repr(C)]
pub struct kernel_sigset_t {
    pub sig: [core::ffi::c_ulong; 2],
}

#[repr(C)]
pub struct linux_dirent {
    pub d_ino: core::ffi::c_ulong,
    pub d_off: core::ffi::c_ulong,
    pub d_reclen: u16,
    pub d_name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct mmsghdr {
    pub msg_hdr: user_msghdr,
    pub msg_len: u32,
}

#[repr(C)]
pub struct user_msghdr {
    pub msg_name: *mut core::ffi::c_void,
    pub msg_namelen: i32,
    pub msg_iov: *mut core::ffi::c_void,
    pub msg_iovlen: usize,
    pub msg_control: *mut core::ffi::c_void,
    pub msg_controllen: usize,
    pub msg_flags: u32,
}

#[repr(C)]
pub struct ustat {
    pub f_tfree: i32,
    pub f_tinode: core::ffi::c_ulong,
    pub f_fname: [core::ffi::c_char; 6],
    pub f_fpack: [core::ffi::c_char; 6],
}

records! {
    __aio_sigset: size 8, align 4;
    cmsghdr: size 12, align 4;
    getcpu_cache: size 128, align 4;
    kernel_sigset_t: size 8, align 4;
    linux_dirent: size 12, align 4;
    mmsghdr: size 32, align 4;
    user_msghdr: size 28, align 4;
    ustat: size 20, align 4;
}
