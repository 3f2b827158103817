// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if.h

pub const ALTIFNAMSIZ: i32 = 128;
pub const IFALIASZ: i32 = 256;
pub const IFF_ALLMULTI: i32 = 512;
pub const IFF_AUTOMEDIA: i32 = 16384;
pub const IFF_BROADCAST: i32 = 2;
pub const IFF_DEBUG: i32 = 4;
pub const IFF_DORMANT: i32 = 131072;
pub const IFF_DYNAMIC: i32 = 32768;
pub const IFF_ECHO: i32 = 262144;
pub const IFF_LOOPBACK: i32 = 8;
pub const IFF_LOWER_UP: i32 = 65536;
pub const IFF_MASTER: i32 = 1024;
pub const IFF_MULTICAST: i32 = 4096;
pub const IFF_NOARP: i32 = 128;
pub const IFF_NOTRAILERS: i32 = 32;
pub const IFF_POINTOPOINT: i32 = 16;
pub const IFF_PORTSEL: i32 = 8192;
pub const IFF_PROMISC: i32 = 256;
pub const IFF_RUNNING: i32 = 64;
pub const IFF_SLAVE: i32 = 2048;
pub const IFF_UP: i32 = 1;
pub const IFF_VOLATILE: i32 = 0x70c5a;
pub const IFHWADDRLEN: i32 = 6;
pub const IFNAMSIZ: i32 = 16;
pub const IF_GET_IFACE: i32 = 0x1;
pub const IF_GET_PROTO: i32 = 0x2;
pub const IF_IFACE_E1: i32 = 0x1004;
pub const IF_IFACE_SYNC_SERIAL: i32 = 0x1005;
pub const IF_IFACE_T1: i32 = 0x1003;
pub const IF_IFACE_V24: i32 = 0x1001;
pub const IF_IFACE_V35: i32 = 0x1000;
pub const IF_IFACE_X21: i32 = 0x1002;
pub const IF_IFACE_X21D: i32 = 0x1006;
pub const IF_LINK_MODE_DEFAULT: i32 = 0;
pub const IF_LINK_MODE_DORMANT: i32 = 1;
pub const IF_LINK_MODE_TESTING: i32 = 2;
pub const IF_OPER_DORMANT: i32 = 5;
pub const IF_OPER_DOWN: i32 = 2;
pub const IF_OPER_LOWERLAYERDOWN: i32 = 3;
pub const IF_OPER_NOTPRESENT: i32 = 1;
pub const IF_OPER_TESTING: i32 = 4;
pub const IF_OPER_UNKNOWN: i32 = 0;
pub const IF_OPER_UP: i32 = 6;
pub const IF_PROTO_CISCO: i32 = 0x2002;
pub const IF_PROTO_FR: i32 = 0x2003;
pub const IF_PROTO_FR_ADD_ETH_PVC: i32 = 0x2008;
pub const IF_PROTO_FR_ADD_PVC: i32 = 0x2004;
pub const IF_PROTO_FR_DEL_ETH_PVC: i32 = 0x2009;
pub const IF_PROTO_FR_DEL_PVC: i32 = 0x2005;
pub const IF_PROTO_FR_ETH_PVC: i32 = 0x200b;
pub const IF_PROTO_FR_PVC: i32 = 0x200a;
pub const IF_PROTO_HDLC: i32 = 0x2000;
pub const IF_PROTO_HDLC_ETH: i32 = 0x2007;
pub const IF_PROTO_PPP: i32 = 0x2001;
pub const IF_PROTO_RAW: i32 = 0x200c;
pub const IF_PROTO_X25: i32 = 0x2006;

#[repr(C)]
pub union ifreq_ifr_ifrn {
    pub ifrn_name: [core::ffi::c_char; 16],
}

records! {
    ifreq_ifr_ifrn: size 16, align 1;
}
