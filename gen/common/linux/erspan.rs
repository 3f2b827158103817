// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/erspan.h

#[repr(C)]
pub struct erspan_md2 {
    pub timestamp: u32,
    pub sgt: u16,
    pub _bitfield0: [u8; 2],
}
record!(erspan_md2: size 8, align 4);

#[repr(C)]
pub struct erspan_metadata {
    pub version: i32,
    pub u: erspan_metadata_u,
}
record!(erspan_metadata: size 12, align 4);

#[repr(C)]
pub union erspan_metadata_u {
    pub index: u32,
    pub md2: erspan_md2,
}
record!(erspan_metadata_u: size 8, align 4);
