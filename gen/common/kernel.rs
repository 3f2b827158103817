// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

pub const AF_ALG: i32 = 38;
pub const AF_APPLETALK: i32 = 5;
pub const AF_ASH: i32 = 18;
pub const AF_ATMPVC: i32 = 8;
pub const AF_ATMSVC: i32 = 20;
pub const AF_AX25: i32 = 3;
pub const AF_BLUETOOTH: i32 = 31;
pub const AF_BRIDGE: i32 = 7;
pub const AF_CAIF: i32 = 37;
pub const AF_CAN: i32 = 29;
pub const AF_DECnet: i32 = 12;
pub const AF_ECONET: i32 = 19;
pub const AF_IB: i32 = 27;
pub const AF_IEEE802154: i32 = 36;
pub const AF_INET: i32 = 2;
pub const AF_INET6: i32 = 10;
pub const AF_IPX: i32 = 4;
pub const AF_IRDA: i32 = 23;
pub const AF_ISDN: i32 = 34;
pub const AF_IUCV: i32 = 32;
pub const AF_KCM: i32 = 41;
pub const AF_KEY: i32 = 15;
pub const AF_LLC: i32 = 26;
pub const AF_LOCAL: i32 = 1;
pub const AF_MCTP: i32 = 45;
pub const AF_MPLS: i32 = 28;
pub const AF_NETBEUI: i32 = 13;
pub const AF_NETLINK: i32 = 16;
pub const AF_NETROM: i32 = 6;
pub const AF_NFC: i32 = 39;
pub const AF_PACKET: i32 = 17;
pub const AF_PHONET: i32 = 35;
pub const AF_QIPCRTR: i32 = 42;
pub const AF_RDS: i32 = 21;
pub const AF_ROSE: i32 = 11;
pub const AF_ROUTE: i32 = 16;
pub const AF_RXRPC: i32 = 33;
pub const AF_SECURITY: i32 = 14;
pub const AF_SMC: i32 = 43;
pub const AF_SNA: i32 = 22;
pub const AF_UNIX: i32 = 1;
pub const AF_UNSPEC: i32 = 0;
pub const AF_VSOCK: i32 = 40;
pub const AF_WANPIPE: i32 = 25;
pub const AF_X25: i32 = 9;
pub const AF_XDP: i32 = 44;
pub const BDADDR_BREDR: i32 = 0;
pub const BDADDR_LE_PUBLIC: i32 = 1;
pub const BDADDR_LE_RANDOM: i32 = 2;
pub const BTPROTO_AVDTP: i32 = 7;
pub const BTPROTO_BNEP: i32 = 4;
pub const BTPROTO_CMTP: i32 = 5;
pub const BTPROTO_HCI: i32 = 1;
pub const BTPROTO_HIDP: i32 = 6;
pub const BTPROTO_ISO: i32 = 8;
pub const BTPROTO_L2CAP: i32 = 0;
pub const BTPROTO_RFCOMM: i32 = 3;
pub const BTPROTO_SCO: i32 = 2;
pub const HCI_CHANNEL_CONTROL: i32 = 3;
pub const HCI_CHANNEL_LOGGING: i32 = 4;
pub const HCI_CHANNEL_MONITOR: i32 = 2;
pub const HCI_CHANNEL_RAW: i32 = 0;
pub const HCI_CHANNEL_USER: i32 = 1;
pub const HCI_DEV_NONE: i32 = 0xffff;
pub const MNT_DETACH: i32 = 2;
pub const MNT_EXPIRE: i32 = 4;
pub const MNT_FORCE: i32 = 1;
pub const MSG_BATCH: i32 = 0x40000;
pub const MSG_CMSG_CLOEXEC: i32 = 0x40000000;
pub const MSG_CONFIRM: i32 = 0x800;
pub const MSG_CTRUNC: i32 = 0x8;
pub const MSG_DONTROUTE: i32 = 0x4;
pub const MSG_DONTWAIT: i32 = 0x40;
pub const MSG_EOR: i32 = 0x80;
pub const MSG_ERRQUEUE: i32 = 0x2000;
pub const MSG_FASTOPEN: i32 = 0x20000000;
pub const MSG_FIN: i32 = 0x200;
pub const MSG_MORE: i32 = 0x8000;
pub const MSG_NOSIGNAL: i32 = 0x4000;
pub const MSG_OOB: i32 = 0x1;
pub const MSG_PEEK: i32 = 0x2;
pub const MSG_PROBE: i32 = 0x10;
pub const MSG_RST: i32 = 0x1000;
pub const MSG_SOCK_DEVMEM: i32 = 0x2000000;
pub const MSG_SYN: i32 = 0x400;
pub const MSG_TRUNC: i32 = 0x20;
pub const MSG_TRYHARD: i32 = 0x4;
pub const MSG_WAITALL: i32 = 0x100;
pub const MSG_WAITFORONE: i32 = 0x10000;
pub const MSG_ZEROCOPY: i32 = 0x4000000;
pub const SCM_CREDENTIALS: i32 = 2;
pub const SCM_PIDFD: i32 = 4;
pub const SCM_RIGHTS: i32 = 1;
pub const SCM_SECURITY: i32 = 3;
pub const SHUT_RD: i32 = 0;
pub const SHUT_RDWR: i32 = 2;
pub const SHUT_WR: i32 = 1;
pub const SOCK_CLOEXEC: i32 = 0x80000;
pub const SOCK_DCCP: i32 = 6;
pub const SOCK_DGRAM: i32 = 2;
pub const SOCK_NONBLOCK: i32 = 0x800;
pub const SOCK_PACKET: i32 = 10;
pub const SOCK_RAW: i32 = 3;
pub const SOCK_RDM: i32 = 4;
pub const SOCK_SEQPACKET: i32 = 5;
pub const SOCK_STREAM: i32 = 1;
pub const SOL_AAL: i32 = 265;
pub const SOL_ALG: i32 = 279;
pub const SOL_ATALK: i32 = 258;
pub const SOL_ATM: i32 = 264;
pub const SOL_AX25: i32 = 257;
pub const SOL_BLUETOOTH: i32 = 274;
pub const SOL_CAIF: i32 = 278;
pub const SOL_DCCP: i32 = 269;
pub const SOL_DECNET: i32 = 261;
pub const SOL_ICMPV6: i32 = 58;
pub const SOL_IP: i32 = 0;
pub const SOL_IPV6: i32 = 41;
pub const SOL_IPX: i32 = 256;
pub const SOL_IRDA: i32 = 266;
pub const SOL_IUCV: i32 = 277;
pub const SOL_KCM: i32 = 281;
pub const SOL_LLC: i32 = 268;
pub const SOL_MCTP: i32 = 285;
pub const SOL_MPTCP: i32 = 284;
pub const SOL_NETBEUI: i32 = 267;
pub const SOL_NETLINK: i32 = 270;
pub const SOL_NETROM: i32 = 259;
pub const SOL_NFC: i32 = 280;
pub const SOL_PACKET: i32 = 263;
pub const SOL_PNPIPE: i32 = 275;
pub const SOL_PPPOL2TP: i32 = 273;
pub const SOL_RAW: i32 = 255;
pub const SOL_ROSE: i32 = 260;
pub const SOL_RXRPC: i32 = 272;
pub const SOL_SCTP: i32 = 132;
pub const SOL_SMC: i32 = 286;
pub const SOL_TCP: i32 = 6;
pub const SOL_TLS: i32 = 282;
pub const SOL_UDP: i32 = 17;
pub const SOL_UDPLITE: i32 = 136;
pub const SOL_X25: i32 = 262;
pub const SOL_XDP: i32 = 283;
pub const SOMAXCONN: i32 = 4096;
pub const SWAP_FLAG_DISCARD: i32 = 0x10000;
pub const SWAP_FLAG_DISCARD_ONCE: i32 = 0x20000;
pub const SWAP_FLAG_DISCARD_PAGES: i32 = 0x40000;
pub const SWAP_FLAG_PREFER: i32 = 0x8000;
pub const SWAP_FLAG_PRIO_MASK: i32 = 0x7fff;
pub const SWAP_FLAG_PRIO_SHIFT: i32 = 0;
pub const SYSLOG_ACTION_CLEAR: i32 = 5;
pub const SYSLOG_ACTION_CLOSE: i32 = 0;
pub const SYSLOG_ACTION_CONSOLE_LEVEL: i32 = 8;
pub const SYSLOG_ACTION_CONSOLE_OFF: i32 = 6;
pub const SYSLOG_ACTION_CONSOLE_ON: i32 = 7;
pub const SYSLOG_ACTION_OPEN: i32 = 1;
pub const SYSLOG_ACTION_READ: i32 = 2;
pub const SYSLOG_ACTION_READ_ALL: i32 = 3;
pub const SYSLOG_ACTION_READ_CLEAR: i32 = 4;
pub const SYSLOG_ACTION_SIZE_BUFFER: i32 = 10;
pub const SYSLOG_ACTION_SIZE_UNREAD: i32 = 9;
pub const UMOUNT_NOFOLLOW: i32 = 8;

#[repr(C)]
pub struct bdaddr_t {
    pub b: [u8; 6],
}

#[repr(C)]
pub struct file_handle {
    pub handle_bytes: u32,
    pub handle_type: i32,
    pub f_handle: [u8; 0],
}

#[repr(C)]
pub struct linger {
    pub l_onoff: i32,
    pub l_linger: i32,
}

#[repr(C)]
pub struct linux_dirent64 {
    pub d_ino: u64,
    pub d_off: i64,
    pub d_reclen: u16,
    pub d_type: u8,
    pub d_name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct sched_param {
    pub sched_priority: i32,
}

#[repr(C)]
pub struct sockaddr {
    pub sa_family: u16,
    pub sa_data: [core::ffi::c_char; 14],
}

#[repr(C)]
pub struct sockaddr_hci {
    pub hci_family: u16,
    pub hci_dev: u16,
    pub hci_channel: u16,
}

#[repr(C)]
pub struct sockaddr_l2 {
    pub l2_family: u16,
    pub l2_psm: u16,
    pub l2_bdaddr: bdaddr_t,
    pub l2_cid: u16,
    pub l2_bdaddr_type: u8,
}

#[repr(C)]
pub struct sockaddr_rc {
    pub rc_family: u16,
    pub rc_bdaddr: bdaddr_t,
    pub rc_channel: u8,
}

#[repr(C)]
pub struct sockaddr_sco {
    pub sco_family: u16,
    pub sco_bdaddr: bdaddr_t,
}

#[repr(C)]
pub struct ucred {
    pub pid: i32,
    pub uid: u32,
    pub gid: u32,
}

records! {
    bdaddr_t: size 6, align 1;
    file_handle: size 8, align 4;
    linger: size 8, align 4;
    linux_dirent64: size 24, align 8;
    sched_param: size 4, align 4;
    sockaddr: size 16, align 2;
    sockaddr_hci: size 6, align 2;
    sockaddr_l2: size 14, align 2;
    sockaddr_rc: size 10, align 2;
    sockaddr_sco: size 8, align 2;
    ucred: size 12, align 4;
}
