// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/hdsp.h

pub const SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: u32 = 0x40084842;

#[repr(C)]
pub struct hdsp_firmware {
    pub firmware_data: *mut core::ffi::c_void,
}

records! {
    hdsp_firmware: size 8, align 8;
}
