// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asequencer.h

pub const KERNEL_CLIENT: i32 = 2;
pub const NO_CLIENT: i32 = 0;
pub const SNDRV_SEQ_ADDRESS_BROADCAST: i32 = 255;
pub const SNDRV_SEQ_ADDRESS_SUBSCRIBERS: i32 = 254;
pub const SNDRV_SEQ_ADDRESS_UNKNOWN: i32 = 253;
pub const SNDRV_SEQ_CLIENT_DUMMY: i32 = 14;
pub const SNDRV_SEQ_CLIENT_LEGACY_MIDI: i32 = 0;
pub const SNDRV_SEQ_CLIENT_OSS: i32 = 15;
pub const SNDRV_SEQ_CLIENT_SYSTEM: i32 = 0;
pub const SNDRV_SEQ_CLIENT_UMP_INFO_BLOCK: i32 = 1;
pub const SNDRV_SEQ_CLIENT_UMP_INFO_ENDPOINT: i32 = 0;
pub const SNDRV_SEQ_CLIENT_UMP_MIDI_1_0: i32 = 1;
pub const SNDRV_SEQ_CLIENT_UMP_MIDI_2_0: i32 = 2;
pub const SNDRV_SEQ_EVENT_BOUNCE: i32 = 131;
pub const SNDRV_SEQ_EVENT_CHANPRESS: i32 = 12;
pub const SNDRV_SEQ_EVENT_CLIENT_CHANGE: i32 = 62;
pub const SNDRV_SEQ_EVENT_CLIENT_EXIT: i32 = 61;
pub const SNDRV_SEQ_EVENT_CLIENT_START: i32 = 60;
pub const SNDRV_SEQ_EVENT_CLOCK: i32 = 36;
pub const SNDRV_SEQ_EVENT_CONTINUE: i32 = 31;
pub const SNDRV_SEQ_EVENT_CONTROL14: i32 = 14;
pub const SNDRV_SEQ_EVENT_CONTROLLER: i32 = 10;
pub const SNDRV_SEQ_EVENT_ECHO: i32 = 50;
pub const SNDRV_SEQ_EVENT_KERNEL_ERROR: i32 = 150;
pub const SNDRV_SEQ_EVENT_KERNEL_QUOTE: i32 = 151;
pub const SNDRV_SEQ_EVENT_KEYPRESS: i32 = 8;
pub const SNDRV_SEQ_EVENT_KEYSIGN: i32 = 24;
pub const SNDRV_SEQ_EVENT_LENGTH_FIXED: i32 = 0x0;
pub const SNDRV_SEQ_EVENT_LENGTH_MASK: i32 = 0xc;
pub const SNDRV_SEQ_EVENT_LENGTH_VARIABLE: i32 = 0x4;
pub const SNDRV_SEQ_EVENT_LENGTH_VARUSR: i32 = 0x8;
pub const SNDRV_SEQ_EVENT_NONE: i32 = 255;
pub const SNDRV_SEQ_EVENT_NONREGPARAM: i32 = 15;
pub const SNDRV_SEQ_EVENT_NOTE: i32 = 5;
pub const SNDRV_SEQ_EVENT_NOTEOFF: i32 = 7;
pub const SNDRV_SEQ_EVENT_NOTEON: i32 = 6;
pub const SNDRV_SEQ_EVENT_OSS: i32 = 51;
pub const SNDRV_SEQ_EVENT_PGMCHANGE: i32 = 11;
pub const SNDRV_SEQ_EVENT_PITCHBEND: i32 = 13;
pub const SNDRV_SEQ_EVENT_PORT_CHANGE: i32 = 65;
pub const SNDRV_SEQ_EVENT_PORT_EXIT: i32 = 64;
pub const SNDRV_SEQ_EVENT_PORT_START: i32 = 63;
pub const SNDRV_SEQ_EVENT_PORT_SUBSCRIBED: i32 = 66;
pub const SNDRV_SEQ_EVENT_PORT_UNSUBSCRIBED: i32 = 67;
pub const SNDRV_SEQ_EVENT_QFRAME: i32 = 22;
pub const SNDRV_SEQ_EVENT_QUEUE_SKEW: i32 = 38;
pub const SNDRV_SEQ_EVENT_REGPARAM: i32 = 16;
pub const SNDRV_SEQ_EVENT_RESET: i32 = 41;
pub const SNDRV_SEQ_EVENT_RESULT: i32 = 1;
pub const SNDRV_SEQ_EVENT_SENSING: i32 = 42;
pub const SNDRV_SEQ_EVENT_SETPOS_TICK: i32 = 33;
pub const SNDRV_SEQ_EVENT_SETPOS_TIME: i32 = 34;
pub const SNDRV_SEQ_EVENT_SONGPOS: i32 = 20;
pub const SNDRV_SEQ_EVENT_SONGSEL: i32 = 21;
pub const SNDRV_SEQ_EVENT_START: i32 = 30;
pub const SNDRV_SEQ_EVENT_STOP: i32 = 32;
pub const SNDRV_SEQ_EVENT_SYSEX: i32 = 130;
pub const SNDRV_SEQ_EVENT_SYSTEM: i32 = 0;
pub const SNDRV_SEQ_EVENT_TEMPO: i32 = 35;
pub const SNDRV_SEQ_EVENT_TICK: i32 = 37;
pub const SNDRV_SEQ_EVENT_TIMESIGN: i32 = 23;
pub const SNDRV_SEQ_EVENT_TUNE_REQUEST: i32 = 40;
pub const SNDRV_SEQ_EVENT_UMP: i32 = 0x20;
pub const SNDRV_SEQ_EVENT_UMP_BLOCK_CHANGE: i32 = 69;
pub const SNDRV_SEQ_EVENT_UMP_EP_CHANGE: i32 = 68;
pub const SNDRV_SEQ_EVENT_USR0: i32 = 90;
pub const SNDRV_SEQ_EVENT_USR1: i32 = 91;
pub const SNDRV_SEQ_EVENT_USR2: i32 = 92;
pub const SNDRV_SEQ_EVENT_USR3: i32 = 93;
pub const SNDRV_SEQ_EVENT_USR4: i32 = 94;
pub const SNDRV_SEQ_EVENT_USR5: i32 = 95;
pub const SNDRV_SEQ_EVENT_USR6: i32 = 96;
pub const SNDRV_SEQ_EVENT_USR7: i32 = 97;
pub const SNDRV_SEQ_EVENT_USR8: i32 = 98;
pub const SNDRV_SEQ_EVENT_USR9: i32 = 99;
pub const SNDRV_SEQ_EVENT_USR_VAR0: i32 = 135;
pub const SNDRV_SEQ_EVENT_USR_VAR1: i32 = 136;
pub const SNDRV_SEQ_EVENT_USR_VAR2: i32 = 137;
pub const SNDRV_SEQ_EVENT_USR_VAR3: i32 = 138;
pub const SNDRV_SEQ_EVENT_USR_VAR4: i32 = 139;
pub const SNDRV_SEQ_FILTER_BOUNCE: u32 = 0x4;
pub const SNDRV_SEQ_FILTER_BROADCAST: u32 = 0x1;
pub const SNDRV_SEQ_FILTER_MULTICAST: u32 = 0x2;
pub const SNDRV_SEQ_FILTER_NO_CONVERT: u32 = 0x40000000;
pub const SNDRV_SEQ_FILTER_USE_EVENT: u32 = 0x80000000;
pub const SNDRV_SEQ_IOCTL_CLIENT_ID: u32 = 0x80045301;
pub const SNDRV_SEQ_IOCTL_CREATE_QUEUE: u32 = 0xc08c5332;
pub const SNDRV_SEQ_IOCTL_DELETE_QUEUE: u32 = 0x408c5333;
pub const SNDRV_SEQ_IOCTL_GET_CLIENT_INFO: u32 = 0xc0bc5310;
pub const SNDRV_SEQ_IOCTL_GET_CLIENT_POOL: u32 = 0xc058534b;
pub const SNDRV_SEQ_IOCTL_GET_CLIENT_UMP_INFO: u32 = 0xc2085312;
pub const SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE: u32 = 0xc08c5336;
pub const SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT: u32 = 0xc04c5349;
pub const SNDRV_SEQ_IOCTL_GET_QUEUE_INFO: u32 = 0xc08c5334;
pub const SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS: u32 = 0xc05c5340;
pub const SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO: u32 = 0xc02c5341;
pub const SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER: u32 = 0xc0605345;
pub const SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION: u32 = 0xc0505350;
pub const SNDRV_SEQ_IOCTL_PVERSION: u32 = 0x80045300;
pub const SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT: u32 = 0xc0bc5351;
pub const SNDRV_SEQ_IOCTL_QUERY_SUBS: u32 = 0xc058534f;
pub const SNDRV_SEQ_IOCTL_REMOVE_EVENTS: u32 = 0x4040534e;
pub const SNDRV_SEQ_IOCTL_RUNNING_MODE: u32 = 0xc0105303;
pub const SNDRV_SEQ_IOCTL_SET_CLIENT_INFO: u32 = 0x40bc5311;
pub const SNDRV_SEQ_IOCTL_SET_CLIENT_POOL: u32 = 0x4058534c;
pub const SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO: u32 = 0xc2085313;
pub const SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT: u32 = 0x404c534a;
pub const SNDRV_SEQ_IOCTL_SET_QUEUE_INFO: u32 = 0xc08c5335;
pub const SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO: u32 = 0x402c5342;
pub const SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER: u32 = 0x40605346;
pub const SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT: u32 = 0x40505330;
pub const SNDRV_SEQ_IOCTL_SYSTEM_INFO: u32 = 0xc0305302;
pub const SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT: u32 = 0x40505331;
pub const SNDRV_SEQ_IOCTL_USER_PVERSION: u32 = 0x40045304;
pub const SNDRV_SEQ_PORT_CAP_DUPLEX: i32 = 0x10;
pub const SNDRV_SEQ_PORT_CAP_INACTIVE: i32 = 0x100;
pub const SNDRV_SEQ_PORT_CAP_NO_EXPORT: i32 = 0x80;
pub const SNDRV_SEQ_PORT_CAP_READ: i32 = 0x1;
pub const SNDRV_SEQ_PORT_CAP_SUBS_READ: i32 = 0x20;
pub const SNDRV_SEQ_PORT_CAP_SUBS_WRITE: i32 = 0x40;
pub const SNDRV_SEQ_PORT_CAP_SYNC_READ: i32 = 0x4;
pub const SNDRV_SEQ_PORT_CAP_SYNC_WRITE: i32 = 0x8;
pub const SNDRV_SEQ_PORT_CAP_UMP_ENDPOINT: i32 = 0x200;
pub const SNDRV_SEQ_PORT_CAP_WRITE: i32 = 0x2;
pub const SNDRV_SEQ_PORT_DIR_BIDIRECTION: i32 = 3;
pub const SNDRV_SEQ_PORT_DIR_INPUT: i32 = 1;
pub const SNDRV_SEQ_PORT_DIR_OUTPUT: i32 = 2;
pub const SNDRV_SEQ_PORT_DIR_UNKNOWN: i32 = 0;
pub const SNDRV_SEQ_PORT_FLG_GIVEN_PORT: i32 = 0x1;
pub const SNDRV_SEQ_PORT_FLG_IS_MIDI1: i32 = 0x8;
pub const SNDRV_SEQ_PORT_FLG_TIMESTAMP: i32 = 0x2;
pub const SNDRV_SEQ_PORT_FLG_TIME_REAL: i32 = 0x4;
pub const SNDRV_SEQ_PORT_SUBS_EXCLUSIVE: i32 = 0x1;
pub const SNDRV_SEQ_PORT_SUBS_TIMESTAMP: i32 = 0x2;
pub const SNDRV_SEQ_PORT_SUBS_TIME_REAL: i32 = 0x4;
pub const SNDRV_SEQ_PORT_SYSTEM_ANNOUNCE: i32 = 1;
pub const SNDRV_SEQ_PORT_SYSTEM_TIMER: i32 = 0;
pub const SNDRV_SEQ_PORT_TYPE_APPLICATION: i32 = 0x100000;
pub const SNDRV_SEQ_PORT_TYPE_DIRECT_SAMPLE: i32 = 0x800;
pub const SNDRV_SEQ_PORT_TYPE_HARDWARE: i32 = 0x10000;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC: i32 = 0x2;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_GM: i32 = 0x4;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_GM2: i32 = 0x40;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_GS: i32 = 0x8;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_MT32: i32 = 0x20;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_UMP: i32 = 0x80;
pub const SNDRV_SEQ_PORT_TYPE_MIDI_XG: i32 = 0x10;
pub const SNDRV_SEQ_PORT_TYPE_PORT: i32 = 0x80000;
pub const SNDRV_SEQ_PORT_TYPE_SAMPLE: i32 = 0x1000;
pub const SNDRV_SEQ_PORT_TYPE_SOFTWARE: i32 = 0x20000;
pub const SNDRV_SEQ_PORT_TYPE_SPECIFIC: i32 = 0x1;
pub const SNDRV_SEQ_PORT_TYPE_SYNTH: i32 = 0x400;
pub const SNDRV_SEQ_PORT_TYPE_SYNTHESIZER: i32 = 0x40000;
pub const SNDRV_SEQ_PRIORITY_HIGH: i32 = 0x10;
pub const SNDRV_SEQ_PRIORITY_MASK: i32 = 0x10;
pub const SNDRV_SEQ_PRIORITY_NORMAL: i32 = 0x0;
pub const SNDRV_SEQ_QUERY_SUBS_READ: i32 = 0;
pub const SNDRV_SEQ_QUERY_SUBS_WRITE: i32 = 1;
pub const SNDRV_SEQ_QUEUE_DIRECT: i32 = 253;
pub const SNDRV_SEQ_QUEUE_FLG_SYNC: i32 = 0x1;
pub const SNDRV_SEQ_REMOVE_DEST: i32 = 0x4;
pub const SNDRV_SEQ_REMOVE_DEST_CHANNEL: i32 = 0x8;
pub const SNDRV_SEQ_REMOVE_EVENT_TYPE: i32 = 0x80;
pub const SNDRV_SEQ_REMOVE_IGNORE_OFF: i32 = 0x100;
pub const SNDRV_SEQ_REMOVE_INPUT: i32 = 0x1;
pub const SNDRV_SEQ_REMOVE_OUTPUT: i32 = 0x2;
pub const SNDRV_SEQ_REMOVE_TAG_MATCH: i32 = 0x200;
pub const SNDRV_SEQ_REMOVE_TIME_AFTER: i32 = 0x20;
pub const SNDRV_SEQ_REMOVE_TIME_BEFORE: i32 = 0x10;
pub const SNDRV_SEQ_REMOVE_TIME_TICK: i32 = 0x40;
pub const SNDRV_SEQ_TIMER_ALSA: i32 = 0;
pub const SNDRV_SEQ_TIMER_MIDI_CLOCK: i32 = 1;
pub const SNDRV_SEQ_TIMER_MIDI_TICK: i32 = 2;
pub const SNDRV_SEQ_TIME_MODE_ABS: i32 = 0x0;
pub const SNDRV_SEQ_TIME_MODE_MASK: i32 = 0x2;
pub const SNDRV_SEQ_TIME_MODE_REL: i32 = 0x2;
pub const SNDRV_SEQ_TIME_STAMP_MASK: i32 = 0x1;
pub const SNDRV_SEQ_TIME_STAMP_REAL: i32 = 0x1;
pub const SNDRV_SEQ_TIME_STAMP_TICK: i32 = 0x0;
pub const SNDRV_SEQ_VERSION: i32 = 0x10005;
pub const USER_CLIENT: i32 = 1;

#[repr(C)]
pub struct snd_seq_addr {
    pub client: u8,
    pub port: u8,
}

#[repr(C)]
pub struct snd_seq_client_info {
    pub client: i32,
    pub r#type: i32,
    pub name: [core::ffi::c_char; 64],
    pub filter: u32,
    pub multicast_filter: [u8; 8],
    pub event_filter: [u8; 32],
    pub num_ports: i32,
    pub event_lost: i32,
    pub card: i32,
    pub pid: i32,
    pub midi_version: u32,
    pub group_filter: u32,
    pub reserved: [core::ffi::c_char; 48],
}

#[repr(C)]
pub struct snd_seq_client_pool {
    pub client: i32,
    pub output_pool: i32,
    pub input_pool: i32,
    pub output_room: i32,
    pub output_free: i32,
    pub input_free: i32,
    pub reserved: [core::ffi::c_char; 64],
}

pub type snd_seq_client_type_t = i32;

#[repr(C, packed)]
pub struct snd_seq_client_ump_info {
    pub client: i32,
    pub r#type: i32,
    pub info: [u8; 512],
}

#[repr(C)]
pub struct snd_seq_connect {
    pub sender: snd_seq_addr,
    pub dest: snd_seq_addr,
}

#[repr(C)]
pub struct snd_seq_ev_ctrl {
    pub channel: u8,
    pub unused1: u8,
    pub unused2: u8,
    pub unused3: u8,
    pub param: u32,
    pub value: i32,
}

#[repr(C)]
pub struct snd_seq_ev_note {
    pub channel: u8,
    pub note: u8,
    pub velocity: u8,
    pub off_velocity: u8,
    pub duration: u32,
}

#[repr(C)]
pub struct snd_seq_ev_queue_control {
    pub queue: u8,
    pub pad: [u8; 3],
    pub param: snd_seq_ev_queue_control_param,
}

#[repr(C)]
pub union snd_seq_ev_queue_control_param {
    pub value: i32,
    pub time: snd_seq_timestamp,
    pub position: u32,
    pub skew: snd_seq_queue_skew,
    pub d32: [u32; 2],
    pub d8: [u8; 8],
}

#[repr(C)]
pub struct snd_seq_ev_raw32 {
    pub d: [u32; 3],
}

#[repr(C)]
pub struct snd_seq_ev_raw8 {
    pub d: [u8; 12],
}

#[repr(C)]
pub struct snd_seq_ev_ump_notify {
    pub client: u8,
    pub block: u8,
}

#[repr(C)]
pub struct snd_seq_event {
    pub r#type: u8,
    pub flags: u8,
    pub tag: core::ffi::c_char,
    pub queue: u8,
    pub time: snd_seq_timestamp,
    pub source: snd_seq_addr,
    pub dest: snd_seq_addr,
    pub data: snd_seq_event_data,
}

#[repr(C)]
pub struct snd_seq_event_bounce {
    pub err: i32,
    pub event: snd_seq_event,
}

#[repr(C)]
pub union snd_seq_event_data {
    pub note: snd_seq_ev_note,
    pub control: snd_seq_ev_ctrl,
    pub raw8: snd_seq_ev_raw8,
    pub raw32: snd_seq_ev_raw32,
    pub ext: super::snd_seq_ev_ext,
    pub queue: snd_seq_ev_queue_control,
    pub time: snd_seq_timestamp,
    pub addr: snd_seq_addr,
    pub connect: snd_seq_connect,
    pub result: snd_seq_result,
    pub quote: super::snd_seq_ev_quote,
    pub ump_notify: snd_seq_ev_ump_notify,
}

pub type snd_seq_event_type_t = u8;

#[repr(C)]
pub struct snd_seq_port_subscribe {
    pub sender: snd_seq_addr,
    pub dest: snd_seq_addr,
    pub voices: u32,
    pub flags: u32,
    pub queue: u8,
    pub pad: [u8; 3],
    pub reserved: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct snd_seq_query_subs {
    pub root: snd_seq_addr,
    pub r#type: i32,
    pub index: i32,
    pub num_subs: i32,
    pub addr: snd_seq_addr,
    pub queue: u8,
    pub flags: u32,
    pub reserved: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct snd_seq_queue_client {
    pub queue: i32,
    pub client: i32,
    pub used: i32,
    pub reserved: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct snd_seq_queue_info {
    pub queue: i32,
    pub owner: i32,
    pub _bitfield0: [u8; 1],
    pub name: [core::ffi::c_char; 64],
    pub flags: u32,
    pub reserved: [core::ffi::c_char; 60],
}

impl snd_seq_queue_info {
    bit_field!(locked, set_locked: u32, _bitfield0 bits 0..1);
}

#[repr(C)]
pub struct snd_seq_queue_skew {
    pub value: u32,
    pub base: u32,
}

#[repr(C)]
pub struct snd_seq_queue_status {
    pub queue: i32,
    pub events: i32,
    pub tick: u32,
    pub time: snd_seq_real_time,
    pub running: i32,
    pub flags: i32,
    pub reserved: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct snd_seq_queue_tempo {
    pub queue: i32,
    pub tempo: u32,
    pub ppq: i32,
    pub skew_value: u32,
    pub skew_base: u32,
    pub tempo_base: u16,
    pub reserved: [core::ffi::c_char; 22],
}

#[repr(C)]
pub struct snd_seq_queue_timer {
    pub queue: i32,
    pub r#type: i32,
    pub u: snd_seq_queue_timer_u,
    pub reserved: [core::ffi::c_char; 64],
}

#[repr(C)]
pub union snd_seq_queue_timer_u {
    pub alsa: snd_seq_queue_timer_u_alsa,
}

#[repr(C)]
pub struct snd_seq_queue_timer_u_alsa {
    pub id: super::snd_timer_id,
    pub resolution: u32,
}

#[repr(C)]
pub struct snd_seq_real_time {
    pub tv_sec: u32,
    pub tv_nsec: u32,
}

#[repr(C)]
pub struct snd_seq_remove_events {
    pub remove_mode: u32,
    pub time: snd_seq_timestamp,
    pub queue: u8,
    pub dest: snd_seq_addr,
    pub channel: u8,
    pub r#type: i32,
    pub tag: core::ffi::c_char,
    pub reserved: [i32; 10],
}

#[repr(C)]
pub struct snd_seq_result {
    pub event: i32,
    pub result: i32,
}

#[repr(C)]
pub struct snd_seq_running_info {
    pub client: u8,
    pub big_endian: u8,
    pub cpu_mode: u8,
    pub pad: u8,
    pub reserved: [u8; 12],
}

#[repr(C)]
pub struct snd_seq_system_info {
    pub queues: i32,
    pub clients: i32,
    pub ports: i32,
    pub channels: i32,
    pub cur_clients: i32,
    pub cur_queues: i32,
    pub reserved: [core::ffi::c_char; 24],
}

pub type snd_seq_tick_time_t = u32;

#[repr(C)]
pub union snd_seq_timestamp {
    pub tick: u32,
    pub time: snd_seq_real_time,
}

#[repr(C)]
pub struct snd_seq_ump_event {
    pub r#type: u8,
    pub flags: u8,
    pub tag: core::ffi::c_char,
    pub queue: u8,
    pub time: snd_seq_timestamp,
    pub source: snd_seq_addr,
    pub dest: snd_seq_addr,
    pub anon0: snd_seq_ump_event_anon0,
}

#[repr(C)]
pub union snd_seq_ump_event_anon0 {
    pub data: snd_seq_event_data,
    pub ump: [u32; 4],
}

records! {
    snd_seq_addr: size 2, align 1;
    snd_seq_client_info: size 188, align 4;
    snd_seq_client_pool: size 88, align 4;
    snd_seq_client_ump_info: size 520, align 1;
    snd_seq_connect: size 4, align 1;
    snd_seq_ev_ctrl: size 12, align 4;
    snd_seq_ev_note: size 8, align 4;
    snd_seq_ev_queue_control: size 12, align 4;
    snd_seq_ev_queue_control_param: size 8, align 4;
    snd_seq_ev_raw32: size 12, align 4;
    snd_seq_ev_raw8: size 12, align 1;
    snd_seq_ev_ump_notify: size 2, align 1;
    snd_seq_event: size 28, align 4;
    snd_seq_event_bounce: size 32, align 4;
    snd_seq_event_data: size 12, align 4;
    snd_seq_port_subscribe: size 80, align 4;
    snd_seq_query_subs: size 88, align 4;
    snd_seq_queue_client: size 76, align 4;
    snd_seq_queue_info: size 140, align 4;
    snd_seq_queue_skew: size 8, align 4;
    snd_seq_queue_status: size 92, align 4;
    snd_seq_queue_tempo: size 44, align 4;
    snd_seq_queue_timer: size 96, align 4;
    snd_seq_queue_timer_u: size 24, align 4;
    snd_seq_queue_timer_u_alsa: size 24, align 4;
    snd_seq_real_time: size 8, align 4;
    snd_seq_remove_events: size 64, align 4;
    snd_seq_result: size 8, align 4;
    snd_seq_running_info: size 16, align 1;
    snd_seq_system_info: size 48, align 4;
    snd_seq_timestamp: size 8, align 4;
    snd_seq_ump_event: size 32, align 4;
    snd_seq_ump_event_anon0: size 16, align 4;
}
