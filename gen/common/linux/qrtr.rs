// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/qrtr.h

pub const QRTR_NODE_BCAST: u32 = 0xffffffff;
pub const QRTR_PORT_CTRL: u32 = 0xfffffffe;
pub const QRTR_TYPE_BYE: i32 = 3;
pub const QRTR_TYPE_DATA: i32 = 1;
pub const QRTR_TYPE_DEL_CLIENT: i32 = 6;
pub const QRTR_TYPE_DEL_LOOKUP: i32 = 11;
pub const QRTR_TYPE_DEL_SERVER: i32 = 5;
pub const QRTR_TYPE_EXIT: i32 = 8;
pub const QRTR_TYPE_HELLO: i32 = 2;
pub const QRTR_TYPE_NEW_LOOKUP: i32 = 10;
pub const QRTR_TYPE_NEW_SERVER: i32 = 4;
pub const QRTR_TYPE_PING: i32 = 9;
pub const QRTR_TYPE_RESUME_TX: i32 = 7;

#[repr(C, packed)]
pub struct qrtr_ctrl_pkt {
    pub cmd: u32,
    pub anon0: qrtr_ctrl_pkt_anon0,
}

#[repr(C)]
pub union qrtr_ctrl_pkt_anon0 {
    pub server: qrtr_ctrl_pkt_anon0_server,
    pub client: qrtr_ctrl_pkt_anon0_client,
}

#[repr(C)]
pub struct qrtr_ctrl_pkt_anon0_client {
    pub node: u32,
    pub port: u32,
}

#[repr(C)]
pub struct qrtr_ctrl_pkt_anon0_server {
    pub service: u32,
    pub instance: u32,
    pub node: u32,
    pub port: u32,
}

#[repr(C)]
pub struct sockaddr_qrtr {
    pub sq_family: u16,
    pub sq_node: u32,
    pub sq_port: u32,
}

records! {
    qrtr_ctrl_pkt: size 20, align 1;
    qrtr_ctrl_pkt_anon0: size 16, align 4;
    qrtr_ctrl_pkt_anon0_client: size 8, align 4;
    qrtr_ctrl_pkt_anon0_server: size 16, align 4;
    sockaddr_qrtr: size 12, align 4;
}
