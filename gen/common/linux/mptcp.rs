// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mptcp.h

pub const MPTCP_FULL_INFO: i32 = 4;
pub const MPTCP_INFO: i32 = 1;
pub const MPTCP_INFO_FLAG_FALLBACK: u32 = 1;
pub const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: u32 = 2;
pub const MPTCP_PM_ADDR_FLAGS_MASK: u32 = 63;
pub const MPTCP_PM_ADDR_FLAG_BACKUP: u32 = 4;
pub const MPTCP_PM_ADDR_FLAG_FULLMESH: u32 = 8;
pub const MPTCP_PM_ADDR_FLAG_IMPLICIT: u32 = 16;
pub const MPTCP_PM_ADDR_FLAG_LAMINAR: u32 = 32;
pub const MPTCP_PM_ADDR_FLAG_SIGNAL: u32 = 1;
pub const MPTCP_PM_ADDR_FLAG_SUBFLOW: u32 = 2;
pub const MPTCP_PM_CMD_GRP_NAME: &core::ffi::CStr = c"mptcp_pm_cmds";
pub const MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: u32 = 1;
pub const MPTCP_PM_EV_FLAG_SERVER_SIDE: u32 = 2;
pub const MPTCP_PM_EV_GRP_NAME: &core::ffi::CStr = c"mptcp_pm_events";
pub const MPTCP_RST_EBADPERF: i32 = 5;
pub const MPTCP_RST_EMIDDLEBOX: i32 = 6;
pub const MPTCP_RST_EMPTCP: i32 = 1;
pub const MPTCP_RST_EPROHIBIT: i32 = 3;
pub const MPTCP_RST_ERESOURCE: i32 = 2;
pub const MPTCP_RST_EUNSPEC: i32 = 0;
pub const MPTCP_RST_EWQ2BIG: i32 = 4;
pub const MPTCP_SUBFLOW_ADDRS: i32 = 3;
pub const MPTCP_SUBFLOW_FLAG_BKUP_LOC: u32 = 32;
pub const MPTCP_SUBFLOW_FLAG_BKUP_REM: u32 = 16;
pub const MPTCP_SUBFLOW_FLAG_CONNECTED: u32 = 128;
pub const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: u32 = 64;
pub const MPTCP_SUBFLOW_FLAG_JOIN_LOC: u32 = 8;
pub const MPTCP_SUBFLOW_FLAG_JOIN_REM: u32 = 4;
pub const MPTCP_SUBFLOW_FLAG_MAPVALID: u32 = 0x100;
pub const MPTCP_SUBFLOW_FLAG_MCAP_LOC: u32 = 2;
pub const MPTCP_SUBFLOW_FLAG_MCAP_REM: u32 = 1;
pub const MPTCP_TCPINFO: i32 = 2;

#[repr(C)]
pub struct mptcp_full_info {
    pub size_tcpinfo_kernel: u32,
    pub size_tcpinfo_user: u32,
    pub size_sfinfo_kernel: u32,
    pub size_sfinfo_user: u32,
    pub num_subflows: u32,
    pub size_arrays_user: u32,
    pub subflow_info: u64,
    pub tcp_info: u64,
    pub mptcp_info: mptcp_info,
}

#[repr(C)]
pub struct mptcp_info {
    pub mptcpi_subflows: u8,
    pub mptcpi_add_addr_signal: u8,
    pub mptcpi_add_addr_accepted: u8,
    pub mptcpi_subflows_max: u8,
    pub mptcpi_add_addr_signal_max: u8,
    pub mptcpi_add_addr_accepted_max: u8,
    pub mptcpi_flags: u32,
    pub mptcpi_token: u32,
    pub mptcpi_write_seq: u64,
    pub mptcpi_snd_una: u64,
    pub mptcpi_rcv_nxt: u64,
    pub mptcpi_local_addr_used: u8,
    pub mptcpi_local_addr_max: u8,
    pub mptcpi_csum_enabled: u8,
    pub mptcpi_retransmits: u32,
    pub mptcpi_bytes_retrans: u64,
    pub mptcpi_bytes_sent: u64,
    pub mptcpi_bytes_received: u64,
    pub mptcpi_bytes_acked: u64,
    pub mptcpi_subflows_total: u8,
    pub mptcpi_endp_laminar_max: u8,
    pub mptcpi_endp_fullmesh_max: u8,
    pub reserved: u8,
    pub mptcpi_last_data_sent: u32,
    pub mptcpi_last_data_recv: u32,
    pub mptcpi_last_ack_recv: u32,
}

#[repr(C, align(8))]
pub struct mptcp_subflow_data {
    pub size_subflow_data: u32,
    pub num_subflows: u32,
    pub size_kernel: u32,
    pub size_user: u32,
}

records! {
    mptcp_full_info: size 136, align 8;
    mptcp_info: size 96, align 8;
    mptcp_subflow_data: size 16, align 8;
}
