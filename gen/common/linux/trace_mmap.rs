// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/trace_mmap.h

pub const TRACE_MMAP_IOCTL_GET_READER: u32 = 0x5220;

#[repr(C)]
pub struct trace_buffer_meta {
    pub meta_page_size: u32,
    pub meta_struct_len: u32,
    pub subbuf_size: u32,
    pub nr_subbufs: u32,
    pub reader: trace_buffer_meta_reader,
    pub flags: u64,
    pub entries: u64,
    pub overrun: u64,
    pub read: u64,
    pub pages_lost: u64,
    pub pages_touched: u64,
}

#[repr(C)]
pub struct trace_buffer_meta_reader {
    pub lost_events: u64,
    pub id: u32,
    pub read: u32,
}

records! {
    trace_buffer_meta: size 80, align 8;
    trace_buffer_meta_reader: size 16, align 8;
}
