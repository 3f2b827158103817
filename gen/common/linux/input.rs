// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/input.h

pub const BUS_ADB: i32 = 0x17;
pub const BUS_AMD_SFH: i32 = 0x20;
pub const BUS_AMIGA: i32 = 0x16;
pub const BUS_ATARI: i32 = 0x1b;
pub const BUS_BLUETOOTH: i32 = 0x5;
pub const BUS_CEC: i32 = 0x1e;
pub const BUS_GAMEPORT: i32 = 0x14;
pub const BUS_GSC: i32 = 0x1a;
pub const BUS_HIL: i32 = 0x4;
pub const BUS_HOST: i32 = 0x19;
pub const BUS_I2C: i32 = 0x18;
pub const BUS_I8042: i32 = 0x11;
pub const BUS_INTEL_ISHTP: i32 = 0x1f;
pub const BUS_ISA: i32 = 0x10;
pub const BUS_ISAPNP: i32 = 0x2;
pub const BUS_PARPORT: i32 = 0x15;
pub const BUS_PCI: i32 = 0x1;
pub const BUS_RMI: i32 = 0x1d;
pub const BUS_RS232: i32 = 0x13;
pub const BUS_SDW: i32 = 0x21;
pub const BUS_SPI: i32 = 0x1c;
pub const BUS_USB: i32 = 0x3;
pub const BUS_VIRTUAL: i32 = 0x6;
pub const BUS_XTKBD: i32 = 0x12;
pub const EVIOCGEFFECTS: u32 = 0x80044584;
pub const EVIOCGID: u32 = 0x80084502;
pub const EVIOCGKEYCODE: u32 = 0x80084504;
pub const EVIOCGKEYCODE_V2: u32 = 0x80284504;
pub const EVIOCGMASK: u32 = 0x80104592;
pub const EVIOCGRAB: u32 = 0x40044590;
pub const EVIOCGREP: u32 = 0x80084503;
pub const EVIOCGVERSION: u32 = 0x80044501;
pub const EVIOCREVOKE: u32 = 0x40044591;
pub const EVIOCRMFF: u32 = 0x40044581;
pub const EVIOCSCLOCKID: u32 = 0x400445a0;
pub const EVIOCSKEYCODE: u32 = 0x40084504;
pub const EVIOCSKEYCODE_V2: u32 = 0x40284504;
pub const EVIOCSMASK: u32 = 0x40104593;
pub const EVIOCSREP: u32 = 0x40084503;
pub const EV_VERSION: i32 = 0x10001;
pub const FF_AUTOCENTER: i32 = 0x61;
pub const FF_CNT: i32 = 128;
pub const FF_CONSTANT: i32 = 0x52;
pub const FF_CUSTOM: i32 = 0x5d;
pub const FF_DAMPER: i32 = 0x55;
pub const FF_EFFECT_MAX: i32 = 87;
pub const FF_EFFECT_MIN: i32 = 79;
pub const FF_FRICTION: i32 = 0x54;
pub const FF_GAIN: i32 = 0x60;
pub const FF_HAPTIC: i32 = 0x4f;
pub const FF_INERTIA: i32 = 0x56;
pub const FF_MAX: i32 = 0x7f;
pub const FF_MAX_EFFECTS: i32 = 96;
pub const FF_PERIODIC: i32 = 0x51;
pub const FF_RAMP: i32 = 0x57;
pub const FF_RUMBLE: i32 = 0x50;
pub const FF_SAW_DOWN: i32 = 0x5c;
pub const FF_SAW_UP: i32 = 0x5b;
pub const FF_SINE: i32 = 0x5a;
pub const FF_SPRING: i32 = 0x53;
pub const FF_SQUARE: i32 = 0x58;
pub const FF_STATUS_MAX: i32 = 0x1;
pub const FF_STATUS_PLAYING: i32 = 0x1;
pub const FF_STATUS_STOPPED: i32 = 0x0;
pub const FF_TRIANGLE: i32 = 0x59;
pub const FF_WAVEFORM_MAX: i32 = 93;
pub const FF_WAVEFORM_MIN: i32 = 88;
pub const ID_BUS: i32 = 0;
pub const ID_PRODUCT: i32 = 2;
pub const ID_VENDOR: i32 = 1;
pub const ID_VERSION: i32 = 3;
pub const INPUT_KEYMAP_BY_INDEX: i32 = 0x1;
pub const MT_TOOL_DIAL: i32 = 0xa;
pub const MT_TOOL_FINGER: i32 = 0x0;
pub const MT_TOOL_MAX: i32 = 0xf;
pub const MT_TOOL_PALM: i32 = 0x2;
pub const MT_TOOL_PEN: i32 = 0x1;

#[repr(C)]
pub struct ff_condition_effect {
    pub right_saturation: u16,
    pub left_saturation: u16,
    pub right_coeff: i16,
    pub left_coeff: i16,
    pub deadband: u16,
    pub center: i16,
}

#[repr(C)]
pub struct ff_constant_effect {
    pub level: i16,
    pub envelope: ff_envelope,
}

#[repr(C)]
pub struct ff_envelope {
    pub attack_length: u16,
    pub attack_level: u16,
    pub fade_length: u16,
    pub fade_level: u16,
}

#[repr(C)]
pub struct ff_haptic_effect {
    pub hid_usage: u16,
    pub vendor_id: u16,
    pub vendor_waveform_page: u8,
    pub intensity: u16,
    pub repeat_count: u16,
    pub retrigger_period: u16,
}

#[repr(C)]
pub struct ff_ramp_effect {
    pub start_level: i16,
    pub end_level: i16,
    pub envelope: ff_envelope,
}

#[repr(C)]
pub struct ff_replay {
    pub length: u16,
    pub delay: u16,
}

#[repr(C)]
pub struct ff_rumble_effect {
    pub strong_magnitude: u16,
    pub weak_magnitude: u16,
}

#[repr(C)]
pub struct ff_trigger {
    pub button: u16,
    pub interval: u16,
}

#[repr(C)]
pub struct input_absinfo {
    pub value: i32,
    pub minimum: i32,
    pub maximum: i32,
    pub fuzz: i32,
    pub flat: i32,
    pub resolution: i32,
}

#[repr(C)]
pub struct input_id {
    pub bustype: u16,
    pub vendor: u16,
    pub product: u16,
    pub version: u16,
}

#[repr(C)]
pub struct input_keymap_entry {
    pub flags: u8,
    pub len: u8,
    pub index: u16,
    pub keycode: u32,
    pub scancode: [u8; 32],
}

#[repr(C)]
pub struct input_mask {
    pub r#type: u32,
    pub codes_size: u32,
    pub codes_ptr: u64,
}

records! {
    ff_condition_effect: size 12, align 2;
    ff_constant_effect: size 10, align 2;
    ff_envelope: size 8, align 2;
    ff_haptic_effect: size 12, align 2;
    ff_ramp_effect: size 12, align 2;
    ff_replay: size 4, align 2;
    ff_rumble_effect: size 4, align 2;
    ff_trigger: size 4, align 2;
    input_absinfo: size 24, align 4;
    input_id: size 8, align 2;
    input_keymap_entry: size 40, align 4;
    input_mask: size 16, align 8;
}
