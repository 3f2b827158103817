// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/raid/md_p.h

pub const FailFast1: i32 = 2;
pub const MD_DISK_ACTIVE: i32 = 1;
pub const MD_DISK_CANDIDATE: i32 = 5;
pub const MD_DISK_CLUSTER_ADD: i32 = 4;
pub const MD_DISK_FAILFAST: i32 = 10;
pub const MD_DISK_FAULTY: i32 = 0;
pub const MD_DISK_JOURNAL: i32 = 18;
pub const MD_DISK_REMOVED: i32 = 3;
pub const MD_DISK_ROLE_FAULTY: i32 = 0xfffe;
pub const MD_DISK_ROLE_JOURNAL: i32 = 0xfffd;
pub const MD_DISK_ROLE_MAX: i32 = 0xff00;
pub const MD_DISK_ROLE_SPARE: i32 = 0xffff;
pub const MD_DISK_SYNC: i32 = 2;
pub const MD_DISK_WRITEMOSTLY: i32 = 9;
pub const MD_FEATURE_ALL: i32 = 0x1fff;
pub const MD_FEATURE_BAD_BLOCKS: i32 = 8;
pub const MD_FEATURE_BITMAP_OFFSET: i32 = 1;
pub const MD_FEATURE_CLUSTERED: i32 = 256;
pub const MD_FEATURE_JOURNAL: i32 = 512;
pub const MD_FEATURE_MULTIPLE_PPLS: i32 = 2048;
pub const MD_FEATURE_NEW_OFFSET: i32 = 64;
pub const MD_FEATURE_PPL: i32 = 1024;
pub const MD_FEATURE_RAID0_LAYOUT: i32 = 4096;
pub const MD_FEATURE_RECOVERY_BITMAP: i32 = 128;
pub const MD_FEATURE_RECOVERY_OFFSET: i32 = 2;
pub const MD_FEATURE_REPLACEMENT: i32 = 16;
pub const MD_FEATURE_RESHAPE_ACTIVE: i32 = 4;
pub const MD_FEATURE_RESHAPE_BACKWARDS: i32 = 32;
pub const MD_RESERVED_BYTES: i32 = 65536;
pub const MD_RESERVED_SECTORS: i32 = 128;
pub const MD_SB_BITMAP_PRESENT: i32 = 8;
pub const MD_SB_BYTES: i32 = 4096;
pub const MD_SB_CLEAN: i32 = 0;
pub const MD_SB_CLUSTERED: i32 = 5;
pub const MD_SB_DESCRIPTOR_OFFSET: i32 = 992;
pub const MD_SB_DESCRIPTOR_WORDS: i32 = 32;
pub const MD_SB_DISKS: i32 = 27;
pub const MD_SB_DISKS_OFFSET: i32 = 128;
pub const MD_SB_DISKS_WORDS: i32 = 0x360;
pub const MD_SB_EQUAL_WORDS: i32 = 0x3e0;
pub const MD_SB_ERRORS: i32 = 1;
pub const MD_SB_GENERIC_CONSTANT_WORDS: i32 = 32;
pub const MD_SB_GENERIC_OFFSET: i32 = 0;
pub const MD_SB_GENERIC_STATE_WORDS: i32 = 32;
pub const MD_SB_GENERIC_WORDS: i32 = 64;
pub const MD_SB_MAGIC: u32 = 0xa92b4efc;
pub const MD_SB_PERSONALITY_OFFSET: i32 = 64;
pub const MD_SB_PERSONALITY_WORDS: i32 = 64;
pub const MD_SB_RESERVED_WORDS: i32 = 0;
pub const MD_SB_SECTORS: i32 = 8;
pub const MD_SB_WORDS: i32 = 0x400;
pub const MD_SUPERBLOCK_1_TIME_SEC_MASK: u64 = 0xffffffffff;
pub const PPL_HDR_ENTRY_SPACE: u32 = 0xde8;
pub const PPL_HDR_MAX_ENTRIES: u32 = 148;
pub const PPL_HDR_RESERVED: i32 = 512;
pub const PPL_HEADER_SIZE: i32 = 4096;
pub const R5LOG_MAGIC: i32 = 0x6433c509;
pub const R5LOG_PAYLOAD_DATA: i32 = 0;
pub const R5LOG_PAYLOAD_FLAG_DISCARD: i32 = 1;
pub const R5LOG_PAYLOAD_FLAG_FLUSH_STRIPE: i32 = 1;
pub const R5LOG_PAYLOAD_FLAG_RESHAPED: i32 = 2;
pub const R5LOG_PAYLOAD_FLAG_RESHAPING: i32 = 3;
pub const R5LOG_PAYLOAD_FLUSH: i32 = 2;
pub const R5LOG_PAYLOAD_PARITY: i32 = 1;
pub const R5LOG_VERSION: i32 = 0x1;
pub const WriteMostly1: i32 = 1;

#[repr(C)]
pub struct mdp_device_descriptor_s {
    pub number: u32,
    pub major: u32,
    pub minor: u32,
    pub raid_disk: u32,
    pub state: u32,
    pub reserved: [u32; 27],
}

pub type mdp_disk_t = mdp_device_descriptor_s;

pub type mdp_super_t = mdp_superblock_s;

#[repr(C)]
pub struct mdp_superblock_1 {
    pub magic: u32,
    pub major_version: u32,
    pub feature_map: u32,
    pub pad0: u32,
    pub set_uuid: [u8; 16],
    pub set_name: [core::ffi::c_char; 32],
    pub ctime: u64,
    pub level: u32,
    pub layout: u32,
    pub size: u64,
    pub chunksize: u32,
    pub raid_disks: u32,
    pub anon0: mdp_superblock_1_anon0,
    pub new_level: u32,
    pub reshape_position: u64,
    pub delta_disks: u32,
    pub new_layout: u32,
    pub new_chunk: u32,
    pub new_offset: u32,
    pub data_offset: u64,
    pub data_size: u64,
    pub super_offset: u64,
    pub anon1: mdp_superblock_1_anon1,
    pub dev_number: u32,
    pub cnt_corrected_read: u32,
    pub device_uuid: [u8; 16],
    pub devflags: u8,
    pub bblog_shift: u8,
    pub bblog_size: u16,
    pub bblog_offset: u32,
    pub utime: u64,
    pub events: u64,
    pub resync_offset: u64,
    pub sb_csum: u32,
    pub max_dev: u32,
    pub logical_block_size: u32,
    pub pad3: [u8; 28],
    pub dev_roles: [u16; 0],
}

#[repr(C)]
pub union mdp_superblock_1_anon0 {
    pub bitmap_offset: u32,
    pub ppl: mdp_superblock_1_anon0_ppl,
}

#[repr(C)]
pub struct mdp_superblock_1_anon0_ppl {
    pub offset: u16,
    pub size: u16,
}

#[repr(C)]
pub union mdp_superblock_1_anon1 {
    pub recovery_offset: u64,
    pub journal_tail: u64,
}

#[repr(C)]
pub struct mdp_superblock_s {
    pub md_magic: u32,
    pub major_version: u32,
    pub minor_version: u32,
    pub patch_version: u32,
    pub gvalid_words: u32,
    pub set_uuid0: u32,
    pub ctime: u32,
    pub level: u32,
    pub size: u32,
    pub nr_disks: u32,
    pub raid_disks: u32,
    pub md_minor: u32,
    pub not_persistent: u32,
    pub set_uuid1: u32,
    pub set_uuid2: u32,
    pub set_uuid3: u32,
    pub gstate_creserved: [u32; 16],
    pub utime: u32,
    pub state: u32,
    pub active_disks: u32,
    pub working_disks: u32,
    pub failed_disks: u32,
    pub spare_disks: u32,
    pub sb_csum: u32,
    pub events_lo: u32,
    pub events_hi: u32,
    pub cp_events_lo: u32,
    pub cp_events_hi: u32,
    pub recovery_cp: u32,
    pub reshape_position: u64,
    pub new_level: u32,
    pub delta_disks: u32,
    pub new_layout: u32,
    pub new_chunk: u32,
    pub gstate_sreserved: [u32; 14],
    pub layout: u32,
    pub chunk_size: u32,
    pub root_pv: u32,
    pub root_block: u32,
    pub pstate_reserved: [u32; 60],
    pub disks: [mdp_device_descriptor_s; 27],
    pub reserved: [u32; 0],
    pub this_disk: mdp_device_descriptor_s,
}

#[repr(C, packed)]
pub struct ppl_header {
    pub reserved: [u8; 512],
    pub signature: u32,
    pub padding: u32,
    pub generation: u64,
    pub entries_count: u32,
    pub checksum: u32,
    pub entries: [ppl_header_entry; 148],
}

#[repr(C, packed)]
pub struct ppl_header_entry {
    pub data_sector: u64,
    pub pp_size: u32,
    pub data_size: u32,
    pub parity_disk: u32,
    pub checksum: u32,
}

#[repr(C, packed)]
pub struct r5l_meta_block {
    pub magic: u32,
    pub checksum: u32,
    pub version: u8,
    pub __zero_pading_1: u8,
    pub __zero_pading_2: u16,
    pub meta_size: u32,
    pub seq: u64,
    pub position: u64,
    pub payloads: [r5l_payload_header; 0],
}

#[repr(C, packed)]
pub struct r5l_payload_data_parity {
    pub header: r5l_payload_header,
    pub size: u32,
    pub location: u64,
    pub checksum: [u32; 0],
}

#[repr(C, packed)]
pub struct r5l_payload_flush {
    pub header: r5l_payload_header,
    pub size: u32,
    pub flush_stripes: [u64; 0],
}

#[repr(C, packed)]
pub struct r5l_payload_header {
    pub r#type: u16,
    pub flags: u16,
}

records! {
    mdp_device_descriptor_s: size 128, align 4;
    mdp_superblock_1: size 256, align 8;
    mdp_superblock_1_anon0: size 4, align 4;
    mdp_superblock_1_anon0_ppl: size 4, align 2;
    mdp_superblock_1_anon1: size 8, align 8;
    mdp_superblock_s: size 4096, align 8;
    ppl_header: size 4088, align 1;
    ppl_header_entry: size 24, align 1;
    r5l_meta_block: size 32, align 1;
    r5l_payload_data_parity: size 16, align 1;
    r5l_payload_flush: size 8, align 1;
    r5l_payload_header: size 4, align 1;
}
