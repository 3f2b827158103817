// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/qnxtypes.h

pub type qnx4_ftype_t = u8;

pub type qnx4_mgid_t = u16;

pub type qnx4_mode_t = u16;

pub type qnx4_muid_t = u16;

pub type qnx4_nlink_t = u16;

pub type qnx4_nxtnt_t = u16;

pub type qnx4_off_t = u32;

#[repr(C)]
pub struct qnx4_xtnt_t {
    pub xtnt_blk: u32,
    pub xtnt_size: u32,
}

records! {
    qnx4_xtnt_t: size 8, align 4;
}
