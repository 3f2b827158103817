// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nvme_ioctl.h

pub const NVME_IOCTL_ADMIN64_CMD: u32 = 0xc0504e47;
pub const NVME_IOCTL_ADMIN_CMD: u32 = 0xc0484e41;
pub const NVME_IOCTL_ID: u32 = 0x4e40;
pub const NVME_IOCTL_IO64_CMD: u32 = 0xc0504e48;
pub const NVME_IOCTL_IO64_CMD_VEC: u32 = 0xc0504e49;
pub const NVME_IOCTL_IO_CMD: u32 = 0xc0484e43;
pub const NVME_IOCTL_RESCAN: u32 = 0x4e46;
pub const NVME_IOCTL_RESET: u32 = 0x4e44;
pub const NVME_IOCTL_SUBMIT_IO: u32 = 0x40304e42;
pub const NVME_IOCTL_SUBSYS_RESET: u32 = 0x4e45;
pub const NVME_URING_CMD_ADMIN: u32 = 0xc0484e82;
pub const NVME_URING_CMD_ADMIN_VEC: u32 = 0xc0484e83;
pub const NVME_URING_CMD_IO: u32 = 0xc0484e80;
pub const NVME_URING_CMD_IO_VEC: u32 = 0xc0484e81;

pub type nvme_admin_cmd = nvme_passthru_cmd;

#[repr(C)]
pub struct nvme_passthru_cmd {
    pub opcode: u8,
    pub flags: u8,
    pub rsvd1: u16,
    pub nsid: u32,
    pub cdw2: u32,
    pub cdw3: u32,
    pub metadata: u64,
    pub addr: u64,
    pub metadata_len: u32,
    pub data_len: u32,
    pub cdw10: u32,
    pub cdw11: u32,
    pub cdw12: u32,
    pub cdw13: u32,
    pub cdw14: u32,
    pub cdw15: u32,
    pub timeout_ms: u32,
    pub result: u32,
}

#[repr(C)]
pub struct nvme_passthru_cmd64 {
    pub opcode: u8,
    pub flags: u8,
    pub rsvd1: u16,
    pub nsid: u32,
    pub cdw2: u32,
    pub cdw3: u32,
    pub metadata: u64,
    pub addr: u64,
    pub metadata_len: u32,
    pub anon0: nvme_passthru_cmd64_anon0,
    pub cdw10: u32,
    pub cdw11: u32,
    pub cdw12: u32,
    pub cdw13: u32,
    pub cdw14: u32,
    pub cdw15: u32,
    pub timeout_ms: u32,
    pub rsvd2: u32,
    pub result: u64,
}

#[repr(C)]
pub union nvme_passthru_cmd64_anon0 {
    pub data_len: u32,
    pub vec_cnt: u32,
}

#[repr(C)]
pub struct nvme_uring_cmd {
    pub opcode: u8,
    pub flags: u8,
    pub rsvd1: u16,
    pub nsid: u32,
    pub cdw2: u32,
    pub cdw3: u32,
    pub metadata: u64,
    pub addr: u64,
    pub metadata_len: u32,
    pub data_len: u32,
    pub cdw10: u32,
    pub cdw11: u32,
    pub cdw12: u32,
    pub cdw13: u32,
    pub cdw14: u32,
    pub cdw15: u32,
    pub timeout_ms: u32,
    pub rsvd2: u32,
}

#[repr(C)]
pub struct nvme_user_io {
    pub opcode: u8,
    pub flags: u8,
    pub control: u16,
    pub nblocks: u16,
    pub rsvd: u16,
    pub metadata: u64,
    pub addr: u64,
    pub slba: u64,
    pub dsmgmt: u32,
    pub reftag: u32,
    pub apptag: u16,
    pub appmask: u16,
}

records! {
    nvme_passthru_cmd: size 72, align 8;
    nvme_passthru_cmd64: size 80, align 8;
    nvme_passthru_cmd64_anon0: size 4, align 4;
    nvme_uring_cmd: size 72, align 8;
    nvme_user_io: size 48, align 8;
}
