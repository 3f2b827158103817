// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/chio.h

pub const CHIOGSTATUS: u32 = 0x40106308;

#[repr(C)]
pub struct changer_element_status {
    pub ces_type: i32,
    pub ces_data: *mut u8,
}

records! {
    changer_element_status: size 16, align 8;
}
