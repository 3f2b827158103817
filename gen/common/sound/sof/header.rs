// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/sof/header.h

pub const SOF_MANIFEST_DATA_TYPE_NHLT: i32 = 1;

#[repr(C, packed)]
pub struct sof_abi_hdr {
    pub magic: u32,
    pub r#type: u32,
    pub size: u32,
    pub abi: u32,
    pub reserved: [u32; 4],
    pub data: [u32; 0],
}

#[repr(C)]
pub struct sof_manifest {
    pub abi_major: u16,
    pub abi_minor: u16,
    pub abi_patch: u16,
    pub count: u16,
    pub items: [sof_manifest_tlv; 0],
}

#[repr(C)]
pub struct sof_manifest_tlv {
    pub r#type: u32,
    pub size: u32,
    pub data: [u8; 0],
}

records! {
    sof_abi_hdr: size 32, align 1;
    sof_manifest: size 8, align 4;
    sof_manifest_tlv: size 8, align 4;
}
