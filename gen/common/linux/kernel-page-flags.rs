// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kernel-page-flags.h

pub const KPF_ACTIVE: i32 = 6;
pub const KPF_ANON: i32 = 12;
pub const KPF_BUDDY: i32 = 10;
pub const KPF_COMPOUND_HEAD: i32 = 15;
pub const KPF_COMPOUND_TAIL: i32 = 16;
pub const KPF_DIRTY: i32 = 4;
pub const KPF_ERROR: i32 = 1;
pub const KPF_HUGE: i32 = 17;
pub const KPF_HWPOISON: i32 = 19;
pub const KPF_IDLE: i32 = 25;
pub const KPF_KSM: i32 = 21;
pub const KPF_LOCKED: i32 = 0;
pub const KPF_LRU: i32 = 5;
pub const KPF_MMAP: i32 = 11;
pub const KPF_NOPAGE: i32 = 20;
pub const KPF_OFFLINE: i32 = 23;
pub const KPF_PGTABLE: i32 = 26;
pub const KPF_RECLAIM: i32 = 9;
pub const KPF_REFERENCED: i32 = 2;
pub const KPF_SLAB: i32 = 7;
pub const KPF_SWAPBACKED: i32 = 14;
pub const KPF_SWAPCACHE: i32 = 13;
pub const KPF_THP: i32 = 22;
pub const KPF_UNEVICTABLE: i32 = 18;
pub const KPF_UPTODATE: i32 = 3;
pub const KPF_WRITEBACK: i32 = 8;
pub const KPF_ZERO_PAGE: i32 = 24;
