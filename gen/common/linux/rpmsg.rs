// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rpmsg.h

pub const RPMSG_ADDR_ANY: u32 = 0xffffffff;
pub const RPMSG_CREATE_DEV_IOCTL: u32 = 0x4028b503;
pub const RPMSG_CREATE_EPT_IOCTL: u32 = 0x4028b501;
pub const RPMSG_DESTROY_EPT_IOCTL: u32 = 0xb502;
pub const RPMSG_GET_OUTGOING_FLOWCONTROL: u32 = 0x8004b505;
pub const RPMSG_RELEASE_DEV_IOCTL: u32 = 0x4028b504;
pub const RPMSG_SET_INCOMING_FLOWCONTROL: u32 = 0x8004b506;

#[repr(C)]
pub struct rpmsg_endpoint_info {
    pub name: [core::ffi::c_char; 32],
    pub src: u32,
    pub dst: u32,
}

records! {
    rpmsg_endpoint_info: size 40, align 4;
}
