// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_pppox.h

pub const AF_PPPOX: i32 = 24;
pub const PADI_CODE: i32 = 0x9;
pub const PADO_CODE: i32 = 0x7;
pub const PADR_CODE: i32 = 0x19;
pub const PADS_CODE: i32 = 0x65;
pub const PADT_CODE: i32 = 0xa7;
pub const PF_PPPOX: i32 = 24;
pub const PPPOE_SES_HLEN: i32 = 8;
pub const PTT_AC_COOKIE: u32 = 0x401;
pub const PTT_AC_NAME: u32 = 0x201;
pub const PTT_EOL: u32 = 0x0;
pub const PTT_GEN_ERR: u32 = 0x302;
pub const PTT_HOST_UNIQ: u32 = 0x301;
pub const PTT_RELAY_SID: u32 = 0x1001;
pub const PTT_SRV_ERR: u32 = 0x102;
pub const PTT_SRV_NAME: u32 = 0x101;
pub const PTT_SYS_ERR: u32 = 0x202;
pub const PTT_VENDOR: u32 = 0x501;
pub const PX_MAX_PROTO: i32 = 3;
pub const PX_PROTO_OE: i32 = 0;
pub const PX_PROTO_OL2TP: i32 = 1;
pub const PX_PROTO_PPTP: i32 = 2;

#[repr(C)]
pub struct pppoe_addr {
    pub sid: u16,
    pub remote: [u8; 6],
    pub dev: [core::ffi::c_char; 16],
}

#[repr(C, packed)]
pub struct pppoe_hdr {
    pub _bitfield0: [u8; 1],
    pub code: u8,
    pub sid: u16,
    pub length: u16,
    pub tag: [pppoe_tag; 0],
}

impl pppoe_hdr {
    bit_field!(r#type, set_type: u8, _bitfield0 bits 0..4);
    bit_field!(ver, set_ver: u8, _bitfield0 bits 4..8);
}

#[repr(C, packed)]
pub struct pppoe_tag {
    pub tag_type: u16,
    pub tag_len: u16,
    pub tag_data: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct pptp_addr {
    pub call_id: u16,
    pub sin_addr: super::in_addr,
}

pub type sid_t = u16;

#[repr(C, packed)]
pub struct sockaddr_pppol2tp {
    pub sa_family: u16,
    pub sa_protocol: u32,
    pub pppol2tp: super::pppol2tp_addr,
}

#[repr(C, packed)]
pub struct sockaddr_pppol2tpin6 {
    pub sa_family: u16,
    pub sa_protocol: u32,
    pub pppol2tp: super::pppol2tpin6_addr,
}

#[repr(C, packed)]
pub struct sockaddr_pppol2tpv3 {
    pub sa_family: u16,
    pub sa_protocol: u32,
    pub pppol2tp: super::pppol2tpv3_addr,
}

#[repr(C, packed)]
pub struct sockaddr_pppol2tpv3in6 {
    pub sa_family: u16,
    pub sa_protocol: u32,
    pub pppol2tp: super::pppol2tpv3in6_addr,
}

#[repr(C, packed)]
pub struct sockaddr_pppox {
    pub sa_family: u16,
    pub sa_protocol: u32,
    pub sa_addr: sockaddr_pppox_sa_addr,
}

#[repr(C)]
pub union sockaddr_pppox_sa_addr {
    pub pppoe: pppoe_addr,
    pub pptp: pptp_addr,
}

records! {
    pppoe_addr: size 24, align 2;
    pppoe_hdr: size 6, align 1;
    pppoe_tag: size 4, align 1;
    pptp_addr: size 8, align 4;
    sockaddr_pppol2tp: size 38, align 1;
    sockaddr_pppol2tpin6: size 50, align 1;
    sockaddr_pppol2tpv3: size 46, align 1;
    sockaddr_pppol2tpv3in6: size 58, align 1;
    sockaddr_pppox: size 30, align 1;
    sockaddr_pppox_sa_addr: size 24, align 4;
}
