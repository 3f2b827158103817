// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/firewire.h

pub const SNDRV_FIREWIRE_EVENT_DICE_NOTIFICATION: u32 = 0xd1ce004e;
pub const SNDRV_FIREWIRE_EVENT_DIGI00X_MESSAGE: i32 = 0x746e736c;
pub const SNDRV_FIREWIRE_EVENT_EFW_RESPONSE: i32 = 0x4e617475;
pub const SNDRV_FIREWIRE_EVENT_FF400_MESSAGE: i32 = 0x4f6c6761;
pub const SNDRV_FIREWIRE_EVENT_LOCK_STATUS: i32 = 0x10cc;
pub const SNDRV_FIREWIRE_EVENT_MOTU_NOTIFICATION: i32 = 0x64776479;
pub const SNDRV_FIREWIRE_EVENT_MOTU_REGISTER_DSP_CHANGE: i32 = 0x4d545244;
pub const SNDRV_FIREWIRE_EVENT_TASCAM_CONTROL: i32 = 0x7473636d;
pub const SNDRV_FIREWIRE_IOCTL_GET_INFO: u32 = 0x802048f8;
pub const SNDRV_FIREWIRE_IOCTL_LOCK: u32 = 0x48f9;
pub const SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER: u32 = 0x864048fd;
pub const SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER: u32 = 0x803048fc;
pub const SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER: u32 = 0x820048fe;
pub const SNDRV_FIREWIRE_IOCTL_TASCAM_STATE: u32 = 0x810048fb;
pub const SNDRV_FIREWIRE_IOCTL_UNLOCK: u32 = 0x48fa;
pub const SNDRV_FIREWIRE_MOTU_COMMAND_DSP_METER_COUNT: i32 = 400;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_ALIGNED_INPUT_COUNT: i32 = 12;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_INPUT_COUNT: i32 = 10;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_COUNT: i32 = 48;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_INPUT_COUNT: i32 = 24;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_OUTPUT_COUNT: i32 = 24;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_MIXER_COUNT: i32 = 4;
pub const SNDRV_FIREWIRE_MOTU_REGISTER_DSP_MIXER_SRC_COUNT: i32 = 20;
pub const SNDRV_FIREWIRE_TASCAM_STATE_COUNT: i32 = 64;
pub const SNDRV_FIREWIRE_TYPE_BEBOB: i32 = 3;
pub const SNDRV_FIREWIRE_TYPE_DICE: i32 = 1;
pub const SNDRV_FIREWIRE_TYPE_DIGI00X: i32 = 5;
pub const SNDRV_FIREWIRE_TYPE_FIREFACE: i32 = 8;
pub const SNDRV_FIREWIRE_TYPE_FIREWORKS: i32 = 2;
pub const SNDRV_FIREWIRE_TYPE_MOTU: i32 = 7;
pub const SNDRV_FIREWIRE_TYPE_OXFW: i32 = 4;
pub const SNDRV_FIREWIRE_TYPE_TASCAM: i32 = 6;
pub const SND_EFW_TRANSACTION_USER_SEQNUM_MAX: u32 = 0xfffe;

#[repr(C)]
pub struct snd_efw_transaction {
    pub length: u32,
    pub version: u32,
    pub seqnum: u32,
    pub category: u32,
    pub command: u32,
    pub status: u32,
    pub params: [u32; 0],
}

#[repr(C)]
pub union snd_firewire_event {
    pub common: snd_firewire_event_common,
    pub lock_status: snd_firewire_event_lock_status,
    pub dice_notification: snd_firewire_event_dice_notification,
    pub efw_response: snd_firewire_event_efw_response,
    pub digi00x_message: snd_firewire_event_digi00x_message,
    pub tascam_control: snd_firewire_event_tascam_control,
    pub motu_notification: snd_firewire_event_motu_notification,
    pub motu_register_dsp_change: snd_firewire_event_motu_register_dsp_change,
    pub ff400_message: snd_firewire_event_ff400_message,
}

#[repr(C)]
pub struct snd_firewire_event_common {
    pub r#type: u32,
}

#[repr(C)]
pub struct snd_firewire_event_dice_notification {
    pub r#type: u32,
    pub notification: u32,
}

#[repr(C)]
pub struct snd_firewire_event_digi00x_message {
    pub r#type: u32,
    pub message: u32,
}

#[repr(C)]
pub struct snd_firewire_event_efw_response {
    pub r#type: u32,
    pub response: [u32; 0],
}

#[repr(C)]
pub struct snd_firewire_event_ff400_message {
    pub r#type: u32,
    pub message_count: u32,
    pub messages: [snd_firewire_event_ff400_message_messages; 0],
}

#[repr(C)]
pub struct snd_firewire_event_ff400_message_messages {
    pub message: u32,
    pub tstamp: u32,
}

#[repr(C)]
pub struct snd_firewire_event_lock_status {
    pub r#type: u32,
    pub status: u32,
}

#[repr(C)]
pub struct snd_firewire_event_motu_notification {
    pub r#type: u32,
    pub message: u32,
}

#[repr(C)]
pub struct snd_firewire_event_motu_register_dsp_change {
    pub r#type: u32,
    pub count: u32,
    pub changes: [u32; 0],
}

#[repr(C)]
pub struct snd_firewire_event_tascam_control {
    pub r#type: u32,
    pub changes: [snd_firewire_tascam_change; 0],
}

#[repr(C)]
pub struct snd_firewire_get_info {
    pub r#type: u32,
    pub card: u32,
    pub guid: [u8; 8],
    pub device_name: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct snd_firewire_motu_command_dsp_meter {
    pub data: [f32; 400],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_meter {
    pub data: [u8; 48],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter {
    pub mixer: snd_firewire_motu_register_dsp_parameter_mixer,
    pub output: snd_firewire_motu_register_dsp_parameter_output,
    pub line_input: snd_firewire_motu_register_dsp_parameter_line_input,
    pub input: snd_firewire_motu_register_dsp_parameter_input,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_input {
    pub gain_and_invert: [u8; 12],
    pub flag: [u8; 12],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_line_input {
    pub boost_flag: u8,
    pub nominal_level_flag: u8,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_mixer {
    pub source: [snd_firewire_motu_register_dsp_parameter_mixer_source; 4],
    pub output: snd_firewire_motu_register_dsp_parameter_mixer_output,
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_mixer_output {
    pub paired_volume: [u8; 4],
    pub paired_flag: [u8; 4],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_mixer_source {
    pub gain: [u8; 20],
    pub pan: [u8; 20],
    pub flag: [u8; 20],
    pub paired_balance: [u8; 20],
    pub paired_width: [u8; 20],
}

#[repr(C)]
pub struct snd_firewire_motu_register_dsp_parameter_output {
    pub main_paired_volume: u8,
    pub hp_paired_volume: u8,
    pub hp_paired_assignment: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct snd_firewire_tascam_change {
    pub index: u32,
    pub before: u32,
    pub after: u32,
}

#[repr(C)]
pub struct snd_firewire_tascam_state {
    pub data: [u32; 64],
}

records! {
    snd_efw_transaction: size 24, align 4;
    snd_firewire_event: size 8, align 4;
    snd_firewire_event_common: size 4, align 4;
    snd_firewire_event_dice_notification: size 8, align 4;
    snd_firewire_event_digi00x_message: size 8, align 4;
    snd_firewire_event_efw_response: size 4, align 4;
    snd_firewire_event_ff400_message: size 8, align 4;
    snd_firewire_event_ff400_message_messages: size 8, align 4;
    snd_firewire_event_lock_status: size 8, align 4;
    snd_firewire_event_motu_notification: size 8, align 4;
    snd_firewire_event_motu_register_dsp_change: size 8, align 4;
    snd_firewire_event_tascam_control: size 4, align 4;
    snd_firewire_get_info: size 32, align 4;
    snd_firewire_motu_command_dsp_meter: size 1600, align 4;
    snd_firewire_motu_register_dsp_meter: size 48, align 1;
    snd_firewire_motu_register_dsp_parameter: size 512, align 1;
    snd_firewire_motu_register_dsp_parameter_input: size 24, align 1;
    snd_firewire_motu_register_dsp_parameter_line_input: size 8, align 1;
    snd_firewire_motu_register_dsp_parameter_mixer: size 408, align 1;
    snd_firewire_motu_register_dsp_parameter_mixer_output: size 8, align 1;
    snd_firewire_motu_register_dsp_parameter_mixer_source: size 100, align 1;
    snd_firewire_motu_register_dsp_parameter_output: size 8, align 1;
    snd_firewire_tascam_change: size 12, align 4;
    snd_firewire_tascam_state: size 256, align 4;
}
