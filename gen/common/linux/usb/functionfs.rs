// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/functionfs.h

pub const DFU_FUNC_ATT_CAN_DOWNLOAD: u32 = 1;
pub const DFU_FUNC_ATT_CAN_UPLOAD: u32 = 2;
pub const DFU_FUNC_ATT_MANIFEST_TOLERANT: u32 = 4;
pub const DFU_FUNC_ATT_WILL_DETACH: u32 = 8;
pub const FUNCTIONFS_ALL_CTRL_RECIP: i32 = 64;
pub const FUNCTIONFS_BIND: i32 = 0;
pub const FUNCTIONFS_CLEAR_HALT: u32 = 0x6703;
pub const FUNCTIONFS_CONFIG0_SETUP: i32 = 128;
pub const FUNCTIONFS_DESCRIPTORS_MAGIC: i32 = 1;
pub const FUNCTIONFS_DESCRIPTORS_MAGIC_V2: i32 = 3;
pub const FUNCTIONFS_DISABLE: i32 = 3;
pub const FUNCTIONFS_DMABUF_ATTACH: u32 = 0x40046783;
pub const FUNCTIONFS_DMABUF_DETACH: u32 = 0x40046784;
pub const FUNCTIONFS_DMABUF_TRANSFER: u32 = 0x40106785;
pub const FUNCTIONFS_ENABLE: i32 = 2;
pub const FUNCTIONFS_ENDPOINT_DESC: u32 = 0x80096782;
pub const FUNCTIONFS_ENDPOINT_REVMAP: u32 = 0x6781;
pub const FUNCTIONFS_EVENTFD: i32 = 32;
pub const FUNCTIONFS_FIFO_FLUSH: u32 = 0x6702;
pub const FUNCTIONFS_FIFO_STATUS: u32 = 0x6701;
pub const FUNCTIONFS_HAS_FS_DESC: i32 = 1;
pub const FUNCTIONFS_HAS_HS_DESC: i32 = 2;
pub const FUNCTIONFS_HAS_MS_OS_DESC: i32 = 8;
pub const FUNCTIONFS_HAS_SS_DESC: i32 = 4;
pub const FUNCTIONFS_INTERFACE_REVMAP: u32 = 0x6780;
pub const FUNCTIONFS_RESUME: i32 = 6;
pub const FUNCTIONFS_SETUP: i32 = 4;
pub const FUNCTIONFS_STRINGS_MAGIC: i32 = 2;
pub const FUNCTIONFS_SUSPEND: i32 = 5;
pub const FUNCTIONFS_UNBIND: i32 = 1;
pub const FUNCTIONFS_VIRTUAL_ADDR: i32 = 16;
pub const USB_FFS_DMABUF_TRANSFER_MASK: i32 = 0x0;

#[repr(C, packed)]
pub struct usb_dfu_functional_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bmAttributes: u8,
    pub wDetachTimeOut: u16,
    pub wTransferSize: u16,
    pub bcdDFUVersion: u16,
}

#[repr(C, packed)]
pub struct usb_endpoint_descriptor_no_audio {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bEndpointAddress: u8,
    pub bmAttributes: u8,
    pub wMaxPacketSize: u16,
    pub bInterval: u8,
}

#[repr(C)]
pub struct usb_ext_compat_desc {
    pub bFirstInterfaceNumber: u8,
    pub Reserved1: u8,
    pub anon0: usb_ext_compat_desc_anon0,
    pub Reserved2: [u8; 6],
}

#[repr(C)]
pub union usb_ext_compat_desc_anon0 {
    pub anon0: usb_ext_compat_desc_anon0_anon0,
    pub IDs: usb_ext_compat_desc_anon0_IDs,
}

#[repr(C)]
pub struct usb_ext_compat_desc_anon0_IDs {
    pub CompatibleID: [u8; 8],
    pub SubCompatibleID: [u8; 8],
}

#[repr(C)]
pub struct usb_ext_compat_desc_anon0_anon0 {
    pub CompatibleID: [u8; 8],
    pub SubCompatibleID: [u8; 8],
}

#[repr(C, packed)]
pub struct usb_ext_prop_desc {
    pub dwSize: u32,
    pub dwPropertyDataType: u32,
    pub wPropertyNameLength: u16,
}

#[repr(C, packed)]
pub struct usb_ffs_dmabuf_transfer_req {
    pub fd: i32,
    pub flags: u32,
    pub length: u64,
}

#[repr(C, packed)]
pub struct usb_functionfs_descs_head {
    pub magic: u32,
    pub length: u32,
    pub fs_count: u32,
    pub hs_count: u32,
}

#[repr(C, packed)]
pub struct usb_functionfs_descs_head_v2 {
    pub magic: u32,
    pub length: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct usb_functionfs_event {
    pub u: usb_functionfs_event_u,
    pub r#type: u8,
    pub _pad: [u8; 3],
}

#[repr(C)]
pub union usb_functionfs_event_u {
    pub setup: super::usb_ctrlrequest,
}

#[repr(C, packed)]
pub struct usb_functionfs_strings_head {
    pub magic: u32,
    pub length: u32,
    pub str_count: u32,
    pub lang_count: u32,
}

#[repr(C, packed)]
pub struct usb_os_desc_header {
    pub interface: u8,
    pub dwLength: u32,
    pub bcdVersion: u16,
    pub wIndex: u16,
    pub anon0: usb_os_desc_header_anon0,
}

#[repr(C)]
pub union usb_os_desc_header_anon0 {
    pub anon0: usb_os_desc_header_anon0_anon0,
    pub wCount: u16,
}

#[repr(C)]
pub struct usb_os_desc_header_anon0_anon0 {
    pub bCount: u8,
    pub Reserved: u8,
}

records! {
    usb_dfu_functional_descriptor: size 9, align 1;
    usb_endpoint_descriptor_no_audio: size 7, align 1;
    usb_ext_compat_desc: size 24, align 1;
    usb_ext_compat_desc_anon0: size 16, align 1;
    usb_ext_compat_desc_anon0_IDs: size 16, align 1;
    usb_ext_compat_desc_anon0_anon0: size 16, align 1;
    usb_ext_prop_desc: size 10, align 1;
    usb_ffs_dmabuf_transfer_req: size 16, align 1;
    usb_functionfs_descs_head: size 16, align 1;
    usb_functionfs_descs_head_v2: size 12, align 1;
    usb_functionfs_event: size 12, align 1;
    usb_functionfs_event_u: size 8, align 1;
    usb_functionfs_strings_head: size 16, align 1;
    usb_os_desc_header: size 11, align 1;
    usb_os_desc_header_anon0: size 2, align 2;
    usb_os_desc_header_anon0_anon0: size 2, align 1;
}
