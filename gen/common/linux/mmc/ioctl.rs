// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mmc/ioctl.h

pub const MMC_IOC_CMD: u32 = 0xc048b300;
pub const MMC_IOC_MAX_BYTES: i32 = 524288;
pub const MMC_IOC_MAX_CMDS: i32 = 255;
pub const MMC_IOC_MULTI_CMD: u32 = 0xc008b301;

#[repr(C)]
pub struct mmc_ioc_cmd {
    pub write_flag: i32,
    pub is_acmd: i32,
    pub opcode: u32,
    pub arg: u32,
    pub response: [u32; 4],
    pub flags: u32,
    pub blksz: u32,
    pub blocks: u32,
    pub postsleep_min_us: u32,
    pub postsleep_max_us: u32,
    pub data_timeout_ns: u32,
    pub cmd_timeout_ms: u32,
    pub __pad: u32,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct mmc_ioc_multi_cmd {
    pub num_of_cmds: u64,
    pub cmds: [mmc_ioc_cmd; 0],
}

records! {
    mmc_ioc_cmd: size 72, align 8;
    mmc_ioc_multi_cmd: size 8, align 8;
}
