// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/net_tstamp.h

pub const HWTSTAMP_FILTER_ALL: i32 = 1;
pub const HWTSTAMP_FILTER_NONE: i32 = 0;
pub const HWTSTAMP_FILTER_NTP_ALL: i32 = 15;
pub const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: i32 = 5;
pub const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: i32 = 3;
pub const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: i32 = 4;
pub const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: i32 = 14;
pub const HWTSTAMP_FILTER_PTP_V2_EVENT: i32 = 12;
pub const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: i32 = 11;
pub const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: i32 = 9;
pub const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: i32 = 10;
pub const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: i32 = 8;
pub const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: i32 = 6;
pub const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: i32 = 7;
pub const HWTSTAMP_FILTER_PTP_V2_SYNC: i32 = 13;
pub const HWTSTAMP_FILTER_SOME: i32 = 2;
pub const HWTSTAMP_FLAG_BONDED_PHC_INDEX: i32 = 1;
pub const HWTSTAMP_FLAG_LAST: i32 = 1;
pub const HWTSTAMP_FLAG_MASK: i32 = 1;
pub const HWTSTAMP_PROVIDER_QUALIFIER_APPROX: i32 = 1;
pub const HWTSTAMP_PROVIDER_QUALIFIER_CNT: i32 = 2;
pub const HWTSTAMP_PROVIDER_QUALIFIER_PRECISE: i32 = 0;
pub const HWTSTAMP_TX_OFF: i32 = 0;
pub const HWTSTAMP_TX_ON: i32 = 1;
pub const HWTSTAMP_TX_ONESTEP_P2P: i32 = 3;
pub const HWTSTAMP_TX_ONESTEP_SYNC: i32 = 2;
pub const SOF_TIMESTAMPING_BIND_PHC: i32 = 32768;
pub const SOF_TIMESTAMPING_LAST: i32 = 262144;
pub const SOF_TIMESTAMPING_MASK: i32 = 524287;
pub const SOF_TIMESTAMPING_OPT_CMSG: i32 = 1024;
pub const SOF_TIMESTAMPING_OPT_ID: i32 = 128;
pub const SOF_TIMESTAMPING_OPT_ID_TCP: i32 = 65536;
pub const SOF_TIMESTAMPING_OPT_PKTINFO: i32 = 8192;
pub const SOF_TIMESTAMPING_OPT_RX_FILTER: i32 = 131072;
pub const SOF_TIMESTAMPING_OPT_STATS: i32 = 4096;
pub const SOF_TIMESTAMPING_OPT_TSONLY: i32 = 2048;
pub const SOF_TIMESTAMPING_OPT_TX_SWHW: i32 = 16384;
pub const SOF_TIMESTAMPING_RAW_HARDWARE: i32 = 64;
pub const SOF_TIMESTAMPING_RX_HARDWARE: i32 = 4;
pub const SOF_TIMESTAMPING_RX_SOFTWARE: i32 = 8;
pub const SOF_TIMESTAMPING_SOFTWARE: i32 = 16;
pub const SOF_TIMESTAMPING_SYS_HARDWARE: i32 = 32;
pub const SOF_TIMESTAMPING_TX_ACK: i32 = 512;
pub const SOF_TIMESTAMPING_TX_COMPLETION: i32 = 262144;
pub const SOF_TIMESTAMPING_TX_HARDWARE: i32 = 1;
pub const SOF_TIMESTAMPING_TX_RECORD_MASK: i32 = 0x40303;
pub const SOF_TIMESTAMPING_TX_SCHED: i32 = 256;
pub const SOF_TIMESTAMPING_TX_SOFTWARE: i32 = 2;
pub const SOF_TXTIME_DEADLINE_MODE: i32 = 1;
pub const SOF_TXTIME_FLAGS_LAST: i32 = 2;
pub const SOF_TXTIME_FLAGS_MASK: i32 = 3;
pub const SOF_TXTIME_REPORT_ERRORS: i32 = 2;
pub const __HWTSTAMP_FILTER_CNT: i32 = 16;
pub const __HWTSTAMP_TX_CNT: i32 = 4;

#[repr(C)]
pub struct hwtstamp_config {
    pub flags: i32,
    pub tx_type: i32,
    pub rx_filter: i32,
}

#[repr(C)]
pub struct scm_ts_pktinfo {
    pub if_index: u32,
    pub pkt_length: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct so_timestamping {
    pub flags: i32,
    pub bind_phc: i32,
}

#[repr(C)]
pub struct sock_txtime {
    pub clockid: i32,
    pub flags: u32,
}

records! {
    hwtstamp_config: size 12, align 4;
    scm_ts_pktinfo: size 16, align 4;
    so_timestamping: size 8, align 4;
    sock_txtime: size 8, align 4;
}
