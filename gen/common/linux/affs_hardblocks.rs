// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/affs_hardblocks.h

pub const IDNAME_PARTITION: i32 = 0x50415254;
pub const IDNAME_RIGIDDISK: i32 = 0x5244534b;
pub const RDB_ALLOCATION_LIMIT: i32 = 16;

#[repr(C)]
pub struct PartitionBlock {
    pub pb_ID: u32,
    pub pb_SummedLongs: u32,
    pub pb_ChkSum: u32,
    pub pb_HostID: u32,
    pub pb_Next: u32,
    pub pb_Flags: u32,
    pub pb_Reserved1: [u32; 2],
    pub pb_DevFlags: u32,
    pub pb_DriveName: [u8; 32],
    pub pb_Reserved2: [u32; 15],
    pub pb_Environment: [u32; 17],
    pub pb_EReserved: [u32; 15],
}

#[repr(C)]
pub struct RigidDiskBlock {
    pub rdb_ID: u32,
    pub rdb_SummedLongs: u32,
    pub rdb_ChkSum: u32,
    pub rdb_HostID: u32,
    pub rdb_BlockBytes: u32,
    pub rdb_Flags: u32,
    pub rdb_BadBlockList: u32,
    pub rdb_PartitionList: u32,
    pub rdb_FileSysHeaderList: u32,
    pub rdb_DriveInit: u32,
    pub rdb_Reserved1: [u32; 6],
    pub rdb_Cylinders: u32,
    pub rdb_Sectors: u32,
    pub rdb_Heads: u32,
    pub rdb_Interleave: u32,
    pub rdb_Park: u32,
    pub rdb_Reserved2: [u32; 3],
    pub rdb_WritePreComp: u32,
    pub rdb_ReducedWrite: u32,
    pub rdb_StepRate: u32,
    pub rdb_Reserved3: [u32; 5],
    pub rdb_RDBBlocksLo: u32,
    pub rdb_RDBBlocksHi: u32,
    pub rdb_LoCylinder: u32,
    pub rdb_HiCylinder: u32,
    pub rdb_CylBlocks: u32,
    pub rdb_AutoParkSeconds: u32,
    pub rdb_HighRDSKBlock: u32,
    pub rdb_Reserved4: u32,
    pub rdb_DiskVendor: [core::ffi::c_char; 8],
    pub rdb_DiskProduct: [core::ffi::c_char; 16],
    pub rdb_DiskRevision: [core::ffi::c_char; 4],
    pub rdb_ControllerVendor: [core::ffi::c_char; 8],
    pub rdb_ControllerProduct: [core::ffi::c_char; 16],
    pub rdb_ControllerRevision: [core::ffi::c_char; 4],
    pub rdb_Reserved5: [u32; 10],
}

records! {
    PartitionBlock: size 256, align 4;
    RigidDiskBlock: size 256, align 4;
}
