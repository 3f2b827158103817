// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/sof/fw.h

pub const SND_SOF_FW_ABI: i32 = 1;
pub const SND_SOF_FW_SIG: &core::ffi::CStr = c"Reef";
pub const SND_SOF_FW_SIG_SIZE: i32 = 4;
pub const SOF_FW_BASE: i32 = 0;
pub const SOF_FW_BLK_TYPE_DRAM: i32 = 2;
pub const SOF_FW_BLK_TYPE_IMR: i32 = 5;
pub const SOF_FW_BLK_TYPE_INVALID: i32 = -1;
pub const SOF_FW_BLK_TYPE_IRAM: i32 = 1;
pub const SOF_FW_BLK_TYPE_NUM: i32 = 15;
pub const SOF_FW_BLK_TYPE_ROM: i32 = 4;
pub const SOF_FW_BLK_TYPE_RSRVD0: i32 = 0;
pub const SOF_FW_BLK_TYPE_RSRVD10: i32 = 10;
pub const SOF_FW_BLK_TYPE_RSRVD11: i32 = 11;
pub const SOF_FW_BLK_TYPE_RSRVD12: i32 = 12;
pub const SOF_FW_BLK_TYPE_RSRVD13: i32 = 13;
pub const SOF_FW_BLK_TYPE_RSRVD14: i32 = 14;
pub const SOF_FW_BLK_TYPE_RSRVD6: i32 = 6;
pub const SOF_FW_BLK_TYPE_RSRVD7: i32 = 7;
pub const SOF_FW_BLK_TYPE_RSRVD8: i32 = 8;
pub const SOF_FW_BLK_TYPE_RSRVD9: i32 = 9;
pub const SOF_FW_BLK_TYPE_SRAM: i32 = 3;
pub const SOF_FW_BLK_TYPE_START: i32 = 0;
pub const SOF_FW_MODULE: i32 = 1;

#[repr(C, packed)]
pub struct snd_sof_blk_hdr {
    pub r#type: i32,
    pub size: u32,
    pub offset: u32,
}

#[repr(C, packed)]
pub struct snd_sof_fw_header {
    pub sig: [u8; 4],
    pub file_size: u32,
    pub num_modules: u32,
    pub abi: u32,
}

#[repr(C, packed)]
pub struct snd_sof_mod_hdr {
    pub r#type: u32,
    pub size: u32,
    pub num_blocks: u32,
}

records! {
    snd_sof_blk_hdr: size 12, align 1;
    snd_sof_fw_header: size 16, align 1;
    snd_sof_mod_hdr: size 12, align 1;
}
