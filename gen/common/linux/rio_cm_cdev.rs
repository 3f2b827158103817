// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rio_cm_cdev.h

pub const RIO_CM_CHAN_ACCEPT: u32 = 0xc0086307;
pub const RIO_CM_CHAN_BIND: u32 = 0x40086305;
pub const RIO_CM_CHAN_CLOSE: u32 = 0x40026304;
pub const RIO_CM_CHAN_CONNECT: u32 = 0x40086308;
pub const RIO_CM_CHAN_CREATE: u32 = 0xc0026303;
pub const RIO_CM_CHAN_LISTEN: u32 = 0x40026306;
pub const RIO_CM_CHAN_RECEIVE: u32 = 0xc010630a;
pub const RIO_CM_CHAN_SEND: u32 = 0x40106309;
pub const RIO_CM_EP_GET_LIST: u32 = 0xc0046302;
pub const RIO_CM_EP_GET_LIST_SIZE: u32 = 0xc0046301;
pub const RIO_CM_IOC_MAGIC: i32 = 99;
pub const RIO_CM_MPORT_GET_LIST: u32 = 0xc004630b;

#[repr(C)]
pub struct rio_cm_accept {
    pub ch_num: u16,
    pub pad0: u16,
    pub wait_to: u32,
}

#[repr(C)]
pub struct rio_cm_channel {
    pub id: u16,
    pub remote_channel: u16,
    pub remote_destid: u16,
    pub mport_id: u8,
}

#[repr(C)]
pub struct rio_cm_msg {
    pub ch_num: u16,
    pub size: u16,
    pub rxto: u32,
    pub msg: u64,
}

records! {
    rio_cm_accept: size 8, align 4;
    rio_cm_channel: size 8, align 2;
    rio_cm_msg: size 16, align 8;
}
