// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/binfmts.h

pub const AT_FLAGS_PRESERVE_ARGV0: i32 = 0x1;
pub const AT_FLAGS_PRESERVE_ARGV0_BIT: i32 = 0;
pub const BINPRM_BUF_SIZE: i32 = 256;
pub const MAX_ARG_STRINGS: i32 = 0x7fffffff;
