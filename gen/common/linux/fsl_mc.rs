// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fsl_mc.h

pub const FSL_MC_SEND_CMD_IOCTL_SEQ: i32 = 0xe0;
pub const FSL_MC_SEND_CMD_IOCTL_TYPE: i32 = 82;
pub const FSL_MC_SEND_MC_COMMAND: u32 = 0xc04052e0;
pub const MC_CMD_NUM_OF_PARAMS: i32 = 7;

#[repr(C)]
pub struct fsl_mc_command {
    pub header: u64,
    pub params: [u64; 7],
}

records! {
    fsl_mc_command: size 64, align 8;
}
