// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_addrlabel.h

pub const IFAL_ADDRESS: i32 = 1;
pub const IFAL_LABEL: i32 = 2;
pub const IFAL_MAX: i32 = 2;
pub const __IFAL_MAX: i32 = 3;

#[repr(C)]
pub struct ifaddrlblmsg {
    pub ifal_family: u8,
    pub __ifal_reserved: u8,
    pub ifal_prefixlen: u8,
    pub ifal_flags: u8,
    pub ifal_index: u32,
    pub ifal_seq: u32,
}

records! {
    ifaddrlblmsg: size 12, align 4;
}
