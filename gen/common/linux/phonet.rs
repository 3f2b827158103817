// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/phonet.h

pub const PHONET_NPROTO: i32 = 3;
pub const PNADDR_ANY: i32 = 0;
pub const PNADDR_BROADCAST: i32 = 0xfc;
pub const PNPIPE_ENCAP: i32 = 1;
pub const PNPIPE_ENCAP_IP: i32 = 1;
pub const PNPIPE_ENCAP_NONE: i32 = 0;
pub const PNPIPE_HANDLE: i32 = 3;
pub const PNPIPE_IFINDEX: i32 = 2;
pub const PNPIPE_INITSTATE: i32 = 4;
pub const PNPORT_RESOURCE_ROUTING: i32 = 0;
pub const PN_COMMGR: i32 = 0x10;
pub const PN_COMMON_MESSAGE: i32 = 0xf0;
pub const PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP: i32 = 0x14;
pub const PN_COMM_SERVICE_NOT_IDENTIFIED_RESP: i32 = 0x1;
pub const PN_DEV_PC: i32 = 0x10;
pub const PN_PREFIX: i32 = 0xe0;
pub const PN_PROTO_PHONET: i32 = 1;
pub const PN_PROTO_PIPE: i32 = 2;
pub const PN_PROTO_TRANSPORT: i32 = 0;
pub const SIOCPNADDRESOURCE: i32 = 0x89ee;
pub const SIOCPNDELRESOURCE: i32 = 0x89ef;
pub const SIOCPNENABLEPIPE: i32 = 0x89ed;
pub const SIOCPNGETOBJECT: i32 = 0x89e0;

#[repr(C, packed)]
pub struct phonethdr {
    pub pn_rdev: u8,
    pub pn_sdev: u8,
    pub pn_res: u8,
    pub pn_length: u16,
    pub pn_robj: u8,
    pub pn_sobj: u8,
}

#[repr(C)]
pub struct phonetmsg {
    pub pn_trans_id: u8,
    pub pn_msg_id: u8,
    pub pn_msg_u: phonetmsg_pn_msg_u,
}

#[repr(C)]
pub union phonetmsg_pn_msg_u {
    pub base: phonetmsg_pn_msg_u_base,
    pub ext: phonetmsg_pn_msg_u_ext,
}

#[repr(C)]
pub struct phonetmsg_pn_msg_u_base {
    pub pn_submsg_id: u8,
    pub pn_data: [u8; 5],
}

#[repr(C)]
pub struct phonetmsg_pn_msg_u_ext {
    pub pn_e_res_id: u16,
    pub pn_e_submsg_id: u8,
    pub pn_e_data: [u8; 3],
}

#[repr(C, packed)]
pub struct sockaddr_pn {
    pub spn_family: u16,
    pub spn_obj: u8,
    pub spn_dev: u8,
    pub spn_resource: u8,
    pub spn_zero: [u8; 11],
}

records! {
    phonethdr: size 7, align 1;
    phonetmsg: size 8, align 2;
    phonetmsg_pn_msg_u: size 6, align 2;
    phonetmsg_pn_msg_u_base: size 6, align 1;
    phonetmsg_pn_msg_u_ext: size 6, align 2;
    sockaddr_pn: size 16, align 1;
}
