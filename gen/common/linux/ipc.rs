// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipc.h

pub const DIPC: i32 = 25;
pub const IPC_64: i32 = 0x100;
pub const IPC_CREAT: i32 = 0o1000;
pub const IPC_DIPC: i32 = 0o10000;
pub const IPC_EXCL: i32 = 0o2000;
pub const IPC_INFO: i32 = 3;
pub const IPC_NOWAIT: i32 = 0o4000;
pub const IPC_OLD: i32 = 0;
pub const IPC_OWN: i32 = 0o20000;
pub const IPC_PRIVATE: i32 = 0;
pub const IPC_RMID: i32 = 0;
pub const IPC_SET: i32 = 1;
pub const IPC_STAT: i32 = 2;
pub const MSGCTL: i32 = 14;
pub const MSGGET: i32 = 13;
pub const MSGRCV: i32 = 12;
pub const MSGSND: i32 = 11;
pub const SEMCTL: i32 = 3;
pub const SEMGET: i32 = 2;
pub const SEMOP: i32 = 1;
pub const SEMTIMEDOP: i32 = 4;
pub const SHMAT: i32 = 21;
pub const SHMCTL: i32 = 24;
pub const SHMDT: i32 = 22;
pub const SHMGET: i32 = 23;
