use super::{FAR, FD, LEN, OTHER, Row};
use ksys::fs::FileXFlags;
use ksys::ioctl::{self, FiemapFlags, FileFlags, Int, LoopFlags};
use ksys::uapi;

const FSXATTR: uapi::fsxattr = uapi::fsxattr {
    fsx_xflags: FileXFlags::APPEND.union(FileXFlags::DAX).bits(),
    fsx_extsize: 4096,
    fsx_nextents: 3,
    fsx_projid: 0x1234_5678,
    fsx_cowextsize: 8192,
    fsx_pad: [0; 8],
};

const RANGE: uapi::fstrim_range = uapi::fstrim_range {
    start: FAR,
    len: LEN,
    minlen: 0x4_0000_1000,
};

const EXTENT: uapi::fiemap_extent = uapi::fiemap_extent {
    fe_logical: 0,
    fe_physical: 0,
    fe_length: 0,
    fe_reserved64: [0; 2],
    fe_flags: 0,
    fe_reserved: [0; 3],
};

const LOOP: uapi::loop_info64 = uapi::loop_info64 {
    lo_device: 0,
    lo_inode: 0,
    lo_rdevice: 0,
    lo_offset: FAR,
    lo_sizelimit: LEN,
    lo_number: 7,
    lo_encrypt_type: 0,
    lo_encrypt_key_size: 0,
    lo_flags: LoopFlags::AUTOCLEAR.union(LoopFlags::PARTSCAN).bits(),
    lo_file_name: [b'a'; 64],
    lo_crypt_name: [0; 64],
    lo_encrypt_key: [0; 32],
    lo_init: [0; 2],
};

pub const ROWS: &[Row] = rows! {
    ioctl::ioctl(FD, Int::<{ uapi::LOOP_SET_BLOCK_SIZE }>(0x1234_5678)) =>
        "ioctl(1003, LOOP_SET_BLOCK_SIZE, 305419896)";
    ioctl::fionread(FD) => "ioctl(1003, FIONREAD, *)";
    ioctl::fionbio(FD, true) => "ioctl(1003, FIONBIO, [1])";
    ioctl::fioasync(FD, true) => "ioctl(1003, FIOASYNC, [1])";
    ioctl::fioclex(FD) => "ioctl(1003, FIOCLEX)";
    ioctl::fionclex(FD) => "ioctl(1003, FIONCLEX)";
    ioctl::fioqsize(FD) => "ioctl(1003, FIOQSIZE, *)";
    ioctl::figetbsz(FD) => "ioctl(1003, FIGETBSZ, *)";
    ioctl::ficlone(FD, OTHER) => "ioctl(1003, BTRFS_IOC_CLONE or FICLONE, 2017)";
    ioctl::ficlonerange(FD, FAR, OTHER, LEN, 0x4_0000_1000) =>
        "ioctl(1003, BTRFS_IOC_CLONE_RANGE or FICLONERANGE, {src_fd=2017, src_offset=13008978721, \
         src_length=17179873280, dest_offset=8895352832})";
    ioctl::fideduperange(FD, FAR, LEN, OTHER, 0x4_0000_1000) =>
        "ioctl(1003, BTRFS_IOC_FILE_EXTENT_SAME or FIDEDUPERANGE, {src_offset=8895352832, \
         src_length=13008978721, dest_count=1, info=[{dest_fd=2017, dest_offset=17179873280}]})";
    ioctl::fs_ioc_getflags(FD) => "ioctl(1003, FS_IOC_GETFLAGS, *)";
    ioctl::fs_ioc_setflags(FD, FileFlags::IMMUTABLE | FileFlags::NOCOW) =>
        "ioctl(1003, FS_IOC_SETFLAGS, [FS_IMMUTABLE_FL|FS_NOCOW_FL])";
    ioctl::fs_ioc_getversion(FD) => "ioctl(1003, FS_IOC_GETVERSION, *)";
    ioctl::fs_ioc_fsgetxattr(FD) => "ioctl(1003, FS_IOC_FSGETXATTR, *)";
    ioctl::fs_ioc_fssetxattr(FD, &FSXATTR) =>
        "ioctl(1003, FS_IOC_FSSETXATTR, {fsx_xflags=FS_XFLAG_APPEND|FS_XFLAG_DAX, \
         fsx_extsize=4096, fsx_projid=0x12345678, fsx_cowextsize=8192})";
    ioctl::fs_ioc_getfslabel(FD) => "ioctl(1003, FS_IOC_GETFSLABEL, *)";
    ioctl::fs_ioc_setfslabel(FD, b"a label") => "ioctl(1003, FS_IOC_SETFSLABEL, 'a label')";
    ioctl::fs_ioc_getfsuuid(FD) => "ioctl(1003, FS_IOC_GETFSUUID, *)";
    ioctl::fitrim(FD, &mut RANGE.clone()) =>
        "ioctl(1003, FITRIM, {start=0x212345000, len=13008978721, minlen=17179873280})";
    ioctl::fifreeze(FD) => "ioctl(1003, FIFREEZE)";
    ioctl::fithaw(FD) => "ioctl(1003, FITHAW)";
    ioctl::fs_ioc_fiemap(FD, FAR, LEN, FiemapFlags::SYNC | FiemapFlags::CACHE, &mut [EXTENT; 7]) =>
        "ioctl(1003, FS_IOC_FIEMAP, {fm_start=8895352832, fm_length=13008978721, \
         fm_flags=FIEMAP_FLAG_SYNC|FIEMAP_FLAG_CACHE, fm_extent_count=7})";

    ioctl::blkgetsize64(FD) => "ioctl(1003, BLKGETSIZE64, *)";
    ioctl::blksszget(FD) => "ioctl(1003, BLKSSZGET, *)";
    ioctl::blkpbszget(FD) => "ioctl(1003, BLKPBSZGET, *)";
    ioctl::blkbszget(FD) => "ioctl(1003, BLKBSZGET, *)";
    ioctl::blkbszset(FD, 0x1234_5678) => "ioctl(1003, BLKBSZSET, [305419896])";
    ioctl::blkroget(FD) => "ioctl(1003, BLKROGET, *)";
    ioctl::blkroset(FD, true) => "ioctl(1003, BLKROSET, [1])";
    ioctl::blkraget(FD) => "ioctl(1003, BLKRAGET, *)";
    ioctl::blkraset(FD, 0x1234_5678) => "ioctl(1003, BLKRASET, 305419896)";
    ioctl::blkrotational(FD) => "ioctl(1003, BLKROTATIONAL, *)";
    ioctl::blkiomin(FD) => "ioctl(1003, BLKIOMIN, *)";
    ioctl::blkioopt(FD) => "ioctl(1003, BLKIOOPT, *)";
    ioctl::blkalignoff(FD) => "ioctl(1003, BLKALIGNOFF, *)";
    ioctl::blkgetdiskseq(FD) => "ioctl(1003, BLKGETDISKSEQ, *)";
    ioctl::blkflsbuf(FD) => "ioctl(1003, BLKFLSBUF)";
    ioctl::blkrrpart(FD) => "ioctl(1003, BLKRRPART)";
    ioctl::blkdiscard(FD, FAR, LEN) => "ioctl(1003, BLKDISCARD, [8895352832, 13008978721])";
    ioctl::blksecdiscard(FD, FAR, LEN) => "ioctl(1003, BLKSECDISCARD, [8895352832, 13008978721])";
    ioctl::blkzeroout(FD, FAR, LEN) => "ioctl(1003, BLKZEROOUT, [8895352832, 13008978721])";
    ioctl::ext4_ioc_resize_fs(FD, FAR) => "ioctl(1003, EXT4_IOC_RESIZE_FS, *)";

    ioctl::loop_ctl_get_free(FD) => "ioctl(1003, LOOP_CTL_GET_FREE)";
    ioctl::loop_ctl_add(FD, 0x1234_5678) => "ioctl(1003, LOOP_CTL_ADD, 305419896)";
    ioctl::loop_ctl_remove(FD, 0x1234_5678) => "ioctl(1003, LOOP_CTL_REMOVE, 305419896)";
    ioctl::loop_configure(FD, OTHER, FAR, LEN, 4096, LoopFlags::READ_ONLY | LoopFlags::DIRECT_IO) =>
        "ioctl(1003, LOOP_CONFIGURE, {fd=2017, block_size=4096, info={lo_device=makedev(0, 0), \
         lo_inode=0, lo_rdevice=makedev(0, 0), lo_offset=0x212345000, lo_sizelimit=13008978721, \
         lo_number=0, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, \
         lo_flags=LO_FLAGS_READ_ONLY|LO_FLAGS_DIRECT_IO, lo_file_name='', lo_crypt_name='', \
         lo_encrypt_key='', lo_init=[0, 0]}})";
    ioctl::loop_set_fd(FD, OTHER) => "ioctl(1003, LOOP_SET_FD, 2017)";
    ioctl::loop_change_fd(FD, OTHER) => "ioctl(1003, LOOP_CHANGE_FD, 2017)";
    ioctl::loop_clr_fd(FD) => "ioctl(1003, LOOP_CLR_FD)";
    ioctl::loop_get_status64(FD) => "ioctl(1003, LOOP_GET_STATUS64, *)";
    ioctl::loop_set_status64(FD, &LOOP) =>
        "ioctl(1003, LOOP_SET_STATUS64, {lo_device=makedev(0, 0), lo_inode=0, \
         lo_rdevice=makedev(0, 0), lo_offset=0x212345000, lo_sizelimit=13008978721, lo_number=7, \
         lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR|\
         LO_FLAGS_PARTSCAN, \
         lo_file_name='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'..., \
         lo_crypt_name='', lo_encrypt_key='', lo_init=[0, 0]})";
    ioctl::loop_set_capacity(FD) => "ioctl(1003, LOOP_SET_CAPACITY)";
    ioctl::loop_set_direct_io(FD, true) => "ioctl(1003, LOOP_SET_DIRECT_IO, 1)";
    ioctl::loop_set_block_size(FD, 0x1234_5678) => "ioctl(1003, LOOP_SET_BLOCK_SIZE, 305419896)";
};
