// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ib_user_mad.h

pub const IB_USER_MAD_ABI_VERSION: i32 = 5;
pub const IB_USER_MAD_REG_FLAGS_CAP: i32 = 1;
pub const IB_USER_MAD_USER_RMPP: i32 = 1;

#[repr(C)]
pub struct ib_user_mad {
    pub hdr: ib_user_mad_hdr,
    pub data: [u64; 0],
}

#[repr(C)]
pub struct ib_user_mad_hdr {
    pub id: u32,
    pub status: u32,
    pub timeout_ms: u32,
    pub retries: u32,
    pub length: u32,
    pub qpn: u32,
    pub qkey: u32,
    pub lid: u16,
    pub sl: u8,
    pub path_bits: u8,
    pub grh_present: u8,
    pub gid_index: u8,
    pub hop_limit: u8,
    pub traffic_class: u8,
    pub gid: [u8; 16],
    pub flow_label: u32,
    pub pkey_index: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct ib_user_mad_hdr_old {
    pub id: u32,
    pub status: u32,
    pub timeout_ms: u32,
    pub retries: u32,
    pub length: u32,
    pub qpn: u32,
    pub qkey: u32,
    pub lid: u16,
    pub sl: u8,
    pub path_bits: u8,
    pub grh_present: u8,
    pub gid_index: u8,
    pub hop_limit: u8,
    pub traffic_class: u8,
    pub gid: [u8; 16],
    pub flow_label: u32,
}

#[repr(C)]
pub struct ib_user_mad_reg_req2 {
    pub id: u32,
    pub qpn: u32,
    pub mgmt_class: u8,
    pub mgmt_class_version: u8,
    pub res: u16,
    pub flags: u32,
    pub method_mask: [u64; 2],
    pub oui: u32,
    pub rmpp_version: u8,
    pub reserved: [u8; 3],
}

pub type packed_ulong = core::ffi::c_ulong;

records! {
    ib_user_mad: size 64, align 8;
    ib_user_mad_hdr: size 64, align 4;
    ib_user_mad_hdr_old: size 56, align 4;
    ib_user_mad_reg_req2: size 40, align 8;
}
