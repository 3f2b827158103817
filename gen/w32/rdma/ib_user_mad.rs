// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ib_user_mad.h

pub const IB_USER_MAD_LONGS_PER_METHOD_MASK: u32 = 4;

#[repr(C)]
pub struct ib_user_mad_reg_req {
    pub id: u32,
    pub method_mask: [core::ffi::c_ulong; 4],
    pub qpn: u8,
    pub mgmt_class: u8,
    pub mgmt_class_version: u8,
    pub oui: [u8; 3],
    pub rmpp_version: u8,
}

records! {
    ib_user_mad_reg_req: size 28, align 4;
}
