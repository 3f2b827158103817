// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sysinfo.h

#[repr(C)]
pub struct sysinfo {
    pub uptime: core::ffi::c_long,
    pub loads: [core::ffi::c_ulong; 3],
    pub totalram: core::ffi::c_ulong,
    pub freeram: core::ffi::c_ulong,
    pub sharedram: core::ffi::c_ulong,
    pub bufferram: core::ffi::c_ulong,
    pub totalswap: core::ffi::c_ulong,
    pub freeswap: core::ffi::c_ulong,
    pub procs: u16,
    pub pad: u16,
    pub totalhigh: core::ffi::c_ulong,
    pub freehigh: core::ffi::c_ulong,
    pub mem_unit: u32,
    pub _f: [core::ffi::c_char; 8],
}

records! {
    sysinfo: size 64, align 4;
}
