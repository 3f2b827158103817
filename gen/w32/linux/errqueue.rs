// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/errqueue.h

#[repr(C)]
pub struct scm_timestamping {
    pub ts: [super::timespec; 3],
}

records! {
    scm_timestamping: size 24, align 4;
}
