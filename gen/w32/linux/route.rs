// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/route.h

#[repr(C)]
pub struct rtentry {
    pub rt_pad1: core::ffi::c_ulong,
    pub rt_dst: super::sockaddr,
    pub rt_gateway: super::sockaddr,
    pub rt_genmask: super::sockaddr,
    pub rt_flags: u16,
    pub rt_pad2: i16,
    pub rt_pad3: core::ffi::c_ulong,
    pub rt_pad4: *mut core::ffi::c_void,
    pub rt_metric: i16,
    pub rt_dev: *mut core::ffi::c_char,
    pub rt_mtu: core::ffi::c_ulong,
    pub rt_window: core::ffi::c_ulong,
    pub rt_irtt: u16,
}

records! {
    rtentry: size 84, align 4;
}
