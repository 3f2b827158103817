// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/scif_ioctl.h

pub const SCIF_ACCEPTREG: u32 = 0xc0087305;
pub const SCIF_ACCEPTREQ: u32 = 0xc0107304;
pub const SCIF_BIND: u32 = 0xc0087301;
pub const SCIF_CONNECT: u32 = 0xc0087303;
pub const SCIF_FENCE_MARK: u32 = 0xc010730f;
pub const SCIF_FENCE_SIGNAL: u32 = 0xc0287311;
pub const SCIF_FENCE_WAIT: u32 = 0xc0047310;
pub const SCIF_GET_NODEIDS: u32 = 0xc018730e;
pub const SCIF_LISTEN: u32 = 0x40047302;
pub const SCIF_READFROM: u32 = 0xc028730a;
pub const SCIF_RECV: u32 = 0xc0187307;
pub const SCIF_REG: u32 = 0xc0287308;
pub const SCIF_SEND: u32 = 0xc0187306;
pub const SCIF_UNREG: u32 = 0xc0107309;
pub const SCIF_VREADFROM: u32 = 0xc028730c;
pub const SCIF_VWRITETO: u32 = 0xc028730d;
pub const SCIF_WRITETO: u32 = 0xc028730b;

#[repr(C)]
pub struct scif_port_id {
    pub node: u16,
    pub port: u16,
}

#[repr(C)]
pub struct scifioctl_accept {
    pub flags: i32,
    pub peer: scif_port_id,
    pub endpt: u64,
}

#[repr(C)]
pub struct scifioctl_connect {
    pub self_: scif_port_id,
    pub peer: scif_port_id,
}

#[repr(C)]
pub struct scifioctl_copy {
    pub loffset: i64,
    pub len: u64,
    pub roffset: i64,
    pub addr: u64,
    pub flags: i32,
}

#[repr(C)]
pub struct scifioctl_fence_mark {
    pub flags: i32,
    pub mark: u64,
}

#[repr(C)]
pub struct scifioctl_fence_signal {
    pub loff: i64,
    pub lval: u64,
    pub roff: i64,
    pub rval: u64,
    pub flags: i32,
}

#[repr(C)]
pub struct scifioctl_msg {
    pub msg: u64,
    pub len: i32,
    pub flags: i32,
    pub out_len: i32,
}

#[repr(C)]
pub struct scifioctl_node_ids {
    pub nodes: u64,
    pub self_: u64,
    pub len: i32,
}

#[repr(C)]
pub struct scifioctl_reg {
    pub addr: u64,
    pub len: u64,
    pub offset: i64,
    pub prot: i32,
    pub flags: i32,
    pub out_offset: i64,
}

#[repr(C)]
pub struct scifioctl_unreg {
    pub offset: i64,
    pub len: u64,
}

records! {
    scif_port_id: size 4, align 2;
    scifioctl_accept: size 16, align 8;
    scifioctl_connect: size 8, align 2;
    scifioctl_copy: size 40, align 8;
    scifioctl_fence_mark: size 16, align 8;
    scifioctl_fence_signal: size 40, align 8;
    scifioctl_msg: size 24, align 8;
    scifioctl_node_ids: size 24, align 8;
    scifioctl_reg: size 40, align 8;
    scifioctl_unreg: size 16, align 8;
}
