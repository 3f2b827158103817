// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/iso_fs.h

pub const HS_STANDARD_ID: &core::ffi::CStr = c"CDROM";
pub const ISOFS_BLOCK_BITS: i32 = 11;
pub const ISOFS_BLOCK_SIZE: i32 = 2048;
pub const ISO_STANDARD_ID: &core::ffi::CStr = c"CD001";
pub const ISO_VD_END: i32 = 255;
pub const ISO_VD_PRIMARY: i32 = 1;
pub const ISO_VD_SUPPLEMENTARY: i32 = 2;

#[repr(C)]
pub struct hs_primary_descriptor {
    pub foo: [u8; 8],
    pub r#type: [u8; 1],
    pub id: [u8; 5],
    pub version: [u8; 1],
    pub unused1: [u8; 1],
    pub system_id: [core::ffi::c_char; 32],
    pub volume_id: [core::ffi::c_char; 32],
    pub unused2: [u8; 8],
    pub volume_space_size: [u8; 8],
    pub unused3: [u8; 32],
    pub volume_set_size: [u8; 4],
    pub volume_sequence_number: [u8; 4],
    pub logical_block_size: [u8; 4],
    pub path_table_size: [u8; 8],
    pub type_l_path_table: [u8; 4],
    pub unused4: [u8; 28],
    pub root_directory_record: [u8; 34],
}

#[repr(C)]
pub struct hs_volume_descriptor {
    pub foo: [u8; 8],
    pub r#type: [u8; 1],
    pub id: [core::ffi::c_char; 5],
    pub version: [u8; 1],
    pub data: [u8; 2033],
}

#[repr(C)]
pub struct iso_directory_record {
    pub length: [u8; 1],
    pub ext_attr_length: [u8; 1],
    pub extent: [u8; 8],
    pub size: [u8; 8],
    pub date: [u8; 7],
    pub flags: [u8; 1],
    pub file_unit_size: [u8; 1],
    pub interleave: [u8; 1],
    pub volume_sequence_number: [u8; 4],
    pub name_len: [u8; 1],
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct iso_path_table {
    pub name_len: [u8; 2],
    pub extent: [u8; 4],
    pub parent: [u8; 2],
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct iso_primary_descriptor {
    pub r#type: [u8; 1],
    pub id: [core::ffi::c_char; 5],
    pub version: [u8; 1],
    pub unused1: [u8; 1],
    pub system_id: [core::ffi::c_char; 32],
    pub volume_id: [core::ffi::c_char; 32],
    pub unused2: [u8; 8],
    pub volume_space_size: [u8; 8],
    pub unused3: [u8; 32],
    pub volume_set_size: [u8; 4],
    pub volume_sequence_number: [u8; 4],
    pub logical_block_size: [u8; 4],
    pub path_table_size: [u8; 8],
    pub type_l_path_table: [u8; 4],
    pub opt_type_l_path_table: [u8; 4],
    pub type_m_path_table: [u8; 4],
    pub opt_type_m_path_table: [u8; 4],
    pub root_directory_record: [u8; 34],
    pub volume_set_id: [core::ffi::c_char; 128],
    pub publisher_id: [core::ffi::c_char; 128],
    pub preparer_id: [core::ffi::c_char; 128],
    pub application_id: [core::ffi::c_char; 128],
    pub copyright_file_id: [core::ffi::c_char; 37],
    pub abstract_file_id: [core::ffi::c_char; 37],
    pub bibliographic_file_id: [core::ffi::c_char; 37],
    pub creation_date: [u8; 17],
    pub modification_date: [u8; 17],
    pub expiration_date: [u8; 17],
    pub effective_date: [u8; 17],
    pub file_structure_version: [u8; 1],
    pub unused4: [u8; 1],
    pub application_data: [u8; 512],
    pub unused5: [u8; 653],
}

#[repr(C)]
pub struct iso_supplementary_descriptor {
    pub r#type: [u8; 1],
    pub id: [core::ffi::c_char; 5],
    pub version: [u8; 1],
    pub flags: [u8; 1],
    pub system_id: [core::ffi::c_char; 32],
    pub volume_id: [core::ffi::c_char; 32],
    pub unused2: [u8; 8],
    pub volume_space_size: [u8; 8],
    pub escape: [u8; 32],
    pub volume_set_size: [u8; 4],
    pub volume_sequence_number: [u8; 4],
    pub logical_block_size: [u8; 4],
    pub path_table_size: [u8; 8],
    pub type_l_path_table: [u8; 4],
    pub opt_type_l_path_table: [u8; 4],
    pub type_m_path_table: [u8; 4],
    pub opt_type_m_path_table: [u8; 4],
    pub root_directory_record: [u8; 34],
    pub volume_set_id: [core::ffi::c_char; 128],
    pub publisher_id: [core::ffi::c_char; 128],
    pub preparer_id: [core::ffi::c_char; 128],
    pub application_id: [core::ffi::c_char; 128],
    pub copyright_file_id: [core::ffi::c_char; 37],
    pub abstract_file_id: [core::ffi::c_char; 37],
    pub bibliographic_file_id: [core::ffi::c_char; 37],
    pub creation_date: [u8; 17],
    pub modification_date: [u8; 17],
    pub expiration_date: [u8; 17],
    pub effective_date: [u8; 17],
    pub file_structure_version: [u8; 1],
    pub unused4: [u8; 1],
    pub application_data: [u8; 512],
    pub unused5: [u8; 653],
}

#[repr(C)]
pub struct iso_volume_descriptor {
    pub r#type: [u8; 1],
    pub id: [core::ffi::c_char; 5],
    pub version: [u8; 1],
    pub data: [u8; 2041],
}

records! {
    hs_primary_descriptor: size 214, align 1;
    hs_volume_descriptor: size 2048, align 1;
    iso_directory_record: size 33, align 1;
    iso_path_table: size 8, align 1;
    iso_primary_descriptor: size 2048, align 1;
    iso_supplementary_descriptor: size 2048, align 1;
    iso_volume_descriptor: size 2048, align 1;
}
