// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nexthop.h

pub const NEXTHOP_GRP_TYPE_MAX: i32 = 1;
pub const NEXTHOP_GRP_TYPE_MPATH: i32 = 0;
pub const NEXTHOP_GRP_TYPE_RES: i32 = 1;
pub const NHA_BLACKHOLE: i32 = 4;
pub const NHA_ENCAP: i32 = 8;
pub const NHA_ENCAP_TYPE: i32 = 7;
pub const NHA_FDB: i32 = 11;
pub const NHA_GATEWAY: i32 = 6;
pub const NHA_GROUP: i32 = 2;
pub const NHA_GROUPS: i32 = 9;
pub const NHA_GROUP_STATS: i32 = 15;
pub const NHA_GROUP_STATS_ENTRY: i32 = 1;
pub const NHA_GROUP_STATS_ENTRY_ID: i32 = 1;
pub const NHA_GROUP_STATS_ENTRY_MAX: i32 = 3;
pub const NHA_GROUP_STATS_ENTRY_PACKETS: i32 = 2;
pub const NHA_GROUP_STATS_ENTRY_PACKETS_HW: i32 = 3;
pub const NHA_GROUP_STATS_ENTRY_UNSPEC: i32 = 0;
pub const NHA_GROUP_STATS_MAX: i32 = 1;
pub const NHA_GROUP_STATS_UNSPEC: i32 = 0;
pub const NHA_GROUP_TYPE: i32 = 3;
pub const NHA_HW_STATS_ENABLE: i32 = 16;
pub const NHA_HW_STATS_USED: i32 = 17;
pub const NHA_ID: i32 = 1;
pub const NHA_MASTER: i32 = 10;
pub const NHA_MAX: i32 = 17;
pub const NHA_OIF: i32 = 5;
pub const NHA_OP_FLAGS: i32 = 14;
pub const NHA_OP_FLAG_DUMP_HW_STATS: u32 = 2;
pub const NHA_OP_FLAG_DUMP_STATS: u32 = 1;
pub const NHA_OP_FLAG_RESP_GRP_RESVD_0: u32 = 0x80000000;
pub const NHA_RES_BUCKET: i32 = 13;
pub const NHA_RES_BUCKET_IDLE_TIME: i32 = 2;
pub const NHA_RES_BUCKET_INDEX: i32 = 1;
pub const NHA_RES_BUCKET_MAX: i32 = 3;
pub const NHA_RES_BUCKET_NH_ID: i32 = 3;
pub const NHA_RES_BUCKET_PAD: i32 = 0;
pub const NHA_RES_BUCKET_UNSPEC: i32 = 0;
pub const NHA_RES_GROUP: i32 = 12;
pub const NHA_RES_GROUP_BUCKETS: i32 = 1;
pub const NHA_RES_GROUP_IDLE_TIMER: i32 = 2;
pub const NHA_RES_GROUP_MAX: i32 = 4;
pub const NHA_RES_GROUP_PAD: i32 = 0;
pub const NHA_RES_GROUP_UNBALANCED_TIME: i32 = 4;
pub const NHA_RES_GROUP_UNBALANCED_TIMER: i32 = 3;
pub const NHA_RES_GROUP_UNSPEC: i32 = 0;
pub const NHA_UNSPEC: i32 = 0;
pub const __NEXTHOP_GRP_TYPE_MAX: i32 = 2;
pub const __NHA_GROUP_STATS_ENTRY_MAX: i32 = 4;
pub const __NHA_GROUP_STATS_MAX: i32 = 2;
pub const __NHA_MAX: i32 = 18;
pub const __NHA_RES_BUCKET_MAX: i32 = 4;
pub const __NHA_RES_GROUP_MAX: i32 = 5;

#[repr(C)]
pub struct nexthop_grp {
    pub id: u32,
    pub weight: u8,
    pub weight_high: u8,
    pub resvd2: u16,
}

#[repr(C)]
pub struct nhmsg {
    pub nh_family: u8,
    pub nh_scope: u8,
    pub nh_protocol: u8,
    pub resvd: u8,
    pub nh_flags: u32,
}

records! {
    nexthop_grp: size 8, align 4;
    nhmsg: size 8, align 4;
}
