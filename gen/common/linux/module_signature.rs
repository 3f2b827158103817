// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/module_signature.h

pub const MODULE_SIGNATURE_MARKER: &core::ffi::CStr = c"~Module signature appended~\n";
pub const MODULE_SIGNATURE_TYPE_PKCS7: i32 = 2;

#[repr(C)]
pub struct module_signature {
    pub algo: u8,
    pub hash: u8,
    pub id_type: u8,
    pub signer_len: u8,
    pub key_id_len: u8,
    pub __pad: [u8; 3],
    pub sig_len: u32,
}

records! {
    module_signature: size 12, align 4;
}
