// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/papr_pdsm.h

pub const ND_PDSM_HDR_SIZE: u32 = 8;
pub const ND_PDSM_PAYLOAD_MAX_SIZE: i32 = 184;
pub const PAPR_PDSM_DIMM_CRITICAL: i32 = 2;
pub const PAPR_PDSM_DIMM_FATAL: i32 = 3;
pub const PAPR_PDSM_DIMM_HEALTHY: i32 = 0;
pub const PAPR_PDSM_DIMM_UNHEALTHY: i32 = 1;
pub const PAPR_PDSM_HEALTH: i32 = 1;
pub const PAPR_PDSM_MAX: i32 = 3;
pub const PAPR_PDSM_MIN: i32 = 0;
pub const PAPR_PDSM_SMART_INJECT: i32 = 2;
pub const PDSM_DIMM_DSC_VALID: i32 = 2;
pub const PDSM_DIMM_HEALTH_RUN_GAUGE_VALID: i32 = 1;
pub const PDSM_SMART_INJECT_BAD_SHUTDOWN: i32 = 0x2;
pub const PDSM_SMART_INJECT_HEALTH_FATAL: i32 = 0x1;

#[repr(C)]
pub struct nd_papr_pdsm_health {
    pub anon0: nd_papr_pdsm_health_anon0,
}

#[repr(C)]
pub union nd_papr_pdsm_health_anon0 {
    pub anon0: nd_papr_pdsm_health_anon0_anon0,
    pub buf: [u8; 184],
}

#[repr(C)]
pub struct nd_papr_pdsm_health_anon0_anon0 {
    pub extension_flags: u32,
    pub dimm_unarmed: u8,
    pub dimm_bad_shutdown: u8,
    pub dimm_bad_restore: u8,
    pub dimm_scrubbed: u8,
    pub dimm_locked: u8,
    pub dimm_encrypted: u8,
    pub dimm_health: u16,
    pub dimm_fuel_gauge: u16,
    pub dimm_dsc: u64,
}

#[repr(C)]
pub struct nd_papr_pdsm_smart_inject {
    pub anon0: nd_papr_pdsm_smart_inject_anon0,
}

#[repr(C)]
pub union nd_papr_pdsm_smart_inject_anon0 {
    pub anon0: nd_papr_pdsm_smart_inject_anon0_anon0,
    pub buf: [u8; 184],
}

#[repr(C)]
pub struct nd_papr_pdsm_smart_inject_anon0_anon0 {
    pub flags: u32,
    pub fatal_enable: u8,
    pub unsafe_shutdown_enable: u8,
}

#[repr(C, packed)]
pub union nd_pdsm_payload {
    pub health: nd_papr_pdsm_health,
    pub smart_inject: nd_papr_pdsm_smart_inject,
    pub buf: [u8; 184],
}

#[repr(C, packed)]
pub struct nd_pkg_pdsm {
    pub cmd_status: i32,
    pub reserved: [u16; 2],
    pub payload: nd_pdsm_payload,
}

records! {
    nd_papr_pdsm_health: size 184, align 8;
    nd_papr_pdsm_health_anon0: size 184, align 8;
    nd_papr_pdsm_health_anon0_anon0: size 24, align 8;
    nd_papr_pdsm_smart_inject: size 184, align 4;
    nd_papr_pdsm_smart_inject_anon0: size 184, align 4;
    nd_papr_pdsm_smart_inject_anon0_anon0: size 8, align 4;
    nd_pdsm_payload: size 184, align 1;
    nd_pkg_pdsm: size 192, align 1;
}
