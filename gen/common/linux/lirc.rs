// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/lirc.h

pub const LIRC_CAN_GET_REC_RESOLUTION: i32 = 0x20000000;
pub const LIRC_CAN_MEASURE_CARRIER: i32 = 0x2000000;
pub const LIRC_CAN_NOTIFY_DECODE: i32 = 0;
pub const LIRC_CAN_REC_LIRCCODE: i32 = 0x100000;
pub const LIRC_CAN_REC_MASK: i32 = 0x3f0000;
pub const LIRC_CAN_REC_MODE2: i32 = 0x40000;
pub const LIRC_CAN_REC_PULSE: i32 = 0x20000;
pub const LIRC_CAN_REC_RAW: i32 = 0x10000;
pub const LIRC_CAN_REC_SCANCODE: i32 = 0x80000;
pub const LIRC_CAN_SEND_LIRCCODE: i32 = 16;
pub const LIRC_CAN_SEND_MASK: i32 = 0x3f;
pub const LIRC_CAN_SEND_MODE2: i32 = 4;
pub const LIRC_CAN_SEND_PULSE: i32 = 2;
pub const LIRC_CAN_SEND_RAW: i32 = 1;
pub const LIRC_CAN_SET_REC_CARRIER: i32 = 0x1000000;
pub const LIRC_CAN_SET_REC_CARRIER_RANGE: u32 = 0x80000000;
pub const LIRC_CAN_SET_REC_FILTER: i32 = 0;
pub const LIRC_CAN_SET_REC_TIMEOUT: i32 = 0x10000000;
pub const LIRC_CAN_SET_SEND_CARRIER: i32 = 0x100;
pub const LIRC_CAN_SET_SEND_DUTY_CYCLE: i32 = 0x200;
pub const LIRC_CAN_SET_TRANSMITTER_MASK: i32 = 0x400;
pub const LIRC_CAN_USE_WIDEBAND_RECEIVER: i32 = 0x4000000;
pub const LIRC_GET_FEATURES: u32 = 0x80046900;
pub const LIRC_GET_LENGTH: u32 = 0x8004690f;
pub const LIRC_GET_MAX_TIMEOUT: u32 = 0x80046909;
pub const LIRC_GET_MIN_TIMEOUT: u32 = 0x80046908;
pub const LIRC_GET_REC_MODE: u32 = 0x80046902;
pub const LIRC_GET_REC_RESOLUTION: u32 = 0x80046907;
pub const LIRC_GET_REC_TIMEOUT: u32 = 0x80046924;
pub const LIRC_GET_SEND_MODE: u32 = 0x80046901;
pub const LIRC_MODE2_FREQUENCY: i32 = 0x2000000;
pub const LIRC_MODE2_MASK: u32 = 0xff000000;
pub const LIRC_MODE2_OVERFLOW: i32 = 0x4000000;
pub const LIRC_MODE2_PULSE: i32 = 0x1000000;
pub const LIRC_MODE2_SPACE: i32 = 0x0;
pub const LIRC_MODE2_TIMEOUT: i32 = 0x3000000;
pub const LIRC_MODE_LIRCCODE: i32 = 0x10;
pub const LIRC_MODE_MODE2: i32 = 0x4;
pub const LIRC_MODE_PULSE: i32 = 0x2;
pub const LIRC_MODE_RAW: i32 = 0x1;
pub const LIRC_MODE_SCANCODE: i32 = 0x8;
pub const LIRC_SCANCODE_FLAG_REPEAT: i32 = 2;
pub const LIRC_SCANCODE_FLAG_TOGGLE: i32 = 1;
pub const LIRC_SET_MEASURE_CARRIER_MODE: u32 = 0x4004691d;
pub const LIRC_SET_REC_CARRIER: u32 = 0x40046914;
pub const LIRC_SET_REC_CARRIER_RANGE: u32 = 0x4004691f;
pub const LIRC_SET_REC_MODE: u32 = 0x40046912;
pub const LIRC_SET_REC_TIMEOUT: u32 = 0x40046918;
pub const LIRC_SET_REC_TIMEOUT_REPORTS: u32 = 0x40046919;
pub const LIRC_SET_SEND_CARRIER: u32 = 0x40046913;
pub const LIRC_SET_SEND_DUTY_CYCLE: u32 = 0x40046915;
pub const LIRC_SET_SEND_MODE: u32 = 0x40046911;
pub const LIRC_SET_TRANSMITTER_MASK: u32 = 0x40046917;
pub const LIRC_SET_WIDEBAND_RECEIVER: u32 = 0x40046923;
pub const LIRC_VALUE_MASK: i32 = 0xffffff;
pub const PULSE_BIT: i32 = 0x1000000;
pub const PULSE_MASK: i32 = 0xffffff;
pub const RC_PROTO_CEC: i32 = 22;
pub const RC_PROTO_IMON: i32 = 23;
pub const RC_PROTO_JVC: i32 = 5;
pub const RC_PROTO_MAX: i32 = 27;
pub const RC_PROTO_MCIR2_KBD: i32 = 13;
pub const RC_PROTO_MCIR2_MSE: i32 = 14;
pub const RC_PROTO_NEC: i32 = 9;
pub const RC_PROTO_NEC32: i32 = 11;
pub const RC_PROTO_NECX: i32 = 10;
pub const RC_PROTO_OTHER: i32 = 1;
pub const RC_PROTO_RC5: i32 = 2;
pub const RC_PROTO_RC5X_20: i32 = 3;
pub const RC_PROTO_RC5_SZ: i32 = 4;
pub const RC_PROTO_RC6_0: i32 = 15;
pub const RC_PROTO_RC6_6A_20: i32 = 16;
pub const RC_PROTO_RC6_6A_24: i32 = 17;
pub const RC_PROTO_RC6_6A_32: i32 = 18;
pub const RC_PROTO_RC6_MCE: i32 = 19;
pub const RC_PROTO_RCMM12: i32 = 24;
pub const RC_PROTO_RCMM24: i32 = 25;
pub const RC_PROTO_RCMM32: i32 = 26;
pub const RC_PROTO_SANYO: i32 = 12;
pub const RC_PROTO_SHARP: i32 = 20;
pub const RC_PROTO_SONY12: i32 = 6;
pub const RC_PROTO_SONY15: i32 = 7;
pub const RC_PROTO_SONY20: i32 = 8;
pub const RC_PROTO_UNKNOWN: i32 = 0;
pub const RC_PROTO_XBOX_DVD: i32 = 27;
pub const RC_PROTO_XMP: i32 = 21;

#[repr(C)]
pub struct lirc_scancode {
    pub timestamp: u64,
    pub flags: u16,
    pub rc_proto: u16,
    pub keycode: u32,
    pub scancode: u64,
}

records! {
    lirc_scancode: size 24, align 8;
}
