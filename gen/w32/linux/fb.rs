// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fb.h

pub const FBIO_CURSOR: u32 = 0xc0484608;

#[repr(C)]
pub struct fb_cmap {
    pub start: u32,
    pub len: u32,
    pub red: *mut u16,
    pub green: *mut u16,
    pub blue: *mut u16,
    pub transp: *mut u16,
}

#[repr(C)]
pub struct fb_cursor {
    pub set: u16,
    pub enable: u16,
    pub rop: u16,
    pub mask: *const core::ffi::c_char,
    pub hot: super::fbcurpos,
    pub image: fb_image,
}

#[repr(C)]
pub struct fb_fix_screeninfo {
    pub id: [core::ffi::c_char; 16],
    pub smem_start: core::ffi::c_ulong,
    pub smem_len: u32,
    pub r#type: u32,
    pub type_aux: u32,
    pub visual: u32,
    pub xpanstep: u16,
    pub ypanstep: u16,
    pub ywrapstep: u16,
    pub line_length: u32,
    pub mmio_start: core::ffi::c_ulong,
    pub mmio_len: u32,
    pub accel: u32,
    pub capabilities: u16,
    pub reserved: [u16; 2],
}

#[repr(C)]
pub struct fb_image {
    pub dx: u32,
    pub dy: u32,
    pub width: u32,
    pub height: u32,
    pub fg_color: u32,
    pub bg_color: u32,
    pub depth: u8,
    pub data: *const core::ffi::c_char,
    pub cmap: fb_cmap,
}

records! {
    fb_cmap: size 24, align 4;
    fb_cursor: size 72, align 4;
    fb_fix_screeninfo: size 68, align 4;
    fb_image: size 56, align 4;
}
