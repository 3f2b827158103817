// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sync_file.h

pub const SYNC_IOC_FILE_INFO: u32 = 0xc0383e04;
pub const SYNC_IOC_MAGIC: i32 = 62;
pub const SYNC_IOC_MERGE: u32 = 0xc0303e03;
pub const SYNC_IOC_SET_DEADLINE: u32 = 0x40103e05;

#[repr(C)]
pub struct sync_fence_info {
    pub obj_name: [core::ffi::c_char; 32],
    pub driver_name: [core::ffi::c_char; 32],
    pub status: i32,
    pub flags: u32,
    pub timestamp_ns: u64,
}

#[repr(C)]
pub struct sync_file_info {
    pub name: [core::ffi::c_char; 32],
    pub status: i32,
    pub flags: u32,
    pub num_fences: u32,
    pub pad: u32,
    pub sync_fence_info: u64,
}

#[repr(C)]
pub struct sync_merge_data {
    pub name: [core::ffi::c_char; 32],
    pub fd2: i32,
    pub fence: i32,
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct sync_set_deadline {
    pub deadline_ns: u64,
    pub pad: u64,
}

records! {
    sync_fence_info: size 80, align 8;
    sync_file_info: size 56, align 8;
    sync_merge_data: size 48, align 4;
    sync_set_deadline: size 16, align 8;
}
