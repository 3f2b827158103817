// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfsd/cld.h

pub const CLD_UPCALL_VERSION: i32 = 2;
pub const Cld_Check: i32 = 2;
pub const Cld_Create: i32 = 0;
pub const Cld_GetVersion: i32 = 5;
pub const Cld_GraceDone: i32 = 3;
pub const Cld_GraceStart: i32 = 4;
pub const Cld_Remove: i32 = 1;
pub const SHA256_DIGEST_SIZE: i32 = 32;

#[repr(C)]
pub struct cld_clntinfo {
    pub cc_name: cld_name,
    pub cc_princhash: cld_princhash,
}

#[repr(C, packed)]
pub struct cld_msg {
    pub cm_vers: u8,
    pub cm_cmd: u8,
    pub cm_status: i16,
    pub cm_xid: u32,
    pub cm_u: cld_msg_cm_u,
}

#[repr(C, packed)]
pub union cld_msg_cm_u {
    pub cm_gracetime: i64,
    pub cm_name: cld_name,
    pub cm_version: u8,
}

#[repr(C, packed)]
pub struct cld_msg_hdr {
    pub cm_vers: u8,
    pub cm_cmd: u8,
    pub cm_status: i16,
    pub cm_xid: u32,
}

#[repr(C, packed)]
pub struct cld_msg_v2 {
    pub cm_vers: u8,
    pub cm_cmd: u8,
    pub cm_status: i16,
    pub cm_xid: u32,
    pub cm_u: cld_msg_v2_cm_u,
}

#[repr(C)]
pub union cld_msg_v2_cm_u {
    pub cm_name: cld_name,
    pub cm_version: u8,
    pub cm_clntinfo: cld_clntinfo,
}

#[repr(C, packed)]
pub struct cld_name {
    pub cn_len: u16,
    pub cn_id: [u8; 1024],
}

#[repr(C)]
pub struct cld_princhash {
    pub cp_len: u8,
    pub cp_data: [u8; 32],
}

records! {
    cld_clntinfo: size 1059, align 1;
    cld_msg: size 1034, align 1;
    cld_msg_cm_u: size 1026, align 1;
    cld_msg_hdr: size 8, align 1;
    cld_msg_v2: size 1067, align 1;
    cld_msg_v2_cm_u: size 1059, align 1;
    cld_name: size 1026, align 1;
    cld_princhash: size 33, align 1;
}
