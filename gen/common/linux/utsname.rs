// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/utsname.h

pub const __NEW_UTS_LEN: i32 = 64;
pub const __OLD_UTS_LEN: i32 = 8;

#[repr(C)]
pub struct new_utsname {
    pub sysname: [core::ffi::c_char; 65],
    pub nodename: [core::ffi::c_char; 65],
    pub release: [core::ffi::c_char; 65],
    pub version: [core::ffi::c_char; 65],
    pub machine: [core::ffi::c_char; 65],
    pub domainname: [core::ffi::c_char; 65],
}

#[repr(C)]
pub struct old_utsname {
    pub sysname: [core::ffi::c_char; 65],
    pub nodename: [core::ffi::c_char; 65],
    pub release: [core::ffi::c_char; 65],
    pub version: [core::ffi::c_char; 65],
    pub machine: [core::ffi::c_char; 65],
}

#[repr(C)]
pub struct oldold_utsname {
    pub sysname: [core::ffi::c_char; 9],
    pub nodename: [core::ffi::c_char; 9],
    pub release: [core::ffi::c_char; 9],
    pub version: [core::ffi::c_char; 9],
    pub machine: [core::ffi::c_char; 9],
}

records! {
    new_utsname: size 390, align 1;
    old_utsname: size 325, align 1;
    oldold_utsname: size 45, align 1;
}
