// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mroute.h

#[repr(C)]
pub struct sioc_sg_req {
    pub src: super::in_addr,
    pub grp: super::in_addr,
    pub pktcnt: core::ffi::c_ulong,
    pub bytecnt: core::ffi::c_ulong,
    pub wrong_if: core::ffi::c_ulong,
}

#[repr(C)]
pub struct sioc_vif_req {
    pub vifi: u16,
    pub icount: core::ffi::c_ulong,
    pub ocount: core::ffi::c_ulong,
    pub ibytes: core::ffi::c_ulong,
    pub obytes: core::ffi::c_ulong,
}

records! {
    sioc_sg_req: size 32, align 8;
    sioc_vif_req: size 40, align 8;
}
