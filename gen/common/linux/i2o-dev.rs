// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2o-dev.h

pub const ADAPTER_STATE_FAILED: i32 = 0x10;
pub const ADAPTER_STATE_FAULTED: i32 = 0x11;
pub const ADAPTER_STATE_HOLD: i32 = 0x4;
pub const ADAPTER_STATE_INITIALIZING: i32 = 0x1;
pub const ADAPTER_STATE_OPERATIONAL: i32 = 0x8;
pub const ADAPTER_STATE_READY: i32 = 0x5;
pub const ADAPTER_STATE_RESET: i32 = 0x2;
pub const I2OEVTGET: u32 = 0x8068690b;
pub const I2OEVTREG: u32 = 0x400c690a;
pub const I2OGETIOPS: u32 = 0x80206900;
pub const I2OPASSTHRU32: u32 = 0x8008690c;
pub const I2OVALIDATE: u32 = 0x80046908;
pub const I2O_BUS_CARDBUS: i32 = 7;
pub const I2O_BUS_EISA: i32 = 2;
pub const I2O_BUS_ISA: i32 = 1;
pub const I2O_BUS_LOCAL: i32 = 0;
pub const I2O_BUS_NUBUS: i32 = 6;
pub const I2O_BUS_PCI: i32 = 4;
pub const I2O_BUS_PCMCIA: i32 = 5;
pub const I2O_BUS_UNKNOWN: i32 = 0x80;
pub const I2O_CLASS_ATE_PERIPHERAL: i32 = 0x61;
pub const I2O_CLASS_ATE_PORT: i32 = 0x60;
pub const I2O_CLASS_BUS_ADAPTER: i32 = 0x80;
pub const I2O_CLASS_DDM: i32 = 0x1;
pub const I2O_CLASS_END: i32 = 0xfff;
pub const I2O_CLASS_EXECUTIVE: i32 = 0x0;
pub const I2O_CLASS_FIBRE_CHANNEL_PERIPHERAL: i32 = 0x41;
pub const I2O_CLASS_FIBRE_CHANNEL_PORT: i32 = 0x40;
pub const I2O_CLASS_FLOPPY_CONTROLLER: i32 = 0x70;
pub const I2O_CLASS_FLOPPY_DEVICE: i32 = 0x71;
pub const I2O_CLASS_LAN: i32 = 0x20;
pub const I2O_CLASS_MATCH_ANYCLASS: u32 = 0xffffffff;
pub const I2O_CLASS_PEER_TRANSPORT: i32 = 0x91;
pub const I2O_CLASS_PEER_TRANSPORT_AGENT: i32 = 0x90;
pub const I2O_CLASS_RANDOM_BLOCK_STORAGE: i32 = 0x10;
pub const I2O_CLASS_SCSI_PERIPHERAL: i32 = 0x51;
pub const I2O_CLASS_SEQUENTIAL_STORAGE: i32 = 0x11;
pub const I2O_CLASS_VERSION_10: i32 = 0x0;
pub const I2O_CLASS_VERSION_11: i32 = 0x1;
pub const I2O_CLASS_WAN: i32 = 0x30;
pub const I2O_DPT_FLASH_FRAG_SIZE: i32 = 0x10000;
pub const I2O_DPT_FLASH_READ: i32 = 0x101;
pub const I2O_DPT_FLASH_WRITE: i32 = 0x102;
pub const I2O_DPT_SG_FLAG_INTERPRET: i32 = 0x10000;
pub const I2O_DPT_SG_FLAG_PHYSICAL: i32 = 0x20000;
pub const I2O_EVT_CAPABILITY_CHANGED: i32 = 0x2;
pub const I2O_EVT_CAPABILITY_OTHER: i32 = 0x1;
pub const I2O_EVT_DATA_SIZE: i32 = 88;
pub const I2O_EVT_GEN_WARNING_ERROR_THRESHOLD: i32 = 0x1;
pub const I2O_EVT_GEN_WARNING_MEDIA_FAULT: i32 = 0x2;
pub const I2O_EVT_GEN_WARNING_NORMAL: i32 = 0x0;
pub const I2O_EVT_IND_BSA_CAPACITY_CHANGE: i32 = 0x8;
pub const I2O_EVT_IND_BSA_SCSI_SMART: i32 = 0x10;
pub const I2O_EVT_IND_BSA_VOLUME_LOAD: i32 = 0x1;
pub const I2O_EVT_IND_BSA_VOLUME_UNLOAD: i32 = 0x2;
pub const I2O_EVT_IND_BSA_VOLUME_UNLOAD_REQ: i32 = 0x4;
pub const I2O_EVT_IND_CAPABILITY_CHANGE: i32 = 0x8000000;
pub const I2O_EVT_IND_CONFIGURATION_FLAG: i32 = 0x20000000;
pub const I2O_EVT_IND_DEVICE_RESET: i32 = 0x4000000;
pub const I2O_EVT_IND_DEVICE_STATE: i32 = 0x400000;
pub const I2O_EVT_IND_EVT_MASK_MODIFIED: i32 = 0x2000000;
pub const I2O_EVT_IND_EXEC_ADAPTER_FAULT: i32 = 0x4;
pub const I2O_EVT_IND_EXEC_CONNECTION_FAIL: i32 = 0x2;
pub const I2O_EVT_IND_EXEC_DDM_AVAILABILITY: i32 = 0x400;
pub const I2O_EVT_IND_EXEC_HW_FAIL: i32 = 0x40;
pub const I2O_EVT_IND_EXEC_MODIFIED_LCT: i32 = 0x200;
pub const I2O_EVT_IND_EXEC_NEW_LCT_ENTRY: i32 = 0x100;
pub const I2O_EVT_IND_EXEC_POWER_FAIL: i32 = 0x8;
pub const I2O_EVT_IND_EXEC_RESET_IMMINENT: i32 = 0x20;
pub const I2O_EVT_IND_EXEC_RESET_PENDING: i32 = 0x10;
pub const I2O_EVT_IND_EXEC_RESOURCE_LIMITS: i32 = 0x1;
pub const I2O_EVT_IND_EXEC_XCT_CHANGE: i32 = 0x80;
pub const I2O_EVT_IND_FIELD_MODIFIED: i32 = 0x1000000;
pub const I2O_EVT_IND_GENERAL_WARNING: i32 = 0x40000000;
pub const I2O_EVT_IND_LOCK_RELEASE: i32 = 0x10000000;
pub const I2O_EVT_IND_STATE_CHANGE: u32 = 0x80000000;
pub const I2O_EVT_IND_VENDOR_EVT: i32 = 0x800000;
pub const I2O_EVT_Q_LEN: i32 = 32;
pub const I2O_EVT_SENSOR_STATE_CHANGED: i32 = 0x1;
pub const I2O_EVT_STATE_CHANGE_FAILED: i32 = 0x10;
pub const I2O_EVT_STATE_CHANGE_FAULTED: i32 = 0x11;
pub const I2O_EVT_STATE_CHANGE_NA_NO_RECOVER: i32 = 0x4;
pub const I2O_EVT_STATE_CHANGE_NA_RECOVER: i32 = 0x3;
pub const I2O_EVT_STATE_CHANGE_NORMAL: i32 = 0x0;
pub const I2O_EVT_STATE_CHANGE_QUIESCE_REQUEST: i32 = 0x5;
pub const I2O_EVT_STATE_CHANGE_RESTART: i32 = 0x2;
pub const I2O_EVT_STATE_CHANGE_SUSPENDED: i32 = 0x1;
pub const I2O_MAGIC_NUMBER: i32 = 105;
pub const I2O_PARAMS_FIELD_GET: i32 = 0x1;
pub const I2O_PARAMS_FIELD_SET: i32 = 0x6;
pub const I2O_PARAMS_LIST_GET: i32 = 0x2;
pub const I2O_PARAMS_LIST_SET: i32 = 0x7;
pub const I2O_PARAMS_MORE_GET: i32 = 0x3;
pub const I2O_PARAMS_ROW_ADD: i32 = 0x8;
pub const I2O_PARAMS_ROW_DELETE: i32 = 0x9;
pub const I2O_PARAMS_SIZE_GET: i32 = 0x4;
pub const I2O_PARAMS_TABLE_CLEAR: i32 = 0xa;
pub const I2O_PARAMS_TABLE_GET: i32 = 0x5;
pub const I2O_SNFORMAT_ASCII: i32 = 2;
pub const I2O_SNFORMAT_BINARY: i32 = 1;
pub const I2O_SNFORMAT_DDM: i32 = 7;
pub const I2O_SNFORMAT_IEEE_REG128: i32 = 9;
pub const I2O_SNFORMAT_IEEE_REG64: i32 = 8;
pub const I2O_SNFORMAT_LAN48_MAC: i32 = 4;
pub const I2O_SNFORMAT_LAN64_MAC: i32 = 6;
pub const I2O_SNFORMAT_UNICODE: i32 = 3;
pub const I2O_SNFORMAT_UNKNOWN: i32 = 0;
pub const I2O_SNFORMAT_UNKNOWN2: i32 = 0xff;
pub const I2O_SNFORMAT_WAN: i32 = 5;
pub const I2O_SOFTWARE_MODULE_IOP_CONFIG: i32 = 0x23;
pub const I2O_SOFTWARE_MODULE_IOP_PRIVATE: i32 = 0x22;
pub const I2O_SOFTWARE_MODULE_IRTOS: i32 = 0x11;
pub const I2O_SUBCLASS_HDM: i32 = 0x20;
pub const I2O_SUBCLASS_ISM: i32 = 0x21;
pub const I2O_SUBCLASS_i960: i32 = 0x1;
pub const I2O_VENDOR_DPT: i32 = 0x1b;
pub const MAX_I2O_CONTROLLERS: i32 = 32;

#[repr(C)]
pub struct _i2o_eisa_bus_info {
    pub EisaBaseIOPort: u16,
    pub reserved: u8,
    pub EisaSlotNumber: u8,
    pub EisaBaseMemoryAddress: u32,
}

#[repr(C)]
pub struct _i2o_hrt {
    pub num_entries: u16,
    pub entry_len: u8,
    pub hrt_version: u8,
    pub change_ind: u32,
    pub hrt_entry: [_i2o_hrt_entry; 1],
}

#[repr(C)]
pub struct _i2o_hrt_entry {
    pub adapter_id: u32,
    pub _bitfield0: [u8; 4],
    pub bus: _i2o_hrt_entry_bus,
}

impl _i2o_hrt_entry {
    bit_field!(parent_tid, set_parent_tid: u32, _bitfield0 bits 0..12);
    bit_field!(state, set_state: u32, _bitfield0 bits 12..16);
    bit_field!(bus_num, set_bus_num: u32, _bitfield0 bits 16..24);
    bit_field!(bus_type, set_bus_type: u32, _bitfield0 bits 24..32);
}

#[repr(C)]
pub union _i2o_hrt_entry_bus {
    pub pci_bus: _i2o_pci_bus,
    pub local_bus: _i2o_local_bus,
    pub isa_bus: _i2o_isa_bus,
    pub eisa_bus: _i2o_eisa_bus_info,
    pub mca_bus: _i2o_mca_bus,
    pub other_bus: _i2o_other_bus,
}

#[repr(C)]
pub struct _i2o_isa_bus {
    pub IsaBaseIOPort: u16,
    pub CSN: u8,
    pub reserved: u8,
    pub IsaBaseMemoryAddress: u32,
}

#[repr(C)]
pub struct _i2o_lct {
    pub _bitfield0: [u8; 4],
    pub iop_flags: u32,
    pub change_ind: u32,
    pub lct_entry: [_i2o_lct_entry; 1],
}

impl _i2o_lct {
    bit_field!(table_size, set_table_size: u32, _bitfield0 bits 0..16);
    bit_field!(boot_tid, set_boot_tid: u32, _bitfield0 bits 16..28);
    bit_field!(lct_ver, set_lct_ver: u32, _bitfield0 bits 28..32);
}

#[repr(C)]
pub struct _i2o_lct_entry {
    pub _bitfield0: [u8; 4],
    pub change_ind: u32,
    pub device_flags: u32,
    pub _bitfield1: [u8; 4],
    pub sub_class: u32,
    pub _bitfield2: [u8; 4],
    pub identity_tag: [u8; 8],
    pub event_capabilities: u32,
}

impl _i2o_lct_entry {
    bit_field!(entry_size, set_entry_size: u32, _bitfield0 bits 0..16);
    bit_field!(tid, set_tid: u32, _bitfield0 bits 16..28);
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 28..32);
    bit_field!(class_id, set_class_id: u32, _bitfield1 bits 0..12);
    bit_field!(version, set_version: u32, _bitfield1 bits 12..16);
    bit_field!(vendor_id, set_vendor_id: u32, _bitfield1 bits 16..32);
    bit_field!(user_tid, set_user_tid: u32, _bitfield2 bits 0..12);
    bit_field!(parent_tid, set_parent_tid: u32, _bitfield2 bits 12..24);
    bit_field!(bios_info, set_bios_info: u32, _bitfield2 bits 24..32);
}

#[repr(C)]
pub struct _i2o_local_bus {
    pub LbBaseIOPort: u16,
    pub reserved: u16,
    pub LbBaseMemoryAddress: u32,
}

#[repr(C)]
pub struct _i2o_mca_bus {
    pub McaBaseIOPort: u16,
    pub reserved: u8,
    pub McaSlotNumber: u8,
    pub McaBaseMemoryAddress: u32,
}

#[repr(C)]
pub struct _i2o_other_bus {
    pub BaseIOPort: u16,
    pub reserved: u16,
    pub BaseMemoryAddress: u32,
}

#[repr(C)]
pub struct _i2o_pci_bus {
    pub PciFunctionNumber: u8,
    pub PciDeviceNumber: u8,
    pub PciBusNumber: u8,
    pub reserved: u8,
    pub PciVendorID: u16,
    pub PciDeviceID: u16,
}

#[repr(C)]
pub struct _i2o_status_block {
    pub org_id: u16,
    pub reserved: u16,
    pub _bitfield0: [u8; 2],
    pub host_unit_id: u16,
    pub _bitfield1: [u8; 2],
    pub iop_state: u8,
    pub msg_type: u8,
    pub inbound_frame_size: u16,
    pub init_code: u8,
    pub reserved2: u8,
    pub max_inbound_frames: u32,
    pub cur_inbound_frames: u32,
    pub max_outbound_frames: u32,
    pub product_id: [core::ffi::c_char; 24],
    pub expected_lct_size: u32,
    pub iop_capabilities: u32,
    pub desired_mem_size: u32,
    pub current_mem_size: u32,
    pub current_mem_base: u32,
    pub desired_io_size: u32,
    pub current_io_size: u32,
    pub current_io_base: u32,
    pub _bitfield2: [u8; 4],
}

impl _i2o_status_block {
    bit_field!(iop_id, set_iop_id: u16, _bitfield0 bits 0..12);
    bit_field!(reserved1, set_reserved1: u16, _bitfield0 bits 12..16);
    bit_field!(segment_number, set_segment_number: u16, _bitfield1 bits 0..12);
    bit_field!(i2o_version, set_i2o_version: u16, _bitfield1 bits 12..16);
    bit_field!(reserved3, set_reserved3: u32, _bitfield2 bits 0..24);
    bit_field!(cmd_status, set_cmd_status: u32, _bitfield2 bits 24..32);
}

#[repr(C)]
pub struct i2o_cmd_passthru32 {
    pub iop: u32,
    pub msg: u32,
}

pub type i2o_eisa_bus = _i2o_eisa_bus_info;

#[repr(C)]
pub struct i2o_evt_get {
    pub info: i2o_evt_info,
    pub pending: i32,
    pub lost: i32,
}

#[repr(C)]
pub struct i2o_evt_id {
    pub iop: u32,
    pub tid: u32,
    pub evt_mask: u32,
}

#[repr(C)]
pub struct i2o_evt_info {
    pub id: i2o_evt_id,
    pub evt_data: [u8; 88],
    pub data_size: u32,
}

pub type i2o_hrt = _i2o_hrt;

pub type i2o_hrt_entry = _i2o_hrt_entry;

pub type i2o_isa_bus = _i2o_isa_bus;

pub type i2o_lct = _i2o_lct;

pub type i2o_lct_entry = _i2o_lct_entry;

pub type i2o_local_bus = _i2o_local_bus;

pub type i2o_mca_bus = _i2o_mca_bus;

pub type i2o_other_bus = _i2o_other_bus;

pub type i2o_pci_bus = _i2o_pci_bus;

#[repr(C)]
pub struct i2o_sg_io_hdr {
    pub flags: u32,
}

pub type i2o_sg_io_hdr_t = i2o_sg_io_hdr;

pub type i2o_status_block = _i2o_status_block;

records! {
    _i2o_eisa_bus_info: size 8, align 4;
    _i2o_hrt: size 24, align 4;
    _i2o_hrt_entry: size 16, align 4;
    _i2o_hrt_entry_bus: size 8, align 4;
    _i2o_isa_bus: size 8, align 4;
    _i2o_lct: size 48, align 4;
    _i2o_lct_entry: size 36, align 4;
    _i2o_local_bus: size 8, align 4;
    _i2o_mca_bus: size 8, align 4;
    _i2o_other_bus: size 8, align 4;
    _i2o_pci_bus: size 8, align 2;
    _i2o_status_block: size 88, align 4;
    i2o_cmd_passthru32: size 8, align 4;
    i2o_evt_get: size 112, align 4;
    i2o_evt_id: size 12, align 4;
    i2o_evt_info: size 104, align 4;
    i2o_sg_io_hdr: size 4, align 4;
}
