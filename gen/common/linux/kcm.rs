// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kcm.h

pub const KCMPROTO_CONNECTED: i32 = 0;
pub const KCM_RECV_DISABLE: i32 = 1;
pub const SIOCKCMATTACH: i32 = 35296;
pub const SIOCKCMCLONE: i32 = 35298;
pub const SIOCKCMUNATTACH: i32 = 35297;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct kcm_attach {
    pub fd: i32,
    pub bpf_fd: i32,
}
layout!(kcm_attach, 8, 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct kcm_clone {
    pub fd: i32,
}
layout!(kcm_clone, 4, 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct kcm_unattach {
    pub fd: i32,
}
layout!(kcm_unattach, 4, 4);
