// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sound.h

pub const SND_DEV_ADMMIDI: i32 = 14;
pub const SND_DEV_ADSP: i32 = 12;
pub const SND_DEV_AMIDI: i32 = 13;
pub const SND_DEV_AUDIO: i32 = 4;
pub const SND_DEV_AWFM: i32 = 7;
pub const SND_DEV_CTL: i32 = 0;
pub const SND_DEV_DMFM: i32 = 10;
pub const SND_DEV_DSP: i32 = 3;
pub const SND_DEV_DSP16: i32 = 5;
pub const SND_DEV_MIDIN: i32 = 2;
pub const SND_DEV_SEQ: i32 = 1;
pub const SND_DEV_SEQ2: i32 = 8;
pub const SND_DEV_SYNTH: i32 = 9;
pub const SND_DEV_UNKNOWN11: i32 = 11;
pub const SND_DEV_UNUSED: i32 = 6;
