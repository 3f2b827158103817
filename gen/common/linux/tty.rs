// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tty.h

pub const NR_LDISCS: i32 = 31;
pub const N_6PACK: i32 = 7;
pub const N_AX25: i32 = 5;
pub const N_CAIF: i32 = 20;
pub const N_CAN327: i32 = 30;
pub const N_DEVELOPMENT: i32 = 29;
pub const N_GIGASET_M101: i32 = 16;
pub const N_GSM0710: i32 = 21;
pub const N_HCI: i32 = 15;
pub const N_HDLC: i32 = 13;
pub const N_IRDA: i32 = 11;
pub const N_MASC: i32 = 8;
pub const N_MCTP: i32 = 28;
pub const N_MOUSE: i32 = 2;
pub const N_NCI: i32 = 25;
pub const N_NULL: i32 = 27;
pub const N_PPP: i32 = 3;
pub const N_PPS: i32 = 18;
pub const N_PROFIBUS_FDL: i32 = 10;
pub const N_R3964: i32 = 9;
pub const N_SLCAN: i32 = 17;
pub const N_SLIP: i32 = 1;
pub const N_SMSBLOCK: i32 = 12;
pub const N_SPEAKUP: i32 = 26;
pub const N_STRIP: i32 = 4;
pub const N_SYNC_PPP: i32 = 14;
pub const N_TI_WL: i32 = 22;
pub const N_TRACEROUTER: i32 = 24;
pub const N_TRACESINK: i32 = 23;
pub const N_TTY: i32 = 0;
pub const N_V253: i32 = 19;
pub const N_X25: i32 = 6;
