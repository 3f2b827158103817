// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ax25.h

pub const AX25_BACKOFF: i32 = 6;
pub const AX25_EXTSEQ: i32 = 7;
pub const AX25_IAMDIGI: i32 = 12;
pub const AX25_IDLE: i32 = 9;
pub const AX25_KILL: i32 = 99;
pub const AX25_MAX_DIGIS: i32 = 8;
pub const AX25_MTU: i32 = 256;
pub const AX25_N2: i32 = 3;
pub const AX25_NOUID_BLOCK: i32 = 1;
pub const AX25_NOUID_DEFAULT: i32 = 0;
pub const AX25_PACLEN: i32 = 10;
pub const AX25_PIDINCL: i32 = 8;
pub const AX25_SET_RT_IPMODE: i32 = 2;
pub const AX25_T1: i32 = 2;
pub const AX25_T2: i32 = 5;
pub const AX25_T3: i32 = 4;
pub const AX25_WINDOW: i32 = 1;
pub const SIOCAX25ADDFWD: i32 = 0x89ea;
pub const SIOCAX25ADDUID: i32 = 0x89e1;
pub const SIOCAX25CTLCON: i32 = 0x89e8;
pub const SIOCAX25DELFWD: i32 = 0x89eb;
pub const SIOCAX25DELUID: i32 = 0x89e2;
pub const SIOCAX25DEVCTL: i32 = 0x89ec;
pub const SIOCAX25GETINFO: i32 = 0x89ed;
pub const SIOCAX25GETINFOOLD: i32 = 0x89e9;
pub const SIOCAX25GETUID: i32 = 0x89e0;
pub const SIOCAX25NOUID: i32 = 0x89e3;
pub const SIOCAX25OPTRT: i32 = 0x89e7;

#[repr(C)]
pub struct ax25_address {
    pub ax25_call: [core::ffi::c_char; 7],
}

#[repr(C)]
pub struct ax25_fwd_struct {
    pub port_from: ax25_address,
    pub port_to: ax25_address,
}

#[repr(C)]
pub struct ax25_info_struct {
    pub n2: u32,
    pub n2count: u32,
    pub t1: u32,
    pub t1timer: u32,
    pub t2: u32,
    pub t2timer: u32,
    pub t3: u32,
    pub t3timer: u32,
    pub idle: u32,
    pub idletimer: u32,
    pub state: u32,
    pub rcv_q: u32,
    pub snd_q: u32,
    pub vs: u32,
    pub vr: u32,
    pub va: u32,
    pub vs_max: u32,
    pub paclen: u32,
    pub window: u32,
}

#[repr(C)]
pub struct ax25_info_struct_deprecated {
    pub n2: u32,
    pub n2count: u32,
    pub t1: u32,
    pub t1timer: u32,
    pub t2: u32,
    pub t2timer: u32,
    pub t3: u32,
    pub t3timer: u32,
    pub idle: u32,
    pub idletimer: u32,
    pub state: u32,
    pub rcv_q: u32,
    pub snd_q: u32,
}

#[repr(C)]
pub struct ax25_route_opt_struct {
    pub port_addr: ax25_address,
    pub dest_addr: ax25_address,
    pub cmd: i32,
    pub arg: i32,
}

#[repr(C)]
pub struct ax25_routes_struct {
    pub port_addr: ax25_address,
    pub dest_addr: ax25_address,
    pub digi_count: u8,
    pub digi_addr: [ax25_address; 8],
}

#[repr(C)]
pub struct full_sockaddr_ax25 {
    pub fsa_ax25: sockaddr_ax25,
    pub fsa_digipeater: [ax25_address; 8],
}

#[repr(C)]
pub struct sockaddr_ax25 {
    pub sax25_family: u16,
    pub sax25_call: ax25_address,
    pub sax25_ndigis: i32,
}

records! {
    ax25_address: size 7, align 1;
    ax25_fwd_struct: size 14, align 1;
    ax25_info_struct: size 76, align 4;
    ax25_info_struct_deprecated: size 52, align 4;
    ax25_route_opt_struct: size 24, align 4;
    ax25_routes_struct: size 71, align 1;
    full_sockaddr_ax25: size 72, align 4;
    sockaddr_ax25: size 16, align 4;
}
