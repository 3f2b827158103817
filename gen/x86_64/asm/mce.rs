// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/mce.h

pub const MCE_GETCLEAR_FLAGS: u32 = 0x80044d03;
pub const MCE_GET_LOG_LEN: u32 = 0x80044d02;
pub const MCE_GET_RECORD_LEN: u32 = 0x80044d01;

#[repr(C)]
pub struct mce {
    pub status: u64,
    pub misc: u64,
    pub addr: u64,
    pub mcgstatus: u64,
    pub ip: u64,
    pub tsc: u64,
    pub time: u64,
    pub cpuvendor: u8,
    pub inject_flags: u8,
    pub severity: u8,
    pub pad: u8,
    pub cpuid: u32,
    pub cs: u8,
    pub bank: u8,
    pub cpu: u8,
    pub finished: u8,
    pub extcpu: u32,
    pub socketid: u32,
    pub apicid: u32,
    pub mcgcap: u64,
    pub synd: u64,
    pub ipid: u64,
    pub ppin: u64,
    pub microcode: u32,
    pub kflags: u64,
}

records! {
    mce: size 128, align 8;
}
