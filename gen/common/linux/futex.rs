// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/futex.h

pub const FUTEX2_MPOL: i32 = 0x8;
pub const FUTEX2_NUMA: i32 = 0x4;
pub const FUTEX2_PRIVATE: i32 = 128;
pub const FUTEX2_SIZE_MASK: i32 = 0x3;
pub const FUTEX2_SIZE_U16: i32 = 0x1;
pub const FUTEX2_SIZE_U32: i32 = 0x2;
pub const FUTEX2_SIZE_U64: i32 = 0x3;
pub const FUTEX2_SIZE_U8: i32 = 0x0;
pub const FUTEX_32: i32 = 2;
pub const FUTEX_BITSET_MATCH_ANY: u32 = 0xffffffff;
pub const FUTEX_CLOCK_REALTIME: i32 = 256;
pub const FUTEX_CMD_MASK: i32 = -1921;
pub const FUTEX_CMP_REQUEUE: i32 = 4;
pub const FUTEX_CMP_REQUEUE_PI: i32 = 12;
pub const FUTEX_CMP_REQUEUE_PI_PRIVATE: i32 = 140;
pub const FUTEX_CMP_REQUEUE_PRIVATE: i32 = 132;
pub const FUTEX_FD: i32 = 2;
pub const FUTEX_LOCK_PI: i32 = 6;
pub const FUTEX_LOCK_PI2: i32 = 13;
pub const FUTEX_LOCK_PI2_PRIVATE: i32 = 141;
pub const FUTEX_LOCK_PI_PRIVATE: i32 = 134;
pub const FUTEX_NO_NODE: i32 = -1;
pub const FUTEX_OP_ADD: i32 = 1;
pub const FUTEX_OP_ANDN: i32 = 3;
pub const FUTEX_OP_CMP_EQ: i32 = 0;
pub const FUTEX_OP_CMP_GE: i32 = 5;
pub const FUTEX_OP_CMP_GT: i32 = 4;
pub const FUTEX_OP_CMP_LE: i32 = 3;
pub const FUTEX_OP_CMP_LT: i32 = 2;
pub const FUTEX_OP_CMP_NE: i32 = 1;
pub const FUTEX_OP_OPARG_SHIFT: i32 = 8;
pub const FUTEX_OP_OR: i32 = 2;
pub const FUTEX_OP_SET: i32 = 0;
pub const FUTEX_OP_XOR: i32 = 4;
pub const FUTEX_OWNER_DIED: i32 = 0x40000000;
pub const FUTEX_PRIVATE_FLAG: i32 = 128;
pub const FUTEX_REQUEUE: i32 = 3;
pub const FUTEX_REQUEUE_PRIVATE: i32 = 131;
pub const FUTEX_ROBUST_LIST32: i32 = 1024;
pub const FUTEX_ROBUST_MOD_MASK: u32 = 1;
pub const FUTEX_ROBUST_MOD_PI: u32 = 0x1;
pub const FUTEX_ROBUST_UNLOCK: i32 = 512;
pub const FUTEX_TID_MASK: i32 = 0x3fffffff;
pub const FUTEX_TRYLOCK_PI: i32 = 8;
pub const FUTEX_TRYLOCK_PI_PRIVATE: i32 = 136;
pub const FUTEX_UNLOCK_BITSET_LIST32: i32 = 0x60a;
pub const FUTEX_UNLOCK_BITSET_LIST32_PRIVATE: i32 = 0x68a;
pub const FUTEX_UNLOCK_BITSET_LIST64: i32 = 0x20a;
pub const FUTEX_UNLOCK_BITSET_LIST64_PRIVATE: i32 = 0x28a;
pub const FUTEX_UNLOCK_PI: i32 = 7;
pub const FUTEX_UNLOCK_PI_LIST32: i32 = 0x607;
pub const FUTEX_UNLOCK_PI_LIST32_PRIVATE: i32 = 0x687;
pub const FUTEX_UNLOCK_PI_LIST64: i32 = 0x207;
pub const FUTEX_UNLOCK_PI_LIST64_PRIVATE: i32 = 0x287;
pub const FUTEX_UNLOCK_PI_PRIVATE: i32 = 135;
pub const FUTEX_UNLOCK_WAKE_LIST32: i32 = 0x601;
pub const FUTEX_UNLOCK_WAKE_LIST32_PRIVATE: i32 = 0x681;
pub const FUTEX_UNLOCK_WAKE_LIST64: i32 = 0x201;
pub const FUTEX_UNLOCK_WAKE_LIST64_PRIVATE: i32 = 0x281;
pub const FUTEX_WAIT: i32 = 0;
pub const FUTEX_WAITERS: u32 = 0x80000000;
pub const FUTEX_WAITV_MAX: i32 = 128;
pub const FUTEX_WAIT_BITSET: i32 = 9;
pub const FUTEX_WAIT_BITSET_PRIVATE: i32 = 137;
pub const FUTEX_WAIT_PRIVATE: i32 = 128;
pub const FUTEX_WAIT_REQUEUE_PI: i32 = 11;
pub const FUTEX_WAIT_REQUEUE_PI_PRIVATE: i32 = 139;
pub const FUTEX_WAKE: i32 = 1;
pub const FUTEX_WAKE_BITSET: i32 = 10;
pub const FUTEX_WAKE_BITSET_PRIVATE: i32 = 138;
pub const FUTEX_WAKE_OP: i32 = 5;
pub const FUTEX_WAKE_OP_PRIVATE: i32 = 133;
pub const FUTEX_WAKE_PRIVATE: i32 = 129;
pub const ROBUST_LIST_LIMIT: i32 = 2048;

#[repr(C)]
pub struct futex_waitv {
    pub val: u64,
    pub uaddr: u64,
    pub flags: u32,
    pub __reserved: u32,
}

records! {
    futex_waitv: size 24, align 8;
}
