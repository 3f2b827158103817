// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/edd.h

pub const CHECKEXTENSIONSPRESENT: i32 = 0x41;
pub const EDDBUF: i32 = 0xd00;
pub const EDDEXTSIZE: i32 = 8;
pub const EDDMAGIC1: i32 = 0x55aa;
pub const EDDMAGIC2: i32 = 0xaa55;
pub const EDDMAXNR: i32 = 6;
pub const EDDNR: i32 = 0x1e9;
pub const EDDPARMSIZE: i32 = 74;
pub const EDD_EXT_64BIT_EXTENSIONS: i32 = 0x8;
pub const EDD_EXT_DEVICE_LOCKING_AND_EJECTING: i32 = 0x2;
pub const EDD_EXT_ENHANCED_DISK_DRIVE_SUPPORT: i32 = 0x4;
pub const EDD_EXT_FIXED_DISK_ACCESS: i32 = 0x1;
pub const EDD_INFO_DMA_BOUNDARY_ERROR_TRANSPARENT: i32 = 0x1;
pub const EDD_INFO_GEOMETRY_VALID: i32 = 0x2;
pub const EDD_INFO_LOCKABLE: i32 = 0x20;
pub const EDD_INFO_MEDIA_CHANGE_NOTIFICATION: i32 = 0x10;
pub const EDD_INFO_NO_MEDIA_PRESENT: i32 = 0x40;
pub const EDD_INFO_REMOVABLE: i32 = 0x4;
pub const EDD_INFO_USE_INT13_FN50: i32 = 0x80;
pub const EDD_INFO_WRITE_VERIFY: i32 = 0x8;
pub const EDD_MBR_SIG_BUF: i32 = 0x290;
pub const EDD_MBR_SIG_MAX: i32 = 16;
pub const EDD_MBR_SIG_NR_BUF: i32 = 0x1ea;
pub const EDD_MBR_SIG_OFFSET: i32 = 0x1b8;
pub const GETDEVICEPARAMETERS: i32 = 0x48;
pub const LEGACYGETDEVICEPARAMETERS: i32 = 0x8;
pub const READ_SECTORS: i32 = 0x2;

#[repr(C)]
pub struct edd {
    pub mbr_signature: [u32; 16],
    pub edd_info: [edd_info; 6],
    pub mbr_signature_nr: u8,
    pub edd_info_nr: u8,
}

#[repr(C, packed)]
pub struct edd_device_params {
    pub length: u16,
    pub info_flags: u16,
    pub num_default_cylinders: u32,
    pub num_default_heads: u32,
    pub sectors_per_track: u32,
    pub number_of_sectors: u64,
    pub bytes_per_sector: u16,
    pub dpte_ptr: u32,
    pub key: u16,
    pub device_path_info_length: u8,
    pub reserved2: u8,
    pub reserved3: u16,
    pub host_bus_type: [u8; 4],
    pub interface_type: [u8; 8],
    pub interface_path: edd_device_params_interface_path,
    pub device_path: edd_device_params_device_path,
    pub reserved4: u8,
    pub checksum: u8,
}

#[repr(C)]
pub union edd_device_params_device_path {
    pub ata: edd_device_params_device_path_ata,
    pub atapi: edd_device_params_device_path_atapi,
    pub scsi: edd_device_params_device_path_scsi,
    pub usb: edd_device_params_device_path_usb,
    pub i1394: edd_device_params_device_path_i1394,
    pub fibre: edd_device_params_device_path_fibre,
    pub i2o: edd_device_params_device_path_i2o,
    pub raid: edd_device_params_device_path_raid,
    pub sata: edd_device_params_device_path_sata,
    pub unknown: edd_device_params_device_path_unknown,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_ata {
    pub device: u8,
    pub reserved1: u8,
    pub reserved2: u16,
    pub reserved3: u32,
    pub reserved4: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_atapi {
    pub device: u8,
    pub lun: u8,
    pub reserved1: u8,
    pub reserved2: u8,
    pub reserved3: u32,
    pub reserved4: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_fibre {
    pub wwid: u64,
    pub lun: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_i1394 {
    pub eui: u64,
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_i2o {
    pub identity_tag: u64,
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_raid {
    pub array_number: u32,
    pub reserved1: u32,
    pub reserved2: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_sata {
    pub device: u8,
    pub reserved1: u8,
    pub reserved2: u16,
    pub reserved3: u32,
    pub reserved4: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_scsi {
    pub id: u16,
    pub lun: u64,
    pub reserved1: u16,
    pub reserved2: u32,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_unknown {
    pub reserved1: u64,
    pub reserved2: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_device_path_usb {
    pub serial_number: u64,
    pub reserved: u64,
}

#[repr(C)]
pub union edd_device_params_interface_path {
    pub isa: edd_device_params_interface_path_isa,
    pub pci: edd_device_params_interface_path_pci,
    pub ibnd: edd_device_params_interface_path_ibnd,
    pub xprs: edd_device_params_interface_path_xprs,
    pub htpt: edd_device_params_interface_path_htpt,
    pub unknown: edd_device_params_interface_path_unknown,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_htpt {
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_ibnd {
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_isa {
    pub base_address: u16,
    pub reserved1: u16,
    pub reserved2: u32,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_pci {
    pub bus: u8,
    pub slot: u8,
    pub function: u8,
    pub channel: u8,
    pub reserved: u32,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_unknown {
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_device_params_interface_path_xprs {
    pub reserved: u64,
}

#[repr(C, packed)]
pub struct edd_info {
    pub device: u8,
    pub version: u8,
    pub interface_support: u16,
    pub legacy_max_cylinder: u16,
    pub legacy_max_head: u8,
    pub legacy_sectors_per_track: u8,
    pub params: edd_device_params,
}

records! {
    edd: size 560, align 4;
    edd_device_params: size 74, align 1;
    edd_device_params_device_path: size 16, align 1;
    edd_device_params_device_path_ata: size 16, align 1;
    edd_device_params_device_path_atapi: size 16, align 1;
    edd_device_params_device_path_fibre: size 16, align 1;
    edd_device_params_device_path_i1394: size 16, align 1;
    edd_device_params_device_path_i2o: size 16, align 1;
    edd_device_params_device_path_raid: size 16, align 1;
    edd_device_params_device_path_sata: size 16, align 1;
    edd_device_params_device_path_scsi: size 16, align 1;
    edd_device_params_device_path_unknown: size 16, align 1;
    edd_device_params_device_path_usb: size 16, align 1;
    edd_device_params_interface_path: size 8, align 1;
    edd_device_params_interface_path_htpt: size 8, align 1;
    edd_device_params_interface_path_ibnd: size 8, align 1;
    edd_device_params_interface_path_isa: size 8, align 1;
    edd_device_params_interface_path_pci: size 8, align 1;
    edd_device_params_interface_path_unknown: size 8, align 1;
    edd_device_params_interface_path_xprs: size 8, align 1;
    edd_info: size 82, align 1;
}
