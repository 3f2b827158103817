// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_esp.h

pub const XT_ESP_INV_MASK: i32 = 0x1;
pub const XT_ESP_INV_SPI: i32 = 0x1;

#[repr(C)]
pub struct xt_esp {
    pub spis: [u32; 2],
    pub invflags: u8,
}

records! {
    xt_esp: size 12, align 4;
}
