// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asequencer.h

pub const SNDRV_SEQ_IOCTL_CREATE_PORT: u32 = 0xc0a45320;
pub const SNDRV_SEQ_IOCTL_DELETE_PORT: u32 = 0x40a45321;
pub const SNDRV_SEQ_IOCTL_GET_PORT_INFO: u32 = 0xc0a45322;
pub const SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT: u32 = 0xc0a45352;
pub const SNDRV_SEQ_IOCTL_SET_PORT_INFO: u32 = 0x40a45323;

#[repr(C, packed)]
pub struct snd_seq_ev_ext {
    pub len: u32,
    pub ptr: *mut core::ffi::c_void,
}

#[repr(C, packed)]
pub struct snd_seq_ev_quote {
    pub origin: super::snd_seq_addr,
    pub value: u16,
    pub event: *mut super::snd_seq_event,
}

#[repr(C)]
pub struct snd_seq_port_info {
    pub addr: super::snd_seq_addr,
    pub name: [core::ffi::c_char; 64],
    pub capability: u32,
    pub r#type: u32,
    pub midi_channels: i32,
    pub midi_voices: i32,
    pub synth_voices: i32,
    pub read_use: i32,
    pub write_use: i32,
    pub kernel: *mut core::ffi::c_void,
    pub flags: u32,
    pub time_queue: u8,
    pub direction: u8,
    pub ump_group: u8,
    pub reserved: [core::ffi::c_char; 57],
}

records! {
    snd_seq_ev_ext: size 8, align 1;
    snd_seq_ev_quote: size 8, align 1;
    snd_seq_port_info: size 164, align 4;
}
