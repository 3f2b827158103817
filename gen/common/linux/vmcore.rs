// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vmcore.h

pub const HWERR_RECOV_CPU: i32 = 0;
pub const HWERR_RECOV_CXL: i32 = 3;
pub const HWERR_RECOV_MAX: i32 = 5;
pub const HWERR_RECOV_MEMORY: i32 = 1;
pub const HWERR_RECOV_OTHERS: i32 = 4;
pub const HWERR_RECOV_PCI: i32 = 2;
pub const VMCOREDD_MAX_NAME_BYTES: i32 = 44;
pub const VMCOREDD_NOTE_NAME: &core::ffi::CStr = c"LINUX";

#[repr(C)]
pub struct vmcoredd_header {
    pub n_namesz: u32,
    pub n_descsz: u32,
    pub n_type: u32,
    pub name: [u8; 8],
    pub dump_name: [u8; 44],
}

records! {
    vmcoredd_header: size 64, align 4;
}
