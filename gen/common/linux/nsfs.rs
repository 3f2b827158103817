// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nsfs.h

pub const CGROUP_NS: i32 = 33554432;
pub const CGROUP_NS_INIT_ID: i32 = 5;
pub const CGROUP_NS_INIT_INO: u32 = 0xeffffffb;
pub const IPC_NS: i32 = 134217728;
pub const IPC_NS_INIT_ID: i32 = 1;
pub const IPC_NS_INIT_INO: u32 = 0xefffffff;
pub const LISTNS_CURRENT_USER: u64 = 0xffffffffffffffff;
pub const MNT_NS: i32 = 131072;
pub const MNT_NS_INFO_SIZE_VER0: i32 = 16;
pub const MNT_NS_INIT_ID: i32 = 8;
pub const MNT_NS_INIT_INO: u32 = 0xeffffff8;
pub const NET_NS: i32 = 1073741824;
pub const NET_NS_INIT_ID: i32 = 7;
pub const NET_NS_INIT_INO: u32 = 0xeffffff9;
pub const NSFS_FILE_HANDLE_SIZE_LATEST: u32 = 16;
pub const NSFS_FILE_HANDLE_SIZE_VER0: i32 = 16;
pub const NSIO: i32 = 0xb7;
pub const NS_GET_ID: u32 = 0x8008b70d;
pub const NS_GET_MNTNS_ID: u32 = 0x8008b705;
pub const NS_GET_NSTYPE: u32 = 0xb703;
pub const NS_GET_OWNER_UID: u32 = 0xb704;
pub const NS_GET_PARENT: u32 = 0xb702;
pub const NS_GET_PID_FROM_PIDNS: u32 = 0x8004b706;
pub const NS_GET_PID_IN_PIDNS: u32 = 0x8004b708;
pub const NS_GET_TGID_FROM_PIDNS: u32 = 0x8004b707;
pub const NS_GET_TGID_IN_PIDNS: u32 = 0x8004b709;
pub const NS_GET_USERNS: u32 = 0xb701;
pub const NS_ID_REQ_SIZE_VER0: i32 = 32;
pub const NS_MNT_GET_INFO: u32 = 0x8010b70a;
pub const NS_MNT_GET_NEXT: u32 = 0x8010b70b;
pub const NS_MNT_GET_PREV: u32 = 0x8010b70c;
pub const PID_NS: i32 = 536870912;
pub const PID_NS_INIT_ID: i32 = 4;
pub const PID_NS_INIT_INO: u32 = 0xeffffffc;
pub const TIME_NS: i32 = 128;
pub const TIME_NS_INIT_ID: i32 = 6;
pub const TIME_NS_INIT_INO: u32 = 0xeffffffa;
pub const USER_NS: i32 = 268435456;
pub const USER_NS_INIT_ID: i32 = 3;
pub const USER_NS_INIT_INO: u32 = 0xeffffffd;
pub const UTS_NS: i32 = 67108864;
pub const UTS_NS_INIT_ID: i32 = 2;
pub const UTS_NS_INIT_INO: u32 = 0xeffffffe;

#[repr(C)]
pub struct mnt_ns_info {
    pub size: u32,
    pub nr_mounts: u32,
    pub mnt_ns_id: u64,
}

#[repr(C)]
pub struct ns_id_req {
    pub size: u32,
    pub spare: u32,
    pub ns_id: u64,
    pub ns_type: u32,
    pub spare2: u32,
    pub user_ns_id: u64,
}

#[repr(C)]
pub struct nsfs_file_handle {
    pub ns_id: u64,
    pub ns_type: u32,
    pub ns_inum: u32,
}

records! {
    mnt_ns_info: size 16, align 8;
    ns_id_req: size 32, align 8;
    nsfs_file_handle: size 16, align 8;
}
