// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mount.h

pub const FSCONFIG_CMD_CREATE: i32 = 6;
pub const FSCONFIG_CMD_CREATE_EXCL: i32 = 8;
pub const FSCONFIG_CMD_RECONFIGURE: i32 = 7;
pub const FSCONFIG_SET_BINARY: i32 = 2;
pub const FSCONFIG_SET_FD: i32 = 5;
pub const FSCONFIG_SET_FLAG: i32 = 0;
pub const FSCONFIG_SET_PATH: i32 = 3;
pub const FSCONFIG_SET_PATH_EMPTY: i32 = 4;
pub const FSCONFIG_SET_STRING: i32 = 1;
pub const FSMOUNT_CLOEXEC: i32 = 0x1;
pub const FSMOUNT_NAMESPACE: i32 = 0x2;
pub const FSOPEN_CLOEXEC: i32 = 0x1;
pub const FSPICK_CLOEXEC: i32 = 0x1;
pub const FSPICK_EMPTY_PATH: i32 = 0x8;
pub const FSPICK_NO_AUTOMOUNT: i32 = 0x4;
pub const FSPICK_SYMLINK_NOFOLLOW: i32 = 0x2;
pub const LISTMOUNT_REVERSE: i32 = 0x1;
pub const LSMT_ROOT: u64 = 0xffffffffffffffff;
pub const MNT_ID_REQ_SIZE_VER0: i32 = 24;
pub const MNT_ID_REQ_SIZE_VER1: i32 = 32;
pub const MOUNT_ATTR_IDMAP: i32 = 0x100000;
pub const MOUNT_ATTR_NOATIME: i32 = 0x10;
pub const MOUNT_ATTR_NODEV: i32 = 0x4;
pub const MOUNT_ATTR_NODIRATIME: i32 = 0x80;
pub const MOUNT_ATTR_NOEXEC: i32 = 0x8;
pub const MOUNT_ATTR_NOSUID: i32 = 0x2;
pub const MOUNT_ATTR_NOSYMFOLLOW: i32 = 0x200000;
pub const MOUNT_ATTR_RDONLY: i32 = 0x1;
pub const MOUNT_ATTR_RELATIME: i32 = 0x0;
pub const MOUNT_ATTR_SIZE_VER0: i32 = 32;
pub const MOUNT_ATTR_STRICTATIME: i32 = 0x20;
pub const MOUNT_ATTR__ATIME: i32 = 0x70;
pub const MOVE_MOUNT_BENEATH: i32 = 0x200;
pub const MOVE_MOUNT_F_AUTOMOUNTS: i32 = 0x2;
pub const MOVE_MOUNT_F_EMPTY_PATH: i32 = 0x4;
pub const MOVE_MOUNT_F_SYMLINKS: i32 = 0x1;
pub const MOVE_MOUNT_SET_GROUP: i32 = 0x100;
pub const MOVE_MOUNT_T_AUTOMOUNTS: i32 = 0x20;
pub const MOVE_MOUNT_T_EMPTY_PATH: i32 = 0x40;
pub const MOVE_MOUNT_T_SYMLINKS: i32 = 0x10;
pub const MOVE_MOUNT__MASK: i32 = 0x377;
pub const MS_ACTIVE: i32 = 0x40000000;
pub const MS_BIND: i32 = 4096;
pub const MS_BORN: i32 = 0x20000000;
pub const MS_DIRSYNC: i32 = 128;
pub const MS_I_VERSION: i32 = 0x800000;
pub const MS_KERNMOUNT: i32 = 0x400000;
pub const MS_LAZYTIME: i32 = 0x2000000;
pub const MS_MANDLOCK: i32 = 64;
pub const MS_MGC_MSK: u32 = 0xffff0000;
pub const MS_MGC_VAL: u32 = 0xc0ed0000;
pub const MS_MOVE: i32 = 8192;
pub const MS_NOATIME: i32 = 1024;
pub const MS_NODEV: i32 = 4;
pub const MS_NODIRATIME: i32 = 2048;
pub const MS_NOEXEC: i32 = 8;
pub const MS_NOREMOTELOCK: i32 = 0x8000000;
pub const MS_NOSEC: i32 = 0x10000000;
pub const MS_NOSUID: i32 = 2;
pub const MS_NOSYMFOLLOW: i32 = 256;
pub const MS_NOUSER: i32 = -2147483648;
pub const MS_POSIXACL: i32 = 0x10000;
pub const MS_PRIVATE: i32 = 0x40000;
pub const MS_RDONLY: i32 = 1;
pub const MS_REC: i32 = 16384;
pub const MS_RELATIME: i32 = 0x200000;
pub const MS_REMOUNT: i32 = 32;
pub const MS_RMT_MASK: i32 = 0x2800051;
pub const MS_SHARED: i32 = 0x100000;
pub const MS_SILENT: i32 = 32768;
pub const MS_SLAVE: i32 = 0x80000;
pub const MS_STRICTATIME: i32 = 0x1000000;
pub const MS_SUBMOUNT: i32 = 0x4000000;
pub const MS_SYNCHRONOUS: i32 = 16;
pub const MS_UNBINDABLE: i32 = 0x20000;
pub const MS_VERBOSE: i32 = 32768;
pub const OPEN_TREE_CLOEXEC: i32 = 0x80000;
pub const OPEN_TREE_CLONE: i32 = 0x1;
pub const OPEN_TREE_NAMESPACE: i32 = 0x2;
pub const STATMOUNT_BY_FD: u32 = 0x1;
pub const STATMOUNT_FS_SUBTYPE: u32 = 0x100;
pub const STATMOUNT_FS_TYPE: u32 = 0x20;
pub const STATMOUNT_MNT_BASIC: u32 = 0x2;
pub const STATMOUNT_MNT_GIDMAP: u32 = 0x4000;
pub const STATMOUNT_MNT_NS_ID: u32 = 0x40;
pub const STATMOUNT_MNT_OPTS: u32 = 0x80;
pub const STATMOUNT_MNT_POINT: u32 = 0x10;
pub const STATMOUNT_MNT_ROOT: u32 = 0x8;
pub const STATMOUNT_MNT_UIDMAP: u32 = 0x2000;
pub const STATMOUNT_OPT_ARRAY: u32 = 0x400;
pub const STATMOUNT_OPT_SEC_ARRAY: u32 = 0x800;
pub const STATMOUNT_PROPAGATE_FROM: u32 = 0x4;
pub const STATMOUNT_SB_BASIC: u32 = 0x1;
pub const STATMOUNT_SB_SOURCE: u32 = 0x200;
pub const STATMOUNT_SUPPORTED_MASK: u32 = 0x1000;

#[repr(C)]
pub struct mnt_id_req {
    pub size: u32,
    pub anon0: mnt_id_req_anon0,
    pub mnt_id: u64,
    pub param: u64,
    pub mnt_ns_id: u64,
}

#[repr(C)]
pub union mnt_id_req_anon0 {
    pub mnt_ns_fd: u32,
    pub mnt_fd: u32,
}

#[repr(C)]
pub struct mount_attr {
    pub attr_set: u64,
    pub attr_clr: u64,
    pub propagation: u64,
    pub userns_fd: u64,
}

#[repr(C)]
pub struct statmount {
    pub size: u32,
    pub mnt_opts: u32,
    pub mask: u64,
    pub sb_dev_major: u32,
    pub sb_dev_minor: u32,
    pub sb_magic: u64,
    pub sb_flags: u32,
    pub fs_type: u32,
    pub mnt_id: u64,
    pub mnt_parent_id: u64,
    pub mnt_id_old: u32,
    pub mnt_parent_id_old: u32,
    pub mnt_attr: u64,
    pub mnt_propagation: u64,
    pub mnt_peer_group: u64,
    pub mnt_master: u64,
    pub propagate_from: u64,
    pub mnt_root: u32,
    pub mnt_point: u32,
    pub mnt_ns_id: u64,
    pub fs_subtype: u32,
    pub sb_source: u32,
    pub opt_num: u32,
    pub opt_array: u32,
    pub opt_sec_num: u32,
    pub opt_sec_array: u32,
    pub supported_mask: u64,
    pub mnt_uidmap_num: u32,
    pub mnt_uidmap: u32,
    pub mnt_gidmap_num: u32,
    pub mnt_gidmap: u32,
    pub __spare2: [u64; 43],
    pub str: [core::ffi::c_char; 0],
}

records! {
    mnt_id_req: size 32, align 8;
    mnt_id_req_anon0: size 4, align 4;
    mount_attr: size 32, align 8;
    statmount: size 512, align 8;
}
