// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/qemu_fw_cfg.h

pub const FW_CFG_ACPI_DEVICE_ID: &core::ffi::CStr = c"QEMU0002";
pub const FW_CFG_ARCH_LOCAL: i32 = 0x8000;
pub const FW_CFG_BOOT_DEVICE: i32 = 0xc;
pub const FW_CFG_BOOT_MENU: i32 = 0xe;
pub const FW_CFG_CMDLINE_ADDR: i32 = 0x13;
pub const FW_CFG_CMDLINE_DATA: i32 = 0x15;
pub const FW_CFG_CMDLINE_SIZE: i32 = 0x14;
pub const FW_CFG_CTL_SIZE: i32 = 0x2;
pub const FW_CFG_DMA_CTL_ERROR: i32 = 0x1;
pub const FW_CFG_DMA_CTL_READ: i32 = 0x2;
pub const FW_CFG_DMA_CTL_SELECT: i32 = 0x8;
pub const FW_CFG_DMA_CTL_SKIP: i32 = 0x4;
pub const FW_CFG_DMA_CTL_WRITE: i32 = 0x10;
pub const FW_CFG_DMA_SIGNATURE: u64 = 0x51454d5520434647;
pub const FW_CFG_ENTRY_MASK: i32 = -49153;
pub const FW_CFG_FILE_DIR: i32 = 0x19;
pub const FW_CFG_FILE_FIRST: i32 = 0x20;
pub const FW_CFG_FILE_SLOTS_MIN: i32 = 0x10;
pub const FW_CFG_ID: i32 = 0x1;
pub const FW_CFG_INITRD_ADDR: i32 = 0xa;
pub const FW_CFG_INITRD_DATA: i32 = 0x12;
pub const FW_CFG_INITRD_SIZE: i32 = 0xb;
pub const FW_CFG_INVALID: i32 = 0xffff;
pub const FW_CFG_KERNEL_ADDR: i32 = 0x7;
pub const FW_CFG_KERNEL_CMDLINE: i32 = 0x9;
pub const FW_CFG_KERNEL_DATA: i32 = 0x11;
pub const FW_CFG_KERNEL_ENTRY: i32 = 0x10;
pub const FW_CFG_KERNEL_SIZE: i32 = 0x8;
pub const FW_CFG_MACHINE_ID: i32 = 0x6;
pub const FW_CFG_MAX_CPUS: i32 = 0xf;
pub const FW_CFG_MAX_FILE_PATH: i32 = 56;
pub const FW_CFG_NB_CPUS: i32 = 0x5;
pub const FW_CFG_NOGRAPHIC: i32 = 0x4;
pub const FW_CFG_NUMA: i32 = 0xd;
pub const FW_CFG_RAM_SIZE: i32 = 0x3;
pub const FW_CFG_SETUP_ADDR: i32 = 0x16;
pub const FW_CFG_SETUP_DATA: i32 = 0x18;
pub const FW_CFG_SETUP_SIZE: i32 = 0x17;
pub const FW_CFG_SIGNATURE: i32 = 0x0;
pub const FW_CFG_SIG_SIZE: i32 = 4;
pub const FW_CFG_UUID: i32 = 0x2;
pub const FW_CFG_VERSION: i32 = 0x1;
pub const FW_CFG_VERSION_DMA: i32 = 0x2;
pub const FW_CFG_VMCOREINFO_FILENAME: &core::ffi::CStr = c"etc/vmcoreinfo";
pub const FW_CFG_VMCOREINFO_FORMAT_ELF: i32 = 0x1;
pub const FW_CFG_VMCOREINFO_FORMAT_NONE: i32 = 0x0;
pub const FW_CFG_WRITE_CHANNEL: i32 = 0x4000;

#[repr(C)]
pub struct fw_cfg_dma_access {
    pub control: u32,
    pub length: u32,
    pub address: u64,
}

#[repr(C)]
pub struct fw_cfg_file {
    pub size: u32,
    pub select: u16,
    pub reserved: u16,
    pub name: [core::ffi::c_char; 56],
}

#[repr(C)]
pub struct fw_cfg_vmcoreinfo {
    pub host_format: u16,
    pub guest_format: u16,
    pub size: u32,
    pub paddr: u64,
}

records! {
    fw_cfg_dma_access: size 16, align 8;
    fw_cfg_file: size 64, align 4;
    fw_cfg_vmcoreinfo: size 16, align 8;
}
