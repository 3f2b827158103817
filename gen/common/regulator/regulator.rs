// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! regulator/regulator.h

pub const REGULATOR_EVENT_ABORT_DISABLE: i32 = 0x800;
pub const REGULATOR_EVENT_ABORT_VOLTAGE_CHANGE: i32 = 0x200;
pub const REGULATOR_EVENT_DISABLE: i32 = 0x80;
pub const REGULATOR_EVENT_ENABLE: i32 = 0x1000;
pub const REGULATOR_EVENT_FAIL: i32 = 0x8;
pub const REGULATOR_EVENT_FORCE_DISABLE: i32 = 0x20;
pub const REGULATOR_EVENT_OVER_CURRENT: i32 = 0x2;
pub const REGULATOR_EVENT_OVER_CURRENT_WARN: i32 = 0x4000;
pub const REGULATOR_EVENT_OVER_TEMP: i32 = 0x10;
pub const REGULATOR_EVENT_OVER_TEMP_WARN: i32 = 0x10000;
pub const REGULATOR_EVENT_OVER_VOLTAGE_WARN: i32 = 0x8000;
pub const REGULATOR_EVENT_PRE_DISABLE: i32 = 0x400;
pub const REGULATOR_EVENT_PRE_VOLTAGE_CHANGE: i32 = 0x100;
pub const REGULATOR_EVENT_REGULATION_OUT: i32 = 0x4;
pub const REGULATOR_EVENT_UNDER_VOLTAGE: i32 = 0x1;
pub const REGULATOR_EVENT_UNDER_VOLTAGE_WARN: i32 = 0x2000;
pub const REGULATOR_EVENT_VOLTAGE_CHANGE: i32 = 0x40;
pub const REGULATOR_EVENT_WARN_MASK: i32 = 0x1e000;
pub const REG_GENL_ATTR_EVENT: i32 = 1;
pub const REG_GENL_ATTR_MAX: i32 = 1;
pub const REG_GENL_ATTR_UNSPEC: i32 = 0;
pub const REG_GENL_CMD_EVENT: i32 = 1;
pub const REG_GENL_CMD_MAX: i32 = 1;
pub const REG_GENL_CMD_UNSPEC: i32 = 0;
pub const REG_GENL_FAMILY_NAME: &core::ffi::CStr = c"reg_event";
pub const REG_GENL_MCAST_GROUP_NAME: &core::ffi::CStr = c"reg_mc_group";
pub const REG_GENL_VERSION: i32 = 0x1;
pub const __REG_GENL_ATTR_MAX: i32 = 2;
pub const __REG_GENL_CMD_MAX: i32 = 2;

#[repr(C)]
pub struct reg_genl_event {
    pub reg_name: [core::ffi::c_char; 32],
    pub event: u64,
}

records! {
    reg_genl_event: size 40, align 8;
}
