// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/filter.h

#[repr(C)]
pub struct sock_fprog {
    pub len: u16,
    pub filter: *mut super::sock_filter,
}

records! {
    sock_fprog: size 8, align 4;
}
