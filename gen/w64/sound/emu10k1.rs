// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/emu10k1.h

pub const SNDRV_EMU10K1_IOCTL_CODE_PEEK: u32 = 0xc1b04812;
pub const SNDRV_EMU10K1_IOCTL_CODE_POKE: u32 = 0x41b04811;
pub const SNDRV_EMU10K1_IOCTL_TRAM_PEEK: u32 = 0xc0104822;
pub const SNDRV_EMU10K1_IOCTL_TRAM_POKE: u32 = 0x40104821;

#[repr(C)]
pub struct snd_emu10k1_fx8010_code {
    pub name: [core::ffi::c_char; 128],
    pub gpr_valid: [core::ffi::c_ulong; 8],
    pub gpr_map: *mut u32,
    pub gpr_add_control_count: u32,
    pub gpr_add_controls: *mut snd_emu10k1_fx8010_control_gpr,
    pub gpr_del_control_count: u32,
    pub gpr_del_controls: *mut super::emu10k1_ctl_elem_id,
    pub gpr_list_control_count: u32,
    pub gpr_list_control_total: u32,
    pub gpr_list_controls: *mut snd_emu10k1_fx8010_control_gpr,
    pub tram_valid: [core::ffi::c_ulong; 4],
    pub tram_data_map: *mut u32,
    pub tram_addr_map: *mut u32,
    pub code_valid: [core::ffi::c_ulong; 16],
    pub code: *mut u32,
}

#[repr(C)]
pub struct snd_emu10k1_fx8010_control_gpr {
    pub id: super::emu10k1_ctl_elem_id,
    pub vcount: u32,
    pub count: u32,
    pub gpr: [u16; 32],
    pub value: [i32; 32],
    pub min: i32,
    pub max: i32,
    pub translation: u32,
    pub tlv: *const u32,
}

#[repr(C)]
pub struct snd_emu10k1_fx8010_tram {
    pub address: u32,
    pub size: u32,
    pub samples: *mut u32,
}

records! {
    snd_emu10k1_fx8010_code: size 432, align 8;
    snd_emu10k1_fx8010_control_gpr: size 288, align 8;
    snd_emu10k1_fx8010_tram: size 16, align 8;
}
