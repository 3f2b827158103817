// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/v4l2-isp.h

pub const V4L2_ISP_PARAMS_FL_BLOCK_DISABLE: u32 = 0x1;
pub const V4L2_ISP_PARAMS_FL_BLOCK_ENABLE: u32 = 0x2;
pub const V4L2_ISP_PARAMS_VERSION_V0: i32 = 0;
pub const V4L2_ISP_PARAMS_VERSION_V1: i32 = 1;

#[repr(C, align(8))]
pub struct v4l2_isp_params_block_header {
    pub r#type: u16,
    pub flags: u16,
    pub size: u32,
}

#[repr(C)]
pub struct v4l2_isp_params_buffer {
    pub version: u32,
    pub data_size: u32,
    pub data: [u8; 0],
}

records! {
    v4l2_isp_params_block_header: size 8, align 8;
    v4l2_isp_params_buffer: size 8, align 4;
}
