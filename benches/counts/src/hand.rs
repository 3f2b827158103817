//! Each call as one writes it by hand for one architecture: the number, the arguments extended by
//! their C types, the trap, and the result as it came.

use core::ffi::c_int;
use ksys::nr;
#[cfg(target_pointer_width = "32")]
use ksys::uapi;

macro_rules! trap {
    ($nr:expr; $($a:expr $(, $b:expr $(, $c:expr $(, $d:expr $(, $e:expr $(, $f:expr)?)?)?)?)?)?) => {{
        let ret: usize;
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the caller vouches for the call.
        unsafe {
            core::arch::asm!("syscall", inlateout("rax") $nr => ret,
                $(in("rdi") $a, $(in("rsi") $b, $(in("rdx") $c,
                $(in("r10") $d, $(in("r8") $e, $(in("r9") $f,)?)?)?)?)?)?
                lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags));
        }
        #[cfg(target_arch = "aarch64")]
        // SAFETY: the caller vouches for the call.
        unsafe {
            #[allow(unused_mut, unused_assignments)]
            let mut _first = 0_usize;
            $(_first = $a;)?
            core::arch::asm!("svc 0", in("x8") $nr, inlateout("x0") _first => ret,
                $($(in("x1") $b, $(in("x2") $c,
                $(in("x3") $d, $(in("x4") $e, $(in("x5") $f,)?)?)?)?)?)?
                options(nostack, preserves_flags));
        }
        #[cfg(target_arch = "riscv64")]
        // SAFETY: the caller vouches for the call.
        unsafe {
            #[allow(unused_mut, unused_assignments)]
            let mut _first = 0_usize;
            $(_first = $a;)?
            core::arch::asm!("ecall", in("a7") $nr, inlateout("a0") _first => ret,
                $($(in("a1") $b, $(in("a2") $c,
                $(in("a3") $d, $(in("a4") $e, $(in("a5") $f,)?)?)?)?)?)?
                options(nostack, preserves_flags));
        }
        // r7 is T32's frame pointer, which Rust does not give away.
        #[cfg(target_arch = "arm")]
        // SAFETY: the caller vouches for the call.
        unsafe {
            #[allow(unused_mut, unused_assignments)]
            let mut _first = 0_usize;
            $(_first = $a;)?
            core::arch::asm!(
                "mov {r7}, r7",
                "mov r7, #({nr} & 0xff)",
                ".if {nr} & 0xff00",
                "orr r7, r7, #({nr} & 0xff00)",
                ".endif",
                "svc 0",
                "mov r7, {r7}",
                nr = const $nr, r7 = out(reg) _, inlateout("r0") _first => ret,
                $($(in("r1") $b, $(in("r2") $c,
                $(in("r3") $d, $(in("r4") $e, $(in("r5") $f,)?)?)?)?)?)?
                options(nostack, preserves_flags));
        }
        ret
    }};
}

/// Tells an error from a value.
#[inline(always)]
pub fn value(ret: usize) -> Option<usize> {
    if ret > -4096_isize as usize {
        None
    } else {
        Some(ret)
    }
}

#[inline(always)]
pub fn getppid() -> c_int {
    trap!(nr::getppid;) as c_int
}

#[inline(always)]
pub unsafe fn read(fd: c_int, to: *mut u8, len: usize) -> usize {
    trap!(nr::read; fd as usize, to, len)
}

#[inline(always)]
pub unsafe fn write(fd: c_int, from: *const u8, len: usize) -> usize {
    trap!(nr::write; fd as usize, from, len)
}

#[inline(always)]
pub unsafe fn pread(fd: c_int, to: *mut u8, len: usize, at: u64) -> usize {
    #[cfg(target_pointer_width = "64")]
    return trap!(nr::pread64; fd as usize, to, len, at);
    // The two halves stand in an even register and the next.
    #[cfg(target_pointer_width = "32")]
    return trap!(nr::pread64; fd as usize, to, len, 0, at as usize, (at >> 32) as usize);
}

#[inline(always)]
pub unsafe fn openat(dir: c_int, path: *const u8, flags: c_int, mode: u16) -> usize {
    // Kernels of 64 bits add it themselves.
    #[cfg(target_pointer_width = "32")]
    let flags = flags | uapi::O_LARGEFILE as c_int;
    trap!(nr::openat; dir as isize as usize, path, flags as isize as usize, usize::from(mode))
}

#[inline(always)]
pub unsafe fn close(fd: c_int) -> usize {
    trap!(nr::close; fd as usize)
}

#[inline(always)]
pub unsafe fn mmap(
    at: *mut u8,
    len: usize,
    prot: usize,
    flags: usize,
    fd: c_int,
    offset: u64,
) -> usize {
    #[cfg(target_pointer_width = "64")]
    return trap!(nr::mmap; at as usize, len, prot, flags, fd as isize as usize, offset);
    // Its unit is 4096 bytes; what does not fit one register has no number.
    #[cfg(target_pointer_width = "32")]
    {
        if offset & 0xfff != 0 || offset >> 44 != 0 {
            return -22_isize as usize;
        }
        trap!(nr::mmap2; at as usize, len, prot, flags, fd as usize, (offset >> 12) as usize)
    }
}
