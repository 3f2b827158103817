// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/signal.h

#[repr(C)]
pub struct sigaltstack {
    pub ss_sp: *mut core::ffi::c_void,
    pub ss_flags: i32,
    pub ss_size: usize,
}

records! {
    sigaltstack: size 24, align 8;
}
