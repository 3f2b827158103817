// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asound.h

pub const SNDRV_CTL_IOCTL_ELEM_LIST: u32 = 0xc0505510;
pub const SNDRV_CTL_IOCTL_ELEM_READ: u32 = 0xc4c85512;
pub const SNDRV_CTL_IOCTL_ELEM_WRITE: u32 = 0xc4c85513;
pub const SNDRV_HWDEP_IOCTL_DSP_LOAD: u32 = 0x40604803;
pub const SNDRV_PCM_IOCTL_CHANNEL_INFO: u32 = 0x80184132;
pub const SNDRV_PCM_IOCTL_DELAY: u32 = 0x80084121;
pub const SNDRV_PCM_IOCTL_FORWARD: u32 = 0x40084149;
pub const SNDRV_PCM_IOCTL_HW_PARAMS: u32 = 0xc2604111;
pub const SNDRV_PCM_IOCTL_HW_REFINE: u32 = 0xc2604110;
pub const SNDRV_PCM_IOCTL_READI_FRAMES: u32 = 0x80184151;
pub const SNDRV_PCM_IOCTL_READN_FRAMES: u32 = 0x80184153;
pub const SNDRV_PCM_IOCTL_REWIND: u32 = 0x40084146;
pub const SNDRV_PCM_IOCTL_STATUS: u32 = 0x80984120;
pub const SNDRV_PCM_IOCTL_STATUS_EXT: u32 = 0xc0984124;
pub const SNDRV_PCM_IOCTL_SW_PARAMS: u32 = 0xc0884113;
pub const SNDRV_PCM_IOCTL_SYNC_PTR: u32 = 0xc0884123;
pub const SNDRV_PCM_IOCTL_WRITEI_FRAMES: u32 = 0x40184150;
pub const SNDRV_PCM_IOCTL_WRITEN_FRAMES: u32 = 0x40184152;
pub const SNDRV_RAWMIDI_IOCTL_PARAMS: u32 = 0xc0305710;
pub const SNDRV_RAWMIDI_IOCTL_STATUS: u32 = 0xc0385720;
pub const SNDRV_TIMER_IOCTL_GINFO: u32 = 0xc0f85403;
pub const SNDRV_TIMER_IOCTL_GPARAMS: u32 = 0x40485404;
pub const SNDRV_TIMER_IOCTL_GSTATUS: u32 = 0xc0505405;
pub const SNDRV_TIMER_IOCTL_INFO: u32 = 0x80e85411;
pub const SNDRV_TIMER_IOCTL_STATUS: u32 = 0x80605414;
pub const __SNDRV_PCM_IOCTL_SYNC_PTR: u32 = 0xc0884123;

pub type __pad_after_uframe = [core::ffi::c_char; 0];

#[repr(C)]
pub struct __snd_pcm_mmap_control64 {
    pub __pad1: [core::ffi::c_char; 0],
    pub appl_ptr: core::ffi::c_ulong,
    pub __pad2: [core::ffi::c_char; 0],
    pub __pad3: [core::ffi::c_char; 0],
    pub avail_min: core::ffi::c_ulong,
    pub __pad4: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct __snd_pcm_mmap_status64 {
    pub state: i32,
    pub pad1: u32,
    pub __pad1: [core::ffi::c_char; 0],
    pub hw_ptr: core::ffi::c_ulong,
    pub __pad2: [core::ffi::c_char; 0],
    pub tstamp: super::__snd_timespec64,
    pub suspended_state: i32,
    pub pad3: u32,
    pub audio_tstamp: super::__snd_timespec64,
}

#[repr(C)]
pub union __snd_pcm_sync_ptr64_c {
    pub control: __snd_pcm_mmap_control64,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct __time_pad {
    pub pad: [u8; 4],
}

#[repr(C)]
pub struct snd_ctl_elem_info_value_integer {
    pub min: core::ffi::c_long,
    pub max: core::ffi::c_long,
    pub step: core::ffi::c_long,
}

#[repr(C)]
pub struct snd_ctl_elem_list {
    pub offset: u32,
    pub space: u32,
    pub used: u32,
    pub count: u32,
    pub pids: *mut super::snd_ctl_elem_id,
    pub reserved: [u8; 50],
}

#[repr(C)]
pub struct snd_ctl_elem_value {
    pub id: super::snd_ctl_elem_id,
    pub _bitfield0: [u8; 1],
    pub value: snd_ctl_elem_value_value,
    pub reserved: [u8; 128],
}

impl snd_ctl_elem_value {
    bit_field!(indirect, set_indirect: u32, _bitfield0 bits 0..1);
}

#[repr(C)]
pub union snd_ctl_elem_value_value {
    pub integer: snd_ctl_elem_value_value_integer,
    pub integer64: super::snd_ctl_elem_value_value_integer64,
    pub enumerated: snd_ctl_elem_value_value_enumerated,
    pub bytes: snd_ctl_elem_value_value_bytes,
    pub iec958: super::snd_aes_iec958,
}

#[repr(C)]
pub union snd_ctl_elem_value_value_bytes {
    pub data: [u8; 512],
    pub data_ptr: *mut u8,
}

#[repr(C)]
pub union snd_ctl_elem_value_value_enumerated {
    pub item: [u32; 128],
    pub item_ptr: *mut u32,
}

#[repr(C)]
pub union snd_ctl_elem_value_value_integer {
    pub value: [core::ffi::c_long; 128],
    pub value_ptr: *mut core::ffi::c_long,
}

#[repr(C)]
pub struct snd_hwdep_dsp_image {
    pub index: u32,
    pub name: [u8; 64],
    pub image: *mut u8,
    pub length: usize,
    pub driver_data: core::ffi::c_ulong,
}

#[repr(C)]
pub struct snd_pcm_channel_info {
    pub channel: u32,
    pub offset: core::ffi::c_long,
    pub first: u32,
    pub step: u32,
}

#[repr(C)]
pub struct snd_pcm_hw_params {
    pub flags: u32,
    pub masks: [super::snd_mask; 3],
    pub mres: [super::snd_mask; 5],
    pub intervals: [super::snd_interval; 12],
    pub ires: [super::snd_interval; 9],
    pub rmask: u32,
    pub cmask: u32,
    pub info: u32,
    pub msbits: u32,
    pub rate_num: u32,
    pub rate_den: u32,
    pub fifo_size: core::ffi::c_ulong,
    pub sync: [u8; 16],
    pub reserved: [u8; 48],
}

#[repr(C)]
pub struct snd_pcm_mmap_control {
    pub appl_ptr: core::ffi::c_ulong,
    pub avail_min: core::ffi::c_ulong,
}

#[repr(C)]
pub struct snd_pcm_mmap_status {
    pub state: i32,
    pub pad1: i32,
    pub hw_ptr: core::ffi::c_ulong,
    pub tstamp: super::timespec,
    pub suspended_state: i32,
    pub audio_tstamp: super::timespec,
}

#[repr(C)]
pub struct snd_pcm_status {
    pub state: i32,
    pub pad1: __time_pad,
    pub trigger_tstamp: super::timespec,
    pub tstamp: super::timespec,
    pub appl_ptr: core::ffi::c_ulong,
    pub hw_ptr: core::ffi::c_ulong,
    pub delay: core::ffi::c_long,
    pub avail: core::ffi::c_ulong,
    pub avail_max: core::ffi::c_ulong,
    pub overrange: core::ffi::c_ulong,
    pub suspended_state: i32,
    pub audio_tstamp_data: u32,
    pub audio_tstamp: super::timespec,
    pub driver_tstamp: super::timespec,
    pub audio_tstamp_accuracy: u32,
    pub reserved: [u8; 20],
}

#[repr(C)]
pub struct snd_pcm_sw_params {
    pub tstamp_mode: i32,
    pub period_step: u32,
    pub sleep_min: u32,
    pub avail_min: core::ffi::c_ulong,
    pub xfer_align: core::ffi::c_ulong,
    pub start_threshold: core::ffi::c_ulong,
    pub stop_threshold: core::ffi::c_ulong,
    pub silence_threshold: core::ffi::c_ulong,
    pub silence_size: core::ffi::c_ulong,
    pub boundary: core::ffi::c_ulong,
    pub proto: u32,
    pub tstamp_type: u32,
    pub reserved: [u8; 56],
}

#[repr(C)]
pub struct snd_pcm_sync_ptr {
    pub flags: u32,
    pub s: snd_pcm_sync_ptr_s,
    pub c: snd_pcm_sync_ptr_c,
}

#[repr(C)]
pub union snd_pcm_sync_ptr_c {
    pub control: snd_pcm_mmap_control,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub union snd_pcm_sync_ptr_s {
    pub status: snd_pcm_mmap_status,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct snd_rawmidi_params {
    pub stream: i32,
    pub buffer_size: usize,
    pub avail_min: usize,
    pub _bitfield0: [u8; 1],
    pub mode: u32,
    pub reserved: [u8; 12],
}

impl snd_rawmidi_params {
    bit_field!(no_active_sensing, set_no_active_sensing: u32, _bitfield0 bits 0..1);
}

#[repr(C)]
pub struct snd_rawmidi_status {
    pub stream: i32,
    pub pad1: __time_pad,
    pub tstamp: super::timespec,
    pub avail: usize,
    pub xruns: usize,
    pub reserved: [u8; 16],
}

#[repr(C)]
pub struct snd_timer_ginfo {
    pub tid: super::snd_timer_id,
    pub flags: u32,
    pub card: i32,
    pub id: [u8; 64],
    pub name: [u8; 80],
    pub reserved0: core::ffi::c_ulong,
    pub resolution: core::ffi::c_ulong,
    pub resolution_min: core::ffi::c_ulong,
    pub resolution_max: core::ffi::c_ulong,
    pub clients: u32,
    pub reserved: [u8; 32],
}

#[repr(C)]
pub struct snd_timer_gparams {
    pub tid: super::snd_timer_id,
    pub period_num: core::ffi::c_ulong,
    pub period_den: core::ffi::c_ulong,
    pub reserved: [u8; 32],
}

#[repr(C)]
pub struct snd_timer_gstatus {
    pub tid: super::snd_timer_id,
    pub resolution: core::ffi::c_ulong,
    pub resolution_num: core::ffi::c_ulong,
    pub resolution_den: core::ffi::c_ulong,
    pub reserved: [u8; 32],
}

#[repr(C)]
pub struct snd_timer_info {
    pub flags: u32,
    pub card: i32,
    pub id: [u8; 64],
    pub name: [u8; 80],
    pub reserved0: core::ffi::c_ulong,
    pub resolution: core::ffi::c_ulong,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct snd_timer_status {
    pub tstamp: super::timespec,
    pub resolution: u32,
    pub lost: u32,
    pub overrun: u32,
    pub queue: u32,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct snd_timer_tread {
    pub event: i32,
    pub pad1: __time_pad,
    pub tstamp: super::timespec,
    pub val: u32,
    pub pad2: __time_pad,
}

#[repr(C)]
pub struct snd_xferi {
    pub result: core::ffi::c_long,
    pub buf: *mut core::ffi::c_void,
    pub frames: core::ffi::c_ulong,
}

#[repr(C)]
pub struct snd_xfern {
    pub result: core::ffi::c_long,
    pub bufs: *mut *mut core::ffi::c_void,
    pub frames: core::ffi::c_ulong,
}

records! {
    __snd_pcm_mmap_control64: size 16, align 8;
    __snd_pcm_mmap_status64: size 56, align 8;
    __snd_pcm_sync_ptr64_c: size 64, align 8;
    __time_pad: size 4, align 1;
    snd_ctl_elem_info_value_integer: size 24, align 8;
    snd_ctl_elem_list: size 80, align 8;
    snd_ctl_elem_value: size 1224, align 8;
    snd_ctl_elem_value_value: size 1024, align 8;
    snd_ctl_elem_value_value_bytes: size 512, align 8;
    snd_ctl_elem_value_value_enumerated: size 512, align 8;
    snd_ctl_elem_value_value_integer: size 1024, align 8;
    snd_hwdep_dsp_image: size 96, align 8;
    snd_pcm_channel_info: size 24, align 8;
    snd_pcm_hw_params: size 608, align 8;
    snd_pcm_mmap_control: size 16, align 8;
    snd_pcm_mmap_status: size 56, align 8;
    snd_pcm_status: size 152, align 8;
    snd_pcm_sw_params: size 136, align 8;
    snd_pcm_sync_ptr: size 136, align 8;
    snd_pcm_sync_ptr_c: size 64, align 8;
    snd_pcm_sync_ptr_s: size 64, align 8;
    snd_rawmidi_params: size 48, align 8;
    snd_rawmidi_status: size 56, align 8;
    snd_timer_ginfo: size 248, align 8;
    snd_timer_gparams: size 72, align 8;
    snd_timer_gstatus: size 80, align 8;
    snd_timer_info: size 232, align 8;
    snd_timer_status: size 96, align 8;
    snd_timer_tread: size 32, align 8;
    snd_xferi: size 24, align 8;
    snd_xfern: size 24, align 8;
}
