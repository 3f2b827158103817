// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/isst_if.h

pub const ISST_IF_MAGIC: i32 = 0xfe;
pub const MAX_FABRIC_COUNT: i32 = 8;
pub const TRL_MAX_BUCKETS: i32 = 8;
pub const TRL_MAX_LEVELS: i32 = 6;

#[repr(C)]
pub struct isst_base_freq_info {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u16,
    pub high_base_freq_mhz: u16,
    pub low_base_freq_mhz: u16,
    pub tjunction_max_c: u16,
    pub thermal_design_power_w: u16,
}

#[repr(C)]
pub struct isst_clos_param {
    pub get_set: u8,
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub clos: u8,
    pub min_freq_mhz: u16,
    pub max_freq_mhz: u16,
    pub prop_prio: u8,
}

#[repr(C)]
pub struct isst_core_power {
    pub get_set: u8,
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub enable: u8,
    pub supported: u8,
    pub priority_type: u8,
}

#[repr(C)]
pub struct isst_if_clos_assoc {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub logical_cpu: u16,
    pub clos: u16,
}

#[repr(C)]
pub struct isst_if_clos_assoc_cmds {
    pub cmd_count: u16,
    pub get_set: u16,
    pub punit_cpu_map: u16,
    pub assoc_info: [isst_if_clos_assoc; 1],
}

#[repr(C)]
pub struct isst_if_cpu_map {
    pub logical_cpu: u32,
    pub physical_cpu: u32,
}

#[repr(C)]
pub struct isst_if_cpu_maps {
    pub cmd_count: u32,
    pub cpu_map: [isst_if_cpu_map; 1],
}

#[repr(C)]
pub struct isst_if_io_reg {
    pub read_write: u32,
    pub logical_cpu: u32,
    pub reg: u32,
    pub value: u32,
}

#[repr(C)]
pub struct isst_if_io_regs {
    pub req_count: u32,
    pub io_reg: [isst_if_io_reg; 1],
}

#[repr(C)]
pub struct isst_if_mbox_cmd {
    pub logical_cpu: u32,
    pub parameter: u32,
    pub req_data: u32,
    pub resp_data: u32,
    pub command: u16,
    pub sub_command: u16,
    pub reserved: u32,
}

#[repr(C)]
pub struct isst_if_mbox_cmds {
    pub cmd_count: u32,
    pub mbox_cmd: [isst_if_mbox_cmd; 1],
}

#[repr(C)]
pub struct isst_if_msr_cmd {
    pub read_write: u32,
    pub logical_cpu: u32,
    pub msr: u64,
    pub data: u64,
}

#[repr(C)]
pub struct isst_if_msr_cmds {
    pub cmd_count: u32,
    pub msr_cmd: [isst_if_msr_cmd; 1],
}

#[repr(C)]
pub struct isst_if_platform_info {
    pub api_version: u16,
    pub driver_version: u16,
    pub max_cmds_per_ioctl: u16,
    pub mbox_supported: u8,
    pub mmio_supported: u8,
}

#[repr(C)]
pub struct isst_perf_feature_control {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub feature: u8,
}

#[repr(C)]
pub struct isst_perf_level_control {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u8,
}

#[repr(C)]
pub struct isst_perf_level_cpu_mask {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u8,
    pub punit_cpu_map: u8,
    pub mask: u64,
    pub cpu_buffer_size: u16,
    pub cpu_buffer: [i8; 1],
}

#[repr(C)]
pub struct isst_perf_level_data_info {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u16,
    pub tdp_ratio: u16,
    pub base_freq_mhz: u16,
    pub base_freq_avx2_mhz: u16,
    pub base_freq_avx512_mhz: u16,
    pub base_freq_amx_mhz: u16,
    pub thermal_design_power_w: u16,
    pub tjunction_max_c: u16,
    pub max_memory_freq_mhz: u16,
    pub cooling_type: u16,
    pub p0_freq_mhz: u16,
    pub p1_freq_mhz: u16,
    pub pn_freq_mhz: u16,
    pub pm_freq_mhz: u16,
    pub p0_fabric_freq_mhz: u16,
    pub p1_fabric_freq_mhz: u16,
    pub pn_fabric_freq_mhz: u16,
    pub pm_fabric_freq_mhz: u16,
    pub max_buckets: u16,
    pub max_trl_levels: u16,
    pub bucket_core_counts: [u16; 8],
    pub trl_freq_mhz: [[u16; 8]; 6],
}

#[repr(C)]
pub struct isst_perf_level_fabric_info {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u16,
    pub max_fabrics: u16,
    pub p0_fabric_freq_mhz: [u16; 8],
    pub p1_fabric_freq_mhz: [u16; 8],
    pub pm_fabric_freq_mhz: [u16; 8],
}

#[repr(C)]
pub struct isst_perf_level_info {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub max_level: u8,
    pub feature_rev: u8,
    pub level_mask: u8,
    pub current_level: u8,
    pub feature_state: u8,
    pub locked: u8,
    pub enabled: u8,
    pub sst_tf_support: u8,
    pub sst_bf_support: u8,
}

#[repr(C)]
pub struct isst_tpmi_instance_count {
    pub socket_id: u8,
    pub count: u8,
    pub valid_mask: u16,
}

#[repr(C)]
pub struct isst_turbo_freq_info {
    pub socket_id: u8,
    pub power_domain_id: u8,
    pub level: u16,
    pub max_clip_freqs: u16,
    pub max_buckets: u16,
    pub max_trl_levels: u16,
    pub lp_clip_freq_mhz: [u16; 6],
    pub bucket_core_counts: [u16; 8],
    pub trl_freq_mhz: [[u16; 8]; 6],
}

records! {
    isst_base_freq_info: size 12, align 2;
    isst_clos_param: size 10, align 2;
    isst_core_power: size 6, align 1;
    isst_if_clos_assoc: size 6, align 2;
    isst_if_clos_assoc_cmds: size 12, align 2;
    isst_if_cpu_map: size 8, align 4;
    isst_if_cpu_maps: size 12, align 4;
    isst_if_io_reg: size 16, align 4;
    isst_if_io_regs: size 20, align 4;
    isst_if_mbox_cmd: size 24, align 4;
    isst_if_mbox_cmds: size 28, align 4;
    isst_if_msr_cmd: size 24, align 8;
    isst_if_msr_cmds: size 32, align 8;
    isst_if_platform_info: size 8, align 2;
    isst_perf_feature_control: size 3, align 1;
    isst_perf_level_control: size 3, align 1;
    isst_perf_level_cpu_mask: size 24, align 8;
    isst_perf_level_data_info: size 154, align 2;
    isst_perf_level_fabric_info: size 54, align 2;
    isst_perf_level_info: size 11, align 1;
    isst_tpmi_instance_count: size 4, align 2;
    isst_turbo_freq_info: size 134, align 2;
}
