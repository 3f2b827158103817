// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/siginfo.h

pub const SIGEV_PAD_SIZE: u32 = 13;
pub const __ADDR_BND_PKEY_PAD: u32 = 4;
pub const __ARCH_SIGEV_PREAMBLE_SIZE: u32 = 12;

#[repr(C)]
pub union __sifields {
    pub _kill: super::__sifields__kill,
    pub _timer: __sifields__timer,
    pub _rt: __sifields__rt,
    pub _sigchld: __sifields__sigchld,
    pub _sigfault: __sifields__sigfault,
    pub _sigpoll: __sifields__sigpoll,
    pub _sigsys: __sifields__sigsys,
}

#[repr(C)]
pub struct __sifields__rt {
    pub _pid: i32,
    pub _uid: u32,
    pub _sigval: sigval,
}

#[repr(C)]
pub struct __sifields__sigchld {
    pub _pid: i32,
    pub _uid: u32,
    pub _status: i32,
    pub _utime: core::ffi::c_long,
    pub _stime: core::ffi::c_long,
}

#[repr(C)]
pub struct __sifields__sigfault {
    pub _addr: *mut core::ffi::c_void,
    pub anon0: __sifields__sigfault_anon0,
}

#[repr(C)]
pub union __sifields__sigfault_anon0 {
    pub _trapno: i32,
    pub _addr_lsb: i16,
    pub _addr_bnd: __sifields__sigfault_anon0__addr_bnd,
    pub _addr_pkey: __sifields__sigfault_anon0__addr_pkey,
    pub _perf: __sifields__sigfault_anon0__perf,
}

#[repr(C)]
pub struct __sifields__sigfault_anon0__addr_bnd {
    pub _dummy_bnd: [core::ffi::c_char; 4],
    pub _lower: *mut core::ffi::c_void,
    pub _upper: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct __sifields__sigfault_anon0__addr_pkey {
    pub _dummy_pkey: [core::ffi::c_char; 4],
    pub _pkey: u32,
}

#[repr(C)]
pub struct __sifields__sigfault_anon0__perf {
    pub _data: core::ffi::c_ulong,
    pub _type: u32,
    pub _flags: u32,
}

#[repr(C)]
pub struct __sifields__sigpoll {
    pub _band: core::ffi::c_long,
    pub _fd: i32,
}

#[repr(C)]
pub struct __sifields__sigsys {
    pub _call_addr: *mut core::ffi::c_void,
    pub _syscall: i32,
    pub _arch: u32,
}

#[repr(C)]
pub struct __sifields__timer {
    pub _tid: i32,
    pub _overrun: i32,
    pub _sigval: sigval,
    pub _sys_private: i32,
}

#[repr(C)]
pub struct sigevent {
    pub sigev_value: sigval,
    pub sigev_signo: i32,
    pub sigev_notify: i32,
    pub _sigev_un: sigevent__sigev_un,
}

#[repr(C)]
pub union sigevent__sigev_un {
    pub _pad: [i32; 13],
    pub _tid: i32,
    pub _sigev_thread: sigevent__sigev_un__sigev_thread,
}

#[repr(C)]
pub struct sigevent__sigev_un__sigev_thread {
    pub _function: Option<unsafe extern "C" fn(sigval)>,
    pub _attribute: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct siginfo {
    pub anon0: siginfo_anon0,
}

#[repr(C)]
pub union siginfo_anon0 {
    pub anon0: siginfo_anon0_anon0,
    pub _si_pad: [i32; 32],
}

#[repr(C)]
pub struct siginfo_anon0_anon0 {
    pub si_signo: i32,
    pub si_errno: i32,
    pub si_code: i32,
    pub _sifields: __sifields,
}

#[repr(C)]
pub union sigval {
    pub sival_int: i32,
    pub sival_ptr: *mut core::ffi::c_void,
}

records! {
    __sifields: size 20, align 4;
    __sifields__rt: size 12, align 4;
    __sifields__sigchld: size 20, align 4;
    __sifields__sigfault: size 16, align 4;
    __sifields__sigfault_anon0: size 12, align 4;
    __sifields__sigfault_anon0__addr_bnd: size 12, align 4;
    __sifields__sigfault_anon0__addr_pkey: size 8, align 4;
    __sifields__sigfault_anon0__perf: size 12, align 4;
    __sifields__sigpoll: size 8, align 4;
    __sifields__sigsys: size 12, align 4;
    __sifields__timer: size 16, align 4;
    sigevent: size 64, align 4;
    sigevent__sigev_un: size 52, align 4;
    sigevent__sigev_un__sigev_thread: size 8, align 4;
    siginfo: size 128, align 4;
    siginfo_anon0: size 128, align 4;
    siginfo_anon0_anon0: size 32, align 4;
    sigval: size 4, align 4;
}
