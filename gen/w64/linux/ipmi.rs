// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipmi.h

pub const IPMICTL_RECEIVE_MSG: u32 = 0xc030690c;
pub const IPMICTL_RECEIVE_MSG_TRUNC: u32 = 0xc030690b;
pub const IPMICTL_SEND_COMMAND: u32 = 0x8028690d;
pub const IPMICTL_SEND_COMMAND_SETTIME: u32 = 0x80306915;

#[repr(C)]
pub struct ipmi_msg {
    pub netfn: u8,
    pub cmd: u8,
    pub data_len: u16,
    pub data: *mut u8,
}

#[repr(C)]
pub struct ipmi_recv {
    pub recv_type: i32,
    pub addr: *mut u8,
    pub addr_len: u32,
    pub msgid: core::ffi::c_long,
    pub msg: ipmi_msg,
}

#[repr(C)]
pub struct ipmi_req {
    pub addr: *mut u8,
    pub addr_len: u32,
    pub msgid: core::ffi::c_long,
    pub msg: ipmi_msg,
}

#[repr(C)]
pub struct ipmi_req_settime {
    pub req: ipmi_req,
    pub retries: i32,
    pub retry_time_ms: u32,
}

#[repr(C)]
pub struct kernel_ipmi_msg {
    pub netfn: u8,
    pub cmd: u8,
    pub data_len: u16,
    pub data: *mut u8,
}

records! {
    ipmi_msg: size 16, align 8;
    ipmi_recv: size 48, align 8;
    ipmi_req: size 40, align 8;
    ipmi_req_settime: size 48, align 8;
    kernel_ipmi_msg: size 16, align 8;
}
