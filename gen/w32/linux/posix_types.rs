// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/posix_types.h

#[repr(C)]
pub struct __kernel_fd_set {
    pub fds_bits: [core::ffi::c_ulong; 32],
}

records! {
    __kernel_fd_set: size 128, align 4;
}
