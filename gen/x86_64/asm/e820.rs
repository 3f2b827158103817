// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/e820.h

pub const BIOS_BEGIN: i32 = 0xa0000;
pub const BIOS_END: i32 = 0x100000;
pub const BIOS_ROM_BASE: u32 = 0xffe00000;
pub const BIOS_ROM_END: u32 = 0xffffffff;
pub const E820MAP: i32 = 0x2d0;
pub const E820MAX: i32 = 128;
pub const E820NR: i32 = 0x1e8;
pub const E820_ACPI: i32 = 3;
pub const E820_NVS: i32 = 4;
pub const E820_PMEM: i32 = 7;
pub const E820_PRAM: i32 = 12;
pub const E820_RAM: i32 = 1;
pub const E820_RESERVED: i32 = 2;
pub const E820_RESERVED_KERN: i32 = 128;
pub const E820_UNUSABLE: i32 = 5;
pub const E820_X_MAX: i32 = 128;
pub const ISA_END_ADDRESS: i32 = 0x100000;
pub const ISA_START_ADDRESS: i32 = 0xa0000;

#[repr(C, packed)]
pub struct e820entry {
    pub addr: u64,
    pub size: u64,
    pub r#type: u32,
}

#[repr(C)]
pub struct e820map {
    pub nr_map: u32,
    pub map: [e820entry; 128],
}

records! {
    e820entry: size 20, align 1;
    e820map: size 2564, align 4;
}
