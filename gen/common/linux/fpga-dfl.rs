// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fpga-dfl.h

pub const DFL_FME_BASE: i32 = 0x80;
pub const DFL_FPGA_API_VERSION: i32 = 0;
pub const DFL_FPGA_BASE: i32 = 0;
pub const DFL_FPGA_CHECK_EXTENSION: u32 = 0xb601;
pub const DFL_FPGA_FME_ERR_GET_IRQ_NUM: u32 = 0x8004b683;
pub const DFL_FPGA_FME_ERR_SET_IRQ: u32 = 0x4008b684;
pub const DFL_FPGA_FME_PORT_ASSIGN: u32 = 0x4004b682;
pub const DFL_FPGA_FME_PORT_PR: u32 = 0xb680;
pub const DFL_FPGA_FME_PORT_RELEASE: u32 = 0x4004b681;
pub const DFL_FPGA_GET_API_VERSION: u32 = 0xb600;
pub const DFL_FPGA_MAGIC: i32 = 0xb6;
pub const DFL_FPGA_PORT_DMA_MAP: u32 = 0xb643;
pub const DFL_FPGA_PORT_DMA_UNMAP: u32 = 0xb644;
pub const DFL_FPGA_PORT_ERR_GET_IRQ_NUM: u32 = 0x8004b645;
pub const DFL_FPGA_PORT_ERR_SET_IRQ: u32 = 0x4008b646;
pub const DFL_FPGA_PORT_GET_INFO: u32 = 0xb641;
pub const DFL_FPGA_PORT_GET_REGION_INFO: u32 = 0xb642;
pub const DFL_FPGA_PORT_RESET: u32 = 0xb640;
pub const DFL_FPGA_PORT_UINT_GET_IRQ_NUM: u32 = 0x8004b647;
pub const DFL_FPGA_PORT_UINT_SET_IRQ: u32 = 0x4008b648;
pub const DFL_PORT_BASE: i32 = 0x40;
pub const DFL_PORT_REGION_INDEX_AFU: i32 = 0;
pub const DFL_PORT_REGION_INDEX_STP: i32 = 1;
pub const DFL_PORT_REGION_MMAP: i32 = 0x4;
pub const DFL_PORT_REGION_READ: i32 = 0x1;
pub const DFL_PORT_REGION_WRITE: i32 = 0x2;

#[repr(C)]
pub struct dfl_fpga_fme_port_pr {
    pub argsz: u32,
    pub flags: u32,
    pub port_id: u32,
    pub buffer_size: u32,
    pub buffer_address: u64,
}

#[repr(C)]
pub struct dfl_fpga_irq_set {
    pub start: u32,
    pub count: u32,
    pub evtfds: [i32; 0],
}

#[repr(C)]
pub struct dfl_fpga_port_dma_map {
    pub argsz: u32,
    pub flags: u32,
    pub user_addr: u64,
    pub length: u64,
    pub iova: u64,
}

#[repr(C)]
pub struct dfl_fpga_port_dma_unmap {
    pub argsz: u32,
    pub flags: u32,
    pub iova: u64,
}

#[repr(C)]
pub struct dfl_fpga_port_info {
    pub argsz: u32,
    pub flags: u32,
    pub num_regions: u32,
    pub num_umsgs: u32,
}

#[repr(C)]
pub struct dfl_fpga_port_region_info {
    pub argsz: u32,
    pub flags: u32,
    pub index: u32,
    pub padding: u32,
    pub size: u64,
    pub offset: u64,
}

records! {
    dfl_fpga_fme_port_pr: size 24, align 8;
    dfl_fpga_irq_set: size 8, align 4;
    dfl_fpga_port_dma_map: size 32, align 8;
    dfl_fpga_port_dma_unmap: size 16, align 8;
    dfl_fpga_port_info: size 16, align 4;
    dfl_fpga_port_region_info: size 32, align 8;
}
