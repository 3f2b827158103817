// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_ether.h

pub const ETH_ALEN: i32 = 6;
pub const ETH_DATA_LEN: i32 = 1500;
pub const ETH_FCS_LEN: i32 = 4;
pub const ETH_FRAME_LEN: i32 = 1514;
pub const ETH_HLEN: i32 = 14;
pub const ETH_MAX_MTU: u32 = 0xffff;
pub const ETH_MIN_MTU: i32 = 68;
pub const ETH_P_1588: i32 = 0x88f7;
pub const ETH_P_8021AC: i32 = 0x8870;
pub const ETH_P_8021AD: i32 = 0x88a8;
pub const ETH_P_8021AH: i32 = 0x88e7;
pub const ETH_P_8021Q: i32 = 0x8100;
pub const ETH_P_80221: i32 = 0x8917;
pub const ETH_P_802_2: i32 = 0x4;
pub const ETH_P_802_3: i32 = 0x1;
pub const ETH_P_802_3_MIN: i32 = 0x600;
pub const ETH_P_802_EX1: i32 = 0x88b5;
pub const ETH_P_AARP: i32 = 0x80f3;
pub const ETH_P_AF_IUCV: i32 = 0xfbfb;
pub const ETH_P_ALL: i32 = 0x3;
pub const ETH_P_AOE: i32 = 0x88a2;
pub const ETH_P_ARCNET: i32 = 0x1a;
pub const ETH_P_ARP: i32 = 0x806;
pub const ETH_P_ATALK: i32 = 0x809b;
pub const ETH_P_ATMFATE: i32 = 0x8884;
pub const ETH_P_ATMMPOA: i32 = 0x884c;
pub const ETH_P_AX25: i32 = 0x2;
pub const ETH_P_BATMAN: i32 = 0x4305;
pub const ETH_P_BPQ: i32 = 0x8ff;
pub const ETH_P_CAIF: i32 = 0xf7;
pub const ETH_P_CAN: i32 = 0xc;
pub const ETH_P_CANFD: i32 = 0xd;
pub const ETH_P_CANXL: i32 = 0xe;
pub const ETH_P_CFM: i32 = 0x8902;
pub const ETH_P_CONTROL: i32 = 0x16;
pub const ETH_P_CUST: i32 = 0x6006;
pub const ETH_P_DDCMP: i32 = 0x6;
pub const ETH_P_DEC: i32 = 0x6000;
pub const ETH_P_DIAG: i32 = 0x6005;
pub const ETH_P_DNA_DL: i32 = 0x6001;
pub const ETH_P_DNA_RC: i32 = 0x6002;
pub const ETH_P_DNA_RT: i32 = 0x6003;
pub const ETH_P_DSA: i32 = 0x1b;
pub const ETH_P_DSA_8021Q: i32 = 0xdadb;
pub const ETH_P_DSA_A5PSW: i32 = 0xe001;
pub const ETH_P_ECONET: i32 = 0x18;
pub const ETH_P_EDSA: i32 = 0xdada;
pub const ETH_P_ERSPAN: i32 = 0x88be;
pub const ETH_P_ERSPAN2: i32 = 0x22eb;
pub const ETH_P_ETHERCAT: i32 = 0x88a4;
pub const ETH_P_FCOE: i32 = 0x8906;
pub const ETH_P_FIP: i32 = 0x8914;
pub const ETH_P_GRE_OSI: i32 = 0xfe;
pub const ETH_P_HDLC: i32 = 0x19;
pub const ETH_P_HSR: i32 = 0x892f;
pub const ETH_P_IBOE: i32 = 0x8915;
pub const ETH_P_IEEE802154: i32 = 0xf6;
pub const ETH_P_IEEEPUP: i32 = 0xa00;
pub const ETH_P_IEEEPUPAT: i32 = 0xa01;
pub const ETH_P_IFE: i32 = 0xed3e;
pub const ETH_P_IP: i32 = 0x800;
pub const ETH_P_IPV6: i32 = 0x86dd;
pub const ETH_P_IPX: i32 = 0x8137;
pub const ETH_P_IRDA: i32 = 0x17;
pub const ETH_P_LAT: i32 = 0x6004;
pub const ETH_P_LINK_CTL: i32 = 0x886c;
pub const ETH_P_LLDP: i32 = 0x88cc;
pub const ETH_P_LOCALTALK: i32 = 0x9;
pub const ETH_P_LOOP: i32 = 0x60;
pub const ETH_P_LOOPBACK: i32 = 0x9000;
pub const ETH_P_MACSEC: i32 = 0x88e5;
pub const ETH_P_MAP: i32 = 0xf9;
pub const ETH_P_MCTP: i32 = 0xfa;
pub const ETH_P_MOBITEX: i32 = 0x15;
pub const ETH_P_MPLS_MC: i32 = 0x8848;
pub const ETH_P_MPLS_UC: i32 = 0x8847;
pub const ETH_P_MRP: i32 = 0x88e3;
pub const ETH_P_MVRP: i32 = 0x88f5;
pub const ETH_P_MXLGSW: i32 = 0x88c3;
pub const ETH_P_NCSI: i32 = 0x88f8;
pub const ETH_P_NSH: i32 = 0x894f;
pub const ETH_P_NXP_NETC: i32 = 0xfd3a;
pub const ETH_P_PAE: i32 = 0x888e;
pub const ETH_P_PAUSE: i32 = 0x8808;
pub const ETH_P_PHONET: i32 = 0xf5;
pub const ETH_P_PPPTALK: i32 = 0x10;
pub const ETH_P_PPP_DISC: i32 = 0x8863;
pub const ETH_P_PPP_MP: i32 = 0x8;
pub const ETH_P_PPP_SES: i32 = 0x8864;
pub const ETH_P_PREAUTH: i32 = 0x88c7;
pub const ETH_P_PROFINET: i32 = 0x8892;
pub const ETH_P_PRP: i32 = 0x88fb;
pub const ETH_P_PUP: i32 = 0x200;
pub const ETH_P_PUPAT: i32 = 0x201;
pub const ETH_P_QINQ1: i32 = 0x9100;
pub const ETH_P_QINQ2: i32 = 0x9200;
pub const ETH_P_QINQ3: i32 = 0x9300;
pub const ETH_P_RARP: i32 = 0x8035;
pub const ETH_P_REALTEK: i32 = 0x8899;
pub const ETH_P_SCA: i32 = 0x6007;
pub const ETH_P_SLOW: i32 = 0x8809;
pub const ETH_P_SNAP: i32 = 0x5;
pub const ETH_P_TDLS: i32 = 0x890d;
pub const ETH_P_TEB: i32 = 0x6558;
pub const ETH_P_TIPC: i32 = 0x88ca;
pub const ETH_P_TRAILER: i32 = 0x1c;
pub const ETH_P_TR_802_2: i32 = 0x11;
pub const ETH_P_TSN: i32 = 0x22f0;
pub const ETH_P_WAN_PPP: i32 = 0x7;
pub const ETH_P_WCCP: i32 = 0x883e;
pub const ETH_P_X25: i32 = 0x805;
pub const ETH_P_XDSA: i32 = 0xf8;
pub const ETH_P_YT921X: i32 = 0x9988;
pub const ETH_TLEN: i32 = 2;
pub const ETH_ZLEN: i32 = 60;
pub const __UAPI_DEF_ETHHDR: i32 = 1;

#[repr(C, packed)]
pub struct ethhdr {
    pub h_dest: [u8; 6],
    pub h_source: [u8; 6],
    pub h_proto: u16,
}

records! {
    ethhdr: size 14, align 1;
}
