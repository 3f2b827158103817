// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/hfi/hfi1_user.h

pub const COMPLETE: i32 = 2;
pub const EAGER: i32 = 1;
pub const ERROR: i32 = 3;
pub const EXPECTED: i32 = 0;
pub const FREE: i32 = 0;
pub const HFI1_CAP_AIP: u32 = 0x80000;
pub const HFI1_CAP_ALLOW_PERM_JKEY: u32 = 0x1000;
pub const HFI1_CAP_DMA_RTAIL: u32 = 0x1;
pub const HFI1_CAP_EARLY_CREDIT_RETURN: u32 = 0x40000;
pub const HFI1_CAP_EXTENDED_PSN: u32 = 0x8;
pub const HFI1_CAP_HDRSUPP: u32 = 0x10;
pub const HFI1_CAP_MULTI_PKT_EGR: u32 = 0x80;
pub const HFI1_CAP_NODROP_EGR_FULL: u32 = 0x200;
pub const HFI1_CAP_NODROP_RHQ_FULL: u32 = 0x100;
pub const HFI1_CAP_NO_INTEGRITY: u32 = 0x2000;
pub const HFI1_CAP_OPFN: u32 = 0x10000;
pub const HFI1_CAP_PKEY_CHECK: u32 = 0x4000;
pub const HFI1_CAP_PRINT_UNIMPL: u32 = 0x800;
pub const HFI1_CAP_SDMA: u32 = 0x2;
pub const HFI1_CAP_SDMA_AHG: u32 = 0x4;
pub const HFI1_CAP_SDMA_HEAD_CHECK: u32 = 0x20000;
pub const HFI1_CAP_STATIC_RATE_CTRL: u32 = 0x8000;
pub const HFI1_CAP_TID_RDMA: u32 = 0x20;
pub const HFI1_CAP_TID_UNMAP: u32 = 0x400;
pub const HFI1_CAP_USE_SDMA_HEAD: u32 = 0x40;
pub const HFI1_EVENT_FROZEN: u32 = 0x1;
pub const HFI1_EVENT_LID_CHANGE: u32 = 0x4;
pub const HFI1_EVENT_LINKDOWN: u32 = 0x2;
pub const HFI1_EVENT_LMC_CHANGE: u32 = 0x8;
pub const HFI1_EVENT_SL2VL_CHANGE: u32 = 0x10;
pub const HFI1_EVENT_TID_MMU_NOTIFY: u32 = 0x20;
pub const HFI1_MAX_SHARED_CTXTS: i32 = 8;
pub const HFI1_POLL_TYPE_ANYRCV: i32 = 0x0;
pub const HFI1_POLL_TYPE_URGENT: i32 = 0x1;
pub const HFI1_RCVDHR_ENTSIZE_32: u32 = 0x4;
pub const HFI1_RCVHDR_ENTSIZE_16: u32 = 0x2;
pub const HFI1_RCVHDR_ENTSIZE_2: u32 = 0x1;
pub const HFI1_SDMA_REQ_IOVCNT_MASK: i32 = 0xff;
pub const HFI1_SDMA_REQ_IOVCNT_SHIFT: i32 = 0x8;
pub const HFI1_SDMA_REQ_OPCODE_MASK: i32 = 0xf;
pub const HFI1_SDMA_REQ_OPCODE_SHIFT: i32 = 0x4;
pub const HFI1_SDMA_REQ_VERSION_MASK: i32 = 0xf;
pub const HFI1_SDMA_REQ_VERSION_SHIFT: i32 = 0x0;
pub const HFI1_STATUS_CHIP_PRESENT: i32 = 0x20;
pub const HFI1_STATUS_HWERROR: i32 = 0x200;
pub const HFI1_STATUS_IB_CONF: i32 = 0x80;
pub const HFI1_STATUS_IB_READY: i32 = 0x40;
pub const HFI1_STATUS_INITTED: i32 = 0x1;
pub const HFI1_SWMAJOR_SHIFT: i32 = 16;
pub const HFI1_USER_SWMAJOR: i32 = 6;
pub const HFI1_USER_SWMINOR: i32 = 3;
pub const QUEUED: i32 = 1;
pub const _HFI1_EVENT_FROZEN_BIT: i32 = 0;
pub const _HFI1_EVENT_LID_CHANGE_BIT: i32 = 2;
pub const _HFI1_EVENT_LINKDOWN_BIT: i32 = 1;
pub const _HFI1_EVENT_LMC_CHANGE_BIT: i32 = 3;
pub const _HFI1_EVENT_SL2VL_CHANGE_BIT: i32 = 4;
pub const _HFI1_EVENT_TID_MMU_NOTIFY_BIT: i32 = 5;
pub const _HFI1_MAX_EVENT_BIT: i32 = 5;
pub const ur_maxreg: i32 = 5;
pub const ur_rcvegrindexhead: i32 = 3;
pub const ur_rcvegrindextail: i32 = 2;
pub const ur_rcvegroffsettail: i32 = 4;
pub const ur_rcvhdrhead: i32 = 1;
pub const ur_rcvhdrtail: i32 = 0;
pub const ur_rcvtidflowtable: i32 = 256;

#[repr(C, packed)]
pub struct hfi1_kdeth_header {
    pub ver_tid_offset: u32,
    pub jkey: u16,
    pub hcrc: u16,
    pub swdata: [u32; 7],
}

#[repr(C, packed)]
pub struct hfi1_pkt_header {
    pub pbc: [u16; 4],
    pub lrh: [u16; 4],
    pub bth: [u32; 3],
    pub kdeth: hfi1_kdeth_header,
}

#[repr(C)]
pub struct hfi1_sdma_comp_entry {
    pub status: u32,
    pub errcode: u32,
}

#[repr(C)]
pub struct hfi1_status {
    pub dev: u64,
    pub port: u64,
    pub freezemsg: [core::ffi::c_char; 0],
}

#[repr(C, packed)]
pub struct sdma_req_info {
    pub ctrl: u16,
    pub npkts: u16,
    pub fragsize: u16,
    pub comp_idx: u16,
}

records! {
    hfi1_kdeth_header: size 36, align 1;
    hfi1_pkt_header: size 64, align 1;
    hfi1_sdma_comp_entry: size 8, align 4;
    hfi1_status: size 16, align 8;
    sdma_req_info: size 8, align 1;
}
