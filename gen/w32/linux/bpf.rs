// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bpf.h

#[repr(C, align(8))]
pub union __sk_buff_anon0 {
    pub flow_keys: *mut super::bpf_flow_keys,
    pub _bitfield0: [u8; 8],
}
record!(__sk_buff_anon0: size 8, align 8);

#[repr(C, align(8))]
pub union __sk_buff_anon1 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(__sk_buff_anon1: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sock_addr_anon0 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sock_addr_anon0: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sock_ops_anon1 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sock_ops_anon1: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sock_ops_anon2 {
    pub skb_data: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sock_ops_anon2: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sock_ops_anon3 {
    pub skb_data_end: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sock_ops_anon3: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sockopt_anon0 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sockopt_anon0: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sockopt_anon1 {
    pub optval: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sockopt_anon1: size 8, align 8);

#[repr(C, align(8))]
pub union bpf_sockopt_anon2 {
    pub optval_end: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(bpf_sockopt_anon2: size 8, align 8);

#[repr(C)]
pub struct btf_ptr {
    pub ptr: *mut core::ffi::c_void,
    pub type_id: u32,
    pub flags: u32,
}
record!(btf_ptr: size 12, align 4);

#[repr(C, align(8))]
pub union sk_msg_md_anon0 {
    pub data: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(sk_msg_md_anon0: size 8, align 8);

#[repr(C, align(8))]
pub union sk_msg_md_anon1 {
    pub data_end: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(sk_msg_md_anon1: size 8, align 8);

#[repr(C, align(8))]
pub union sk_msg_md_anon2 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(sk_msg_md_anon2: size 8, align 8);

#[repr(C, align(8))]
pub union sk_reuseport_md_anon0 {
    pub data: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(sk_reuseport_md_anon0: size 8, align 8);

#[repr(C, align(8))]
pub union sk_reuseport_md_anon1 {
    pub data_end: *mut core::ffi::c_void,
    pub _bitfield0: [u8; 8],
}
record!(sk_reuseport_md_anon1: size 8, align 8);

#[repr(C, align(8))]
pub union sk_reuseport_md_anon2 {
    pub sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(sk_reuseport_md_anon2: size 8, align 8);

#[repr(C, align(8))]
pub union sk_reuseport_md_anon3 {
    pub migrating_sk: *mut super::bpf_sock,
    pub _bitfield0: [u8; 8],
}
record!(sk_reuseport_md_anon3: size 8, align 8);
