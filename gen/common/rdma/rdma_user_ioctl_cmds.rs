// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_ioctl_cmds.h

pub const RDMA_IOCTL_MAGIC: i32 = 0x1b;
pub const RDMA_VERBS_IOCTL: u32 = 0xc0181b01;
pub const UVERBS_ATTR_F_MANDATORY: i32 = 1;
pub const UVERBS_ATTR_F_VALID_OUTPUT: i32 = 2;

#[repr(C)]
pub struct ib_uverbs_attr {
    pub attr_id: u16,
    pub len: u16,
    pub flags: u16,
    pub attr_data: ib_uverbs_attr_attr_data,
    pub anon0: ib_uverbs_attr_anon0,
}

#[repr(C)]
pub union ib_uverbs_attr_anon0 {
    pub data: u64,
    pub data_s64: i64,
}

#[repr(C)]
pub union ib_uverbs_attr_attr_data {
    pub enum_data: ib_uverbs_attr_attr_data_enum_data,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_attr_attr_data_enum_data {
    pub elem_id: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ib_uverbs_ioctl_hdr {
    pub length: u16,
    pub object_id: u16,
    pub method_id: u16,
    pub num_attrs: u16,
    pub reserved1: u64,
    pub driver_id: u32,
    pub reserved2: u32,
    pub attrs: [ib_uverbs_attr; 0],
}

records! {
    ib_uverbs_attr: size 16, align 8;
    ib_uverbs_attr_anon0: size 8, align 8;
    ib_uverbs_attr_attr_data: size 2, align 2;
    ib_uverbs_attr_attr_data_enum_data: size 2, align 1;
    ib_uverbs_ioctl_hdr: size 24, align 8;
}
