// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_arp.h

pub const ARPHRD_6LOWPAN: i32 = 825;
pub const ARPHRD_ADAPT: i32 = 264;
pub const ARPHRD_APPLETLK: i32 = 8;
pub const ARPHRD_ARCNET: i32 = 7;
pub const ARPHRD_ASH: i32 = 781;
pub const ARPHRD_ATM: i32 = 19;
pub const ARPHRD_AX25: i32 = 3;
pub const ARPHRD_BIF: i32 = 775;
pub const ARPHRD_CAIF: i32 = 822;
pub const ARPHRD_CAN: i32 = 280;
pub const ARPHRD_CHAOS: i32 = 5;
pub const ARPHRD_CISCO: i32 = 513;
pub const ARPHRD_CSLIP: i32 = 257;
pub const ARPHRD_CSLIP6: i32 = 259;
pub const ARPHRD_DDCMP: i32 = 517;
pub const ARPHRD_DLCI: i32 = 15;
pub const ARPHRD_ECONET: i32 = 782;
pub const ARPHRD_EETHER: i32 = 2;
pub const ARPHRD_ETHER: i32 = 1;
pub const ARPHRD_EUI64: i32 = 27;
pub const ARPHRD_FCAL: i32 = 785;
pub const ARPHRD_FCFABRIC: i32 = 787;
pub const ARPHRD_FCPL: i32 = 786;
pub const ARPHRD_FCPP: i32 = 784;
pub const ARPHRD_FDDI: i32 = 774;
pub const ARPHRD_FRAD: i32 = 770;
pub const ARPHRD_HDLC: i32 = 0x201;
pub const ARPHRD_HIPPI: i32 = 780;
pub const ARPHRD_HWX25: i32 = 272;
pub const ARPHRD_IEEE1394: i32 = 24;
pub const ARPHRD_IEEE802: i32 = 6;
pub const ARPHRD_IEEE80211: i32 = 801;
pub const ARPHRD_IEEE80211_PRISM: i32 = 802;
pub const ARPHRD_IEEE80211_RADIOTAP: i32 = 803;
pub const ARPHRD_IEEE802154: i32 = 804;
pub const ARPHRD_IEEE802154_MONITOR: i32 = 805;
pub const ARPHRD_IEEE802_TR: i32 = 800;
pub const ARPHRD_INFINIBAND: i32 = 32;
pub const ARPHRD_IP6GRE: i32 = 823;
pub const ARPHRD_IPDDP: i32 = 777;
pub const ARPHRD_IPGRE: i32 = 778;
pub const ARPHRD_IRDA: i32 = 783;
pub const ARPHRD_LAPB: i32 = 516;
pub const ARPHRD_LOCALTLK: i32 = 773;
pub const ARPHRD_LOOPBACK: i32 = 772;
pub const ARPHRD_MCTP: i32 = 290;
pub const ARPHRD_METRICOM: i32 = 23;
pub const ARPHRD_NETLINK: i32 = 824;
pub const ARPHRD_NETROM: i32 = 0;
pub const ARPHRD_NONE: i32 = 0xfffe;
pub const ARPHRD_PHONET: i32 = 820;
pub const ARPHRD_PHONET_PIPE: i32 = 821;
pub const ARPHRD_PIMREG: i32 = 779;
pub const ARPHRD_PPP: i32 = 512;
pub const ARPHRD_PRONET: i32 = 4;
pub const ARPHRD_RAWHDLC: i32 = 518;
pub const ARPHRD_RAWIP: i32 = 519;
pub const ARPHRD_ROSE: i32 = 270;
pub const ARPHRD_RSRVD: i32 = 260;
pub const ARPHRD_SIT: i32 = 776;
pub const ARPHRD_SKIP: i32 = 771;
pub const ARPHRD_SLIP: i32 = 256;
pub const ARPHRD_SLIP6: i32 = 258;
pub const ARPHRD_TUNNEL: i32 = 768;
pub const ARPHRD_TUNNEL6: i32 = 769;
pub const ARPHRD_VOID: i32 = 0xffff;
pub const ARPHRD_VSOCKMON: i32 = 826;
pub const ARPHRD_X25: i32 = 271;
pub const ARPOP_InREPLY: i32 = 9;
pub const ARPOP_InREQUEST: i32 = 8;
pub const ARPOP_NAK: i32 = 10;
pub const ARPOP_REPLY: i32 = 2;
pub const ARPOP_REQUEST: i32 = 1;
pub const ARPOP_RREPLY: i32 = 4;
pub const ARPOP_RREQUEST: i32 = 3;
pub const ATF_COM: i32 = 0x2;
pub const ATF_DONTPUB: i32 = 0x40;
pub const ATF_NETMASK: i32 = 0x20;
pub const ATF_PERM: i32 = 0x4;
pub const ATF_PUBL: i32 = 0x8;
pub const ATF_USETRAILERS: i32 = 0x10;

#[repr(C)]
pub struct arphdr {
    pub ar_hrd: u16,
    pub ar_pro: u16,
    pub ar_hln: u8,
    pub ar_pln: u8,
    pub ar_op: u16,
}

#[repr(C)]
pub struct arpreq {
    pub arp_pa: super::sockaddr,
    pub arp_ha: super::sockaddr,
    pub arp_flags: i32,
    pub arp_netmask: super::sockaddr,
    pub arp_dev: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct arpreq_old {
    pub arp_pa: super::sockaddr,
    pub arp_ha: super::sockaddr,
    pub arp_flags: i32,
    pub arp_netmask: super::sockaddr,
}

records! {
    arphdr: size 8, align 2;
    arpreq: size 68, align 4;
    arpreq_old: size 52, align 4;
}
