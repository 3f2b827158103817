// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_eql.h

pub const EQL_DEFAULT_MAX_SLAVES: i32 = 4;
pub const EQL_DEFAULT_MTU: i32 = 576;
pub const EQL_DEFAULT_RESCHED_IVAL: i32 = 100;
pub const EQL_DEFAULT_SLAVE_PRIORITY: i32 = 28800;
pub const EQL_EMANCIPATE: i32 = 0x89f1;
pub const EQL_ENSLAVE: i32 = 0x89f0;
pub const EQL_GETMASTRCFG: i32 = 0x89f4;
pub const EQL_GETSLAVECFG: i32 = 0x89f2;
pub const EQL_SETMASTRCFG: i32 = 0x89f5;
pub const EQL_SETSLAVECFG: i32 = 0x89f3;

#[repr(C)]
pub struct master_config {
    pub master_name: [core::ffi::c_char; 16],
    pub max_slaves: i32,
    pub min_slaves: i32,
}

pub type master_config_t = master_config;

pub type slave_config_t = super::slave_config;

pub type slaving_request_t = super::slaving_request;

records! {
    master_config: size 24, align 4;
}
