// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_log.h

pub const EBT_LOG_ARP: i32 = 0x2;
pub const EBT_LOG_IP: i32 = 0x1;
pub const EBT_LOG_IP6: i32 = 0x8;
pub const EBT_LOG_MASK: i32 = 11;
pub const EBT_LOG_NFLOG: i32 = 0x4;
pub const EBT_LOG_PREFIX_SIZE: i32 = 30;
pub const EBT_LOG_WATCHER: &core::ffi::CStr = c"log";

#[repr(C)]
pub struct ebt_log_info {
    pub loglevel: u8,
    pub prefix: [u8; 30],
    pub bitmask: u32,
}

records! {
    ebt_log_info: size 36, align 4;
}
