// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/auto_dev-ioctl.h

pub const AUTOFS_DEVICE_NAME: &core::ffi::CStr = c"autofs";
pub const AUTOFS_DEV_IOCTL_ASKUMOUNT: u32 = 0xc018937d;
pub const AUTOFS_DEV_IOCTL_ASKUMOUNT_CMD: i32 = 125;
pub const AUTOFS_DEV_IOCTL_CATATONIC: u32 = 0xc0189379;
pub const AUTOFS_DEV_IOCTL_CATATONIC_CMD: i32 = 121;
pub const AUTOFS_DEV_IOCTL_CLOSEMOUNT: u32 = 0xc0189375;
pub const AUTOFS_DEV_IOCTL_CLOSEMOUNT_CMD: i32 = 117;
pub const AUTOFS_DEV_IOCTL_EXPIRE: u32 = 0xc018937c;
pub const AUTOFS_DEV_IOCTL_EXPIRE_CMD: i32 = 124;
pub const AUTOFS_DEV_IOCTL_FAIL: u32 = 0xc0189377;
pub const AUTOFS_DEV_IOCTL_FAIL_CMD: i32 = 119;
pub const AUTOFS_DEV_IOCTL_ISMOUNTPOINT: u32 = 0xc018937e;
pub const AUTOFS_DEV_IOCTL_ISMOUNTPOINT_CMD: i32 = 126;
pub const AUTOFS_DEV_IOCTL_OPENMOUNT: u32 = 0xc0189374;
pub const AUTOFS_DEV_IOCTL_OPENMOUNT_CMD: i32 = 116;
pub const AUTOFS_DEV_IOCTL_PROTOSUBVER: u32 = 0xc0189373;
pub const AUTOFS_DEV_IOCTL_PROTOSUBVER_CMD: i32 = 115;
pub const AUTOFS_DEV_IOCTL_PROTOVER: u32 = 0xc0189372;
pub const AUTOFS_DEV_IOCTL_PROTOVER_CMD: i32 = 114;
pub const AUTOFS_DEV_IOCTL_READY: u32 = 0xc0189376;
pub const AUTOFS_DEV_IOCTL_READY_CMD: i32 = 118;
pub const AUTOFS_DEV_IOCTL_REQUESTER: u32 = 0xc018937b;
pub const AUTOFS_DEV_IOCTL_REQUESTER_CMD: i32 = 123;
pub const AUTOFS_DEV_IOCTL_SETPIPEFD: u32 = 0xc0189378;
pub const AUTOFS_DEV_IOCTL_SETPIPEFD_CMD: i32 = 120;
pub const AUTOFS_DEV_IOCTL_SIZE: u32 = 24;
pub const AUTOFS_DEV_IOCTL_TIMEOUT: u32 = 0xc018937a;
pub const AUTOFS_DEV_IOCTL_TIMEOUT_CMD: i32 = 122;
pub const AUTOFS_DEV_IOCTL_VERSION: u32 = 0xc0189371;
pub const AUTOFS_DEV_IOCTL_VERSION_CMD: i32 = 113;
pub const AUTOFS_DEV_IOCTL_VERSION_MAJOR: i32 = 1;
pub const AUTOFS_DEV_IOCTL_VERSION_MINOR: i32 = 1;

#[repr(C)]
pub struct args_askumount {
    pub may_umount: u32,
}

#[repr(C)]
pub struct args_expire {
    pub how: u32,
}

#[repr(C)]
pub struct args_fail {
    pub token: u32,
    pub status: i32,
}

#[repr(C)]
pub struct args_in {
    pub r#type: u32,
}

#[repr(C)]
pub struct args_ismountpoint {
    pub anon0: args_ismountpoint_anon0,
}

#[repr(C)]
pub union args_ismountpoint_anon0 {
    pub r#in: args_in,
    pub out: args_out,
}

#[repr(C)]
pub struct args_openmount {
    pub devid: u32,
}

#[repr(C)]
pub struct args_out {
    pub devid: u32,
    pub magic: u32,
}

#[repr(C)]
pub struct args_protosubver {
    pub sub_version: u32,
}

#[repr(C)]
pub struct args_protover {
    pub version: u32,
}

#[repr(C)]
pub struct args_ready {
    pub token: u32,
}

#[repr(C)]
pub struct args_requester {
    pub uid: u32,
    pub gid: u32,
}

#[repr(C)]
pub struct args_setpipefd {
    pub pipefd: i32,
}

#[repr(C)]
pub struct args_timeout {
    pub timeout: u64,
}

#[repr(C)]
pub struct autofs_dev_ioctl {
    pub ver_major: u32,
    pub ver_minor: u32,
    pub size: u32,
    pub ioctlfd: i32,
    pub anon0: autofs_dev_ioctl_anon0,
    pub path: [core::ffi::c_char; 0],
}

#[repr(C)]
pub union autofs_dev_ioctl_anon0 {
    pub protover: args_protover,
    pub protosubver: args_protosubver,
    pub openmount: args_openmount,
    pub ready: args_ready,
    pub fail: args_fail,
    pub setpipefd: args_setpipefd,
    pub timeout: args_timeout,
    pub requester: args_requester,
    pub expire: args_expire,
    pub askumount: args_askumount,
    pub ismountpoint: args_ismountpoint,
}

records! {
    args_askumount: size 4, align 4;
    args_expire: size 4, align 4;
    args_fail: size 8, align 4;
    args_in: size 4, align 4;
    args_ismountpoint: size 8, align 4;
    args_ismountpoint_anon0: size 8, align 4;
    args_openmount: size 4, align 4;
    args_out: size 8, align 4;
    args_protosubver: size 4, align 4;
    args_protover: size 4, align 4;
    args_ready: size 4, align 4;
    args_requester: size 8, align 4;
    args_setpipefd: size 4, align 4;
    args_timeout: size 8, align 8;
    autofs_dev_ioctl: size 24, align 8;
    autofs_dev_ioctl_anon0: size 8, align 8;
}
