// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/limits.h

pub const ARG_MAX: i32 = 131072;
pub const LINK_MAX: i32 = 127;
pub const MAX_CANON: i32 = 255;
pub const MAX_INPUT: i32 = 255;
pub const NAME_MAX: i32 = 255;
pub const NGROUPS_MAX: i32 = 65536;
pub const NR_OPEN: i32 = 1024;
pub const PATH_MAX: i32 = 4096;
pub const PIPE_BUF: i32 = 4096;
pub const RTSIG_MAX: i32 = 32;
pub const XATTR_LIST_MAX: i32 = 65536;
pub const XATTR_NAME_MAX: i32 = 255;
pub const XATTR_SIZE_MAX: i32 = 65536;
