// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/un.h

pub const SIOCUNIXFILE: i32 = 0x89e0;
pub const UNIX_PATH_MAX: i32 = 108;

#[repr(C)]
pub struct sockaddr_un {
    pub sun_family: u16,
    pub sun_path: [core::ffi::c_char; 108],
}

records! {
    sockaddr_un: size 110, align 2;
}
