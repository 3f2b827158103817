// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fib_rules.h

pub const FIB_RULE_DEV_DETACHED: i32 = 8;
pub const FIB_RULE_FIND_SADDR: i32 = 0x10000;
pub const FIB_RULE_IIF_DETACHED: i32 = 0x8;
pub const FIB_RULE_INVERT: i32 = 0x2;
pub const FIB_RULE_OIF_DETACHED: i32 = 0x10;
pub const FIB_RULE_PERMANENT: i32 = 0x1;
pub const FIB_RULE_UNRESOLVED: i32 = 0x4;
pub const FRA_DPORT_MASK: i32 = 29;
pub const FRA_DPORT_RANGE: i32 = 24;
pub const FRA_DSCP: i32 = 25;
pub const FRA_DSCP_MASK: i32 = 30;
pub const FRA_DST: i32 = 1;
pub const FRA_FLOW: i32 = 11;
pub const FRA_FLOWLABEL: i32 = 26;
pub const FRA_FLOWLABEL_MASK: i32 = 27;
pub const FRA_FWMARK: i32 = 10;
pub const FRA_FWMASK: i32 = 16;
pub const FRA_GOTO: i32 = 4;
pub const FRA_IFNAME: i32 = 3;
pub const FRA_IIFNAME: i32 = 3;
pub const FRA_IP_PROTO: i32 = 22;
pub const FRA_L3MDEV: i32 = 19;
pub const FRA_MAX: i32 = 30;
pub const FRA_OIFNAME: i32 = 17;
pub const FRA_PAD: i32 = 18;
pub const FRA_PRIORITY: i32 = 6;
pub const FRA_PROTOCOL: i32 = 21;
pub const FRA_SPORT_MASK: i32 = 28;
pub const FRA_SPORT_RANGE: i32 = 23;
pub const FRA_SRC: i32 = 2;
pub const FRA_SUPPRESS_IFGROUP: i32 = 13;
pub const FRA_SUPPRESS_PREFIXLEN: i32 = 14;
pub const FRA_TABLE: i32 = 15;
pub const FRA_TUN_ID: i32 = 12;
pub const FRA_UID_RANGE: i32 = 20;
pub const FRA_UNSPEC: i32 = 0;
pub const FRA_UNUSED2: i32 = 5;
pub const FRA_UNUSED3: i32 = 7;
pub const FRA_UNUSED4: i32 = 8;
pub const FRA_UNUSED5: i32 = 9;
pub const FR_ACT_BLACKHOLE: i32 = 6;
pub const FR_ACT_GOTO: i32 = 2;
pub const FR_ACT_MAX: i32 = 8;
pub const FR_ACT_NOP: i32 = 3;
pub const FR_ACT_PROHIBIT: i32 = 8;
pub const FR_ACT_RES3: i32 = 4;
pub const FR_ACT_RES4: i32 = 5;
pub const FR_ACT_TO_TBL: i32 = 1;
pub const FR_ACT_UNREACHABLE: i32 = 7;
pub const FR_ACT_UNSPEC: i32 = 0;
pub const __FRA_MAX: i32 = 31;
pub const __FR_ACT_MAX: i32 = 9;

#[repr(C)]
pub struct fib_rule_hdr {
    pub family: u8,
    pub dst_len: u8,
    pub src_len: u8,
    pub tos: u8,
    pub table: u8,
    pub res1: u8,
    pub res2: u8,
    pub action: u8,
    pub flags: u32,
}

#[repr(C)]
pub struct fib_rule_port_range {
    pub start: u16,
    pub end: u16,
}

#[repr(C)]
pub struct fib_rule_uid_range {
    pub start: u32,
    pub end: u32,
}

records! {
    fib_rule_hdr: size 12, align 4;
    fib_rule_port_range: size 4, align 2;
    fib_rule_uid_range: size 8, align 4;
}
