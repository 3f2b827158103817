// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blkdev.h

pub const BLOCK_URING_CMD_DISCARD: u32 = 0x1200;
