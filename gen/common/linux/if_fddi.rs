// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_fddi.h

pub const FDDI_EXTENDED_SAP: i32 = 0xaa;
pub const FDDI_FC_K_ALEN_16: i32 = 0x0;
pub const FDDI_FC_K_ALEN_48: i32 = 0x40;
pub const FDDI_FC_K_ALEN_MASK: i32 = 0x40;
pub const FDDI_FC_K_ASYNC_LLC_DEF: i32 = 0x54;
pub const FDDI_FC_K_ASYNC_LLC_MAX: i32 = 0x5f;
pub const FDDI_FC_K_ASYNC_LLC_MIN: i32 = 0x50;
pub const FDDI_FC_K_CLASS_ASYNC: i32 = 0x0;
pub const FDDI_FC_K_CLASS_MASK: i32 = 0x80;
pub const FDDI_FC_K_CLASS_SYNC: i32 = 0x80;
pub const FDDI_FC_K_CONTROL_MASK: i32 = 0xf;
pub const FDDI_FC_K_FORMAT_FUTURE: i32 = 0x30;
pub const FDDI_FC_K_FORMAT_IMPLEMENTOR: i32 = 0x20;
pub const FDDI_FC_K_FORMAT_LLC: i32 = 0x10;
pub const FDDI_FC_K_FORMAT_MANAGEMENT: i32 = 0x0;
pub const FDDI_FC_K_FORMAT_MASK: i32 = 0x30;
pub const FDDI_FC_K_IMPLEMENTOR_MAX: i32 = 0x6f;
pub const FDDI_FC_K_IMPLEMENTOR_MIN: i32 = 0x60;
pub const FDDI_FC_K_MAC_MAX: i32 = 0xcf;
pub const FDDI_FC_K_MAC_MIN: i32 = 0xc1;
pub const FDDI_FC_K_NON_RESTRICTED_TOKEN: i32 = 0x80;
pub const FDDI_FC_K_RESERVED_MAX: i32 = 0x7f;
pub const FDDI_FC_K_RESERVED_MIN: i32 = 0x70;
pub const FDDI_FC_K_RESTRICTED_TOKEN: i32 = 0xc0;
pub const FDDI_FC_K_SMT_MAX: i32 = 0x4f;
pub const FDDI_FC_K_SMT_MIN: i32 = 0x41;
pub const FDDI_FC_K_SYNC_LLC_MAX: i32 = 0xd7;
pub const FDDI_FC_K_SYNC_LLC_MIN: i32 = 0xd0;
pub const FDDI_FC_K_VOID: i32 = 0x0;
pub const FDDI_K_8022_DLEN: i32 = 4475;
pub const FDDI_K_8022_HLEN: i32 = 16;
pub const FDDI_K_8022_ZLEN: i32 = 16;
pub const FDDI_K_ALEN: i32 = 6;
pub const FDDI_K_LLC_LEN: i32 = 4491;
pub const FDDI_K_LLC_ZLEN: i32 = 13;
pub const FDDI_K_OUI_LEN: i32 = 3;
pub const FDDI_K_SNAP_DLEN: i32 = 4470;
pub const FDDI_K_SNAP_HLEN: i32 = 21;
pub const FDDI_K_SNAP_ZLEN: i32 = 21;
pub const FDDI_UI_CMD: i32 = 0x3;

#[repr(C)]
pub struct fddi_8022_1_hdr {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl: u8,
}

#[repr(C)]
pub struct fddi_8022_2_hdr {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl_1: u8,
    pub ctrl_2: u8,
}

#[repr(C, packed)]
pub struct fddi_snap_hdr {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl: u8,
    pub oui: [u8; 3],
    pub ethertype: u16,
}

#[repr(C)]
pub struct fddihdr {
    pub fc: u8,
    pub daddr: [u8; 6],
    pub saddr: [u8; 6],
    pub hdr: fddihdr_hdr,
}

#[repr(C)]
pub union fddihdr_hdr {
    pub llc_8022_1: fddi_8022_1_hdr,
    pub llc_8022_2: fddi_8022_2_hdr,
    pub llc_snap: fddi_snap_hdr,
}

records! {
    fddi_8022_1_hdr: size 3, align 1;
    fddi_8022_2_hdr: size 4, align 1;
    fddi_snap_hdr: size 8, align 1;
    fddihdr: size 21, align 1;
    fddihdr_hdr: size 8, align 1;
}
