// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fsl_hypervisor.h

pub const FSL_HV_IOCTL_DOORBELL: u32 = 0xc008af06;
pub const FSL_HV_IOCTL_GETPROP: u32 = 0xc028af07;
pub const FSL_HV_IOCTL_MEMCPY: u32 = 0xc028af05;
pub const FSL_HV_IOCTL_PARTITION_GET_STATUS: u32 = 0xc00caf02;
pub const FSL_HV_IOCTL_PARTITION_RESTART: u32 = 0xc008af01;
pub const FSL_HV_IOCTL_PARTITION_START: u32 = 0xc010af03;
pub const FSL_HV_IOCTL_PARTITION_STOP: u32 = 0xc008af04;
pub const FSL_HV_IOCTL_SETPROP: u32 = 0xc028af08;
pub const FSL_HV_IOCTL_TYPE: i32 = 0xaf;

#[repr(C)]
pub struct fsl_hv_ioctl_doorbell {
    pub ret: u32,
    pub doorbell: u32,
}

#[repr(C)]
pub struct fsl_hv_ioctl_memcpy {
    pub ret: u32,
    pub source: u32,
    pub target: u32,
    pub reserved: u32,
    pub local_vaddr: u64,
    pub remote_paddr: u64,
    pub count: u64,
}

#[repr(C)]
pub struct fsl_hv_ioctl_prop {
    pub ret: u32,
    pub handle: u32,
    pub path: u64,
    pub propname: u64,
    pub propval: u64,
    pub proplen: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct fsl_hv_ioctl_restart {
    pub ret: u32,
    pub partition: u32,
}

#[repr(C)]
pub struct fsl_hv_ioctl_start {
    pub ret: u32,
    pub partition: u32,
    pub entry_point: u32,
    pub load: u32,
}

#[repr(C)]
pub struct fsl_hv_ioctl_status {
    pub ret: u32,
    pub partition: u32,
    pub status: u32,
}

#[repr(C)]
pub struct fsl_hv_ioctl_stop {
    pub ret: u32,
    pub partition: u32,
}

records! {
    fsl_hv_ioctl_doorbell: size 8, align 4;
    fsl_hv_ioctl_memcpy: size 40, align 8;
    fsl_hv_ioctl_prop: size 40, align 8;
    fsl_hv_ioctl_restart: size 8, align 4;
    fsl_hv_ioctl_start: size 16, align 4;
    fsl_hv_ioctl_status: size 12, align 4;
    fsl_hv_ioctl_stop: size 8, align 4;
}
