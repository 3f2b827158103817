// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/bcm.h

#[repr(C)]
pub struct bcm_msg_head {
    pub opcode: u32,
    pub flags: u32,
    pub count: u32,
    pub ival1: bcm_timeval,
    pub ival2: bcm_timeval,
    pub can_id: u32,
    pub nframes: u32,
    pub frames: [super::can_frame; 0],
}

#[repr(C)]
pub struct bcm_timeval {
    pub tv_sec: core::ffi::c_long,
    pub tv_usec: core::ffi::c_long,
}

records! {
    bcm_msg_head: size 56, align 8;
    bcm_timeval: size 16, align 8;
}
