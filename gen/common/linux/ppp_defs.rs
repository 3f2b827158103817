// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppp_defs.h

pub const NPMODE_DROP: i32 = 1;
pub const NPMODE_ERROR: i32 = 2;
pub const NPMODE_PASS: i32 = 0;
pub const NPMODE_QUEUE: i32 = 3;
pub const PPP_ALLSTATIONS: i32 = 0xff;
pub const PPP_AT: i32 = 0x29;
pub const PPP_ATCP: i32 = 0x8029;
pub const PPP_CBCP: i32 = 0xc029;
pub const PPP_CCP: i32 = 0x80fd;
pub const PPP_CCPFRAG: i32 = 0x80fb;
pub const PPP_CHAP: i32 = 0xc223;
pub const PPP_COMP: i32 = 0xfd;
pub const PPP_COMPFRAG: i32 = 0xfb;
pub const PPP_ESCAPE: i32 = 0x7d;
pub const PPP_FCSLEN: i32 = 2;
pub const PPP_FLAG: i32 = 0x7e;
pub const PPP_GOODFCS: i32 = 0xf0b8;
pub const PPP_HDRLEN: i32 = 4;
pub const PPP_INITFCS: i32 = 0xffff;
pub const PPP_IP: i32 = 0x21;
pub const PPP_IPCP: i32 = 0x8021;
pub const PPP_IPV6: i32 = 0x57;
pub const PPP_IPV6CP: i32 = 0x8057;
pub const PPP_IPX: i32 = 0x2b;
pub const PPP_IPXCP: i32 = 0x802b;
pub const PPP_LCP: i32 = 0xc021;
pub const PPP_LQR: i32 = 0xc025;
pub const PPP_MP: i32 = 0x3d;
pub const PPP_MPLSCP: i32 = 0x80fd;
pub const PPP_MPLS_MC: i32 = 0x283;
pub const PPP_MPLS_UC: i32 = 0x281;
pub const PPP_MRU: i32 = 1500;
pub const PPP_PAP: i32 = 0xc023;
pub const PPP_TRANS: i32 = 0x20;
pub const PPP_UI: i32 = 0x3;
pub const PPP_VJC_COMP: i32 = 0x2d;
pub const PPP_VJC_UNCOMP: i32 = 0x2f;

#[repr(C)]
pub struct compstat {
    pub unc_bytes: u32,
    pub unc_packets: u32,
    pub comp_bytes: u32,
    pub comp_packets: u32,
    pub inc_bytes: u32,
    pub inc_packets: u32,
    pub in_count: u32,
    pub bytes_out: u32,
    pub ratio: f64,
}

pub type ext_accm = [u32; 8];

#[repr(C)]
pub struct ppp_comp_stats {
    pub c: compstat,
    pub d: compstat,
}

#[repr(C)]
pub struct ppp_idle32 {
    pub xmit_idle: i32,
    pub recv_idle: i32,
}

#[repr(C)]
pub struct ppp_idle64 {
    pub xmit_idle: i64,
    pub recv_idle: i64,
}

#[repr(C)]
pub struct ppp_stats {
    pub p: pppstat,
    pub vj: vjstat,
}

#[repr(C)]
pub struct pppstat {
    pub ppp_discards: u32,
    pub ppp_ibytes: u32,
    pub ppp_ioctects: u32,
    pub ppp_ipackets: u32,
    pub ppp_ierrors: u32,
    pub ppp_ilqrs: u32,
    pub ppp_obytes: u32,
    pub ppp_ooctects: u32,
    pub ppp_opackets: u32,
    pub ppp_oerrors: u32,
    pub ppp_olqrs: u32,
}

#[repr(C)]
pub struct vjstat {
    pub vjs_packets: u32,
    pub vjs_compressed: u32,
    pub vjs_searches: u32,
    pub vjs_misses: u32,
    pub vjs_uncompressedin: u32,
    pub vjs_compressedin: u32,
    pub vjs_errorin: u32,
    pub vjs_tossed: u32,
}

records! {
    compstat: size 40, align 8;
    ppp_comp_stats: size 80, align 8;
    ppp_idle32: size 8, align 4;
    ppp_idle64: size 16, align 8;
    ppp_stats: size 76, align 4;
    pppstat: size 44, align 4;
    vjstat: size 32, align 4;
}
