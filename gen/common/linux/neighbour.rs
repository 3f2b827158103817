// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/neighbour.h

pub const FDB_NOTIFY_BIT: i32 = 1;
pub const FDB_NOTIFY_INACTIVE_BIT: i32 = 2;
pub const NDA_CACHEINFO: i32 = 3;
pub const NDA_DST: i32 = 1;
pub const NDA_FDB_EXT_ATTRS: i32 = 14;
pub const NDA_FLAGS_EXT: i32 = 15;
pub const NDA_IFINDEX: i32 = 8;
pub const NDA_LINK_NETNSID: i32 = 10;
pub const NDA_LLADDR: i32 = 2;
pub const NDA_MASTER: i32 = 9;
pub const NDA_MAX: i32 = 17;
pub const NDA_NDM_FLAGS_MASK: i32 = 17;
pub const NDA_NDM_STATE_MASK: i32 = 16;
pub const NDA_NH_ID: i32 = 13;
pub const NDA_PORT: i32 = 6;
pub const NDA_PROBES: i32 = 4;
pub const NDA_PROTOCOL: i32 = 12;
pub const NDA_SRC_VNI: i32 = 11;
pub const NDA_UNSPEC: i32 = 0;
pub const NDA_VLAN: i32 = 5;
pub const NDA_VNI: i32 = 7;
pub const NDTA_CONFIG: i32 = 5;
pub const NDTA_GC_INTERVAL: i32 = 8;
pub const NDTA_MAX: i32 = 9;
pub const NDTA_NAME: i32 = 1;
pub const NDTA_PAD: i32 = 9;
pub const NDTA_PARMS: i32 = 6;
pub const NDTA_STATS: i32 = 7;
pub const NDTA_THRESH1: i32 = 2;
pub const NDTA_THRESH2: i32 = 3;
pub const NDTA_THRESH3: i32 = 4;
pub const NDTA_UNSPEC: i32 = 0;
pub const NDTPA_ANYCAST_DELAY: i32 = 12;
pub const NDTPA_APP_PROBES: i32 = 9;
pub const NDTPA_BASE_REACHABLE_TIME: i32 = 4;
pub const NDTPA_DELAY_PROBE_TIME: i32 = 7;
pub const NDTPA_GC_STALETIME: i32 = 6;
pub const NDTPA_IFINDEX: i32 = 1;
pub const NDTPA_INTERVAL_PROBE_TIME_MS: i32 = 19;
pub const NDTPA_LOCKTIME: i32 = 15;
pub const NDTPA_MAX: i32 = 19;
pub const NDTPA_MCAST_PROBES: i32 = 11;
pub const NDTPA_MCAST_REPROBES: i32 = 17;
pub const NDTPA_PAD: i32 = 18;
pub const NDTPA_PROXY_DELAY: i32 = 13;
pub const NDTPA_PROXY_QLEN: i32 = 14;
pub const NDTPA_QUEUE_LEN: i32 = 8;
pub const NDTPA_QUEUE_LENBYTES: i32 = 16;
pub const NDTPA_REACHABLE_TIME: i32 = 3;
pub const NDTPA_REFCNT: i32 = 2;
pub const NDTPA_RETRANS_TIME: i32 = 5;
pub const NDTPA_UCAST_PROBES: i32 = 10;
pub const NDTPA_UNSPEC: i32 = 0;
pub const NFEA_ACTIVITY_NOTIFY: i32 = 1;
pub const NFEA_DONT_REFRESH: i32 = 2;
pub const NFEA_MAX: i32 = 2;
pub const NFEA_UNSPEC: i32 = 0;
pub const NTF_EXT_EXT_VALIDATED: i32 = 0x4;
pub const NTF_EXT_LEARNED: i32 = 0x10;
pub const NTF_EXT_LOCKED: i32 = 0x2;
pub const NTF_EXT_MANAGED: i32 = 0x1;
pub const NTF_MASTER: i32 = 0x4;
pub const NTF_OFFLOADED: i32 = 0x20;
pub const NTF_PROXY: i32 = 0x8;
pub const NTF_ROUTER: i32 = 0x80;
pub const NTF_SELF: i32 = 0x2;
pub const NTF_STICKY: i32 = 0x40;
pub const NTF_USE: i32 = 0x1;
pub const NUD_DELAY: i32 = 0x8;
pub const NUD_FAILED: i32 = 0x20;
pub const NUD_INCOMPLETE: i32 = 0x1;
pub const NUD_NOARP: i32 = 0x40;
pub const NUD_NONE: i32 = 0x0;
pub const NUD_PERMANENT: i32 = 0x80;
pub const NUD_PROBE: i32 = 0x10;
pub const NUD_REACHABLE: i32 = 0x2;
pub const NUD_STALE: i32 = 0x4;
pub const __NDA_MAX: i32 = 18;
pub const __NDTA_MAX: i32 = 10;
pub const __NDTPA_MAX: i32 = 20;
pub const __NFEA_MAX: i32 = 3;

#[repr(C)]
pub struct nda_cacheinfo {
    pub ndm_confirmed: u32,
    pub ndm_used: u32,
    pub ndm_updated: u32,
    pub ndm_refcnt: u32,
}

#[repr(C)]
pub struct ndmsg {
    pub ndm_family: u8,
    pub ndm_pad1: u8,
    pub ndm_pad2: u16,
    pub ndm_ifindex: i32,
    pub ndm_state: u16,
    pub ndm_flags: u8,
    pub ndm_type: u8,
}

#[repr(C)]
pub struct ndt_config {
    pub ndtc_key_len: u16,
    pub ndtc_entry_size: u16,
    pub ndtc_entries: u32,
    pub ndtc_last_flush: u32,
    pub ndtc_last_rand: u32,
    pub ndtc_hash_rnd: u32,
    pub ndtc_hash_mask: u32,
    pub ndtc_hash_chain_gc: u32,
    pub ndtc_proxy_qlen: u32,
}

#[repr(C)]
pub struct ndt_stats {
    pub ndts_allocs: u64,
    pub ndts_destroys: u64,
    pub ndts_hash_grows: u64,
    pub ndts_res_failed: u64,
    pub ndts_lookups: u64,
    pub ndts_hits: u64,
    pub ndts_rcv_probes_mcast: u64,
    pub ndts_rcv_probes_ucast: u64,
    pub ndts_periodic_gc_runs: u64,
    pub ndts_forced_gc_runs: u64,
    pub ndts_table_fulls: u64,
}

#[repr(C)]
pub struct ndtmsg {
    pub ndtm_family: u8,
    pub ndtm_pad1: u8,
    pub ndtm_pad2: u16,
}

records! {
    nda_cacheinfo: size 16, align 4;
    ndmsg: size 12, align 4;
    ndt_config: size 32, align 4;
    ndt_stats: size 88, align 8;
    ndtmsg: size 4, align 2;
}
