// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_ah.h

pub const IPT_AH_INV_MASK: i32 = 0x1;
pub const IPT_AH_INV_SPI: i32 = 0x1;

#[repr(C)]
pub struct ipt_ah {
    pub spis: [u32; 2],
    pub invflags: u8,
}

records! {
    ipt_ah: size 12, align 4;
}
