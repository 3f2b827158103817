// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tcp.h

#[repr(C)]
pub struct tcp_ao_add {
    pub addr: super::__kernel_sockaddr_storage,
    pub alg_name: [core::ffi::c_char; 64],
    pub ifindex: i32,
    pub _bitfield0: [u8; 4],
    pub reserved2: u16,
    pub prefix: u8,
    pub sndid: u8,
    pub rcvid: u8,
    pub maclen: u8,
    pub keyflags: u8,
    pub keylen: u8,
    pub key: [u8; 80],
}

impl tcp_ao_add {
    bit_field!(set_current, set_set_current: u32, _bitfield0 bits 0..1);
    bit_field!(set_rnext, set_set_rnext: u32, _bitfield0 bits 1..2);
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 2..32);
}

#[repr(C)]
pub struct tcp_ao_del {
    pub addr: super::__kernel_sockaddr_storage,
    pub ifindex: i32,
    pub _bitfield0: [u8; 4],
    pub reserved2: u16,
    pub prefix: u8,
    pub sndid: u8,
    pub rcvid: u8,
    pub current_key: u8,
    pub rnext: u8,
    pub keyflags: u8,
}

impl tcp_ao_del {
    bit_field!(set_current, set_set_current: u32, _bitfield0 bits 0..1);
    bit_field!(set_rnext, set_set_rnext: u32, _bitfield0 bits 1..2);
    bit_field!(del_async, set_del_async: u32, _bitfield0 bits 2..3);
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 3..32);
}

#[repr(C)]
pub struct tcp_md5sig {
    pub tcpm_addr: super::__kernel_sockaddr_storage,
    pub tcpm_flags: u8,
    pub tcpm_prefixlen: u8,
    pub tcpm_keylen: u16,
    pub tcpm_ifindex: i32,
    pub tcpm_key: [u8; 80],
}

records! {
    tcp_ao_add: size 288, align 8;
    tcp_ao_del: size 144, align 8;
    tcp_md5sig: size 216, align 8;
}
