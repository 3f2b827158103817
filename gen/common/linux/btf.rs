// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/btf.h

pub const BTF_FUNC_EXTERN: i32 = 2;
pub const BTF_FUNC_GLOBAL: i32 = 1;
pub const BTF_FUNC_STATIC: i32 = 0;
pub const BTF_INT_BOOL: i32 = 0x4;
pub const BTF_INT_CHAR: i32 = 0x2;
pub const BTF_INT_SIGNED: i32 = 0x1;
pub const BTF_KIND_ARRAY: i32 = 3;
pub const BTF_KIND_CONST: i32 = 10;
pub const BTF_KIND_DATASEC: i32 = 15;
pub const BTF_KIND_DECL_TAG: i32 = 17;
pub const BTF_KIND_ENUM: i32 = 6;
pub const BTF_KIND_ENUM64: i32 = 19;
pub const BTF_KIND_FLOAT: i32 = 16;
pub const BTF_KIND_FUNC: i32 = 12;
pub const BTF_KIND_FUNC_PROTO: i32 = 13;
pub const BTF_KIND_FWD: i32 = 7;
pub const BTF_KIND_INT: i32 = 1;
pub const BTF_KIND_MAX: i32 = 19;
pub const BTF_KIND_PTR: i32 = 2;
pub const BTF_KIND_RESTRICT: i32 = 11;
pub const BTF_KIND_STRUCT: i32 = 4;
pub const BTF_KIND_TYPEDEF: i32 = 8;
pub const BTF_KIND_TYPE_TAG: i32 = 18;
pub const BTF_KIND_UNION: i32 = 5;
pub const BTF_KIND_UNKN: i32 = 0;
pub const BTF_KIND_VAR: i32 = 14;
pub const BTF_KIND_VOLATILE: i32 = 9;
pub const BTF_MAGIC: i32 = 0xeb9f;
pub const BTF_MAX_KIND: i32 = 127;
pub const BTF_MAX_NAME_OFFSET: i32 = 16777215;
pub const BTF_MAX_TYPE: i32 = 1048575;
pub const BTF_MAX_VLEN: i32 = 16777215;
pub const BTF_VAR_GLOBAL_ALLOCATED: i32 = 1;
pub const BTF_VAR_GLOBAL_EXTERN: i32 = 2;
pub const BTF_VAR_STATIC: i32 = 0;
pub const BTF_VERSION: i32 = 1;
pub const NR_BTF_KINDS: i32 = 20;

#[repr(C)]
pub struct btf_array {
    pub r#type: u32,
    pub index_type: u32,
    pub nelems: u32,
}

#[repr(C)]
pub struct btf_decl_tag {
    pub component_idx: i32,
}

#[repr(C)]
pub struct btf_enum {
    pub name_off: u32,
    pub val: i32,
}

#[repr(C)]
pub struct btf_enum64 {
    pub name_off: u32,
    pub val_lo32: u32,
    pub val_hi32: u32,
}

#[repr(C)]
pub struct btf_header {
    pub magic: u16,
    pub version: u8,
    pub flags: u8,
    pub hdr_len: u32,
    pub type_off: u32,
    pub type_len: u32,
    pub str_off: u32,
    pub str_len: u32,
    pub layout_off: u32,
    pub layout_len: u32,
}

#[repr(C)]
pub struct btf_layout {
    pub info_sz: u8,
    pub elem_sz: u8,
    pub flags: u16,
}

#[repr(C)]
pub struct btf_member {
    pub name_off: u32,
    pub r#type: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct btf_param {
    pub name_off: u32,
    pub r#type: u32,
}

#[repr(C)]
pub struct btf_type {
    pub name_off: u32,
    pub info: u32,
    pub anon0: btf_type_anon0,
}

#[repr(C)]
pub union btf_type_anon0 {
    pub size: u32,
    pub r#type: u32,
}

#[repr(C)]
pub struct btf_var {
    pub linkage: u32,
}

#[repr(C)]
pub struct btf_var_secinfo {
    pub r#type: u32,
    pub offset: u32,
    pub size: u32,
}

records! {
    btf_array: size 12, align 4;
    btf_decl_tag: size 4, align 4;
    btf_enum: size 8, align 4;
    btf_enum64: size 12, align 4;
    btf_header: size 32, align 4;
    btf_layout: size 4, align 2;
    btf_member: size 12, align 4;
    btf_param: size 8, align 4;
    btf_type: size 12, align 4;
    btf_type_anon0: size 4, align 4;
    btf_var: size 4, align 4;
    btf_var_secinfo: size 12, align 4;
}
