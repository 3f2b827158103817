// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/amd_hsmp.h

pub const HSMP_BASE_IOCTL_NR: i32 = 0xf8;
pub const HSMP_CPU_RAIL_ISO_FREQ_POLICY: i32 = 39;
pub const HSMP_DFC_ENABLE_CTRL: i32 = 40;
pub const HSMP_GET: i32 = 1;
pub const HSMP_GET_BOOST_LIMIT: i32 = 10;
pub const HSMP_GET_C0_PERCENT: i32 = 17;
pub const HSMP_GET_CCLK_CORE_LIMIT: i32 = 26;
pub const HSMP_GET_CCLK_THROTTLE_LIMIT: i32 = 16;
pub const HSMP_GET_DDR_BANDWIDTH: i32 = 20;
pub const HSMP_GET_DIMM_POWER: i32 = 23;
pub const HSMP_GET_DIMM_TEMP_RANGE: i32 = 22;
pub const HSMP_GET_DIMM_THERMAL: i32 = 24;
pub const HSMP_GET_FCLK_MCLK: i32 = 15;
pub const HSMP_GET_IOLINK_BANDWITH: i32 = 29;
pub const HSMP_GET_METRIC_TABLE: i32 = 36;
pub const HSMP_GET_METRIC_TABLE_DRAM_ADDR: i32 = 37;
pub const HSMP_GET_METRIC_TABLE_VER: i32 = 35;
pub const HSMP_GET_NBIO_DPM_LEVEL: i32 = 19;
pub const HSMP_GET_PROC_HOT: i32 = 11;
pub const HSMP_GET_PROTO_VER: i32 = 3;
pub const HSMP_GET_RAILS_SVI: i32 = 27;
pub const HSMP_GET_RAPL_CORE_COUNTER: i32 = 49;
pub const HSMP_GET_RAPL_PACKAGE_COUNTER: i32 = 50;
pub const HSMP_GET_RAPL_UNITS: i32 = 48;
pub const HSMP_GET_SMU_VER: i32 = 2;
pub const HSMP_GET_SOCKET_FMAX_FMIN: i32 = 28;
pub const HSMP_GET_SOCKET_FREQ_LIMIT: i32 = 25;
pub const HSMP_GET_SOCKET_POWER: i32 = 4;
pub const HSMP_GET_SOCKET_POWER_LIMIT: i32 = 6;
pub const HSMP_GET_SOCKET_POWER_LIMIT_MAX: i32 = 7;
pub const HSMP_GET_TEMP_MONITOR: i32 = 21;
pub const HSMP_GET_XGMI_BANDWITH: i32 = 30;
pub const HSMP_IOCTL_CMD: u32 = 0xc02cf800;
pub const HSMP_MAX_MSG_LEN: i32 = 8;
pub const HSMP_MSG_ID_MAX: i32 = 51;
pub const HSMP_PROTO_VER2: i32 = 2;
pub const HSMP_PROTO_VER3: i32 = 3;
pub const HSMP_PROTO_VER4: i32 = 4;
pub const HSMP_PROTO_VER5: i32 = 5;
pub const HSMP_PROTO_VER6: i32 = 6;
pub const HSMP_PROTO_VER7: i32 = 7;
pub const HSMP_RSVD: i32 = -1;
pub const HSMP_SET: i32 = 0;
pub const HSMP_SET_AUTO_DF_PSTATE: i32 = 14;
pub const HSMP_SET_BOOST_LIMIT: i32 = 8;
pub const HSMP_SET_BOOST_LIMIT_SOCKET: i32 = 9;
pub const HSMP_SET_DF_PSTATE: i32 = 13;
pub const HSMP_SET_GET: i32 = 2;
pub const HSMP_SET_GMI3_WIDTH: i32 = 31;
pub const HSMP_SET_NBIO_DPM_LEVEL: i32 = 18;
pub const HSMP_SET_PCI_RATE: i32 = 32;
pub const HSMP_SET_POWER_MODE: i32 = 33;
pub const HSMP_SET_PSTATE_MAX_MIN: i32 = 34;
pub const HSMP_SET_SOCKET_POWER_LIMIT: i32 = 5;
pub const HSMP_SET_XGMI_LINK_WIDTH: i32 = 12;
pub const HSMP_SET_XGMI_PSTATE_RANGE: i32 = 38;
pub const HSMP_TEST: i32 = 1;

#[repr(C)]
pub struct hsmp_message {
    pub msg_id: u32,
    pub num_args: u16,
    pub response_sz: u16,
    pub args: [u32; 8],
    pub sock_ind: u16,
}

#[repr(C, packed(4))]
pub struct hsmp_metric_table {
    pub accumulation_counter: u32,
    pub max_socket_temperature: u32,
    pub max_vr_temperature: u32,
    pub max_hbm_temperature: u32,
    pub max_socket_temperature_acc: u64,
    pub max_vr_temperature_acc: u64,
    pub max_hbm_temperature_acc: u64,
    pub socket_power_limit: u32,
    pub max_socket_power_limit: u32,
    pub socket_power: u32,
    pub timestamp: u64,
    pub socket_energy_acc: u64,
    pub ccd_energy_acc: u64,
    pub xcd_energy_acc: u64,
    pub aid_energy_acc: u64,
    pub hbm_energy_acc: u64,
    pub cclk_frequency_limit: u32,
    pub gfxclk_frequency_limit: u32,
    pub fclk_frequency: u32,
    pub uclk_frequency: u32,
    pub socclk_frequency: [u32; 4],
    pub vclk_frequency: [u32; 4],
    pub dclk_frequency: [u32; 4],
    pub lclk_frequency: [u32; 4],
    pub gfxclk_frequency_acc: [u64; 8],
    pub cclk_frequency_acc: [u64; 96],
    pub max_cclk_frequency: u32,
    pub min_cclk_frequency: u32,
    pub max_gfxclk_frequency: u32,
    pub min_gfxclk_frequency: u32,
    pub fclk_frequency_table: [u32; 4],
    pub uclk_frequency_table: [u32; 4],
    pub socclk_frequency_table: [u32; 4],
    pub vclk_frequency_table: [u32; 4],
    pub dclk_frequency_table: [u32; 4],
    pub lclk_frequency_table: [u32; 4],
    pub max_lclk_dpm_range: u32,
    pub min_lclk_dpm_range: u32,
    pub xgmi_width: u32,
    pub xgmi_bitrate: u32,
    pub xgmi_read_bandwidth_acc: [u64; 8],
    pub xgmi_write_bandwidth_acc: [u64; 8],
    pub socket_c0_residency: u32,
    pub socket_gfx_busy: u32,
    pub dram_bandwidth_utilization: u32,
    pub socket_c0_residency_acc: u64,
    pub socket_gfx_busy_acc: u64,
    pub dram_bandwidth_acc: u64,
    pub max_dram_bandwidth: u32,
    pub dram_bandwidth_utilization_acc: u64,
    pub pcie_bandwidth_acc: [u64; 4],
    pub prochot_residency_acc: u32,
    pub ppt_residency_acc: u32,
    pub socket_thm_residency_acc: u32,
    pub vr_thm_residency_acc: u32,
    pub hbm_thm_residency_acc: u32,
    pub spare: u32,
    pub gfxclk_frequency: [u32; 8],
}

#[repr(C)]
pub struct hsmp_msg_desc {
    pub num_args: i32,
    pub response_sz: i32,
    pub r#type: i32,
}

records! {
    hsmp_message: size 44, align 4;
    hsmp_metric_table: size 1404, align 4;
    hsmp_msg_desc: size 12, align 4;
}
