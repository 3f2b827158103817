// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fb.h

pub const FBIOBLANK: u32 = 0x4611;
pub const FBIOGETCMAP: u32 = 0x4604;
pub const FBIOGET_CON2FBMAP: u32 = 0x460f;
pub const FBIOGET_DISPINFO: u32 = 0x4618;
pub const FBIOGET_FSCREENINFO: u32 = 0x4602;
pub const FBIOGET_GLYPH: u32 = 0x4615;
pub const FBIOGET_HWCINFO: u32 = 0x4616;
pub const FBIOGET_VBLANK: u32 = 0x80204612;
pub const FBIOGET_VSCREENINFO: u32 = 0x4600;
pub const FBIOPAN_DISPLAY: u32 = 0x4606;
pub const FBIOPUTCMAP: u32 = 0x4605;
pub const FBIOPUT_CON2FBMAP: u32 = 0x4610;
pub const FBIOPUT_MODEINFO: u32 = 0x4617;
pub const FBIOPUT_VSCREENINFO: u32 = 0x4601;
pub const FBIO_ALLOC: u32 = 0x4613;
pub const FBIO_FREE: u32 = 0x4614;
pub const FBIO_WAITFORVSYNC: u32 = 0x40044620;
pub const FB_ACCELF_TEXT: i32 = 1;
pub const FB_ACCEL_3DFX_BANSHEE: i32 = 31;
pub const FB_ACCEL_3DLABS_PERMEDIA2: i32 = 15;
pub const FB_ACCEL_3DLABS_PERMEDIA3: i32 = 37;
pub const FB_ACCEL_AMIGABLITT: i32 = 2;
pub const FB_ACCEL_ATARIBLITT: i32 = 1;
pub const FB_ACCEL_ATI_MACH64CT: i32 = 8;
pub const FB_ACCEL_ATI_MACH64GT: i32 = 10;
pub const FB_ACCEL_ATI_MACH64GX: i32 = 6;
pub const FB_ACCEL_ATI_MACH64VT: i32 = 9;
pub const FB_ACCEL_ATI_RADEON: i32 = 38;
pub const FB_ACCEL_ATI_RAGE128: i32 = 32;
pub const FB_ACCEL_CIRRUS_ALPINE: i32 = 53;
pub const FB_ACCEL_CT_6555x: i32 = 30;
pub const FB_ACCEL_DEC_TGA: i32 = 7;
pub const FB_ACCEL_I810: i32 = 39;
pub const FB_ACCEL_I830: i32 = 42;
pub const FB_ACCEL_IGS_CYBER2000: i32 = 33;
pub const FB_ACCEL_IGS_CYBER2010: i32 = 34;
pub const FB_ACCEL_IGS_CYBER5000: i32 = 35;
pub const FB_ACCEL_IMS_TWINTURBO: i32 = 14;
pub const FB_ACCEL_MATROX_MGA1064SG: i32 = 17;
pub const FB_ACCEL_MATROX_MGA2064W: i32 = 16;
pub const FB_ACCEL_MATROX_MGA2164W: i32 = 18;
pub const FB_ACCEL_MATROX_MGA2164W_AGP: i32 = 19;
pub const FB_ACCEL_MATROX_MGAG100: i32 = 20;
pub const FB_ACCEL_MATROX_MGAG200: i32 = 21;
pub const FB_ACCEL_MATROX_MGAG400: i32 = 26;
pub const FB_ACCEL_NCR_77C32BLT: i32 = 4;
pub const FB_ACCEL_NEOMAGIC_NM2070: i32 = 90;
pub const FB_ACCEL_NEOMAGIC_NM2090: i32 = 91;
pub const FB_ACCEL_NEOMAGIC_NM2093: i32 = 92;
pub const FB_ACCEL_NEOMAGIC_NM2097: i32 = 93;
pub const FB_ACCEL_NEOMAGIC_NM2160: i32 = 94;
pub const FB_ACCEL_NEOMAGIC_NM2200: i32 = 95;
pub const FB_ACCEL_NEOMAGIC_NM2230: i32 = 96;
pub const FB_ACCEL_NEOMAGIC_NM2360: i32 = 97;
pub const FB_ACCEL_NEOMAGIC_NM2380: i32 = 98;
pub const FB_ACCEL_NONE: i32 = 0;
pub const FB_ACCEL_NV3: i32 = 27;
pub const FB_ACCEL_NV4: i32 = 28;
pub const FB_ACCEL_NV5: i32 = 29;
pub const FB_ACCEL_NV_10: i32 = 43;
pub const FB_ACCEL_NV_20: i32 = 44;
pub const FB_ACCEL_NV_30: i32 = 45;
pub const FB_ACCEL_NV_40: i32 = 46;
pub const FB_ACCEL_OMAP1610: i32 = 49;
pub const FB_ACCEL_PROSAVAGE_DDR: i32 = 0x8d;
pub const FB_ACCEL_PROSAVAGE_DDRK: i32 = 0x8e;
pub const FB_ACCEL_PROSAVAGE_KM: i32 = 0x89;
pub const FB_ACCEL_PROSAVAGE_PM: i32 = 0x88;
pub const FB_ACCEL_PUV3_UNIGFX: i32 = 0xa0;
pub const FB_ACCEL_PXA3XX: i32 = 99;
pub const FB_ACCEL_S3TWISTER_K: i32 = 0x8b;
pub const FB_ACCEL_S3TWISTER_P: i32 = 0x8a;
pub const FB_ACCEL_S3_TRIO64: i32 = 3;
pub const FB_ACCEL_S3_VIRGE: i32 = 5;
pub const FB_ACCEL_SAVAGE2000: i32 = 0x83;
pub const FB_ACCEL_SAVAGE3D: i32 = 0x81;
pub const FB_ACCEL_SAVAGE3D_MV: i32 = 0x82;
pub const FB_ACCEL_SAVAGE4: i32 = 0x80;
pub const FB_ACCEL_SAVAGE_IX: i32 = 0x87;
pub const FB_ACCEL_SAVAGE_IX_MV: i32 = 0x86;
pub const FB_ACCEL_SAVAGE_MX: i32 = 0x85;
pub const FB_ACCEL_SAVAGE_MX_MV: i32 = 0x84;
pub const FB_ACCEL_SIS_GLAMOUR: i32 = 36;
pub const FB_ACCEL_SIS_GLAMOUR_2: i32 = 40;
pub const FB_ACCEL_SIS_XABRE: i32 = 41;
pub const FB_ACCEL_SUN_BWTWO: i32 = 23;
pub const FB_ACCEL_SUN_CG14: i32 = 22;
pub const FB_ACCEL_SUN_CGSIX: i32 = 12;
pub const FB_ACCEL_SUN_CGTHREE: i32 = 24;
pub const FB_ACCEL_SUN_CREATOR: i32 = 11;
pub const FB_ACCEL_SUN_LEO: i32 = 13;
pub const FB_ACCEL_SUN_TCX: i32 = 25;
pub const FB_ACCEL_SUPERSAVAGE: i32 = 0x8c;
pub const FB_ACCEL_TRIDENT_3DIMAGE: i32 = 51;
pub const FB_ACCEL_TRIDENT_BLADE3D: i32 = 52;
pub const FB_ACCEL_TRIDENT_BLADEXP: i32 = 53;
pub const FB_ACCEL_TRIDENT_TGUI: i32 = 50;
pub const FB_ACCEL_XGI_VOLARI_V: i32 = 47;
pub const FB_ACCEL_XGI_VOLARI_Z: i32 = 48;
pub const FB_ACTIVATE_ALL: i32 = 64;
pub const FB_ACTIVATE_FORCE: i32 = 128;
pub const FB_ACTIVATE_INV_MODE: i32 = 256;
pub const FB_ACTIVATE_KD_TEXT: i32 = 512;
pub const FB_ACTIVATE_MASK: i32 = 15;
pub const FB_ACTIVATE_NOW: i32 = 0;
pub const FB_ACTIVATE_NXTOPEN: i32 = 1;
pub const FB_ACTIVATE_TEST: i32 = 2;
pub const FB_ACTIVATE_VBL: i32 = 16;
pub const FB_AUX_TEXT_CGA: i32 = 1;
pub const FB_AUX_TEXT_MDA: i32 = 0;
pub const FB_AUX_TEXT_MGA_STEP16: i32 = 3;
pub const FB_AUX_TEXT_MGA_STEP8: i32 = 4;
pub const FB_AUX_TEXT_S3_MMIO: i32 = 2;
pub const FB_AUX_TEXT_SVGA_GROUP: i32 = 8;
pub const FB_AUX_TEXT_SVGA_LAST: i32 = 15;
pub const FB_AUX_TEXT_SVGA_MASK: i32 = 7;
pub const FB_AUX_TEXT_SVGA_STEP16: i32 = 11;
pub const FB_AUX_TEXT_SVGA_STEP2: i32 = 8;
pub const FB_AUX_TEXT_SVGA_STEP4: i32 = 9;
pub const FB_AUX_TEXT_SVGA_STEP8: i32 = 10;
pub const FB_AUX_VGA_PLANES_CFB4: i32 = 1;
pub const FB_AUX_VGA_PLANES_CFB8: i32 = 2;
pub const FB_AUX_VGA_PLANES_VGA4: i32 = 0;
pub const FB_BACKLIGHT_LEVELS: i32 = 128;
pub const FB_BACKLIGHT_MAX: i32 = 0xff;
pub const FB_BLANK_HSYNC_SUSPEND: i32 = 3;
pub const FB_BLANK_NORMAL: i32 = 1;
pub const FB_BLANK_POWERDOWN: i32 = 4;
pub const FB_BLANK_UNBLANK: i32 = 0;
pub const FB_BLANK_VSYNC_SUSPEND: i32 = 2;
pub const FB_CAP_FOURCC: i32 = 1;
pub const FB_CHANGE_CMAP_VBL: i32 = 32;
pub const FB_CUR_SETALL: i32 = 0xff;
pub const FB_CUR_SETCMAP: i32 = 0x8;
pub const FB_CUR_SETHOT: i32 = 0x4;
pub const FB_CUR_SETIMAGE: i32 = 0x1;
pub const FB_CUR_SETPOS: i32 = 0x2;
pub const FB_CUR_SETSHAPE: i32 = 0x10;
pub const FB_CUR_SETSIZE: i32 = 0x20;
pub const FB_MAX: i32 = 32;
pub const FB_NONSTD_HAM: i32 = 1;
pub const FB_NONSTD_REV_PIX_IN_B: i32 = 2;
pub const FB_ROTATE_CCW: i32 = 3;
pub const FB_ROTATE_CW: i32 = 1;
pub const FB_ROTATE_UD: i32 = 2;
pub const FB_ROTATE_UR: i32 = 0;
pub const FB_SYNC_BROADCAST: i32 = 16;
pub const FB_SYNC_COMP_HIGH_ACT: i32 = 8;
pub const FB_SYNC_EXT: i32 = 4;
pub const FB_SYNC_HOR_HIGH_ACT: i32 = 1;
pub const FB_SYNC_ON_GREEN: i32 = 32;
pub const FB_SYNC_VERT_HIGH_ACT: i32 = 2;
pub const FB_TYPE_FOURCC: i32 = 5;
pub const FB_TYPE_INTERLEAVED_PLANES: i32 = 2;
pub const FB_TYPE_PACKED_PIXELS: i32 = 0;
pub const FB_TYPE_PLANES: i32 = 1;
pub const FB_TYPE_TEXT: i32 = 3;
pub const FB_TYPE_VGA_PLANES: i32 = 4;
pub const FB_VBLANK_HAVE_COUNT: i32 = 0x10;
pub const FB_VBLANK_HAVE_HBLANK: i32 = 0x8;
pub const FB_VBLANK_HAVE_HCOUNT: i32 = 0x40;
pub const FB_VBLANK_HAVE_VBLANK: i32 = 0x4;
pub const FB_VBLANK_HAVE_VCOUNT: i32 = 0x20;
pub const FB_VBLANK_HAVE_VSYNC: i32 = 0x100;
pub const FB_VBLANK_HBLANKING: i32 = 0x2;
pub const FB_VBLANK_VBLANKING: i32 = 0x1;
pub const FB_VBLANK_VSYNCING: i32 = 0x80;
pub const FB_VISUAL_DIRECTCOLOR: i32 = 4;
pub const FB_VISUAL_FOURCC: i32 = 6;
pub const FB_VISUAL_MONO01: i32 = 0;
pub const FB_VISUAL_MONO10: i32 = 1;
pub const FB_VISUAL_PSEUDOCOLOR: i32 = 3;
pub const FB_VISUAL_STATIC_PSEUDOCOLOR: i32 = 5;
pub const FB_VISUAL_TRUECOLOR: i32 = 2;
pub const FB_VMODE_CONUPDATE: i32 = 512;
pub const FB_VMODE_DOUBLE: i32 = 2;
pub const FB_VMODE_INTERLACED: i32 = 1;
pub const FB_VMODE_MASK: i32 = 255;
pub const FB_VMODE_NONINTERLACED: i32 = 0;
pub const FB_VMODE_ODD_FLD_FIRST: i32 = 4;
pub const FB_VMODE_SMOOTH_XPAN: i32 = 512;
pub const FB_VMODE_YWRAP: i32 = 256;
pub const ROP_COPY: i32 = 0;
pub const ROP_XOR: i32 = 1;

#[repr(C)]
pub struct fb_bitfield {
    pub offset: u32,
    pub length: u32,
    pub msb_right: u32,
}

#[repr(C)]
pub struct fb_con2fbmap {
    pub console: u32,
    pub framebuffer: u32,
}

#[repr(C)]
pub struct fb_copyarea {
    pub dx: u32,
    pub dy: u32,
    pub width: u32,
    pub height: u32,
    pub sx: u32,
    pub sy: u32,
}

#[repr(C)]
pub struct fb_fillrect {
    pub dx: u32,
    pub dy: u32,
    pub width: u32,
    pub height: u32,
    pub color: u32,
    pub rop: u32,
}

#[repr(C)]
pub struct fb_var_screeninfo {
    pub xres: u32,
    pub yres: u32,
    pub xres_virtual: u32,
    pub yres_virtual: u32,
    pub xoffset: u32,
    pub yoffset: u32,
    pub bits_per_pixel: u32,
    pub grayscale: u32,
    pub red: fb_bitfield,
    pub green: fb_bitfield,
    pub blue: fb_bitfield,
    pub transp: fb_bitfield,
    pub nonstd: u32,
    pub activate: u32,
    pub height: u32,
    pub width: u32,
    pub accel_flags: u32,
    pub pixclock: u32,
    pub left_margin: u32,
    pub right_margin: u32,
    pub upper_margin: u32,
    pub lower_margin: u32,
    pub hsync_len: u32,
    pub vsync_len: u32,
    pub sync: u32,
    pub vmode: u32,
    pub rotate: u32,
    pub colorspace: u32,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct fb_vblank {
    pub flags: u32,
    pub count: u32,
    pub vcount: u32,
    pub hcount: u32,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct fbcurpos {
    pub x: u16,
    pub y: u16,
}

records! {
    fb_bitfield: size 12, align 4;
    fb_con2fbmap: size 8, align 4;
    fb_copyarea: size 24, align 4;
    fb_fillrect: size 24, align 4;
    fb_var_screeninfo: size 160, align 4;
    fb_vblank: size 32, align 4;
    fbcurpos: size 4, align 2;
}
