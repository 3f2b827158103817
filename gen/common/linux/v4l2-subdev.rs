// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/v4l2-subdev.h

pub const V4L2_SUBDEV_CAP_RO_SUBDEV: i32 = 0x1;
pub const V4L2_SUBDEV_CAP_STREAMS: i32 = 0x2;
pub const V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH: u64 = 0x2;
pub const V4L2_SUBDEV_CLIENT_CAP_STREAMS: u64 = 0x1;
pub const V4L2_SUBDEV_FORMAT_ACTIVE: i32 = 1;
pub const V4L2_SUBDEV_FORMAT_TRY: i32 = 0;
pub const V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE: i32 = 0x1;
pub const V4L2_SUBDEV_MBUS_CODE_CSC_HSV_ENC: i32 = 4;
pub const V4L2_SUBDEV_MBUS_CODE_CSC_QUANTIZATION: i32 = 0x8;
pub const V4L2_SUBDEV_MBUS_CODE_CSC_XFER_FUNC: i32 = 0x2;
pub const V4L2_SUBDEV_MBUS_CODE_CSC_YCBCR_ENC: i32 = 0x4;
pub const V4L2_SUBDEV_ROUTE_FL_ACTIVE: u32 = 0x1;
pub const VIDIOC_SUBDEV_DV_TIMINGS_CAP: u32 = 0xc0905664;
pub const VIDIOC_SUBDEV_ENUMSTD: u32 = 0xc0485619;
pub const VIDIOC_SUBDEV_ENUM_DV_TIMINGS: u32 = 0xc0945662;
pub const VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL: u32 = 0xc040564b;
pub const VIDIOC_SUBDEV_ENUM_FRAME_SIZE: u32 = 0xc040564a;
pub const VIDIOC_SUBDEV_ENUM_MBUS_CODE: u32 = 0xc0305602;
pub const VIDIOC_SUBDEV_G_CLIENT_CAP: u32 = 0x80085665;
pub const VIDIOC_SUBDEV_G_CROP: u32 = 0xc038563b;
pub const VIDIOC_SUBDEV_G_DV_TIMINGS: u32 = 0xc0845658;
pub const VIDIOC_SUBDEV_G_FMT: u32 = 0xc0585604;
pub const VIDIOC_SUBDEV_G_FRAME_INTERVAL: u32 = 0xc0305615;
pub const VIDIOC_SUBDEV_G_ROUTING: u32 = 0xc0405626;
pub const VIDIOC_SUBDEV_G_SELECTION: u32 = 0xc040563d;
pub const VIDIOC_SUBDEV_G_STD: u32 = 0x80085617;
pub const VIDIOC_SUBDEV_QUERYCAP: u32 = 0x80405600;
pub const VIDIOC_SUBDEV_QUERYSTD: u32 = 0x8008563f;
pub const VIDIOC_SUBDEV_QUERY_DV_TIMINGS: u32 = 0x80845663;
pub const VIDIOC_SUBDEV_S_CLIENT_CAP: u32 = 0xc0085666;
pub const VIDIOC_SUBDEV_S_CROP: u32 = 0xc038563c;
pub const VIDIOC_SUBDEV_S_DV_TIMINGS: u32 = 0xc0845657;
pub const VIDIOC_SUBDEV_S_FMT: u32 = 0xc0585605;
pub const VIDIOC_SUBDEV_S_FRAME_INTERVAL: u32 = 0xc0305616;
pub const VIDIOC_SUBDEV_S_ROUTING: u32 = 0xc0405627;
pub const VIDIOC_SUBDEV_S_SELECTION: u32 = 0xc040563e;
pub const VIDIOC_SUBDEV_S_STD: u32 = 0x40085618;

#[repr(C)]
pub struct v4l2_subdev_capability {
    pub version: u32,
    pub capabilities: u32,
    pub reserved: [u32; 14],
}

#[repr(C)]
pub struct v4l2_subdev_client_capability {
    pub capabilities: u64,
}

#[repr(C)]
pub struct v4l2_subdev_crop {
    pub which: u32,
    pub pad: u32,
    pub rect: super::v4l2_rect,
    pub stream: u32,
    pub reserved: [u32; 7],
}

pub type v4l2_subdev_edid = super::v4l2_edid;

#[repr(C)]
pub struct v4l2_subdev_format {
    pub which: u32,
    pub pad: u32,
    pub format: super::v4l2_mbus_framefmt,
    pub stream: u32,
    pub reserved: [u32; 7],
}

#[repr(C)]
pub struct v4l2_subdev_frame_interval {
    pub pad: u32,
    pub interval: super::v4l2_fract,
    pub stream: u32,
    pub which: u32,
    pub reserved: [u32; 7],
}

#[repr(C)]
pub struct v4l2_subdev_frame_interval_enum {
    pub index: u32,
    pub pad: u32,
    pub code: u32,
    pub width: u32,
    pub height: u32,
    pub interval: super::v4l2_fract,
    pub which: u32,
    pub stream: u32,
    pub reserved: [u32; 7],
}

#[repr(C)]
pub struct v4l2_subdev_frame_size_enum {
    pub index: u32,
    pub pad: u32,
    pub code: u32,
    pub min_width: u32,
    pub max_width: u32,
    pub min_height: u32,
    pub max_height: u32,
    pub which: u32,
    pub stream: u32,
    pub reserved: [u32; 7],
}

#[repr(C)]
pub struct v4l2_subdev_mbus_code_enum {
    pub pad: u32,
    pub index: u32,
    pub code: u32,
    pub which: u32,
    pub flags: u32,
    pub stream: u32,
    pub reserved: [u32; 6],
}

#[repr(C)]
pub struct v4l2_subdev_route {
    pub sink_pad: u32,
    pub sink_stream: u32,
    pub source_pad: u32,
    pub source_stream: u32,
    pub flags: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct v4l2_subdev_routing {
    pub which: u32,
    pub len_routes: u32,
    pub routes: u64,
    pub num_routes: u32,
    pub reserved: [u32; 11],
}

#[repr(C)]
pub struct v4l2_subdev_selection {
    pub which: u32,
    pub pad: u32,
    pub target: u32,
    pub flags: u32,
    pub r: super::v4l2_rect,
    pub stream: u32,
    pub reserved: [u32; 7],
}

records! {
    v4l2_subdev_capability: size 64, align 4;
    v4l2_subdev_client_capability: size 8, align 8;
    v4l2_subdev_crop: size 56, align 4;
    v4l2_subdev_format: size 88, align 4;
    v4l2_subdev_frame_interval: size 48, align 4;
    v4l2_subdev_frame_interval_enum: size 64, align 4;
    v4l2_subdev_frame_size_enum: size 64, align 4;
    v4l2_subdev_mbus_code_enum: size 48, align 4;
    v4l2_subdev_route: size 40, align 4;
    v4l2_subdev_routing: size 64, align 8;
    v4l2_subdev_selection: size 64, align 4;
}
