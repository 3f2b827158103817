// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uinput.h

pub const EV_UINPUT: i32 = 0x101;
pub const UINPUT_IOCTL_BASE: i32 = 85;
pub const UINPUT_MAX_NAME_SIZE: i32 = 80;
pub const UINPUT_VERSION: i32 = 5;
pub const UI_ABS_SETUP: u32 = 0x401c5504;
pub const UI_BEGIN_FF_ERASE: u32 = 0xc00c55ca;
pub const UI_DEV_CREATE: u32 = 0x5501;
pub const UI_DEV_DESTROY: u32 = 0x5502;
pub const UI_DEV_SETUP: u32 = 0x405c5503;
pub const UI_END_FF_ERASE: u32 = 0x400c55cb;
pub const UI_FF_ERASE: i32 = 2;
pub const UI_FF_UPLOAD: i32 = 1;
pub const UI_GET_VERSION: u32 = 0x8004552d;
pub const UI_SET_ABSBIT: u32 = 0x40045567;
pub const UI_SET_EVBIT: u32 = 0x40045564;
pub const UI_SET_FFBIT: u32 = 0x4004556b;
pub const UI_SET_KEYBIT: u32 = 0x40045565;
pub const UI_SET_LEDBIT: u32 = 0x40045569;
pub const UI_SET_MSCBIT: u32 = 0x40045568;
pub const UI_SET_PROPBIT: u32 = 0x4004556e;
pub const UI_SET_RELBIT: u32 = 0x40045566;
pub const UI_SET_SNDBIT: u32 = 0x4004556a;
pub const UI_SET_SWBIT: u32 = 0x4004556d;

#[repr(C)]
pub struct uinput_abs_setup {
    pub code: u16,
    pub absinfo: super::input_absinfo,
}

#[repr(C)]
pub struct uinput_ff_erase {
    pub request_id: u32,
    pub retval: i32,
    pub effect_id: u32,
}

#[repr(C)]
pub struct uinput_setup {
    pub id: super::input_id,
    pub name: [core::ffi::c_char; 80],
    pub ff_effects_max: u32,
}

#[repr(C)]
pub struct uinput_user_dev {
    pub name: [core::ffi::c_char; 80],
    pub id: super::input_id,
    pub ff_effects_max: u32,
    pub absmax: [i32; 64],
    pub absmin: [i32; 64],
    pub absfuzz: [i32; 64],
    pub absflat: [i32; 64],
}

records! {
    uinput_abs_setup: size 28, align 4;
    uinput_ff_erase: size 12, align 4;
    uinput_setup: size 92, align 4;
    uinput_user_dev: size 1116, align 4;
}
