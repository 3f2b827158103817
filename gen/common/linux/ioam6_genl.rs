// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ioam6_genl.h

pub const IOAM6_ATTR_MAX: i32 = 0x7;
pub const IOAM6_ATTR_NS_DATA: i32 = 2;
pub const IOAM6_ATTR_NS_DATA_WIDE: i32 = 3;
pub const IOAM6_ATTR_NS_ID: i32 = 1;
pub const IOAM6_ATTR_PAD: i32 = 7;
pub const IOAM6_ATTR_SC_DATA: i32 = 5;
pub const IOAM6_ATTR_SC_ID: i32 = 4;
pub const IOAM6_ATTR_SC_NONE: i32 = 6;
pub const IOAM6_ATTR_UNSPEC: i32 = 0;
pub const IOAM6_CMD_ADD_NAMESPACE: i32 = 1;
pub const IOAM6_CMD_ADD_SCHEMA: i32 = 4;
pub const IOAM6_CMD_DEL_NAMESPACE: i32 = 2;
pub const IOAM6_CMD_DEL_SCHEMA: i32 = 5;
pub const IOAM6_CMD_DUMP_NAMESPACES: i32 = 3;
pub const IOAM6_CMD_DUMP_SCHEMAS: i32 = 6;
pub const IOAM6_CMD_MAX: i32 = 0x7;
pub const IOAM6_CMD_NS_SET_SCHEMA: i32 = 7;
pub const IOAM6_CMD_UNSPEC: i32 = 0;
pub const IOAM6_EVENT_ATTR_MAX: i32 = 0x4;
pub const IOAM6_EVENT_ATTR_TRACE_DATA: i32 = 4;
pub const IOAM6_EVENT_ATTR_TRACE_NAMESPACE: i32 = 1;
pub const IOAM6_EVENT_ATTR_TRACE_NODELEN: i32 = 2;
pub const IOAM6_EVENT_ATTR_TRACE_TYPE: i32 = 3;
pub const IOAM6_EVENT_ATTR_UNSPEC: i32 = 0;
pub const IOAM6_EVENT_TRACE: i32 = 1;
pub const IOAM6_EVENT_UNSPEC: i32 = 0;
pub const IOAM6_GENL_EV_GRP_NAME: &core::ffi::CStr = c"ioam6_events";
pub const IOAM6_GENL_NAME: &core::ffi::CStr = c"IOAM6";
pub const IOAM6_GENL_VERSION: i32 = 0x1;
pub const IOAM6_MAX_SCHEMA_DATA_LEN: i32 = 1020;
pub const __IOAM6_ATTR_MAX: i32 = 8;
pub const __IOAM6_CMD_MAX: i32 = 8;
pub const __IOAM6_EVENT_ATTR_MAX: i32 = 5;
