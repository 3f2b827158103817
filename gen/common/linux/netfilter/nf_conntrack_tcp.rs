// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_conntrack_tcp.h

pub const IP_CT_EXP_CHALLENGE_ACK: i32 = 0x40;
pub const IP_CT_TCP_FLAG_BE_LIBERAL: i32 = 0x8;
pub const IP_CT_TCP_FLAG_CLOSE_INIT: i32 = 0x4;
pub const IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED: i32 = 0x10;
pub const IP_CT_TCP_FLAG_MAXACK_SET: i32 = 0x20;
pub const IP_CT_TCP_FLAG_SACK_PERM: i32 = 0x2;
pub const IP_CT_TCP_FLAG_WINDOW_SCALE: i32 = 0x1;
pub const IP_CT_TCP_SIMULTANEOUS_OPEN: i32 = 0x80;
pub const TCP_CONNTRACK_CLOSE: i32 = 8;
pub const TCP_CONNTRACK_CLOSE_WAIT: i32 = 5;
pub const TCP_CONNTRACK_ESTABLISHED: i32 = 3;
pub const TCP_CONNTRACK_FIN_WAIT: i32 = 4;
pub const TCP_CONNTRACK_IGNORE: i32 = 11;
pub const TCP_CONNTRACK_LAST_ACK: i32 = 6;
pub const TCP_CONNTRACK_LISTEN: i32 = 9;
pub const TCP_CONNTRACK_MAX: i32 = 10;
pub const TCP_CONNTRACK_NONE: i32 = 0;
pub const TCP_CONNTRACK_RETRANS: i32 = 12;
pub const TCP_CONNTRACK_SYN_RECV: i32 = 2;
pub const TCP_CONNTRACK_SYN_SENT: i32 = 1;
pub const TCP_CONNTRACK_SYN_SENT2: i32 = 9;
pub const TCP_CONNTRACK_TIMEOUT_MAX: i32 = 14;
pub const TCP_CONNTRACK_TIME_WAIT: i32 = 7;
pub const TCP_CONNTRACK_UNACK: i32 = 13;

#[repr(C)]
pub struct nf_ct_tcp_flags {
    pub flags: u8,
    pub mask: u8,
}

records! {
    nf_ct_tcp_flags: size 2, align 1;
}
