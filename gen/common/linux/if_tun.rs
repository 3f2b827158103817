// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_tun.h

pub const IFF_ATTACH_QUEUE: i32 = 0x200;
pub const IFF_DETACH_QUEUE: i32 = 0x400;
pub const IFF_MULTI_QUEUE: i32 = 0x100;
pub const IFF_NAPI: i32 = 0x10;
pub const IFF_NAPI_FRAGS: i32 = 0x20;
pub const IFF_NOFILTER: i32 = 0x1000;
pub const IFF_NO_CARRIER: i32 = 0x40;
pub const IFF_NO_PI: i32 = 0x1000;
pub const IFF_ONE_QUEUE: i32 = 0x2000;
pub const IFF_PERSIST: i32 = 0x800;
pub const IFF_TAP: i32 = 0x2;
pub const IFF_TUN: i32 = 0x1;
pub const IFF_TUN_EXCL: i32 = 0x8000;
pub const IFF_VNET_HDR: i32 = 0x4000;
pub const TUNGETDEVNETNS: u32 = 0x54e3;
pub const TUNGETFEATURES: u32 = 0x800454cf;
pub const TUNGETIFF: u32 = 0x800454d2;
pub const TUNGETSNDBUF: u32 = 0x800454d3;
pub const TUNGETVNETBE: u32 = 0x800454df;
pub const TUNGETVNETHDRSZ: u32 = 0x800454d7;
pub const TUNGETVNETLE: u32 = 0x800454dd;
pub const TUNSETCARRIER: u32 = 0x400454e2;
pub const TUNSETDEBUG: u32 = 0x400454c9;
pub const TUNSETFILTEREBPF: u32 = 0x800454e1;
pub const TUNSETGROUP: u32 = 0x400454ce;
pub const TUNSETIFF: u32 = 0x400454ca;
pub const TUNSETIFINDEX: u32 = 0x400454da;
pub const TUNSETLINK: u32 = 0x400454cd;
pub const TUNSETNOCSUM: u32 = 0x400454c8;
pub const TUNSETOFFLOAD: u32 = 0x400454d0;
pub const TUNSETOWNER: u32 = 0x400454cc;
pub const TUNSETPERSIST: u32 = 0x400454cb;
pub const TUNSETQUEUE: u32 = 0x400454d9;
pub const TUNSETSNDBUF: u32 = 0x400454d4;
pub const TUNSETSTEERINGEBPF: u32 = 0x800454e0;
pub const TUNSETTXFILTER: u32 = 0x400454d1;
pub const TUNSETVNETBE: u32 = 0x400454de;
pub const TUNSETVNETHDRSZ: u32 = 0x400454d8;
pub const TUNSETVNETLE: u32 = 0x400454dc;
pub const TUN_FLT_ALLMULTI: i32 = 0x1;
pub const TUN_F_CSUM: i32 = 0x1;
pub const TUN_F_TSO4: i32 = 0x2;
pub const TUN_F_TSO6: i32 = 0x4;
pub const TUN_F_TSO_ECN: i32 = 0x8;
pub const TUN_F_UDP_TUNNEL_GSO: i32 = 0x80;
pub const TUN_F_UDP_TUNNEL_GSO_CSUM: i32 = 0x100;
pub const TUN_F_UFO: i32 = 0x10;
pub const TUN_F_USO4: i32 = 0x20;
pub const TUN_F_USO6: i32 = 0x40;
pub const TUN_PKT_STRIP: i32 = 0x1;
pub const TUN_READQ_SIZE: i32 = 500;
pub const TUN_TAP_DEV: i32 = 2;
pub const TUN_TUN_DEV: i32 = 1;
pub const TUN_TX_TIMESTAMP: i32 = 1;
pub const TUN_TYPE_MASK: i32 = 0xf;

#[repr(C)]
pub struct tun_filter {
    pub flags: u16,
    pub count: u16,
    pub addr: [[u8; 6]; 0],
}

#[repr(C)]
pub struct tun_pi {
    pub flags: u16,
    pub proto: u16,
}

records! {
    tun_filter: size 4, align 2;
    tun_pi: size 4, align 2;
}
