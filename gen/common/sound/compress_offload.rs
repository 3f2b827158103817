// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/compress_offload.h

pub const SNDRV_COMPRESS_AVAIL: u32 = 0x801c4321;
pub const SNDRV_COMPRESS_AVAIL64: u32 = 0x80284323;
pub const SNDRV_COMPRESS_DRAIN: u32 = 0x4334;
pub const SNDRV_COMPRESS_ENCODER_DELAY: i32 = 2;
pub const SNDRV_COMPRESS_ENCODER_PADDING: i32 = 1;
pub const SNDRV_COMPRESS_GET_CAPS: u32 = 0xc0c44310;
pub const SNDRV_COMPRESS_GET_CODEC_CAPS: u32 = 0xeb884311;
pub const SNDRV_COMPRESS_GET_METADATA: u32 = 0xc0244315;
pub const SNDRV_COMPRESS_GET_PARAMS: u32 = 0x80784313;
pub const SNDRV_COMPRESS_IOCTL_VERSION: u32 = 0x80044300;
pub const SNDRV_COMPRESS_NEXT_TRACK: u32 = 0x4335;
pub const SNDRV_COMPRESS_PARTIAL_DRAIN: u32 = 0x4336;
pub const SNDRV_COMPRESS_PAUSE: u32 = 0x4330;
pub const SNDRV_COMPRESS_RESUME: u32 = 0x4331;
pub const SNDRV_COMPRESS_SET_METADATA: u32 = 0x40244314;
pub const SNDRV_COMPRESS_SET_PARAMS: u32 = 0x40844312;
pub const SNDRV_COMPRESS_START: u32 = 0x4332;
pub const SNDRV_COMPRESS_STOP: u32 = 0x4333;
pub const SNDRV_COMPRESS_TASK_CREATE: u32 = 0xc0344360;
pub const SNDRV_COMPRESS_TASK_FREE: u32 = 0x40084361;
pub const SNDRV_COMPRESS_TASK_START: u32 = 0xc0344362;
pub const SNDRV_COMPRESS_TASK_STATUS: u32 = 0xc02c4368;
pub const SNDRV_COMPRESS_TASK_STOP: u32 = 0x40084363;
pub const SNDRV_COMPRESS_TSTAMP: u32 = 0x80144320;
pub const SNDRV_COMPRESS_TSTAMP64: u32 = 0x80204322;
pub const SNDRV_COMPRESS_VERSION: i32 = 0x401;
pub const SND_COMPRESS_ACCEL: i32 = 2;
pub const SND_COMPRESS_CAPTURE: i32 = 1;
pub const SND_COMPRESS_PLAYBACK: i32 = 0;
pub const SND_COMPRESS_TASK_STATE_ACTIVE: i32 = 1;
pub const SND_COMPRESS_TASK_STATE_FINISHED: i32 = 2;
pub const SND_COMPRESS_TASK_STATE_IDLE: i32 = 0;
pub const SND_COMPRESS_TFLG_NEW_STREAM: i32 = 0x1;
pub const SND_COMPR_TRIGGER_DRAIN: i32 = 7;
pub const SND_COMPR_TRIGGER_NEXT_TRACK: i32 = 8;
pub const SND_COMPR_TRIGGER_PARTIAL_DRAIN: i32 = 9;

#[repr(C, packed(4))]
pub struct snd_compr_avail {
    pub avail: u64,
    pub tstamp: snd_compr_tstamp,
}

#[repr(C, packed(4))]
pub struct snd_compr_avail64 {
    pub avail: u64,
    pub tstamp: snd_compr_tstamp64,
}

#[repr(C)]
pub struct snd_compr_caps {
    pub num_codecs: u32,
    pub direction: u32,
    pub min_fragment_size: u32,
    pub max_fragment_size: u32,
    pub min_fragments: u32,
    pub max_fragments: u32,
    pub codecs: [u32; 32],
    pub reserved: [u32; 11],
}

#[repr(C)]
pub struct snd_compr_codec_caps {
    pub codec: u32,
    pub num_descriptors: u32,
    pub descriptor: [super::snd_codec_desc; 32],
}

#[repr(C)]
pub struct snd_compr_metadata {
    pub key: u32,
    pub value: [u32; 8],
}

#[repr(C)]
pub struct snd_compr_params {
    pub buffer: snd_compressed_buffer,
    pub codec: super::snd_codec,
    pub no_wake_mode: u8,
}

#[repr(C, packed(4))]
pub struct snd_compr_task {
    pub seqno: u64,
    pub origin_seqno: u64,
    pub input_fd: i32,
    pub output_fd: i32,
    pub input_size: u64,
    pub flags: u32,
    pub reserved: [u8; 16],
}

#[repr(C, packed(4))]
pub struct snd_compr_task_status {
    pub seqno: u64,
    pub input_size: u64,
    pub output_size: u64,
    pub output_flags: u32,
    pub state: u8,
    pub reserved: [u8; 15],
}

#[repr(C)]
pub struct snd_compr_tstamp {
    pub byte_offset: u32,
    pub copied_total: u32,
    pub pcm_frames: u32,
    pub pcm_io_frames: u32,
    pub sampling_rate: u32,
}

#[repr(C, packed(4))]
pub struct snd_compr_tstamp64 {
    pub byte_offset: u32,
    pub copied_total: u64,
    pub pcm_frames: u64,
    pub pcm_io_frames: u64,
    pub sampling_rate: u32,
}

#[repr(C)]
pub struct snd_compressed_buffer {
    pub fragment_size: u32,
    pub fragments: u32,
}

records! {
    snd_compr_avail: size 28, align 4;
    snd_compr_avail64: size 40, align 4;
    snd_compr_caps: size 196, align 4;
    snd_compr_codec_caps: size 11144, align 4;
    snd_compr_metadata: size 36, align 4;
    snd_compr_params: size 132, align 4;
    snd_compr_task: size 52, align 4;
    snd_compr_task_status: size 44, align 4;
    snd_compr_tstamp: size 20, align 4;
    snd_compr_tstamp64: size 32, align 4;
    snd_compressed_buffer: size 8, align 4;
}
