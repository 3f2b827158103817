// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ax25.h

#[repr(C)]
pub struct ax25_ctl_struct {
    pub port_addr: super::ax25_address,
    pub source_addr: super::ax25_address,
    pub dest_addr: super::ax25_address,
    pub cmd: u32,
    pub arg: core::ffi::c_ulong,
    pub digi_count: u8,
    pub digi_addr: [super::ax25_address; 8],
}

records! {
    ax25_ctl_struct: size 92, align 4;
}
