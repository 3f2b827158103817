// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/inet_diag.h

pub const DCCPDIAG_GETSOCK: i32 = 19;
pub const IDIAG_TIMER_DELACK: i32 = 5;
pub const IDIAG_TIMER_KEEPALIVE: i32 = 2;
pub const IDIAG_TIMER_OFF: i32 = 0;
pub const IDIAG_TIMER_ON: i32 = 1;
pub const IDIAG_TIMER_PROBE0: i32 = 4;
pub const IDIAG_TIMER_TIMEWAIT: i32 = 3;
pub const INET_DIAG_BBRINFO: i32 = 16;
pub const INET_DIAG_BC_AUTO: i32 = 6;
pub const INET_DIAG_BC_CGROUP_COND: i32 = 13;
pub const INET_DIAG_BC_DEV_COND: i32 = 9;
pub const INET_DIAG_BC_D_COND: i32 = 8;
pub const INET_DIAG_BC_D_EQ: i32 = 12;
pub const INET_DIAG_BC_D_GE: i32 = 4;
pub const INET_DIAG_BC_D_LE: i32 = 5;
pub const INET_DIAG_BC_JMP: i32 = 1;
pub const INET_DIAG_BC_MARK_COND: i32 = 10;
pub const INET_DIAG_BC_NOP: i32 = 0;
pub const INET_DIAG_BC_S_COND: i32 = 7;
pub const INET_DIAG_BC_S_EQ: i32 = 11;
pub const INET_DIAG_BC_S_GE: i32 = 2;
pub const INET_DIAG_BC_S_LE: i32 = 3;
pub const INET_DIAG_CGROUP_ID: i32 = 21;
pub const INET_DIAG_CLASS_ID: i32 = 17;
pub const INET_DIAG_CONG: i32 = 4;
pub const INET_DIAG_DCTCPINFO: i32 = 9;
pub const INET_DIAG_GETSOCK_MAX: i32 = 24;
pub const INET_DIAG_INFO: i32 = 2;
pub const INET_DIAG_LOCALS: i32 = 12;
pub const INET_DIAG_MARK: i32 = 15;
pub const INET_DIAG_MAX: i32 = 22;
pub const INET_DIAG_MD5SIG: i32 = 18;
pub const INET_DIAG_MEMINFO: i32 = 1;
pub const INET_DIAG_NOCOOKIE: u32 = 4294967295;
pub const INET_DIAG_NONE: i32 = 0;
pub const INET_DIAG_PAD: i32 = 14;
pub const INET_DIAG_PEERS: i32 = 13;
pub const INET_DIAG_PROTOCOL: i32 = 10;
pub const INET_DIAG_REQ_BYTECODE: i32 = 1;
pub const INET_DIAG_REQ_MAX: i32 = 3;
pub const INET_DIAG_REQ_NONE: i32 = 0;
pub const INET_DIAG_REQ_PROTOCOL: i32 = 3;
pub const INET_DIAG_REQ_SK_BPF_STORAGES: i32 = 2;
pub const INET_DIAG_SHUTDOWN: i32 = 8;
pub const INET_DIAG_SKMEMINFO: i32 = 7;
pub const INET_DIAG_SKV6ONLY: i32 = 11;
pub const INET_DIAG_SK_BPF_STORAGES: i32 = 20;
pub const INET_DIAG_SOCKOPT: i32 = 22;
pub const INET_DIAG_TCLASS: i32 = 6;
pub const INET_DIAG_TOS: i32 = 5;
pub const INET_DIAG_ULP_INFO: i32 = 19;
pub const INET_DIAG_VEGASINFO: i32 = 3;
pub const INET_ULP_INFO_MAX: i32 = 3;
pub const INET_ULP_INFO_MPTCP: i32 = 3;
pub const INET_ULP_INFO_NAME: i32 = 1;
pub const INET_ULP_INFO_TLS: i32 = 2;
pub const INET_ULP_INFO_UNSPEC: i32 = 0;
pub const TCPDIAG_GETSOCK: i32 = 18;
pub const __INET_DIAG_MAX: i32 = 23;
pub const __INET_DIAG_REQ_MAX: i32 = 4;
pub const __INET_ULP_INFO_MAX: i32 = 4;

#[repr(C)]
pub struct inet_diag_bc_op {
    pub code: u8,
    pub yes: u8,
    pub no: u16,
}

#[repr(C)]
pub struct inet_diag_hostcond {
    pub family: u8,
    pub prefix_len: u8,
    pub port: i32,
    pub addr: [u32; 0],
}

#[repr(C)]
pub struct inet_diag_markcond {
    pub mark: u32,
    pub mask: u32,
}

#[repr(C)]
pub struct inet_diag_meminfo {
    pub idiag_rmem: u32,
    pub idiag_wmem: u32,
    pub idiag_fmem: u32,
    pub idiag_tmem: u32,
}

#[repr(C)]
pub struct inet_diag_msg {
    pub idiag_family: u8,
    pub idiag_state: u8,
    pub idiag_timer: u8,
    pub idiag_retrans: u8,
    pub id: inet_diag_sockid,
    pub idiag_expires: u32,
    pub idiag_rqueue: u32,
    pub idiag_wqueue: u32,
    pub idiag_uid: u32,
    pub idiag_inode: u32,
}

#[repr(C)]
pub struct inet_diag_req {
    pub idiag_family: u8,
    pub idiag_src_len: u8,
    pub idiag_dst_len: u8,
    pub idiag_ext: u8,
    pub id: inet_diag_sockid,
    pub idiag_states: u32,
    pub idiag_dbs: u32,
}

#[repr(C)]
pub struct inet_diag_req_raw {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub idiag_ext: u8,
    pub sdiag_raw_protocol: u8,
    pub idiag_states: u32,
    pub id: inet_diag_sockid,
}

#[repr(C)]
pub struct inet_diag_req_v2 {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub idiag_ext: u8,
    pub pad: u8,
    pub idiag_states: u32,
    pub id: inet_diag_sockid,
}

#[repr(C)]
pub struct inet_diag_sockid {
    pub idiag_sport: u16,
    pub idiag_dport: u16,
    pub idiag_src: [u32; 4],
    pub idiag_dst: [u32; 4],
    pub idiag_if: u32,
    pub idiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct inet_diag_sockopt {
    pub _bitfield0: [u8; 2],
}

impl inet_diag_sockopt {
    bit_field!(recverr, set_recverr: u8, _bitfield0 bits 0..1);
    bit_field!(is_icsk, set_is_icsk: u8, _bitfield0 bits 1..2);
    bit_field!(freebind, set_freebind: u8, _bitfield0 bits 2..3);
    bit_field!(hdrincl, set_hdrincl: u8, _bitfield0 bits 3..4);
    bit_field!(mc_loop, set_mc_loop: u8, _bitfield0 bits 4..5);
    bit_field!(transparent, set_transparent: u8, _bitfield0 bits 5..6);
    bit_field!(mc_all, set_mc_all: u8, _bitfield0 bits 6..7);
    bit_field!(nodefrag, set_nodefrag: u8, _bitfield0 bits 7..8);
    bit_field!(bind_address_no_port, set_bind_address_no_port: u8, _bitfield0 bits 8..9);
    bit_field!(recverr_rfc4884, set_recverr_rfc4884: u8, _bitfield0 bits 9..10);
    bit_field!(defer_connect, set_defer_connect: u8, _bitfield0 bits 10..11);
    bit_field!(unused, set_unused: u8, _bitfield0 bits 11..16);
}

#[repr(C)]
pub struct tcp_bbr_info {
    pub bbr_bw_lo: u32,
    pub bbr_bw_hi: u32,
    pub bbr_min_rtt: u32,
    pub bbr_pacing_gain: u32,
    pub bbr_cwnd_gain: u32,
}

#[repr(C)]
pub union tcp_cc_info {
    pub vegas: tcpvegas_info,
    pub dctcp: tcp_dctcp_info,
    pub bbr: tcp_bbr_info,
}

#[repr(C)]
pub struct tcp_dctcp_info {
    pub dctcp_enabled: u16,
    pub dctcp_ce_state: u16,
    pub dctcp_alpha: u32,
    pub dctcp_ab_ecn: u32,
    pub dctcp_ab_tot: u32,
}

#[repr(C)]
pub struct tcpvegas_info {
    pub tcpv_enabled: u32,
    pub tcpv_rttcnt: u32,
    pub tcpv_rtt: u32,
    pub tcpv_minrtt: u32,
}

records! {
    inet_diag_bc_op: size 4, align 2;
    inet_diag_hostcond: size 8, align 4;
    inet_diag_markcond: size 8, align 4;
    inet_diag_meminfo: size 16, align 4;
    inet_diag_msg: size 72, align 4;
    inet_diag_req: size 60, align 4;
    inet_diag_req_raw: size 56, align 4;
    inet_diag_req_v2: size 56, align 4;
    inet_diag_sockid: size 48, align 4;
    inet_diag_sockopt: size 2, align 1;
    tcp_bbr_info: size 20, align 4;
    tcp_cc_info: size 20, align 4;
    tcp_dctcp_info: size 16, align 4;
    tcpvegas_info: size 16, align 4;
}
