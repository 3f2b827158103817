// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/udmabuf.h

pub const UDMABUF_CREATE: u32 = 0x40187542;
pub const UDMABUF_CREATE_LIST: u32 = 0x40087543;
pub const UDMABUF_FLAGS_CLOEXEC: i32 = 0x1;

#[repr(C)]
pub struct udmabuf_create {
    pub memfd: u32,
    pub flags: u32,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct udmabuf_create_item {
    pub memfd: u32,
    pub __pad: u32,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct udmabuf_create_list {
    pub flags: u32,
    pub count: u32,
    pub list: [udmabuf_create_item; 0],
}

records! {
    udmabuf_create: size 24, align 8;
    udmabuf_create_item: size 24, align 8;
    udmabuf_create_list: size 8, align 8;
}
