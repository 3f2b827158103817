// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! fwctl/mlx5.h

#[repr(C)]
pub struct fwctl_info_mlx5 {
    pub uid: u32,
    pub uctx_caps: u32,
}

records! {
    fwctl_info_mlx5: size 8, align 4;
}
