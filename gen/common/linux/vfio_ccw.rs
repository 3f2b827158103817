// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vfio_ccw.h

pub const IRB_AREA_SIZE: i32 = 96;
pub const ORB_AREA_SIZE: i32 = 12;
pub const SCHIB_AREA_SIZE: i32 = 52;
pub const SCSW_AREA_SIZE: i32 = 12;
pub const VFIO_CCW_ASYNC_CMD_CSCH: i32 = 0x2;
pub const VFIO_CCW_ASYNC_CMD_HSCH: i32 = 0x1;

#[repr(C, packed)]
pub struct ccw_cmd_region {
    pub command: u32,
    pub ret_code: u32,
}

#[repr(C, packed)]
pub struct ccw_crw_region {
    pub crw: u32,
    pub pad: u32,
}

#[repr(C, packed)]
pub struct ccw_io_region {
    pub orb_area: [u8; 12],
    pub scsw_area: [u8; 12],
    pub irb_area: [u8; 96],
    pub ret_code: u32,
}

#[repr(C)]
pub struct ccw_schib_region {
    pub schib_area: [u8; 52],
}

records! {
    ccw_cmd_region: size 8, align 1;
    ccw_crw_region: size 8, align 1;
    ccw_io_region: size 124, align 1;
    ccw_schib_region: size 52, align 1;
}
