// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media.h

pub const MEDIA_API_VERSION: u32 = 0x100;
pub const MEDIA_ENT_FL_CONNECTOR: u32 = 0x2;
pub const MEDIA_ENT_FL_DEFAULT: u32 = 0x1;
pub const MEDIA_ENT_F_ATV_DECODER: i32 = 0x20004;
pub const MEDIA_ENT_F_AUDIO_CAPTURE: i32 = 0x3001;
pub const MEDIA_ENT_F_AUDIO_MIXER: i32 = 0x3003;
pub const MEDIA_ENT_F_AUDIO_PLAYBACK: i32 = 0x3002;
pub const MEDIA_ENT_F_BASE: i32 = 0x0;
pub const MEDIA_ENT_F_CAM_SENSOR: i32 = 0x20001;
pub const MEDIA_ENT_F_DTV_CA: i32 = 0x3;
pub const MEDIA_ENT_F_DTV_DECODER: i32 = 0x6001;
pub const MEDIA_ENT_F_DTV_DEMOD: i32 = 0x1;
pub const MEDIA_ENT_F_DTV_NET_DECAP: i32 = 0x4;
pub const MEDIA_ENT_F_DV_DECODER: i32 = 0x6001;
pub const MEDIA_ENT_F_DV_ENCODER: i32 = 0x6002;
pub const MEDIA_ENT_F_FLASH: i32 = 0x20002;
pub const MEDIA_ENT_F_IF_AUD_DECODER: i32 = 0x2002;
pub const MEDIA_ENT_F_IF_VID_DECODER: i32 = 0x2001;
pub const MEDIA_ENT_F_IO_DTV: i32 = 0x1001;
pub const MEDIA_ENT_F_IO_SWRADIO: i32 = 0x1003;
pub const MEDIA_ENT_F_IO_V4L: i32 = 0x10001;
pub const MEDIA_ENT_F_IO_VBI: i32 = 0x1002;
pub const MEDIA_ENT_F_LENS: i32 = 0x20003;
pub const MEDIA_ENT_F_OLD_BASE: i32 = 0x10000;
pub const MEDIA_ENT_F_OLD_SUBDEV_BASE: i32 = 0x20000;
pub const MEDIA_ENT_F_PROC_VIDEO_COMPOSER: i32 = 0x4001;
pub const MEDIA_ENT_F_PROC_VIDEO_DECODER: i32 = 0x4008;
pub const MEDIA_ENT_F_PROC_VIDEO_ENCODER: i32 = 0x4007;
pub const MEDIA_ENT_F_PROC_VIDEO_ISP: i32 = 0x4009;
pub const MEDIA_ENT_F_PROC_VIDEO_LUT: i32 = 0x4004;
pub const MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV: i32 = 0x4003;
pub const MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER: i32 = 0x4002;
pub const MEDIA_ENT_F_PROC_VIDEO_SCALER: i32 = 0x4005;
pub const MEDIA_ENT_F_PROC_VIDEO_STATISTICS: i32 = 0x4006;
pub const MEDIA_ENT_F_TS_DEMUX: i32 = 0x2;
pub const MEDIA_ENT_F_TUNER: i32 = 0x20005;
pub const MEDIA_ENT_F_UNKNOWN: i32 = 0;
pub const MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN: i32 = 0x20000;
pub const MEDIA_ENT_F_VID_IF_BRIDGE: i32 = 0x5002;
pub const MEDIA_ENT_F_VID_MUX: i32 = 0x5001;
pub const MEDIA_ENT_ID_FLAG_NEXT: u32 = 0x80000000;
pub const MEDIA_ENT_SUBTYPE_MASK: i32 = 0xffff;
pub const MEDIA_ENT_TYPE_MASK: i32 = 0xff0000;
pub const MEDIA_ENT_TYPE_SHIFT: i32 = 16;
pub const MEDIA_ENT_T_DEVNODE: i32 = 0x10000;
pub const MEDIA_ENT_T_DEVNODE_ALSA: i32 = 0x10003;
pub const MEDIA_ENT_T_DEVNODE_DVB: i32 = 0x10004;
pub const MEDIA_ENT_T_DEVNODE_FB: i32 = 0x10002;
pub const MEDIA_ENT_T_DEVNODE_UNKNOWN: i32 = 0x1ffff;
pub const MEDIA_ENT_T_DEVNODE_V4L: i32 = 0x10001;
pub const MEDIA_ENT_T_UNKNOWN: i32 = 0;
pub const MEDIA_ENT_T_V4L2_SUBDEV: i32 = 0x20000;
pub const MEDIA_ENT_T_V4L2_SUBDEV_DECODER: i32 = 0x20004;
pub const MEDIA_ENT_T_V4L2_SUBDEV_FLASH: i32 = 0x20002;
pub const MEDIA_ENT_T_V4L2_SUBDEV_LENS: i32 = 0x20003;
pub const MEDIA_ENT_T_V4L2_SUBDEV_SENSOR: i32 = 0x20001;
pub const MEDIA_ENT_T_V4L2_SUBDEV_TUNER: i32 = 0x20005;
pub const MEDIA_ENT_T_V4L2_VIDEO: i32 = 0x10001;
pub const MEDIA_INTF_T_ALSA_BASE: i32 = 0x300;
pub const MEDIA_INTF_T_ALSA_COMPRESS: i32 = 0x303;
pub const MEDIA_INTF_T_ALSA_CONTROL: i32 = 0x302;
pub const MEDIA_INTF_T_ALSA_HWDEP: i32 = 0x305;
pub const MEDIA_INTF_T_ALSA_PCM_CAPTURE: i32 = 0x300;
pub const MEDIA_INTF_T_ALSA_PCM_PLAYBACK: i32 = 0x301;
pub const MEDIA_INTF_T_ALSA_RAWMIDI: i32 = 0x304;
pub const MEDIA_INTF_T_ALSA_SEQUENCER: i32 = 0x306;
pub const MEDIA_INTF_T_ALSA_TIMER: i32 = 0x307;
pub const MEDIA_INTF_T_DVB_BASE: i32 = 0x100;
pub const MEDIA_INTF_T_DVB_CA: i32 = 0x103;
pub const MEDIA_INTF_T_DVB_DEMUX: i32 = 0x101;
pub const MEDIA_INTF_T_DVB_DVR: i32 = 0x102;
pub const MEDIA_INTF_T_DVB_FE: i32 = 0x100;
pub const MEDIA_INTF_T_DVB_NET: i32 = 0x104;
pub const MEDIA_INTF_T_V4L_BASE: i32 = 0x200;
pub const MEDIA_INTF_T_V4L_RADIO: i32 = 0x202;
pub const MEDIA_INTF_T_V4L_SUBDEV: i32 = 0x203;
pub const MEDIA_INTF_T_V4L_SWRADIO: i32 = 0x204;
pub const MEDIA_INTF_T_V4L_TOUCH: i32 = 0x205;
pub const MEDIA_INTF_T_V4L_VBI: i32 = 0x201;
pub const MEDIA_INTF_T_V4L_VIDEO: i32 = 0x200;
pub const MEDIA_IOC_DEVICE_INFO: u32 = 0xc1007c00;
pub const MEDIA_IOC_ENUM_ENTITIES: u32 = 0xc1007c01;
pub const MEDIA_IOC_G_TOPOLOGY: u32 = 0xc0487c04;
pub const MEDIA_IOC_REQUEST_ALLOC: u32 = 0x80047c05;
pub const MEDIA_IOC_SETUP_LINK: u32 = 0xc0347c03;
pub const MEDIA_LNK_FL_ANCILLARY_LINK: u32 = 0x20000000;
pub const MEDIA_LNK_FL_DATA_LINK: u32 = 0x0;
pub const MEDIA_LNK_FL_DYNAMIC: u32 = 0x4;
pub const MEDIA_LNK_FL_ENABLED: u32 = 0x1;
pub const MEDIA_LNK_FL_IMMUTABLE: u32 = 0x2;
pub const MEDIA_LNK_FL_INTERFACE_LINK: u32 = 0x10000000;
pub const MEDIA_LNK_FL_LINK_TYPE: i32 = -268435456;
pub const MEDIA_PAD_FL_MUST_CONNECT: u32 = 0x4;
pub const MEDIA_PAD_FL_SINK: u32 = 0x1;
pub const MEDIA_PAD_FL_SOURCE: u32 = 0x2;
pub const MEDIA_REQUEST_IOC_QUEUE: u32 = 0x7c80;
pub const MEDIA_REQUEST_IOC_REINIT: u32 = 0x7c81;

#[repr(C)]
pub struct media_device_info {
    pub driver: [core::ffi::c_char; 16],
    pub model: [core::ffi::c_char; 32],
    pub serial: [core::ffi::c_char; 40],
    pub bus_info: [core::ffi::c_char; 32],
    pub media_version: u32,
    pub hw_revision: u32,
    pub driver_version: u32,
    pub reserved: [u32; 31],
}

#[repr(C)]
pub struct media_entity_desc {
    pub id: u32,
    pub name: [core::ffi::c_char; 32],
    pub r#type: u32,
    pub revision: u32,
    pub flags: u32,
    pub group_id: u32,
    pub pads: u16,
    pub links: u16,
    pub reserved: [u32; 4],
    pub anon0: media_entity_desc_anon0,
}

#[repr(C)]
pub union media_entity_desc_anon0 {
    pub dev: media_entity_desc_anon0_dev,
    pub alsa: media_entity_desc_anon0_alsa,
    pub v4l: media_entity_desc_anon0_v4l,
    pub fb: media_entity_desc_anon0_fb,
    pub dvb: i32,
    pub raw: [u8; 184],
}

#[repr(C)]
pub struct media_entity_desc_anon0_alsa {
    pub card: u32,
    pub device: u32,
    pub subdevice: u32,
}

#[repr(C)]
pub struct media_entity_desc_anon0_dev {
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct media_entity_desc_anon0_fb {
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct media_entity_desc_anon0_v4l {
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct media_link_desc {
    pub source: media_pad_desc,
    pub sink: media_pad_desc,
    pub flags: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct media_pad_desc {
    pub entity: u32,
    pub index: u16,
    pub flags: u32,
    pub reserved: [u32; 2],
}

#[repr(C, packed)]
pub struct media_v2_entity {
    pub id: u32,
    pub name: [core::ffi::c_char; 64],
    pub function: u32,
    pub flags: u32,
    pub reserved: [u32; 5],
}

#[repr(C, packed)]
pub struct media_v2_interface {
    pub id: u32,
    pub intf_type: u32,
    pub flags: u32,
    pub reserved: [u32; 9],
    pub anon0: media_v2_interface_anon0,
}

#[repr(C)]
pub union media_v2_interface_anon0 {
    pub devnode: media_v2_intf_devnode,
    pub raw: [u32; 16],
}

#[repr(C, packed)]
pub struct media_v2_intf_devnode {
    pub major: u32,
    pub minor: u32,
}

#[repr(C, packed)]
pub struct media_v2_link {
    pub id: u32,
    pub source_id: u32,
    pub sink_id: u32,
    pub flags: u32,
    pub reserved: [u32; 6],
}

#[repr(C, packed)]
pub struct media_v2_pad {
    pub id: u32,
    pub entity_id: u32,
    pub flags: u32,
    pub index: u32,
    pub reserved: [u32; 4],
}

#[repr(C, packed)]
pub struct media_v2_topology {
    pub topology_version: u64,
    pub num_entities: u32,
    pub reserved1: u32,
    pub ptr_entities: u64,
    pub num_interfaces: u32,
    pub reserved2: u32,
    pub ptr_interfaces: u64,
    pub num_pads: u32,
    pub reserved3: u32,
    pub ptr_pads: u64,
    pub num_links: u32,
    pub reserved4: u32,
    pub ptr_links: u64,
}

records! {
    media_device_info: size 256, align 4;
    media_entity_desc: size 256, align 4;
    media_entity_desc_anon0: size 184, align 4;
    media_entity_desc_anon0_alsa: size 12, align 4;
    media_entity_desc_anon0_dev: size 8, align 4;
    media_entity_desc_anon0_fb: size 8, align 4;
    media_entity_desc_anon0_v4l: size 8, align 4;
    media_link_desc: size 52, align 4;
    media_pad_desc: size 20, align 4;
    media_v2_entity: size 96, align 1;
    media_v2_interface: size 112, align 1;
    media_v2_interface_anon0: size 64, align 4;
    media_v2_intf_devnode: size 8, align 1;
    media_v2_link: size 40, align 1;
    media_v2_pad: size 32, align 1;
    media_v2_topology: size 72, align 1;
}
