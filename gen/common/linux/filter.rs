// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/filter.h

pub const BPF_A: i32 = 0x10;
pub const BPF_LL_OFF: i32 = -2097152;
pub const BPF_MAJOR_VERSION: i32 = 1;
pub const BPF_MEMWORDS: i32 = 16;
pub const BPF_MINOR_VERSION: i32 = 1;
pub const BPF_NET_OFF: i32 = -1048576;
pub const BPF_TAX: i32 = 0x0;
pub const BPF_TXA: i32 = 0x80;
pub const SKF_AD_ALU_XOR_X: i32 = 40;
pub const SKF_AD_CPU: i32 = 36;
pub const SKF_AD_HATYPE: i32 = 28;
pub const SKF_AD_IFINDEX: i32 = 8;
pub const SKF_AD_MARK: i32 = 20;
pub const SKF_AD_MAX: i32 = 64;
pub const SKF_AD_NLATTR: i32 = 12;
pub const SKF_AD_NLATTR_NEST: i32 = 16;
pub const SKF_AD_OFF: i32 = -4096;
pub const SKF_AD_PAY_OFFSET: i32 = 52;
pub const SKF_AD_PKTTYPE: i32 = 4;
pub const SKF_AD_PROTOCOL: i32 = 0;
pub const SKF_AD_QUEUE: i32 = 24;
pub const SKF_AD_RANDOM: i32 = 56;
pub const SKF_AD_RXHASH: i32 = 32;
pub const SKF_AD_VLAN_TAG: i32 = 44;
pub const SKF_AD_VLAN_TAG_PRESENT: i32 = 48;
pub const SKF_AD_VLAN_TPID: i32 = 60;
pub const SKF_LL_OFF: i32 = -2097152;
pub const SKF_NET_OFF: i32 = -1048576;

#[repr(C)]
pub struct sock_filter {
    pub code: u16,
    pub jt: u8,
    pub jf: u8,
    pub k: u32,
}

records! {
    sock_filter: size 8, align 4;
}
