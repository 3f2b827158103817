// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/loop.h

#[repr(C)]
pub struct loop_info {
    pub lo_number: i32,
    pub lo_device: u32,
    pub lo_inode: core::ffi::c_ulong,
    pub lo_rdevice: u32,
    pub lo_offset: i32,
    pub lo_encrypt_type: i32,
    pub lo_encrypt_key_size: i32,
    pub lo_flags: i32,
    pub lo_name: [core::ffi::c_char; 64],
    pub lo_encrypt_key: [u8; 32],
    pub lo_init: [core::ffi::c_ulong; 2],
    pub reserved: [core::ffi::c_char; 4],
}

records! {
    loop_info: size 160, align 8;
}
