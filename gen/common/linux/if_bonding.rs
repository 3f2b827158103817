// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_bonding.h

pub const BOND_3AD_STAT_LACPDU_ILLEGAL_RX: i32 = 3;
pub const BOND_3AD_STAT_LACPDU_RX: i32 = 0;
pub const BOND_3AD_STAT_LACPDU_TX: i32 = 1;
pub const BOND_3AD_STAT_LACPDU_UNKNOWN_RX: i32 = 2;
pub const BOND_3AD_STAT_MARKER_RESP_RX: i32 = 6;
pub const BOND_3AD_STAT_MARKER_RESP_TX: i32 = 7;
pub const BOND_3AD_STAT_MARKER_RX: i32 = 4;
pub const BOND_3AD_STAT_MARKER_TX: i32 = 5;
pub const BOND_3AD_STAT_MARKER_UNKNOWN_RX: i32 = 8;
pub const BOND_3AD_STAT_MAX: i32 = 9;
pub const BOND_3AD_STAT_PAD: i32 = 9;
pub const BOND_ABI_VERSION: i32 = 2;
pub const BOND_CHANGE_ACTIVE_OLD: i32 = 0x89fd;
pub const BOND_CHECK_MII_STATUS: i32 = 0x8947;
pub const BOND_DEFAULT_MAX_BONDS: i32 = 1;
pub const BOND_DEFAULT_RESEND_IGMP: i32 = 1;
pub const BOND_DEFAULT_TX_QUEUES: i32 = 16;
pub const BOND_ENSLAVE_OLD: i32 = 0x89f0;
pub const BOND_INFO_QUERY_OLD: i32 = 0x89fc;
pub const BOND_LINK_BACK: i32 = 3;
pub const BOND_LINK_DOWN: i32 = 2;
pub const BOND_LINK_FAIL: i32 = 1;
pub const BOND_LINK_UP: i32 = 0;
pub const BOND_MODE_8023AD: i32 = 4;
pub const BOND_MODE_ACTIVEBACKUP: i32 = 1;
pub const BOND_MODE_ALB: i32 = 6;
pub const BOND_MODE_BROADCAST: i32 = 3;
pub const BOND_MODE_ROUNDROBIN: i32 = 0;
pub const BOND_MODE_TLB: i32 = 5;
pub const BOND_MODE_XOR: i32 = 2;
pub const BOND_RELEASE_OLD: i32 = 0x89f1;
pub const BOND_SETHWADDR_OLD: i32 = 0x89f2;
pub const BOND_SLAVE_INFO_QUERY_OLD: i32 = 0x89fb;
pub const BOND_STATE_ACTIVE: i32 = 0;
pub const BOND_STATE_BACKUP: i32 = 1;
pub const BOND_XMIT_POLICY_ENCAP23: i32 = 3;
pub const BOND_XMIT_POLICY_ENCAP34: i32 = 4;
pub const BOND_XMIT_POLICY_LAYER2: i32 = 0;
pub const BOND_XMIT_POLICY_LAYER23: i32 = 2;
pub const BOND_XMIT_POLICY_LAYER34: i32 = 1;
pub const BOND_XMIT_POLICY_VLAN_SRCMAC: i32 = 5;
pub const BOND_XSTATS_3AD: i32 = 1;
pub const BOND_XSTATS_MAX: i32 = 1;
pub const BOND_XSTATS_UNSPEC: i32 = 0;
pub const LACP_STATE_AGGREGATION: i32 = 0x4;
pub const LACP_STATE_COLLECTING: i32 = 0x10;
pub const LACP_STATE_DEFAULTED: i32 = 0x40;
pub const LACP_STATE_DISTRIBUTING: i32 = 0x20;
pub const LACP_STATE_EXPIRED: i32 = 0x80;
pub const LACP_STATE_LACP_ACTIVITY: i32 = 0x1;
pub const LACP_STATE_LACP_TIMEOUT: i32 = 0x2;
pub const LACP_STATE_SYNCHRONIZATION: i32 = 0x8;
pub const __BOND_3AD_STAT_MAX: i32 = 10;
pub const __BOND_XSTATS_MAX: i32 = 2;

#[repr(C)]
pub struct ad_info {
    pub aggregator_id: u16,
    pub ports: u16,
    pub actor_key: u16,
    pub partner_key: u16,
    pub partner_system: [u8; 6],
}

#[repr(C)]
pub struct ifbond {
    pub bond_mode: i32,
    pub num_slaves: i32,
    pub miimon: i32,
}

#[repr(C)]
pub struct ifslave {
    pub slave_id: i32,
    pub slave_name: [core::ffi::c_char; 16],
    pub link: i8,
    pub state: i8,
    pub link_failure_count: u32,
}

records! {
    ad_info: size 14, align 2;
    ifbond: size 12, align 4;
    ifslave: size 28, align 4;
}
