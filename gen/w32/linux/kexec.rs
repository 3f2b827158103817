// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kexec.h

#[repr(C)]
pub struct kexec_segment {
    pub buf: *const core::ffi::c_void,
    pub bufsz: usize,
    pub mem: *const core::ffi::c_void,
    pub memsz: usize,
}

records! {
    kexec_segment: size 16, align 4;
}
