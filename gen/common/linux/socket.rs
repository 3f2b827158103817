// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/socket.h

pub const SOCK_BUF_LOCK_MASK: i32 = 3;
pub const SOCK_RCVBUF_LOCK: i32 = 2;
pub const SOCK_SNDBUF_LOCK: i32 = 1;
pub const SOCK_TXREHASH_DEFAULT: i32 = 255;
pub const SOCK_TXREHASH_DISABLED: i32 = 0;
pub const SOCK_TXREHASH_ENABLED: i32 = 1;
pub const _K_SS_MAXSIZE: i32 = 128;

pub type __kernel_sa_family_t = u16;

#[repr(C)]
pub struct __kernel_sockaddr_storage_anon0_anon0 {
    pub ss_family: u16,
    pub __data: [core::ffi::c_char; 126],
}

records! {
    __kernel_sockaddr_storage_anon0_anon0: size 128, align 2;
}
