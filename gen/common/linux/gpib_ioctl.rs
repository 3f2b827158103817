// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gpib_ioctl.h

pub const CFCBASE: u32 = 0x4008a015;
pub const CFCBOARDTYPE: u32 = 0x4064a018;
pub const CFCDMA: u32 = 0x4004a017;
pub const CFCIRQ: u32 = 0x4004a016;
pub const GPIB_CODE: i32 = 160;
pub const IBAUTOSPOLL: u32 = 0x4002a026;
pub const IBBOARD_INFO: u32 = 0x801ca01d;
pub const IBCAC: u32 = 0x4004a00c;
pub const IBCLOSEDEV: u32 = 0x4004a004;
pub const IBCMD: u32 = 0xc018a066;
pub const IBEOS: u32 = 0x4008a013;
pub const IBEVENT: u32 = 0x8002a021;
pub const IBGTS: u32 = 0xa00b;
pub const IBLINES: u32 = 0x8002a00e;
pub const IBLOC: u32 = 0xa024;
pub const IBMUTEX: u32 = 0x4004a01a;
pub const IBONL: u32 = 0x4010a027;
pub const IBOPENDEV: u32 = 0xc010a003;
pub const IBPAD: u32 = 0x4008a00f;
pub const IBPP2_GET: u32 = 0x8002a029;
pub const IBPP2_SET: u32 = 0x4002a028;
pub const IBPPC: u32 = 0x4004a01c;
pub const IBQUERY_BOARD_RSV: u32 = 0x8004a01f;
pub const IBRD: u32 = 0xc018a064;
pub const IBRPP: u32 = 0xc001a006;
pub const IBRSC: u32 = 0x4004a022;
pub const IBRSP: u32 = 0xc00ca012;
pub const IBRSV: u32 = 0x4001a014;
pub const IBRSV2: u32 = 0x4008a02d;
pub const IBSAD: u32 = 0x4008a010;
pub const IBSELECT_DEVICE_PATH: u32 = 0x5000a02b;
pub const IBSELECT_PCI: u32 = 0xc008a020;
pub const IBSIC: u32 = 0x4004a009;
pub const IBSPOLL_BYTES: u32 = 0xc00ca01b;
pub const IBSRE: u32 = 0x4004a00a;
pub const IBTMO: u32 = 0x4004a011;
pub const IBWAIT: u32 = 0xc020a005;
pub const IBWRT: u32 = 0xc018a065;
pub const IB_T1_DELAY: u32 = 0x4004a023;

#[repr(C)]
pub struct gpib_board_info_ioctl {
    pub pad: u32,
    pub sad: i32,
    pub parallel_poll_configuration: i32,
    pub autopolling: i32,
    pub is_system_controller: i32,
    pub t1_delay: u32,
    pub _bitfield0: [u8; 4],
}

impl gpib_board_info_ioctl {
    bit_field!(ist, set_ist: u32, _bitfield0 bits 0..1);
    bit_field!(no_7_bit_eos, set_no_7_bit_eos: u32, _bitfield0 bits 1..2);
    bit_field!(padding, set_padding: u32, _bitfield0 bits 2..32);
}

#[repr(C)]
pub struct gpib_board_type_ioctl {
    pub name: [core::ffi::c_char; 100],
}

#[repr(C)]
pub struct gpib_close_dev_ioctl {
    pub handle: u32,
}

#[repr(C)]
pub struct gpib_eos_ioctl {
    pub eos: i32,
    pub eos_flags: i32,
}

#[repr(C)]
pub struct gpib_online_ioctl {
    pub init_data_ptr: u64,
    pub init_data_length: i32,
    pub online: i32,
}

#[repr(C)]
pub struct gpib_open_dev_ioctl {
    pub handle: u32,
    pub pad: u32,
    pub sad: i32,
    pub is_board: u32,
}

#[repr(C)]
pub struct gpib_pad_ioctl {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C, align(4))]
pub struct gpib_ppoll_config_ioctl {
    pub config: u8,
    pub _bitfield0: [u8; 3],
}

impl gpib_ppoll_config_ioctl {
    bit_field!(set_ist, set_set_ist: u32, _bitfield0 bits 0..1);
    bit_field!(clear_ist, set_clear_ist: u32, _bitfield0 bits 1..2);
    bit_field!(padding, set_padding: u32, _bitfield0 bits 2..24);
}

#[repr(C)]
pub struct gpib_read_write_ioctl {
    pub buffer_ptr: u64,
    pub requested_transfer_count: u32,
    pub completed_transfer_count: u32,
    pub end: i32,
    pub handle: i32,
}

#[repr(C)]
pub struct gpib_request_service2 {
    pub status_byte: u8,
    pub padding: [u8; 3],
    pub new_reason_for_service: i32,
}

#[repr(C)]
pub struct gpib_sad_ioctl {
    pub handle: u32,
    pub sad: i32,
}

#[repr(C)]
pub struct gpib_select_device_path_ioctl {
    pub device_path: [core::ffi::c_char; 4096],
}

#[repr(C)]
pub struct gpib_select_pci_ioctl {
    pub pci_bus: i32,
    pub pci_slot: i32,
}

#[repr(C)]
pub struct gpib_serial_poll_ioctl {
    pub pad: u32,
    pub sad: i32,
    pub status_byte: u8,
    pub padding: [u8; 3],
}

#[repr(C)]
pub struct gpib_spoll_bytes_ioctl {
    pub num_bytes: u32,
    pub pad: u32,
    pub sad: i32,
}

#[repr(C)]
pub struct gpib_wait_ioctl {
    pub handle: i32,
    pub wait_mask: i32,
    pub clear_mask: i32,
    pub set_mask: i32,
    pub ibsta: i32,
    pub pad: i32,
    pub sad: i32,
    pub usec_timeout: u32,
}

records! {
    gpib_board_info_ioctl: size 28, align 4;
    gpib_board_type_ioctl: size 100, align 1;
    gpib_close_dev_ioctl: size 4, align 4;
    gpib_eos_ioctl: size 8, align 4;
    gpib_online_ioctl: size 16, align 8;
    gpib_open_dev_ioctl: size 16, align 4;
    gpib_pad_ioctl: size 8, align 4;
    gpib_ppoll_config_ioctl: size 4, align 4;
    gpib_read_write_ioctl: size 24, align 8;
    gpib_request_service2: size 8, align 4;
    gpib_sad_ioctl: size 8, align 4;
    gpib_select_device_path_ioctl: size 4096, align 1;
    gpib_select_pci_ioctl: size 8, align 4;
    gpib_serial_poll_ioctl: size 12, align 4;
    gpib_spoll_bytes_ioctl: size 12, align 4;
    gpib_wait_ioctl: size 32, align 4;
}
