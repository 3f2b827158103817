// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/smc_diag.h

pub const SMC_DIAG_CONNINFO: i32 = 1;
pub const SMC_DIAG_DMBINFO: i32 = 4;
pub const SMC_DIAG_FALLBACK: i32 = 5;
pub const SMC_DIAG_LGRINFO: i32 = 2;
pub const SMC_DIAG_MAX: i32 = 5;
pub const SMC_DIAG_MODE_FALLBACK_TCP: i32 = 1;
pub const SMC_DIAG_MODE_SMCD: i32 = 2;
pub const SMC_DIAG_MODE_SMCR: i32 = 0;
pub const SMC_DIAG_NONE: i32 = 0;
pub const SMC_DIAG_SHUTDOWN: i32 = 3;
pub const __SMC_DIAG_MAX: i32 = 6;

#[repr(C)]
pub struct smc_diag_conninfo {
    pub token: u32,
    pub sndbuf_size: u32,
    pub rmbe_size: u32,
    pub peer_rmbe_size: u32,
    pub rx_prod: smc_diag_cursor,
    pub rx_cons: smc_diag_cursor,
    pub tx_prod: smc_diag_cursor,
    pub tx_cons: smc_diag_cursor,
    pub rx_prod_flags: u8,
    pub rx_conn_state_flags: u8,
    pub tx_prod_flags: u8,
    pub tx_conn_state_flags: u8,
    pub tx_prep: smc_diag_cursor,
    pub tx_sent: smc_diag_cursor,
    pub tx_fin: smc_diag_cursor,
}

#[repr(C)]
pub struct smc_diag_cursor {
    pub reserved: u16,
    pub wrap: u16,
    pub count: u32,
}

#[repr(C)]
pub struct smc_diag_fallback {
    pub reason: u32,
    pub peer_diagnosis: u32,
}

#[repr(C)]
pub struct smc_diag_lgrinfo {
    pub lnk: [smc_diag_linkinfo; 1],
    pub role: u8,
}

#[repr(C)]
pub struct smc_diag_linkinfo {
    pub link_id: u8,
    pub ibname: [u8; 64],
    pub ibport: u8,
    pub gid: [u8; 40],
    pub peer_gid: [u8; 40],
}

#[repr(C)]
pub struct smc_diag_msg {
    pub diag_family: u8,
    pub diag_state: u8,
    pub anon0: smc_diag_msg_anon0,
    pub diag_shutdown: u8,
    pub id: super::inet_diag_sockid,
    pub diag_uid: u32,
    pub diag_inode: u64,
}

#[repr(C)]
pub union smc_diag_msg_anon0 {
    pub diag_mode: u8,
    pub diag_fallback: u8,
}

#[repr(C)]
pub struct smc_diag_req {
    pub diag_family: u8,
    pub pad: [u8; 2],
    pub diag_ext: u8,
    pub id: super::inet_diag_sockid,
}

#[repr(C)]
pub struct smcd_diag_dmbinfo {
    pub linkid: u32,
    pub peer_gid: u64,
    pub my_gid: u64,
    pub token: u64,
    pub peer_token: u64,
    pub peer_gid_ext: u64,
    pub my_gid_ext: u64,
}

records! {
    smc_diag_conninfo: size 76, align 4;
    smc_diag_cursor: size 8, align 4;
    smc_diag_fallback: size 8, align 4;
    smc_diag_lgrinfo: size 147, align 1;
    smc_diag_linkinfo: size 146, align 1;
    smc_diag_msg: size 64, align 8;
    smc_diag_msg_anon0: size 1, align 1;
    smc_diag_req: size 52, align 4;
    smcd_diag_dmbinfo: size 56, align 8;
}
