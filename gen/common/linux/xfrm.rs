// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/xfrm.h

pub const XFRMA_ADDRESS_FILTER: i32 = 26;
pub const XFRMA_ALG_AEAD: i32 = 18;
pub const XFRMA_ALG_AUTH: i32 = 1;
pub const XFRMA_ALG_AUTH_TRUNC: i32 = 20;
pub const XFRMA_ALG_COMP: i32 = 3;
pub const XFRMA_ALG_CRYPT: i32 = 2;
pub const XFRMA_COADDR: i32 = 14;
pub const XFRMA_ENCAP: i32 = 4;
pub const XFRMA_ETIMER_THRESH: i32 = 12;
pub const XFRMA_IF_ID: i32 = 31;
pub const XFRMA_IPTFS_DONT_FRAG: i32 = 38;
pub const XFRMA_IPTFS_DROP_TIME: i32 = 36;
pub const XFRMA_IPTFS_INIT_DELAY: i32 = 39;
pub const XFRMA_IPTFS_MAX_QSIZE: i32 = 40;
pub const XFRMA_IPTFS_PKT_SIZE: i32 = 41;
pub const XFRMA_IPTFS_REORDER_WINDOW: i32 = 37;
pub const XFRMA_KMADDRESS: i32 = 19;
pub const XFRMA_LASTUSED: i32 = 15;
pub const XFRMA_LTIME_VAL: i32 = 9;
pub const XFRMA_MARK: i32 = 21;
pub const XFRMA_MAX: i32 = 41;
pub const XFRMA_MIGRATE: i32 = 17;
pub const XFRMA_MTIMER_THRESH: i32 = 32;
pub const XFRMA_NAT_KEEPALIVE_INTERVAL: i32 = 34;
pub const XFRMA_OFFLOAD_DEV: i32 = 28;
pub const XFRMA_OUTPUT_MARK: i32 = 29;
pub const XFRMA_PAD: i32 = 27;
pub const XFRMA_POLICY: i32 = 7;
pub const XFRMA_POLICY_TYPE: i32 = 16;
pub const XFRMA_PROTO: i32 = 25;
pub const XFRMA_REPLAY_ESN_MAX: i32 = 4096;
pub const XFRMA_REPLAY_ESN_VAL: i32 = 23;
pub const XFRMA_REPLAY_THRESH: i32 = 11;
pub const XFRMA_REPLAY_VAL: i32 = 10;
pub const XFRMA_SA: i32 = 6;
pub const XFRMA_SAD_CNT: i32 = 1;
pub const XFRMA_SAD_HINFO: i32 = 2;
pub const XFRMA_SAD_MAX: i32 = 2;
pub const XFRMA_SAD_UNSPEC: i32 = 0;
pub const XFRMA_SA_DIR: i32 = 33;
pub const XFRMA_SA_EXTRA_FLAGS: i32 = 24;
pub const XFRMA_SA_PCPU: i32 = 35;
pub const XFRMA_SEC_CTX: i32 = 8;
pub const XFRMA_SET_MARK: i32 = 29;
pub const XFRMA_SET_MARK_MASK: i32 = 30;
pub const XFRMA_SPD_HINFO: i32 = 2;
pub const XFRMA_SPD_INFO: i32 = 1;
pub const XFRMA_SPD_IPV4_HTHRESH: i32 = 3;
pub const XFRMA_SPD_IPV6_HTHRESH: i32 = 4;
pub const XFRMA_SPD_MAX: i32 = 4;
pub const XFRMA_SPD_UNSPEC: i32 = 0;
pub const XFRMA_SRCADDR: i32 = 13;
pub const XFRMA_TFCPAD: i32 = 22;
pub const XFRMA_TMPL: i32 = 5;
pub const XFRMA_UNSPEC: i32 = 0;
pub const XFRMGRP_ACQUIRE: i32 = 1;
pub const XFRMGRP_EXPIRE: i32 = 2;
pub const XFRMGRP_POLICY: i32 = 8;
pub const XFRMGRP_REPORT: i32 = 0x20;
pub const XFRMGRP_SA: i32 = 4;
pub const XFRMNLGRP_ACQUIRE: i32 = 1;
pub const XFRMNLGRP_AEVENTS: i32 = 5;
pub const XFRMNLGRP_EXPIRE: i32 = 2;
pub const XFRMNLGRP_MAPPING: i32 = 8;
pub const XFRMNLGRP_MAX: i32 = 8;
pub const XFRMNLGRP_MIGRATE: i32 = 7;
pub const XFRMNLGRP_NONE: i32 = 0;
pub const XFRMNLGRP_POLICY: i32 = 4;
pub const XFRMNLGRP_REPORT: i32 = 6;
pub const XFRMNLGRP_SA: i32 = 3;
pub const XFRM_AE_CE: i32 = 32;
pub const XFRM_AE_CR: i32 = 16;
pub const XFRM_AE_CU: i32 = 64;
pub const XFRM_AE_ETHR: i32 = 8;
pub const XFRM_AE_LVAL: i32 = 4;
pub const XFRM_AE_MAX: i32 = 64;
pub const XFRM_AE_RTHR: i32 = 1;
pub const XFRM_AE_RVAL: i32 = 2;
pub const XFRM_AE_UNSPEC: i32 = 0;
pub const XFRM_INF: u64 = 0xffffffffffffffff;
pub const XFRM_MIGRATE_STATE_CLEAR_OFFLOAD: i32 = 1;
pub const XFRM_MIGRATE_STATE_KNOWN_FLAGS: i32 = 3;
pub const XFRM_MIGRATE_STATE_UPDATE_H2H_SEL: i32 = 2;
pub const XFRM_MODE_BEET: i32 = 4;
pub const XFRM_MODE_IN_TRIGGER: i32 = 3;
pub const XFRM_MODE_IPTFS: i32 = 5;
pub const XFRM_MODE_MAX: i32 = 6;
pub const XFRM_MODE_ROUTEOPTIMIZATION: i32 = 2;
pub const XFRM_MODE_TRANSPORT: i32 = 0;
pub const XFRM_MODE_TUNNEL: i32 = 1;
pub const XFRM_MSG_ACQUIRE: i32 = 23;
pub const XFRM_MSG_ALLOCSPI: i32 = 22;
pub const XFRM_MSG_BASE: i32 = 16;
pub const XFRM_MSG_DELPOLICY: i32 = 20;
pub const XFRM_MSG_DELSA: i32 = 17;
pub const XFRM_MSG_EXPIRE: i32 = 24;
pub const XFRM_MSG_FLUSHPOLICY: i32 = 29;
pub const XFRM_MSG_FLUSHSA: i32 = 28;
pub const XFRM_MSG_GETAE: i32 = 31;
pub const XFRM_MSG_GETDEFAULT: i32 = 40;
pub const XFRM_MSG_GETPOLICY: i32 = 21;
pub const XFRM_MSG_GETSA: i32 = 18;
pub const XFRM_MSG_GETSADINFO: i32 = 35;
pub const XFRM_MSG_GETSPDINFO: i32 = 37;
pub const XFRM_MSG_MAPPING: i32 = 38;
pub const XFRM_MSG_MAX: i32 = 41;
pub const XFRM_MSG_MIGRATE: i32 = 33;
pub const XFRM_MSG_MIGRATE_STATE: i32 = 41;
pub const XFRM_MSG_NEWAE: i32 = 30;
pub const XFRM_MSG_NEWPOLICY: i32 = 19;
pub const XFRM_MSG_NEWSA: i32 = 16;
pub const XFRM_MSG_NEWSADINFO: i32 = 34;
pub const XFRM_MSG_NEWSPDINFO: i32 = 36;
pub const XFRM_MSG_POLEXPIRE: i32 = 27;
pub const XFRM_MSG_REPORT: i32 = 32;
pub const XFRM_MSG_SETDEFAULT: i32 = 39;
pub const XFRM_MSG_UPDPOLICY: i32 = 25;
pub const XFRM_MSG_UPDSA: i32 = 26;
pub const XFRM_NR_MSGTYPES: i32 = 26;
pub const XFRM_OFFLOAD_INBOUND: i32 = 2;
pub const XFRM_OFFLOAD_IPV6: i32 = 1;
pub const XFRM_OFFLOAD_PACKET: i32 = 4;
pub const XFRM_POLICY_ALLOW: i32 = 0;
pub const XFRM_POLICY_BLOCK: i32 = 1;
pub const XFRM_POLICY_CPU_ACQUIRE: i32 = 4;
pub const XFRM_POLICY_FWD: i32 = 2;
pub const XFRM_POLICY_ICMP: i32 = 2;
pub const XFRM_POLICY_IN: i32 = 0;
pub const XFRM_POLICY_LOCALOK: i32 = 1;
pub const XFRM_POLICY_MASK: i32 = 3;
pub const XFRM_POLICY_MAX: i32 = 3;
pub const XFRM_POLICY_OUT: i32 = 1;
pub const XFRM_POLICY_TYPE_ANY: i32 = 255;
pub const XFRM_POLICY_TYPE_MAIN: i32 = 0;
pub const XFRM_POLICY_TYPE_MAX: i32 = 2;
pub const XFRM_POLICY_TYPE_SUB: i32 = 1;
pub const XFRM_SA_DIR_IN: i32 = 1;
pub const XFRM_SA_DIR_OUT: i32 = 2;
pub const XFRM_SA_XFLAG_DONT_ENCAP_DSCP: i32 = 1;
pub const XFRM_SA_XFLAG_OSEQ_MAY_WRAP: i32 = 2;
pub const XFRM_SC_ALG_RESERVED: i32 = 0;
pub const XFRM_SC_ALG_SELINUX: i32 = 1;
pub const XFRM_SC_DOI_LSM: i32 = 1;
pub const XFRM_SC_DOI_RESERVED: i32 = 0;
pub const XFRM_SHARE_ANY: i32 = 0;
pub const XFRM_SHARE_SESSION: i32 = 1;
pub const XFRM_SHARE_UNIQUE: i32 = 3;
pub const XFRM_SHARE_USER: i32 = 2;
pub const XFRM_STATE_AF_UNSPEC: i32 = 32;
pub const XFRM_STATE_ALIGN4: i32 = 64;
pub const XFRM_STATE_DECAP_DSCP: i32 = 2;
pub const XFRM_STATE_ESN: i32 = 128;
pub const XFRM_STATE_ICMP: i32 = 16;
pub const XFRM_STATE_NOECN: i32 = 1;
pub const XFRM_STATE_NOPMTUDISC: i32 = 4;
pub const XFRM_STATE_WILDRECV: i32 = 8;
pub const XFRM_USERPOLICY_ACCEPT: i32 = 2;
pub const XFRM_USERPOLICY_BLOCK: i32 = 1;
pub const XFRM_USERPOLICY_UNSPEC: i32 = 0;
pub const __XFRMA_MAX: i32 = 42;
pub const __XFRMA_SAD_MAX: i32 = 3;
pub const __XFRMA_SPD_MAX: i32 = 5;
pub const __XFRMNLGRP_MAX: i32 = 9;
pub const __XFRM_AE_MAX: i32 = 65;
pub const __XFRM_MSG_MAX: i32 = 42;

#[repr(C)]
pub struct xfrm_address_filter {
    pub saddr: xfrm_address_t,
    pub daddr: xfrm_address_t,
    pub family: u16,
    pub splen: u8,
    pub dplen: u8,
}

#[repr(C)]
pub union xfrm_address_t {
    pub a4: u32,
    pub a6: [u32; 4],
    pub in6: super::in6_addr,
}

#[repr(C)]
pub struct xfrm_aevent_id {
    pub sa_id: xfrm_usersa_id,
    pub saddr: xfrm_address_t,
    pub flags: u32,
    pub reqid: u32,
}

#[repr(C)]
pub struct xfrm_algo {
    pub alg_name: [core::ffi::c_char; 64],
    pub alg_key_len: u32,
    pub alg_key: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct xfrm_algo_aead {
    pub alg_name: [core::ffi::c_char; 64],
    pub alg_key_len: u32,
    pub alg_icv_len: u32,
    pub alg_key: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct xfrm_algo_auth {
    pub alg_name: [core::ffi::c_char; 64],
    pub alg_key_len: u32,
    pub alg_trunc_len: u32,
    pub alg_key: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct xfrm_encap_tmpl {
    pub encap_type: u16,
    pub encap_sport: u16,
    pub encap_dport: u16,
    pub encap_oa: xfrm_address_t,
}

#[repr(C)]
pub struct xfrm_id {
    pub daddr: xfrm_address_t,
    pub spi: u32,
    pub proto: u8,
}

#[repr(C)]
pub struct xfrm_lifetime_cfg {
    pub soft_byte_limit: u64,
    pub hard_byte_limit: u64,
    pub soft_packet_limit: u64,
    pub hard_packet_limit: u64,
    pub soft_add_expires_seconds: u64,
    pub hard_add_expires_seconds: u64,
    pub soft_use_expires_seconds: u64,
    pub hard_use_expires_seconds: u64,
}

#[repr(C)]
pub struct xfrm_lifetime_cur {
    pub bytes: u64,
    pub packets: u64,
    pub add_time: u64,
    pub use_time: u64,
}

#[repr(C)]
pub struct xfrm_mark {
    pub v: u32,
    pub m: u32,
}

#[repr(C)]
pub struct xfrm_replay_state {
    pub oseq: u32,
    pub seq: u32,
    pub bitmap: u32,
}

#[repr(C)]
pub struct xfrm_replay_state_esn {
    pub bmp_len: u32,
    pub oseq: u32,
    pub seq: u32,
    pub oseq_hi: u32,
    pub seq_hi: u32,
    pub replay_window: u32,
    pub bmp: [u32; 0],
}

#[repr(C)]
pub struct xfrm_sec_ctx {
    pub ctx_doi: u8,
    pub ctx_alg: u8,
    pub ctx_len: u16,
    pub ctx_sid: u32,
    pub ctx_str: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct xfrm_selector {
    pub daddr: xfrm_address_t,
    pub saddr: xfrm_address_t,
    pub dport: u16,
    pub dport_mask: u16,
    pub sport: u16,
    pub sport_mask: u16,
    pub family: u16,
    pub prefixlen_d: u8,
    pub prefixlen_s: u8,
    pub proto: u8,
    pub ifindex: i32,
    pub user: u32,
}

#[repr(C)]
pub struct xfrm_stats {
    pub replay_window: u32,
    pub replay: u32,
    pub integrity_failed: u32,
}

#[repr(C)]
pub struct xfrm_user_acquire {
    pub id: xfrm_id,
    pub saddr: xfrm_address_t,
    pub sel: xfrm_selector,
    pub policy: xfrm_userpolicy_info,
    pub aalgos: u32,
    pub ealgos: u32,
    pub calgos: u32,
    pub seq: u32,
}

#[repr(C)]
pub struct xfrm_user_expire {
    pub state: xfrm_usersa_info,
    pub hard: u8,
}

#[repr(C)]
pub struct xfrm_user_kmaddress {
    pub local: xfrm_address_t,
    pub remote: xfrm_address_t,
    pub reserved: u32,
    pub family: u16,
}

#[repr(C)]
pub struct xfrm_user_mapping {
    pub id: xfrm_usersa_id,
    pub reqid: u32,
    pub old_saddr: xfrm_address_t,
    pub new_saddr: xfrm_address_t,
    pub old_sport: u16,
    pub new_sport: u16,
}

#[repr(C)]
pub struct xfrm_user_migrate {
    pub old_daddr: xfrm_address_t,
    pub old_saddr: xfrm_address_t,
    pub new_daddr: xfrm_address_t,
    pub new_saddr: xfrm_address_t,
    pub proto: u8,
    pub mode: u8,
    pub reserved: u16,
    pub reqid: u32,
    pub old_family: u16,
    pub new_family: u16,
}

#[repr(C)]
pub struct xfrm_user_migrate_state {
    pub id: xfrm_usersa_id,
    pub new_daddr: xfrm_address_t,
    pub new_saddr: xfrm_address_t,
    pub old_mark: xfrm_mark,
    pub new_sel: xfrm_selector,
    pub new_reqid: u32,
    pub flags: u32,
    pub new_family: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct xfrm_user_offload {
    pub ifindex: i32,
    pub flags: u8,
}

#[repr(C)]
pub struct xfrm_user_polexpire {
    pub pol: xfrm_userpolicy_info,
    pub hard: u8,
}

#[repr(C)]
pub struct xfrm_user_report {
    pub proto: u8,
    pub sel: xfrm_selector,
}

#[repr(C)]
pub struct xfrm_user_sec_ctx {
    pub len: u16,
    pub exttype: u16,
    pub ctx_alg: u8,
    pub ctx_doi: u8,
    pub ctx_len: u16,
}

#[repr(C)]
pub struct xfrm_user_tmpl {
    pub id: xfrm_id,
    pub family: u16,
    pub saddr: xfrm_address_t,
    pub reqid: u32,
    pub mode: u8,
    pub share: u8,
    pub optional: u8,
    pub aalgos: u32,
    pub ealgos: u32,
    pub calgos: u32,
}

#[repr(C)]
pub struct xfrm_userpolicy_default {
    pub r#in: u8,
    pub fwd: u8,
    pub out: u8,
}

#[repr(C)]
pub struct xfrm_userpolicy_id {
    pub sel: xfrm_selector,
    pub index: u32,
    pub dir: u8,
}

#[repr(C)]
pub struct xfrm_userpolicy_info {
    pub sel: xfrm_selector,
    pub lft: xfrm_lifetime_cfg,
    pub curlft: xfrm_lifetime_cur,
    pub priority: u32,
    pub index: u32,
    pub dir: u8,
    pub action: u8,
    pub flags: u8,
    pub share: u8,
}

#[repr(C)]
pub struct xfrm_userpolicy_type {
    pub r#type: u8,
    pub reserved1: u16,
    pub reserved2: u8,
}

#[repr(C)]
pub struct xfrm_usersa_flush {
    pub proto: u8,
}

#[repr(C)]
pub struct xfrm_usersa_id {
    pub daddr: xfrm_address_t,
    pub spi: u32,
    pub family: u16,
    pub proto: u8,
}

#[repr(C)]
pub struct xfrm_usersa_info {
    pub sel: xfrm_selector,
    pub id: xfrm_id,
    pub saddr: xfrm_address_t,
    pub lft: xfrm_lifetime_cfg,
    pub curlft: xfrm_lifetime_cur,
    pub stats: xfrm_stats,
    pub seq: u32,
    pub reqid: u32,
    pub family: u16,
    pub mode: u8,
    pub replay_window: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct xfrm_userspi_info {
    pub info: xfrm_usersa_info,
    pub min: u32,
    pub max: u32,
}

#[repr(C)]
pub struct xfrmu_sadhinfo {
    pub sadhcnt: u32,
    pub sadhmcnt: u32,
}

#[repr(C)]
pub struct xfrmu_spdhinfo {
    pub spdhcnt: u32,
    pub spdhmcnt: u32,
}

#[repr(C)]
pub struct xfrmu_spdhthresh {
    pub lbits: u8,
    pub rbits: u8,
}

#[repr(C)]
pub struct xfrmu_spdinfo {
    pub incnt: u32,
    pub outcnt: u32,
    pub fwdcnt: u32,
    pub inscnt: u32,
    pub outscnt: u32,
    pub fwdscnt: u32,
}

records! {
    xfrm_address_filter: size 36, align 4;
    xfrm_address_t: size 16, align 4;
    xfrm_aevent_id: size 48, align 4;
    xfrm_algo: size 68, align 4;
    xfrm_algo_aead: size 72, align 4;
    xfrm_algo_auth: size 72, align 4;
    xfrm_encap_tmpl: size 24, align 4;
    xfrm_id: size 24, align 4;
    xfrm_lifetime_cfg: size 64, align 8;
    xfrm_lifetime_cur: size 32, align 8;
    xfrm_mark: size 8, align 4;
    xfrm_replay_state: size 12, align 4;
    xfrm_replay_state_esn: size 24, align 4;
    xfrm_sec_ctx: size 8, align 4;
    xfrm_selector: size 56, align 4;
    xfrm_stats: size 12, align 4;
    xfrm_user_acquire: size 280, align 8;
    xfrm_user_expire: size 232, align 8;
    xfrm_user_kmaddress: size 40, align 4;
    xfrm_user_mapping: size 64, align 4;
    xfrm_user_migrate: size 76, align 4;
    xfrm_user_migrate_state: size 132, align 4;
    xfrm_user_offload: size 8, align 4;
    xfrm_user_polexpire: size 176, align 8;
    xfrm_user_report: size 60, align 4;
    xfrm_user_sec_ctx: size 8, align 2;
    xfrm_user_tmpl: size 64, align 4;
    xfrm_userpolicy_default: size 3, align 1;
    xfrm_userpolicy_id: size 64, align 4;
    xfrm_userpolicy_info: size 168, align 8;
    xfrm_userpolicy_type: size 6, align 2;
    xfrm_usersa_flush: size 1, align 1;
    xfrm_usersa_id: size 24, align 4;
    xfrm_usersa_info: size 224, align 8;
    xfrm_userspi_info: size 232, align 8;
    xfrmu_sadhinfo: size 8, align 4;
    xfrmu_spdhinfo: size 8, align 4;
    xfrmu_spdhthresh: size 2, align 1;
    xfrmu_spdinfo: size 24, align 4;
}
