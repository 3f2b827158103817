// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pr.h

pub const IOC_PR_CLEAR: u32 = 0x401070cd;
pub const IOC_PR_PREEMPT: u32 = 0x401870cb;
pub const IOC_PR_PREEMPT_ABORT: u32 = 0x401870cc;
pub const IOC_PR_READ_KEYS: u32 = 0xc01070ce;
pub const IOC_PR_READ_RESERVATION: u32 = 0x801070cf;
pub const IOC_PR_REGISTER: u32 = 0x401870c8;
pub const IOC_PR_RELEASE: u32 = 0x401070ca;
pub const IOC_PR_RESERVE: u32 = 0x401070c9;
pub const PR_EXCLUSIVE_ACCESS: i32 = 2;
pub const PR_EXCLUSIVE_ACCESS_ALL_REGS: i32 = 6;
pub const PR_EXCLUSIVE_ACCESS_REG_ONLY: i32 = 4;
pub const PR_FL_IGNORE_KEY: i32 = 0x1;
pub const PR_KEYS_MAX: u32 = 0x10000;
pub const PR_STS_IOERR: i32 = 2;
pub const PR_STS_PATH_FAILED: i32 = 65536;
pub const PR_STS_PATH_FAST_FAILED: i32 = 983040;
pub const PR_STS_RESERVATION_CONFLICT: i32 = 24;
pub const PR_STS_RETRY_PATH_FAILURE: i32 = 917504;
pub const PR_STS_SUCCESS: i32 = 0;
pub const PR_WRITE_EXCLUSIVE: i32 = 1;
pub const PR_WRITE_EXCLUSIVE_ALL_REGS: i32 = 5;
pub const PR_WRITE_EXCLUSIVE_REG_ONLY: i32 = 3;

#[repr(C)]
pub struct pr_clear {
    pub key: u64,
    pub flags: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct pr_preempt {
    pub old_key: u64,
    pub new_key: u64,
    pub r#type: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct pr_read_keys {
    pub generation: u32,
    pub num_keys: u32,
    pub keys_ptr: u64,
}

#[repr(C)]
pub struct pr_read_reservation {
    pub key: u64,
    pub generation: u32,
    pub r#type: u32,
}

#[repr(C)]
pub struct pr_registration {
    pub old_key: u64,
    pub new_key: u64,
    pub flags: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct pr_reservation {
    pub key: u64,
    pub r#type: u32,
    pub flags: u32,
}

records! {
    pr_clear: size 16, align 8;
    pr_preempt: size 24, align 8;
    pr_read_keys: size 16, align 8;
    pr_read_reservation: size 16, align 8;
    pr_registration: size 24, align 8;
    pr_reservation: size 16, align 8;
}
