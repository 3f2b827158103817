// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/stm.h

pub const STP_CHANNEL_MAX: i32 = 0xffff;
pub const STP_MASTER_MAX: i32 = 0xffff;
pub const STP_POLICY_ID_GET: u32 = 0x80102501;
pub const STP_POLICY_ID_SET: u32 = 0xc0102500;
pub const STP_SET_OPTIONS: u32 = 0x40082502;

#[repr(C)]
pub struct stp_policy_id {
    pub size: u32,
    pub master: u16,
    pub channel: u16,
    pub width: u16,
    pub __reserved_0: u16,
    pub __reserved_1: u32,
    pub id: [core::ffi::c_char; 0],
}

records! {
    stp_policy_id: size 16, align 4;
}
