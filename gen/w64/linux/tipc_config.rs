// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tipc_config.h

#[repr(C)]
pub struct tlv_list_desc {
    pub tlv_ptr: *mut super::tlv_desc,
    pub tlv_space: u32,
}

records! {
    tlv_list_desc: size 16, align 8;
}
