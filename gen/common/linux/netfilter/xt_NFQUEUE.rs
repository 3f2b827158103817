// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_NFQUEUE.h

pub const NFQ_FLAG_BYPASS: i32 = 0x1;
pub const NFQ_FLAG_CPU_FANOUT: i32 = 0x2;
pub const NFQ_FLAG_MASK: i32 = 0x3;

#[repr(C)]
pub struct xt_NFQ_info {
    pub queuenum: u16,
}

#[repr(C)]
pub struct xt_NFQ_info_v1 {
    pub queuenum: u16,
    pub queues_total: u16,
}

#[repr(C)]
pub struct xt_NFQ_info_v2 {
    pub queuenum: u16,
    pub queues_total: u16,
    pub bypass: u16,
}

#[repr(C)]
pub struct xt_NFQ_info_v3 {
    pub queuenum: u16,
    pub queues_total: u16,
    pub flags: u16,
}

records! {
    xt_NFQ_info: size 2, align 2;
    xt_NFQ_info_v1: size 4, align 2;
    xt_NFQ_info_v2: size 6, align 2;
    xt_NFQ_info_v3: size 6, align 2;
}
