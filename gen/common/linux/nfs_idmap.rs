// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs_idmap.h

pub const IDMAP_CONV_IDTONAME: i32 = 0;
pub const IDMAP_CONV_NAMETOID: i32 = 1;
pub const IDMAP_NAMESZ: i32 = 128;
pub const IDMAP_STATUS_AGAIN: i32 = 0x2;
pub const IDMAP_STATUS_INVALIDMSG: i32 = 0x1;
pub const IDMAP_STATUS_LOOKUPFAIL: i32 = 0x4;
pub const IDMAP_STATUS_SUCCESS: i32 = 0x8;
pub const IDMAP_TYPE_GROUP: i32 = 1;
pub const IDMAP_TYPE_USER: i32 = 0;

#[repr(C)]
pub struct idmap_msg {
    pub im_type: u8,
    pub im_conv: u8,
    pub im_name: [core::ffi::c_char; 128],
    pub im_id: u32,
    pub im_status: u8,
}

records! {
    idmap_msg: size 140, align 4;
}
