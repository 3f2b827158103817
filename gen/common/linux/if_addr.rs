// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_addr.h

pub const IFAPROT_KERNEL_LL: i32 = 3;
pub const IFAPROT_KERNEL_LO: i32 = 1;
pub const IFAPROT_KERNEL_RA: i32 = 2;
pub const IFAPROT_UNSPEC: i32 = 0;
pub const IFA_ADDRESS: i32 = 1;
pub const IFA_ANYCAST: i32 = 5;
pub const IFA_BROADCAST: i32 = 4;
pub const IFA_CACHEINFO: i32 = 6;
pub const IFA_FLAGS: i32 = 8;
pub const IFA_F_DADFAILED: i32 = 0x8;
pub const IFA_F_DEPRECATED: i32 = 0x20;
pub const IFA_F_HOMEADDRESS: i32 = 0x10;
pub const IFA_F_MANAGETEMPADDR: i32 = 0x100;
pub const IFA_F_MCAUTOJOIN: i32 = 0x400;
pub const IFA_F_NODAD: i32 = 0x2;
pub const IFA_F_NOPREFIXROUTE: i32 = 0x200;
pub const IFA_F_OPTIMISTIC: i32 = 0x4;
pub const IFA_F_PERMANENT: i32 = 0x80;
pub const IFA_F_SECONDARY: i32 = 0x1;
pub const IFA_F_STABLE_PRIVACY: i32 = 0x800;
pub const IFA_F_TEMPORARY: i32 = 1;
pub const IFA_F_TENTATIVE: i32 = 0x40;
pub const IFA_LABEL: i32 = 3;
pub const IFA_LOCAL: i32 = 2;
pub const IFA_MAX: i32 = 11;
pub const IFA_MULTICAST: i32 = 7;
pub const IFA_PROTO: i32 = 11;
pub const IFA_RT_PRIORITY: i32 = 9;
pub const IFA_TARGET_NETNSID: i32 = 10;
pub const IFA_UNSPEC: i32 = 0;
pub const __IFA_MAX: i32 = 12;

#[repr(C)]
pub struct ifa_cacheinfo {
    pub ifa_prefered: u32,
    pub ifa_valid: u32,
    pub cstamp: u32,
    pub tstamp: u32,
}

#[repr(C)]
pub struct ifaddrmsg {
    pub ifa_family: u8,
    pub ifa_prefixlen: u8,
    pub ifa_flags: u8,
    pub ifa_scope: u8,
    pub ifa_index: u32,
}

records! {
    ifa_cacheinfo: size 16, align 4;
    ifaddrmsg: size 8, align 4;
}
