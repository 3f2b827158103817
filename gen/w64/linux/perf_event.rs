// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/perf_event.h

pub const PERF_EVENT_IOC_ID: u32 = 0x80082407;
pub const PERF_EVENT_IOC_MODIFY_ATTRIBUTES: u32 = 0x4008240b;
pub const PERF_EVENT_IOC_QUERY_BPF: u32 = 0xc008240a;
pub const PERF_EVENT_IOC_SET_FILTER: u32 = 0x40082406;
