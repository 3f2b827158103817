// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! fwctl/cxl.h

#[repr(C)]
pub struct fwctl_rpc_cxl {
    pub anon0: fwctl_rpc_cxl_anon0,
    pub anon1: fwctl_rpc_cxl_anon1,
}

#[repr(C)]
pub union fwctl_rpc_cxl_anon0 {
    pub anon0: fwctl_rpc_cxl_anon0_anon0,
    pub hdr: fwctl_rpc_cxl_hdr,
}

#[repr(C)]
pub struct fwctl_rpc_cxl_anon0_anon0 {
    pub opcode: u32,
    pub flags: u32,
    pub op_size: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub union fwctl_rpc_cxl_anon1 {
    pub get_sup_feats_in: super::cxl_mbox_get_sup_feats_in,
    pub get_feat_in: super::cxl_mbox_get_feat_in,
    pub set_feat_in: super::cxl_mbox_set_feat_in,
}

#[repr(C)]
pub struct fwctl_rpc_cxl_hdr {
    pub opcode: u32,
    pub flags: u32,
    pub op_size: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct fwctl_rpc_cxl_out {
    pub anon0: fwctl_rpc_cxl_out_anon0,
    pub anon1: fwctl_rpc_cxl_out_anon1,
}

#[repr(C)]
pub union fwctl_rpc_cxl_out_anon0 {
    pub anon0: fwctl_rpc_cxl_out_anon0_anon0,
    pub hdr: fwctl_rpc_cxl_out_hdr,
}

#[repr(C)]
pub struct fwctl_rpc_cxl_out_anon0_anon0 {
    pub size: u32,
    pub retval: u32,
}

#[repr(C)]
pub union fwctl_rpc_cxl_out_anon1 {
    pub get_sup_feats_out: super::cxl_mbox_get_sup_feats_out,
    pub payload: [u8; 0],
}

#[repr(C)]
pub struct fwctl_rpc_cxl_out_hdr {
    pub size: u32,
    pub retval: u32,
}

records! {
    fwctl_rpc_cxl: size 48, align 4;
    fwctl_rpc_cxl_anon0: size 16, align 4;
    fwctl_rpc_cxl_anon0_anon0: size 16, align 4;
    fwctl_rpc_cxl_anon1: size 32, align 1;
    fwctl_rpc_cxl_hdr: size 16, align 4;
    fwctl_rpc_cxl_out: size 16, align 4;
    fwctl_rpc_cxl_out_anon0: size 8, align 4;
    fwctl_rpc_cxl_out_anon0_anon0: size 8, align 4;
    fwctl_rpc_cxl_out_anon1: size 8, align 1;
    fwctl_rpc_cxl_out_hdr: size 8, align 4;
}
