// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmioc.h

pub const ATMIOC_AREQUIPA: i32 = 0xc0;
pub const ATMIOC_BACKEND: i32 = 0x90;
pub const ATMIOC_BACKEND_END: i32 = 0xaf;
pub const ATMIOC_CLIP: i32 = 0xe0;
pub const ATMIOC_CLIP_END: i32 = 0xef;
pub const ATMIOC_ITF: i32 = 0x80;
pub const ATMIOC_ITF_END: i32 = 0x8f;
pub const ATMIOC_LANE: i32 = 0xd0;
pub const ATMIOC_MPOA: i32 = 0xd8;
pub const ATMIOC_PHYCOM: i32 = 0x0;
pub const ATMIOC_PHYCOM_END: i32 = 0xf;
pub const ATMIOC_PHYPRV: i32 = 0x30;
pub const ATMIOC_PHYPRV_END: i32 = 0x4f;
pub const ATMIOC_PHYTYP: i32 = 0x10;
pub const ATMIOC_PHYTYP_END: i32 = 0x2f;
pub const ATMIOC_SARCOM: i32 = 0x50;
pub const ATMIOC_SARCOM_END: i32 = 0x50;
pub const ATMIOC_SARPRV: i32 = 0x60;
pub const ATMIOC_SARPRV_END: i32 = 0x7f;
pub const ATMIOC_SPECIAL: i32 = 0xf0;
pub const ATMIOC_SPECIAL_END: i32 = 0xff;
