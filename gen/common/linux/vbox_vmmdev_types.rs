// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vbox_vmmdev_types.h

pub const VMMDEVREQ_ACKNOWLEDGE_EVENTS: i32 = 41;
pub const VMMDEVREQ_CHANGE_MEMBALLOON: i32 = 113;
pub const VMMDEVREQ_CHECK_SHARED_MODULES: i32 = 214;
pub const VMMDEVREQ_CTL_GUEST_FILTER_MASK: i32 = 42;
pub const VMMDEVREQ_DEBUG_IS_PAGE_SHARED: i32 = 216;
pub const VMMDEVREQ_DEREGISTER_PATCH_MEMORY: i32 = 23;
pub const VMMDEVREQ_GET_CPU_HOTPLUG_REQ: i32 = 210;
pub const VMMDEVREQ_GET_DISPLAY_CHANGE_REQ: i32 = 51;
pub const VMMDEVREQ_GET_DISPLAY_CHANGE_REQ2: i32 = 54;
pub const VMMDEVREQ_GET_DISPLAY_CHANGE_REQEX: i32 = 80;
pub const VMMDEVREQ_GET_DISPLAY_CHANGE_REQ_MULTI: i32 = 81;
pub const VMMDEVREQ_GET_HEIGHT_REDUCTION: i32 = 53;
pub const VMMDEVREQ_GET_HOST_TIME: i32 = 10;
pub const VMMDEVREQ_GET_HOST_VERSION: i32 = 4;
pub const VMMDEVREQ_GET_HYPERVISOR_INFO: i32 = 20;
pub const VMMDEVREQ_GET_MEMBALLOON_CHANGE_REQ: i32 = 111;
pub const VMMDEVREQ_GET_MOUSE_STATUS: i32 = 1;
pub const VMMDEVREQ_GET_PAGE_SHARING_STATUS: i32 = 215;
pub const VMMDEVREQ_GET_SEAMLESS_CHANGE_REQ: i32 = 73;
pub const VMMDEVREQ_GET_SESSION_ID: i32 = 217;
pub const VMMDEVREQ_GET_STATISTICS_CHANGE_REQ: i32 = 112;
pub const VMMDEVREQ_GET_VRDPCHANGE_REQ: i32 = 150;
pub const VMMDEVREQ_GUEST_HEARTBEAT: i32 = 219;
pub const VMMDEVREQ_HEARTBEAT_CONFIGURE: i32 = 220;
pub const VMMDEVREQ_HGCM_CALL32: i32 = 62;
pub const VMMDEVREQ_HGCM_CALL64: i32 = 63;
pub const VMMDEVREQ_HGCM_CANCEL: i32 = 64;
pub const VMMDEVREQ_HGCM_CANCEL2: i32 = 65;
pub const VMMDEVREQ_HGCM_CONNECT: i32 = 60;
pub const VMMDEVREQ_HGCM_DISCONNECT: i32 = 61;
pub const VMMDEVREQ_IDLE: i32 = 5;
pub const VMMDEVREQ_INVALID_REQUEST: i32 = 0;
pub const VMMDEVREQ_LOG_STRING: i32 = 200;
pub const VMMDEVREQ_NT_BUG_CHECK: i32 = 221;
pub const VMMDEVREQ_QUERY_CREDENTIALS: i32 = 100;
pub const VMMDEVREQ_REGISTER_PATCH_MEMORY: i32 = 22;
pub const VMMDEVREQ_REGISTER_SHARED_MODULE: i32 = 212;
pub const VMMDEVREQ_REPORT_CREDENTIALS_JUDGEMENT: i32 = 101;
pub const VMMDEVREQ_REPORT_GUEST_CAPABILITIES: i32 = 55;
pub const VMMDEVREQ_REPORT_GUEST_INFO: i32 = 50;
pub const VMMDEVREQ_REPORT_GUEST_INFO2: i32 = 58;
pub const VMMDEVREQ_REPORT_GUEST_STATS: i32 = 110;
pub const VMMDEVREQ_REPORT_GUEST_STATUS: i32 = 59;
pub const VMMDEVREQ_REPORT_GUEST_USER_STATE: i32 = 74;
pub const VMMDEVREQ_SET_CPU_HOTPLUG_STATUS: i32 = 211;
pub const VMMDEVREQ_SET_GUEST_CAPABILITIES: i32 = 56;
pub const VMMDEVREQ_SET_HYPERVISOR_INFO: i32 = 21;
pub const VMMDEVREQ_SET_MOUSE_STATUS: i32 = 2;
pub const VMMDEVREQ_SET_POINTER_SHAPE: i32 = 3;
pub const VMMDEVREQ_SET_POWER_STATUS: i32 = 30;
pub const VMMDEVREQ_SIZEHACK: i32 = 2147483647;
pub const VMMDEVREQ_UNREGISTER_SHARED_MODULE: i32 = 213;
pub const VMMDEVREQ_VIDEMODE_SUPPORTED: i32 = 52;
pub const VMMDEVREQ_VIDEMODE_SUPPORTED2: i32 = 57;
pub const VMMDEVREQ_VIDEO_ACCEL_ENABLE: i32 = 70;
pub const VMMDEVREQ_VIDEO_ACCEL_FLUSH: i32 = 71;
pub const VMMDEVREQ_VIDEO_SET_VISIBLE_REGION: i32 = 72;
pub const VMMDEVREQ_VIDEO_UPDATE_MONITOR_POSITIONS: i32 = 222;
pub const VMMDEVREQ_WRITE_COREDUMP: i32 = 218;
pub const VMMDEV_HGCM_F_PARM_DIRECTION_BOTH: u32 = 0x3;
pub const VMMDEV_HGCM_F_PARM_DIRECTION_FROM_HOST: u32 = 0x2;
pub const VMMDEV_HGCM_F_PARM_DIRECTION_NONE: u32 = 0x0;
pub const VMMDEV_HGCM_F_PARM_DIRECTION_TO_HOST: u32 = 0x1;
pub const VMMDEV_HGCM_LOC_INVALID: i32 = 0;
pub const VMMDEV_HGCM_LOC_LOCALHOST: i32 = 1;
pub const VMMDEV_HGCM_LOC_LOCALHOST_EXISTING: i32 = 2;
pub const VMMDEV_HGCM_LOC_SIZEHACK: i32 = 2147483647;
pub const VMMDEV_HGCM_PARM_TYPE_32BIT: i32 = 1;
pub const VMMDEV_HGCM_PARM_TYPE_64BIT: i32 = 2;
pub const VMMDEV_HGCM_PARM_TYPE_INVALID: i32 = 0;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR: i32 = 4;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR_IN: i32 = 5;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL: i32 = 7;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_IN: i32 = 8;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_OUT: i32 = 9;
pub const VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT: i32 = 6;
pub const VMMDEV_HGCM_PARM_TYPE_PAGELIST: i32 = 10;
pub const VMMDEV_HGCM_PARM_TYPE_PHYSADDR: i32 = 3;
pub const VMMDEV_HGCM_PARM_TYPE_SIZEHACK: i32 = 2147483647;
pub const VMMDEV_REQUESTOR_CON_DONT_KNOW: i32 = 0x0;
pub const VMMDEV_REQUESTOR_CON_MASK: i32 = 0x30;
pub const VMMDEV_REQUESTOR_CON_NO: i32 = 0x10;
pub const VMMDEV_REQUESTOR_CON_YES: i32 = 0x20;
pub const VMMDEV_REQUESTOR_GRP_VBOX: i32 = 0x80;
pub const VMMDEV_REQUESTOR_KERNEL: i32 = 0x0;
pub const VMMDEV_REQUESTOR_MODE_MASK: i32 = 0x8;
pub const VMMDEV_REQUESTOR_TRUST_HIGH: i32 = 0x5000;
pub const VMMDEV_REQUESTOR_TRUST_LOW: i32 = 0x2000;
pub const VMMDEV_REQUESTOR_TRUST_MASK: i32 = 0x7000;
pub const VMMDEV_REQUESTOR_TRUST_MEDIUM: i32 = 0x3000;
pub const VMMDEV_REQUESTOR_TRUST_MEDIUM_PLUS: i32 = 0x4000;
pub const VMMDEV_REQUESTOR_TRUST_NOT_GIVEN: i32 = 0x0;
pub const VMMDEV_REQUESTOR_TRUST_PROTECTED: i32 = 0x7000;
pub const VMMDEV_REQUESTOR_TRUST_SYSTEM: i32 = 0x6000;
pub const VMMDEV_REQUESTOR_TRUST_UNTRUSTED: i32 = 0x1000;
pub const VMMDEV_REQUESTOR_USERMODE: i32 = 0x8;
pub const VMMDEV_REQUESTOR_USER_DEVICE: i32 = 0x8000;
pub const VMMDEV_REQUESTOR_USR_DRV: i32 = 0x1;
pub const VMMDEV_REQUESTOR_USR_DRV_OTHER: i32 = 0x2;
pub const VMMDEV_REQUESTOR_USR_MASK: i32 = 0x7;
pub const VMMDEV_REQUESTOR_USR_NOT_GIVEN: i32 = 0x0;
pub const VMMDEV_REQUESTOR_USR_ROOT: i32 = 0x3;
pub const VMMDEV_REQUESTOR_USR_USER: i32 = 0x6;

#[repr(C, packed)]
pub struct vmmdev_hgcm_function_parameter32 {
    pub r#type: u32,
    pub u: vmmdev_hgcm_function_parameter32_u,
}

pub type vmmdev_hgcm_function_parameter32_asrt_size = [core::ffi::c_char; 1];

#[repr(C, packed)]
pub union vmmdev_hgcm_function_parameter32_u {
    pub value32: u32,
    pub value64: u64,
    pub pointer: vmmdev_hgcm_function_parameter32_u_pointer,
    pub page_list: vmmdev_hgcm_function_parameter32_u_page_list,
}

#[repr(C)]
pub struct vmmdev_hgcm_function_parameter32_u_page_list {
    pub size: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct vmmdev_hgcm_function_parameter32_u_pointer {
    pub size: u32,
    pub u: vmmdev_hgcm_function_parameter32_u_pointer_u,
}

#[repr(C)]
pub union vmmdev_hgcm_function_parameter32_u_pointer_u {
    pub phys_addr: u32,
    pub linear_addr: u32,
}

#[repr(C, packed)]
pub struct vmmdev_hgcm_function_parameter64 {
    pub r#type: u32,
    pub u: vmmdev_hgcm_function_parameter64_u,
}

pub type vmmdev_hgcm_function_parameter64_asrt_size = [core::ffi::c_char; 1];

#[repr(C, packed)]
pub union vmmdev_hgcm_function_parameter64_u {
    pub value32: u32,
    pub value64: u64,
    pub pointer: vmmdev_hgcm_function_parameter64_u_pointer,
    pub page_list: vmmdev_hgcm_function_parameter64_u_page_list,
}

#[repr(C)]
pub struct vmmdev_hgcm_function_parameter64_u_page_list {
    pub size: u32,
    pub offset: u32,
}

#[repr(C, packed)]
pub struct vmmdev_hgcm_function_parameter64_u_pointer {
    pub size: u32,
    pub u: vmmdev_hgcm_function_parameter64_u_pointer_u,
}

#[repr(C, packed)]
pub union vmmdev_hgcm_function_parameter64_u_pointer_u {
    pub phys_addr: u64,
    pub linear_addr: u64,
}

#[repr(C)]
pub struct vmmdev_hgcm_pagelist {
    pub flags: u32,
    pub offset_first_page: u16,
    pub page_count: u16,
    pub anon0: vmmdev_hgcm_pagelist_anon0,
}

#[repr(C)]
pub union vmmdev_hgcm_pagelist_anon0 {
    pub unused: u64,
    pub pages: [u64; 0],
}

pub type vmmdev_hgcm_pagelist_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub struct vmmdev_hgcm_service_location {
    pub r#type: u32,
    pub u: vmmdev_hgcm_service_location_u,
}

pub type vmmdev_hgcm_service_location_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub struct vmmdev_hgcm_service_location_localhost {
    pub service_name: [core::ffi::c_char; 128],
}

pub type vmmdev_hgcm_service_location_localhost_asrt_size = [core::ffi::c_char; 1];

#[repr(C)]
pub union vmmdev_hgcm_service_location_u {
    pub localhost: vmmdev_hgcm_service_location_localhost,
}

records! {
    vmmdev_hgcm_function_parameter32: size 12, align 1;
    vmmdev_hgcm_function_parameter32_u: size 8, align 1;
    vmmdev_hgcm_function_parameter32_u_page_list: size 8, align 4;
    vmmdev_hgcm_function_parameter32_u_pointer: size 8, align 4;
    vmmdev_hgcm_function_parameter32_u_pointer_u: size 4, align 4;
    vmmdev_hgcm_function_parameter64: size 16, align 1;
    vmmdev_hgcm_function_parameter64_u: size 12, align 1;
    vmmdev_hgcm_function_parameter64_u_page_list: size 8, align 4;
    vmmdev_hgcm_function_parameter64_u_pointer: size 12, align 1;
    vmmdev_hgcm_function_parameter64_u_pointer_u: size 8, align 1;
    vmmdev_hgcm_pagelist: size 16, align 8;
    vmmdev_hgcm_pagelist_anon0: size 8, align 8;
    vmmdev_hgcm_service_location: size 132, align 4;
    vmmdev_hgcm_service_location_localhost: size 128, align 1;
    vmmdev_hgcm_service_location_u: size 128, align 1;
}
