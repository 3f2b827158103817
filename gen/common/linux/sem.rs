// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sem.h

pub const GETALL: i32 = 13;
pub const GETNCNT: i32 = 14;
pub const GETPID: i32 = 11;
pub const GETVAL: i32 = 12;
pub const GETZCNT: i32 = 15;
pub const SEMAEM: i32 = 0x7fff;
pub const SEMMAP: i32 = 0x3d090000;
pub const SEMMNI: i32 = 32000;
pub const SEMMNS: i32 = 0x3d090000;
pub const SEMMNU: i32 = 0x3d090000;
pub const SEMMSL: i32 = 32000;
pub const SEMOPM: i32 = 500;
pub const SEMUME: i32 = 0x1f4;
pub const SEMUSZ: i32 = 20;
pub const SEMVMX: i32 = 32767;
pub const SEM_INFO: i32 = 19;
pub const SEM_STAT: i32 = 18;
pub const SEM_STAT_ANY: i32 = 20;
pub const SEM_UNDO: i32 = 0x1000;
pub const SETALL: i32 = 17;
pub const SETVAL: i32 = 16;

#[repr(C)]
pub struct sembuf {
    pub sem_num: u16,
    pub sem_op: i16,
    pub sem_flg: i16,
}

#[repr(C)]
pub struct seminfo {
    pub semmap: i32,
    pub semmni: i32,
    pub semmns: i32,
    pub semmnu: i32,
    pub semmsl: i32,
    pub semopm: i32,
    pub semume: i32,
    pub semusz: i32,
    pub semvmx: i32,
    pub semaem: i32,
}

records! {
    sembuf: size 6, align 2;
    seminfo: size 40, align 4;
}
