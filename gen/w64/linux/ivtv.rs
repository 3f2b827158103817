// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ivtv.h

pub const IVTV_IOC_DMA_FRAME: u32 = 0x404056c0;

#[repr(C)]
pub struct ivtv_dma_frame {
    pub r#type: u32,
    pub pixelformat: u32,
    pub y_source: *mut core::ffi::c_void,
    pub uv_source: *mut core::ffi::c_void,
    pub src: super::v4l2_rect,
    pub dst: super::v4l2_rect,
    pub src_width: u32,
    pub src_height: u32,
}

records! {
    ivtv_dma_frame: size 64, align 8;
}
