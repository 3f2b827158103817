// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dw100.h

pub const V4L2_CID_DW100_DEWARPING_16x16_VERTEX_MAP: i32 = 0x981a91;
