// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sysctl.h

#[repr(C)]
pub struct __sysctl_args {
    pub name: *mut i32,
    pub nlen: i32,
    pub oldval: *mut core::ffi::c_void,
    pub oldlenp: *mut usize,
    pub newval: *mut core::ffi::c_void,
    pub newlen: usize,
    pub __unused: [core::ffi::c_ulong; 4],
}

records! {
    __sysctl_args: size 40, align 4;
}
