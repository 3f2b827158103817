// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mqueue.h

#[repr(C)]
pub struct mq_attr {
    pub mq_flags: core::ffi::c_long,
    pub mq_maxmsg: core::ffi::c_long,
    pub mq_msgsize: core::ffi::c_long,
    pub mq_curmsgs: core::ffi::c_long,
    pub __reserved: [core::ffi::c_long; 4],
}

records! {
    mq_attr: size 32, align 4;
}
