// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipmi.h

pub const IPMICTL_GET_MAINTENANCE_MODE_CMD: u32 = 0x8004691e;
pub const IPMICTL_GET_MY_ADDRESS_CMD: u32 = 0x80046912;
pub const IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD: u32 = 0x80046919;
pub const IPMICTL_GET_MY_CHANNEL_LUN_CMD: u32 = 0x8004691b;
pub const IPMICTL_GET_MY_LUN_CMD: u32 = 0x80046914;
pub const IPMICTL_GET_TIMING_PARMS_CMD: u32 = 0x80086917;
pub const IPMICTL_REGISTER_FOR_CMD: u32 = 0x8002690e;
pub const IPMICTL_REGISTER_FOR_CMD_CHANS: u32 = 0x800c691c;
pub const IPMICTL_SET_GETS_EVENTS_CMD: u32 = 0x80046910;
pub const IPMICTL_SET_MAINTENANCE_MODE_CMD: u32 = 0x4004691f;
pub const IPMICTL_SET_MY_ADDRESS_CMD: u32 = 0x80046911;
pub const IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD: u32 = 0x80046918;
pub const IPMICTL_SET_MY_CHANNEL_LUN_CMD: u32 = 0x8004691a;
pub const IPMICTL_SET_MY_LUN_CMD: u32 = 0x80046913;
pub const IPMICTL_SET_TIMING_PARMS_CMD: u32 = 0x80086916;
pub const IPMICTL_UNREGISTER_FOR_CMD: u32 = 0x8002690f;
pub const IPMICTL_UNREGISTER_FOR_CMD_CHANS: u32 = 0x800c691d;
pub const IPMI_ASYNC_EVENT_RECV_TYPE: i32 = 2;
pub const IPMI_BMC_CHANNEL: i32 = 0xf;
pub const IPMI_CHAN_ALL: i32 = -1;
pub const IPMI_CMD_RECV_TYPE: i32 = 3;
pub const IPMI_INVALID_CMD_COMPLETION_CODE: i32 = 0xc1;
pub const IPMI_IOC_MAGIC: i32 = 105;
pub const IPMI_IPMB_ADDR_TYPE: i32 = 0x1;
pub const IPMI_IPMB_BROADCAST_ADDR_TYPE: i32 = 0x41;
pub const IPMI_IPMB_DIRECT_ADDR_TYPE: i32 = 0x81;
pub const IPMI_LAN_ADDR_TYPE: i32 = 0x4;
pub const IPMI_MAINTENANCE_MODE_AUTO: i32 = 0;
pub const IPMI_MAINTENANCE_MODE_OFF: i32 = 1;
pub const IPMI_MAINTENANCE_MODE_ON: i32 = 2;
pub const IPMI_MAX_ADDR_SIZE: i32 = 32;
pub const IPMI_NUM_CHANNELS: i32 = 0x10;
pub const IPMI_OEM_RECV_TYPE: i32 = 5;
pub const IPMI_RESPONSE_RECV_TYPE: i32 = 1;
pub const IPMI_RESPONSE_RESPONSE_TYPE: i32 = 4;
pub const IPMI_SYSTEM_INTERFACE_ADDR_TYPE: i32 = 0xc;
pub const IPMI_TIMEOUT_COMPLETION_CODE: i32 = 0xc3;
pub const IPMI_UNKNOWN_ERR_COMPLETION_CODE: i32 = 0xff;

#[repr(C)]
pub struct ipmi_addr {
    pub addr_type: i32,
    pub channel: i16,
    pub data: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct ipmi_channel_lun_address_set {
    pub channel: u16,
    pub value: u8,
}

#[repr(C)]
pub struct ipmi_cmdspec {
    pub netfn: u8,
    pub cmd: u8,
}

#[repr(C)]
pub struct ipmi_cmdspec_chans {
    pub netfn: u32,
    pub cmd: u32,
    pub chans: u32,
}

#[repr(C)]
pub struct ipmi_ipmb_addr {
    pub addr_type: i32,
    pub channel: i16,
    pub slave_addr: u8,
    pub lun: u8,
}

#[repr(C)]
pub struct ipmi_ipmb_direct_addr {
    pub addr_type: i32,
    pub channel: i16,
    pub slave_addr: u8,
    pub rs_lun: u8,
    pub rq_lun: u8,
}

#[repr(C)]
pub struct ipmi_lan_addr {
    pub addr_type: i32,
    pub channel: i16,
    pub privilege: u8,
    pub session_handle: u8,
    pub remote_SWID: u8,
    pub local_SWID: u8,
    pub lun: u8,
}

#[repr(C)]
pub struct ipmi_system_interface_addr {
    pub addr_type: i32,
    pub channel: i16,
    pub lun: u8,
}

#[repr(C)]
pub struct ipmi_timing_parms {
    pub retries: i32,
    pub retry_time_ms: u32,
}

records! {
    ipmi_addr: size 40, align 4;
    ipmi_channel_lun_address_set: size 4, align 2;
    ipmi_cmdspec: size 2, align 1;
    ipmi_cmdspec_chans: size 12, align 4;
    ipmi_ipmb_addr: size 8, align 4;
    ipmi_ipmb_direct_addr: size 12, align 4;
    ipmi_lan_addr: size 12, align 4;
    ipmi_system_interface_addr: size 8, align 4;
    ipmi_timing_parms: size 8, align 4;
}
