// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/scsi_netlink.h

pub const SCSI_NL_GRP_CNT: i32 = 3;
pub const SCSI_NL_GRP_FC_EVENTS: i32 = 0x4;
pub const SCSI_NL_MAGIC: i32 = 0xa1b2;
pub const SCSI_NL_MAX_TRANSPORTS: i32 = 2;
pub const SCSI_NL_SHOST_VENDOR: i32 = 0x1;
pub const SCSI_NL_TRANSPORT: i32 = 0;
pub const SCSI_NL_TRANSPORT_FC: i32 = 1;
pub const SCSI_NL_VERSION: i32 = 1;
pub const SCSI_NL_VID_ID_MASK: u64 = 0xffffffffffffff;
pub const SCSI_NL_VID_TYPE_MASK: u64 = 0xff00000000000000;
pub const SCSI_NL_VID_TYPE_PCI: u64 = 0x100000000000000;
pub const SCSI_NL_VID_TYPE_SHIFT: i32 = 56;
pub const SCSI_TRANSPORT_MSG: i32 = 17;

#[repr(C, align(8))]
pub struct scsi_nl_hdr {
    pub version: u8,
    pub transport: u8,
    pub magic: u16,
    pub msgtype: u16,
    pub msglen: u16,
}

#[repr(C)]
pub struct scsi_nl_host_vendor_msg {
    pub snlh: scsi_nl_hdr,
    pub vendor_id: u64,
    pub host_no: u16,
    pub vmsg_datalen: u16,
}

records! {
    scsi_nl_hdr: size 8, align 8;
    scsi_nl_host_vendor_msg: size 24, align 8;
}
