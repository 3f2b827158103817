// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if.h

#[repr(C)]
pub struct if_settings {
    pub r#type: u32,
    pub size: u32,
    pub ifs_ifsu: if_settings_ifs_ifsu,
}

#[repr(C)]
pub union if_settings_ifs_ifsu {
    pub raw_hdlc: *mut super::raw_hdlc_proto,
    pub cisco: *mut super::cisco_proto,
    pub fr: *mut super::fr_proto,
    pub fr_pvc: *mut super::fr_proto_pvc,
    pub fr_pvc_info: *mut super::fr_proto_pvc_info,
    pub x25: *mut super::x25_hdlc_proto,
    pub sync: *mut super::sync_serial_settings,
    pub te1: *mut super::te1_settings,
}

#[repr(C)]
pub struct ifconf {
    pub ifc_len: i32,
    pub ifc_ifcu: ifconf_ifc_ifcu,
}

#[repr(C)]
pub union ifconf_ifc_ifcu {
    pub ifcu_buf: *mut core::ffi::c_char,
    pub ifcu_req: *mut ifreq,
}

#[repr(C)]
pub struct ifmap {
    pub mem_start: core::ffi::c_ulong,
    pub mem_end: core::ffi::c_ulong,
    pub base_addr: u16,
    pub irq: u8,
    pub dma: u8,
    pub port: u8,
}

#[repr(C)]
pub struct ifreq {
    pub ifr_ifrn: super::ifreq_ifr_ifrn,
    pub ifr_ifru: ifreq_ifr_ifru,
}

#[repr(C)]
pub union ifreq_ifr_ifru {
    pub ifru_addr: super::sockaddr,
    pub ifru_dstaddr: super::sockaddr,
    pub ifru_broadaddr: super::sockaddr,
    pub ifru_netmask: super::sockaddr,
    pub ifru_hwaddr: super::sockaddr,
    pub ifru_flags: i16,
    pub ifru_ivalue: i32,
    pub ifru_mtu: i32,
    pub ifru_map: ifmap,
    pub ifru_slave: [core::ffi::c_char; 16],
    pub ifru_newname: [core::ffi::c_char; 16],
    pub ifru_data: *mut core::ffi::c_void,
    pub ifru_settings: if_settings,
}

records! {
    if_settings: size 16, align 8;
    if_settings_ifs_ifsu: size 8, align 8;
    ifconf: size 16, align 8;
    ifconf_ifc_ifcu: size 8, align 8;
    ifmap: size 24, align 8;
    ifreq: size 40, align 8;
    ifreq_ifr_ifru: size 24, align 8;
}
