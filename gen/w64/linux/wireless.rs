// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/wireless.h

pub const IW_EV_ADDR_LEN: u32 = 24;
pub const IW_EV_CHAR_LEN: u32 = 24;
pub const IW_EV_FREQ_LEN: u32 = 16;
pub const IW_EV_LCP_LEN: u32 = 8;
pub const IW_EV_PARAM_LEN: u32 = 16;
pub const IW_EV_POINT_LEN: u32 = 16;
pub const IW_EV_POINT_OFF: u32 = 8;
pub const IW_EV_QUAL_LEN: u32 = 12;
pub const IW_EV_UINT_LEN: u32 = 12;

#[repr(C)]
pub struct iw_event {
    pub len: u16,
    pub cmd: u16,
    pub u: iwreq_data,
}

#[repr(C)]
pub struct iw_point {
    pub pointer: *mut core::ffi::c_void,
    pub length: u16,
    pub flags: u16,
}

#[repr(C)]
pub struct iwreq {
    pub ifr_ifrn: super::iwreq_ifr_ifrn,
    pub u: iwreq_data,
}

#[repr(C)]
pub union iwreq_data {
    pub name: [core::ffi::c_char; 16],
    pub essid: iw_point,
    pub nwid: super::iw_param,
    pub freq: super::iw_freq,
    pub sens: super::iw_param,
    pub bitrate: super::iw_param,
    pub txpower: super::iw_param,
    pub rts: super::iw_param,
    pub frag: super::iw_param,
    pub mode: u32,
    pub retry: super::iw_param,
    pub encoding: iw_point,
    pub power: super::iw_param,
    pub qual: super::iw_quality,
    pub ap_addr: super::sockaddr,
    pub addr: super::sockaddr,
    pub param: super::iw_param,
    pub data: iw_point,
}

records! {
    iw_event: size 24, align 8;
    iw_point: size 16, align 8;
    iwreq: size 32, align 8;
    iwreq_data: size 16, align 8;
}
