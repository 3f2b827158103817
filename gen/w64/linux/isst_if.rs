// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/isst_if.h

pub const ISST_IF_CLOS_ASSOC: u32 = 0xc008fe08;
pub const ISST_IF_CLOS_PARAM: u32 = 0xc008fe07;
pub const ISST_IF_CORE_POWER_STATE: u32 = 0xc008fe06;
pub const ISST_IF_COUNT_TPMI_INSTANCES: u32 = 0x8008fe05;
pub const ISST_IF_GET_BASE_FREQ_CPU_MASK: u32 = 0x8008fe0f;
pub const ISST_IF_GET_BASE_FREQ_INFO: u32 = 0x8008fe0e;
pub const ISST_IF_GET_PERF_LEVEL_CPU_MASK: u32 = 0x8008fe0d;
pub const ISST_IF_GET_PERF_LEVEL_FABRIC_INFO: u32 = 0x8008fe11;
pub const ISST_IF_GET_PERF_LEVEL_INFO: u32 = 0x8008fe0c;
pub const ISST_IF_GET_PHY_ID: u32 = 0xc008fe01;
pub const ISST_IF_GET_PLATFORM_INFO: u32 = 0x8008fe00;
pub const ISST_IF_GET_TURBO_FREQ_INFO: u32 = 0x8008fe10;
pub const ISST_IF_IO_CMD: u32 = 0x4008fe02;
pub const ISST_IF_MBOX_COMMAND: u32 = 0xc008fe03;
pub const ISST_IF_MSR_COMMAND: u32 = 0xc008fe04;
pub const ISST_IF_PERF_LEVELS: u32 = 0xc008fe09;
pub const ISST_IF_PERF_SET_FEATURE: u32 = 0x4008fe0b;
pub const ISST_IF_PERF_SET_LEVEL: u32 = 0x4008fe0a;
