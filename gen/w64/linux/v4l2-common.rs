// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/v4l2-common.h

#[repr(C)]
pub struct v4l2_edid {
    pub pad: u32,
    pub start_block: u32,
    pub blocks: u32,
    pub reserved: [u32; 5],
    pub edid: *mut u8,
}

records! {
    v4l2_edid: size 40, align 8;
}
