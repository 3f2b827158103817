// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/acrn.h

pub const ACRN_IOCTL_ASSIGN_MMIODEV: u32 = 0x4068a257;
pub const ACRN_IOCTL_ASSIGN_PCIDEV: u32 = 0x4024a255;
pub const ACRN_IOCTL_ATTACH_IOREQ_CLIENT: u32 = 0xa233;
pub const ACRN_IOCTL_CLEAR_VM_IOREQ: u32 = 0xa235;
pub const ACRN_IOCTL_CREATE_IOREQ_CLIENT: u32 = 0xa232;
pub const ACRN_IOCTL_CREATE_VDEV: u32 = 0x40c0a259;
pub const ACRN_IOCTL_CREATE_VM: u32 = 0xc030a210;
pub const ACRN_IOCTL_DEASSIGN_MMIODEV: u32 = 0x4068a258;
pub const ACRN_IOCTL_DEASSIGN_PCIDEV: u32 = 0x4024a256;
pub const ACRN_IOCTL_DESTROY_IOREQ_CLIENT: u32 = 0xa234;
pub const ACRN_IOCTL_DESTROY_VDEV: u32 = 0x40c0a25a;
pub const ACRN_IOCTL_DESTROY_VM: u32 = 0xa211;
pub const ACRN_IOCTL_INJECT_MSI: u32 = 0x4010a223;
pub const ACRN_IOCTL_IOEVENTFD: u32 = 0x4020a270;
pub const ACRN_IOCTL_IRQFD: u32 = 0x4018a271;
pub const ACRN_IOCTL_NOTIFY_REQUEST_FINISH: u32 = 0x4008a231;
pub const ACRN_IOCTL_PAUSE_VM: u32 = 0xa213;
pub const ACRN_IOCTL_PM_GET_CPU_STATE: u32 = 0xc008a260;
pub const ACRN_IOCTL_RESET_PTDEV_INTR: u32 = 0x4014a254;
pub const ACRN_IOCTL_RESET_VM: u32 = 0xa215;
pub const ACRN_IOCTL_SET_IRQLINE: u32 = 0x4008a225;
pub const ACRN_IOCTL_SET_MEMSEG: u32 = 0x4020a241;
pub const ACRN_IOCTL_SET_PTDEV_INTR: u32 = 0x4014a253;
pub const ACRN_IOCTL_SET_VCPU_REGS: u32 = 0x4128a216;
pub const ACRN_IOCTL_START_VM: u32 = 0xa212;
pub const ACRN_IOCTL_TYPE: i32 = 0xa2;
pub const ACRN_IOCTL_UNSET_MEMSEG: u32 = 0x4020a242;
pub const ACRN_IOEVENTFD_FLAG_DATAMATCH: i32 = 0x2;
pub const ACRN_IOEVENTFD_FLAG_DEASSIGN: i32 = 0x4;
pub const ACRN_IOEVENTFD_FLAG_PIO: i32 = 0x1;
pub const ACRN_IOREQ_DIR_READ: i32 = 0;
pub const ACRN_IOREQ_DIR_WRITE: i32 = 1;
pub const ACRN_IOREQ_STATE_COMPLETE: i32 = 1;
pub const ACRN_IOREQ_STATE_FREE: i32 = 3;
pub const ACRN_IOREQ_STATE_PENDING: i32 = 0;
pub const ACRN_IOREQ_STATE_PROCESSING: i32 = 2;
pub const ACRN_IOREQ_TYPE_MMIO: i32 = 1;
pub const ACRN_IOREQ_TYPE_PCICFG: i32 = 2;
pub const ACRN_IOREQ_TYPE_PORTIO: i32 = 0;
pub const ACRN_IO_REQUEST_MAX: i32 = 16;
pub const ACRN_IRQFD_FLAG_DEASSIGN: i32 = 0x1;
pub const ACRN_MEMMAP_MMIO: i32 = 1;
pub const ACRN_MEMMAP_RAM: i32 = 0;
pub const ACRN_MEM_ACCESS_EXEC: u32 = 0x4;
pub const ACRN_MEM_ACCESS_READ: u32 = 0x1;
pub const ACRN_MEM_ACCESS_RIGHT_MASK: u32 = 0x7;
pub const ACRN_MEM_ACCESS_RWX: u32 = 7;
pub const ACRN_MEM_ACCESS_WRITE: u32 = 0x2;
pub const ACRN_MEM_TYPE_MASK: u32 = 0x7c0;
pub const ACRN_MEM_TYPE_UC: u32 = 0x100;
pub const ACRN_MEM_TYPE_WB: u32 = 0x40;
pub const ACRN_MEM_TYPE_WC: u32 = 0x200;
pub const ACRN_MEM_TYPE_WP: u32 = 0x400;
pub const ACRN_MEM_TYPE_WT: u32 = 0x80;
pub const ACRN_MMIODEV_RES_NUM: i32 = 3;
pub const ACRN_PCI_NUM_BARS: i32 = 6;
pub const ACRN_PMCMD_GET_CX_CNT: i32 = 2;
pub const ACRN_PMCMD_GET_CX_DATA: i32 = 3;
pub const ACRN_PMCMD_GET_PX_CNT: i32 = 0;
pub const ACRN_PMCMD_GET_PX_DATA: i32 = 1;
pub const ACRN_PTDEV_IRQ_INTX: i32 = 0;
pub const ACRN_PTDEV_IRQ_MSI: i32 = 1;
pub const ACRN_PTDEV_IRQ_MSIX: i32 = 2;
pub const ACRN_PTDEV_QUIRK_ASSIGN: u32 = 0x1;
pub const PMCMD_TYPE_MASK: i32 = 0xff;

#[repr(C, packed)]
pub struct acrn_acpi_generic_address {
    pub space_id: u8,
    pub bit_width: u8,
    pub bit_offset: u8,
    pub access_size: u8,
    pub address: u64,
}

#[repr(C)]
pub struct acrn_cstate_data {
    pub cx_reg: acrn_acpi_generic_address,
    pub r#type: u8,
    pub latency: u32,
    pub power: u64,
}

#[repr(C, packed)]
pub struct acrn_descriptor_ptr {
    pub limit: u16,
    pub base: u64,
    pub reserved: [u16; 3],
}

#[repr(C)]
pub struct acrn_gp_regs {
    pub rax: u64,
    pub rcx: u64,
    pub rdx: u64,
    pub rbx: u64,
    pub rsp: u64,
    pub rbp: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub r8: u64,
    pub r9: u64,
    pub r10: u64,
    pub r11: u64,
    pub r12: u64,
    pub r13: u64,
    pub r14: u64,
    pub r15: u64,
}

#[repr(C, align(256))]
pub struct acrn_io_request {
    pub r#type: u32,
    pub completion_polling: u32,
    pub reserved0: [u32; 14],
    pub reqs: acrn_io_request_reqs,
    pub reserved1: u32,
    pub kernel_handled: u32,
    pub processed: u32,
}

#[repr(C)]
pub struct acrn_io_request_buffer {
    pub anon0: acrn_io_request_buffer_anon0,
}

#[repr(C)]
pub union acrn_io_request_buffer_anon0 {
    pub req_slot: [acrn_io_request; 16],
    pub reserved: [u8; 4096],
}

#[repr(C)]
pub union acrn_io_request_reqs {
    pub pio_request: acrn_pio_request,
    pub pci_request: acrn_pci_request,
    pub mmio_request: acrn_mmio_request,
    pub data: [u64; 8],
}

#[repr(C)]
pub struct acrn_ioeventfd {
    pub fd: u32,
    pub flags: u32,
    pub addr: u64,
    pub len: u32,
    pub reserved: u32,
    pub data: u64,
}

#[repr(C)]
pub struct acrn_ioreq_notify {
    pub vmid: u16,
    pub reserved: u16,
    pub vcpu: u32,
}

#[repr(C)]
pub struct acrn_irqfd {
    pub fd: i32,
    pub flags: u32,
    pub msi: acrn_msi_entry,
}

#[repr(C)]
pub struct acrn_mmio_dev_res {
    pub user_vm_pa: u64,
    pub service_vm_pa: u64,
    pub size: u64,
    pub mem_type: u64,
}

#[repr(C)]
pub struct acrn_mmio_request {
    pub direction: u32,
    pub reserved: u32,
    pub address: u64,
    pub size: u64,
    pub value: u64,
}

#[repr(C)]
pub struct acrn_mmiodev {
    pub name: [u8; 8],
    pub res: [acrn_mmio_dev_res; 3],
}

#[repr(C)]
pub struct acrn_msi_entry {
    pub msi_addr: u64,
    pub msi_data: u64,
}

#[repr(C)]
pub struct acrn_pci_request {
    pub direction: u32,
    pub reserved: [u32; 3],
    pub size: u64,
    pub value: u32,
    pub bus: u32,
    pub dev: u32,
    pub func: u32,
    pub reg: u32,
}

#[repr(C)]
pub struct acrn_pcidev {
    pub r#type: u32,
    pub virt_bdf: u16,
    pub phys_bdf: u16,
    pub intr_line: u8,
    pub intr_pin: u8,
    pub bar: [u32; 6],
}

#[repr(C)]
pub struct acrn_pio_request {
    pub direction: u32,
    pub reserved: u32,
    pub address: u64,
    pub size: u64,
    pub value: u32,
}

#[repr(C)]
pub struct acrn_pstate_data {
    pub core_frequency: u64,
    pub power: u64,
    pub transition_latency: u64,
    pub bus_master_latency: u64,
    pub control: u64,
    pub status: u64,
}

#[repr(C)]
pub struct acrn_ptdev_irq {
    pub r#type: u32,
    pub virt_bdf: u16,
    pub phys_bdf: u16,
    pub intx: acrn_ptdev_irq_intx,
}

#[repr(C)]
pub struct acrn_ptdev_irq_intx {
    pub virt_pin: u32,
    pub phys_pin: u32,
    pub is_pic_pin: u32,
}

#[repr(C)]
pub struct acrn_regs {
    pub gprs: acrn_gp_regs,
    pub gdt: acrn_descriptor_ptr,
    pub idt: acrn_descriptor_ptr,
    pub rip: u64,
    pub cs_base: u64,
    pub cr0: u64,
    pub cr4: u64,
    pub cr3: u64,
    pub ia32_efer: u64,
    pub rflags: u64,
    pub reserved_64: [u64; 4],
    pub cs_ar: u32,
    pub cs_limit: u32,
    pub reserved_32: [u32; 3],
    pub cs_sel: u16,
    pub ss_sel: u16,
    pub ds_sel: u16,
    pub es_sel: u16,
    pub fs_sel: u16,
    pub gs_sel: u16,
    pub ldt_sel: u16,
    pub tr_sel: u16,
}

#[repr(C)]
pub struct acrn_vcpu_regs {
    pub vcpu_id: u16,
    pub reserved: [u16; 3],
    pub vcpu_regs: acrn_regs,
}

#[repr(C)]
pub struct acrn_vdev {
    pub id: acrn_vdev_id,
    pub slot: u64,
    pub io_addr: [u32; 6],
    pub io_size: [u32; 6],
    pub args: [u8; 128],
}

#[repr(C)]
pub union acrn_vdev_id {
    pub value: u64,
    pub fields: acrn_vdev_id_fields,
}

#[repr(C)]
pub struct acrn_vdev_id_fields {
    pub vendor: u16,
    pub device: u16,
    pub legacy_id: u32,
}

#[repr(C)]
pub struct acrn_vm_creation {
    pub vmid: u16,
    pub reserved0: u16,
    pub vcpu_num: u16,
    pub reserved1: u16,
    pub uuid: [u8; 16],
    pub vm_flag: u64,
    pub ioreq_buf: u64,
    pub cpu_affinity: u64,
}

#[repr(C)]
pub struct acrn_vm_memmap {
    pub r#type: u32,
    pub attr: u32,
    pub user_vm_pa: u64,
    pub anon0: acrn_vm_memmap_anon0,
    pub len: u64,
}

#[repr(C)]
pub union acrn_vm_memmap_anon0 {
    pub service_vm_pa: u64,
    pub vma_base: u64,
}

records! {
    acrn_acpi_generic_address: size 12, align 1;
    acrn_cstate_data: size 32, align 8;
    acrn_descriptor_ptr: size 16, align 1;
    acrn_gp_regs: size 128, align 8;
    acrn_io_request: size 256, align 256;
    acrn_io_request_buffer: size 4096, align 256;
    acrn_io_request_buffer_anon0: size 4096, align 256;
    acrn_io_request_reqs: size 64, align 8;
    acrn_ioeventfd: size 32, align 8;
    acrn_ioreq_notify: size 8, align 4;
    acrn_irqfd: size 24, align 8;
    acrn_mmio_dev_res: size 32, align 8;
    acrn_mmio_request: size 32, align 8;
    acrn_mmiodev: size 104, align 8;
    acrn_msi_entry: size 16, align 8;
    acrn_pci_request: size 48, align 8;
    acrn_pcidev: size 36, align 4;
    acrn_pio_request: size 32, align 8;
    acrn_pstate_data: size 48, align 8;
    acrn_ptdev_irq: size 20, align 4;
    acrn_ptdev_irq_intx: size 12, align 4;
    acrn_regs: size 288, align 8;
    acrn_vcpu_regs: size 296, align 8;
    acrn_vdev: size 192, align 8;
    acrn_vdev_id: size 8, align 8;
    acrn_vdev_id_fields: size 8, align 4;
    acrn_vm_creation: size 48, align 8;
    acrn_vm_memmap: size 32, align 8;
    acrn_vm_memmap_anon0: size 8, align 8;
}
