// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mempolicy.h

pub const MPOL_BIND: i32 = 2;
pub const MPOL_DEFAULT: i32 = 0;
pub const MPOL_F_ADDR: i32 = 0x2;
pub const MPOL_F_MEMS_ALLOWED: i32 = 0x4;
pub const MPOL_F_MOF: i32 = 0x8;
pub const MPOL_F_MORON: i32 = 0x10;
pub const MPOL_F_NODE: i32 = 0x1;
pub const MPOL_F_NUMA_BALANCING: i32 = 0x2000;
pub const MPOL_F_RELATIVE_NODES: i32 = 0x4000;
pub const MPOL_F_SHARED: i32 = 0x1;
pub const MPOL_F_STATIC_NODES: i32 = 0x8000;
pub const MPOL_INTERLEAVE: i32 = 3;
pub const MPOL_LOCAL: i32 = 4;
pub const MPOL_MAX: i32 = 7;
pub const MPOL_MF_INTERNAL: i32 = 0x10;
pub const MPOL_MF_LAZY: i32 = 0x8;
pub const MPOL_MF_MOVE: i32 = 0x2;
pub const MPOL_MF_MOVE_ALL: i32 = 0x4;
pub const MPOL_MF_STRICT: i32 = 0x1;
pub const MPOL_MF_VALID: i32 = 7;
pub const MPOL_MODE_FLAGS: i32 = 0xe000;
pub const MPOL_PREFERRED: i32 = 1;
pub const MPOL_PREFERRED_MANY: i32 = 5;
pub const MPOL_USER_NODEMASK_FLAGS: i32 = 0xc000;
pub const MPOL_WEIGHTED_INTERLEAVE: i32 = 6;
pub const RECLAIM_UNMAP: i32 = 0x4;
pub const RECLAIM_WRITE: i32 = 0x2;
pub const RECLAIM_ZONE: i32 = 0x1;
