// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uvcvideo.h

pub const UVCIOC_CTRL_MAP: u32 = 0xc0607520;
pub const UVCIOC_CTRL_QUERY: u32 = 0xc0107521;

#[repr(C)]
pub struct uvc_xu_control_mapping {
    pub id: u32,
    pub name: [u8; 32],
    pub entity: [u8; 16],
    pub selector: u8,
    pub size: u8,
    pub offset: u8,
    pub v4l2_type: u32,
    pub data_type: u32,
    pub menu_info: *mut super::uvc_menu_info,
    pub menu_count: u32,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct uvc_xu_control_query {
    pub unit: u8,
    pub selector: u8,
    pub query: u8,
    pub size: u16,
    pub data: *mut u8,
}

records! {
    uvc_xu_control_mapping: size 96, align 8;
    uvc_xu_control_query: size 16, align 8;
}
