// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_iommu.h

pub const VIRTIO_IOMMU_ATTACH_F_BYPASS: i32 = 0x1;
pub const VIRTIO_IOMMU_FAULT_F_ADDRESS: i32 = 0x100;
pub const VIRTIO_IOMMU_FAULT_F_EXEC: i32 = 0x4;
pub const VIRTIO_IOMMU_FAULT_F_READ: i32 = 0x1;
pub const VIRTIO_IOMMU_FAULT_F_WRITE: i32 = 0x2;
pub const VIRTIO_IOMMU_FAULT_R_DOMAIN: i32 = 1;
pub const VIRTIO_IOMMU_FAULT_R_MAPPING: i32 = 2;
pub const VIRTIO_IOMMU_FAULT_R_UNKNOWN: i32 = 0;
pub const VIRTIO_IOMMU_F_BYPASS: i32 = 3;
pub const VIRTIO_IOMMU_F_BYPASS_CONFIG: i32 = 6;
pub const VIRTIO_IOMMU_F_DOMAIN_RANGE: i32 = 1;
pub const VIRTIO_IOMMU_F_INPUT_RANGE: i32 = 0;
pub const VIRTIO_IOMMU_F_MAP_UNMAP: i32 = 2;
pub const VIRTIO_IOMMU_F_MMIO: i32 = 5;
pub const VIRTIO_IOMMU_F_PROBE: i32 = 4;
pub const VIRTIO_IOMMU_MAP_F_MASK: i32 = 0x7;
pub const VIRTIO_IOMMU_MAP_F_MMIO: i32 = 0x4;
pub const VIRTIO_IOMMU_MAP_F_READ: i32 = 0x1;
pub const VIRTIO_IOMMU_MAP_F_WRITE: i32 = 0x2;
pub const VIRTIO_IOMMU_PROBE_T_MASK: i32 = 0xfff;
pub const VIRTIO_IOMMU_PROBE_T_NONE: i32 = 0;
pub const VIRTIO_IOMMU_PROBE_T_RESV_MEM: i32 = 1;
pub const VIRTIO_IOMMU_RESV_MEM_T_MSI: i32 = 1;
pub const VIRTIO_IOMMU_RESV_MEM_T_RESERVED: i32 = 0;
pub const VIRTIO_IOMMU_S_DEVERR: i32 = 0x3;
pub const VIRTIO_IOMMU_S_FAULT: i32 = 0x7;
pub const VIRTIO_IOMMU_S_INVAL: i32 = 0x4;
pub const VIRTIO_IOMMU_S_IOERR: i32 = 0x1;
pub const VIRTIO_IOMMU_S_NOENT: i32 = 0x6;
pub const VIRTIO_IOMMU_S_NOMEM: i32 = 0x8;
pub const VIRTIO_IOMMU_S_OK: i32 = 0x0;
pub const VIRTIO_IOMMU_S_RANGE: i32 = 0x5;
pub const VIRTIO_IOMMU_S_UNSUPP: i32 = 0x2;
pub const VIRTIO_IOMMU_T_ATTACH: i32 = 0x1;
pub const VIRTIO_IOMMU_T_DETACH: i32 = 0x2;
pub const VIRTIO_IOMMU_T_MAP: i32 = 0x3;
pub const VIRTIO_IOMMU_T_PROBE: i32 = 0x5;
pub const VIRTIO_IOMMU_T_UNMAP: i32 = 0x4;

#[repr(C)]
pub struct virtio_iommu_config {
    pub page_size_mask: u64,
    pub input_range: virtio_iommu_range_64,
    pub domain_range: virtio_iommu_range_32,
    pub probe_size: u32,
    pub bypass: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct virtio_iommu_fault {
    pub reason: u8,
    pub reserved: [u8; 3],
    pub flags: u32,
    pub endpoint: u32,
    pub reserved2: [u8; 4],
    pub address: u64,
}

#[repr(C)]
pub struct virtio_iommu_probe_property {
    pub r#type: u16,
    pub length: u16,
}

#[repr(C)]
pub struct virtio_iommu_probe_resv_mem {
    pub head: virtio_iommu_probe_property,
    pub subtype: u8,
    pub reserved: [u8; 3],
    pub start: u64,
    pub end: u64,
}

#[repr(C)]
pub struct virtio_iommu_range_32 {
    pub start: u32,
    pub end: u32,
}

#[repr(C)]
pub struct virtio_iommu_range_64 {
    pub start: u64,
    pub end: u64,
}

#[repr(C)]
pub struct virtio_iommu_req_attach {
    pub head: virtio_iommu_req_head,
    pub domain: u32,
    pub endpoint: u32,
    pub flags: u32,
    pub reserved: [u8; 4],
    pub tail: virtio_iommu_req_tail,
}

#[repr(C)]
pub struct virtio_iommu_req_detach {
    pub head: virtio_iommu_req_head,
    pub domain: u32,
    pub endpoint: u32,
    pub reserved: [u8; 8],
    pub tail: virtio_iommu_req_tail,
}

#[repr(C)]
pub struct virtio_iommu_req_head {
    pub r#type: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct virtio_iommu_req_map {
    pub head: virtio_iommu_req_head,
    pub domain: u32,
    pub virt_start: u64,
    pub virt_end: u64,
    pub phys_start: u64,
    pub flags: u32,
    pub tail: virtio_iommu_req_tail,
}

#[repr(C)]
pub struct virtio_iommu_req_probe {
    pub head: virtio_iommu_req_head,
    pub endpoint: u32,
    pub reserved: [u8; 64],
    pub properties: [u8; 0],
}

#[repr(C)]
pub struct virtio_iommu_req_tail {
    pub status: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct virtio_iommu_req_unmap {
    pub head: virtio_iommu_req_head,
    pub domain: u32,
    pub virt_start: u64,
    pub virt_end: u64,
    pub reserved: [u8; 4],
    pub tail: virtio_iommu_req_tail,
}

records! {
    virtio_iommu_config: size 40, align 8;
    virtio_iommu_fault: size 24, align 8;
    virtio_iommu_probe_property: size 4, align 2;
    virtio_iommu_probe_resv_mem: size 24, align 8;
    virtio_iommu_range_32: size 8, align 4;
    virtio_iommu_range_64: size 16, align 8;
    virtio_iommu_req_attach: size 24, align 4;
    virtio_iommu_req_detach: size 24, align 4;
    virtio_iommu_req_head: size 4, align 1;
    virtio_iommu_req_map: size 40, align 8;
    virtio_iommu_req_probe: size 72, align 4;
    virtio_iommu_req_tail: size 4, align 1;
    virtio_iommu_req_unmap: size 32, align 8;
}
