// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fou.h

pub const FOU_ATTR_AF: i32 = 2;
pub const FOU_ATTR_IFINDEX: i32 = 11;
pub const FOU_ATTR_IPPROTO: i32 = 3;
pub const FOU_ATTR_LOCAL_V4: i32 = 6;
pub const FOU_ATTR_LOCAL_V6: i32 = 7;
pub const FOU_ATTR_MAX: i32 = 11;
pub const FOU_ATTR_PEER_PORT: i32 = 10;
pub const FOU_ATTR_PEER_V4: i32 = 8;
pub const FOU_ATTR_PEER_V6: i32 = 9;
pub const FOU_ATTR_PORT: i32 = 1;
pub const FOU_ATTR_REMCSUM_NOPARTIAL: i32 = 5;
pub const FOU_ATTR_TYPE: i32 = 4;
pub const FOU_ATTR_UNSPEC: i32 = 0;
pub const FOU_CMD_ADD: i32 = 1;
pub const FOU_CMD_DEL: i32 = 2;
pub const FOU_CMD_GET: i32 = 3;
pub const FOU_CMD_MAX: i32 = 3;
pub const FOU_CMD_UNSPEC: i32 = 0;
pub const FOU_ENCAP_DIRECT: i32 = 1;
pub const FOU_ENCAP_GUE: i32 = 2;
pub const FOU_ENCAP_UNSPEC: i32 = 0;
pub const FOU_GENL_NAME: &core::ffi::CStr = c"fou";
pub const FOU_GENL_VERSION: i32 = 1;
pub const __FOU_ATTR_MAX: i32 = 12;
pub const __FOU_CMD_MAX: i32 = 4;
