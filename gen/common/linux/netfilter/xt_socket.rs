// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_socket.h

pub const XT_SOCKET_FLAGS_V1: i32 = 1;
pub const XT_SOCKET_FLAGS_V2: i32 = 3;
pub const XT_SOCKET_FLAGS_V3: i32 = 7;
pub const XT_SOCKET_NOWILDCARD: i32 = 2;
pub const XT_SOCKET_RESTORESKMARK: i32 = 4;
pub const XT_SOCKET_TRANSPARENT: i32 = 1;

#[repr(C)]
pub struct xt_socket_mtinfo1 {
    pub flags: u8,
}

#[repr(C)]
pub struct xt_socket_mtinfo2 {
    pub flags: u8,
}

#[repr(C)]
pub struct xt_socket_mtinfo3 {
    pub flags: u8,
}

records! {
    xt_socket_mtinfo1: size 1, align 1;
    xt_socket_mtinfo2: size 1, align 1;
    xt_socket_mtinfo3: size 1, align 1;
}
