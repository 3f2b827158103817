// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vboxguest.h

pub const VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE: i32 = 0x1;
pub const VBGL_IOC_AGC_FLAGS_VALID_MASK: i32 = 0x1;
pub const VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES: u32 = 0xc024560d;
pub const VBG_IOCTL_CHANGE_FILTER_MASK: u32 = 0xc020560c;
pub const VBG_IOCTL_CHANGE_GUEST_CAPABILITIES: u32 = 0xc020560e;
pub const VBG_IOCTL_CHECK_BALLOON: u32 = 0xc0205611;
pub const VBG_IOCTL_DRIVER_VERSION_INFO: u32 = 0xc02c5600;
pub const VBG_IOCTL_HDR_TYPE_DEFAULT: i32 = 0;
pub const VBG_IOCTL_HDR_VERSION: i32 = 0x10001;
pub const VBG_IOCTL_HGCM_CONNECT: u32 = 0xc09c5604;
pub const VBG_IOCTL_HGCM_DISCONNECT: u32 = 0xc01c5605;
pub const VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS: u32 = 0xc018560b;
pub const VBG_IOCTL_VMMDEV_REQUEST_BIG: u32 = 0x5603;
pub const VBG_IOCTL_WAIT_FOR_EVENTS: u32 = 0xc020560a;
pub const VBG_IOCTL_WRITE_CORE_DUMP: u32 = 0xc01c5613;
pub const VBG_IOC_VERSION: u32 = 0x10000;

#[repr(C)]
pub struct vbg_ioctl_acquire_guest_caps {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_acquire_guest_caps_u,
}

pub type vbg_ioctl_acquire_guest_caps_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_acquire_guest_caps_u {
    pub r#in: vbg_ioctl_acquire_guest_caps_u_in,
}

#[repr(C)]
pub struct vbg_ioctl_acquire_guest_caps_u_in {
    pub flags: u32,
    pub or_mask: u32,
    pub not_mask: u32,
}

#[repr(C)]
pub struct vbg_ioctl_change_filter {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_change_filter_u,
}

pub type vbg_ioctl_change_filter_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_change_filter_u {
    pub r#in: vbg_ioctl_change_filter_u_in,
}

#[repr(C)]
pub struct vbg_ioctl_change_filter_u_in {
    pub or_mask: u32,
    pub not_mask: u32,
}

#[repr(C)]
pub struct vbg_ioctl_check_balloon {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_check_balloon_u,
}

pub type vbg_ioctl_check_balloon_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_check_balloon_u {
    pub out: vbg_ioctl_check_balloon_u_out,
}

#[repr(C)]
pub struct vbg_ioctl_check_balloon_u_out {
    pub balloon_chunks: u32,
    pub handle_in_r3: u8,
    pub padding: [u8; 3],
}

#[repr(C)]
pub struct vbg_ioctl_driver_version_info {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_driver_version_info_u,
}

pub type vbg_ioctl_driver_version_info_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_driver_version_info_u {
    pub r#in: vbg_ioctl_driver_version_info_u_in,
    pub out: vbg_ioctl_driver_version_info_u_out,
}

#[repr(C)]
pub struct vbg_ioctl_driver_version_info_u_in {
    pub req_version: u32,
    pub min_version: u32,
    pub reserved1: u32,
    pub reserved2: u32,
}

#[repr(C)]
pub struct vbg_ioctl_driver_version_info_u_out {
    pub session_version: u32,
    pub driver_version: u32,
    pub driver_revision: u32,
    pub reserved1: u32,
    pub reserved2: u32,
}

#[repr(C)]
pub struct vbg_ioctl_hdr {
    pub size_in: u32,
    pub version: u32,
    pub r#type: u32,
    pub rc: i32,
    pub size_out: u32,
    pub reserved: u32,
}

pub type vbg_ioctl_hdr_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub struct vbg_ioctl_hgcm_call {
    pub hdr: vbg_ioctl_hdr,
    pub client_id: u32,
    pub function: u32,
    pub timeout_ms: u32,
    pub interruptible: u8,
    pub reserved: u8,
    pub parm_count: u16,
}

pub type vbg_ioctl_hgcm_call_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub struct vbg_ioctl_hgcm_connect {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_hgcm_connect_u,
}

pub type vbg_ioctl_hgcm_connect_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_hgcm_connect_u {
    pub r#in: vbg_ioctl_hgcm_connect_u_in,
    pub out: vbg_ioctl_hgcm_connect_u_out,
}

#[repr(C)]
pub struct vbg_ioctl_hgcm_connect_u_in {
    pub loc: super::vmmdev_hgcm_service_location,
}

#[repr(C)]
pub struct vbg_ioctl_hgcm_connect_u_out {
    pub client_id: u32,
}

#[repr(C)]
pub struct vbg_ioctl_hgcm_disconnect {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_hgcm_disconnect_u,
}

pub type vbg_ioctl_hgcm_disconnect_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_hgcm_disconnect_u {
    pub r#in: vbg_ioctl_hgcm_disconnect_u_in,
}

#[repr(C)]
pub struct vbg_ioctl_hgcm_disconnect_u_in {
    pub client_id: u32,
}

#[repr(C)]
pub struct vbg_ioctl_log {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_log_u,
}

#[repr(C)]
pub union vbg_ioctl_log_u {
    pub r#in: vbg_ioctl_log_u_in,
}

#[repr(C)]
pub struct vbg_ioctl_log_u_in {
    pub msg: [core::ffi::c_char; 1],
}

#[repr(C)]
pub struct vbg_ioctl_set_guest_caps {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_set_guest_caps_u,
}

pub type vbg_ioctl_set_guest_caps_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_set_guest_caps_u {
    pub r#in: vbg_ioctl_set_guest_caps_u_in,
    pub out: vbg_ioctl_set_guest_caps_u_out,
}

#[repr(C)]
pub struct vbg_ioctl_set_guest_caps_u_in {
    pub or_mask: u32,
    pub not_mask: u32,
}

#[repr(C)]
pub struct vbg_ioctl_set_guest_caps_u_out {
    pub session_caps: u32,
    pub global_caps: u32,
}

#[repr(C)]
pub struct vbg_ioctl_wait_for_events {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_wait_for_events_u,
}

pub type vbg_ioctl_wait_for_events_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_wait_for_events_u {
    pub r#in: vbg_ioctl_wait_for_events_u_in,
    pub out: vbg_ioctl_wait_for_events_u_out,
}

#[repr(C)]
pub struct vbg_ioctl_wait_for_events_u_in {
    pub timeout_ms: u32,
    pub events: u32,
}

#[repr(C)]
pub struct vbg_ioctl_wait_for_events_u_out {
    pub events: u32,
}

#[repr(C)]
pub struct vbg_ioctl_write_coredump {
    pub hdr: vbg_ioctl_hdr,
    pub u: vbg_ioctl_write_coredump_u,
}

pub type vbg_ioctl_write_coredump_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vbg_ioctl_write_coredump_u {
    pub r#in: vbg_ioctl_write_coredump_u_in,
}

#[repr(C)]
pub struct vbg_ioctl_write_coredump_u_in {
    pub flags: u32,
}

records! {
    vbg_ioctl_acquire_guest_caps: size 36, align 4;
    vbg_ioctl_acquire_guest_caps_u: size 12, align 4;
    vbg_ioctl_acquire_guest_caps_u_in: size 12, align 4;
    vbg_ioctl_change_filter: size 32, align 4;
    vbg_ioctl_change_filter_u: size 8, align 4;
    vbg_ioctl_change_filter_u_in: size 8, align 4;
    vbg_ioctl_check_balloon: size 32, align 4;
    vbg_ioctl_check_balloon_u: size 8, align 4;
    vbg_ioctl_check_balloon_u_out: size 8, align 4;
    vbg_ioctl_driver_version_info: size 44, align 4;
    vbg_ioctl_driver_version_info_u: size 20, align 4;
    vbg_ioctl_driver_version_info_u_in: size 16, align 4;
    vbg_ioctl_driver_version_info_u_out: size 20, align 4;
    vbg_ioctl_hdr: size 24, align 4;
    vbg_ioctl_hgcm_call: size 40, align 4;
    vbg_ioctl_hgcm_connect: size 156, align 4;
    vbg_ioctl_hgcm_connect_u: size 132, align 4;
    vbg_ioctl_hgcm_connect_u_in: size 132, align 4;
    vbg_ioctl_hgcm_connect_u_out: size 4, align 4;
    vbg_ioctl_hgcm_disconnect: size 28, align 4;
    vbg_ioctl_hgcm_disconnect_u: size 4, align 4;
    vbg_ioctl_hgcm_disconnect_u_in: size 4, align 4;
    vbg_ioctl_log: size 28, align 4;
    vbg_ioctl_log_u: size 1, align 1;
    vbg_ioctl_log_u_in: size 1, align 1;
    vbg_ioctl_set_guest_caps: size 32, align 4;
    vbg_ioctl_set_guest_caps_u: size 8, align 4;
    vbg_ioctl_set_guest_caps_u_in: size 8, align 4;
    vbg_ioctl_set_guest_caps_u_out: size 8, align 4;
    vbg_ioctl_wait_for_events: size 32, align 4;
    vbg_ioctl_wait_for_events_u: size 8, align 4;
    vbg_ioctl_wait_for_events_u_in: size 8, align 4;
    vbg_ioctl_wait_for_events_u_out: size 4, align 4;
    vbg_ioctl_write_coredump: size 28, align 4;
    vbg_ioctl_write_coredump_u: size 4, align 4;
    vbg_ioctl_write_coredump_u_in: size 4, align 4;
}
