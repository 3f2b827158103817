// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/omapfb.h

pub const OMAPFB_AUTO_UPDATE: i32 = 1;
pub const OMAPFB_CAPS_GENERIC_MASK: i32 = 0xfff;
pub const OMAPFB_CAPS_LCDC_MASK: i32 = 0xfff000;
pub const OMAPFB_CAPS_MANUAL_UPDATE: i32 = 0x1000;
pub const OMAPFB_CAPS_PANEL_MASK: u32 = 0xff000000;
pub const OMAPFB_CAPS_PLANE_RELOCATE_MEM: i32 = 0x4000;
pub const OMAPFB_CAPS_PLANE_SCALE: i32 = 0x8000;
pub const OMAPFB_CAPS_SET_BACKLIGHT: i32 = 0x1000000;
pub const OMAPFB_CAPS_TEARSYNC: i32 = 0x2000;
pub const OMAPFB_CAPS_WINDOW_OVERLAY: i32 = 0x40000;
pub const OMAPFB_CAPS_WINDOW_PIXEL_DOUBLE: i32 = 0x10000;
pub const OMAPFB_CAPS_WINDOW_ROTATE: i32 = 0x80000;
pub const OMAPFB_CAPS_WINDOW_SCALE: i32 = 0x20000;
pub const OMAPFB_CHANNEL_OUT_DIGIT: i32 = 1;
pub const OMAPFB_CHANNEL_OUT_LCD: i32 = 0;
pub const OMAPFB_COLOR_ARGB16: i32 = 9;
pub const OMAPFB_COLOR_ARGB32: i32 = 12;
pub const OMAPFB_COLOR_CLUT_1BPP: i32 = 6;
pub const OMAPFB_COLOR_CLUT_2BPP: i32 = 5;
pub const OMAPFB_COLOR_CLUT_4BPP: i32 = 4;
pub const OMAPFB_COLOR_CLUT_8BPP: i32 = 3;
pub const OMAPFB_COLOR_KEY_DISABLED: i32 = 0;
pub const OMAPFB_COLOR_KEY_GFX_DST: i32 = 1;
pub const OMAPFB_COLOR_KEY_VID_SRC: i32 = 2;
pub const OMAPFB_COLOR_RGB24P: i32 = 11;
pub const OMAPFB_COLOR_RGB24U: i32 = 10;
pub const OMAPFB_COLOR_RGB444: i32 = 7;
pub const OMAPFB_COLOR_RGB565: i32 = 0;
pub const OMAPFB_COLOR_RGBA32: i32 = 13;
pub const OMAPFB_COLOR_RGBX32: i32 = 14;
pub const OMAPFB_COLOR_YUV420: i32 = 2;
pub const OMAPFB_COLOR_YUV422: i32 = 1;
pub const OMAPFB_COLOR_YUY422: i32 = 8;
pub const OMAPFB_CTRL_TEST: u32 = 0x40044f2e;
pub const OMAPFB_FORMAT_FLAG_DISABLE_OVERLAY: i32 = 0x1000;
pub const OMAPFB_FORMAT_FLAG_DOUBLE: i32 = 0x100;
pub const OMAPFB_FORMAT_FLAG_ENABLE_OVERLAY: i32 = 0x800;
pub const OMAPFB_FORMAT_FLAG_FORCE_VSYNC: i32 = 0x400;
pub const OMAPFB_FORMAT_FLAG_TEARSYNC: i32 = 0x200;
pub const OMAPFB_FORMAT_MASK: i32 = 0xff;
pub const OMAPFB_GET_CAPS: u32 = 0x800c4f2a;
pub const OMAPFB_GET_COLOR_KEY: u32 = 0x40104f33;
pub const OMAPFB_GET_DISPLAY_INFO: u32 = 0x80204f3f;
pub const OMAPFB_GET_OVERLAY_COLORMODE: u32 = 0x803c4f3b;
pub const OMAPFB_GET_UPDATE_MODE: u32 = 0x40044f2b;
pub const OMAPFB_GET_VRAM_INFO: u32 = 0x80204f3d;
pub const OMAPFB_LCD_TEST: u32 = 0x40044f2d;
pub const OMAPFB_MANUAL_UPDATE: i32 = 2;
pub const OMAPFB_MEMTYPE_MAX: i32 = 1;
pub const OMAPFB_MEMTYPE_SDRAM: i32 = 0;
pub const OMAPFB_MEMTYPE_SRAM: i32 = 1;
pub const OMAPFB_MEM_IDX_ENABLED: i32 = 0x80;
pub const OMAPFB_MEM_IDX_MASK: i32 = 0x7f;
pub const OMAPFB_MIRROR: u32 = 0x40044f1f;
pub const OMAPFB_PLANE_GFX: i32 = 0;
pub const OMAPFB_PLANE_VID1: i32 = 1;
pub const OMAPFB_PLANE_VID2: i32 = 2;
pub const OMAPFB_QUERY_MEM: u32 = 0x40084f38;
pub const OMAPFB_QUERY_PLANE: u32 = 0x40444f35;
pub const OMAPFB_SETUP_MEM: u32 = 0x40084f37;
pub const OMAPFB_SETUP_PLANE: u32 = 0x40444f34;
pub const OMAPFB_SET_COLOR_KEY: u32 = 0x40104f32;
pub const OMAPFB_SET_TEARSYNC: u32 = 0x40084f3e;
pub const OMAPFB_SET_UPDATE_MODE: u32 = 0x40044f28;
pub const OMAPFB_SYNC_GFX: u32 = 0x4f25;
pub const OMAPFB_UPDATE_DISABLED: i32 = 0;
pub const OMAPFB_UPDATE_WINDOW: u32 = 0x40444f36;
pub const OMAPFB_UPDATE_WINDOW_OLD: u32 = 0x40144f2f;
pub const OMAPFB_VSYNC: u32 = 0x4f26;
pub const OMAPFB_WAITFORGO: u32 = 0x4f3c;
pub const OMAPFB_WAITFORVSYNC: u32 = 0x4f39;

#[repr(C)]
pub struct omapfb_caps {
    pub ctrl: u32,
    pub plane_color: u32,
    pub wnd_color: u32,
}

#[repr(C)]
pub struct omapfb_color_key {
    pub channel_out: u8,
    pub background: u32,
    pub trans_key: u32,
    pub key_type: u8,
}

#[repr(C)]
pub struct omapfb_display_info {
    pub xres: u16,
    pub yres: u16,
    pub width: u32,
    pub height: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct omapfb_mem_info {
    pub size: u32,
    pub r#type: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct omapfb_ovl_colormode {
    pub overlay_idx: u8,
    pub mode_idx: u8,
    pub bits_per_pixel: u32,
    pub nonstd: u32,
    pub red: super::fb_bitfield,
    pub green: super::fb_bitfield,
    pub blue: super::fb_bitfield,
    pub transp: super::fb_bitfield,
}

#[repr(C)]
pub struct omapfb_plane_info {
    pub pos_x: u32,
    pub pos_y: u32,
    pub enabled: u8,
    pub channel_out: u8,
    pub mirror: u8,
    pub mem_idx: u8,
    pub out_width: u32,
    pub out_height: u32,
    pub reserved2: [u32; 12],
}

#[repr(C)]
pub struct omapfb_tearsync_info {
    pub enabled: u8,
    pub reserved1: [u8; 3],
    pub line: u16,
    pub reserved2: u16,
}

#[repr(C)]
pub struct omapfb_update_window {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    pub format: u32,
    pub out_x: u32,
    pub out_y: u32,
    pub out_width: u32,
    pub out_height: u32,
    pub reserved: [u32; 8],
}

#[repr(C)]
pub struct omapfb_update_window_old {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    pub format: u32,
}

#[repr(C)]
pub struct omapfb_vram_info {
    pub total: u32,
    pub free: u32,
    pub largest_free_block: u32,
    pub reserved: [u32; 5],
}

records! {
    omapfb_caps: size 12, align 4;
    omapfb_color_key: size 16, align 4;
    omapfb_display_info: size 32, align 4;
    omapfb_mem_info: size 8, align 4;
    omapfb_ovl_colormode: size 60, align 4;
    omapfb_plane_info: size 68, align 4;
    omapfb_tearsync_info: size 8, align 2;
    omapfb_update_window: size 68, align 4;
    omapfb_update_window_old: size 20, align 4;
    omapfb_vram_info: size 32, align 4;
}
