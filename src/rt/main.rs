//! What a program's crate has to define, since no C library and no std does.

/// Makes `$main` the start of a program without a C library.
///
/// `$main` takes nothing or an [`Init`](crate::rt::Init), and returns what implements
/// [`Termination`](crate::rt::Termination): nothing, an [`ExitCode`](crate::rt::ExitCode), or a
/// `Result` of those whose error is printed.
///
/// The program is `#![no_std]` and `#![no_main]`, and is linked with `-nostartfiles` and
/// `-nostdlib`, and with `-static-pie` or `-static` and `-no-pie`, which its build script says. For
/// the target `x86_64-unknown-linux-none` that is `--no-dynamic-linker` and nothing else.
///
/// What a program does not need or brings itself it can leave out, and some things it can ask for:
///
/// ```ignore
/// ksys::main!(main, with(global_alloc), without(panic_handler));
/// ```
///
/// | `without` | then |
/// |---|---|
/// | `relocation` | the program must not be position-independent |
/// | `memory` | the program defines `memcpy` and its kin, or links what does |
/// | `threads` | no [`thread`](crate::rt::thread), no thread-local storage, no stack protector in C |
/// | `arrays` | nobody calls what C and C++ objects want called before the program and after it |
/// | `panic_handler` | the program has a `#[panic_handler]` of its own |
///
/// | `with` | then |
/// |---|---|
/// | `global_alloc` | the program can use `alloc`; the feature `global-alloc` has to be on |
/// | `report_overflow` | [`report_overflow`](crate::rt::report_overflow) is called first |
/// | `ignore_sigpipe` | to write where nobody reads is `EPIPE`, as in programs with std; else it ends the program, unless its parent ignores `SIGPIPE` |
#[macro_export]
macro_rules! main {
    ($main:path) => {
        $crate::main!($main, with(), without());
    };
    ($main:path, with($($with:ident),* $(,)?)) => {
        $crate::main!($main, with($($with),*), without());
    };
    ($main:path, without($($part:ident),* $(,)?)) => {
        $crate::main!($main, with(), without($($part),*));
    };
    ($main:path, with($($with:ident),* $(,)?), without($($part:ident),* $(,)?)) => {
        const _: () = {
            unsafe extern "C" fn run(stack: *const usize) -> ! {
                $crate::__unless! { threads in [$($part)*]
                    {
                        // SAFETY: the caller passes the stack that the kernel made.
                        let guard = unsafe { $crate::rt::thread::prepare(stack) };
                        GUARD.store(guard, ::core::sync::atomic::Ordering::Relaxed);
                    } else {}
                }
                $crate::__if! { ignore_sigpipe in [$($with)*]
                    {
                        let ignored = $crate::signal::ignore($crate::signal::Signal::PIPE);
                        $crate::rt::tried("ignore_sigpipe", ignored.map(drop));
                    }
                }
                $crate::__if! { report_overflow in [$($with)*]
                    { $crate::rt::tried("report_overflow", $crate::rt::report_overflow()); }
                }
                $crate::__unless! { arrays in [$($part)*]
                    {
                        // SAFETY: as above; who links such functions wants them called.
                        unsafe { $crate::rt::construct(stack) };
                    } else {}
                }
                // SAFETY: the caller passes the stack that the kernel made.
                let code = unsafe { $crate::rt::start(stack, $main) };
                $crate::__unless! { arrays in [$($part)*]
                    {
                        // SAFETY: who links such functions wants them called.
                        unsafe { $crate::rt::destruct() };
                    } else {}
                }
                $crate::process::exit(code.0.into())
            }

            $crate::__unless! { relocation in [$($part)*]
                { $crate::__start!(run, after $crate::rt::relocate); }
                else { $crate::__start!(run); }
            }

            $crate::__unless! { threads in [$($part)*]
                {
                    /// What C functions with a stack protector compare on most architectures.
                    #[unsafe(export_name = "__stack_chk_guard")]
                    static GUARD: ::core::sync::atomic::AtomicUsize =
                        ::core::sync::atomic::AtomicUsize::new(0);

                    /// Is called where they find it changed.
                    #[unsafe(no_mangle)]
                    extern "C" fn __stack_chk_fail() -> ! {
                        $crate::rt::smashed()
                    }
                } else {}
            }

            $crate::__if! { global_alloc in [$($with)*]
                {
                    #[global_allocator]
                    static HEAP: $crate::rt::Heap = $crate::rt::Heap::new();
                }
            }

            $crate::__unless! { panic_handler in [$($part)*]
                {
                    #[panic_handler]
                    #[inline]
                    fn panic(info: &::core::panic::PanicInfo<'_>) -> ! {
                        $crate::rt::panic(info)
                    }
                } else {}
            }

            $crate::__unless! { memory in [$($part)*]
                { $crate::__memory!(); } else {}
            }

            /// Is named by prebuilt core, which may unwind; this program never does.
            #[unsafe(no_mangle)]
            extern "C" fn rust_eh_personality() {}

            /// Is named by prebuilt core, which may unwind; this program never does.
            #[unsafe(no_mangle)]
            extern "C" fn _Unwind_Resume() -> ! {
                $crate::rt::abort()
            }
        };
    };
}

/// Expands to the first block unless `$part` is on the list of what to leave out, else to the
/// second. A name on the list that is no part is an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __unless {
    (arrays in [arrays $($rest:ident)*] $then:tt else { $($else:tt)* }) => { $($else)* };
    (memory in [memory $($rest:ident)*] $then:tt else { $($else:tt)* }) => { $($else)* };
    (panic_handler in [panic_handler $($rest:ident)*] $then:tt else { $($else:tt)* }) => {
        $($else)*
    };
    (relocation in [relocation $($rest:ident)*] $then:tt else { $($else:tt)* }) => { $($else)* };
    (threads in [threads $($rest:ident)*] $then:tt else { $($else:tt)* }) => { $($else)* };
    ($part:ident in [arrays $($rest:ident)*] $($blocks:tt)*) => {
        $crate::__unless! { $part in [$($rest)*] $($blocks)* }
    };
    ($part:ident in [memory $($rest:ident)*] $($blocks:tt)*) => {
        $crate::__unless! { $part in [$($rest)*] $($blocks)* }
    };
    ($part:ident in [panic_handler $($rest:ident)*] $($blocks:tt)*) => {
        $crate::__unless! { $part in [$($rest)*] $($blocks)* }
    };
    ($part:ident in [relocation $($rest:ident)*] $($blocks:tt)*) => {
        $crate::__unless! { $part in [$($rest)*] $($blocks)* }
    };
    ($part:ident in [threads $($rest:ident)*] $($blocks:tt)*) => {
        $crate::__unless! { $part in [$($rest)*] $($blocks)* }
    };
    ($part:ident in [] { $($then:tt)* } else $else:tt) => { $($then)* };
}

/// Expands to the block if `$part` is on the list of what is asked for. A name on the list that is
/// no such thing is an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __if {
    (global_alloc in [global_alloc $($rest:ident)*] { $($then:tt)* }) => { $($then)* };
    (ignore_sigpipe in [ignore_sigpipe $($rest:ident)*] { $($then:tt)* }) => { $($then)* };
    (report_overflow in [report_overflow $($rest:ident)*] { $($then:tt)* }) => { $($then)* };
    ($part:ident in [global_alloc $($rest:ident)*] $then:tt) => {
        $crate::__if! { $part in [$($rest)*] $then }
    };
    ($part:ident in [ignore_sigpipe $($rest:ident)*] $then:tt) => {
        $crate::__if! { $part in [$($rest)*] $then }
    };
    ($part:ident in [report_overflow $($rest:ident)*] $then:tt) => {
        $crate::__if! { $part in [$($rest)*] $then }
    };
    ($part:ident in [] $then:tt) => {};
}

/// Defines the functions that compiled code calls by their C names.
#[doc(hidden)]
#[macro_export]
macro_rules! __memory {
    () => {
        /// Copies bytes; correct also where the regions overlap.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
            // SAFETY: the caller's.
            unsafe { $crate::arch::memmove(to, from, len) }
        }

        /// Copies bytes between regions that may overlap.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
            // SAFETY: the caller's.
            unsafe { $crate::arch::memmove(to, from, len) }
        }

        /// Fills bytes.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn memset(to: *mut u8, byte: ::core::ffi::c_int, len: usize) -> *mut u8 {
            // SAFETY: the caller's.
            unsafe { $crate::arch::memset(to, byte, len) }
        }

        /// Compares bytes.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, len: usize) -> ::core::ffi::c_int {
            // SAFETY: the caller's.
            unsafe { $crate::arch::memcmp(a, b, len) }
        }

        /// Tells whether bytes differ.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, len: usize) -> ::core::ffi::c_int {
            // SAFETY: the caller's.
            unsafe { $crate::arch::memcmp(a, b, len) }
        }

        /// Counts the bytes before the NUL.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn strlen(string: *const ::core::ffi::c_char) -> usize {
            // SAFETY: the caller's.
            unsafe { $crate::arch::strlen(string) }
        }
    };
}
