//! The machine and its kernel: names, load, randomness, modules, swap, the way down.
//!
//! ```
//! use ksys::system::{self, GetRandomFlags};
//!
//! let kernel = system::uname()?;
//! assert_eq!(kernel.sysname(), c"Linux");
//!
//! let mut seed = [0; 32];
//! assert_eq!(system::getrandom(&mut seed, GetRandomFlags::empty())?, 32);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, int};
use crate::flags::flags;
use crate::mm::{MapFlags, Mapping, ProtFlags};
use crate::numbers::numbers;
use crate::raw::portable;
use crate::vdso::Function;
use crate::{Errno, Result, Ret, arch, path, uapi};
use core::ffi::{CStr, c_char, c_int, c_uint, c_ulong, c_void};
use core::mem::{self, MaybeUninit};
use core::ptr;
use core::slice;
use static_assertions::assert_eq_size;

/// What the kernel says of itself and of the machine.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Utsname {
    sysname: Name,
    nodename: Name,
    release: Name,
    version: Name,
    machine: Name,
    domainname: Name,
}

type Name = [u8; uapi::__NEW_UTS_LEN as usize + 1];

assert_eq_size!(Utsname, uapi::new_utsname);

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        impl Utsname {
            $(
                $(#[$doc])*
                #[inline]
                pub fn $name(&self) -> &CStr {
                    CStr::from_bytes_until_nul(&self.$name).unwrap_or_default()
                }
            )*
        }

        impl core::fmt::Debug for Utsname {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut names = f.debug_struct("Utsname");
                $(names.field(stringify!($name), &self.$name());)*
                names.finish()
            }
        }
    };
}

names! {
    /// Returns the kernel's name: `Linux`.
    sysname;
    /// Returns the host's name.
    nodename;
    /// Returns the kernel's version, such as `7.2.13`.
    release;
    /// Returns the kernel's build: number and date.
    version;
    /// Returns the machine's architecture, such as `aarch64`.
    machine;
    /// Returns the NIS domain's name.
    domainname;
}

/// Returns the names of the kernel, the host and the machine. See uname(2).
#[doc(alias = "gethostname")]
#[inline]
pub fn uname() -> Result<Utsname> {
    let mut names = MaybeUninit::<Utsname>::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::uname(names.as_mut_ptr().cast()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { names.assume_init() })
}

/// Sets the host's name, of at most 64 bytes (`EINVAL`); needs CAP_SYS_ADMIN. See sethostname(2).
#[inline]
pub fn sethostname(name: &[u8]) -> Result<()> {
    let len = c_int::try_from(name.len()).map_err(|_| Errno::EINVAL)?;
    // SAFETY: the kernel reads `len` bytes.
    unsafe { portable::sethostname(name.as_ptr().cast_mut().cast(), len) }.unit()
}

/// Sets the NIS domain's name, of at most 64 bytes (`EINVAL`); needs CAP_SYS_ADMIN.
///
/// See setdomainname(2).
#[inline]
pub fn setdomainname(name: &[u8]) -> Result<()> {
    let len = c_int::try_from(name.len()).map_err(|_| Errno::EINVAL)?;
    // SAFETY: the kernel reads `len` bytes.
    unsafe { portable::setdomainname(name.as_ptr().cast_mut().cast(), len) }.unit()
}

/// Returns uptime, load and memory use; memory counts in units of `mem_unit` bytes.
///
/// The loads are fixed-point numbers with 16 bits behind the point. See sysinfo(2).
#[doc(alias = "Sysinfo_t")]
#[inline]
pub fn sysinfo() -> Result<uapi::sysinfo> {
    let mut info = MaybeUninit::<uapi::sysinfo>::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::sysinfo(info.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { info.assume_init() })
}

numbers! {
    /// Whose use of resources [`getrusage`] tells.
    pub struct UsageOf: c_int {
        /// This process, with all of its threads.
        SELF = RUSAGE_SELF;
        /// The children that were waited for, and theirs.
        CHILDREN = RUSAGE_CHILDREN;
        /// This thread.
        THREAD = RUSAGE_THREAD;
    }
}

/// Returns the resources that were used; `ru_maxrss` counts KiB. See getrusage(2).
#[doc(alias = "Rusage")]
#[inline]
pub fn getrusage(of: UsageOf) -> Result<uapi::rusage> {
    let mut usage = MaybeUninit::<uapi::rusage>::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::getrusage(of.0, usage.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { usage.assume_init() })
}

/// Returns the processor time of this process and its children, and the time since some point.
///
/// All count ticks of [`clock_ticks_per_second`](crate::param::clock_ticks_per_second); the last
/// one wraps, and no value of it is an error. See times(2).
#[doc(alias = "Tms")]
#[inline]
pub fn times() -> (uapi::tms, usize) {
    let mut times = MaybeUninit::<uapi::tms>::zeroed();
    // SAFETY: the kernel writes one record.
    let elapsed = unsafe { portable::times(times.as_mut_ptr()) }.word();
    // SAFETY: it is filled, and was zero before.
    (unsafe { times.assume_init() }, elapsed)
}

/// Writes a record of each process that ends to the file at `path`, or stops it with `None`.
///
/// Needs CAP_SYS_PACCT. See acct(2).
#[doc(alias = "enable")]
#[inline]
pub fn acct<P: path::Arg>(path: Option<P>) -> Result<()> {
    // SAFETY: the kernel reads a C string, or nothing.
    let call = |path: *const c_char| unsafe { portable::acct(path) }.unit();
    match path {
        Some(path) => path.with(|path| call(path.as_ptr())),
        None => call(ptr::null()),
    }
}

/// Hangs up the controlling terminal; needs CAP_SYS_TTY_CONFIG. See vhangup(2).
#[inline]
pub fn vhangup() -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::vhangup() }.unit()
}

/// Returns the processor and the node that this thread runs on, without a trap where the vDSO can.
///
/// Both may have changed by the time of the return. See getcpu(2).
#[doc(alias = "sched_getcpu")]
#[inline]
pub fn getcpu() -> Result<(u32, u32)> {
    type Getcpu = unsafe extern "C" fn(*mut c_uint, *mut c_uint, *mut c_void) -> c_int;
    static FUNCTION: Function = Function::new(arch::vdso::GETCPU);
    let (mut cpu, mut node) = (0, 0);
    let (to_cpu, to_node) = (&raw mut cpu, &raw mut node);
    match FUNCTION.address() {
        Some(function) => {
            // SAFETY: the vDSO's function of that name is this.
            let function: Getcpu = unsafe { mem::transmute(function) };
            // SAFETY: it writes two words; the third argument is not used any more.
            Ret::from_word(unsafe { function(to_cpu, to_node, ptr::null_mut()) } as usize)
        }
        // SAFETY: the kernel writes two words; the third argument is not used any more.
        None => unsafe { portable::getcpu(to_cpu, to_node, ptr::null_mut()) },
    }
    .unit()?;
    Ok((cpu, node))
}

/// A question to [`riscv_hwprobe`], and its answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct HwProbe {
    /// A `RISCV_HWPROBE_KEY_` constant; -1 in an answer whose key the kernel does not know.
    pub key: i64,
    /// What all of the processors asked about have.
    pub value: u64,
}

/// Fills in what the processors of a riscv64 machine have, without a trap where the vDSO can.
///
/// `cpus` is a set of processors, a bit each; an empty slice means all. Elsewhere than on riscv64
/// it fails with `ENOSYS`. The kernel's documentation of the call lists keys and flags.
#[inline]
pub fn riscv_hwprobe(pairs: &mut [HwProbe], cpus: &mut [c_ulong], flags: c_uint) -> Result<()> {
    type Hwprobe = unsafe extern "C" fn(*mut HwProbe, usize, usize, *mut c_ulong, c_uint) -> c_int;
    static FUNCTION: Function = Function::new(match arch::vdso::RISCV_HWPROBE {
        Some((name, _)) => Some(name),
        None => None,
    });
    let Some((_, nr)) = arch::vdso::RISCV_HWPROBE else {
        return Err(Errno::ENOSYS);
    };
    let set = match cpus.len() {
        0 => ptr::null_mut(),
        _ => cpus.as_mut_ptr(),
    };
    let (first, count, size) = (pairs.as_mut_ptr(), pairs.len(), size_of_val(cpus));
    match FUNCTION.address() {
        Some(function) => {
            // SAFETY: the vDSO's function of that name is this.
            let function: Hwprobe = unsafe { mem::transmute(function) };
            // SAFETY: it reads and writes `count` records and `size` bytes of the set.
            Ret::from_word(unsafe { function(first, count, size, set, flags) } as usize)
        }
        // SAFETY: the kernel reads and writes `count` records and `size` bytes of the set.
        None => unsafe {
            arch::syscall5(
                nr,
                first.into(),
                count.into(),
                size.into(),
                set.into(),
                flags.into(),
            )
        },
    }
    .unit()
}

flags! {
    /// How [`getrandom`] takes its bytes.
    pub struct GetRandomFlags: c_uint {
        /// Fails with `EAGAIN` before the kernel has gathered enough.
        NONBLOCK = GRND_NONBLOCK;
        RANDOM = GRND_RANDOM;
        /// Takes what there is before the kernel has gathered enough.
        INSECURE = GRND_INSECURE;
    }
}

/// Fills `buf` with random bytes and returns how many came: all, if they are at most 256.
///
/// See getrandom(2).
#[inline]
pub fn getrandom(buf: &mut [u8], flags: GetRandomFlags) -> Result<usize> {
    // SAFETY: the kernel writes at most `buf.len()` bytes, all of them initialized.
    unsafe { portable::getrandom(buf.as_mut_ptr().cast(), buf.len(), flags.bits()) }.usize()
}

/// Fills uninitialized memory with random bytes and returns the filled part. See [`getrandom`].
#[inline]
pub fn getrandom_uninit(buf: &mut [MaybeUninit<u8>], flags: GetRandomFlags) -> Result<&mut [u8]> {
    // SAFETY: the kernel writes at most `buf.len()` bytes.
    let n =
        unsafe { portable::getrandom(buf.as_mut_ptr().cast(), buf.len(), flags.bits()) }.usize()?;
    let filled = buf.get_mut(..n).ok_or(Errno::EIO)?;
    // SAFETY: the kernel initialized these, and they stay borrowed.
    Ok(unsafe { slice::from_raw_parts_mut(filled.as_mut_ptr().cast(), n) })
}

type Vgetrandom = unsafe extern "C" fn(*mut c_void, usize, c_uint, *mut c_void, usize) -> isize;

static VGETRANDOM: Function = Function::new(arch::vdso::GETRANDOM);

/// A source of random bytes that are as good as [`getrandom`]'s, without a trap where the vDSO can.
///
/// It holds a page for the vDSO's state. A child that comes of fork(2) starts anew with its copy.
#[derive(Debug)]
pub struct Random(Option<State>);

/// The vDSO's function, and the memory that it keeps its state in.
#[derive(Debug)]
struct State {
    function: Vgetrandom,
    memory: Mapping,
    size: usize,
}

impl Random {
    /// Makes a source; it fails only for lack of memory.
    #[inline]
    pub fn new() -> Result<Self> {
        let Some(function) = VGETRANDOM.address() else {
            return Ok(Self(None));
        };
        // SAFETY: the vDSO's function of that name is this.
        let function: Vgetrandom = unsafe { mem::transmute(function) };
        let mut params = MaybeUninit::<uapi::vgetrandom_opaque_params>::zeroed();
        // SAFETY: with this size it only writes one record, which says what memory it needs.
        let ret = unsafe {
            function(
                ptr::null_mut(),
                0,
                0,
                params.as_mut_ptr().cast(),
                usize::MAX,
            )
        };
        if ret != 0 {
            return Ok(Self(None));
        }
        // SAFETY: the function filled it, and it was zero before.
        let params = unsafe { params.assume_init() };
        let size = params.size_of_opaque_state as usize;
        let memory = Mapping::new(
            None,
            0,
            size,
            ProtFlags::from_bits_retain(params.mmap_prot as c_ulong),
            MapFlags::from_bits_retain(params.mmap_flags as c_ulong),
        )?;
        Ok(Self(Some(State {
            function,
            memory,
            size,
        })))
    }

    /// Fills `buf` with random bytes and returns how many came, as [`getrandom`] does.
    #[inline]
    pub fn fill(&mut self, buf: &mut [u8], flags: GetRandomFlags) -> Result<usize> {
        let Some(state) = &self.0 else {
            return getrandom(buf, flags);
        };
        // SAFETY: the state is memory of the kind and size that the function asked for, and
        // `self` is borrowed alone; it writes at most `buf.len()` bytes.
        let ret = unsafe {
            (state.function)(
                buf.as_mut_ptr().cast(),
                buf.len(),
                flags.bits(),
                state.memory.as_ptr(),
                state.size,
            )
        };
        Ret::from_word(ret.cast_unsigned()).usize()
    }
}

numbers! {
    /// What [`reboot`] does.
    pub struct RebootCmd: c_uint {
        /// Ctrl-Alt-Del sends `SIGINT` to process 1.
        CAD_OFF = LINUX_REBOOT_CMD_CAD_OFF;
        /// Ctrl-Alt-Del restarts at once.
        CAD_ON = LINUX_REBOOT_CMD_CAD_ON;
        HALT = LINUX_REBOOT_CMD_HALT;
        /// Starts the kernel that kexec_load(2) has loaded.
        KEXEC = LINUX_REBOOT_CMD_KEXEC;
        POWER_OFF = LINUX_REBOOT_CMD_POWER_OFF;
        RESTART = LINUX_REBOOT_CMD_RESTART;
        /// Restarts with a command; see [`reboot_with`].
        RESTART2 = LINUX_REBOOT_CMD_RESTART2;
        SW_SUSPEND = LINUX_REBOOT_CMD_SW_SUSPEND;
    }
}

/// Stops, restarts or suspends the machine; writes nothing that is cached: see sync(2).
///
/// Needs CAP_SYS_BOOT. In a process namespace of its own it ends that. See reboot(2).
#[inline]
pub fn reboot(command: RebootCmd) -> Result<()> {
    reboot_with(command, c"")
}

/// Stops or restarts the machine, with a command to the firmware for `RESTART2`.
///
/// See [`reboot`].
#[inline]
pub fn reboot_with(command: RebootCmd, arg: &CStr) -> Result<()> {
    // SAFETY: the kernel reads at most a C string.
    unsafe {
        portable::reboot(
            uapi::LINUX_REBOOT_MAGIC1.cast_signed(),
            uapi::LINUX_REBOOT_MAGIC2,
            command.0,
            arg.as_ptr().cast_mut().cast(),
        )
    }
    .any()
}

flags! {
    /// How [`swapon`] uses an area.
    pub struct SwapFlags: c_int {
        /// Takes the low 15 bits as the area's priority; see [`SwapFlags::priority`].
        PREFER = SWAP_FLAG_PREFER;
        DISCARD = SWAP_FLAG_DISCARD;
        DISCARD_ONCE = SWAP_FLAG_DISCARD_ONCE;
        DISCARD_PAGES = SWAP_FLAG_DISCARD_PAGES;
    }
}

impl SwapFlags {
    /// Makes the flags that give an area a priority; of a number above 32,767 the low 15 bits.
    #[inline]
    pub const fn priority(priority: u16) -> Self {
        Self(uapi::SWAP_FLAG_PREFER | (priority as c_int & uapi::SWAP_FLAG_PRIO_MASK))
    }
}

/// Starts to swap to the file or device at `path`; needs CAP_SYS_ADMIN. See swapon(2).
#[inline]
pub fn swapon(path: impl path::Arg, flags: SwapFlags) -> Result<()> {
    // SAFETY: the kernel reads a C string.
    path.with(|path| unsafe { portable::swapon(path.as_ptr(), flags.bits()) }.unit())
}

/// Stops to swap to the file or device at `path`; needs CAP_SYS_ADMIN. See swapoff(2).
#[inline]
pub fn swapoff(path: impl path::Arg) -> Result<()> {
    // SAFETY: the kernel reads a C string.
    path.with(|path| unsafe { portable::swapoff(path.as_ptr()) }.unit())
}

numbers! {
    /// What [`syslog`] does.
    pub struct SyslogAction: c_int {
        CLOSE = SYSLOG_ACTION_CLOSE;
        OPEN = SYSLOG_ACTION_OPEN;
        /// Waits for messages, and takes them from the log.
        READ = SYSLOG_ACTION_READ;
        /// Reads the last messages.
        READ_ALL = SYSLOG_ACTION_READ_ALL;
        /// Reads the last messages, and hides them from the next `READ_ALL`.
        READ_CLEAR = SYSLOG_ACTION_READ_CLEAR;
        CLEAR = SYSLOG_ACTION_CLEAR;
        CONSOLE_OFF = SYSLOG_ACTION_CONSOLE_OFF;
        CONSOLE_ON = SYSLOG_ACTION_CONSOLE_ON;
        /// Sets how urgent messages must be to reach the console; see [`syslog_console_level`].
        CONSOLE_LEVEL = SYSLOG_ACTION_CONSOLE_LEVEL;
        /// Returns how many bytes `READ` would give.
        SIZE_UNREAD = SYSLOG_ACTION_SIZE_UNREAD;
        /// Returns how many bytes the log holds.
        SIZE_BUFFER = SYSLOG_ACTION_SIZE_BUFFER;
    }
}

/// Reads or controls the kernel's log; what `buf` is for, and the result, depend on `action`.
///
/// See syslog(2).
#[doc(alias = "Klogctl")]
#[inline]
pub fn syslog(action: SyslogAction, buf: &mut [u8]) -> Result<usize> {
    let len = c_int::try_from(buf.len()).unwrap_or(c_int::MAX);
    // SAFETY: the kernel writes at most `len` bytes, all of them initialized.
    unsafe { portable::syslog(action.0, buf.as_mut_ptr().cast(), len) }.usize()
}

/// Sets how urgent messages must be to reach the console, from 1 to 8 (else `EINVAL`).
///
/// See syslog(2).
#[doc(alias = "Klogset")]
#[inline]
pub fn syslog_console_level(level: c_int) -> Result<()> {
    let action = SyslogAction::CONSOLE_LEVEL.0;
    // SAFETY: the kernel uses no pointer for it.
    unsafe { portable::syslog(action, ptr::null_mut(), level) }.unit()
}

flags! {
    /// How [`finit_module`] loads.
    pub struct ModuleInitFlags: c_int {
        IGNORE_MODVERSIONS = MODULE_INIT_IGNORE_MODVERSIONS;
        IGNORE_VERMAGIC = MODULE_INIT_IGNORE_VERMAGIC;
        COMPRESSED_FILE = MODULE_INIT_COMPRESSED_FILE;
    }

    /// How [`delete_module`] unloads.
    pub struct DeleteModuleFlags: c_uint {
        /// Unloads it even while it is used, which taints the kernel.
        TRUNC = O_TRUNC;
        NONBLOCK = O_NONBLOCK;
    }
}

/// Loads a module from memory, with its parameters; needs CAP_SYS_MODULE. See init_module(2).
#[inline]
pub fn init_module(image: &[u8], params: &CStr) -> Result<()> {
    let start = image.as_ptr().cast_mut().cast();
    // SAFETY: the kernel reads the image and a C string.
    unsafe { portable::init_module(start, image.len() as c_ulong, params.as_ptr()) }.unit()
}

/// Loads a module from a file, with its parameters; needs CAP_SYS_MODULE. See finit_module(2).
#[inline]
pub fn finit_module(file: impl AsFd, params: &CStr, flags: ModuleInitFlags) -> Result<()> {
    // SAFETY: the kernel reads a C string.
    unsafe { portable::finit_module(int(&file), params.as_ptr(), flags.bits()) }.unit()
}

/// Unloads a module; needs CAP_SYS_MODULE, and `NONBLOCK` wherever it may be in use.
///
/// See delete_module(2).
#[inline]
pub fn delete_module(name: &CStr, flags: DeleteModuleFlags) -> Result<()> {
    // SAFETY: the kernel reads a C string.
    unsafe { portable::delete_module(name.as_ptr(), flags.bits()) }.unit()
}
