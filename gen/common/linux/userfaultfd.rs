// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/userfaultfd.h

pub const UFFDIO: i32 = 0xaa;
pub const UFFDIO_API: u32 = 0xc018aa3f;
pub const UFFDIO_CONTINUE: u32 = 0xc020aa07;
pub const UFFDIO_CONTINUE_MODE_DONTWAKE: u64 = 0x1;
pub const UFFDIO_CONTINUE_MODE_WP: u64 = 0x2;
pub const UFFDIO_COPY: u32 = 0xc028aa03;
pub const UFFDIO_COPY_MODE_DONTWAKE: u64 = 0x1;
pub const UFFDIO_COPY_MODE_WP: u64 = 0x2;
pub const UFFDIO_MOVE: u32 = 0xc028aa05;
pub const UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES: u64 = 0x2;
pub const UFFDIO_MOVE_MODE_DONTWAKE: u64 = 0x1;
pub const UFFDIO_POISON: u32 = 0xc020aa08;
pub const UFFDIO_POISON_MODE_DONTWAKE: u64 = 0x1;
pub const UFFDIO_REGISTER: u32 = 0xc020aa00;
pub const UFFDIO_REGISTER_MODE_MINOR: u64 = 0x4;
pub const UFFDIO_REGISTER_MODE_MISSING: u64 = 0x1;
pub const UFFDIO_REGISTER_MODE_WP: u64 = 0x2;
pub const UFFDIO_UNREGISTER: u32 = 0x8010aa01;
pub const UFFDIO_WAKE: u32 = 0x8010aa02;
pub const UFFDIO_WRITEPROTECT: u32 = 0xc018aa06;
pub const UFFDIO_WRITEPROTECT_MODE_DONTWAKE: u64 = 0x2;
pub const UFFDIO_WRITEPROTECT_MODE_WP: u64 = 0x1;
pub const UFFDIO_ZEROPAGE: u32 = 0xc020aa04;
pub const UFFDIO_ZEROPAGE_MODE_DONTWAKE: u64 = 0x1;
pub const UFFD_API: u64 = 0xaa;
pub const UFFD_API_FEATURES: i32 = 0x1ffff;
pub const UFFD_API_IOCTLS: u64 = 0x8000000000000003;
pub const UFFD_API_RANGE_IOCTLS: u64 = 0x1fc;
pub const UFFD_API_RANGE_IOCTLS_BASIC: u64 = 0x1cc;
pub const UFFD_API_REGISTER_MODES: u64 = 7;
pub const UFFD_EVENT_FORK: i32 = 0x13;
pub const UFFD_EVENT_PAGEFAULT: i32 = 0x12;
pub const UFFD_EVENT_REMAP: i32 = 0x14;
pub const UFFD_EVENT_REMOVE: i32 = 0x15;
pub const UFFD_EVENT_UNMAP: i32 = 0x16;
pub const UFFD_FEATURE_EVENT_FORK: i32 = 0x2;
pub const UFFD_FEATURE_EVENT_REMAP: i32 = 0x4;
pub const UFFD_FEATURE_EVENT_REMOVE: i32 = 0x8;
pub const UFFD_FEATURE_EVENT_UNMAP: i32 = 0x40;
pub const UFFD_FEATURE_EXACT_ADDRESS: i32 = 0x800;
pub const UFFD_FEATURE_MINOR_HUGETLBFS: i32 = 0x200;
pub const UFFD_FEATURE_MINOR_SHMEM: i32 = 0x400;
pub const UFFD_FEATURE_MISSING_HUGETLBFS: i32 = 0x10;
pub const UFFD_FEATURE_MISSING_SHMEM: i32 = 0x20;
pub const UFFD_FEATURE_MOVE: i32 = 0x10000;
pub const UFFD_FEATURE_PAGEFAULT_FLAG_WP: i32 = 0x1;
pub const UFFD_FEATURE_POISON: i32 = 0x4000;
pub const UFFD_FEATURE_SIGBUS: i32 = 0x80;
pub const UFFD_FEATURE_THREAD_ID: i32 = 0x100;
pub const UFFD_FEATURE_WP_ASYNC: i32 = 0x8000;
pub const UFFD_FEATURE_WP_HUGETLBFS_SHMEM: i32 = 0x1000;
pub const UFFD_FEATURE_WP_UNPOPULATED: i32 = 0x2000;
pub const UFFD_PAGEFAULT_FLAG_MINOR: i32 = 0x4;
pub const UFFD_PAGEFAULT_FLAG_WP: i32 = 0x2;
pub const UFFD_PAGEFAULT_FLAG_WRITE: i32 = 0x1;
pub const UFFD_USER_MODE_ONLY: i32 = 1;
pub const USERFAULTFD_IOC: i32 = 0xaa;
pub const USERFAULTFD_IOC_NEW: u32 = 0xaa00;
pub const _UFFDIO_API: i32 = 0x3f;
pub const _UFFDIO_CONTINUE: i32 = 0x7;
pub const _UFFDIO_COPY: i32 = 0x3;
pub const _UFFDIO_MOVE: i32 = 0x5;
pub const _UFFDIO_POISON: i32 = 0x8;
pub const _UFFDIO_REGISTER: i32 = 0x0;
pub const _UFFDIO_UNREGISTER: i32 = 0x1;
pub const _UFFDIO_WAKE: i32 = 0x2;
pub const _UFFDIO_WRITEPROTECT: i32 = 0x6;
pub const _UFFDIO_ZEROPAGE: i32 = 0x4;

#[repr(C, packed)]
pub struct uffd_msg {
    pub event: u8,
    pub reserved1: u8,
    pub reserved2: u16,
    pub reserved3: u32,
    pub arg: uffd_msg_arg,
}

#[repr(C)]
pub union uffd_msg_arg {
    pub pagefault: uffd_msg_arg_pagefault,
    pub fork: uffd_msg_arg_fork,
    pub remap: uffd_msg_arg_remap,
    pub remove: uffd_msg_arg_remove,
    pub reserved: uffd_msg_arg_reserved,
}

#[repr(C)]
pub struct uffd_msg_arg_fork {
    pub ufd: u32,
}

#[repr(C)]
pub struct uffd_msg_arg_pagefault {
    pub flags: u64,
    pub address: u64,
    pub feat: uffd_msg_arg_pagefault_feat,
}

#[repr(C)]
pub union uffd_msg_arg_pagefault_feat {
    pub ptid: u32,
}

#[repr(C)]
pub struct uffd_msg_arg_remap {
    pub from: u64,
    pub to: u64,
    pub len: u64,
}

#[repr(C)]
pub struct uffd_msg_arg_remove {
    pub start: u64,
    pub end: u64,
}

#[repr(C)]
pub struct uffd_msg_arg_reserved {
    pub reserved1: u64,
    pub reserved2: u64,
    pub reserved3: u64,
}

#[repr(C)]
pub struct uffdio_api {
    pub api: u64,
    pub features: u64,
    pub ioctls: u64,
}

#[repr(C)]
pub struct uffdio_continue {
    pub range: uffdio_range,
    pub mode: u64,
    pub mapped: i64,
}

#[repr(C)]
pub struct uffdio_copy {
    pub dst: u64,
    pub src: u64,
    pub len: u64,
    pub mode: u64,
    pub copy: i64,
}

#[repr(C)]
pub struct uffdio_move {
    pub dst: u64,
    pub src: u64,
    pub len: u64,
    pub mode: u64,
    pub r#move: i64,
}

#[repr(C)]
pub struct uffdio_poison {
    pub range: uffdio_range,
    pub mode: u64,
    pub updated: i64,
}

#[repr(C)]
pub struct uffdio_range {
    pub start: u64,
    pub len: u64,
}

#[repr(C)]
pub struct uffdio_register {
    pub range: uffdio_range,
    pub mode: u64,
    pub ioctls: u64,
}

#[repr(C)]
pub struct uffdio_writeprotect {
    pub range: uffdio_range,
    pub mode: u64,
}

#[repr(C)]
pub struct uffdio_zeropage {
    pub range: uffdio_range,
    pub mode: u64,
    pub zeropage: i64,
}

records! {
    uffd_msg: size 32, align 1;
    uffd_msg_arg: size 24, align 8;
    uffd_msg_arg_fork: size 4, align 4;
    uffd_msg_arg_pagefault: size 24, align 8;
    uffd_msg_arg_pagefault_feat: size 4, align 4;
    uffd_msg_arg_remap: size 24, align 8;
    uffd_msg_arg_remove: size 16, align 8;
    uffd_msg_arg_reserved: size 24, align 8;
    uffdio_api: size 24, align 8;
    uffdio_continue: size 32, align 8;
    uffdio_copy: size 40, align 8;
    uffdio_move: size 40, align 8;
    uffdio_poison: size 32, align 8;
    uffdio_range: size 16, align 8;
    uffdio_register: size 32, align 8;
    uffdio_writeprotect: size 24, align 8;
    uffdio_zeropage: size 32, align 8;
}
