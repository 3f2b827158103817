// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media.h

pub const MEDIA_IOC_ENUM_LINKS: u32 = 0xc01c7c02;

#[repr(C)]
pub struct media_links_enum {
    pub entity: u32,
    pub pads: *mut super::media_pad_desc,
    pub links: *mut super::media_link_desc,
    pub reserved: [u32; 4],
}

records! {
    media_links_enum: size 28, align 4;
}
