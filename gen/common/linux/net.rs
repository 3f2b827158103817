// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/net.h

pub const SS_CONNECTED: i32 = 3;
pub const SS_CONNECTING: i32 = 2;
pub const SS_DISCONNECTING: i32 = 4;
pub const SS_FREE: i32 = 0;
pub const SS_UNCONNECTED: i32 = 1;
pub const SYS_ACCEPT: i32 = 5;
pub const SYS_ACCEPT4: i32 = 18;
pub const SYS_BIND: i32 = 2;
pub const SYS_CONNECT: i32 = 3;
pub const SYS_GETPEERNAME: i32 = 7;
pub const SYS_GETSOCKNAME: i32 = 6;
pub const SYS_GETSOCKOPT: i32 = 15;
pub const SYS_LISTEN: i32 = 4;
pub const SYS_RECV: i32 = 10;
pub const SYS_RECVFROM: i32 = 12;
pub const SYS_RECVMMSG: i32 = 19;
pub const SYS_RECVMSG: i32 = 17;
pub const SYS_SEND: i32 = 9;
pub const SYS_SENDMMSG: i32 = 20;
pub const SYS_SENDMSG: i32 = 16;
pub const SYS_SENDTO: i32 = 11;
pub const SYS_SETSOCKOPT: i32 = 14;
pub const SYS_SHUTDOWN: i32 = 13;
pub const SYS_SOCKET: i32 = 1;
pub const SYS_SOCKETPAIR: i32 = 8;
pub const __SO_ACCEPTCON: i32 = 0x10000;

pub type socket_state = u32;
