// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! fwctl/pds.h

pub const PDS_FWCTL_QUERY_CAP: i32 = 0;
pub const PDS_FWCTL_SEND_CAP: i32 = 1;

#[repr(C)]
pub struct fwctl_info_pds {
    pub uctx_caps: u32,
}

#[repr(C)]
pub struct fwctl_rpc_pds {
    pub r#in: fwctl_rpc_pds_in,
    pub out: fwctl_rpc_pds_out,
}

#[repr(C)]
pub struct fwctl_rpc_pds_in {
    pub op: u32,
    pub ep: u32,
    pub rsvd: u32,
    pub len: u32,
    pub payload: u64,
}

#[repr(C)]
pub struct fwctl_rpc_pds_out {
    pub retval: u32,
    pub rsvd: [u32; 2],
    pub len: u32,
    pub payload: u64,
}

records! {
    fwctl_info_pds: size 4, align 4;
    fwctl_rpc_pds: size 48, align 8;
    fwctl_rpc_pds_in: size 24, align 8;
    fwctl_rpc_pds_out: size 24, align 8;
}
