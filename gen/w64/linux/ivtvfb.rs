// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ivtvfb.h

pub const IVTVFB_IOC_DMA_FRAME: u32 = 0x401856c0;

#[repr(C)]
pub struct ivtvfb_dma_frame {
    pub source: *mut core::ffi::c_void,
    pub dest_offset: core::ffi::c_ulong,
    pub count: i32,
}

records! {
    ivtvfb_dma_frame: size 24, align 8;
}
