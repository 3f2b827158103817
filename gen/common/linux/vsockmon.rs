// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vsockmon.h

pub const AF_VSOCK_OP_CONNECT: i32 = 1;
pub const AF_VSOCK_OP_CONTROL: i32 = 3;
pub const AF_VSOCK_OP_DISCONNECT: i32 = 2;
pub const AF_VSOCK_OP_PAYLOAD: i32 = 4;
pub const AF_VSOCK_OP_UNKNOWN: i32 = 0;
pub const AF_VSOCK_TRANSPORT_NO_INFO: i32 = 1;
pub const AF_VSOCK_TRANSPORT_UNKNOWN: i32 = 0;
pub const AF_VSOCK_TRANSPORT_VIRTIO: i32 = 2;

#[repr(C)]
pub struct af_vsockmon_hdr {
    pub src_cid: u64,
    pub dst_cid: u64,
    pub src_port: u32,
    pub dst_port: u32,
    pub op: u16,
    pub transport: u16,
    pub len: u16,
    pub reserved: [u8; 2],
}

records! {
    af_vsockmon_hdr: size 32, align 8;
}
