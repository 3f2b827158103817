// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tcp.h

pub const TCPF_CA_CWR: i32 = 0x4;
pub const TCPF_CA_Disorder: i32 = 0x2;
pub const TCPF_CA_Loss: i32 = 0x10;
pub const TCPF_CA_Open: i32 = 0x1;
pub const TCPF_CA_Recovery: i32 = 0x8;
pub const TCPI_ECN_MODE_ACCECN: i32 = 0x2;
pub const TCPI_ECN_MODE_DISABLED: i32 = 0x0;
pub const TCPI_ECN_MODE_PENDING: i32 = 0x3;
pub const TCPI_ECN_MODE_RFC3168: i32 = 0x1;
pub const TCPI_OPT_ECN: i32 = 8;
pub const TCPI_OPT_ECN_SEEN: i32 = 16;
pub const TCPI_OPT_SACK: i32 = 2;
pub const TCPI_OPT_SYN_DATA: i32 = 32;
pub const TCPI_OPT_TFO_CHILD: i32 = 128;
pub const TCPI_OPT_TIMESTAMPS: i32 = 1;
pub const TCPI_OPT_USEC_TS: i32 = 64;
pub const TCPI_OPT_WSCALE: i32 = 4;
pub const TCP_ACCECN_ACE_FAIL_RECV: u32 = 2;
pub const TCP_ACCECN_ACE_FAIL_SEND: u32 = 1;
pub const TCP_ACCECN_OPT_COUNTER_SEEN: i32 = 0x2;
pub const TCP_ACCECN_OPT_EMPTY_SEEN: i32 = 0x1;
pub const TCP_ACCECN_OPT_FAIL_RECV: u32 = 8;
pub const TCP_ACCECN_OPT_FAIL_SEEN: i32 = 0x3;
pub const TCP_ACCECN_OPT_FAIL_SEND: u32 = 4;
pub const TCP_ACCECN_OPT_NOT_SEEN: i32 = 0x0;
pub const TCP_AO_ADD_KEY: i32 = 38;
pub const TCP_AO_DEL_KEY: i32 = 39;
pub const TCP_AO_GET_KEYS: i32 = 41;
pub const TCP_AO_INFO: i32 = 40;
pub const TCP_AO_KEYF_EXCLUDE_OPT: i32 = 0x2;
pub const TCP_AO_KEYF_IFINDEX: i32 = 0x1;
pub const TCP_AO_MAXKEYLEN: i32 = 80;
pub const TCP_AO_REPAIR: i32 = 42;
pub const TCP_CA_CWR: i32 = 2;
pub const TCP_CA_Disorder: i32 = 1;
pub const TCP_CA_Loss: i32 = 4;
pub const TCP_CA_Open: i32 = 0;
pub const TCP_CA_Recovery: i32 = 3;
pub const TCP_CC_INFO: i32 = 26;
pub const TCP_CM_INQ: i32 = 36;
pub const TCP_CONGESTION: i32 = 13;
pub const TCP_CORK: i32 = 3;
pub const TCP_DATA_OFFSET: i32 = 240;
pub const TCP_DEFER_ACCEPT: i32 = 9;
pub const TCP_DELACK_MAX_US: i32 = 46;
pub const TCP_FASTOPEN: i32 = 23;
pub const TCP_FASTOPEN_CONNECT: i32 = 30;
pub const TCP_FASTOPEN_KEY: i32 = 33;
pub const TCP_FASTOPEN_NO_COOKIE: i32 = 34;
pub const TCP_FLAG_ACK: i32 = 4096;
pub const TCP_FLAG_AE: i32 = 1;
pub const TCP_FLAG_CWR: i32 = 32768;
pub const TCP_FLAG_ECE: i32 = 16384;
pub const TCP_FLAG_FIN: i32 = 256;
pub const TCP_FLAG_PSH: i32 = 2048;
pub const TCP_FLAG_RST: i32 = 1024;
pub const TCP_FLAG_SYN: i32 = 512;
pub const TCP_FLAG_URG: i32 = 8192;
pub const TCP_INFO: i32 = 11;
pub const TCP_INQ: i32 = 36;
pub const TCP_IS_MPTCP: i32 = 43;
pub const TCP_KEEPCNT: i32 = 6;
pub const TCP_KEEPIDLE: i32 = 4;
pub const TCP_KEEPINTVL: i32 = 5;
pub const TCP_LINGER2: i32 = 8;
pub const TCP_MAXSEG: i32 = 2;
pub const TCP_MD5SIG: i32 = 14;
pub const TCP_MD5SIG_EXT: i32 = 32;
pub const TCP_MD5SIG_FLAG_IFINDEX: i32 = 0x2;
pub const TCP_MD5SIG_FLAG_PREFIX: i32 = 0x1;
pub const TCP_MD5SIG_MAXKEYLEN: i32 = 80;
pub const TCP_MSS_DEFAULT: u32 = 536;
pub const TCP_MSS_DESIRED: u32 = 1220;
pub const TCP_NLA_BUSY: i32 = 1;
pub const TCP_NLA_BYTES_NOTSENT: i32 = 24;
pub const TCP_NLA_BYTES_RETRANS: i32 = 19;
pub const TCP_NLA_BYTES_SENT: i32 = 18;
pub const TCP_NLA_CA_STATE: i32 = 14;
pub const TCP_NLA_DATA_SEGS_OUT: i32 = 4;
pub const TCP_NLA_DELIVERED: i32 = 16;
pub const TCP_NLA_DELIVERED_CE: i32 = 17;
pub const TCP_NLA_DELIVERY_RATE: i32 = 7;
pub const TCP_NLA_DELIVERY_RATE_APP_LMT: i32 = 12;
pub const TCP_NLA_DSACK_DUPS: i32 = 20;
pub const TCP_NLA_EDT: i32 = 25;
pub const TCP_NLA_MIN_RTT: i32 = 10;
pub const TCP_NLA_PACING_RATE: i32 = 6;
pub const TCP_NLA_PAD: i32 = 0;
pub const TCP_NLA_RECUR_RETRANS: i32 = 11;
pub const TCP_NLA_REHASH: i32 = 27;
pub const TCP_NLA_REORDERING: i32 = 9;
pub const TCP_NLA_REORD_SEEN: i32 = 21;
pub const TCP_NLA_RWND_LIMITED: i32 = 2;
pub const TCP_NLA_SNDBUF_LIMITED: i32 = 3;
pub const TCP_NLA_SNDQ_SIZE: i32 = 13;
pub const TCP_NLA_SND_CWND: i32 = 8;
pub const TCP_NLA_SND_SSTHRESH: i32 = 15;
pub const TCP_NLA_SRTT: i32 = 22;
pub const TCP_NLA_TIMEOUT_REHASH: i32 = 23;
pub const TCP_NLA_TOTAL_RETRANS: i32 = 5;
pub const TCP_NLA_TTL: i32 = 26;
pub const TCP_NODELAY: i32 = 1;
pub const TCP_NOTSENT_LOWAT: i32 = 25;
pub const TCP_NO_QUEUE: i32 = 0;
pub const TCP_QUEUES_NR: i32 = 3;
pub const TCP_QUEUE_SEQ: i32 = 21;
pub const TCP_QUICKACK: i32 = 12;
pub const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: i32 = 0x1;
pub const TCP_RECV_QUEUE: i32 = 1;
pub const TCP_REPAIR: i32 = 19;
pub const TCP_REPAIR_OFF: i32 = 0;
pub const TCP_REPAIR_OFF_NO_WP: i32 = -1;
pub const TCP_REPAIR_ON: i32 = 1;
pub const TCP_REPAIR_OPTIONS: i32 = 22;
pub const TCP_REPAIR_QUEUE: i32 = 20;
pub const TCP_REPAIR_WINDOW: i32 = 29;
pub const TCP_RESERVED_BITS: i32 = 14;
pub const TCP_RTO_MAX_MS: i32 = 44;
pub const TCP_RTO_MIN_US: i32 = 45;
pub const TCP_SAVED_SYN: i32 = 28;
pub const TCP_SAVE_SYN: i32 = 27;
pub const TCP_SEND_QUEUE: i32 = 2;
pub const TCP_SYNCNT: i32 = 7;
pub const TCP_THIN_DUPACK: i32 = 17;
pub const TCP_THIN_LINEAR_TIMEOUTS: i32 = 16;
pub const TCP_TIMESTAMP: i32 = 24;
pub const TCP_TX_DELAY: i32 = 37;
pub const TCP_ULP: i32 = 31;
pub const TCP_USER_TIMEOUT: i32 = 18;
pub const TCP_WINDOW_CLAMP: i32 = 10;
pub const TCP_ZEROCOPY_RECEIVE: i32 = 35;
pub const TFO_COOKIE_UNAVAILABLE: i32 = 1;
pub const TFO_DATA_NOT_ACKED: i32 = 2;
pub const TFO_STATUS_UNSPEC: i32 = 0;
pub const TFO_SYN_RETRANSMITTED: i32 = 3;

#[repr(C)]
pub struct tcp_ao_getsockopt {
    pub addr: super::__kernel_sockaddr_storage,
    pub alg_name: [core::ffi::c_char; 64],
    pub key: [u8; 80],
    pub nkeys: u32,
    pub _bitfield0: [u8; 2],
    pub sndid: u8,
    pub rcvid: u8,
    pub prefix: u8,
    pub maclen: u8,
    pub keyflags: u8,
    pub keylen: u8,
    pub ifindex: i32,
    pub pkt_good: u64,
    pub pkt_bad: u64,
}

impl tcp_ao_getsockopt {
    bit_field!(is_current, set_is_current: u16, _bitfield0 bits 0..1);
    bit_field!(is_rnext, set_is_rnext: u16, _bitfield0 bits 1..2);
    bit_field!(get_all, set_get_all: u16, _bitfield0 bits 2..3);
    bit_field!(reserved, set_reserved: u16, _bitfield0 bits 3..16);
}

#[repr(C)]
pub struct tcp_ao_info_opt {
    pub _bitfield0: [u8; 4],
    pub reserved2: u16,
    pub current_key: u8,
    pub rnext: u8,
    pub pkt_good: u64,
    pub pkt_bad: u64,
    pub pkt_key_not_found: u64,
    pub pkt_ao_required: u64,
    pub pkt_dropped_icmp: u64,
}

impl tcp_ao_info_opt {
    bit_field!(set_current, set_set_current: u32, _bitfield0 bits 0..1);
    bit_field!(set_rnext, set_set_rnext: u32, _bitfield0 bits 1..2);
    bit_field!(ao_required, set_ao_required: u32, _bitfield0 bits 2..3);
    bit_field!(set_counters, set_set_counters: u32, _bitfield0 bits 3..4);
    bit_field!(accept_icmps, set_accept_icmps: u32, _bitfield0 bits 4..5);
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 5..32);
}

#[repr(C, align(8))]
pub struct tcp_ao_repair {
    pub snt_isn: u32,
    pub rcv_isn: u32,
    pub snd_sne: u32,
    pub rcv_sne: u32,
}

#[repr(C)]
pub struct tcp_diag_md5sig {
    pub tcpm_family: u8,
    pub tcpm_prefixlen: u8,
    pub tcpm_keylen: u16,
    pub tcpm_addr: [u32; 4],
    pub tcpm_key: [u8; 80],
}

#[repr(C)]
pub struct tcp_info {
    pub tcpi_state: u8,
    pub tcpi_ca_state: u8,
    pub tcpi_retransmits: u8,
    pub tcpi_probes: u8,
    pub tcpi_backoff: u8,
    pub tcpi_options: u8,
    pub _bitfield0: [u8; 2],
    pub tcpi_rto: u32,
    pub tcpi_ato: u32,
    pub tcpi_snd_mss: u32,
    pub tcpi_rcv_mss: u32,
    pub tcpi_unacked: u32,
    pub tcpi_sacked: u32,
    pub tcpi_lost: u32,
    pub tcpi_retrans: u32,
    pub tcpi_fackets: u32,
    pub tcpi_last_data_sent: u32,
    pub tcpi_last_ack_sent: u32,
    pub tcpi_last_data_recv: u32,
    pub tcpi_last_ack_recv: u32,
    pub tcpi_pmtu: u32,
    pub tcpi_rcv_ssthresh: u32,
    pub tcpi_rtt: u32,
    pub tcpi_rttvar: u32,
    pub tcpi_snd_ssthresh: u32,
    pub tcpi_snd_cwnd: u32,
    pub tcpi_advmss: u32,
    pub tcpi_reordering: u32,
    pub tcpi_rcv_rtt: u32,
    pub tcpi_rcv_space: u32,
    pub tcpi_total_retrans: u32,
    pub tcpi_pacing_rate: u64,
    pub tcpi_max_pacing_rate: u64,
    pub tcpi_bytes_acked: u64,
    pub tcpi_bytes_received: u64,
    pub tcpi_segs_out: u32,
    pub tcpi_segs_in: u32,
    pub tcpi_notsent_bytes: u32,
    pub tcpi_min_rtt: u32,
    pub tcpi_data_segs_in: u32,
    pub tcpi_data_segs_out: u32,
    pub tcpi_delivery_rate: u64,
    pub tcpi_busy_time: u64,
    pub tcpi_rwnd_limited: u64,
    pub tcpi_sndbuf_limited: u64,
    pub tcpi_delivered: u32,
    pub tcpi_delivered_ce: u32,
    pub tcpi_bytes_sent: u64,
    pub tcpi_bytes_retrans: u64,
    pub tcpi_dsack_dups: u32,
    pub tcpi_reord_seen: u32,
    pub tcpi_rcv_ooopack: u32,
    pub tcpi_snd_wnd: u32,
    pub tcpi_rcv_wnd: u32,
    pub tcpi_rehash: u32,
    pub tcpi_total_rto: u16,
    pub tcpi_total_rto_recoveries: u16,
    pub tcpi_total_rto_time: u32,
    pub tcpi_received_ce: u32,
    pub tcpi_delivered_e1_bytes: u32,
    pub tcpi_delivered_e0_bytes: u32,
    pub tcpi_delivered_ce_bytes: u32,
    pub tcpi_received_e1_bytes: u32,
    pub tcpi_received_e0_bytes: u32,
    pub tcpi_received_ce_bytes: u32,
    pub _bitfield1: [u8; 4],
}

impl tcp_info {
    bit_field!(tcpi_snd_wscale, set_tcpi_snd_wscale: u8, _bitfield0 bits 0..4);
    bit_field!(tcpi_rcv_wscale, set_tcpi_rcv_wscale: u8, _bitfield0 bits 4..8);
    bit_field!(tcpi_delivery_rate_app_limited, set_tcpi_delivery_rate_app_limited: u8, _bitfield0 bits 8..9);
    bit_field!(tcpi_fastopen_client_fail, set_tcpi_fastopen_client_fail: u8, _bitfield0 bits 9..11);
    bit_field!(tcpi_ecn_mode, set_tcpi_ecn_mode: u32, _bitfield1 bits 0..2);
    bit_field!(tcpi_accecn_opt_seen, set_tcpi_accecn_opt_seen: u32, _bitfield1 bits 2..4);
    bit_field!(tcpi_accecn_fail_mode, set_tcpi_accecn_fail_mode: u32, _bitfield1 bits 4..8);
    bit_field!(tcpi_options2, set_tcpi_options2: u32, _bitfield1 bits 8..32);
}

#[repr(C)]
pub struct tcp_repair_opt {
    pub opt_code: u32,
    pub opt_val: u32,
}

#[repr(C)]
pub struct tcp_repair_window {
    pub snd_wl1: u32,
    pub snd_wnd: u32,
    pub max_window: u32,
    pub rcv_wnd: u32,
    pub rcv_wup: u32,
}

#[repr(C)]
pub union tcp_word_hdr {
    pub hdr: tcphdr,
    pub words: [u32; 5],
}

#[repr(C)]
pub struct tcp_zerocopy_receive {
    pub address: u64,
    pub length: u32,
    pub recv_skip_hint: u32,
    pub inq: u32,
    pub err: i32,
    pub copybuf_address: u64,
    pub copybuf_len: i32,
    pub flags: u32,
    pub msg_control: u64,
    pub msg_controllen: u64,
    pub msg_flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct tcphdr {
    pub source: u16,
    pub dest: u16,
    pub seq: u32,
    pub ack_seq: u32,
    pub _bitfield0: [u8; 2],
    pub window: u16,
    pub check: u16,
    pub urg_ptr: u16,
}

impl tcphdr {
    bit_field!(ae, set_ae: u16, _bitfield0 bits 0..1);
    bit_field!(res1, set_res1: u16, _bitfield0 bits 1..4);
    bit_field!(doff, set_doff: u16, _bitfield0 bits 4..8);
    bit_field!(fin, set_fin: u16, _bitfield0 bits 8..9);
    bit_field!(syn, set_syn: u16, _bitfield0 bits 9..10);
    bit_field!(rst, set_rst: u16, _bitfield0 bits 10..11);
    bit_field!(psh, set_psh: u16, _bitfield0 bits 11..12);
    bit_field!(ack, set_ack: u16, _bitfield0 bits 12..13);
    bit_field!(urg, set_urg: u16, _bitfield0 bits 13..14);
    bit_field!(ece, set_ece: u16, _bitfield0 bits 14..15);
    bit_field!(cwr, set_cwr: u16, _bitfield0 bits 15..16);
}

records! {
    tcp_ao_getsockopt: size 304, align 8;
    tcp_ao_info_opt: size 48, align 8;
    tcp_ao_repair: size 16, align 8;
    tcp_diag_md5sig: size 100, align 4;
    tcp_info: size 280, align 8;
    tcp_repair_opt: size 8, align 4;
    tcp_repair_window: size 20, align 4;
    tcp_word_hdr: size 20, align 4;
    tcp_zerocopy_receive: size 64, align 8;
    tcphdr: size 20, align 4;
}
