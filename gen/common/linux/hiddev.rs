// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hiddev.h

pub const HIDDEV_FLAGS: i32 = 0x3;
pub const HIDDEV_FLAG_REPORT: i32 = 0x2;
pub const HIDDEV_FLAG_UREF: i32 = 0x1;
pub const HIDIOCAPPLICATION: u32 = 0x4802;
pub const HIDIOCGCOLLECTIONINDEX: u32 = 0x40184810;
pub const HIDIOCGCOLLECTIONINFO: u32 = 0xc0104811;
pub const HIDIOCGDEVINFO: u32 = 0x801c4803;
pub const HIDIOCGFIELDINFO: u32 = 0xc038480a;
pub const HIDIOCGFLAG: u32 = 0x8004480e;
pub const HIDIOCGREPORT: u32 = 0x400c4807;
pub const HIDIOCGREPORTINFO: u32 = 0xc00c4809;
pub const HIDIOCGSTRING: u32 = 0x81044804;
pub const HIDIOCGUCODE: u32 = 0xc018480d;
pub const HIDIOCGUSAGE: u32 = 0xc018480b;
pub const HIDIOCGUSAGES: u32 = 0xd01c4813;
pub const HIDIOCGVERSION: u32 = 0x80044801;
pub const HIDIOCINITREPORT: u32 = 0x4805;
pub const HIDIOCSFLAG: u32 = 0x4004480f;
pub const HIDIOCSREPORT: u32 = 0x400c4808;
pub const HIDIOCSUSAGE: u32 = 0x4018480c;
pub const HIDIOCSUSAGES: u32 = 0x501c4814;
pub const HID_FIELD_BUFFERED_BYTE: i32 = 0x100;
pub const HID_FIELD_CONSTANT: i32 = 0x1;
pub const HID_FIELD_INDEX_NONE: u32 = 0xffffffff;
pub const HID_FIELD_NONLINEAR: i32 = 0x10;
pub const HID_FIELD_NO_PREFERRED: i32 = 0x20;
pub const HID_FIELD_NULL_STATE: i32 = 0x40;
pub const HID_FIELD_RELATIVE: i32 = 0x4;
pub const HID_FIELD_VARIABLE: i32 = 0x2;
pub const HID_FIELD_VOLATILE: i32 = 0x80;
pub const HID_FIELD_WRAP: i32 = 0x8;
pub const HID_MAX_MULTI_USAGES: i32 = 1024;
pub const HID_REPORT_ID_FIRST: i32 = 0x100;
pub const HID_REPORT_ID_MASK: i32 = 0xff;
pub const HID_REPORT_ID_MAX: i32 = 0xff;
pub const HID_REPORT_ID_NEXT: i32 = 0x200;
pub const HID_REPORT_ID_UNKNOWN: u32 = 0xffffffff;
pub const HID_REPORT_TYPE_FEATURE: i32 = 3;
pub const HID_REPORT_TYPE_INPUT: i32 = 1;
pub const HID_REPORT_TYPE_MAX: i32 = 3;
pub const HID_REPORT_TYPE_MIN: i32 = 1;
pub const HID_REPORT_TYPE_OUTPUT: i32 = 2;
pub const HID_STRING_SIZE: i32 = 256;
pub const HID_VERSION: i32 = 0x10004;

#[repr(C)]
pub struct hiddev_collection_info {
    pub index: u32,
    pub r#type: u32,
    pub usage: u32,
    pub level: u32,
}

#[repr(C)]
pub struct hiddev_devinfo {
    pub bustype: u32,
    pub busnum: u32,
    pub devnum: u32,
    pub ifnum: u32,
    pub vendor: i16,
    pub product: i16,
    pub version: i16,
    pub num_applications: u32,
}

#[repr(C)]
pub struct hiddev_event {
    pub hid: u32,
    pub value: i32,
}

#[repr(C)]
pub struct hiddev_field_info {
    pub report_type: u32,
    pub report_id: u32,
    pub field_index: u32,
    pub maxusage: u32,
    pub flags: u32,
    pub physical: u32,
    pub logical: u32,
    pub application: u32,
    pub logical_minimum: i32,
    pub logical_maximum: i32,
    pub physical_minimum: i32,
    pub physical_maximum: i32,
    pub unit_exponent: u32,
    pub unit: u32,
}

#[repr(C)]
pub struct hiddev_report_info {
    pub report_type: u32,
    pub report_id: u32,
    pub num_fields: u32,
}

#[repr(C)]
pub struct hiddev_string_descriptor {
    pub index: i32,
    pub value: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct hiddev_usage_ref {
    pub report_type: u32,
    pub report_id: u32,
    pub field_index: u32,
    pub usage_index: u32,
    pub usage_code: u32,
    pub value: i32,
}

#[repr(C)]
pub struct hiddev_usage_ref_multi {
    pub uref: hiddev_usage_ref,
    pub num_values: u32,
    pub values: [i32; 1024],
}

records! {
    hiddev_collection_info: size 16, align 4;
    hiddev_devinfo: size 28, align 4;
    hiddev_event: size 8, align 4;
    hiddev_field_info: size 56, align 4;
    hiddev_report_info: size 12, align 4;
    hiddev_string_descriptor: size 260, align 4;
    hiddev_usage_ref: size 24, align 4;
    hiddev_usage_ref_multi: size 4124, align 4;
}
