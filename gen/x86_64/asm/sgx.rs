// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sgx.h

pub const SGX_IOC_ENCLAVE_ADD_PAGES: u32 = 0xc030a401;
pub const SGX_IOC_ENCLAVE_CREATE: u32 = 0x4008a400;
pub const SGX_IOC_ENCLAVE_INIT: u32 = 0x4008a402;
pub const SGX_IOC_ENCLAVE_MODIFY_TYPES: u32 = 0xc028a406;
pub const SGX_IOC_ENCLAVE_PROVISION: u32 = 0x4008a403;
pub const SGX_IOC_ENCLAVE_REMOVE_PAGES: u32 = 0xc018a407;
pub const SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: u32 = 0xc028a405;
pub const SGX_IOC_VEPC_REMOVE_ALL: u32 = 0xa404;
pub const SGX_MAGIC: i32 = 0xa4;
pub const SGX_PAGE_MEASURE: i32 = 1;

#[repr(C)]
pub struct sgx_enclave_add_pages {
    pub src: u64,
    pub offset: u64,
    pub length: u64,
    pub secinfo: u64,
    pub flags: u64,
    pub count: u64,
}

#[repr(C)]
pub struct sgx_enclave_create {
    pub src: u64,
}

#[repr(C)]
pub struct sgx_enclave_init {
    pub sigstruct: u64,
}

#[repr(C)]
pub struct sgx_enclave_modify_types {
    pub offset: u64,
    pub length: u64,
    pub page_type: u64,
    pub result: u64,
    pub count: u64,
}

#[repr(C)]
pub struct sgx_enclave_provision {
    pub fd: u64,
}

#[repr(C)]
pub struct sgx_enclave_remove_pages {
    pub offset: u64,
    pub length: u64,
    pub count: u64,
}

#[repr(C)]
pub struct sgx_enclave_restrict_permissions {
    pub offset: u64,
    pub length: u64,
    pub permissions: u64,
    pub result: u64,
    pub count: u64,
}

#[repr(C)]
pub struct sgx_enclave_run {
    pub tcs: u64,
    pub function: u32,
    pub exception_vector: u16,
    pub exception_error_code: u16,
    pub exception_addr: u64,
    pub user_handler: u64,
    pub user_data: u64,
    pub reserved: [u8; 216],
}

pub type sgx_enclave_user_handler_t = Option<
    unsafe extern "C" fn(
        core::ffi::c_long,
        core::ffi::c_long,
        core::ffi::c_long,
        core::ffi::c_long,
        core::ffi::c_long,
        core::ffi::c_long,
        *mut sgx_enclave_run,
    ) -> i32,
>;

pub type vdso_sgx_enter_enclave_t = Option<
    unsafe extern "C" fn(
        core::ffi::c_ulong,
        core::ffi::c_ulong,
        core::ffi::c_ulong,
        u32,
        core::ffi::c_ulong,
        core::ffi::c_ulong,
        *mut sgx_enclave_run,
    ) -> i32,
>;

records! {
    sgx_enclave_add_pages: size 48, align 8;
    sgx_enclave_create: size 8, align 8;
    sgx_enclave_init: size 8, align 8;
    sgx_enclave_modify_types: size 40, align 8;
    sgx_enclave_provision: size 8, align 8;
    sgx_enclave_remove_pages: size 24, align 8;
    sgx_enclave_restrict_permissions: size 40, align 8;
    sgx_enclave_run: size 256, align 8;
}
