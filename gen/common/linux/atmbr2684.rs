// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmbr2684.h

pub const BR2684_ENCAPS_AUTODETECT: i32 = 2;
pub const BR2684_ENCAPS_LLC: i32 = 1;
pub const BR2684_ENCAPS_VC: i32 = 0;
pub const BR2684_FCSIN_IGNORE: i32 = 1;
pub const BR2684_FCSIN_NO: i32 = 0;
pub const BR2684_FCSIN_VERIFY: i32 = 2;
pub const BR2684_FCSOUT_GENERATE: i32 = 2;
pub const BR2684_FCSOUT_NO: i32 = 0;
pub const BR2684_FCSOUT_SENDZERO: i32 = 1;
pub const BR2684_FIND_BYIFNAME: i32 = 2;
pub const BR2684_FIND_BYNOTHING: i32 = 0;
pub const BR2684_FIND_BYNUM: i32 = 1;
pub const BR2684_FLAG_ROUTED: i32 = 0x10000;
pub const BR2684_MEDIA_802_4: i32 = 1;
pub const BR2684_MEDIA_802_6: i32 = 4;
pub const BR2684_MEDIA_ETHERNET: i32 = 0;
pub const BR2684_MEDIA_FDDI: i32 = 3;
pub const BR2684_MEDIA_TR: i32 = 2;
pub const BR2684_PAYLOAD_BRIDGED: i32 = 1;
pub const BR2684_PAYLOAD_ROUTED: i32 = 0;
pub const BR2684_SETFILT: u32 = 0x401c6190;
pub const p_bridged: i32 = 1;
pub const p_routed: i32 = 0;

#[repr(C)]
pub struct atm_backend_br2684 {
    pub backend_num: u16,
    pub ifspec: br2684_if_spec,
    pub fcs_in: i32,
    pub fcs_out: i32,
    pub fcs_auto: i32,
    pub encaps: i32,
    pub has_vpiid: i32,
    pub vpn_id: [u8; 7],
    pub send_padding: i32,
    pub min_size: i32,
}

#[repr(C)]
pub struct atm_newif_br2684 {
    pub backend_num: u16,
    pub media: i32,
    pub ifname: [core::ffi::c_char; 16],
    pub mtu: i32,
}

#[repr(C)]
pub struct br2684_filter {
    pub prefix: u32,
    pub netmask: u32,
}

#[repr(C)]
pub struct br2684_filter_set {
    pub ifspec: br2684_if_spec,
    pub filter: br2684_filter,
}

#[repr(C)]
pub struct br2684_if_spec {
    pub method: i32,
    pub spec: br2684_if_spec_spec,
}

#[repr(C)]
pub union br2684_if_spec_spec {
    pub ifname: [core::ffi::c_char; 16],
    pub devnum: i32,
}

records! {
    atm_backend_br2684: size 60, align 4;
    atm_newif_br2684: size 28, align 4;
    br2684_filter: size 8, align 4;
    br2684_filter_set: size 28, align 4;
    br2684_if_spec: size 20, align 4;
    br2684_if_spec_spec: size 16, align 4;
}
