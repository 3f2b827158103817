// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kcm.h

pub const KCMPROTO_CONNECTED: i32 = 0;
pub const KCM_RECV_DISABLE: i32 = 1;
pub const SIOCKCMATTACH: i32 = 0x89e0;
pub const SIOCKCMCLONE: i32 = 0x89e2;
pub const SIOCKCMUNATTACH: i32 = 0x89e1;

#[repr(C)]
pub struct kcm_attach {
    pub fd: i32,
    pub bpf_fd: i32,
}

#[repr(C)]
pub struct kcm_clone {
    pub fd: i32,
}

#[repr(C)]
pub struct kcm_unattach {
    pub fd: i32,
}

records! {
    kcm_attach: size 8, align 4;
    kcm_clone: size 4, align 4;
    kcm_unattach: size 4, align 4;
}
