// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlm.h

pub const DLM_LSFL_NEWEXCL: i32 = 0x8;
pub const DLM_LSFL_TIMEWARN: i32 = 0x2;
pub const DLM_SBF_ALTMODE: i32 = 0x4;
pub const DLM_SBF_DEMOTED: i32 = 0x1;
pub const DLM_SBF_VALNOTVALID: i32 = 0x2;
pub const __DLM_LSFL_RESERVED0: i32 = 0x10;

pub type dlm_lockspace_t = core::ffi::c_void;
