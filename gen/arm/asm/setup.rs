// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/setup.h

pub const ATAG_ACORN: i32 = 0x41000101;
pub const ATAG_CMDLINE: i32 = 0x54410009;
pub const ATAG_CORE: i32 = 0x54410001;
pub const ATAG_INITRD: i32 = 0x54410005;
pub const ATAG_INITRD2: i32 = 0x54420005;
pub const ATAG_MEM: i32 = 0x54410002;
pub const ATAG_MEMCLK: i32 = 0x41000402;
pub const ATAG_NONE: i32 = 0x0;
pub const ATAG_RAMDISK: i32 = 0x54410004;
pub const ATAG_REVISION: i32 = 0x54410007;
pub const ATAG_SERIAL: i32 = 0x54410006;
pub const ATAG_VIDEOLFB: i32 = 0x54410008;
pub const ATAG_VIDEOTEXT: i32 = 0x54410003;
pub const COMMAND_LINE_SIZE: i32 = 1024;

#[repr(C)]
pub struct tag {
    pub hdr: tag_header,
    pub u: tag_u,
}

#[repr(C)]
pub struct tag_acorn {
    pub memc_control_reg: u32,
    pub vram_pages: u32,
    pub sounddefault: u8,
    pub adfsdrives: u8,
}

#[repr(C)]
pub struct tag_cmdline {
    pub cmdline: [core::ffi::c_char; 1],
}

#[repr(C)]
pub struct tag_core {
    pub flags: u32,
    pub pagesize: u32,
    pub rootdev: u32,
}

#[repr(C)]
pub struct tag_header {
    pub size: u32,
    pub tag: u32,
}

#[repr(C)]
pub struct tag_initrd {
    pub start: u32,
    pub size: u32,
}

#[repr(C)]
pub struct tag_mem32 {
    pub size: u32,
    pub start: u32,
}

#[repr(C)]
pub struct tag_memclk {
    pub fmemclk: u32,
}

#[repr(C)]
pub struct tag_ramdisk {
    pub flags: u32,
    pub size: u32,
    pub start: u32,
}

#[repr(C)]
pub struct tag_revision {
    pub rev: u32,
}

#[repr(C)]
pub struct tag_serialnr {
    pub low: u32,
    pub high: u32,
}

#[repr(C)]
pub union tag_u {
    pub core: tag_core,
    pub mem: tag_mem32,
    pub videotext: tag_videotext,
    pub ramdisk: tag_ramdisk,
    pub initrd: tag_initrd,
    pub serialnr: tag_serialnr,
    pub revision: tag_revision,
    pub videolfb: tag_videolfb,
    pub cmdline: tag_cmdline,
    pub acorn: tag_acorn,
    pub memclk: tag_memclk,
}

#[repr(C)]
pub struct tag_videolfb {
    pub lfb_width: u16,
    pub lfb_height: u16,
    pub lfb_depth: u16,
    pub lfb_linelength: u16,
    pub lfb_base: u32,
    pub lfb_size: u32,
    pub red_size: u8,
    pub red_pos: u8,
    pub green_size: u8,
    pub green_pos: u8,
    pub blue_size: u8,
    pub blue_pos: u8,
    pub rsvd_size: u8,
    pub rsvd_pos: u8,
}

#[repr(C)]
pub struct tag_videotext {
    pub x: u8,
    pub y: u8,
    pub video_page: u16,
    pub video_mode: u8,
    pub video_cols: u8,
    pub video_ega_bx: u16,
    pub video_lines: u8,
    pub video_isvga: u8,
    pub video_points: u16,
}

#[repr(C)]
pub struct tagtable {
    pub tag: u32,
    pub parse: Option<unsafe extern "C" fn(*const tag) -> i32>,
}

records! {
    tag: size 32, align 4;
    tag_acorn: size 12, align 4;
    tag_cmdline: size 1, align 1;
    tag_core: size 12, align 4;
    tag_header: size 8, align 4;
    tag_initrd: size 8, align 4;
    tag_mem32: size 8, align 4;
    tag_memclk: size 4, align 4;
    tag_ramdisk: size 12, align 4;
    tag_revision: size 4, align 4;
    tag_serialnr: size 8, align 4;
    tag_u: size 24, align 4;
    tag_videolfb: size 24, align 4;
    tag_videotext: size 12, align 2;
    tagtable: size 8, align 4;
}
