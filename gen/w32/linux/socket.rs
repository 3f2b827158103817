// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/socket.h

#[repr(C)]
pub struct __kernel_sockaddr_storage {
    pub anon0: __kernel_sockaddr_storage_anon0,
}

#[repr(C)]
pub union __kernel_sockaddr_storage_anon0 {
    pub anon0: super::__kernel_sockaddr_storage_anon0_anon0,
    pub __align: *mut core::ffi::c_void,
}

records! {
    __kernel_sockaddr_storage: size 128, align 4;
    __kernel_sockaddr_storage_anon0: size 128, align 4;
}
