// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_conntrack_sctp.h

pub const SCTP_CONNTRACK_CLOSED: i32 = 1;
pub const SCTP_CONNTRACK_COOKIE_ECHOED: i32 = 3;
pub const SCTP_CONNTRACK_COOKIE_WAIT: i32 = 2;
pub const SCTP_CONNTRACK_ESTABLISHED: i32 = 4;
pub const SCTP_CONNTRACK_HEARTBEAT_ACKED: i32 = 9;
pub const SCTP_CONNTRACK_HEARTBEAT_SENT: i32 = 8;
pub const SCTP_CONNTRACK_MAX: i32 = 10;
pub const SCTP_CONNTRACK_NONE: i32 = 0;
pub const SCTP_CONNTRACK_SHUTDOWN_ACK_SENT: i32 = 7;
pub const SCTP_CONNTRACK_SHUTDOWN_RECD: i32 = 6;
pub const SCTP_CONNTRACK_SHUTDOWN_SENT: i32 = 5;
