// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/hfi/hfi1_ioctl.h

#[repr(C)]
pub struct hfi1_base_info {
    pub hw_version: u32,
    pub sw_version: u32,
    pub jkey: u16,
    pub padding1: u16,
    pub bthqp: u32,
    pub sc_credits_addr: u64,
    pub pio_bufbase_sop: u64,
    pub pio_bufbase: u64,
    pub rcvhdr_bufbase: u64,
    pub rcvegr_bufbase: u64,
    pub sdma_comp_bufbase: u64,
    pub user_regbase: u64,
    pub events_bufbase: u64,
    pub status_bufbase: u64,
    pub rcvhdrtail_base: u64,
    pub subctxt_uregbase: u64,
    pub subctxt_rcvegrbuf: u64,
    pub subctxt_rcvhdrbuf: u64,
}

#[repr(C)]
pub struct hfi1_ctxt_info {
    pub runtime_flags: u64,
    pub rcvegr_size: u32,
    pub num_active: u16,
    pub unit: u16,
    pub ctxt: u16,
    pub subctxt: u16,
    pub rcvtids: u16,
    pub credits: u16,
    pub numa_node: u16,
    pub rec_cpu: u16,
    pub send_ctxt: u16,
    pub egrtids: u16,
    pub rcvhdrq_cnt: u16,
    pub rcvhdrq_entsize: u16,
    pub sdma_ring_size: u16,
}

#[repr(C)]
pub struct hfi1_tid_info {
    pub vaddr: u64,
    pub tidlist: u64,
    pub tidcnt: u32,
    pub length: u32,
}

#[repr(C)]
pub struct hfi1_user_info {
    pub userversion: u32,
    pub pad: u32,
    pub subctxt_cnt: u16,
    pub subctxt_id: u16,
    pub uuid: [u8; 16],
}

records! {
    hfi1_base_info: size 120, align 8;
    hfi1_ctxt_info: size 40, align 8;
    hfi1_tid_info: size 24, align 8;
    hfi1_user_info: size 28, align 4;
}
