// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/screen_info.h

pub const VIDEO_CAPABILITY_64BIT_BASE: i32 = 0x2;
pub const VIDEO_CAPABILITY_SKIP_QUIRKS: i32 = 0x1;
pub const VIDEO_FLAGS_NOCURSOR: i32 = 0x1;
pub const VIDEO_TYPE_CGA: i32 = 0x11;
pub const VIDEO_TYPE_EFI: i32 = 0x70;
pub const VIDEO_TYPE_EGAC: i32 = 0x21;
pub const VIDEO_TYPE_EGAM: i32 = 0x20;
pub const VIDEO_TYPE_MDA: i32 = 0x10;
pub const VIDEO_TYPE_MIPS_G364: i32 = 0x31;
pub const VIDEO_TYPE_PICA_S3: i32 = 0x30;
pub const VIDEO_TYPE_PMAC: i32 = 0x60;
pub const VIDEO_TYPE_SGI: i32 = 0x33;
pub const VIDEO_TYPE_SUN: i32 = 0x50;
pub const VIDEO_TYPE_SUNPCI: i32 = 0x51;
pub const VIDEO_TYPE_TGAC: i32 = 0x40;
pub const VIDEO_TYPE_VGAC: i32 = 0x22;
pub const VIDEO_TYPE_VLFB: i32 = 0x23;

#[repr(C, packed)]
pub struct screen_info {
    pub orig_x: u8,
    pub orig_y: u8,
    pub ext_mem_k: u16,
    pub orig_video_page: u16,
    pub orig_video_mode: u8,
    pub orig_video_cols: u8,
    pub flags: u8,
    pub unused2: u8,
    pub orig_video_ega_bx: u16,
    pub unused3: u16,
    pub orig_video_lines: u8,
    pub orig_video_isVGA: u8,
    pub orig_video_points: u16,
    pub lfb_width: u16,
    pub lfb_height: u16,
    pub lfb_depth: u16,
    pub lfb_base: u32,
    pub lfb_size: u32,
    pub cl_magic: u16,
    pub cl_offset: u16,
    pub lfb_linelength: u16,
    pub red_size: u8,
    pub red_pos: u8,
    pub green_size: u8,
    pub green_pos: u8,
    pub blue_size: u8,
    pub blue_pos: u8,
    pub rsvd_size: u8,
    pub rsvd_pos: u8,
    pub vesapm_seg: u16,
    pub vesapm_off: u16,
    pub pages: u16,
    pub vesa_attributes: u16,
    pub capabilities: u32,
    pub ext_lfb_base: u32,
    pub _reserved: [u8; 2],
}

records! {
    screen_info: size 64, align 1;
}
