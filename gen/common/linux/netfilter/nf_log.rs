// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_log.h

pub const NF_LOG_IPOPT: i32 = 0x4;
pub const NF_LOG_MACDECODE: i32 = 0x20;
pub const NF_LOG_MASK: i32 = 0x2f;
pub const NF_LOG_NFLOG: i32 = 0x10;
pub const NF_LOG_PREFIXLEN: i32 = 128;
pub const NF_LOG_TCPOPT: i32 = 0x2;
pub const NF_LOG_TCPSEQ: i32 = 0x1;
pub const NF_LOG_UID: i32 = 0x8;
