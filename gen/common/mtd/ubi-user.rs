// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/ubi-user.h

pub const MAX_UBI_MTD_NAME_LEN: i32 = 127;
pub const UBI_CTRL_IOC_MAGIC: i32 = 111;
pub const UBI_DEV_NUM_AUTO: i32 = -1;
pub const UBI_DYNAMIC_VOLUME: i32 = 3;
pub const UBI_IOCATT: u32 = 0x40186f40;
pub const UBI_IOCDET: u32 = 0x40046f41;
pub const UBI_IOCEBCH: u32 = 0x40044f02;
pub const UBI_IOCEBER: u32 = 0x40044f01;
pub const UBI_IOCEBISMAP: u32 = 0x80044f05;
pub const UBI_IOCEBMAP: u32 = 0x40084f03;
pub const UBI_IOCEBUNMAP: u32 = 0x40044f04;
pub const UBI_IOCECNFO: u32 = 0xc01c6f06;
pub const UBI_IOCMKVOL: u32 = 0x40986f00;
pub const UBI_IOCRMVOL: u32 = 0x40046f01;
pub const UBI_IOCRNVOL: u32 = 0x51106f03;
pub const UBI_IOCRPEB: u32 = 0x40046f04;
pub const UBI_IOCRSVOL: u32 = 0x400c6f02;
pub const UBI_IOCSETVOLPROP: u32 = 0x40104f06;
pub const UBI_IOCSPEB: u32 = 0x40046f05;
pub const UBI_IOCVOLCRBLK: u32 = 0x40804f07;
pub const UBI_IOCVOLRMBLK: u32 = 0x4f08;
pub const UBI_IOCVOLUP: u32 = 0x40084f00;
pub const UBI_IOC_MAGIC: i32 = 111;
pub const UBI_MAX_RNVOL: i32 = 32;
pub const UBI_MAX_VOLUME_NAME: i32 = 127;
pub const UBI_STATIC_VOLUME: i32 = 4;
pub const UBI_VOL_IOC_MAGIC: i32 = 79;
pub const UBI_VOL_NUM_AUTO: i32 = -1;
pub const UBI_VOL_PROP_DIRECT_WRITE: i32 = 1;
pub const UBI_VOL_SKIP_CRC_CHECK_FLG: i32 = 1;
pub const UBI_VOL_VALID_FLGS: i32 = 1;

#[repr(C)]
pub struct ubi_attach_req {
    pub ubi_num: i32,
    pub mtd_num: i32,
    pub vid_hdr_offset: i32,
    pub max_beb_per1024: i16,
    pub disable_fm: i8,
    pub need_resv_pool: i8,
    pub padding: [i8; 8],
}

#[repr(C)]
pub struct ubi_blkcreate_req {
    pub padding: [i8; 128],
}

#[repr(C, packed)]
pub struct ubi_ecinfo_req {
    pub start: i32,
    pub length: i32,
    pub read_length: i32,
    pub padding: [i8; 16],
    pub erase_counters: [i32; 0],
}

#[repr(C, packed)]
pub struct ubi_leb_change_req {
    pub lnum: i32,
    pub bytes: i32,
    pub dtype: i8,
    pub padding: [i8; 7],
}

#[repr(C, packed)]
pub struct ubi_map_req {
    pub lnum: i32,
    pub dtype: i8,
    pub padding: [i8; 3],
}

#[repr(C, packed)]
pub struct ubi_mkvol_req {
    pub vol_id: i32,
    pub alignment: i32,
    pub bytes: i64,
    pub vol_type: i8,
    pub flags: u8,
    pub name_len: i16,
    pub padding2: [i8; 4],
    pub name: [core::ffi::c_char; 128],
}

#[repr(C, packed)]
pub struct ubi_rnvol_req {
    pub count: i32,
    pub padding1: [i8; 12],
    pub ents: [ubi_rnvol_req_ents; 32],
}

#[repr(C)]
pub struct ubi_rnvol_req_ents {
    pub vol_id: i32,
    pub name_len: i16,
    pub padding2: [i8; 2],
    pub name: [core::ffi::c_char; 128],
}

#[repr(C, packed)]
pub struct ubi_rsvol_req {
    pub bytes: i64,
    pub vol_id: i32,
}

#[repr(C, packed)]
pub struct ubi_set_vol_prop_req {
    pub property: u8,
    pub padding: [u8; 7],
    pub value: u64,
}

records! {
    ubi_attach_req: size 24, align 4;
    ubi_blkcreate_req: size 128, align 1;
    ubi_ecinfo_req: size 28, align 1;
    ubi_leb_change_req: size 16, align 1;
    ubi_map_req: size 8, align 1;
    ubi_mkvol_req: size 152, align 1;
    ubi_rnvol_req: size 4368, align 1;
    ubi_rnvol_req_ents: size 136, align 4;
    ubi_rsvol_req: size 12, align 1;
    ubi_set_vol_prop_req: size 16, align 1;
}
