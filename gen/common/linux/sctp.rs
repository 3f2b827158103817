// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sctp.h

pub const MSG_NOTIFICATION: i32 = 32768;
pub const SCTP_ABORT: i32 = 4;
pub const SCTP_ACTIVE: i32 = 2;
pub const SCTP_ADAPTATION_INDICATION: i32 = 32775;
pub const SCTP_ADAPTATION_LAYER: i32 = 7;
pub const SCTP_ADDR_ADDED: i32 = 3;
pub const SCTP_ADDR_AVAILABLE: i32 = 0;
pub const SCTP_ADDR_CONFIRMED: i32 = 5;
pub const SCTP_ADDR_MADE_PRIM: i32 = 4;
pub const SCTP_ADDR_OVER: i32 = 2;
pub const SCTP_ADDR_PF: i32 = 6;
pub const SCTP_ADDR_POTENTIALLY_FAILED: i32 = 6;
pub const SCTP_ADDR_REMOVED: i32 = 2;
pub const SCTP_ADDR_UNREACHABLE: i32 = 1;
pub const SCTP_ADD_STREAMS: i32 = 121;
pub const SCTP_ALL_ASSOC: i32 = 2;
pub const SCTP_ASCONF_SUPPORTED: i32 = 128;
pub const SCTP_ASSOCINFO: i32 = 1;
pub const SCTP_ASSOC_CHANGE: i32 = 32769;
pub const SCTP_ASSOC_CHANGE_DENIED: i32 = 0x4;
pub const SCTP_ASSOC_CHANGE_FAILED: i32 = 0x8;
pub const SCTP_ASSOC_RESET_DENIED: i32 = 0x4;
pub const SCTP_ASSOC_RESET_EVENT: i32 = 32779;
pub const SCTP_ASSOC_RESET_FAILED: i32 = 0x8;
pub const SCTP_AUTHENTICATION_EVENT: i32 = 32776;
pub const SCTP_AUTHENTICATION_INDICATION: i32 = 0x8008;
pub const SCTP_AUTHINFO: i32 = 6;
pub const SCTP_AUTH_ACTIVE_KEY: i32 = 24;
pub const SCTP_AUTH_CHUNK: i32 = 21;
pub const SCTP_AUTH_DEACTIVATE_KEY: i32 = 35;
pub const SCTP_AUTH_DELETE_KEY: i32 = 25;
pub const SCTP_AUTH_FREE_KEY: i32 = 1;
pub const SCTP_AUTH_HMAC_ID_SHA1: i32 = 1;
pub const SCTP_AUTH_HMAC_ID_SHA256: i32 = 3;
pub const SCTP_AUTH_KEY: i32 = 23;
pub const SCTP_AUTH_NEWKEY: i32 = 0;
pub const SCTP_AUTH_NEW_KEY: i32 = 0;
pub const SCTP_AUTH_NO_AUTH: i32 = 2;
pub const SCTP_AUTH_SUPPORTED: i32 = 129;
pub const SCTP_AUTOCLOSE: i32 = 4;
pub const SCTP_AUTO_ASCONF: i32 = 30;
pub const SCTP_BINDX_ADD_ADDR: i32 = 0x1;
pub const SCTP_BINDX_REM_ADDR: i32 = 0x2;
pub const SCTP_CANT_STR_ASSOC: i32 = 4;
pub const SCTP_CLOSED: i32 = 1;
pub const SCTP_COMM_LOST: i32 = 1;
pub const SCTP_COMM_UP: i32 = 0;
pub const SCTP_CONTEXT: i32 = 17;
pub const SCTP_COOKIE_ECHOED: i32 = 3;
pub const SCTP_COOKIE_WAIT: i32 = 2;
pub const SCTP_CURRENT_ASSOC: i32 = 1;
pub const SCTP_DATA_IO_EVENT: i32 = 32768;
pub const SCTP_DATA_SENT: i32 = 1;
pub const SCTP_DATA_UNSENT: i32 = 0;
pub const SCTP_DEFAULT_PRINFO: i32 = 114;
pub const SCTP_DEFAULT_SEND_PARAM: i32 = 10;
pub const SCTP_DEFAULT_SNDINFO: i32 = 34;
pub const SCTP_DELAYED_ACK: i32 = 16;
pub const SCTP_DELAYED_ACK_TIME: i32 = 16;
pub const SCTP_DELAYED_SACK: i32 = 16;
pub const SCTP_DISABLE_FRAGMENTS: i32 = 8;
pub const SCTP_DSTADDRV4: i32 = 7;
pub const SCTP_DSTADDRV6: i32 = 8;
pub const SCTP_ECN_SUPPORTED: i32 = 130;
pub const SCTP_EMPTY: i32 = 0;
pub const SCTP_ENABLE_CHANGE_ASSOC_REQ: i32 = 0x4;
pub const SCTP_ENABLE_RESET_ASSOC_REQ: i32 = 0x2;
pub const SCTP_ENABLE_RESET_STREAM_REQ: i32 = 0x1;
pub const SCTP_ENABLE_STREAM_RESET: i32 = 118;
pub const SCTP_ENABLE_STRRESET_MASK: i32 = 0x7;
pub const SCTP_EOF: i32 = 512;
pub const SCTP_ESTABLISHED: i32 = 4;
pub const SCTP_EVENT: i32 = 127;
pub const SCTP_EVENTS: i32 = 11;
pub const SCTP_EXPOSE_PF_STATE: i32 = 131;
pub const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: i32 = 131;
pub const SCTP_FAILED_THRESHOLD: i32 = 0;
pub const SCTP_FRAGMENT_INTERLEAVE: i32 = 18;
pub const SCTP_FUTURE_ASSOC: i32 = 0;
pub const SCTP_GET_ASSOC_ID_LIST: i32 = 29;
pub const SCTP_GET_ASSOC_NUMBER: i32 = 28;
pub const SCTP_GET_ASSOC_STATS: i32 = 112;
pub const SCTP_GET_LOCAL_ADDRS: i32 = 109;
pub const SCTP_GET_PEER_ADDRS: i32 = 108;
pub const SCTP_GET_PEER_ADDR_INFO: i32 = 15;
pub const SCTP_HEARTBEAT_SUCCESS: i32 = 2;
pub const SCTP_HMAC_IDENT: i32 = 22;
pub const SCTP_INACTIVE: i32 = 0;
pub const SCTP_INIT: i32 = 0;
pub const SCTP_INITMSG: i32 = 2;
pub const SCTP_INTERLEAVING_SUPPORTED: i32 = 125;
pub const SCTP_INTERNAL_ERROR: i32 = 4;
pub const SCTP_I_WANT_MAPPED_V4_ADDR: i32 = 12;
pub const SCTP_LOCAL_AUTH_CHUNKS: i32 = 27;
pub const SCTP_MAXSEG: i32 = 13;
pub const SCTP_MAX_BURST: i32 = 20;
pub const SCTP_NODELAY: i32 = 3;
pub const SCTP_NOTIFICATION: i32 = 32768;
pub const SCTP_NXTINFO: i32 = 4;
pub const SCTP_PARTIAL_DELIVERY_ABORTED: i32 = 0;
pub const SCTP_PARTIAL_DELIVERY_EVENT: i32 = 32774;
pub const SCTP_PARTIAL_DELIVERY_POINT: i32 = 19;
pub const SCTP_PEER_ADDR_CHANGE: i32 = 32770;
pub const SCTP_PEER_ADDR_PARAMS: i32 = 9;
pub const SCTP_PEER_ADDR_THLDS: i32 = 31;
pub const SCTP_PEER_ADDR_THLDS_V2: i32 = 37;
pub const SCTP_PEER_AUTH_CHUNKS: i32 = 26;
pub const SCTP_PEER_FAULTY: i32 = 6;
pub const SCTP_PF: i32 = 1;
pub const SCTP_PLPMTUD_PROBE_INTERVAL: i32 = 133;
pub const SCTP_POTENTIALLY_FAILED: i32 = 1;
pub const SCTP_PRIMARY_ADDR: i32 = 6;
pub const SCTP_PRINFO: i32 = 5;
pub const SCTP_PR_ASSOC_STATUS: i32 = 115;
pub const SCTP_PR_SCTP_ALL: i32 = 128;
pub const SCTP_PR_SCTP_MASK: i32 = 0x30;
pub const SCTP_PR_SCTP_MAX: i32 = 48;
pub const SCTP_PR_SCTP_NONE: i32 = 0x0;
pub const SCTP_PR_SCTP_PRIO: i32 = 0x30;
pub const SCTP_PR_SCTP_RTX: i32 = 0x20;
pub const SCTP_PR_SCTP_TTL: i32 = 0x10;
pub const SCTP_PR_STREAM_STATUS: i32 = 116;
pub const SCTP_PR_SUPPORTED: i32 = 113;
pub const SCTP_RCVINFO: i32 = 3;
pub const SCTP_RECEIVED_SACK: i32 = 1;
pub const SCTP_RECONFIG_SUPPORTED: i32 = 117;
pub const SCTP_RECVNXTINFO: i32 = 33;
pub const SCTP_RECVRCVINFO: i32 = 32;
pub const SCTP_REMOTE_ERROR: i32 = 32772;
pub const SCTP_REMOTE_UDP_ENCAPS_PORT: i32 = 132;
pub const SCTP_RESET_ASSOC: i32 = 120;
pub const SCTP_RESET_STREAMS: i32 = 119;
pub const SCTP_RESPONSE_TO_USER_REQ: i32 = 3;
pub const SCTP_RESTART: i32 = 2;
pub const SCTP_REUSE_PORT: i32 = 36;
pub const SCTP_RTOINFO: i32 = 0;
pub const SCTP_SACK_IMMEDIATELY: i32 = 8;
pub const SCTP_SENDALL: i32 = 64;
pub const SCTP_SENDER_DRY_EVENT: i32 = 32777;
pub const SCTP_SENDMSG_CONNECT: i32 = 126;
pub const SCTP_SEND_FAILED: i32 = 32771;
pub const SCTP_SEND_FAILED_EVENT: i32 = 32781;
pub const SCTP_SET_PEER_PRIMARY_ADDR: i32 = 5;
pub const SCTP_SHUTDOWN_ACK_SENT: i32 = 8;
pub const SCTP_SHUTDOWN_COMP: i32 = 3;
pub const SCTP_SHUTDOWN_EVENT: i32 = 32773;
pub const SCTP_SHUTDOWN_GUARD_EXPIRES: i32 = 5;
pub const SCTP_SHUTDOWN_PENDING: i32 = 5;
pub const SCTP_SHUTDOWN_RECEIVED: i32 = 7;
pub const SCTP_SHUTDOWN_SENT: i32 = 6;
pub const SCTP_SNDINFO: i32 = 2;
pub const SCTP_SNDRCV: i32 = 1;
pub const SCTP_SN_TYPE_BASE: i32 = 32768;
pub const SCTP_SN_TYPE_MAX: i32 = 32781;
pub const SCTP_SOCKOPT_BINDX_ADD: i32 = 100;
pub const SCTP_SOCKOPT_BINDX_REM: i32 = 101;
pub const SCTP_SOCKOPT_CONNECTX: i32 = 110;
pub const SCTP_SOCKOPT_CONNECTX3: i32 = 111;
pub const SCTP_SOCKOPT_CONNECTX_OLD: i32 = 107;
pub const SCTP_SOCKOPT_PEELOFF: i32 = 102;
pub const SCTP_SOCKOPT_PEELOFF_FLAGS: i32 = 122;
pub const SCTP_SS_DEFAULT: i32 = 0;
pub const SCTP_SS_FC: i32 = 3;
pub const SCTP_SS_FCFS: i32 = 0;
pub const SCTP_SS_MAX: i32 = 4;
pub const SCTP_SS_PRIO: i32 = 1;
pub const SCTP_SS_RR: i32 = 2;
pub const SCTP_SS_WFQ: i32 = 4;
pub const SCTP_STATUS: i32 = 14;
pub const SCTP_STREAM_CHANGE_DENIED: i32 = 4;
pub const SCTP_STREAM_CHANGE_EVENT: i32 = 32780;
pub const SCTP_STREAM_CHANGE_FAILED: i32 = 8;
pub const SCTP_STREAM_RESET_DENIED: i32 = 0x4;
pub const SCTP_STREAM_RESET_EVENT: i32 = 32778;
pub const SCTP_STREAM_RESET_FAILED: i32 = 0x8;
pub const SCTP_STREAM_RESET_INCOMING: i32 = 0x1;
pub const SCTP_STREAM_RESET_INCOMING_SSN: i32 = 0x1;
pub const SCTP_STREAM_RESET_OUTGOING: i32 = 0x2;
pub const SCTP_STREAM_RESET_OUTGOING_SSN: i32 = 0x2;
pub const SCTP_STREAM_SCHEDULER: i32 = 123;
pub const SCTP_STREAM_SCHEDULER_VALUE: i32 = 124;
pub const SCTP_UNCONFIRMED: i32 = 3;
pub const SCTP_UNKNOWN: i32 = 65535;
pub const SCTP_UNORDERED: i32 = 1;
pub const SPP_DSCP: i32 = 512;
pub const SPP_HB: i32 = 3;
pub const SPP_HB_DEMAND: i32 = 4;
pub const SPP_HB_DISABLE: i32 = 2;
pub const SPP_HB_ENABLE: i32 = 1;
pub const SPP_HB_TIME_IS_ZERO: i32 = 128;
pub const SPP_IPV6_FLOWLABEL: i32 = 256;
pub const SPP_PMTUD: i32 = 24;
pub const SPP_PMTUD_DISABLE: i32 = 16;
pub const SPP_PMTUD_ENABLE: i32 = 8;
pub const SPP_SACKDELAY: i32 = 96;
pub const SPP_SACKDELAY_DISABLE: i32 = 64;
pub const SPP_SACKDELAY_ENABLE: i32 = 32;

#[repr(C)]
pub struct sctp_adaptation_event {
    pub sai_type: u16,
    pub sai_flags: u16,
    pub sai_length: u32,
    pub sai_adaptation_ind: u32,
    pub sai_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_add_streams {
    pub sas_assoc_id: i32,
    pub sas_instrms: u16,
    pub sas_outstrms: u16,
}

#[repr(C)]
pub struct sctp_assoc_change {
    pub sac_type: u16,
    pub sac_flags: u16,
    pub sac_length: u32,
    pub sac_state: u16,
    pub sac_error: u16,
    pub sac_outbound_streams: u16,
    pub sac_inbound_streams: u16,
    pub sac_assoc_id: i32,
    pub sac_info: [u8; 0],
}

#[repr(C)]
pub struct sctp_assoc_ids {
    pub gaids_number_of_ids: u32,
    pub gaids_assoc_id: [i32; 0],
}

#[repr(C)]
pub struct sctp_assoc_reset_event {
    pub assocreset_type: u16,
    pub assocreset_flags: u16,
    pub assocreset_length: u32,
    pub assocreset_assoc_id: i32,
    pub assocreset_local_tsn: u32,
    pub assocreset_remote_tsn: u32,
}

#[repr(C)]
pub struct sctp_assoc_stats {
    pub sas_assoc_id: i32,
    pub sas_obs_rto_ipaddr: super::__kernel_sockaddr_storage,
    pub sas_maxrto: u64,
    pub sas_isacks: u64,
    pub sas_osacks: u64,
    pub sas_opackets: u64,
    pub sas_ipackets: u64,
    pub sas_rtxchunks: u64,
    pub sas_outofseqtsns: u64,
    pub sas_idupchunks: u64,
    pub sas_gapcnt: u64,
    pub sas_ouodchunks: u64,
    pub sas_iuodchunks: u64,
    pub sas_oodchunks: u64,
    pub sas_iodchunks: u64,
    pub sas_octrlchunks: u64,
    pub sas_ictrlchunks: u64,
}

pub type sctp_assoc_t = i32;

#[repr(C)]
pub struct sctp_assoc_value {
    pub assoc_id: i32,
    pub assoc_value: u32,
}

#[repr(C)]
pub struct sctp_assocparams {
    pub sasoc_assoc_id: i32,
    pub sasoc_asocmaxrxt: u16,
    pub sasoc_number_peer_destinations: u16,
    pub sasoc_peer_rwnd: u32,
    pub sasoc_local_rwnd: u32,
    pub sasoc_cookie_life: u32,
}

#[repr(C)]
pub struct sctp_authchunk {
    pub sauth_chunk: u8,
}

#[repr(C)]
pub struct sctp_authchunks {
    pub gauth_assoc_id: i32,
    pub gauth_number_of_chunks: u32,
    pub gauth_chunks: [u8; 0],
}

#[repr(C)]
pub struct sctp_authinfo {
    pub auth_keynumber: u16,
}

#[repr(C)]
pub struct sctp_authkey {
    pub sca_assoc_id: i32,
    pub sca_keynumber: u16,
    pub sca_keylength: u16,
    pub sca_key: [u8; 0],
}

#[repr(C)]
pub struct sctp_authkey_event {
    pub auth_type: u16,
    pub auth_flags: u16,
    pub auth_length: u32,
    pub auth_keynumber: u16,
    pub auth_altkeynumber: u16,
    pub auth_indication: u32,
    pub auth_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_authkeyid {
    pub scact_assoc_id: i32,
    pub scact_keynumber: u16,
}

#[repr(C)]
pub union sctp_cmsg_data_t {
    pub raw: u8,
    pub init: sctp_initmsg,
    pub sndrcv: sctp_sndrcvinfo,
}

pub type sctp_cmsg_t = u32;

#[repr(C)]
pub struct sctp_default_prinfo {
    pub pr_assoc_id: i32,
    pub pr_value: u32,
    pub pr_policy: u16,
}

#[repr(C)]
pub struct sctp_event {
    pub se_assoc_id: i32,
    pub se_type: u16,
    pub se_on: u8,
}

#[repr(C)]
pub struct sctp_event_subscribe {
    pub sctp_data_io_event: u8,
    pub sctp_association_event: u8,
    pub sctp_address_event: u8,
    pub sctp_send_failure_event: u8,
    pub sctp_peer_error_event: u8,
    pub sctp_shutdown_event: u8,
    pub sctp_partial_delivery_event: u8,
    pub sctp_adaptation_layer_event: u8,
    pub sctp_authentication_event: u8,
    pub sctp_sender_dry_event: u8,
    pub sctp_stream_reset_event: u8,
    pub sctp_assoc_reset_event: u8,
    pub sctp_stream_change_event: u8,
    pub sctp_send_failure_event_event: u8,
}

#[repr(C)]
pub struct sctp_getaddrs {
    pub assoc_id: i32,
    pub addr_num: u32,
    pub addrs: [u8; 0],
}

#[repr(C)]
pub struct sctp_hmacalgo {
    pub shmac_num_idents: u32,
    pub shmac_idents: [u16; 0],
}

#[repr(C)]
pub struct sctp_info {
    pub sctpi_tag: u32,
    pub sctpi_state: u32,
    pub sctpi_rwnd: u32,
    pub sctpi_unackdata: u16,
    pub sctpi_penddata: u16,
    pub sctpi_instrms: u16,
    pub sctpi_outstrms: u16,
    pub sctpi_fragmentation_point: u32,
    pub sctpi_inqueue: u32,
    pub sctpi_outqueue: u32,
    pub sctpi_overall_error: u32,
    pub sctpi_max_burst: u32,
    pub sctpi_maxseg: u32,
    pub sctpi_peer_rwnd: u32,
    pub sctpi_peer_tag: u32,
    pub sctpi_peer_capable: u8,
    pub sctpi_peer_sack: u8,
    pub __reserved1: u16,
    pub sctpi_isacks: u64,
    pub sctpi_osacks: u64,
    pub sctpi_opackets: u64,
    pub sctpi_ipackets: u64,
    pub sctpi_rtxchunks: u64,
    pub sctpi_outofseqtsns: u64,
    pub sctpi_idupchunks: u64,
    pub sctpi_gapcnt: u64,
    pub sctpi_ouodchunks: u64,
    pub sctpi_iuodchunks: u64,
    pub sctpi_oodchunks: u64,
    pub sctpi_iodchunks: u64,
    pub sctpi_octrlchunks: u64,
    pub sctpi_ictrlchunks: u64,
    pub sctpi_p_address: super::__kernel_sockaddr_storage,
    pub sctpi_p_state: i32,
    pub sctpi_p_cwnd: u32,
    pub sctpi_p_srtt: u32,
    pub sctpi_p_rto: u32,
    pub sctpi_p_hbinterval: u32,
    pub sctpi_p_pathmaxrxt: u32,
    pub sctpi_p_sackdelay: u32,
    pub sctpi_p_sackfreq: u32,
    pub sctpi_p_ssthresh: u32,
    pub sctpi_p_partial_bytes_acked: u32,
    pub sctpi_p_flight_size: u32,
    pub sctpi_p_error: u16,
    pub __reserved2: u16,
    pub sctpi_s_autoclose: u32,
    pub sctpi_s_adaptation_ind: u32,
    pub sctpi_s_pd_point: u32,
    pub sctpi_s_nodelay: u8,
    pub sctpi_s_disable_fragments: u8,
    pub sctpi_s_v4mapped: u8,
    pub sctpi_s_frag_interleave: u8,
    pub sctpi_s_type: u32,
    pub __reserved3: u32,
}

#[repr(C)]
pub struct sctp_initmsg {
    pub sinit_num_ostreams: u16,
    pub sinit_max_instreams: u16,
    pub sinit_max_attempts: u16,
    pub sinit_max_init_timeo: u16,
}

#[repr(C)]
pub union sctp_notification {
    pub sn_header: sctp_notification_sn_header,
    pub sn_assoc_change: sctp_assoc_change,
    pub sn_paddr_change: super::sctp_paddr_change,
    pub sn_remote_error: sctp_remote_error,
    pub sn_send_failed: sctp_send_failed,
    pub sn_shutdown_event: sctp_shutdown_event,
    pub sn_adaptation_event: sctp_adaptation_event,
    pub sn_pdapi_event: sctp_pdapi_event,
    pub sn_authkey_event: sctp_authkey_event,
    pub sn_sender_dry_event: sctp_sender_dry_event,
    pub sn_strreset_event: sctp_stream_reset_event,
    pub sn_assocreset_event: sctp_assoc_reset_event,
    pub sn_strchange_event: sctp_stream_change_event,
    pub sn_send_failed_event: sctp_send_failed_event,
}

#[repr(C)]
pub struct sctp_notification_sn_header {
    pub sn_type: u16,
    pub sn_flags: u16,
    pub sn_length: u32,
}

#[repr(C)]
pub struct sctp_nxtinfo {
    pub nxt_sid: u16,
    pub nxt_flags: u16,
    pub nxt_ppid: u32,
    pub nxt_length: u32,
    pub nxt_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_pdapi_event {
    pub pdapi_type: u16,
    pub pdapi_flags: u16,
    pub pdapi_length: u32,
    pub pdapi_indication: u32,
    pub pdapi_assoc_id: i32,
    pub pdapi_stream: u32,
    pub pdapi_seq: u32,
}

#[repr(C)]
pub struct sctp_peeloff_arg_t {
    pub associd: i32,
    pub sd: i32,
}

#[repr(C)]
pub struct sctp_peeloff_flags_arg_t {
    pub p_arg: sctp_peeloff_arg_t,
    pub flags: u32,
}

#[repr(C)]
pub struct sctp_prinfo {
    pub pr_policy: u16,
    pub pr_value: u32,
}

#[repr(C)]
pub struct sctp_prstatus {
    pub sprstat_assoc_id: i32,
    pub sprstat_sid: u16,
    pub sprstat_policy: u16,
    pub sprstat_abandoned_unsent: u64,
    pub sprstat_abandoned_sent: u64,
}

#[repr(C)]
pub struct sctp_rcvinfo {
    pub rcv_sid: u16,
    pub rcv_ssn: u16,
    pub rcv_flags: u16,
    pub rcv_ppid: u32,
    pub rcv_tsn: u32,
    pub rcv_cumtsn: u32,
    pub rcv_context: u32,
    pub rcv_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_remote_error {
    pub sre_type: u16,
    pub sre_flags: u16,
    pub sre_length: u32,
    pub sre_error: u16,
    pub sre_assoc_id: i32,
    pub sre_data: [u8; 0],
}

#[repr(C)]
pub struct sctp_reset_streams {
    pub srs_assoc_id: i32,
    pub srs_flags: u16,
    pub srs_number_streams: u16,
    pub srs_stream_list: [u16; 0],
}

#[repr(C)]
pub struct sctp_rtoinfo {
    pub srto_assoc_id: i32,
    pub srto_initial: u32,
    pub srto_max: u32,
    pub srto_min: u32,
}

#[repr(C)]
pub struct sctp_sack_info {
    pub sack_assoc_id: i32,
    pub sack_delay: u32,
    pub sack_freq: u32,
}

#[repr(C)]
pub struct sctp_send_failed {
    pub ssf_type: u16,
    pub ssf_flags: u16,
    pub ssf_length: u32,
    pub ssf_error: u32,
    pub ssf_info: sctp_sndrcvinfo,
    pub ssf_assoc_id: i32,
    pub ssf_data: [u8; 0],
}

#[repr(C)]
pub struct sctp_send_failed_event {
    pub ssf_type: u16,
    pub ssf_flags: u16,
    pub ssf_length: u32,
    pub ssf_error: u32,
    pub ssfe_info: sctp_sndinfo,
    pub ssf_assoc_id: i32,
    pub ssf_data: [u8; 0],
}

#[repr(C)]
pub struct sctp_sender_dry_event {
    pub sender_dry_type: u16,
    pub sender_dry_flags: u16,
    pub sender_dry_length: u32,
    pub sender_dry_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_setadaptation {
    pub ssb_adaptation_ind: u32,
}

pub type sctp_setprim = super::sctp_prim;

#[repr(C)]
pub struct sctp_shutdown_event {
    pub sse_type: u16,
    pub sse_flags: u16,
    pub sse_length: u32,
    pub sse_assoc_id: i32,
}

pub type sctp_sn_error_t = u32;

#[repr(C)]
pub struct sctp_sndinfo {
    pub snd_sid: u16,
    pub snd_flags: u16,
    pub snd_ppid: u32,
    pub snd_context: u32,
    pub snd_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_sndrcvinfo {
    pub sinfo_stream: u16,
    pub sinfo_ssn: u16,
    pub sinfo_flags: u16,
    pub sinfo_ppid: u32,
    pub sinfo_context: u32,
    pub sinfo_timetolive: u32,
    pub sinfo_tsn: u32,
    pub sinfo_cumtsn: u32,
    pub sinfo_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_status {
    pub sstat_assoc_id: i32,
    pub sstat_state: i32,
    pub sstat_rwnd: u32,
    pub sstat_unackdata: u16,
    pub sstat_penddata: u16,
    pub sstat_instrms: u16,
    pub sstat_outstrms: u16,
    pub sstat_fragmentation_point: u32,
    pub sstat_primary: super::sctp_paddrinfo,
}

#[repr(C)]
pub struct sctp_stream_change_event {
    pub strchange_type: u16,
    pub strchange_flags: u16,
    pub strchange_length: u32,
    pub strchange_assoc_id: i32,
    pub strchange_instrms: u16,
    pub strchange_outstrms: u16,
}

#[repr(C)]
pub struct sctp_stream_reset_event {
    pub strreset_type: u16,
    pub strreset_flags: u16,
    pub strreset_length: u32,
    pub strreset_assoc_id: i32,
    pub strreset_stream_list: [u16; 0],
}

#[repr(C)]
pub struct sctp_stream_value {
    pub assoc_id: i32,
    pub stream_id: u16,
    pub stream_value: u16,
}

records! {
    sctp_adaptation_event: size 16, align 4;
    sctp_add_streams: size 8, align 4;
    sctp_assoc_change: size 20, align 4;
    sctp_assoc_ids: size 4, align 4;
    sctp_assoc_reset_event: size 20, align 4;
    sctp_assoc_stats: size 256, align 8;
    sctp_assoc_value: size 8, align 4;
    sctp_assocparams: size 20, align 4;
    sctp_authchunk: size 1, align 1;
    sctp_authchunks: size 8, align 4;
    sctp_authinfo: size 2, align 2;
    sctp_authkey: size 8, align 4;
    sctp_authkey_event: size 20, align 4;
    sctp_authkeyid: size 8, align 4;
    sctp_cmsg_data_t: size 32, align 4;
    sctp_default_prinfo: size 12, align 4;
    sctp_event: size 8, align 4;
    sctp_event_subscribe: size 14, align 1;
    sctp_getaddrs: size 8, align 4;
    sctp_hmacalgo: size 4, align 4;
    sctp_info: size 368, align 8;
    sctp_initmsg: size 8, align 2;
    sctp_notification: size 148, align 4;
    sctp_notification_sn_header: size 8, align 4;
    sctp_nxtinfo: size 16, align 4;
    sctp_pdapi_event: size 24, align 4;
    sctp_peeloff_arg_t: size 8, align 4;
    sctp_peeloff_flags_arg_t: size 12, align 4;
    sctp_prinfo: size 8, align 4;
    sctp_prstatus: size 24, align 8;
    sctp_rcvinfo: size 28, align 4;
    sctp_remote_error: size 16, align 4;
    sctp_reset_streams: size 8, align 4;
    sctp_rtoinfo: size 16, align 4;
    sctp_sack_info: size 12, align 4;
    sctp_send_failed: size 48, align 4;
    sctp_send_failed_event: size 32, align 4;
    sctp_sender_dry_event: size 12, align 4;
    sctp_setadaptation: size 4, align 4;
    sctp_shutdown_event: size 12, align 4;
    sctp_sndinfo: size 16, align 4;
    sctp_sndrcvinfo: size 32, align 4;
    sctp_status: size 176, align 4;
    sctp_stream_change_event: size 16, align 4;
    sctp_stream_reset_event: size 12, align 4;
    sctp_stream_value: size 8, align 4;
}
