// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_hippi.h

pub const HIPPI_ALEN: i32 = 6;
pub const HIPPI_DATA_LEN: i32 = 65280;
pub const HIPPI_EXTENDED_SAP: i32 = 0xaa;
pub const HIPPI_FRAME_LEN: u32 = 0xff28;
pub const HIPPI_HLEN: u32 = 40;
pub const HIPPI_OUI_LEN: i32 = 3;
pub const HIPPI_UI_CMD: i32 = 0x3;
pub const HIPPI_ZLEN: i32 = 0;

#[repr(C)]
pub struct hipnet_statistics {
    pub rx_packets: i32,
    pub tx_packets: i32,
    pub rx_errors: i32,
    pub tx_errors: i32,
    pub rx_dropped: i32,
    pub tx_dropped: i32,
    pub rx_length_errors: i32,
    pub rx_over_errors: i32,
    pub rx_crc_errors: i32,
    pub rx_frame_errors: i32,
    pub rx_fifo_errors: i32,
    pub rx_missed_errors: i32,
    pub tx_aborted_errors: i32,
    pub tx_carrier_errors: i32,
    pub tx_fifo_errors: i32,
    pub tx_heartbeat_errors: i32,
    pub tx_window_errors: i32,
}

#[repr(C, packed)]
pub struct hippi_fp_hdr {
    pub fixed: u32,
    pub d2_size: u32,
}

#[repr(C)]
pub struct hippi_hdr {
    pub fp: hippi_fp_hdr,
    pub le: hippi_le_hdr,
    pub snap: hippi_snap_hdr,
}

#[repr(C, packed)]
pub struct hippi_le_hdr {
    pub _bitfield0: [u8; 1],
    pub dest_switch_addr: [u8; 3],
    pub _bitfield1: [u8; 1],
    pub src_switch_addr: [u8; 3],
    pub reserved: u16,
    pub daddr: [u8; 6],
    pub locally_administered: u16,
    pub saddr: [u8; 6],
}

impl hippi_le_hdr {
    bit_field!(message_type, set_message_type: u8, _bitfield0 bits 0..4);
    bit_field!(double_wide, set_double_wide: u8, _bitfield0 bits 4..5);
    bit_field!(fc, set_fc: u8, _bitfield0 bits 5..8);
    bit_field!(src_addr_type, set_src_addr_type: u8, _bitfield1 bits 0..4);
    bit_field!(dest_addr_type, set_dest_addr_type: u8, _bitfield1 bits 4..8);
}

#[repr(C, packed)]
pub struct hippi_snap_hdr {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl: u8,
    pub oui: [u8; 3],
    pub ethertype: u16,
}

records! {
    hipnet_statistics: size 68, align 4;
    hippi_fp_hdr: size 8, align 1;
    hippi_hdr: size 40, align 1;
    hippi_le_hdr: size 24, align 1;
    hippi_snap_hdr: size 8, align 1;
}
