// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/genwqe/genwqe_card.h

pub const ATS_TYPE_DATA: u64 = 0x0;
pub const ATS_TYPE_FLAT_RD: u64 = 0x4;
pub const ATS_TYPE_FLAT_RDWR: u64 = 0x5;
pub const ATS_TYPE_SGL_RD: u64 = 0x6;
pub const ATS_TYPE_SGL_RDWR: u64 = 0x7;
pub const DDCB_ACFUNC_APP: i32 = 0x1;
pub const DDCB_ACFUNC_SLU: i32 = 0x0;
pub const DDCB_ASIV_LENGTH: i32 = 104;
pub const DDCB_ASIV_LENGTH_ATS: i32 = 96;
pub const DDCB_ASV_LENGTH: i32 = 64;
pub const DDCB_FIXUPS: i32 = 12;
pub const DDCB_LENGTH: i32 = 256;
pub const DDCB_OPT_ECHO_COPY_ALL: i32 = 0x20;
pub const DDCB_OPT_ECHO_COPY_NONE: i32 = 0x0;
pub const DDCB_OPT_ECHO_FORCE_102: i32 = 0x1;
pub const DDCB_OPT_ECHO_FORCE_104: i32 = 0x2;
pub const DDCB_OPT_ECHO_FORCE_108: i32 = 0x3;
pub const DDCB_OPT_ECHO_FORCE_110: i32 = 0x4;
pub const DDCB_OPT_ECHO_FORCE_120: i32 = 0x5;
pub const DDCB_OPT_ECHO_FORCE_140: i32 = 0x6;
pub const DDCB_OPT_ECHO_FORCE_180: i32 = 0x7;
pub const DDCB_OPT_ECHO_FORCE_NO: i32 = 0x0;
pub const DDCB_RETC_COMPLETE: i32 = 0x102;
pub const DDCB_RETC_ERROR: i32 = 0x108;
pub const DDCB_RETC_FAULT: i32 = 0x104;
pub const DDCB_RETC_FORCED_ERROR: i32 = 0x1ff;
pub const DDCB_RETC_IDLE: i32 = 0x0;
pub const DDCB_RETC_PENDING: i32 = 0x101;
pub const DDCB_RETC_RES0: i32 = 0x140;
pub const DDCB_RETC_RES1: i32 = 0x180;
pub const DDCB_RETC_TERM: i32 = 0x120;
pub const DDCB_RETC_UNEXEC: i32 = 0x110;
pub const GENWQE_APP_OFFS: i32 = 0x2000000;
pub const GENWQE_CARD_FATAL_ERROR: i32 = 2;
pub const GENWQE_CARD_RELOAD_BITSTREAM: i32 = 3;
pub const GENWQE_CARD_STATE_MAX: i32 = 4;
pub const GENWQE_CARD_UNUSED: i32 = 0;
pub const GENWQE_CARD_USED: i32 = 1;
pub const GENWQE_DEVNAME: &core::ffi::CStr = c"genwqe";
pub const GENWQE_EXECUTE_DDCB: u32 = 0xc0e8a532;
pub const GENWQE_EXECUTE_RAW_DDCB: u32 = 0xc0e8a533;
pub const GENWQE_GET_CARD_STATE: u32 = 0x8004a524;
pub const GENWQE_HSU_OFFS: i32 = 0x1000000;
pub const GENWQE_IOC_CODE: i32 = 0xa5;
pub const GENWQE_MAX_UNITS: i32 = 3;
pub const GENWQE_PIN_MEM: u32 = 0xc020a528;
pub const GENWQE_READ_REG16: u32 = 0x8010a522;
pub const GENWQE_READ_REG32: u32 = 0x8010a520;
pub const GENWQE_READ_REG64: u32 = 0x8010a51e;
pub const GENWQE_SLU_OFFS: i32 = 0;
pub const GENWQE_SLU_READ: u32 = 0xc038a551;
pub const GENWQE_SLU_UPDATE: u32 = 0xc038a550;
pub const GENWQE_TYPE_ALTERA_230: i32 = 0x0;
pub const GENWQE_TYPE_ALTERA_530: i32 = 0x1;
pub const GENWQE_TYPE_ALTERA_A4: i32 = 0x2;
pub const GENWQE_TYPE_ALTERA_A7: i32 = 0x3;
pub const GENWQE_UNPIN_MEM: u32 = 0xc020a529;
pub const GENWQE_WRITE_REG16: u32 = 0x4010a523;
pub const GENWQE_WRITE_REG32: u32 = 0x4010a521;
pub const GENWQE_WRITE_REG64: u32 = 0x4010a51f;
pub const GFIR_ERR_TRIGGER: i32 = 0xffff;
pub const HEARTBEAT_DISABLE: i32 = 0xff00;
pub const IO_APP_COMMON_CONFIG: i32 = 0x2000060;
pub const IO_APP_DEBUG_REG_01: i32 = 0x2010000;
pub const IO_APP_DEBUG_REG_02: i32 = 0x2010008;
pub const IO_APP_DEBUG_REG_03: i32 = 0x2010010;
pub const IO_APP_DEBUG_REG_04: i32 = 0x2010018;
pub const IO_APP_DEBUG_REG_05: i32 = 0x2010020;
pub const IO_APP_DEBUG_REG_06: i32 = 0x2010028;
pub const IO_APP_DEBUG_REG_07: i32 = 0x2010030;
pub const IO_APP_DEBUG_REG_08: i32 = 0x2010038;
pub const IO_APP_DEBUG_REG_09: i32 = 0x2010040;
pub const IO_APP_DEBUG_REG_10: i32 = 0x2010048;
pub const IO_APP_DEBUG_REG_11: i32 = 0x2010050;
pub const IO_APP_DEBUG_REG_12: i32 = 0x2010058;
pub const IO_APP_DEBUG_REG_13: i32 = 0x2010060;
pub const IO_APP_DEBUG_REG_14: i32 = 0x2010068;
pub const IO_APP_DEBUG_REG_15: i32 = 0x2010070;
pub const IO_APP_DEBUG_REG_16: i32 = 0x2010078;
pub const IO_APP_DEBUG_REG_17: i32 = 0x2010080;
pub const IO_APP_DEBUG_REG_18: i32 = 0x2010088;
pub const IO_APP_ERR_ACT_MASK: i32 = 0x2000020;
pub const IO_APP_ERR_ATTN_MASK: i32 = 0x2000028;
pub const IO_APP_EXTENDED_ERR_PTR: i32 = 0x2000048;
pub const IO_APP_FEC: i32 = 0x2000018;
pub const IO_APP_FIR: i32 = 0x2000008;
pub const IO_APP_FIRX0_ACT_MASK: i32 = 0x2000038;
pub const IO_APP_FIRX1_ACT_MASK: i32 = 0x2000030;
pub const IO_APP_FIR_CLR: i32 = 0x2000010;
pub const IO_APP_SEC_LEM_DEBUG_OVR: i32 = 0x2000040;
pub const IO_APP_UNITCFG: i32 = 0x2000000;
pub const IO_ERROR_INJECT_SELECTOR: i32 = 0x60;
pub const IO_EXTENDED_DIAG_READ_MBX: i32 = 0x78;
pub const IO_EXTENDED_DIAG_SELECTOR: i32 = 0x70;
pub const IO_EXTENDED_ERROR_POINTER: i32 = 0x48;
pub const IO_HSU_COMMON_CONFIG: i32 = 0x1000060;
pub const IO_HSU_ERR_ACT_MASK: i32 = 0x1000020;
pub const IO_HSU_ERR_ATTN_MASK: i32 = 0x1000028;
pub const IO_HSU_ERR_BEHAVIOR: i32 = 0x1001010;
pub const IO_HSU_EXTENDED_ERR_PTR: i32 = 0x1000048;
pub const IO_HSU_FEC: i32 = 0x1000018;
pub const IO_HSU_FIR: i32 = 0x1000008;
pub const IO_HSU_FIRX0_ACT_MASK: i32 = 0x1000038;
pub const IO_HSU_FIRX1_ACT_MASK: i32 = 0x1000030;
pub const IO_HSU_FIR_CLR: i32 = 0x1000010;
pub const IO_HSU_SEC_LEM_DEBUG_OVR: i32 = 0x1000040;
pub const IO_HSU_UNITCFG: i32 = 0x1000000;
pub const IO_ILLEGAL_VALUE: u64 = 0xffffffffffffffff;
pub const IO_PF_SLC_VIRTUAL_REGION: i32 = 0x50000;
pub const IO_PF_SLC_VIRTUAL_WINDOW: i32 = 0x60000;
pub const IO_SLC2_FLS_MASTER_TRAP: i32 = 0x62010;
pub const IO_SLC2_QUEUE_MANAGER_TRAP: i32 = 0x62008;
pub const IO_SLC2_SQB_TRAP: i32 = 0x62000;
pub const IO_SLC_APPJOB_TIMEOUT: i32 = 0x10018;
pub const IO_SLC_CFGREG_GFIR: i32 = 0x20000;
pub const IO_SLC_CFGREG_SOFTRESET: i32 = 0x20018;
pub const IO_SLC_FREE_RUNNING_TIMER: i32 = 0x10108;
pub const IO_SLC_MISC_DEBUG: i32 = 0x20060;
pub const IO_SLC_MISC_DEBUG_CLR: i32 = 0x20068;
pub const IO_SLC_MISC_DEBUG_SET: i32 = 0x20070;
pub const IO_SLC_QUEUE_CONFIG: i32 = 0x10010;
pub const IO_SLC_QUEUE_ERRCNTS: i32 = 0x10038;
pub const IO_SLC_QUEUE_INITSQN: i32 = 0x10020;
pub const IO_SLC_QUEUE_LRW: i32 = 0x10040;
pub const IO_SLC_QUEUE_OFFSET: i32 = 0x10008;
pub const IO_SLC_QUEUE_SEGMENT: i32 = 0x10000;
pub const IO_SLC_QUEUE_STATUS: i32 = 0x10100;
pub const IO_SLC_QUEUE_WRAP: i32 = 0x10028;
pub const IO_SLC_QUEUE_WTIME: i32 = 0x10030;
pub const IO_SLC_VF_APPJOB_TIMEOUT: i32 = 0x50018;
pub const IO_SLC_VF_FREE_RUNNING_TIMER: i32 = 0x50108;
pub const IO_SLC_VF_QUEUE_CONFIG: i32 = 0x50010;
pub const IO_SLC_VF_QUEUE_ERRCNTS: i32 = 0x50038;
pub const IO_SLC_VF_QUEUE_INITSQN: i32 = 0x50020;
pub const IO_SLC_VF_QUEUE_LRW: i32 = 0x50040;
pub const IO_SLC_VF_QUEUE_OFFSET: i32 = 0x50008;
pub const IO_SLC_VF_QUEUE_SEGMENT: i32 = 0x50000;
pub const IO_SLC_VF_QUEUE_STATUS: i32 = 0x50100;
pub const IO_SLC_VF_QUEUE_WRAP: i32 = 0x50028;
pub const IO_SLC_VF_QUEUE_WTIME: i32 = 0x50030;
pub const IO_SLU_BITSTREAM: i32 = 0x40040;
pub const IO_SLU_COMMON_CONFIG: i32 = 0x60;
pub const IO_SLU_ERR_ACT_MASK: i32 = 0x20;
pub const IO_SLU_ERR_ATTN_MASK: i32 = 0x28;
pub const IO_SLU_EXTENDED_ERR_PTR: i32 = 0x48;
pub const IO_SLU_FEC: i32 = 0x18;
pub const IO_SLU_FIR: i32 = 0x8;
pub const IO_SLU_FIRX0_ACT_MASK: i32 = 0x38;
pub const IO_SLU_FIRX1_ACT_MASK: i32 = 0x30;
pub const IO_SLU_FIR_CLR: i32 = 0x10;
pub const IO_SLU_FLASH_CMDINTF: i32 = 0x40030;
pub const IO_SLU_FLASH_DIRECTACCESS: i32 = 0x40010;
pub const IO_SLU_FLASH_DIRECTACCESS2: i32 = 0x40020;
pub const IO_SLU_FLASH_FEC: i32 = 0x308;
pub const IO_SLU_FLASH_FIR: i32 = 0x108;
pub const IO_SLU_LEDCONTROL: i32 = 0x30100;
pub const IO_SLU_RIU_TRAP: i32 = 0x280;
pub const IO_SLU_SEC_LEM_DEBUG_OVR: i32 = 0x40;
pub const IO_SLU_SLC_FEC: i32 = 0x310;
pub const IO_SLU_SLC_FIR: i32 = 0x110;
pub const IO_SLU_TEMPERATURE_CONFIG: i32 = 0x30008;
pub const IO_SLU_TEMPERATURE_SENSOR: i32 = 0x30000;
pub const IO_SLU_UNITCFG: i32 = 0x0;
pub const IO_SLU_UNITCFG_TYPE_MASK: i32 = 0xff00000;
pub const IO_SLU_VOLTAGE_CONTROL: i32 = 0x30080;
pub const IO_SLU_VOLTAGE_DOWN5: i32 = 0x6;
pub const IO_SLU_VOLTAGE_NOMINAL: i32 = 0x0;
pub const IO_SLU_VOLTAGE_UP5: i32 = 0x7;
pub const SLCMD_ECHO_SYNC: i32 = 0x0;
pub const SLCMD_MOVE_FLASH: i32 = 0x6;
pub const SLCMD_MOVE_FLASH_FLAGS_DLOAD: i32 = 0;
pub const SLCMD_MOVE_FLASH_FLAGS_EMUL: i32 = 1;
pub const SLCMD_MOVE_FLASH_FLAGS_MODE: i32 = 0x3;
pub const SLCMD_MOVE_FLASH_FLAGS_UPLOAD: i32 = 2;
pub const SLCMD_MOVE_FLASH_FLAGS_VERIFY: i32 = 3;
pub const SLCMD_MOVE_FLASH_FLAG_ERASE: i32 = 0x20;
pub const SLCMD_MOVE_FLASH_FLAG_NOTAP: i32 = 0x4;
pub const SLCMD_MOVE_FLASH_FLAG_PARTITION: i32 = 0x10;
pub const SLCMD_MOVE_FLASH_FLAG_POLL: i32 = 0x8;
pub const TIMEOUT_250MS: i32 = 0xf;

#[repr(C)]
pub struct genwqe_bitstream {
    pub data_addr: u64,
    pub size: u32,
    pub crc: u32,
    pub target_addr: u64,
    pub partition: u32,
    pub uid: u32,
    pub slu_id: u64,
    pub app_id: u64,
    pub retc: u16,
    pub attn: u16,
    pub progress: u32,
}

#[repr(C)]
pub struct genwqe_ddcb_cmd {
    pub next_addr: u64,
    pub flags: u64,
    pub acfunc: u8,
    pub cmd: u8,
    pub asiv_length: u8,
    pub asv_length: u8,
    pub cmdopts: u16,
    pub retc: u16,
    pub attn: u16,
    pub vcrc: u16,
    pub progress: u32,
    pub deque_ts: u64,
    pub cmplt_ts: u64,
    pub disp_ts: u64,
    pub ddata_addr: u64,
    pub asv: [u8; 64],
    pub anon0: genwqe_ddcb_cmd_anon0,
}

#[repr(C)]
pub union genwqe_ddcb_cmd_anon0 {
    pub anon0: genwqe_ddcb_cmd_anon0_anon0,
    pub __asiv: [u8; 104],
}

#[repr(C)]
pub struct genwqe_ddcb_cmd_anon0_anon0 {
    pub ats: u64,
    pub asiv: [u8; 96],
}

#[repr(C)]
pub struct genwqe_debug_data {
    pub driver_version: [core::ffi::c_char; 64],
    pub slu_unitcfg: u64,
    pub app_unitcfg: u64,
    pub ddcb_before: [u8; 256],
    pub ddcb_prev: [u8; 256],
    pub ddcb_finished: [u8; 256],
}

#[repr(C)]
pub struct genwqe_mem {
    pub addr: u64,
    pub size: u64,
    pub direction: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct genwqe_reg_io {
    pub num: u64,
    pub val64: u64,
}

records! {
    genwqe_bitstream: size 56, align 8;
    genwqe_ddcb_cmd: size 232, align 8;
    genwqe_ddcb_cmd_anon0: size 104, align 8;
    genwqe_ddcb_cmd_anon0_anon0: size 104, align 8;
    genwqe_debug_data: size 848, align 8;
    genwqe_mem: size 32, align 8;
    genwqe_reg_io: size 16, align 8;
}
