// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/omapfb.h

pub const OMAPFB_MEMORY_READ: u32 = 0x80184f3a;

#[repr(C)]
pub struct omapfb_memory_read {
    pub x: u16,
    pub y: u16,
    pub w: u16,
    pub h: u16,
    pub buffer_size: usize,
    pub buffer: *mut core::ffi::c_void,
}

records! {
    omapfb_memory_read: size 24, align 8;
}
