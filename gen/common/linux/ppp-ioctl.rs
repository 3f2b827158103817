// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppp-ioctl.h

pub const PPPIOCATTACH: u32 = 0x4004743d;
pub const PPPIOCATTCHAN: u32 = 0x40047438;
pub const PPPIOCBRIDGECHAN: u32 = 0x40047435;
pub const PPPIOCCONNECT: u32 = 0x4004743a;
pub const PPPIOCDETACH: u32 = 0x4004743c;
pub const PPPIOCDISCONN: u32 = 0x7439;
pub const PPPIOCGASYNCMAP: u32 = 0x80047458;
pub const PPPIOCGCHAN: u32 = 0x80047437;
pub const PPPIOCGDEBUG: u32 = 0x80047441;
pub const PPPIOCGFLAGS: u32 = 0x8004745a;
pub const PPPIOCGIDLE32: u32 = 0x8008743f;
pub const PPPIOCGIDLE64: u32 = 0x8010743f;
pub const PPPIOCGL2TPSTATS: u32 = 0x80487436;
pub const PPPIOCGMRU: u32 = 0x80047453;
pub const PPPIOCGNPMODE: u32 = 0xc008744c;
pub const PPPIOCGRASYNCMAP: u32 = 0x80047455;
pub const PPPIOCGUNIT: u32 = 0x80047456;
pub const PPPIOCGXASYNCMAP: u32 = 0x80207450;
pub const PPPIOCNEWUNIT: u32 = 0xc004743e;
pub const PPPIOCSASYNCMAP: u32 = 0x40047457;
pub const PPPIOCSDEBUG: u32 = 0x40047440;
pub const PPPIOCSFLAGS: u32 = 0x40047459;
pub const PPPIOCSMAXCID: u32 = 0x40047451;
pub const PPPIOCSMRRU: u32 = 0x4004743b;
pub const PPPIOCSMRU: u32 = 0x40047452;
pub const PPPIOCSNPMODE: u32 = 0x4008744b;
pub const PPPIOCSRASYNCMAP: u32 = 0x40047454;
pub const PPPIOCSXASYNCMAP: u32 = 0x4020744f;
pub const PPPIOCUNBRIDGECHAN: u32 = 0x7434;
pub const PPPIOCXFERUNIT: u32 = 0x744e;
pub const SC_CCP_OPEN: i32 = 0x40;
pub const SC_CCP_UP: i32 = 0x80;
pub const SC_COMP_AC: i32 = 0x2;
pub const SC_COMP_PROT: i32 = 0x1;
pub const SC_COMP_RUN: i32 = 0x1000;
pub const SC_COMP_TCP: i32 = 0x4;
pub const SC_DC_ERROR: i32 = 0x400000;
pub const SC_DC_FERROR: i32 = 0x800000;
pub const SC_DEBUG: i32 = 0x10000;
pub const SC_DECOMP_RUN: i32 = 0x2000;
pub const SC_ENABLE_IP: i32 = 0x100;
pub const SC_LOG_FLUSH: i32 = 0x100000;
pub const SC_LOG_INPKT: i32 = 0x20000;
pub const SC_LOG_OUTPKT: i32 = 0x40000;
pub const SC_LOG_RAWIN: i32 = 0x80000;
pub const SC_LOOP_TRAFFIC: i32 = 0x200;
pub const SC_MASK: i32 = 0xf600fff;
pub const SC_MP_SHORTSEQ: i32 = 0x800;
pub const SC_MP_XSHORTSEQ: i32 = 0x4000;
pub const SC_MULTILINK: i32 = 0x400;
pub const SC_MUST_COMP: i32 = 0x400000;
pub const SC_NO_TCP_CCID: i32 = 0x8;
pub const SC_RCV_B7_0: i32 = 0x1000000;
pub const SC_RCV_B7_1: i32 = 0x2000000;
pub const SC_RCV_EVNP: i32 = 0x4000000;
pub const SC_RCV_ODDP: i32 = 0x8000000;
pub const SC_REJ_COMP_AC: i32 = 0x10;
pub const SC_REJ_COMP_TCP: i32 = 0x20;
pub const SC_SYNC: i32 = 0x200000;
pub const SC_XMIT_BUSY: i32 = 0x10000000;
pub const SIOCGPPPCSTATS: i32 = 0x89f2;
pub const SIOCGPPPSTATS: i32 = 0x89f0;
pub const SIOCGPPPVER: i32 = 0x89f1;

#[repr(C)]
pub struct npioctl {
    pub protocol: i32,
    pub mode: u32,
}

#[repr(C)]
pub struct pppol2tp_ioc_stats {
    pub tunnel_id: u16,
    pub session_id: u16,
    pub _bitfield0: [u8; 1],
    pub tx_packets: u64,
    pub tx_bytes: u64,
    pub tx_errors: u64,
    pub rx_packets: u64,
    pub rx_bytes: u64,
    pub rx_seq_discards: u64,
    pub rx_oos_packets: u64,
    pub rx_errors: u64,
}

impl pppol2tp_ioc_stats {
    bit_field!(using_ipsec, set_using_ipsec: u32, _bitfield0 bits 0..1);
}

records! {
    npioctl: size 8, align 4;
    pppol2tp_ioc_stats: size 72, align 8;
}
