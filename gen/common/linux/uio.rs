// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uio.h

pub const UIO_FASTIOV: i32 = 8;
pub const UIO_MAXIOV: i32 = 1024;

#[repr(C)]
pub struct dmabuf_cmsg {
    pub frag_offset: u64,
    pub frag_size: u32,
    pub frag_token: u32,
    pub dmabuf_id: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct dmabuf_token {
    pub token_start: u32,
    pub token_count: u32,
}

records! {
    dmabuf_cmsg: size 24, align 8;
    dmabuf_token: size 8, align 4;
}
