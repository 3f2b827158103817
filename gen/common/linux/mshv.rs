// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mshv.h

pub const MSHV_ADD_VTL0_MEMORY: u32 = 0x4010b821;
pub const MSHV_CAP_CORE_API_STABLE: i32 = 0x0;
pub const MSHV_CAP_DR6_SHARED: i32 = 0x3;
pub const MSHV_CAP_REGISTER_PAGE: i32 = 0x1;
pub const MSHV_CAP_VTL_RETURN_ACTION: i32 = 0x2;
pub const MSHV_CHECK_EXTENSION: u32 = 0x4004b800;
pub const MSHV_CREATE_PARTITION: u32 = 0x4010b800;
pub const MSHV_CREATE_VP: u32 = 0x4004b801;
pub const MSHV_CREATE_VTL: u32 = 0x8001b81d;
pub const MSHV_GET_GPAP_ACCESS_BITMAP: u32 = 0xc020b806;
pub const MSHV_GET_VP_REGISTERS: u32 = 0xc010b805;
pub const MSHV_GET_VP_STATE: u32 = 0xc010b801;
pub const MSHV_GPAP_ACCESS_OP_CLEAR: i32 = 1;
pub const MSHV_GPAP_ACCESS_OP_COUNT: i32 = 3;
pub const MSHV_GPAP_ACCESS_OP_NOOP: i32 = 0;
pub const MSHV_GPAP_ACCESS_OP_SET: i32 = 2;
pub const MSHV_GPAP_ACCESS_TYPE_ACCESSED: i32 = 0;
pub const MSHV_GPAP_ACCESS_TYPE_COUNT: i32 = 2;
pub const MSHV_GPAP_ACCESS_TYPE_DIRTY: i32 = 1;
pub const MSHV_HVCALL: u32 = 0xc030b81f;
pub const MSHV_HVCALL_SETUP: u32 = 0x4010b81e;
pub const MSHV_HV_PAGE_SIZE: i32 = 0x1000;
pub const MSHV_INITIALIZE_PARTITION: u32 = 0xb800;
pub const MSHV_IOCTL: i32 = 0xb8;
pub const MSHV_IOEVENTFD: u32 = 0x4020b804;
pub const MSHV_IOEVENTFD_BIT_COUNT: i32 = 3;
pub const MSHV_IOEVENTFD_BIT_DATAMATCH: i32 = 0;
pub const MSHV_IOEVENTFD_BIT_DEASSIGN: i32 = 2;
pub const MSHV_IOEVENTFD_BIT_PIO: i32 = 1;
pub const MSHV_IOEVENTFD_FLAGS_MASK: i32 = 0x7;
pub const MSHV_IRQFD: u32 = 0x4010b803;
pub const MSHV_IRQFD_BIT_COUNT: i32 = 2;
pub const MSHV_IRQFD_BIT_DEASSIGN: i32 = 0;
pub const MSHV_IRQFD_BIT_RESAMPLE: i32 = 1;
pub const MSHV_IRQFD_FLAGS_MASK: i32 = 0x3;
pub const MSHV_MAX_RUN_MSG_SIZE: i32 = 256;
pub const MSHV_NUM_CPU_FEATURES_BANKS: i32 = 2;
pub const MSHV_PT_BIT_COUNT: i32 = 6;
pub const MSHV_PT_BIT_CPU_AND_XSAVE_FEATURES: i32 = 3;
pub const MSHV_PT_BIT_GPA_SUPER_PAGES: i32 = 2;
pub const MSHV_PT_BIT_LAPIC: i32 = 0;
pub const MSHV_PT_BIT_NESTED_VIRTUALIZATION: i32 = 4;
pub const MSHV_PT_BIT_SMT_ENABLED_GUEST: i32 = 5;
pub const MSHV_PT_BIT_X2APIC: i32 = 1;
pub const MSHV_PT_FLAGS_MASK: i32 = 0x3f;
pub const MSHV_PT_ISOLATION_COUNT: i32 = 1;
pub const MSHV_PT_ISOLATION_NONE: i32 = 0;
pub const MSHV_RETURN_TO_LOWER_VTL: u32 = 0xb827;
pub const MSHV_ROOT_HVCALL: u32 = 0xc020b807;
pub const MSHV_RUN_VP: u32 = 0x8100b800;
pub const MSHV_RUN_VP_BUF_SZ: i32 = 256;
pub const MSHV_SET_GUEST_MEMORY: u32 = 0x4020b802;
pub const MSHV_SET_MEM_BIT_COUNT: i32 = 3;
pub const MSHV_SET_MEM_BIT_EXECUTABLE: i32 = 1;
pub const MSHV_SET_MEM_BIT_UNMAP: i32 = 2;
pub const MSHV_SET_MEM_BIT_WRITABLE: i32 = 0;
pub const MSHV_SET_MEM_FLAGS_MASK: i32 = 0x7;
pub const MSHV_SET_MSI_ROUTING: u32 = 0x4008b805;
pub const MSHV_SET_POLL_FILE: u32 = 0x4008b825;
pub const MSHV_SET_VP_REGISTERS: u32 = 0x4010b806;
pub const MSHV_SET_VP_STATE: u32 = 0xc010b802;
pub const MSHV_SINT_PAUSE_MESSAGE_STREAM: u32 = 0x4008b825;
pub const MSHV_SINT_POST_MESSAGE: u32 = 0x4018b823;
pub const MSHV_SINT_SET_EVENTFD: u32 = 0x4008b824;
pub const MSHV_SINT_SIGNAL_EVENT: u32 = 0x4008b822;
pub const MSHV_VP_MMAP_OFFSET_COUNT: i32 = 3;
pub const MSHV_VP_MMAP_OFFSET_GHCB: i32 = 2;
pub const MSHV_VP_MMAP_OFFSET_INTERCEPT_MESSAGE: i32 = 1;
pub const MSHV_VP_MMAP_OFFSET_REGISTERS: i32 = 0;
pub const MSHV_VP_STATE_COUNT: i32 = 5;
pub const MSHV_VP_STATE_LAPIC: i32 = 0;
pub const MSHV_VP_STATE_SIEFP: i32 = 3;
pub const MSHV_VP_STATE_SIMP: i32 = 2;
pub const MSHV_VP_STATE_SYNTHETIC_TIMERS: i32 = 4;
pub const MSHV_VP_STATE_XSAVE: i32 = 1;

#[repr(C)]
pub struct mshv_create_partition {
    pub pt_flags: u64,
    pub pt_isolation: u64,
}

#[repr(C)]
pub struct mshv_create_vp {
    pub vp_index: u32,
}

#[repr(C)]
pub struct mshv_get_set_vp_state {
    pub r#type: u8,
    pub rsvd: [u8; 3],
    pub buf_sz: u32,
    pub buf_ptr: u64,
}

#[repr(C)]
pub struct mshv_gpap_access_bitmap {
    pub access_type: u8,
    pub access_op: u8,
    pub rsvd: [u8; 6],
    pub page_count: u64,
    pub gpap_base: u64,
    pub bitmap_ptr: u64,
}

#[repr(C)]
pub struct mshv_root_hvcall {
    pub code: u16,
    pub reps: u16,
    pub in_sz: u16,
    pub out_sz: u16,
    pub status: u16,
    pub rsvd: [u8; 6],
    pub in_ptr: u64,
    pub out_ptr: u64,
}

#[repr(C)]
pub struct mshv_run_vp {
    pub msg_buf: [u8; 256],
}

#[repr(C)]
pub struct mshv_sint_mask {
    pub mask: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct mshv_user_ioeventfd {
    pub datamatch: u64,
    pub addr: u64,
    pub len: u32,
    pub fd: i32,
    pub flags: u32,
    pub rsvd: [u8; 4],
}

#[repr(C)]
pub struct mshv_user_irq_entry {
    pub gsi: u32,
    pub address_lo: u32,
    pub address_hi: u32,
    pub data: u32,
}

#[repr(C)]
pub struct mshv_user_irq_table {
    pub nr: u32,
    pub rsvd: u32,
    pub entries: [mshv_user_irq_entry; 0],
}

#[repr(C)]
pub struct mshv_user_irqfd {
    pub fd: i32,
    pub resamplefd: i32,
    pub gsi: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct mshv_user_mem_region {
    pub size: u64,
    pub guest_pfn: u64,
    pub userspace_addr: u64,
    pub flags: u8,
    pub rsvd: [u8; 7],
}

#[repr(C)]
pub struct mshv_vp_registers {
    pub count: u32,
    pub reserved: u32,
    pub regs_ptr: u64,
}

#[repr(C)]
pub struct mshv_vtl_hvcall {
    pub control: u64,
    pub input_size: u64,
    pub input_ptr: u64,
    pub status: u64,
    pub output_size: u64,
    pub output_ptr: u64,
}

#[repr(C)]
pub struct mshv_vtl_hvcall_setup {
    pub bitmap_array_size: u64,
    pub allow_bitmap_ptr: u64,
}

#[repr(C)]
pub struct mshv_vtl_ram_disposition {
    pub start_pfn: u64,
    pub last_pfn: u64,
}

#[repr(C)]
pub struct mshv_vtl_set_eventfd {
    pub fd: i32,
    pub flag: u32,
}

#[repr(C)]
pub struct mshv_vtl_set_poll_file {
    pub cpu: u32,
    pub fd: u32,
}

#[repr(C)]
pub struct mshv_vtl_signal_event {
    pub connection_id: u32,
    pub flag: u32,
}

#[repr(C)]
pub struct mshv_vtl_sint_post_msg {
    pub message_type: u64,
    pub connection_id: u32,
    pub payload_size: u32,
    pub payload_ptr: u64,
}

records! {
    mshv_create_partition: size 16, align 8;
    mshv_create_vp: size 4, align 4;
    mshv_get_set_vp_state: size 16, align 8;
    mshv_gpap_access_bitmap: size 32, align 8;
    mshv_root_hvcall: size 32, align 8;
    mshv_run_vp: size 256, align 1;
    mshv_sint_mask: size 8, align 1;
    mshv_user_ioeventfd: size 32, align 8;
    mshv_user_irq_entry: size 16, align 4;
    mshv_user_irq_table: size 8, align 4;
    mshv_user_irqfd: size 16, align 4;
    mshv_user_mem_region: size 32, align 8;
    mshv_vp_registers: size 16, align 8;
    mshv_vtl_hvcall: size 48, align 8;
    mshv_vtl_hvcall_setup: size 16, align 8;
    mshv_vtl_ram_disposition: size 16, align 8;
    mshv_vtl_set_eventfd: size 8, align 4;
    mshv_vtl_set_poll_file: size 8, align 4;
    mshv_vtl_signal_event: size 8, align 4;
    mshv_vtl_sint_post_msg: size 24, align 8;
}
