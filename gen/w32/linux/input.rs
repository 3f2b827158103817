// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/input.h

pub const EVIOCSFF: u32 = 0x402c4580;

#[repr(C)]
pub struct ff_effect {
    pub r#type: u16,
    pub id: i16,
    pub direction: u16,
    pub trigger: super::ff_trigger,
    pub replay: super::ff_replay,
    pub u: ff_effect_u,
}

#[repr(C)]
pub union ff_effect_u {
    pub constant: super::ff_constant_effect,
    pub ramp: super::ff_ramp_effect,
    pub periodic: ff_periodic_effect,
    pub condition: [super::ff_condition_effect; 2],
    pub rumble: super::ff_rumble_effect,
    pub haptic: super::ff_haptic_effect,
}

#[repr(C)]
pub struct ff_periodic_effect {
    pub waveform: u16,
    pub period: u16,
    pub magnitude: i16,
    pub offset: i16,
    pub phase: u16,
    pub envelope: super::ff_envelope,
    pub custom_len: u32,
    pub custom_data: *mut i16,
}

#[repr(C)]
pub struct input_event {
    pub time: super::timeval,
    pub r#type: u16,
    pub code: u16,
    pub value: i32,
}

records! {
    ff_effect: size 44, align 4;
    ff_effect_u: size 28, align 4;
    ff_periodic_effect: size 28, align 4;
    input_event: size 16, align 4;
}
