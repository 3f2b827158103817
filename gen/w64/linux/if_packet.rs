// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_packet.h

#[repr(C)]
pub struct tpacket_hdr {
    pub tp_status: core::ffi::c_ulong,
    pub tp_len: u32,
    pub tp_snaplen: u32,
    pub tp_mac: u16,
    pub tp_net: u16,
    pub tp_sec: u32,
    pub tp_usec: u32,
}

records! {
    tpacket_hdr: size 32, align 8;
}
