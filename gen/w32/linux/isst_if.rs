// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/isst_if.h

pub const ISST_IF_CLOS_ASSOC: u32 = 0xc004fe08;
pub const ISST_IF_CLOS_PARAM: u32 = 0xc004fe07;
pub const ISST_IF_CORE_POWER_STATE: u32 = 0xc004fe06;
pub const ISST_IF_COUNT_TPMI_INSTANCES: u32 = 0x8004fe05;
pub const ISST_IF_GET_BASE_FREQ_CPU_MASK: u32 = 0x8004fe0f;
pub const ISST_IF_GET_BASE_FREQ_INFO: u32 = 0x8004fe0e;
pub const ISST_IF_GET_PERF_LEVEL_CPU_MASK: u32 = 0x8004fe0d;
pub const ISST_IF_GET_PERF_LEVEL_FABRIC_INFO: u32 = 0x8004fe11;
pub const ISST_IF_GET_PERF_LEVEL_INFO: u32 = 0x8004fe0c;
pub const ISST_IF_GET_PHY_ID: u32 = 0xc004fe01;
pub const ISST_IF_GET_PLATFORM_INFO: u32 = 0x8004fe00;
pub const ISST_IF_GET_TURBO_FREQ_INFO: u32 = 0x8004fe10;
pub const ISST_IF_IO_CMD: u32 = 0x4004fe02;
pub const ISST_IF_MBOX_COMMAND: u32 = 0xc004fe03;
pub const ISST_IF_MSR_COMMAND: u32 = 0xc004fe04;
pub const ISST_IF_PERF_LEVELS: u32 = 0xc004fe09;
pub const ISST_IF_PERF_SET_FEATURE: u32 = 0x4004fe0b;
pub const ISST_IF_PERF_SET_LEVEL: u32 = 0x4004fe0a;
