// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vfio_zdev.h

pub const VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH: i32 = 1;

#[repr(C)]
pub struct vfio_device_info_cap_zpci_base {
    pub header: super::vfio_info_cap_header,
    pub start_dma: u64,
    pub end_dma: u64,
    pub pchid: u16,
    pub vfn: u16,
    pub fmb_length: u16,
    pub pft: u8,
    pub gid: u8,
    pub fh: u32,
}

#[repr(C)]
pub struct vfio_device_info_cap_zpci_group {
    pub header: super::vfio_info_cap_header,
    pub dasm: u64,
    pub msi_addr: u64,
    pub flags: u64,
    pub mui: u16,
    pub noi: u16,
    pub maxstbl: u16,
    pub version: u8,
    pub reserved: u8,
    pub imaxstbl: u16,
}

#[repr(C)]
pub struct vfio_device_info_cap_zpci_pfip {
    pub header: super::vfio_info_cap_header,
    pub size: u32,
    pub pfip: [u8; 0],
}

#[repr(C)]
pub struct vfio_device_info_cap_zpci_util {
    pub header: super::vfio_info_cap_header,
    pub size: u32,
    pub util_str: [u8; 0],
}

records! {
    vfio_device_info_cap_zpci_base: size 40, align 8;
    vfio_device_info_cap_zpci_group: size 48, align 8;
    vfio_device_info_cap_zpci_pfip: size 12, align 4;
    vfio_device_info_cap_zpci_util: size 12, align 4;
}
