// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/joystick.h

pub const JSIOCGAXES: u32 = 0x80016a11;
pub const JSIOCGAXMAP: u32 = 0x80406a32;
pub const JSIOCGBTNMAP: u32 = 0x84006a34;
pub const JSIOCGBUTTONS: u32 = 0x80016a12;
pub const JSIOCGCORR: u32 = 0x80246a22;
pub const JSIOCGVERSION: u32 = 0x80046a01;
pub const JSIOCSAXMAP: u32 = 0x40406a31;
pub const JSIOCSBTNMAP: u32 = 0x44006a33;
pub const JSIOCSCORR: u32 = 0x40246a21;
pub const JS_CORR_BROKEN: i32 = 0x1;
pub const JS_CORR_NONE: i32 = 0x0;
pub const JS_DEF_CORR: i32 = 0;
pub const JS_DEF_TIMELIMIT: i32 = 10;
pub const JS_DEF_TIMEOUT: i32 = 0x1300;
pub const JS_EVENT_AXIS: i32 = 0x2;
pub const JS_EVENT_BUTTON: i32 = 0x1;
pub const JS_EVENT_INIT: i32 = 0x80;
pub const JS_FALSE: i32 = 0;
pub const JS_GET_ALL: i32 = 7;
pub const JS_GET_CAL: i32 = 2;
pub const JS_GET_TIMELIMIT: i32 = 6;
pub const JS_GET_TIMEOUT: i32 = 4;
pub const JS_MAX: i32 = 2;
pub const JS_RETURN: u32 = 12;
pub const JS_SET_ALL: i32 = 8;
pub const JS_SET_CAL: i32 = 1;
pub const JS_SET_TIMELIMIT: i32 = 5;
pub const JS_SET_TIMEOUT: i32 = 3;
pub const JS_TRUE: i32 = 1;
pub const JS_VERSION: i32 = 0x20100;
pub const JS_X_0: i32 = 0x1;
pub const JS_X_1: i32 = 0x4;
pub const JS_Y_0: i32 = 0x2;
pub const JS_Y_1: i32 = 0x8;

#[repr(C)]
pub struct JS_DATA_SAVE_TYPE_32 {
    pub JS_TIMEOUT: i32,
    pub BUSY: i32,
    pub JS_EXPIRETIME: i32,
    pub JS_TIMELIMIT: i32,
    pub JS_SAVE: JS_DATA_TYPE,
    pub JS_CORR: JS_DATA_TYPE,
}

#[repr(C)]
pub struct JS_DATA_SAVE_TYPE_64 {
    pub JS_TIMEOUT: i32,
    pub BUSY: i32,
    pub JS_EXPIRETIME: i64,
    pub JS_TIMELIMIT: i64,
    pub JS_SAVE: JS_DATA_TYPE,
    pub JS_CORR: JS_DATA_TYPE,
}

#[repr(C)]
pub struct JS_DATA_TYPE {
    pub buttons: i32,
    pub x: i32,
    pub y: i32,
}

#[repr(C)]
pub struct js_corr {
    pub coef: [i32; 8],
    pub prec: i16,
    pub r#type: u16,
}

#[repr(C)]
pub struct js_event {
    pub time: u32,
    pub value: i16,
    pub r#type: u8,
    pub number: u8,
}

records! {
    JS_DATA_SAVE_TYPE_32: size 40, align 4;
    JS_DATA_SAVE_TYPE_64: size 48, align 8;
    JS_DATA_TYPE: size 12, align 4;
    js_corr: size 36, align 4;
    js_event: size 8, align 4;
}
