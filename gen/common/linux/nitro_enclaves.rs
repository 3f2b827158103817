// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nitro_enclaves.h

pub const NE_ADD_VCPU: u32 = 0xc004ae21;
pub const NE_CREATE_VM: u32 = 0x8008ae20;
pub const NE_DEFAULT_MEMORY_REGION: i32 = 0x0;
pub const NE_EIF_IMAGE: i32 = 0x1;
pub const NE_ENCLAVE_DEBUG_MODE: i32 = 0x1;
pub const NE_ENCLAVE_PRODUCTION_MODE: i32 = 0x0;
pub const NE_ENCLAVE_START_MAX_FLAG_VAL: i32 = 0x2;
pub const NE_ERR_ENCLAVE_MEM_MIN_SIZE: i32 = 268;
pub const NE_ERR_FULL_CORES_NOT_USED: i32 = 269;
pub const NE_ERR_INVALID_ENCLAVE_CID: i32 = 275;
pub const NE_ERR_INVALID_FLAG_VALUE: i32 = 274;
pub const NE_ERR_INVALID_MEM_REGION_ADDR: i32 = 260;
pub const NE_ERR_INVALID_MEM_REGION_SIZE: i32 = 259;
pub const NE_ERR_INVALID_PAGE_SIZE: i32 = 273;
pub const NE_ERR_INVALID_VCPU: i32 = 271;
pub const NE_ERR_MEM_DIFFERENT_NUMA_NODE: i32 = 264;
pub const NE_ERR_MEM_MAX_REGIONS: i32 = 265;
pub const NE_ERR_MEM_NOT_HUGE_PAGE: i32 = 263;
pub const NE_ERR_MEM_REGION_ALREADY_USED: i32 = 262;
pub const NE_ERR_NOT_IN_INIT_STATE: i32 = 270;
pub const NE_ERR_NO_CPUS_AVAIL_IN_POOL: i32 = 272;
pub const NE_ERR_NO_MEM_REGIONS_ADDED: i32 = 266;
pub const NE_ERR_NO_VCPUS_ADDED: i32 = 267;
pub const NE_ERR_UNALIGNED_MEM_REGION_ADDR: i32 = 261;
pub const NE_ERR_VCPU_ALREADY_USED: i32 = 256;
pub const NE_ERR_VCPU_INVALID_CPU_CORE: i32 = 258;
pub const NE_ERR_VCPU_NOT_IN_CPU_POOL: i32 = 257;
pub const NE_GET_IMAGE_LOAD_INFO: u32 = 0xc010ae22;
pub const NE_IMAGE_LOAD_MAX_FLAG_VAL: i32 = 0x2;
pub const NE_MEMORY_REGION_MAX_FLAG_VAL: i32 = 0x1;
pub const NE_SET_USER_MEMORY_REGION: u32 = 0x4018ae23;
pub const NE_START_ENCLAVE: u32 = 0xc010ae24;

#[repr(C)]
pub struct ne_enclave_start_info {
    pub flags: u64,
    pub enclave_cid: u64,
}

#[repr(C)]
pub struct ne_image_load_info {
    pub flags: u64,
    pub memory_offset: u64,
}

#[repr(C)]
pub struct ne_user_memory_region {
    pub flags: u64,
    pub memory_size: u64,
    pub userspace_addr: u64,
}

records! {
    ne_enclave_start_info: size 16, align 8;
    ne_image_load_info: size 16, align 8;
    ne_user_memory_region: size 24, align 8;
}
