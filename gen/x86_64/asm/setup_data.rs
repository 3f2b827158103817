// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/setup_data.h

pub const SETUP_APPLE_PROPERTIES: i32 = 5;
pub const SETUP_CC_BLOB: i32 = 7;
pub const SETUP_DTB: i32 = 2;
pub const SETUP_E820_EXT: i32 = 1;
pub const SETUP_EFI: i32 = 4;
pub const SETUP_ENUM_MAX: i32 = 10;
pub const SETUP_IMA: i32 = 8;
pub const SETUP_INDIRECT: i32 = -2147483648;
pub const SETUP_JAILHOUSE: i32 = 6;
pub const SETUP_KEXEC_KHO: i32 = 10;
pub const SETUP_NONE: i32 = 0;
pub const SETUP_PCI: i32 = 3;
pub const SETUP_RNG_SEED: i32 = 9;
pub const SETUP_TYPE_MAX: i32 = -2147483638;

#[repr(C, packed)]
pub struct boot_e820_entry {
    pub addr: u64,
    pub size: u64,
    pub r#type: u32,
}

#[repr(C, packed)]
pub struct ima_setup_data {
    pub addr: u64,
    pub size: u64,
}

#[repr(C)]
pub struct jailhouse_setup_data {
    pub hdr: jailhouse_setup_data_hdr,
    pub v1: jailhouse_setup_data_v1,
    pub v2: jailhouse_setup_data_v2,
}

#[repr(C, packed)]
pub struct jailhouse_setup_data_hdr {
    pub version: u16,
    pub compatible_version: u16,
}

#[repr(C, packed)]
pub struct jailhouse_setup_data_v1 {
    pub pm_timer_address: u16,
    pub num_cpus: u16,
    pub pci_mmconfig_base: u64,
    pub tsc_khz: u32,
    pub apic_khz: u32,
    pub standard_ioapic: u8,
    pub cpu_ids: [u8; 255],
}

#[repr(C, packed)]
pub struct jailhouse_setup_data_v2 {
    pub flags: u32,
}

#[repr(C, packed)]
pub struct kho_data {
    pub fdt_addr: u64,
    pub fdt_size: u64,
    pub scratch_addr: u64,
    pub scratch_size: u64,
}

#[repr(C)]
pub struct setup_data {
    pub next: u64,
    pub r#type: u32,
    pub len: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct setup_indirect {
    pub r#type: u32,
    pub reserved: u32,
    pub len: u64,
    pub addr: u64,
}

records! {
    boot_e820_entry: size 20, align 1;
    ima_setup_data: size 16, align 1;
    jailhouse_setup_data: size 284, align 1;
    jailhouse_setup_data_hdr: size 4, align 1;
    jailhouse_setup_data_v1: size 276, align 1;
    jailhouse_setup_data_v2: size 4, align 1;
    kho_data: size 32, align 1;
    setup_data: size 16, align 8;
    setup_indirect: size 24, align 8;
}
