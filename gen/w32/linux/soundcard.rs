// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/soundcard.h

pub const SNDCTL_DSP_MAPINBUF: u32 = 0x80085013;
pub const SNDCTL_DSP_MAPOUTBUF: u32 = 0x80085014;
pub const SOUND_PCM_MAPINBUF: u32 = 0x80085013;
pub const SOUND_PCM_MAPOUTBUF: u32 = 0x80085014;

#[repr(C)]
pub struct buffmem_desc {
    pub buffer: *mut u32,
    pub size: i32,
}

records! {
    buffmem_desc: size 8, align 4;
}
