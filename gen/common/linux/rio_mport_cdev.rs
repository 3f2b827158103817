// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rio_mport_cdev.h

pub const RIO_ALLOC_DMA: u32 = 0xc0186d13;
pub const RIO_CAP_DBL_RECV: i32 = 0x8;
pub const RIO_CAP_DBL_SEND: i32 = 0x4;
pub const RIO_CAP_MAP_INB: i32 = 0x80;
pub const RIO_CAP_MAP_OUTB: i32 = 0x40;
pub const RIO_CAP_PW_RECV: i32 = 0x20;
pub const RIO_CAP_PW_SEND: i32 = 0x10;
pub const RIO_DEV_ADD: u32 = 0x40206d17;
pub const RIO_DEV_DEL: u32 = 0x40206d18;
pub const RIO_DISABLE_DOORBELL_RANGE: u32 = 0x40086d0a;
pub const RIO_DISABLE_PORTWRITE_RANGE: u32 = 0x40106d0c;
pub const RIO_DOORBELL: i32 = 0x1;
pub const RIO_ENABLE_DOORBELL_RANGE: u32 = 0x40086d09;
pub const RIO_ENABLE_PORTWRITE_RANGE: u32 = 0x40106d0b;
pub const RIO_EXCHANGE_DEFAULT: i32 = 0;
pub const RIO_EXCHANGE_NWRITE: i32 = 1;
pub const RIO_EXCHANGE_NWRITE_R: i32 = 3;
pub const RIO_EXCHANGE_NWRITE_R_ALL: i32 = 5;
pub const RIO_EXCHANGE_SWRITE: i32 = 2;
pub const RIO_EXCHANGE_SWRITE_R: i32 = 4;
pub const RIO_FREE_DMA: u32 = 0x40086d14;
pub const RIO_GET_EVENT_MASK: u32 = 0x80046d0e;
pub const RIO_MAP_ANY_ADDR: u64 = 0xffffffffffffffff;
pub const RIO_MAP_INBOUND: u32 = 0xc0286d11;
pub const RIO_MAP_OUTBOUND: u32 = 0xc0286d0f;
pub const RIO_MAX_DEVNAME_SZ: i32 = 20;
pub const RIO_MPORT_DRV_MAGIC: i32 = 109;
pub const RIO_MPORT_GET_PROPERTIES: u32 = 0x80306d04;
pub const RIO_MPORT_MAINT_COMPTAG_SET: u32 = 0x40046d02;
pub const RIO_MPORT_MAINT_HDID_SET: u32 = 0x40026d01;
pub const RIO_MPORT_MAINT_PORT_IDX_GET: u32 = 0x80046d03;
pub const RIO_MPORT_MAINT_READ_LOCAL: u32 = 0x80186d05;
pub const RIO_MPORT_MAINT_READ_REMOTE: u32 = 0x80186d07;
pub const RIO_MPORT_MAINT_WRITE_LOCAL: u32 = 0x40186d06;
pub const RIO_MPORT_MAINT_WRITE_REMOTE: u32 = 0x40186d08;
pub const RIO_PORTWRITE: i32 = 0x2;
pub const RIO_SET_EVENT_MASK: u32 = 0x40046d0d;
pub const RIO_TRANSFER: u32 = 0xc0186d15;
pub const RIO_TRANSFER_ASYNC: i32 = 1;
pub const RIO_TRANSFER_DIR_READ: i32 = 0;
pub const RIO_TRANSFER_DIR_WRITE: i32 = 1;
pub const RIO_TRANSFER_FAF: i32 = 2;
pub const RIO_TRANSFER_MODE_MAPPED: i32 = 0x1;
pub const RIO_TRANSFER_MODE_TRANSFER: i32 = 0x2;
pub const RIO_TRANSFER_SYNC: i32 = 0;
pub const RIO_UNMAP_INBOUND: u32 = 0x40086d12;
pub const RIO_UNMAP_OUTBOUND: u32 = 0x40286d10;
pub const RIO_WAIT_FOR_ASYNC: u32 = 0x40086d16;

#[repr(C)]
pub struct rio_async_tx_wait {
    pub token: u32,
    pub timeout: u32,
}

#[repr(C)]
pub struct rio_dma_mem {
    pub length: u64,
    pub dma_handle: u64,
    pub address: u64,
}

#[repr(C)]
pub struct rio_doorbell {
    pub rioid: u16,
    pub payload: u16,
}

#[repr(C)]
pub struct rio_doorbell_filter {
    pub rioid: u16,
    pub low: u16,
    pub high: u16,
    pub pad0: u16,
}

#[repr(C)]
pub struct rio_event {
    pub header: u32,
    pub u: rio_event_u,
    pub pad0: u32,
}

#[repr(C)]
pub union rio_event_u {
    pub doorbell: rio_doorbell,
    pub portwrite: rio_portwrite,
}

#[repr(C)]
pub struct rio_mmap {
    pub rioid: u16,
    pub pad0: [u16; 3],
    pub rio_addr: u64,
    pub length: u64,
    pub handle: u64,
    pub address: u64,
}

#[repr(C)]
pub struct rio_mport_maint_io {
    pub rioid: u16,
    pub hopcount: u8,
    pub pad0: [u8; 5],
    pub offset: u32,
    pub length: u32,
    pub buffer: u64,
}

#[repr(C)]
pub struct rio_mport_properties {
    pub hdid: u16,
    pub id: u8,
    pub index: u8,
    pub flags: u32,
    pub sys_size: u32,
    pub port_ok: u8,
    pub link_speed: u8,
    pub link_width: u8,
    pub pad0: u8,
    pub dma_max_sge: u32,
    pub dma_max_size: u32,
    pub dma_align: u32,
    pub transfer_mode: u32,
    pub cap_sys_size: u32,
    pub cap_addr_size: u32,
    pub cap_transfer_mode: u32,
    pub cap_mport: u32,
}

#[repr(C)]
pub struct rio_portwrite {
    pub payload: [u32; 16],
}

#[repr(C)]
pub struct rio_pw_filter {
    pub mask: u32,
    pub low: u32,
    pub high: u32,
    pub pad0: u32,
}

#[repr(C)]
pub struct rio_rdev_info {
    pub destid: u16,
    pub hopcount: u8,
    pub pad0: u8,
    pub comptag: u32,
    pub name: [core::ffi::c_char; 21],
}

#[repr(C)]
pub struct rio_transaction {
    pub block: u64,
    pub count: u32,
    pub transfer_mode: u32,
    pub sync: u16,
    pub dir: u16,
    pub pad0: u32,
}

#[repr(C)]
pub struct rio_transfer_io {
    pub rio_addr: u64,
    pub loc_addr: u64,
    pub handle: u64,
    pub offset: u64,
    pub length: u64,
    pub rioid: u16,
    pub method: u16,
    pub completion_code: u32,
}

records! {
    rio_async_tx_wait: size 8, align 4;
    rio_dma_mem: size 24, align 8;
    rio_doorbell: size 4, align 2;
    rio_doorbell_filter: size 8, align 2;
    rio_event: size 72, align 4;
    rio_event_u: size 64, align 4;
    rio_mmap: size 40, align 8;
    rio_mport_maint_io: size 24, align 8;
    rio_mport_properties: size 48, align 4;
    rio_portwrite: size 64, align 4;
    rio_pw_filter: size 16, align 4;
    rio_rdev_info: size 32, align 4;
    rio_transaction: size 24, align 8;
    rio_transfer_io: size 48, align 8;
}
