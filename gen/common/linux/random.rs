// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/random.h

pub const GRND_INSECURE: i32 = 0x4;
pub const GRND_NONBLOCK: i32 = 0x1;
pub const GRND_RANDOM: i32 = 0x2;
pub const RNDADDENTROPY: u32 = 0x40085203;
pub const RNDADDTOENTCNT: u32 = 0x40045201;
pub const RNDCLEARPOOL: u32 = 0x5206;
pub const RNDGETENTCNT: u32 = 0x80045200;
pub const RNDGETPOOL: u32 = 0x80085202;
pub const RNDRESEEDCRNG: u32 = 0x5207;
pub const RNDZAPENTCNT: u32 = 0x5204;

#[repr(C)]
pub struct rand_pool_info {
    pub entropy_count: i32,
    pub buf_size: i32,
    pub buf: [u32; 0],
}

#[repr(C)]
pub struct vgetrandom_opaque_params {
    pub size_of_opaque_state: u32,
    pub mmap_prot: u32,
    pub mmap_flags: u32,
    pub reserved: [u32; 13],
}

records! {
    rand_pool_info: size 8, align 4;
    vgetrandom_opaque_params: size 64, align 4;
}
