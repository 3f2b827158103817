// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/scsi_netlink_fc.h

pub const FC_NL_ASYNC_EVENT: i32 = 0x100;

#[repr(C)]
pub struct fc_nl_event {
    pub snlh: super::scsi_nl_hdr,
    pub seconds: u64,
    pub vendor_id: u64,
    pub host_no: u16,
    pub event_datalen: u16,
    pub event_num: u32,
    pub event_code: u32,
    pub anon0: fc_nl_event_anon0,
}

#[repr(C)]
pub union fc_nl_event_anon0 {
    pub event_data: u32,
    pub event_data_flex: [u8; 0],
}

records! {
    fc_nl_event: size 40, align 8;
    fc_nl_event_anon0: size 4, align 4;
}
