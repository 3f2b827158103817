// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipmi_ssif_bmc.h

pub const IPMI_SSIF_PAYLOAD_MAX: i32 = 254;

#[repr(C)]
pub struct ipmi_ssif_msg {
    pub len: u32,
    pub payload: [u8; 254],
}

records! {
    ipmi_ssif_msg: size 260, align 4;
}
