// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/netlink.h

pub const CAN_CTRLMODE_3_SAMPLES: i32 = 0x4;
pub const CAN_CTRLMODE_BERR_REPORTING: i32 = 0x10;
pub const CAN_CTRLMODE_CC_LEN8_DLC: i32 = 0x100;
pub const CAN_CTRLMODE_FD: i32 = 0x20;
pub const CAN_CTRLMODE_FD_NON_ISO: i32 = 0x80;
pub const CAN_CTRLMODE_LISTENONLY: i32 = 0x2;
pub const CAN_CTRLMODE_LOOPBACK: i32 = 0x1;
pub const CAN_CTRLMODE_ONE_SHOT: i32 = 0x8;
pub const CAN_CTRLMODE_PRESUME_ACK: i32 = 0x40;
pub const CAN_CTRLMODE_RESTRICTED: i32 = 0x800;
pub const CAN_CTRLMODE_TDC_AUTO: i32 = 0x200;
pub const CAN_CTRLMODE_TDC_MANUAL: i32 = 0x400;
pub const CAN_CTRLMODE_XL: i32 = 0x1000;
pub const CAN_CTRLMODE_XL_TDC_AUTO: i32 = 0x2000;
pub const CAN_CTRLMODE_XL_TDC_MANUAL: i32 = 0x4000;
pub const CAN_CTRLMODE_XL_TMS: i32 = 0x8000;
pub const CAN_STATE_BUS_OFF: i32 = 3;
pub const CAN_STATE_ERROR_ACTIVE: i32 = 0;
pub const CAN_STATE_ERROR_PASSIVE: i32 = 2;
pub const CAN_STATE_ERROR_WARNING: i32 = 1;
pub const CAN_STATE_MAX: i32 = 6;
pub const CAN_STATE_SLEEPING: i32 = 5;
pub const CAN_STATE_STOPPED: i32 = 4;
pub const CAN_TERMINATION_DISABLED: i32 = 0;
pub const IFLA_CAN_BERR_COUNTER: i32 = 8;
pub const IFLA_CAN_BITRATE_CONST: i32 = 13;
pub const IFLA_CAN_BITRATE_MAX: i32 = 15;
pub const IFLA_CAN_BITTIMING: i32 = 1;
pub const IFLA_CAN_BITTIMING_CONST: i32 = 2;
pub const IFLA_CAN_CLOCK: i32 = 3;
pub const IFLA_CAN_CTRLMODE: i32 = 5;
pub const IFLA_CAN_CTRLMODE_EXT: i32 = 17;
pub const IFLA_CAN_CTRLMODE_MAX: i32 = 1;
pub const IFLA_CAN_CTRLMODE_SUPPORTED: i32 = 1;
pub const IFLA_CAN_CTRLMODE_UNSPEC: i32 = 0;
pub const IFLA_CAN_DATA_BITRATE_CONST: i32 = 14;
pub const IFLA_CAN_DATA_BITTIMING: i32 = 9;
pub const IFLA_CAN_DATA_BITTIMING_CONST: i32 = 10;
pub const IFLA_CAN_MAX: i32 = 22;
pub const IFLA_CAN_PWM_MAX: i32 = 9;
pub const IFLA_CAN_PWM_PWML: i32 = 8;
pub const IFLA_CAN_PWM_PWML_MAX: i32 = 4;
pub const IFLA_CAN_PWM_PWML_MIN: i32 = 3;
pub const IFLA_CAN_PWM_PWMO: i32 = 9;
pub const IFLA_CAN_PWM_PWMO_MAX: i32 = 6;
pub const IFLA_CAN_PWM_PWMO_MIN: i32 = 5;
pub const IFLA_CAN_PWM_PWMS: i32 = 7;
pub const IFLA_CAN_PWM_PWMS_MAX: i32 = 2;
pub const IFLA_CAN_PWM_PWMS_MIN: i32 = 1;
pub const IFLA_CAN_PWM_UNSPEC: i32 = 0;
pub const IFLA_CAN_RESTART: i32 = 7;
pub const IFLA_CAN_RESTART_MS: i32 = 6;
pub const IFLA_CAN_STATE: i32 = 4;
pub const IFLA_CAN_TDC: i32 = 16;
pub const IFLA_CAN_TDC_MAX: i32 = 9;
pub const IFLA_CAN_TDC_TDCF: i32 = 9;
pub const IFLA_CAN_TDC_TDCF_MAX: i32 = 6;
pub const IFLA_CAN_TDC_TDCF_MIN: i32 = 5;
pub const IFLA_CAN_TDC_TDCO: i32 = 8;
pub const IFLA_CAN_TDC_TDCO_MAX: i32 = 4;
pub const IFLA_CAN_TDC_TDCO_MIN: i32 = 3;
pub const IFLA_CAN_TDC_TDCV: i32 = 7;
pub const IFLA_CAN_TDC_TDCV_MAX: i32 = 2;
pub const IFLA_CAN_TDC_TDCV_MIN: i32 = 1;
pub const IFLA_CAN_TDC_UNSPEC: i32 = 0;
pub const IFLA_CAN_TERMINATION: i32 = 11;
pub const IFLA_CAN_TERMINATION_CONST: i32 = 12;
pub const IFLA_CAN_UNSPEC: i32 = 0;
pub const IFLA_CAN_XL_DATA_BITRATE_CONST: i32 = 20;
pub const IFLA_CAN_XL_DATA_BITTIMING: i32 = 18;
pub const IFLA_CAN_XL_DATA_BITTIMING_CONST: i32 = 19;
pub const IFLA_CAN_XL_PWM: i32 = 22;
pub const IFLA_CAN_XL_TDC: i32 = 21;
pub const __IFLA_CAN_CTRLMODE: i32 = 2;
pub const __IFLA_CAN_MAX: i32 = 23;
pub const __IFLA_CAN_PWM: i32 = 10;
pub const __IFLA_CAN_TDC: i32 = 10;

#[repr(C)]
pub struct can_berr_counter {
    pub txerr: u16,
    pub rxerr: u16,
}

#[repr(C)]
pub struct can_bittiming {
    pub bitrate: u32,
    pub sample_point: u32,
    pub tq: u32,
    pub prop_seg: u32,
    pub phase_seg1: u32,
    pub phase_seg2: u32,
    pub sjw: u32,
    pub brp: u32,
}

#[repr(C)]
pub struct can_bittiming_const {
    pub name: [core::ffi::c_char; 16],
    pub tseg1_min: u32,
    pub tseg1_max: u32,
    pub tseg2_min: u32,
    pub tseg2_max: u32,
    pub sjw_max: u32,
    pub brp_min: u32,
    pub brp_max: u32,
    pub brp_inc: u32,
}

#[repr(C)]
pub struct can_clock {
    pub freq: u32,
}

#[repr(C)]
pub struct can_ctrlmode {
    pub mask: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct can_device_stats {
    pub bus_error: u32,
    pub error_warning: u32,
    pub error_passive: u32,
    pub bus_off: u32,
    pub arbitration_lost: u32,
    pub restarts: u32,
}

records! {
    can_berr_counter: size 4, align 2;
    can_bittiming: size 32, align 4;
    can_bittiming_const: size 48, align 4;
    can_clock: size 4, align 4;
    can_ctrlmode: size 8, align 4;
    can_device_stats: size 24, align 4;
}
