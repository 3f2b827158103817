// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_vsock.h

pub const VIRTIO_VSOCK_EVENT_TRANSPORT_RESET: i32 = 0;
pub const VIRTIO_VSOCK_F_SEQPACKET: i32 = 1;
pub const VIRTIO_VSOCK_OP_CREDIT_REQUEST: i32 = 7;
pub const VIRTIO_VSOCK_OP_CREDIT_UPDATE: i32 = 6;
pub const VIRTIO_VSOCK_OP_INVALID: i32 = 0;
pub const VIRTIO_VSOCK_OP_REQUEST: i32 = 1;
pub const VIRTIO_VSOCK_OP_RESPONSE: i32 = 2;
pub const VIRTIO_VSOCK_OP_RST: i32 = 3;
pub const VIRTIO_VSOCK_OP_RW: i32 = 5;
pub const VIRTIO_VSOCK_OP_SHUTDOWN: i32 = 4;
pub const VIRTIO_VSOCK_SEQ_EOM: i32 = 1;
pub const VIRTIO_VSOCK_SEQ_EOR: i32 = 2;
pub const VIRTIO_VSOCK_SHUTDOWN_RCV: i32 = 1;
pub const VIRTIO_VSOCK_SHUTDOWN_SEND: i32 = 2;
pub const VIRTIO_VSOCK_TYPE_SEQPACKET: i32 = 2;
pub const VIRTIO_VSOCK_TYPE_STREAM: i32 = 1;

#[repr(C, packed)]
pub struct virtio_vsock_config {
    pub guest_cid: u64,
}

#[repr(C, packed)]
pub struct virtio_vsock_event {
    pub id: u32,
}

#[repr(C, packed)]
pub struct virtio_vsock_hdr {
    pub src_cid: u64,
    pub dst_cid: u64,
    pub src_port: u32,
    pub dst_port: u32,
    pub len: u32,
    pub r#type: u16,
    pub op: u16,
    pub flags: u32,
    pub buf_alloc: u32,
    pub fwd_cnt: u32,
}

records! {
    virtio_vsock_config: size 8, align 1;
    virtio_vsock_event: size 4, align 1;
    virtio_vsock_hdr: size 44, align 1;
}
