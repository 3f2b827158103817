// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mroute6.h

#[repr(C)]
pub struct sioc_mif_req6 {
    pub mifi: u16,
    pub icount: core::ffi::c_ulong,
    pub ocount: core::ffi::c_ulong,
    pub ibytes: core::ffi::c_ulong,
    pub obytes: core::ffi::c_ulong,
}

#[repr(C)]
pub struct sioc_sg_req6 {
    pub src: super::sockaddr_in6,
    pub grp: super::sockaddr_in6,
    pub pktcnt: core::ffi::c_ulong,
    pub bytecnt: core::ffi::c_ulong,
    pub wrong_if: core::ffi::c_ulong,
}

records! {
    sioc_mif_req6: size 40, align 8;
    sioc_sg_req6: size 80, align 8;
}
