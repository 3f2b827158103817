// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/bootparam.h

pub const CAN_USE_HEAP: i32 = 0x80;
pub const E820_MAX_ENTRIES_ZEROPAGE: i32 = 128;
pub const JAILHOUSE_SETUP_REQUIRED_VERSION: i32 = 1;
pub const KASLR_FLAG: i32 = 0x2;
pub const KEEP_SEGMENTS: i32 = 0x40;
pub const LOADED_HIGH: i32 = 0x1;
pub const QUIET_FLAG: i32 = 0x20;
pub const RAMDISK_IMAGE_START_MASK: i32 = 0x7ff;
pub const RAMDISK_LOAD_FLAG: i32 = 0x4000;
pub const RAMDISK_PROMPT_FLAG: i32 = 0x8000;
pub const X86_NR_SUBARCHS: i32 = 5;
pub const X86_SUBARCH_CE4100: i32 = 4;
pub const X86_SUBARCH_INTEL_MID: i32 = 3;
pub const X86_SUBARCH_LGUEST: i32 = 1;
pub const X86_SUBARCH_PC: i32 = 0;
pub const X86_SUBARCH_XEN: i32 = 2;
pub const XLF_5LEVEL: i32 = 0x20;
pub const XLF_5LEVEL_ENABLED: i32 = 0x40;
pub const XLF_CAN_BE_LOADED_ABOVE_4G: i32 = 0x2;
pub const XLF_EFI_HANDOVER_32: i32 = 0x4;
pub const XLF_EFI_HANDOVER_64: i32 = 0x8;
pub const XLF_EFI_KEXEC: i32 = 0x10;
pub const XLF_KERNEL_64: i32 = 0x1;
pub const XLF_MEM_ENCRYPTION: i32 = 0x80;

#[repr(C, packed)]
pub struct boot_params {
    pub screen_info: super::screen_info,
    pub apm_bios_info: super::apm_bios_info,
    pub _pad2: [u8; 4],
    pub tboot_addr: u64,
    pub ist_info: super::ist_info,
    pub acpi_rsdp_addr: u64,
    pub _pad3: [u8; 8],
    pub hd0_info: [u8; 16],
    pub hd1_info: [u8; 16],
    pub sys_desc_table: sys_desc_table,
    pub olpc_ofw_header: olpc_ofw_header,
    pub ext_ramdisk_image: u32,
    pub ext_ramdisk_size: u32,
    pub ext_cmd_line_ptr: u32,
    pub _pad4: [u8; 112],
    pub cc_blob_address: u32,
    pub edid_info: super::edid_info,
    pub efi_info: efi_info,
    pub alt_mem_k: u32,
    pub scratch: u32,
    pub e820_entries: u8,
    pub eddbuf_entries: u8,
    pub edd_mbr_sig_buf_entries: u8,
    pub kbd_status: u8,
    pub secure_boot: u8,
    pub _pad5: [u8; 2],
    pub sentinel: u8,
    pub _pad6: [u8; 1],
    pub hdr: setup_header,
    pub _pad7: [u8; 36],
    pub edd_mbr_sig_buffer: [u32; 16],
    pub e820_table: [super::boot_e820_entry; 128],
    pub _pad8: [u8; 48],
    pub eddbuf: [super::edd_info; 6],
    pub _pad9: [u8; 276],
}

#[repr(C)]
pub struct efi_info {
    pub efi_loader_signature: u32,
    pub efi_systab: u32,
    pub efi_memdesc_size: u32,
    pub efi_memdesc_version: u32,
    pub efi_memmap: u32,
    pub efi_memmap_size: u32,
    pub efi_systab_hi: u32,
    pub efi_memmap_hi: u32,
}

#[repr(C, packed)]
pub struct olpc_ofw_header {
    pub ofw_magic: u32,
    pub ofw_version: u32,
    pub cif_handler: u32,
    pub irq_desc_table: u32,
}

#[repr(C, packed)]
pub struct setup_header {
    pub setup_sects: u8,
    pub root_flags: u16,
    pub syssize: u32,
    pub ram_size: u16,
    pub vid_mode: u16,
    pub root_dev: u16,
    pub boot_flag: u16,
    pub jump: u16,
    pub header: u32,
    pub version: u16,
    pub realmode_swtch: u32,
    pub start_sys_seg: u16,
    pub kernel_version: u16,
    pub type_of_loader: u8,
    pub loadflags: u8,
    pub setup_move_size: u16,
    pub code32_start: u32,
    pub ramdisk_image: u32,
    pub ramdisk_size: u32,
    pub bootsect_kludge: u32,
    pub heap_end_ptr: u16,
    pub ext_loader_ver: u8,
    pub ext_loader_type: u8,
    pub cmd_line_ptr: u32,
    pub initrd_addr_max: u32,
    pub kernel_alignment: u32,
    pub relocatable_kernel: u8,
    pub min_alignment: u8,
    pub xloadflags: u16,
    pub cmdline_size: u32,
    pub hardware_subarch: u32,
    pub hardware_subarch_data: u64,
    pub payload_offset: u32,
    pub payload_length: u32,
    pub setup_data: u64,
    pub pref_address: u64,
    pub init_size: u32,
    pub handover_offset: u32,
    pub kernel_info_offset: u32,
}

#[repr(C)]
pub struct sys_desc_table {
    pub length: u16,
    pub table: [u8; 14],
}

records! {
    boot_params: size 4096, align 1;
    efi_info: size 32, align 4;
    olpc_ofw_header: size 16, align 1;
    setup_header: size 123, align 1;
    sys_desc_table: size 16, align 2;
}
