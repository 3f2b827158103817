// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uinput.h

pub const UI_BEGIN_FF_UPLOAD: u32 = 0xc06855c8;
pub const UI_END_FF_UPLOAD: u32 = 0x406855c9;
pub const UI_SET_PHYS: u32 = 0x4008556c;

#[repr(C)]
pub struct uinput_ff_upload {
    pub request_id: u32,
    pub retval: i32,
    pub effect: super::ff_effect,
    pub old: super::ff_effect,
}

records! {
    uinput_ff_upload: size 104, align 8;
}
