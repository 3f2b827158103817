// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uhid.h

pub const UHID_CLOSE: i32 = 5;
pub const UHID_CREATE: i32 = 0;
pub const UHID_CREATE2: i32 = 11;
pub const UHID_DATA_MAX: i32 = 4096;
pub const UHID_DESTROY: i32 = 1;
pub const UHID_DEV_NUMBERED_FEATURE_REPORTS: i32 = 1;
pub const UHID_DEV_NUMBERED_INPUT_REPORTS: i32 = 4;
pub const UHID_DEV_NUMBERED_OUTPUT_REPORTS: i32 = 2;
pub const UHID_FEATURE: i32 = 9;
pub const UHID_FEATURE_ANSWER: i32 = 10;
pub const UHID_FEATURE_REPORT: i32 = 0;
pub const UHID_GET_REPORT: i32 = 9;
pub const UHID_GET_REPORT_REPLY: i32 = 10;
pub const UHID_INPUT: i32 = 8;
pub const UHID_INPUT2: i32 = 12;
pub const UHID_INPUT_REPORT: i32 = 2;
pub const UHID_OPEN: i32 = 4;
pub const UHID_OUTPUT: i32 = 6;
pub const UHID_OUTPUT_EV: i32 = 7;
pub const UHID_OUTPUT_REPORT: i32 = 1;
pub const UHID_SET_REPORT: i32 = 13;
pub const UHID_SET_REPORT_REPLY: i32 = 14;
pub const UHID_START: i32 = 2;
pub const UHID_STOP: i32 = 3;
pub const __UHID_LEGACY_CREATE: i32 = 0;
pub const __UHID_LEGACY_INPUT: i32 = 8;
pub const __UHID_LEGACY_OUTPUT_EV: i32 = 7;

#[repr(C, packed)]
pub struct uhid_create2_req {
    pub name: [u8; 128],
    pub phys: [u8; 64],
    pub uniq: [u8; 64],
    pub rd_size: u16,
    pub bus: u16,
    pub vendor: u32,
    pub product: u32,
    pub version: u32,
    pub country: u32,
    pub rd_data: [u8; 4096],
}

#[repr(C, packed)]
pub struct uhid_event {
    pub r#type: u32,
    pub u: uhid_event_u,
}

#[repr(C)]
pub union uhid_event_u {
    pub create: super::uhid_create_req,
    pub input: uhid_input_req,
    pub output: uhid_output_req,
    pub output_ev: uhid_output_ev_req,
    pub feature: uhid_feature_req,
    pub get_report: uhid_get_report_req,
    pub feature_answer: uhid_feature_answer_req,
    pub get_report_reply: uhid_get_report_reply_req,
    pub create2: uhid_create2_req,
    pub input2: uhid_input2_req,
    pub set_report: uhid_set_report_req,
    pub set_report_reply: uhid_set_report_reply_req,
    pub start: uhid_start_req,
}

#[repr(C, packed)]
pub struct uhid_feature_answer_req {
    pub id: u32,
    pub err: u16,
    pub size: u16,
    pub data: [u8; 4096],
}

#[repr(C, packed)]
pub struct uhid_feature_req {
    pub id: u32,
    pub rnum: u8,
    pub rtype: u8,
}

#[repr(C, packed)]
pub struct uhid_get_report_reply_req {
    pub id: u32,
    pub err: u16,
    pub size: u16,
    pub data: [u8; 4096],
}

#[repr(C, packed)]
pub struct uhid_get_report_req {
    pub id: u32,
    pub rnum: u8,
    pub rtype: u8,
}

#[repr(C, packed)]
pub struct uhid_input2_req {
    pub size: u16,
    pub data: [u8; 4096],
}

#[repr(C, packed)]
pub struct uhid_input_req {
    pub data: [u8; 4096],
    pub size: u16,
}

#[repr(C, packed)]
pub struct uhid_output_ev_req {
    pub r#type: u16,
    pub code: u16,
    pub value: i32,
}

#[repr(C, packed)]
pub struct uhid_output_req {
    pub data: [u8; 4096],
    pub size: u16,
    pub rtype: u8,
}

#[repr(C, packed)]
pub struct uhid_set_report_reply_req {
    pub id: u32,
    pub err: u16,
}

#[repr(C, packed)]
pub struct uhid_set_report_req {
    pub id: u32,
    pub rnum: u8,
    pub rtype: u8,
    pub size: u16,
    pub data: [u8; 4096],
}

#[repr(C)]
pub struct uhid_start_req {
    pub dev_flags: u64,
}

records! {
    uhid_create2_req: size 4372, align 1;
    uhid_event: size 4380, align 1;
    uhid_event_u: size 4376, align 8;
    uhid_feature_answer_req: size 4104, align 1;
    uhid_feature_req: size 6, align 1;
    uhid_get_report_reply_req: size 4104, align 1;
    uhid_get_report_req: size 6, align 1;
    uhid_input2_req: size 4098, align 1;
    uhid_input_req: size 4098, align 1;
    uhid_output_ev_req: size 8, align 1;
    uhid_output_req: size 4099, align 1;
    uhid_set_report_reply_req: size 6, align 1;
    uhid_set_report_req: size 4104, align 1;
    uhid_start_req: size 8, align 8;
}
