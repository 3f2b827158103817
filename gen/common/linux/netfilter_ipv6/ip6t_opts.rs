// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_opts.h

pub const IP6T_OPTS_INV_LEN: i32 = 0x1;
pub const IP6T_OPTS_INV_MASK: i32 = 0x1;
pub const IP6T_OPTS_LEN: i32 = 0x1;
pub const IP6T_OPTS_NSTRICT: i32 = 0x4;
pub const IP6T_OPTS_OPTS: i32 = 0x2;
pub const IP6T_OPTS_OPTSNR: i32 = 16;

#[repr(C)]
pub struct ip6t_opts {
    pub hdrlen: u32,
    pub flags: u8,
    pub invflags: u8,
    pub opts: [u16; 16],
    pub optsnr: u8,
}

records! {
    ip6t_opts: size 40, align 4;
}
