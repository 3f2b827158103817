// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/seg6_hmac.h

pub const SEG6_HMAC_ALGO_SHA1: i32 = 1;
pub const SEG6_HMAC_ALGO_SHA256: i32 = 2;
pub const SEG6_HMAC_FIELD_LEN: i32 = 32;
pub const SEG6_HMAC_SECRET_LEN: i32 = 64;

#[repr(C)]
pub struct sr6_tlv_hmac {
    pub tlvhdr: super::sr6_tlv,
    pub reserved: u16,
    pub hmackeyid: u32,
    pub hmac: [u8; 32],
}

records! {
    sr6_tlv_hmac: size 40, align 4;
}
