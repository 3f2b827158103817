// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/switchtec_ioctl.h

pub const SWITCHTEC_IOCTL_EVENT_AER_IN_P2P: i32 = 17;
pub const SWITCHTEC_IOCTL_EVENT_AER_IN_VEP: i32 = 18;
pub const SWITCHTEC_IOCTL_EVENT_CLI_MRPC_COMP: i32 = 10;
pub const SWITCHTEC_IOCTL_EVENT_CLI_MRPC_COMP_ASYNC: i32 = 11;
pub const SWITCHTEC_IOCTL_EVENT_CREDIT_TIMEOUT: i32 = 27;
pub const SWITCHTEC_IOCTL_EVENT_CTL: u32 = 0xc0285743;
pub const SWITCHTEC_IOCTL_EVENT_CTS: i32 = 20;
pub const SWITCHTEC_IOCTL_EVENT_DPC: i32 = 19;
pub const SWITCHTEC_IOCTL_EVENT_DYN_PART_BIND_COMP: i32 = 16;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_CLEAR: i32 = 0x1;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_DIS_CLI: i32 = 0x80;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_DIS_FATAL: i32 = 0x100;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_DIS_LOG: i32 = 0x40;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_DIS_POLL: i32 = 0x20;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_EN_CLI: i32 = 0x8;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_EN_FATAL: i32 = 0x10;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_EN_LOG: i32 = 0x4;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_EN_POLL: i32 = 0x2;
pub const SWITCHTEC_IOCTL_EVENT_FLAG_UNUSED: i32 = -512;
pub const SWITCHTEC_IOCTL_EVENT_FORCE_SPEED: i32 = 26;
pub const SWITCHTEC_IOCTL_EVENT_FW_EXC: i32 = 4;
pub const SWITCHTEC_IOCTL_EVENT_FW_FATAL: i32 = 7;
pub const SWITCHTEC_IOCTL_EVENT_FW_NMI: i32 = 5;
pub const SWITCHTEC_IOCTL_EVENT_FW_NON_FATAL: i32 = 6;
pub const SWITCHTEC_IOCTL_EVENT_GFMS: i32 = 29;
pub const SWITCHTEC_IOCTL_EVENT_GPIO_INT: i32 = 12;
pub const SWITCHTEC_IOCTL_EVENT_HOTPLUG: i32 = 21;
pub const SWITCHTEC_IOCTL_EVENT_IDX_ALL: i32 = -2;
pub const SWITCHTEC_IOCTL_EVENT_IER: i32 = 22;
pub const SWITCHTEC_IOCTL_EVENT_INTERCOMM_REQ_NOTIFY: i32 = 30;
pub const SWITCHTEC_IOCTL_EVENT_ISP_ERROR: i32 = 2;
pub const SWITCHTEC_IOCTL_EVENT_LINK_STATE: i32 = 28;
pub const SWITCHTEC_IOCTL_EVENT_LOCAL_PART_IDX: i32 = -1;
pub const SWITCHTEC_IOCTL_EVENT_MRPC_COMP: i32 = 14;
pub const SWITCHTEC_IOCTL_EVENT_MRPC_COMP_ASYNC: i32 = 15;
pub const SWITCHTEC_IOCTL_EVENT_PART_RESET: i32 = 13;
pub const SWITCHTEC_IOCTL_EVENT_POWER_MGMT: i32 = 24;
pub const SWITCHTEC_IOCTL_EVENT_PPU_ERROR: i32 = 1;
pub const SWITCHTEC_IOCTL_EVENT_STACK_ERROR: i32 = 0;
pub const SWITCHTEC_IOCTL_EVENT_SUMMARY: u32 = 0x84d85742;
pub const SWITCHTEC_IOCTL_EVENT_SUMMARY_LEGACY: u32 = 0x81985742;
pub const SWITCHTEC_IOCTL_EVENT_SYS_RESET: i32 = 3;
pub const SWITCHTEC_IOCTL_EVENT_THRESH: i32 = 23;
pub const SWITCHTEC_IOCTL_EVENT_TLP_THROTTLING: i32 = 25;
pub const SWITCHTEC_IOCTL_EVENT_TWI_MRPC_COMP: i32 = 8;
pub const SWITCHTEC_IOCTL_EVENT_TWI_MRPC_COMP_ASYNC: i32 = 9;
pub const SWITCHTEC_IOCTL_EVENT_UEC: i32 = 31;
pub const SWITCHTEC_IOCTL_FLASH_INFO: u32 = 0x80105740;
pub const SWITCHTEC_IOCTL_FLASH_PART_INFO: u32 = 0xc0105741;
pub const SWITCHTEC_IOCTL_MAX_EVENTS: i32 = 32;
pub const SWITCHTEC_IOCTL_NUM_PARTITIONS: i32 = 13;
pub const SWITCHTEC_IOCTL_PART_ACTIVE: i32 = 1;
pub const SWITCHTEC_IOCTL_PART_BL2_0: i32 = 13;
pub const SWITCHTEC_IOCTL_PART_BL2_1: i32 = 14;
pub const SWITCHTEC_IOCTL_PART_CFG0: i32 = 0;
pub const SWITCHTEC_IOCTL_PART_CFG1: i32 = 1;
pub const SWITCHTEC_IOCTL_PART_IMG0: i32 = 2;
pub const SWITCHTEC_IOCTL_PART_IMG1: i32 = 3;
pub const SWITCHTEC_IOCTL_PART_KEY_0: i32 = 17;
pub const SWITCHTEC_IOCTL_PART_KEY_1: i32 = 18;
pub const SWITCHTEC_IOCTL_PART_MAP_0: i32 = 15;
pub const SWITCHTEC_IOCTL_PART_MAP_1: i32 = 16;
pub const SWITCHTEC_IOCTL_PART_NVLOG: i32 = 4;
pub const SWITCHTEC_IOCTL_PART_RUNNING: i32 = 2;
pub const SWITCHTEC_IOCTL_PART_VENDOR0: i32 = 5;
pub const SWITCHTEC_IOCTL_PART_VENDOR1: i32 = 6;
pub const SWITCHTEC_IOCTL_PART_VENDOR2: i32 = 7;
pub const SWITCHTEC_IOCTL_PART_VENDOR3: i32 = 8;
pub const SWITCHTEC_IOCTL_PART_VENDOR4: i32 = 9;
pub const SWITCHTEC_IOCTL_PART_VENDOR5: i32 = 10;
pub const SWITCHTEC_IOCTL_PART_VENDOR6: i32 = 11;
pub const SWITCHTEC_IOCTL_PART_VENDOR7: i32 = 12;
pub const SWITCHTEC_IOCTL_PFF_TO_PORT: u32 = 0xc00c5744;
pub const SWITCHTEC_IOCTL_PFF_VEP: i32 = 100;
pub const SWITCHTEC_IOCTL_PORT_TO_PFF: u32 = 0xc00c5745;
pub const SWITCHTEC_NUM_PARTITIONS_GEN3: i32 = 13;
pub const SWITCHTEC_NUM_PARTITIONS_GEN4: i32 = 19;

#[repr(C)]
pub struct switchtec_ioctl_event_ctl {
    pub event_id: u32,
    pub index: i32,
    pub flags: u32,
    pub occurred: u32,
    pub count: u32,
    pub data: [u32; 5],
}

#[repr(C)]
pub struct switchtec_ioctl_event_summary {
    pub global: u64,
    pub part_bitmap: u64,
    pub local_part: u32,
    pub padding: u32,
    pub part: [u32; 48],
    pub pff: [u32; 255],
}

#[repr(C)]
pub struct switchtec_ioctl_event_summary_legacy {
    pub global: u64,
    pub part_bitmap: u64,
    pub local_part: u32,
    pub padding: u32,
    pub part: [u32; 48],
    pub pff: [u32; 48],
}

#[repr(C)]
pub struct switchtec_ioctl_flash_info {
    pub flash_length: u64,
    pub num_partitions: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct switchtec_ioctl_flash_part_info {
    pub flash_partition: u32,
    pub address: u32,
    pub length: u32,
    pub active: u32,
}

#[repr(C)]
pub struct switchtec_ioctl_pff_port {
    pub pff: u32,
    pub partition: u32,
    pub port: u32,
}

records! {
    switchtec_ioctl_event_ctl: size 40, align 4;
    switchtec_ioctl_event_summary: size 1240, align 8;
    switchtec_ioctl_event_summary_legacy: size 408, align 8;
    switchtec_ioctl_flash_info: size 16, align 8;
    switchtec_ioctl_flash_part_info: size 16, align 4;
    switchtec_ioctl_pff_port: size 12, align 4;
}
