// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fuse.h

#[repr(C)]
pub struct fuse_attr {
    pub ino: core::ffi::c_ulong,
    pub size: core::ffi::c_ulong,
    pub blocks: core::ffi::c_ulong,
    pub atime: core::ffi::c_ulong,
    pub mtime: core::ffi::c_ulong,
    pub ctime: core::ffi::c_ulong,
    pub atimensec: u32,
    pub mtimensec: u32,
    pub ctimensec: u32,
    pub mode: u32,
    pub nlink: u32,
    pub uid: u32,
    pub gid: u32,
    pub rdev: u32,
    pub blksize: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct fuse_attr_out {
    pub attr_valid: core::ffi::c_ulong,
    pub attr_valid_nsec: u32,
    pub dummy: u32,
    pub attr: fuse_attr,
}

#[repr(C)]
pub struct fuse_backing_map {
    pub fd: i32,
    pub flags: u32,
    pub padding: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_bmap_in {
    pub block: core::ffi::c_ulong,
    pub blocksize: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_bmap_out {
    pub block: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_copy_file_range_in {
    pub fh_in: core::ffi::c_ulong,
    pub off_in: core::ffi::c_ulong,
    pub nodeid_out: core::ffi::c_ulong,
    pub fh_out: core::ffi::c_ulong,
    pub off_out: core::ffi::c_ulong,
    pub len: core::ffi::c_ulong,
    pub flags: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_copy_file_range_out {
    pub bytes_copied: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_dirent {
    pub ino: core::ffi::c_ulong,
    pub off: core::ffi::c_ulong,
    pub namelen: u32,
    pub r#type: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct fuse_entry_out {
    pub nodeid: core::ffi::c_ulong,
    pub generation: core::ffi::c_ulong,
    pub entry_valid: core::ffi::c_ulong,
    pub attr_valid: core::ffi::c_ulong,
    pub entry_valid_nsec: u32,
    pub attr_valid_nsec: u32,
    pub attr: fuse_attr,
}

#[repr(C)]
pub struct fuse_fallocate_in {
    pub fh: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub length: core::ffi::c_ulong,
    pub mode: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_file_lock {
    pub start: core::ffi::c_ulong,
    pub end: core::ffi::c_ulong,
    pub r#type: u32,
    pub pid: u32,
}

#[repr(C)]
pub struct fuse_flush_in {
    pub fh: core::ffi::c_ulong,
    pub unused: u32,
    pub padding: u32,
    pub lock_owner: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_forget_in {
    pub nlookup: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_forget_one {
    pub nodeid: core::ffi::c_ulong,
    pub nlookup: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_fsync_in {
    pub fh: core::ffi::c_ulong,
    pub fsync_flags: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_getattr_in {
    pub getattr_flags: u32,
    pub dummy: u32,
    pub fh: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_in_header {
    pub len: u32,
    pub opcode: u32,
    pub unique: core::ffi::c_ulong,
    pub nodeid: core::ffi::c_ulong,
    pub uid: u32,
    pub gid: u32,
    pub pid: u32,
    pub total_extlen: u16,
    pub padding: u16,
}

#[repr(C)]
pub struct fuse_interrupt_in {
    pub unique: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_ioctl_in {
    pub fh: core::ffi::c_ulong,
    pub flags: u32,
    pub cmd: u32,
    pub arg: core::ffi::c_ulong,
    pub in_size: u32,
    pub out_size: u32,
}

#[repr(C)]
pub struct fuse_ioctl_iovec {
    pub base: core::ffi::c_ulong,
    pub len: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_kstatfs {
    pub blocks: core::ffi::c_ulong,
    pub bfree: core::ffi::c_ulong,
    pub bavail: core::ffi::c_ulong,
    pub files: core::ffi::c_ulong,
    pub ffree: core::ffi::c_ulong,
    pub bsize: u32,
    pub namelen: u32,
    pub frsize: u32,
    pub padding: u32,
    pub spare: [u32; 6],
}

#[repr(C)]
pub struct fuse_link_in {
    pub oldnodeid: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_lk_in {
    pub fh: core::ffi::c_ulong,
    pub owner: core::ffi::c_ulong,
    pub lk: fuse_file_lock,
    pub lk_flags: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_lseek_in {
    pub fh: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub whence: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_lseek_out {
    pub offset: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_notify_delete_out {
    pub parent: core::ffi::c_ulong,
    pub child: core::ffi::c_ulong,
    pub namelen: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_notify_inval_entry_out {
    pub parent: core::ffi::c_ulong,
    pub namelen: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct fuse_notify_inval_inode_out {
    pub ino: core::ffi::c_ulong,
    pub off: core::ffi::c_long,
    pub len: core::ffi::c_long,
}

#[repr(C)]
pub struct fuse_notify_poll_wakeup_out {
    pub kh: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_notify_prune_out {
    pub count: u32,
    pub padding: u32,
    pub spare: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_notify_retrieve_in {
    pub dummy1: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub size: u32,
    pub dummy2: u32,
    pub dummy3: core::ffi::c_ulong,
    pub dummy4: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_notify_retrieve_out {
    pub notify_unique: core::ffi::c_ulong,
    pub nodeid: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_notify_store_out {
    pub nodeid: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_open_out {
    pub fh: core::ffi::c_ulong,
    pub open_flags: u32,
    pub backing_id: i32,
}

#[repr(C)]
pub struct fuse_out_header {
    pub len: u32,
    pub error: i32,
    pub unique: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_poll_in {
    pub fh: core::ffi::c_ulong,
    pub kh: core::ffi::c_ulong,
    pub flags: u32,
    pub events: u32,
}

#[repr(C)]
pub struct fuse_read_in {
    pub fh: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub size: u32,
    pub read_flags: u32,
    pub lock_owner: core::ffi::c_ulong,
    pub flags: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_release_in {
    pub fh: core::ffi::c_ulong,
    pub flags: u32,
    pub release_flags: u32,
    pub lock_owner: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_removemapping_one {
    pub moffset: core::ffi::c_ulong,
    pub len: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_rename2_in {
    pub newdir: core::ffi::c_ulong,
    pub flags: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_rename_in {
    pub newdir: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_setattr_in {
    pub valid: u32,
    pub padding: u32,
    pub fh: core::ffi::c_ulong,
    pub size: core::ffi::c_ulong,
    pub lock_owner: core::ffi::c_ulong,
    pub atime: core::ffi::c_ulong,
    pub mtime: core::ffi::c_ulong,
    pub ctime: core::ffi::c_ulong,
    pub atimensec: u32,
    pub mtimensec: u32,
    pub ctimensec: u32,
    pub mode: u32,
    pub unused4: u32,
    pub uid: u32,
    pub gid: u32,
    pub unused5: u32,
}

#[repr(C)]
pub struct fuse_setupmapping_in {
    pub fh: core::ffi::c_ulong,
    pub foffset: core::ffi::c_ulong,
    pub len: core::ffi::c_ulong,
    pub flags: core::ffi::c_ulong,
    pub moffset: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_statx {
    pub mask: u32,
    pub blksize: u32,
    pub attributes: core::ffi::c_ulong,
    pub nlink: u32,
    pub uid: u32,
    pub gid: u32,
    pub mode: u16,
    pub __spare0: [u16; 1],
    pub ino: core::ffi::c_ulong,
    pub size: core::ffi::c_ulong,
    pub blocks: core::ffi::c_ulong,
    pub attributes_mask: core::ffi::c_ulong,
    pub atime: fuse_sx_time,
    pub btime: fuse_sx_time,
    pub ctime: fuse_sx_time,
    pub mtime: fuse_sx_time,
    pub rdev_major: u32,
    pub rdev_minor: u32,
    pub dev_major: u32,
    pub dev_minor: u32,
    pub __spare2: [core::ffi::c_ulong; 14],
}

#[repr(C)]
pub struct fuse_statx_in {
    pub getattr_flags: u32,
    pub reserved: u32,
    pub fh: core::ffi::c_ulong,
    pub sx_flags: u32,
    pub sx_mask: u32,
}

#[repr(C)]
pub struct fuse_statx_out {
    pub attr_valid: core::ffi::c_ulong,
    pub attr_valid_nsec: u32,
    pub flags: u32,
    pub spare: [core::ffi::c_ulong; 2],
    pub stat: fuse_statx,
}

#[repr(C)]
pub struct fuse_sx_time {
    pub tv_sec: core::ffi::c_long,
    pub tv_nsec: u32,
    pub __reserved: i32,
}

#[repr(C)]
pub struct fuse_syncfs_in {
    pub padding: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_uring_cmd_req {
    pub flags: core::ffi::c_ulong,
    pub commit_id: core::ffi::c_ulong,
    pub qid: u16,
    pub padding: [u8; 6],
}

#[repr(C)]
pub struct fuse_uring_ent_in_out {
    pub flags: core::ffi::c_ulong,
    pub commit_id: core::ffi::c_ulong,
    pub payload_sz: u32,
    pub padding: u32,
    pub reserved: core::ffi::c_ulong,
}

#[repr(C)]
pub struct fuse_write_in {
    pub fh: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
    pub size: u32,
    pub write_flags: u32,
    pub lock_owner: core::ffi::c_ulong,
    pub flags: u32,
    pub padding: u32,
}

records! {
    fuse_attr: size 88, align 8;
    fuse_attr_out: size 104, align 8;
    fuse_backing_map: size 16, align 8;
    fuse_bmap_in: size 16, align 8;
    fuse_bmap_out: size 8, align 8;
    fuse_copy_file_range_in: size 56, align 8;
    fuse_copy_file_range_out: size 8, align 8;
    fuse_dirent: size 24, align 8;
    fuse_entry_out: size 128, align 8;
    fuse_fallocate_in: size 32, align 8;
    fuse_file_lock: size 24, align 8;
    fuse_flush_in: size 24, align 8;
    fuse_forget_in: size 8, align 8;
    fuse_forget_one: size 16, align 8;
    fuse_fsync_in: size 16, align 8;
    fuse_getattr_in: size 16, align 8;
    fuse_in_header: size 40, align 8;
    fuse_interrupt_in: size 8, align 8;
    fuse_ioctl_in: size 32, align 8;
    fuse_ioctl_iovec: size 16, align 8;
    fuse_kstatfs: size 80, align 8;
    fuse_link_in: size 8, align 8;
    fuse_lk_in: size 48, align 8;
    fuse_lseek_in: size 24, align 8;
    fuse_lseek_out: size 8, align 8;
    fuse_notify_delete_out: size 24, align 8;
    fuse_notify_inval_entry_out: size 16, align 8;
    fuse_notify_inval_inode_out: size 24, align 8;
    fuse_notify_poll_wakeup_out: size 8, align 8;
    fuse_notify_prune_out: size 16, align 8;
    fuse_notify_retrieve_in: size 40, align 8;
    fuse_notify_retrieve_out: size 32, align 8;
    fuse_notify_store_out: size 24, align 8;
    fuse_open_out: size 16, align 8;
    fuse_out_header: size 16, align 8;
    fuse_poll_in: size 24, align 8;
    fuse_read_in: size 40, align 8;
    fuse_release_in: size 24, align 8;
    fuse_removemapping_one: size 16, align 8;
    fuse_rename2_in: size 16, align 8;
    fuse_rename_in: size 8, align 8;
    fuse_setattr_in: size 88, align 8;
    fuse_setupmapping_in: size 40, align 8;
    fuse_statx: size 256, align 8;
    fuse_statx_in: size 24, align 8;
    fuse_statx_out: size 288, align 8;
    fuse_sx_time: size 16, align 8;
    fuse_syncfs_in: size 8, align 8;
    fuse_uring_cmd_req: size 24, align 8;
    fuse_uring_ent_in_out: size 32, align 8;
    fuse_write_in: size 40, align 8;
}
