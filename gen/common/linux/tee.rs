// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tee.h

pub const TEE_GEN_CAP_GP: i32 = 0x1;
pub const TEE_GEN_CAP_MEMREF_NULL: i32 = 0x8;
pub const TEE_GEN_CAP_OBJREF: i32 = 0x10;
pub const TEE_GEN_CAP_PRIVILEGED: i32 = 0x2;
pub const TEE_GEN_CAP_REG_MEM: i32 = 0x4;
pub const TEE_IMPL_ID_AMDTEE: i32 = 2;
pub const TEE_IMPL_ID_OPTEE: i32 = 1;
pub const TEE_IMPL_ID_QTEE: i32 = 4;
pub const TEE_IMPL_ID_TSTEE: i32 = 3;
pub const TEE_IOCTL_LOGIN_APPLICATION: i32 = 4;
pub const TEE_IOCTL_LOGIN_GROUP: i32 = 2;
pub const TEE_IOCTL_LOGIN_GROUP_APPLICATION: i32 = 6;
pub const TEE_IOCTL_LOGIN_PUBLIC: i32 = 0;
pub const TEE_IOCTL_LOGIN_REE_KERNEL: u32 = 0x80000000;
pub const TEE_IOCTL_LOGIN_REE_KERNEL_MAX: u32 = 0xbfffffff;
pub const TEE_IOCTL_LOGIN_REE_KERNEL_MIN: u32 = 0x80000000;
pub const TEE_IOCTL_LOGIN_USER: i32 = 1;
pub const TEE_IOCTL_LOGIN_USER_APPLICATION: i32 = 5;
pub const TEE_IOCTL_PARAM_ATTR_MASK: i32 = 0x1ff;
pub const TEE_IOCTL_PARAM_ATTR_META: i32 = 0x100;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_MASK: i32 = 0xff;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT: i32 = 7;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT: i32 = 5;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT: i32 = 6;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_NONE: i32 = 0;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT: i32 = 13;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT: i32 = 11;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT: i32 = 12;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT: i32 = 10;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT: i32 = 8;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT: i32 = 9;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT: i32 = 3;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT: i32 = 1;
pub const TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT: i32 = 2;
pub const TEE_IOCTL_UUID_LEN: i32 = 16;
pub const TEE_IOC_BASE: i32 = 0;
pub const TEE_IOC_CANCEL: u32 = 0x8008a404;
pub const TEE_IOC_CLOSE_SESSION: u32 = 0x8004a405;
pub const TEE_IOC_INVOKE: u32 = 0x8010a403;
pub const TEE_IOC_MAGIC: i32 = 0xa4;
pub const TEE_IOC_OBJECT_INVOKE: u32 = 0x8010a40a;
pub const TEE_IOC_OPEN_SESSION: u32 = 0x8010a402;
pub const TEE_IOC_SHM_ALLOC: u32 = 0xc010a401;
pub const TEE_IOC_SHM_REGISTER: u32 = 0xc018a409;
pub const TEE_IOC_SHM_REGISTER_FD: u32 = 0xc018a408;
pub const TEE_IOC_SUPPL_RECV: u32 = 0x8010a406;
pub const TEE_IOC_SUPPL_SEND: u32 = 0x8010a407;
pub const TEE_IOC_VERSION: u32 = 0x800ca400;
pub const TEE_MAX_ARG_SIZE: i32 = 4096;
pub const TEE_MEMREF_NULL: u64 = 0xffffffffffffffff;
pub const TEE_OBJREF_NULL: u64 = 0xffffffffffffffff;
pub const TEE_OPTEE_CAP_TZ: i32 = 0x1;

#[repr(C)]
pub struct tee_iocl_supp_recv_arg {
    pub func: u32,
    pub num_params: u32,
    pub params: [tee_ioctl_param; 0],
}

#[repr(C)]
pub struct tee_iocl_supp_send_arg {
    pub ret: u32,
    pub num_params: u32,
    pub params: [tee_ioctl_param; 0],
}

#[repr(C)]
pub struct tee_ioctl_buf_data {
    pub buf_ptr: u64,
    pub buf_len: u64,
}

#[repr(C)]
pub struct tee_ioctl_cancel_arg {
    pub cancel_id: u32,
    pub session: u32,
}

#[repr(C)]
pub struct tee_ioctl_close_session_arg {
    pub session: u32,
}

#[repr(C)]
pub struct tee_ioctl_invoke_arg {
    pub func: u32,
    pub session: u32,
    pub cancel_id: u32,
    pub ret: u32,
    pub ret_origin: u32,
    pub num_params: u32,
    pub params: [tee_ioctl_param; 0],
}

#[repr(C)]
pub struct tee_ioctl_object_invoke_arg {
    pub id: u64,
    pub op: u32,
    pub ret: u32,
    pub num_params: u32,
    pub _bitfield0: [u8; 4],
    pub params: [tee_ioctl_param; 0],
}

#[repr(C)]
pub struct tee_ioctl_open_session_arg {
    pub uuid: [u8; 16],
    pub clnt_uuid: [u8; 16],
    pub clnt_login: u32,
    pub cancel_id: u32,
    pub session: u32,
    pub ret: u32,
    pub ret_origin: u32,
    pub num_params: u32,
    pub params: [tee_ioctl_param; 0],
}

#[repr(C)]
pub struct tee_ioctl_param {
    pub attr: u64,
    pub a: u64,
    pub b: u64,
    pub c: u64,
}

#[repr(C)]
pub struct tee_ioctl_shm_alloc_data {
    pub size: u64,
    pub flags: u32,
    pub id: i32,
}

#[repr(C)]
pub struct tee_ioctl_shm_register_data {
    pub addr: u64,
    pub length: u64,
    pub flags: u32,
    pub id: i32,
}

#[repr(C)]
pub struct tee_ioctl_shm_register_fd_data {
    pub fd: i64,
    pub size: u64,
    pub flags: u32,
    pub id: i32,
}

#[repr(C)]
pub struct tee_ioctl_version_data {
    pub impl_id: u32,
    pub impl_caps: u32,
    pub gen_caps: u32,
}

records! {
    tee_iocl_supp_recv_arg: size 8, align 8;
    tee_iocl_supp_send_arg: size 8, align 8;
    tee_ioctl_buf_data: size 16, align 8;
    tee_ioctl_cancel_arg: size 8, align 4;
    tee_ioctl_close_session_arg: size 4, align 4;
    tee_ioctl_invoke_arg: size 24, align 8;
    tee_ioctl_object_invoke_arg: size 24, align 8;
    tee_ioctl_open_session_arg: size 56, align 8;
    tee_ioctl_param: size 32, align 8;
    tee_ioctl_shm_alloc_data: size 16, align 8;
    tee_ioctl_shm_register_data: size 24, align 8;
    tee_ioctl_shm_register_fd_data: size 24, align 8;
    tee_ioctl_version_data: size 12, align 4;
}
