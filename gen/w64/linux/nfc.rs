// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfc.h

#[repr(C)]
pub struct sockaddr_nfc_llcp {
    pub sa_family: u16,
    pub dev_idx: u32,
    pub target_idx: u32,
    pub nfc_protocol: u32,
    pub dsap: u8,
    pub ssap: u8,
    pub service_name: [core::ffi::c_char; 63],
    pub service_name_len: usize,
}

records! {
    sockaddr_nfc_llcp: size 96, align 8;
}
