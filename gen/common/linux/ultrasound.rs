// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ultrasound.h

pub const _GUS_NUMVOICES: i32 = 0x0;
pub const _GUS_RAMPMODE: i32 = 0xa;
pub const _GUS_RAMPOFF: i32 = 0xc;
pub const _GUS_RAMPON: i32 = 0xb;
pub const _GUS_RAMPRANGE: i32 = 0x8;
pub const _GUS_RAMPRATE: i32 = 0x9;
pub const _GUS_VOICEBALA: i32 = 0x5;
pub const _GUS_VOICEFADE: i32 = 0xd;
pub const _GUS_VOICEFREQ: i32 = 0x6;
pub const _GUS_VOICEMODE: i32 = 0x4;
pub const _GUS_VOICEOFF: i32 = 0x3;
pub const _GUS_VOICEON: i32 = 0x2;
pub const _GUS_VOICESAMPLE: i32 = 0x1;
pub const _GUS_VOICEVOL: i32 = 0x7;
pub const _GUS_VOICEVOL2: i32 = 0xf;
pub const _GUS_VOICE_POS: i32 = 0x10;
pub const _GUS_VOLUME_SCALE: i32 = 0xe;
