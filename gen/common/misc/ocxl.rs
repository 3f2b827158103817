// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/ocxl.h

pub const OCXL_AFU_EVENT_XSL_FAULT_ERROR: i32 = 0;
pub const OCXL_IOCTL_ATTACH: u32 = 0x4020ca10;
pub const OCXL_IOCTL_ENABLE_P9_WAIT: u32 = 0x8020ca15;
pub const OCXL_IOCTL_FEATURES_FLAGS0_P9_WAIT: i32 = 0x1;
pub const OCXL_IOCTL_GET_FEATURES: u32 = 0x8020ca16;
pub const OCXL_IOCTL_GET_METADATA: u32 = 0x8080ca14;
pub const OCXL_IOCTL_IRQ_ALLOC: u32 = 0x8008ca11;
pub const OCXL_IOCTL_IRQ_FREE: u32 = 0x4008ca12;
pub const OCXL_IOCTL_IRQ_SET_FD: u32 = 0x4010ca13;
pub const OCXL_KERNEL_EVENT_FLAG_LAST: i32 = 0x1;
pub const OCXL_MAGIC: i32 = 0xca;

#[repr(C)]
pub struct ocxl_ioctl_attach {
    pub amr: u64,
    pub reserved1: u64,
    pub reserved2: u64,
    pub reserved3: u64,
}

#[repr(C)]
pub struct ocxl_ioctl_features {
    pub flags: [u64; 4],
}

#[repr(C)]
pub struct ocxl_ioctl_irq_fd {
    pub irq_offset: u64,
    pub eventfd: i32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ocxl_ioctl_metadata {
    pub version: u16,
    pub afu_version_major: u8,
    pub afu_version_minor: u8,
    pub pasid: u32,
    pub pp_mmio_size: u64,
    pub global_mmio_size: u64,
    pub reserved: [u64; 13],
}

#[repr(C)]
pub struct ocxl_ioctl_p9_wait {
    pub thread_id: u16,
    pub reserved1: u16,
    pub reserved2: u32,
    pub reserved3: [u64; 3],
}

#[repr(C)]
pub struct ocxl_kernel_event_header {
    pub r#type: u16,
    pub flags: u16,
    pub reserved: u32,
}

#[repr(C)]
pub struct ocxl_kernel_event_xsl_fault_error {
    pub addr: u64,
    pub dsisr: u64,
    pub count: u64,
    pub reserved: u64,
}

records! {
    ocxl_ioctl_attach: size 32, align 8;
    ocxl_ioctl_features: size 32, align 8;
    ocxl_ioctl_irq_fd: size 16, align 8;
    ocxl_ioctl_metadata: size 128, align 8;
    ocxl_ioctl_p9_wait: size 32, align 8;
    ocxl_kernel_event_header: size 8, align 4;
    ocxl_kernel_event_xsl_fault_error: size 32, align 8;
}
