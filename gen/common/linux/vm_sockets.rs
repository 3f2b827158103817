// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vm_sockets.h

pub const IOCTL_VM_SOCKETS_GET_LOCAL_CID: u32 = 0x7b9;
pub const SOL_VSOCK: i32 = 287;
pub const SO_VM_SOCKETS_BUFFER_MAX_SIZE: i32 = 2;
pub const SO_VM_SOCKETS_BUFFER_MIN_SIZE: i32 = 1;
pub const SO_VM_SOCKETS_BUFFER_SIZE: i32 = 0;
pub const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: i32 = 8;
pub const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: i32 = 6;
pub const SO_VM_SOCKETS_NONBLOCK_TXRX: i32 = 7;
pub const SO_VM_SOCKETS_PEER_HOST_VM_ID: i32 = 3;
pub const SO_VM_SOCKETS_TRUSTED: i32 = 5;
pub const VMADDR_CID_ANY: u32 = 4294967295;
pub const VMADDR_CID_HOST: i32 = 2;
pub const VMADDR_CID_HYPERVISOR: i32 = 0;
pub const VMADDR_CID_LOCAL: i32 = 1;
pub const VMADDR_FLAG_TO_HOST: i32 = 0x1;
pub const VMADDR_PORT_ANY: u32 = 4294967295;
pub const VM_SOCKETS_INVALID_VERSION: u32 = 4294967295;
pub const VSOCK_RECVERR: i32 = 1;

#[repr(C)]
pub struct sockaddr_vm {
    pub svm_family: u16,
    pub svm_reserved1: u16,
    pub svm_port: u32,
    pub svm_cid: u32,
    pub svm_flags: u8,
    pub svm_zero: [u8; 3],
}

records! {
    sockaddr_vm: size 16, align 4;
}
