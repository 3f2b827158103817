// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/surface_aggregator/cdev.h

pub const SSAM_CDEV_EVENT_DISABLE: u32 = 0x4007a505;
pub const SSAM_CDEV_EVENT_ENABLE: u32 = 0x4007a504;
pub const SSAM_CDEV_NOTIF_REGISTER: u32 = 0x4005a502;
pub const SSAM_CDEV_NOTIF_UNREGISTER: u32 = 0x4005a503;
pub const SSAM_CDEV_REQUEST: u32 = 0xc028a501;
pub const SSAM_CDEV_REQUEST_HAS_RESPONSE: i32 = 1;
pub const SSAM_CDEV_REQUEST_UNSEQUENCED: i32 = 2;

#[repr(C, packed)]
pub struct ssam_cdev_event {
    pub target_category: u8,
    pub target_id: u8,
    pub command_id: u8,
    pub instance_id: u8,
    pub length: u16,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ssam_cdev_event_desc {
    pub reg: ssam_cdev_event_desc_reg,
    pub id: ssam_cdev_event_desc_id,
    pub flags: u8,
}

#[repr(C)]
pub struct ssam_cdev_event_desc_id {
    pub target_category: u8,
    pub instance: u8,
}

#[repr(C)]
pub struct ssam_cdev_event_desc_reg {
    pub target_category: u8,
    pub target_id: u8,
    pub cid_enable: u8,
    pub cid_disable: u8,
}

#[repr(C, packed)]
pub struct ssam_cdev_notifier_desc {
    pub priority: i32,
    pub target_category: u8,
}

#[repr(C, packed)]
pub struct ssam_cdev_request {
    pub target_category: u8,
    pub target_id: u8,
    pub command_id: u8,
    pub instance_id: u8,
    pub flags: u16,
    pub status: i16,
    pub payload: ssam_cdev_request_payload,
    pub response: ssam_cdev_request_response,
}

#[repr(C)]
pub struct ssam_cdev_request_payload {
    pub data: u64,
    pub length: u16,
    pub __pad: [u8; 6],
}

#[repr(C)]
pub struct ssam_cdev_request_response {
    pub data: u64,
    pub length: u16,
    pub __pad: [u8; 6],
}

records! {
    ssam_cdev_event: size 6, align 1;
    ssam_cdev_event_desc: size 7, align 1;
    ssam_cdev_event_desc_id: size 2, align 1;
    ssam_cdev_event_desc_reg: size 4, align 1;
    ssam_cdev_notifier_desc: size 5, align 1;
    ssam_cdev_request: size 40, align 1;
    ssam_cdev_request_payload: size 16, align 8;
    ssam_cdev_request_response: size 16, align 8;
}
