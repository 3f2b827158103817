// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_dccp.h

pub const XT_DCCP_DEST_PORTS: i32 = 0x2;
pub const XT_DCCP_OPTION: i32 = 0x8;
pub const XT_DCCP_SRC_PORTS: i32 = 0x1;
pub const XT_DCCP_TYPE: i32 = 0x4;
pub const XT_DCCP_VALID_FLAGS: i32 = 0xf;

#[repr(C)]
pub struct xt_dccp_info {
    pub dpts: [u16; 2],
    pub spts: [u16; 2],
    pub flags: u16,
    pub invflags: u16,
    pub typemask: u16,
    pub option: u8,
}

records! {
    xt_dccp_info: size 16, align 2;
}
