// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/drm_mode.h

pub const DRM_COLOROP_1D_CURVE: i32 = 0;
pub const DRM_COLOROP_1D_LUT: i32 = 1;
pub const DRM_COLOROP_3D_LUT: i32 = 4;
pub const DRM_COLOROP_CTM_3X4: i32 = 2;
pub const DRM_COLOROP_LUT1D_INTERPOLATION_LINEAR: i32 = 0;
pub const DRM_COLOROP_LUT3D_INTERPOLATION_TETRAHEDRAL: i32 = 0;
pub const DRM_COLOROP_MULTIPLIER: i32 = 3;
pub const DRM_CONNECTOR_NAME_LEN: i32 = 32;
pub const DRM_DISPLAY_MODE_LEN: i32 = 32;
pub const DRM_MODE_ATOMIC_ALLOW_MODESET: i32 = 0x400;
pub const DRM_MODE_ATOMIC_FLAGS: i32 = 0x703;
pub const DRM_MODE_ATOMIC_NONBLOCK: i32 = 0x200;
pub const DRM_MODE_ATOMIC_TEST_ONLY: i32 = 0x100;
pub const DRM_MODE_CONNECTOR_9PinDIN: i32 = 9;
pub const DRM_MODE_CONNECTOR_Component: i32 = 8;
pub const DRM_MODE_CONNECTOR_Composite: i32 = 5;
pub const DRM_MODE_CONNECTOR_DPI: i32 = 17;
pub const DRM_MODE_CONNECTOR_DSI: i32 = 16;
pub const DRM_MODE_CONNECTOR_DVIA: i32 = 4;
pub const DRM_MODE_CONNECTOR_DVID: i32 = 3;
pub const DRM_MODE_CONNECTOR_DVII: i32 = 2;
pub const DRM_MODE_CONNECTOR_DisplayPort: i32 = 10;
pub const DRM_MODE_CONNECTOR_HDMIA: i32 = 11;
pub const DRM_MODE_CONNECTOR_HDMIB: i32 = 12;
pub const DRM_MODE_CONNECTOR_LVDS: i32 = 7;
pub const DRM_MODE_CONNECTOR_SPI: i32 = 19;
pub const DRM_MODE_CONNECTOR_SVIDEO: i32 = 6;
pub const DRM_MODE_CONNECTOR_TV: i32 = 13;
pub const DRM_MODE_CONNECTOR_USB: i32 = 20;
pub const DRM_MODE_CONNECTOR_Unknown: i32 = 0;
pub const DRM_MODE_CONNECTOR_VGA: i32 = 1;
pub const DRM_MODE_CONNECTOR_VIRTUAL: i32 = 15;
pub const DRM_MODE_CONNECTOR_WRITEBACK: i32 = 18;
pub const DRM_MODE_CONNECTOR_eDP: i32 = 14;
pub const DRM_MODE_CONTENT_PROTECTION_DESIRED: i32 = 1;
pub const DRM_MODE_CONTENT_PROTECTION_ENABLED: i32 = 2;
pub const DRM_MODE_CONTENT_PROTECTION_UNDESIRED: i32 = 0;
pub const DRM_MODE_CONTENT_TYPE_CINEMA: i32 = 3;
pub const DRM_MODE_CONTENT_TYPE_GAME: i32 = 4;
pub const DRM_MODE_CONTENT_TYPE_GRAPHICS: i32 = 1;
pub const DRM_MODE_CONTENT_TYPE_NO_DATA: i32 = 0;
pub const DRM_MODE_CONTENT_TYPE_PHOTO: i32 = 2;
pub const DRM_MODE_CURSOR_BO: i32 = 0x1;
pub const DRM_MODE_CURSOR_FLAGS: i32 = 0x3;
pub const DRM_MODE_CURSOR_MOVE: i32 = 0x2;
pub const DRM_MODE_DIRTY_ANNOTATE: i32 = 2;
pub const DRM_MODE_DIRTY_OFF: i32 = 0;
pub const DRM_MODE_DIRTY_ON: i32 = 1;
pub const DRM_MODE_DITHERING_AUTO: i32 = 2;
pub const DRM_MODE_DITHERING_OFF: i32 = 0;
pub const DRM_MODE_DITHERING_ON: i32 = 1;
pub const DRM_MODE_DPMS_OFF: i32 = 3;
pub const DRM_MODE_DPMS_ON: i32 = 0;
pub const DRM_MODE_DPMS_STANDBY: i32 = 1;
pub const DRM_MODE_DPMS_SUSPEND: i32 = 2;
pub const DRM_MODE_ENCODER_DAC: i32 = 1;
pub const DRM_MODE_ENCODER_DPI: i32 = 8;
pub const DRM_MODE_ENCODER_DPMST: i32 = 7;
pub const DRM_MODE_ENCODER_DSI: i32 = 6;
pub const DRM_MODE_ENCODER_LVDS: i32 = 3;
pub const DRM_MODE_ENCODER_NONE: i32 = 0;
pub const DRM_MODE_ENCODER_TMDS: i32 = 2;
pub const DRM_MODE_ENCODER_TVDAC: i32 = 4;
pub const DRM_MODE_ENCODER_VIRTUAL: i32 = 5;
pub const DRM_MODE_FB_DIRTY_ANNOTATE_COPY: i32 = 0x1;
pub const DRM_MODE_FB_DIRTY_ANNOTATE_FILL: i32 = 0x2;
pub const DRM_MODE_FB_DIRTY_FLAGS: i32 = 0x3;
pub const DRM_MODE_FB_DIRTY_MAX_CLIPS: i32 = 256;
pub const DRM_MODE_FB_INTERLACED: i32 = 0x1;
pub const DRM_MODE_FB_MODIFIERS: i32 = 0x2;
pub const DRM_MODE_FLAG_3D_FIELD_ALTERNATIVE: i32 = 0x8000;
pub const DRM_MODE_FLAG_3D_FRAME_PACKING: i32 = 0x4000;
pub const DRM_MODE_FLAG_3D_LINE_ALTERNATIVE: i32 = 0xc000;
pub const DRM_MODE_FLAG_3D_L_DEPTH: i32 = 0x14000;
pub const DRM_MODE_FLAG_3D_L_DEPTH_GFX_GFX_DEPTH: i32 = 0x18000;
pub const DRM_MODE_FLAG_3D_MASK: i32 = 0x7c000;
pub const DRM_MODE_FLAG_3D_NONE: i32 = 0x0;
pub const DRM_MODE_FLAG_3D_SIDE_BY_SIDE_FULL: i32 = 0x10000;
pub const DRM_MODE_FLAG_3D_SIDE_BY_SIDE_HALF: i32 = 0x20000;
pub const DRM_MODE_FLAG_3D_TOP_AND_BOTTOM: i32 = 0x1c000;
pub const DRM_MODE_FLAG_ALL: i32 = 0x7f3ff;
pub const DRM_MODE_FLAG_BCAST: i32 = 0x400;
pub const DRM_MODE_FLAG_CLKDIV2: i32 = 0x2000;
pub const DRM_MODE_FLAG_CSYNC: i32 = 0x40;
pub const DRM_MODE_FLAG_DBLCLK: i32 = 0x1000;
pub const DRM_MODE_FLAG_DBLSCAN: i32 = 0x20;
pub const DRM_MODE_FLAG_HSKEW: i32 = 0x200;
pub const DRM_MODE_FLAG_INTERLACE: i32 = 0x10;
pub const DRM_MODE_FLAG_NCSYNC: i32 = 0x100;
pub const DRM_MODE_FLAG_NHSYNC: i32 = 0x2;
pub const DRM_MODE_FLAG_NVSYNC: i32 = 0x8;
pub const DRM_MODE_FLAG_PCSYNC: i32 = 0x80;
pub const DRM_MODE_FLAG_PHSYNC: i32 = 0x1;
pub const DRM_MODE_FLAG_PIC_AR_16_9: i32 = 0x100000;
pub const DRM_MODE_FLAG_PIC_AR_256_135: i32 = 0x200000;
pub const DRM_MODE_FLAG_PIC_AR_4_3: i32 = 0x80000;
pub const DRM_MODE_FLAG_PIC_AR_64_27: i32 = 0x180000;
pub const DRM_MODE_FLAG_PIC_AR_MASK: i32 = 0x780000;
pub const DRM_MODE_FLAG_PIC_AR_NONE: i32 = 0x0;
pub const DRM_MODE_FLAG_PIXMUX: i32 = 0x800;
pub const DRM_MODE_FLAG_PVSYNC: i32 = 0x4;
pub const DRM_MODE_LINK_STATUS_BAD: i32 = 1;
pub const DRM_MODE_LINK_STATUS_GOOD: i32 = 0;
pub const DRM_MODE_OBJECT_ANY: i32 = 0;
pub const DRM_MODE_OBJECT_BLOB: u32 = 0xbbbbbbbb;
pub const DRM_MODE_OBJECT_COLOROP: u32 = 0xfafafafa;
pub const DRM_MODE_OBJECT_CONNECTOR: u32 = 0xc0c0c0c0;
pub const DRM_MODE_OBJECT_CRTC: u32 = 0xcccccccc;
pub const DRM_MODE_OBJECT_ENCODER: u32 = 0xe0e0e0e0;
pub const DRM_MODE_OBJECT_FB: u32 = 0xfbfbfbfb;
pub const DRM_MODE_OBJECT_MODE: u32 = 0xdededede;
pub const DRM_MODE_OBJECT_PLANE: u32 = 0xeeeeeeee;
pub const DRM_MODE_OBJECT_PROPERTY: u32 = 0xb0b0b0b0;
pub const DRM_MODE_PAGE_FLIP_ASYNC: i32 = 0x2;
pub const DRM_MODE_PAGE_FLIP_EVENT: i32 = 0x1;
pub const DRM_MODE_PAGE_FLIP_FLAGS: i32 = 15;
pub const DRM_MODE_PAGE_FLIP_TARGET: i32 = 12;
pub const DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE: i32 = 0x4;
pub const DRM_MODE_PAGE_FLIP_TARGET_RELATIVE: i32 = 0x8;
pub const DRM_MODE_PANEL_TYPE_OLED: i32 = 1;
pub const DRM_MODE_PANEL_TYPE_UNKNOWN: i32 = 0;
pub const DRM_MODE_PICTURE_ASPECT_16_9: i32 = 2;
pub const DRM_MODE_PICTURE_ASPECT_256_135: i32 = 4;
pub const DRM_MODE_PICTURE_ASPECT_4_3: i32 = 1;
pub const DRM_MODE_PICTURE_ASPECT_64_27: i32 = 3;
pub const DRM_MODE_PICTURE_ASPECT_NONE: i32 = 0;
pub const DRM_MODE_PRESENT_BOTTOM_FIELD: i32 = 0x2;
pub const DRM_MODE_PRESENT_TOP_FIELD: i32 = 0x1;
pub const DRM_MODE_PROP_ATOMIC: u32 = 0x80000000;
pub const DRM_MODE_PROP_BITMASK: i32 = 0x20;
pub const DRM_MODE_PROP_BLOB: i32 = 0x10;
pub const DRM_MODE_PROP_ENUM: i32 = 0x8;
pub const DRM_MODE_PROP_EXTENDED_TYPE: i32 = 0xffc0;
pub const DRM_MODE_PROP_IMMUTABLE: i32 = 0x4;
pub const DRM_MODE_PROP_LEGACY_TYPE: i32 = 58;
pub const DRM_MODE_PROP_OBJECT: i32 = 64;
pub const DRM_MODE_PROP_PENDING: i32 = 0x1;
pub const DRM_MODE_PROP_RANGE: i32 = 0x2;
pub const DRM_MODE_PROP_SIGNED_RANGE: i32 = 128;
pub const DRM_MODE_REFLECT_MASK: i32 = 48;
pub const DRM_MODE_REFLECT_X: i32 = 0x10;
pub const DRM_MODE_REFLECT_Y: i32 = 0x20;
pub const DRM_MODE_ROTATE_0: i32 = 0x1;
pub const DRM_MODE_ROTATE_180: i32 = 0x4;
pub const DRM_MODE_ROTATE_270: i32 = 0x8;
pub const DRM_MODE_ROTATE_90: i32 = 0x2;
pub const DRM_MODE_ROTATE_MASK: i32 = 15;
pub const DRM_MODE_SCALE_ASPECT: i32 = 3;
pub const DRM_MODE_SCALE_CENTER: i32 = 2;
pub const DRM_MODE_SCALE_FULLSCREEN: i32 = 1;
pub const DRM_MODE_SCALE_NONE: i32 = 0;
pub const DRM_MODE_SUBCONNECTOR_Automatic: i32 = 0;
pub const DRM_MODE_SUBCONNECTOR_Component: i32 = 8;
pub const DRM_MODE_SUBCONNECTOR_Composite: i32 = 5;
pub const DRM_MODE_SUBCONNECTOR_DVIA: i32 = 4;
pub const DRM_MODE_SUBCONNECTOR_DVID: i32 = 3;
pub const DRM_MODE_SUBCONNECTOR_DisplayPort: i32 = 10;
pub const DRM_MODE_SUBCONNECTOR_HDMIA: i32 = 11;
pub const DRM_MODE_SUBCONNECTOR_Native: i32 = 15;
pub const DRM_MODE_SUBCONNECTOR_SCART: i32 = 9;
pub const DRM_MODE_SUBCONNECTOR_SVIDEO: i32 = 6;
pub const DRM_MODE_SUBCONNECTOR_Unknown: i32 = 0;
pub const DRM_MODE_SUBCONNECTOR_VGA: i32 = 1;
pub const DRM_MODE_SUBCONNECTOR_Wireless: i32 = 18;
pub const DRM_MODE_TYPE_ALL: i32 = 104;
pub const DRM_MODE_TYPE_BUILTIN: i32 = 0x1;
pub const DRM_MODE_TYPE_CLOCK_C: i32 = 0x3;
pub const DRM_MODE_TYPE_CRTC_C: i32 = 0x5;
pub const DRM_MODE_TYPE_DEFAULT: i32 = 0x10;
pub const DRM_MODE_TYPE_DRIVER: i32 = 0x40;
pub const DRM_MODE_TYPE_PREFERRED: i32 = 0x8;
pub const DRM_MODE_TYPE_USERDEF: i32 = 0x20;
pub const DRM_PROP_NAME_LEN: i32 = 32;
pub const FORMAT_BLOB_CURRENT: i32 = 1;

#[repr(C)]
pub struct drm_color_ctm {
    pub matrix: [u64; 9],
}

#[repr(C)]
pub struct drm_color_ctm_3x4 {
    pub matrix: [u64; 12],
}

#[repr(C)]
pub struct drm_color_lut {
    pub red: u16,
    pub green: u16,
    pub blue: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct drm_color_lut32 {
    pub red: u32,
    pub green: u32,
    pub blue: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_format_modifier {
    pub formats: u64,
    pub offset: u32,
    pub pad: u32,
    pub modifier: u64,
}

#[repr(C)]
pub struct drm_format_modifier_blob {
    pub version: u32,
    pub flags: u32,
    pub count_formats: u32,
    pub formats_offset: u32,
    pub count_modifiers: u32,
    pub modifiers_offset: u32,
}

#[repr(C)]
pub struct drm_mode_atomic {
    pub flags: u32,
    pub count_objs: u32,
    pub objs_ptr: u64,
    pub count_props_ptr: u64,
    pub props_ptr: u64,
    pub prop_values_ptr: u64,
    pub reserved: u64,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_mode_card_res {
    pub fb_id_ptr: u64,
    pub crtc_id_ptr: u64,
    pub connector_id_ptr: u64,
    pub encoder_id_ptr: u64,
    pub count_fbs: u32,
    pub count_crtcs: u32,
    pub count_connectors: u32,
    pub count_encoders: u32,
    pub min_width: u32,
    pub max_width: u32,
    pub min_height: u32,
    pub max_height: u32,
}

#[repr(C)]
pub struct drm_mode_closefb {
    pub fb_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_mode_connector_set_property {
    pub value: u64,
    pub prop_id: u32,
    pub connector_id: u32,
}

#[repr(C)]
pub struct drm_mode_create_blob {
    pub data: u64,
    pub length: u32,
    pub blob_id: u32,
}

#[repr(C)]
pub struct drm_mode_create_dumb {
    pub height: u32,
    pub width: u32,
    pub bpp: u32,
    pub flags: u32,
    pub handle: u32,
    pub pitch: u32,
    pub size: u64,
}

#[repr(C)]
pub struct drm_mode_create_lease {
    pub object_ids: u64,
    pub object_count: u32,
    pub flags: u32,
    pub lessee_id: u32,
    pub fd: u32,
}

#[repr(C)]
pub struct drm_mode_crtc {
    pub set_connectors_ptr: u64,
    pub count_connectors: u32,
    pub crtc_id: u32,
    pub fb_id: u32,
    pub x: u32,
    pub y: u32,
    pub gamma_size: u32,
    pub mode_valid: u32,
    pub mode: drm_mode_modeinfo,
}

#[repr(C)]
pub struct drm_mode_crtc_lut {
    pub crtc_id: u32,
    pub gamma_size: u32,
    pub red: u64,
    pub green: u64,
    pub blue: u64,
}

#[repr(C)]
pub struct drm_mode_crtc_page_flip {
    pub crtc_id: u32,
    pub fb_id: u32,
    pub flags: u32,
    pub reserved: u32,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_mode_crtc_page_flip_target {
    pub crtc_id: u32,
    pub fb_id: u32,
    pub flags: u32,
    pub sequence: u32,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_mode_cursor {
    pub flags: u32,
    pub crtc_id: u32,
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_mode_cursor2 {
    pub flags: u32,
    pub crtc_id: u32,
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
    pub handle: u32,
    pub hot_x: i32,
    pub hot_y: i32,
}

#[repr(C)]
pub struct drm_mode_destroy_blob {
    pub blob_id: u32,
}

#[repr(C)]
pub struct drm_mode_destroy_dumb {
    pub handle: u32,
}

#[repr(C)]
pub struct drm_mode_fb_cmd {
    pub fb_id: u32,
    pub width: u32,
    pub height: u32,
    pub pitch: u32,
    pub bpp: u32,
    pub depth: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_mode_fb_cmd2 {
    pub fb_id: u32,
    pub width: u32,
    pub height: u32,
    pub pixel_format: u32,
    pub flags: u32,
    pub handles: [u32; 4],
    pub pitches: [u32; 4],
    pub offsets: [u32; 4],
    pub modifier: [u64; 4],
}

#[repr(C)]
pub struct drm_mode_fb_dirty_cmd {
    pub fb_id: u32,
    pub flags: u32,
    pub color: u32,
    pub num_clips: u32,
    pub clips_ptr: u64,
}

#[repr(C)]
pub struct drm_mode_get_blob {
    pub blob_id: u32,
    pub length: u32,
    pub data: u64,
}

#[repr(C)]
pub struct drm_mode_get_connector {
    pub encoders_ptr: u64,
    pub modes_ptr: u64,
    pub props_ptr: u64,
    pub prop_values_ptr: u64,
    pub count_modes: u32,
    pub count_props: u32,
    pub count_encoders: u32,
    pub encoder_id: u32,
    pub connector_id: u32,
    pub connector_type: u32,
    pub connector_type_id: u32,
    pub connection: u32,
    pub mm_width: u32,
    pub mm_height: u32,
    pub subpixel: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_mode_get_encoder {
    pub encoder_id: u32,
    pub encoder_type: u32,
    pub crtc_id: u32,
    pub possible_crtcs: u32,
    pub possible_clones: u32,
}

#[repr(C)]
pub struct drm_mode_get_lease {
    pub count_objects: u32,
    pub pad: u32,
    pub objects_ptr: u64,
}

#[repr(C)]
pub struct drm_mode_get_plane {
    pub plane_id: u32,
    pub crtc_id: u32,
    pub fb_id: u32,
    pub possible_crtcs: u32,
    pub gamma_size: u32,
    pub count_format_types: u32,
    pub format_type_ptr: u64,
}

#[repr(C)]
pub struct drm_mode_get_plane_res {
    pub plane_id_ptr: u64,
    pub count_planes: u32,
}

#[repr(C)]
pub struct drm_mode_get_property {
    pub values_ptr: u64,
    pub enum_blob_ptr: u64,
    pub prop_id: u32,
    pub flags: u32,
    pub name: [core::ffi::c_char; 32],
    pub count_values: u32,
    pub count_enum_blobs: u32,
}

#[repr(C)]
pub struct drm_mode_list_lessees {
    pub count_lessees: u32,
    pub pad: u32,
    pub lessees_ptr: u64,
}

#[repr(C)]
pub struct drm_mode_map_dumb {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_mode_mode_cmd {
    pub connector_id: u32,
    pub mode: drm_mode_modeinfo,
}

#[repr(C)]
pub struct drm_mode_modeinfo {
    pub clock: u32,
    pub hdisplay: u16,
    pub hsync_start: u16,
    pub hsync_end: u16,
    pub htotal: u16,
    pub hskew: u16,
    pub vdisplay: u16,
    pub vsync_start: u16,
    pub vsync_end: u16,
    pub vtotal: u16,
    pub vscan: u16,
    pub vrefresh: u32,
    pub flags: u32,
    pub r#type: u32,
    pub name: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct drm_mode_obj_get_properties {
    pub props_ptr: u64,
    pub prop_values_ptr: u64,
    pub count_props: u32,
    pub obj_id: u32,
    pub obj_type: u32,
}

#[repr(C)]
pub struct drm_mode_obj_set_property {
    pub value: u64,
    pub prop_id: u32,
    pub obj_id: u32,
    pub obj_type: u32,
}

#[repr(C)]
pub struct drm_mode_property_enum {
    pub value: u64,
    pub name: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct drm_mode_rect {
    pub x1: i32,
    pub y1: i32,
    pub x2: i32,
    pub y2: i32,
}

#[repr(C)]
pub struct drm_mode_revoke_lease {
    pub lessee_id: u32,
}

#[repr(C)]
pub struct drm_mode_set_plane {
    pub plane_id: u32,
    pub crtc_id: u32,
    pub fb_id: u32,
    pub flags: u32,
    pub crtc_x: i32,
    pub crtc_y: i32,
    pub crtc_w: u32,
    pub crtc_h: u32,
    pub src_x: u32,
    pub src_y: u32,
    pub src_h: u32,
    pub src_w: u32,
}

#[repr(C)]
pub struct drm_plane_size_hint {
    pub width: u16,
    pub height: u16,
}

#[repr(C)]
pub struct hdr_metadata_infoframe {
    pub eotf: u8,
    pub metadata_type: u8,
    pub display_primaries: [hdr_metadata_infoframe_display_primaries; 3],
    pub white_point: hdr_metadata_infoframe_white_point,
    pub max_display_mastering_luminance: u16,
    pub min_display_mastering_luminance: u16,
    pub max_cll: u16,
    pub max_fall: u16,
}

#[repr(C)]
pub struct hdr_metadata_infoframe_display_primaries {
    pub x: u16,
    pub y: u16,
}

#[repr(C)]
pub struct hdr_metadata_infoframe_white_point {
    pub x: u16,
    pub y: u16,
}

#[repr(C)]
pub struct hdr_output_metadata {
    pub metadata_type: u32,
    pub hdmi_metadata_type1: hdr_metadata_infoframe,
}

records! {
    drm_color_ctm: size 72, align 8;
    drm_color_ctm_3x4: size 96, align 8;
    drm_color_lut: size 8, align 2;
    drm_color_lut32: size 16, align 4;
    drm_format_modifier: size 24, align 8;
    drm_format_modifier_blob: size 24, align 4;
    drm_mode_atomic: size 56, align 8;
    drm_mode_card_res: size 64, align 8;
    drm_mode_closefb: size 8, align 4;
    drm_mode_connector_set_property: size 16, align 8;
    drm_mode_create_blob: size 16, align 8;
    drm_mode_create_dumb: size 32, align 8;
    drm_mode_create_lease: size 24, align 8;
    drm_mode_crtc: size 104, align 8;
    drm_mode_crtc_lut: size 32, align 8;
    drm_mode_crtc_page_flip: size 24, align 8;
    drm_mode_crtc_page_flip_target: size 24, align 8;
    drm_mode_cursor: size 28, align 4;
    drm_mode_cursor2: size 36, align 4;
    drm_mode_destroy_blob: size 4, align 4;
    drm_mode_destroy_dumb: size 4, align 4;
    drm_mode_fb_cmd: size 28, align 4;
    drm_mode_fb_cmd2: size 104, align 8;
    drm_mode_fb_dirty_cmd: size 24, align 8;
    drm_mode_get_blob: size 16, align 8;
    drm_mode_get_connector: size 80, align 8;
    drm_mode_get_encoder: size 20, align 4;
    drm_mode_get_lease: size 16, align 8;
    drm_mode_get_plane: size 32, align 8;
    drm_mode_get_plane_res: size 16, align 8;
    drm_mode_get_property: size 64, align 8;
    drm_mode_list_lessees: size 16, align 8;
    drm_mode_map_dumb: size 16, align 8;
    drm_mode_mode_cmd: size 72, align 4;
    drm_mode_modeinfo: size 68, align 4;
    drm_mode_obj_get_properties: size 32, align 8;
    drm_mode_obj_set_property: size 24, align 8;
    drm_mode_property_enum: size 40, align 8;
    drm_mode_rect: size 16, align 4;
    drm_mode_revoke_lease: size 4, align 4;
    drm_mode_set_plane: size 48, align 4;
    drm_plane_size_hint: size 4, align 2;
    hdr_metadata_infoframe: size 26, align 2;
    hdr_metadata_infoframe_display_primaries: size 4, align 2;
    hdr_metadata_infoframe_white_point: size 4, align 2;
    hdr_output_metadata: size 32, align 4;
}
