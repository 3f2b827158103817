//! What prctl(2) asks and sets, a function an option.
//!
//! What belongs to capabilities is in [`thread`](crate::thread). An option that the architecture
//! or the kernel does not have is `EINVAL`.
//!
//! ```
//! use ksys::prctl;
//!
//! prctl::set_name(c"worker")?;
//! assert!(prctl::name()?.starts_with(b"worker\0"));
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, int};
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::signal::Signal;
use crate::{Result, uapi};
use core::ffi::{CStr, c_int, c_uint, c_ulong, c_void};
use core::ptr;

numbers! {
    /// What reading the time stamp counter does.
    pub struct Tsc: c_int {
        ENABLE = PR_TSC_ENABLE;
        SIGSEGV = PR_TSC_SIGSEGV;
    }

    /// How processor time is measured.
    pub struct Timing: c_int {
        STATISTICAL = PR_TIMING_STATISTICAL;
        TIMESTAMP = PR_TIMING_TIMESTAMP;
    }

    /// When a process hears of memory that broke.
    pub struct MceKill: c_int {
        LATE = PR_MCE_KILL_LATE;
        EARLY = PR_MCE_KILL_EARLY;
        DEFAULT = PR_MCE_KILL_DEFAULT;
    }

    /// A way of the processor to run ahead that leaks data.
    pub struct Speculation: c_int {
        STORE_BYPASS = PR_SPEC_STORE_BYPASS;
        INDIRECT_BRANCH = PR_SPEC_INDIRECT_BRANCH;
        L1D_FLUSH = PR_SPEC_L1D_FLUSH;
    }

    /// How far a cookie of core scheduling reaches.
    pub struct SchedCoreScope: c_uint {
        THREAD = PR_SCHED_CORE_SCOPE_THREAD;
        THREAD_GROUP = PR_SCHED_CORE_SCOPE_THREAD_GROUP;
        PROCESS_GROUP = PR_SCHED_CORE_SCOPE_PROCESS_GROUP;
    }

    /// A byte order.
    pub struct Endian: c_int {
        BIG = PR_ENDIAN_BIG;
        LITTLE = PR_ENDIAN_LITTLE;
        PPC_LITTLE = PR_ENDIAN_PPC_LITTLE;
    }
}

flags! {
    /// What becomes of access to memory that is not aligned.
    pub struct Unalign: c_uint {
        NOPRINT = PR_UNALIGN_NOPRINT;
        SIGBUS = PR_UNALIGN_SIGBUS;
    }

    /// How floating point is emulated.
    pub struct FpEmu: c_uint {
        NOPRINT = PR_FPEMU_NOPRINT;
        SIGFPE = PR_FPEMU_SIGFPE;
    }

    /// Which exceptions of floating point are signals.
    pub struct FpExc: c_uint {
        SW_ENABLE = PR_FP_EXC_SW_ENABLE;
        DIV = PR_FP_EXC_DIV;
        OVF = PR_FP_EXC_OVF;
        UND = PR_FP_EXC_UND;
        RES = PR_FP_EXC_RES;
        INV = PR_FP_EXC_INV;
        DISABLED = PR_FP_EXC_DISABLED;
        NONRECOV = PR_FP_EXC_NONRECOV;
        ASYNC = PR_FP_EXC_ASYNC;
        PRECISE = PR_FP_EXC_PRECISE;
    }

    /// A mode of MIPS floating-point registers.
    pub struct FpMode: c_uint {
        FR = PR_FP_MODE_FR;
        FRE = PR_FP_MODE_FRE;
    }

    /// How a speculation is dealt with.
    pub struct SpecFlags: c_uint {
        PRCTL = PR_SPEC_PRCTL;
        ENABLE = PR_SPEC_ENABLE;
        DISABLE = PR_SPEC_DISABLE;
        FORCE_DISABLE = PR_SPEC_FORCE_DISABLE;
        DISABLE_NOEXEC = PR_SPEC_DISABLE_NOEXEC;
    }

    /// How addresses with tags are taken, and what arm's memory tags do.
    pub struct TaggedAddr: c_uint {
        ENABLE = PR_TAGGED_ADDR_ENABLE;
        MTE_TCF_SYNC = PR_MTE_TCF_SYNC;
        MTE_TCF_ASYNC = PR_MTE_TCF_ASYNC;
        MTE_TAG_MASK = PR_MTE_TAG_MASK;
        MTE_STORE_ONLY = PR_MTE_STORE_ONLY;
        PMLEN_MASK = PR_PMLEN_MASK;
    }

    /// Keys of arm's pointer authentication.
    pub struct PacKeys: c_uint {
        APIAKEY = PR_PAC_APIAKEY;
        APIBKEY = PR_PAC_APIBKEY;
        APDAKEY = PR_PAC_APDAKEY;
        APDBKEY = PR_PAC_APDBKEY;
        APGAKEY = PR_PAC_APGAKEY;
    }

    /// What memory may not become.
    pub struct Mdwe: c_uint {
        REFUSE_EXEC_GAIN = PR_MDWE_REFUSE_EXEC_GAIN;
        NO_INHERIT = PR_MDWE_NO_INHERIT;
    }

    /// The length of a scalable vector, in the low 16 bits, and when it holds.
    pub struct VectorLength: c_uint {
        LEN_MASK = PR_SVE_VL_LEN_MASK;
        INHERIT = PR_SVE_VL_INHERIT;
        ONEXEC = PR_SVE_SET_VL_ONEXEC;
    }
}

/// Asks for what the option returns.
#[inline]
fn get(option: c_int) -> Result<c_int> {
    // SAFETY: no pointers.
    unsafe { portable::prctl(option, 0, 0, 0, 0) }.i32()
}

/// Asks for what the option writes to an `int`.
#[inline]
fn get_at(option: c_int) -> Result<c_int> {
    let mut value: c_int = 0;
    let address = (&raw mut value).expose_provenance() as c_ulong;
    // SAFETY: the kernel writes one number.
    unsafe { portable::prctl(option, address, 0, 0, 0) }.unit()?;
    Ok(value)
}

/// Sets what touches no memory of this process.
#[inline]
fn set(option: c_int, value: c_ulong) -> Result<()> {
    // SAFETY: no pointers; the option changes no memory.
    unsafe { portable::prctl(option, value, 0, 0, 0) }.unit()
}

/// Returns who may see this process's memory: 0 root only, 1 its user too, 2 root only by setuid.
///
/// See PR_GET_DUMPABLE(2const).
#[doc(alias("dumpable_behavior", "get_dumpable"))]
#[inline]
pub fn dumpable() -> Result<i32> {
    get(uapi::PR_GET_DUMPABLE)
}

/// Sets whether this process's user may see its memory, trace it, and get its core dumps.
///
/// See PR_SET_DUMPABLE(2const).
#[doc(alias = "set_dumpable_behavior")]
#[inline]
pub fn set_dumpable(value: bool) -> Result<()> {
    set(uapi::PR_SET_DUMPABLE, value.into())
}

/// Tells whether this thread's programs gain no privileges. See PR_GET_NO_NEW_PRIVS(2const).
#[doc(alias = "get_no_new_privs")]
#[inline]
pub fn no_new_privs() -> Result<bool> {
    get(uapi::PR_GET_NO_NEW_PRIVS).map(|value| value != 0)
}

/// Lets no program that this thread starts gain privileges, for good.
///
/// See PR_SET_NO_NEW_PRIVS(2const).
#[inline]
pub fn set_no_new_privs() -> Result<()> {
    set(uapi::PR_SET_NO_NEW_PRIVS, 1)
}

/// Tells whether this thread keeps its permitted capabilities when it stops being root. See PR_GET_KEEPCAPS(2const).
#[doc(alias("get_keep_capabilities", "get_keepcaps"))]
#[inline]
pub fn keepcaps() -> Result<bool> {
    get(uapi::PR_GET_KEEPCAPS).map(|value| value != 0)
}

/// Sets whether this thread keeps its permitted capabilities when it stops being root. See PR_SET_KEEPCAPS(2const).
#[doc(alias = "set_keep_capabilities")]
#[inline]
pub fn set_keepcaps(value: bool) -> Result<()> {
    set(uapi::PR_SET_KEEPCAPS, value.into())
}

/// Returns the signal that this process gets when the thread that made it ends.
///
/// See PR_GET_PDEATHSIG(2const).
#[doc(alias("get_pdeathsig", "parent_process_death_signal"))]
#[inline]
pub fn pdeathsig() -> Result<Option<Signal>> {
    get_at(uapi::PR_GET_PDEATHSIG).map(Signal::from_raw)
}

/// Sets the signal that this process gets when the thread that made it ends; changes of
/// credentials clear it. See PR_SET_PDEATHSIG(2const).
#[doc(alias = "set_parent_process_death_signal")]
#[inline]
pub fn set_pdeathsig(signal: impl Into<Option<Signal>>) -> Result<()> {
    let signal = signal.into().map_or(0, Signal::as_raw);
    set(uapi::PR_SET_PDEATHSIG, signal as c_ulong)
}

/// Tells whether orphans below this process become its children. See PR_GET_CHILD_SUBREAPER(2const).
#[doc(alias = "get_child_subreaper")]
#[inline]
pub fn child_subreaper() -> Result<bool> {
    get_at(uapi::PR_GET_CHILD_SUBREAPER).map(|value| value != 0)
}

/// Sets whether orphans below this process become its children. See PR_SET_CHILD_SUBREAPER(2const).
#[inline]
pub fn set_child_subreaper(value: bool) -> Result<()> {
    set(uapi::PR_SET_CHILD_SUBREAPER, value.into())
}

/// Returns how late timers of this thread may be, in nanoseconds.
///
/// See PR_GET_TIMERSLACK(2const).
#[doc(alias("current_timer_slack", "get_timerslack"))]
#[inline]
pub fn timerslack() -> Result<usize> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::prctl(uapi::PR_GET_TIMERSLACK, 0, 0, 0, 0) };
    // On 32 bits it may be in the upper half, as an address may.
    ret.ptr().map(<*mut c_void>::addr)
}

/// Sets how late timers of this thread may be, in nanoseconds; 0 is the default.
///
/// See PR_SET_TIMERSLACK(2const).
#[doc(alias = "set_current_timer_slack")]
#[inline]
pub fn set_timerslack(value: usize) -> Result<()> {
    set(uapi::PR_SET_TIMERSLACK, value as c_ulong)
}

/// Returns this thread's name, up to 15 bytes, with zeros behind it. See PR_GET_NAME(2const).
#[doc(alias = "get_name")]
#[inline]
pub fn name() -> Result<[u8; 16]> {
    let mut name = [0; 16];
    let address = name.as_mut_ptr().expose_provenance() as c_ulong;
    // SAFETY: the kernel writes 16 bytes.
    unsafe { portable::prctl(uapi::PR_GET_NAME, address, 0, 0, 0) }.unit()?;
    Ok(name)
}

/// Names this thread; only 15 bytes are kept. See PR_SET_NAME(2const).
#[inline]
pub fn set_name(name: &CStr) -> Result<()> {
    let address = name.as_ptr().expose_provenance() as c_ulong;
    // SAFETY: the kernel reads the string.
    unsafe { portable::prctl(uapi::PR_SET_NAME, address, 0, 0, 0) }.unit()
}

/// Returns how this thread's calls are filtered: 0 not, 2 by filters. See PR_GET_SECCOMP(2const).
#[doc(alias = "secure_computing_mode")]
#[inline]
pub fn seccomp() -> Result<i32> {
    get(uapi::PR_GET_SECCOMP)
}

/// Allows this thread only read, write, exit and sigreturn from now on; all else kills it.
///
/// Filters are installed by `raw::seccomp`. See PR_SET_SECCOMP(2const).
#[doc(alias = "set_secure_computing_mode")]
#[inline]
pub fn set_seccomp_strict() -> Result<()> {
    set(uapi::PR_SET_SECCOMP, uapi::SECCOMP_MODE_STRICT as c_ulong)
}

/// Tells whether this process gets no huge pages unasked. See PR_GET_THP_DISABLE(2const).
#[doc(alias("get_thp_disable", "transparent_huge_pages_are_disabled"))]
#[inline]
pub fn thp_disable() -> Result<bool> {
    get(uapi::PR_GET_THP_DISABLE).map(|value| value != 0)
}

/// Sets whether this process gets no huge pages unasked. See PR_SET_THP_DISABLE(2const).
#[doc(alias = "disable_transparent_huge_pages")]
#[inline]
pub fn set_thp_disable(value: bool) -> Result<()> {
    set(uapi::PR_SET_THP_DISABLE, value.into())
}

/// Tells whether this process serves file systems and must not wait for them. See PR_GET_IO_FLUSHER(2const).
#[doc(alias = "is_io_flusher")]
#[inline]
pub fn io_flusher() -> Result<bool> {
    get(uapi::PR_GET_IO_FLUSHER).map(|value| value != 0)
}

/// Sets whether this process serves file systems and must not wait for them; needs `CAP_SYS_RESOURCE`. See PR_SET_IO_FLUSHER(2const).
#[doc(alias = "configure_io_flusher_behavior")]
#[inline]
pub fn set_io_flusher(value: bool) -> Result<()> {
    set(uapi::PR_SET_IO_FLUSHER, value.into())
}

/// Tells whether equal pages of this process are merged. See PR_GET_MEMORY_MERGE(2const).
#[inline]
pub fn memory_merge() -> Result<bool> {
    get(uapi::PR_GET_MEMORY_MERGE).map(|value| value != 0)
}

/// Sets whether equal pages of this process are merged. See PR_SET_MEMORY_MERGE(2const).
#[inline]
pub fn set_memory_merge(value: bool) -> Result<()> {
    set(uapi::PR_SET_MEMORY_MERGE, value.into())
}

/// Returns what reading the time stamp counter does; x86 only. See PR_GET_TSC(2const).
#[doc(alias = "time_stamp_counter_readability")]
#[inline]
pub fn tsc() -> Result<Tsc> {
    get_at(uapi::PR_GET_TSC).map(Tsc)
}

/// Sets what reading the time stamp counter does; x86 only. See PR_SET_TSC(2const).
#[doc(alias = "set_time_stamp_counter_readability")]
#[inline]
pub fn set_tsc(value: Tsc) -> Result<()> {
    set(uapi::PR_SET_TSC, value.0 as c_ulong)
}

/// Returns how processor time is measured. See PR_GET_TIMING(2const).
#[doc(alias = "timing_method")]
#[inline]
pub fn timing() -> Result<Timing> {
    get(uapi::PR_GET_TIMING).map(Timing)
}

/// Sets how processor time is measured; only `STATISTICAL` can be set. See PR_SET_TIMING(2const).
#[doc(alias = "set_timing_method")]
#[inline]
pub fn set_timing(value: Timing) -> Result<()> {
    set(uapi::PR_SET_TIMING, value.0 as c_ulong)
}

/// Returns what becomes of access to memory that is not aligned. See PR_GET_UNALIGN(2const).
#[doc(alias = "unaligned_access_control")]
#[inline]
pub fn unalign() -> Result<Unalign> {
    get_at(uapi::PR_GET_UNALIGN).map(|bits| Unalign::from_bits_retain(bits.cast_unsigned()))
}

/// Sets what becomes of access to memory that is not aligned. See PR_SET_UNALIGN(2const).
#[doc(alias = "set_unaligned_access_control")]
#[inline]
pub fn set_unalign(value: Unalign) -> Result<()> {
    set(uapi::PR_SET_UNALIGN, value.bits().into())
}

/// Returns how floating point is emulated; ia64 only. See PR_GET_FPEMU(2const).
#[doc(alias = "floating_point_emulation_control")]
#[inline]
pub fn fpemu() -> Result<FpEmu> {
    get_at(uapi::PR_GET_FPEMU).map(|bits| FpEmu::from_bits_retain(bits.cast_unsigned()))
}

/// Sets how floating point is emulated; ia64 only. See PR_SET_FPEMU(2const).
#[doc(alias = "set_floating_point_emulation_control")]
#[inline]
pub fn set_fpemu(value: FpEmu) -> Result<()> {
    set(uapi::PR_SET_FPEMU, value.bits().into())
}

/// Returns which exceptions of floating point are signals; PowerPC only. See PR_GET_FPEXC(2const).
#[doc(alias = "floating_point_exception_mode")]
#[inline]
pub fn fpexc() -> Result<FpExc> {
    get_at(uapi::PR_GET_FPEXC).map(|bits| FpExc::from_bits_retain(bits.cast_unsigned()))
}

/// Sets which exceptions of floating point are signals; PowerPC only. See PR_SET_FPEXC(2const).
#[doc(alias = "set_floating_point_exception_mode")]
#[inline]
pub fn set_fpexc(value: FpExc) -> Result<()> {
    set(uapi::PR_SET_FPEXC, value.bits().into())
}

/// Returns the mode of floating-point registers; MIPS only. See PR_GET_FP_MODE(2const).
#[doc(alias = "floating_point_mode")]
#[inline]
pub fn fp_mode() -> Result<FpMode> {
    get(uapi::PR_GET_FP_MODE).map(|bits| FpMode::from_bits_retain(bits.cast_unsigned()))
}

/// Sets the mode of floating-point registers; MIPS only. See PR_SET_FP_MODE(2const).
#[doc(alias = "set_floating_point_mode")]
#[inline]
pub fn set_fp_mode(value: FpMode) -> Result<()> {
    set(uapi::PR_SET_FP_MODE, value.bits().into())
}

/// Returns what memory may not become. See PR_GET_MDWE(2const).
#[inline]
pub fn mdwe() -> Result<Mdwe> {
    get(uapi::PR_GET_MDWE).map(|bits| Mdwe::from_bits_retain(bits.cast_unsigned()))
}

/// Sets what memory may not become, for good. See PR_SET_MDWE(2const).
#[inline]
pub fn set_mdwe(value: Mdwe) -> Result<()> {
    set(uapi::PR_SET_MDWE, value.bits().into())
}

/// Returns this process's byte order; PowerPC only. See PR_GET_ENDIAN(2const).
#[doc(alias = "endian_mode")]
#[inline]
pub fn endian() -> Result<Endian> {
    get_at(uapi::PR_GET_ENDIAN).map(Endian)
}

/// Sets this process's byte order; PowerPC only. See PR_SET_ENDIAN(2const).
///
/// # Safety
///
/// All code that runs from now on must be of that order.
#[doc(alias = "set_endian_mode")]
#[inline]
pub unsafe fn set_endian(value: Endian) -> Result<()> {
    set(uapi::PR_SET_ENDIAN, value.0 as c_ulong)
}

/// Returns when this process hears of memory that broke. See PR_MCE_KILL_GET(2const).
#[doc(alias("get_mce_kill", "machine_check_memory_corruption_kill_policy"))]
#[inline]
pub fn mce_kill() -> Result<MceKill> {
    get(uapi::PR_MCE_KILL_GET).map(MceKill)
}

/// Sets when this thread hears of memory that broke; `None` is the system's default.
///
/// See PR_MCE_KILL(2const).
#[doc(alias = "set_machine_check_memory_corruption_kill_policy")]
#[inline]
pub fn set_mce_kill(when: Option<MceKill>) -> Result<()> {
    let (action, when) = match when {
        Some(when) => (uapi::PR_MCE_KILL_SET, when.0),
        None => (uapi::PR_MCE_KILL_CLEAR, 0),
    };
    let (option, action) = (uapi::PR_MCE_KILL, action as c_ulong);
    // SAFETY: no pointers.
    unsafe { portable::prctl(option, action, when as c_ulong, 0, 0) }.unit()
}

/// Returns how `speculation` is dealt with for this thread.
///
/// `ENODEV`: the kernel does not know it. See PR_GET_SPECULATION_CTRL(2const).
#[doc(alias = "speculative_feature_state")]
#[inline]
pub fn speculation(speculation: Speculation) -> Result<SpecFlags> {
    let which = speculation.0 as c_ulong;
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_GET_SPECULATION_CTRL, which, 0, 0, 0) }
        .u32()
        .map(SpecFlags::from_bits_retain)
}

/// Sets how `speculation` is dealt with for this thread. See PR_SET_SPECULATION_CTRL(2const).
#[doc(alias = "control_speculative_feature")]
#[inline]
pub fn set_speculation(speculation: Speculation, how: SpecFlags) -> Result<()> {
    let (which, how) = (speculation.0 as c_ulong, how.bits().into());
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_SET_SPECULATION_CTRL, which, how, 0, 0) }.unit()
}

/// Returns how addresses with tags are taken by this thread. See PR_GET_TAGGED_ADDR_CTRL(2const).
#[doc(alias = "current_tagged_address_mode")]
#[inline]
pub fn tagged_addr() -> Result<TaggedAddr> {
    get(uapi::PR_GET_TAGGED_ADDR_CTRL)
        .map(|bits| TaggedAddr::from_bits_retain(bits.cast_unsigned()))
}

/// Sets how addresses with tags are taken by this thread. See PR_SET_TAGGED_ADDR_CTRL(2const).
///
/// # Safety
///
/// Pointers that are in use must stay good under the new rules.
#[doc(alias = "set_current_tagged_address_mode")]
#[inline]
pub unsafe fn set_tagged_addr(value: TaggedAddr) -> Result<()> {
    set(uapi::PR_SET_TAGGED_ADDR_CTRL, value.bits().into())
}

/// Returns the length of this thread's SVE vectors. See PR_SVE_GET_VL(2const).
#[doc(alias = "sve_vector_length_configuration")]
#[inline]
pub fn sve_vector_length() -> Result<VectorLength> {
    get(uapi::PR_SVE_GET_VL).map(|bits| VectorLength::from_bits_retain(bits.cast_unsigned()))
}

/// Sets the length of this thread's SVE vectors, and returns what the kernel made of it.
///
/// See PR_SVE_SET_VL(2const).
///
/// # Safety
///
/// The vector registers are lost: no code that uses them may be in the middle of it.
#[doc(alias = "set_sve_vector_length_configuration")]
#[inline]
pub unsafe fn set_sve_vector_length(value: VectorLength) -> Result<VectorLength> {
    // SAFETY: no pointers; the registers are the caller's.
    unsafe { portable::prctl(uapi::PR_SVE_SET_VL, value.bits().into(), 0, 0, 0) }
        .u32()
        .map(VectorLength::from_bits_retain)
}

/// Returns the length of this thread's SME vectors. See PR_SME_GET_VL(2const).
#[inline]
pub fn sme_vector_length() -> Result<VectorLength> {
    get(uapi::PR_SME_GET_VL).map(|bits| VectorLength::from_bits_retain(bits.cast_unsigned()))
}

/// Sets the length of this thread's SME vectors, and returns what the kernel made of it.
///
/// See PR_SME_SET_VL(2const).
///
/// # Safety
///
/// The vector registers are lost: no code that uses them may be in the middle of it.
#[inline]
pub unsafe fn set_sme_vector_length(value: VectorLength) -> Result<VectorLength> {
    // SAFETY: no pointers; the registers are the caller's.
    unsafe { portable::prctl(uapi::PR_SME_SET_VL, value.bits().into(), 0, 0, 0) }
        .u32()
        .map(VectorLength::from_bits_retain)
}

/// Returns which keys of pointer authentication this thread uses. See PR_PAC_GET_ENABLED_KEYS(2const).
#[doc(alias = "enabled_pointer_authentication_keys")]
#[inline]
pub fn pac_enabled_keys() -> Result<PacKeys> {
    get(uapi::PR_PAC_GET_ENABLED_KEYS).map(|bits| PacKeys::from_bits_retain(bits.cast_unsigned()))
}

/// Sets which of `keys` of pointer authentication this thread uses.
///
/// See PR_PAC_SET_ENABLED_KEYS(2const).
///
/// # Safety
///
/// Code that is running must not have signed a pointer with them.
#[doc(alias = "configure_pointer_authentication_keys")]
#[inline]
pub unsafe fn set_pac_enabled_keys(keys: PacKeys, enabled: PacKeys) -> Result<()> {
    let option = uapi::PR_PAC_SET_ENABLED_KEYS;
    let (keys, enabled) = (keys.bits().into(), enabled.bits().into());
    // SAFETY: no pointers; the keys are the caller's.
    unsafe { portable::prctl(option, keys, enabled, 0, 0) }.unit()
}

/// Gives this thread new random `keys` of pointer authentication; none named is all.
///
/// See PR_PAC_RESET_KEYS(2const).
///
/// # Safety
///
/// Code that is running must not have signed a pointer with them.
#[doc(alias = "reset_pointer_authentication_keys")]
#[inline]
pub unsafe fn reset_pac_keys(keys: PacKeys) -> Result<()> {
    set(uapi::PR_PAC_RESET_KEYS, keys.bits().into())
}

/// Lets the process `pid` trace this one; `None` is any, 0 no other. See PR_SET_PTRACER(2const).
#[inline]
pub fn set_ptracer(pid: Option<u32>) -> Result<()> {
    // The kernel takes -1 for any.
    set(
        uapi::PR_SET_PTRACER,
        pid.map_or(c_ulong::MAX, c_ulong::from),
    )
}

/// Starts, or stops, all performance counters that this process made.
///
/// See PR_TASK_PERF_EVENTS_ENABLE(2const).
#[doc(alias = "configure_performance_counters")]
#[inline]
pub fn set_perf_events(enabled: bool) -> Result<()> {
    let option = if enabled {
        uapi::PR_TASK_PERF_EVENTS_ENABLE
    } else {
        uapi::PR_TASK_PERF_EVENTS_DISABLE
    };
    set(option, 0)
}

/// Names the anonymous memory of `len` bytes at `address`, or takes the name away.
///
/// `EINVAL`: the kernel has no such names, or the name has a character it does not take. See
/// PR_SET_VMA(2const).
#[doc(alias("set_virtual_memory_region_name", "set_vma_anon_name"))]
#[inline]
pub fn set_vma_name(address: *const c_void, len: usize, name: Option<&CStr>) -> Result<()> {
    let name = name.map_or(ptr::null(), CStr::as_ptr);
    let name = name.expose_provenance() as c_ulong;
    let what = uapi::PR_SET_VMA_ANON_NAME as c_ulong;
    let (address, len) = (address.addr() as c_ulong, len as c_ulong);
    // SAFETY: the kernel reads the string; the memory stays as it is.
    unsafe { portable::prctl(uapi::PR_SET_VMA, what, address, len, name) }.unit()
}

/// Returns the address that [`set_tid_address`](crate::thread::set_tid_address) set.
///
/// See PR_GET_TID_ADDRESS(2const).
#[doc(alias = "get_clear_child_tid_address")]
#[inline]
pub fn tid_address() -> Result<*mut c_int> {
    let mut word: *mut c_int = ptr::null_mut();
    let address = (&raw mut word).expose_provenance() as c_ulong;
    // SAFETY: the kernel writes one pointer.
    unsafe { portable::prctl(uapi::PR_GET_TID_ADDRESS, address, 0, 0, 0) }.unit()?;
    Ok(word)
}

/// Copies this process's auxiliary vector to `buf`, and returns how long it is, which may be more.
///
/// See PR_GET_AUXV(2const).
#[inline]
pub fn auxv(buf: &mut [u8]) -> Result<usize> {
    let address = buf.as_mut_ptr().expose_provenance() as c_ulong;
    let len = buf.len() as c_ulong;
    // SAFETY: the kernel writes at most `len` bytes.
    unsafe { portable::prctl(uapi::PR_GET_AUXV, address, len, 0, 0) }.usize()
}

/// Makes `/proc/self/exe` be `file`, which needs `CAP_SYS_RESOURCE`.
///
/// See PR_SET_MM(2const).
#[doc(alias = "set_executable_file")]
#[inline]
pub fn set_exe_file(file: impl AsFd) -> Result<()> {
    let (what, file) = (uapi::PR_SET_MM_EXE_FILE as c_ulong, int(&file) as c_ulong);
    // SAFETY: no pointers; no memory changes.
    unsafe { portable::prctl(uapi::PR_SET_MM, what, file, 0, 0) }.unit()
}

/// Sets one address of those that the kernel has of this process, a `PR_SET_MM_` constant.
///
/// See PR_SET_MM(2const).
///
/// # Safety
///
/// The kernel moves the program break, and others find arguments and environment, by them.
#[doc(alias = "set_virtual_memory_map_address")]
#[inline]
pub unsafe fn set_mm(what: c_int, address: *const c_void) -> Result<()> {
    let (what, address) = (what as c_ulong, address.expose_provenance() as c_ulong);
    // SAFETY: the caller's.
    unsafe { portable::prctl(uapi::PR_SET_MM, what, address, 0, 0) }.unit()
}

/// Sets all addresses at once that the kernel has of this process. See PR_SET_MM(2const).
///
/// # Safety
///
/// As [`set_mm`].
#[doc(alias = "configure_virtual_memory_map")]
#[inline]
pub unsafe fn set_mm_map(map: &uapi::prctl_mm_map) -> Result<()> {
    let what = uapi::PR_SET_MM_MAP as c_ulong;
    let address = ptr::from_ref(map).expose_provenance() as c_ulong;
    let size = size_of::<uapi::prctl_mm_map>() as c_ulong;
    // SAFETY: the kernel reads one record; what it says is the caller's.
    unsafe { portable::prctl(uapi::PR_SET_MM, what, address, size, 0) }.unit()
}

/// Sets the auxiliary vector that `/proc/self/auxv` shows. See PR_SET_MM(2const).
///
/// # Safety
///
/// As [`set_mm`].
#[doc(alias = "set_auxiliary_vector")]
#[inline]
pub unsafe fn set_mm_auxv(auxv: &[u8]) -> Result<()> {
    let what = uapi::PR_SET_MM_AUXV as c_ulong;
    let address = auxv.as_ptr().expose_provenance() as c_ulong;
    // SAFETY: the kernel reads the bytes; what they say is the caller's.
    unsafe { portable::prctl(uapi::PR_SET_MM, what, address, auxv.len() as c_ulong, 0) }.unit()
}

/// Returns the size of [`uapi::prctl_mm_map`] that the kernel knows. See PR_SET_MM(2const).
#[doc(alias = "virtual_memory_map_config_struct_size")]
#[inline]
pub fn mm_map_size() -> Result<u32> {
    let mut size = 0_u32;
    let what = uapi::PR_SET_MM_MAP_SIZE as c_ulong;
    let address = (&raw mut size).expose_provenance() as c_ulong;
    // SAFETY: the kernel writes one number.
    unsafe { portable::prctl(uapi::PR_SET_MM, what, address, 0, 0) }.unit()?;
    Ok(size)
}

#[inline]
fn sched_core(what: c_int, pid: i32, scope: SchedCoreScope, cookie: *mut u64) -> Result<()> {
    let (what, pid, scope) = (what as c_ulong, pid as c_ulong, c_ulong::from(scope.0));
    let cookie = cookie.expose_provenance() as c_ulong;
    // SAFETY: the kernel writes one number, if `cookie` is not null.
    unsafe { portable::prctl(uapi::PR_SCHED_CORE, what, pid, scope, cookie) }.unit()
}

/// Returns the core scheduling cookie of the thread `tid`. See PR_SCHED_CORE_GET(2const).
#[doc(alias = "core_scheduling_cookie")]
#[inline]
pub fn sched_core_cookie(tid: i32) -> Result<u64> {
    let mut cookie = 0;
    let get = uapi::PR_SCHED_CORE_GET;
    sched_core(get, tid, SchedCoreScope::THREAD, &raw mut cookie)?;
    Ok(cookie)
}

/// Gives the task `pid` a new core scheduling cookie. See PR_SCHED_CORE_CREATE(2const).
#[doc(alias = "create_core_scheduling_cookie")]
#[inline]
pub fn sched_core_create(pid: i32, scope: SchedCoreScope) -> Result<()> {
    sched_core(uapi::PR_SCHED_CORE_CREATE, pid, scope, ptr::null_mut())
}

/// Gives this thread's core scheduling cookie to the task `pid`.
///
/// See PR_SCHED_CORE_SHARE_TO(2const).
#[doc(alias = "push_core_scheduling_cookie")]
#[inline]
pub fn sched_core_share_to(pid: i32, scope: SchedCoreScope) -> Result<()> {
    sched_core(uapi::PR_SCHED_CORE_SHARE_TO, pid, scope, ptr::null_mut())
}

/// Takes the core scheduling cookie of the thread `tid` for this one.
///
/// See PR_SCHED_CORE_SHARE_FROM(2const).
#[doc(alias = "pull_core_scheduling_cookie")]
#[inline]
pub fn sched_core_share_from(tid: i32) -> Result<()> {
    let from = uapi::PR_SCHED_CORE_SHARE_FROM;
    sched_core(from, tid, SchedCoreScope::THREAD, ptr::null_mut())
}

/// Turns this thread's calls from outside `allowed`, an address and a length, into `SIGSYS` while
/// `selector` is not 0. See PR_SET_SYSCALL_USER_DISPATCH(2const).
///
/// # Safety
///
/// The selector must stay as long as this is on, and a handler must be ready.
#[inline]
pub unsafe fn enable_syscall_user_dispatch(
    (start, len): (*const c_void, usize),
    selector: *const u8,
) -> Result<()> {
    let option = uapi::PR_SET_SYSCALL_USER_DISPATCH;
    let on = uapi::PR_SYS_DISPATCH_ON as c_ulong;
    let (start, len) = (start.addr() as c_ulong, len as c_ulong);
    let selector = selector.expose_provenance() as c_ulong;
    // SAFETY: the caller's.
    unsafe { portable::prctl(option, on, start, len, selector) }.unit()
}

/// Ends what [`enable_syscall_user_dispatch`] began. See PR_SET_SYSCALL_USER_DISPATCH(2const).
#[inline]
pub fn disable_syscall_user_dispatch() -> Result<()> {
    let option = uapi::PR_SET_SYSCALL_USER_DISPATCH;
    set(option, uapi::PR_SYS_DISPATCH_OFF as c_ulong)
}

flags! {
    /// How a process differs from what is usual, besides the kind of system in the low 8 bits.
    pub struct Personality: c_uint {
        UNAME26 = UNAME26;
        ADDR_NO_RANDOMIZE = ADDR_NO_RANDOMIZE;
        FDPIC_FUNCPTRS = FDPIC_FUNCPTRS;
        MMAP_PAGE_ZERO = MMAP_PAGE_ZERO;
        ADDR_COMPAT_LAYOUT = ADDR_COMPAT_LAYOUT;
        READ_IMPLIES_EXEC = READ_IMPLIES_EXEC;
        ADDR_LIMIT_32BIT = ADDR_LIMIT_32BIT;
        SHORT_INODE = SHORT_INODE;
        WHOLE_SECONDS = WHOLE_SECONDS;
        STICKY_TIMEOUTS = STICKY_TIMEOUTS;
        ADDR_LIMIT_3GB = ADDR_LIMIT_3GB;
    }
}

/// Sets this process's personality, if `new` is given, and returns the one before.
///
/// See personality(2).
#[doc(alias = "set")]
#[inline]
pub fn personality(new: Option<Personality>) -> Result<Personality> {
    let new = new.map_or(c_uint::MAX, Personality::bits);
    // SAFETY: no pointers; it is about mappings and programs to come.
    unsafe { portable::personality(new) }
        .u32()
        .map(Personality::from_bits_retain)
}
