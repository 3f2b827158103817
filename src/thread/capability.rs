//! Capabilities: what a thread may do without being root.

use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_uint, c_ulong};
use core::fmt;

numbers! {
    /// One capability.
    pub struct Capability: c_int {
        CHOWN = CAP_CHOWN;
        DAC_OVERRIDE = CAP_DAC_OVERRIDE;
        DAC_READ_SEARCH = CAP_DAC_READ_SEARCH;
        FOWNER = CAP_FOWNER;
        FSETID = CAP_FSETID;
        KILL = CAP_KILL;
        SETGID = CAP_SETGID;
        SETUID = CAP_SETUID;
        SETPCAP = CAP_SETPCAP;
        LINUX_IMMUTABLE = CAP_LINUX_IMMUTABLE;
        NET_BIND_SERVICE = CAP_NET_BIND_SERVICE;
        NET_BROADCAST = CAP_NET_BROADCAST;
        NET_ADMIN = CAP_NET_ADMIN;
        NET_RAW = CAP_NET_RAW;
        IPC_LOCK = CAP_IPC_LOCK;
        IPC_OWNER = CAP_IPC_OWNER;
        SYS_MODULE = CAP_SYS_MODULE;
        SYS_RAWIO = CAP_SYS_RAWIO;
        SYS_CHROOT = CAP_SYS_CHROOT;
        SYS_PTRACE = CAP_SYS_PTRACE;
        SYS_PACCT = CAP_SYS_PACCT;
        SYS_ADMIN = CAP_SYS_ADMIN;
        SYS_BOOT = CAP_SYS_BOOT;
        SYS_NICE = CAP_SYS_NICE;
        SYS_RESOURCE = CAP_SYS_RESOURCE;
        SYS_TIME = CAP_SYS_TIME;
        SYS_TTY_CONFIG = CAP_SYS_TTY_CONFIG;
        MKNOD = CAP_MKNOD;
        LEASE = CAP_LEASE;
        AUDIT_WRITE = CAP_AUDIT_WRITE;
        AUDIT_CONTROL = CAP_AUDIT_CONTROL;
        SETFCAP = CAP_SETFCAP;
        MAC_OVERRIDE = CAP_MAC_OVERRIDE;
        MAC_ADMIN = CAP_MAC_ADMIN;
        SYSLOG = CAP_SYSLOG;
        WAKE_ALARM = CAP_WAKE_ALARM;
        BLOCK_SUSPEND = CAP_BLOCK_SUSPEND;
        AUDIT_READ = CAP_AUDIT_READ;
        PERFMON = CAP_PERFMON;
        BPF = CAP_BPF;
        CHECKPOINT_RESTORE = CAP_CHECKPOINT_RESTORE;
    }
}

/// A set of capabilities.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct CapabilitySet(pub u64);

impl CapabilitySet {
    /// Makes a set without any.
    #[inline]
    pub const fn empty() -> Self {
        Self(0)
    }

    #[inline]
    const fn bit(capability: Capability) -> u64 {
        match 1_u64.checked_shl(capability.0 as u32) {
            Some(bit) => bit,
            None => 0,
        }
    }

    /// Tells whether `capability` is in the set.
    #[inline]
    pub const fn contains(self, capability: Capability) -> bool {
        self.0 & Self::bit(capability) != 0
    }

    /// Returns the set with `capability` in it.
    #[inline]
    pub const fn with(self, capability: Capability) -> Self {
        Self(self.0 | Self::bit(capability))
    }

    /// Returns the set with `capability` not in it.
    #[inline]
    pub const fn without(self, capability: Capability) -> Self {
        Self(self.0 & !Self::bit(capability))
    }
}

impl fmt::Debug for CapabilitySet {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CapabilitySet({:#x})", self.0)
    }
}

/// The three sets of a thread that capget(2) knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Capabilities {
    /// What the kernel checks.
    pub effective: CapabilitySet,
    /// What can be made effective.
    pub permitted: CapabilitySet,
    /// What a program with file capabilities may inherit.
    pub inheritable: CapabilitySet,
}

#[inline]
fn header(tid: i32) -> uapi::__user_cap_header_struct {
    uapi::__user_cap_header_struct {
        version: uapi::_LINUX_CAPABILITY_VERSION_3 as u32,
        pid: tid,
    }
}

/// Returns the capabilities of the thread `tid`, or of this one if that is 0. See capget(2).
#[doc(alias = "capabilities")]
#[inline]
pub fn capget(tid: i32) -> Result<Capabilities> {
    let mut header = header(tid);
    let mut data = [uapi::__user_cap_data_struct {
        effective: 0,
        permitted: 0,
        inheritable: 0,
    }; 2];
    // SAFETY: the kernel reads the header and, in this version, writes two records.
    unsafe { portable::capget(&raw mut header, data.as_mut_ptr()) }.unit()?;
    let [low, high] = data;
    let join = |low: u32, high: u32| CapabilitySet(u64::from(low) | u64::from(high) << 32);
    Ok(Capabilities {
        effective: join(low.effective, high.effective),
        permitted: join(low.permitted, high.permitted),
        inheritable: join(low.inheritable, high.inheritable),
    })
}

/// Sets the capabilities of this thread, and of no other of the process.
///
/// `EPERM`: a set that may only shrink would grow. See capset(2).
#[doc(alias = "set_capabilities")]
#[inline]
pub fn capset(capabilities: Capabilities) -> Result<()> {
    let Capabilities {
        effective,
        permitted,
        inheritable,
    } = capabilities;
    let part = |shift: u32| uapi::__user_cap_data_struct {
        effective: (effective.0 >> shift) as u32,
        permitted: (permitted.0 >> shift) as u32,
        inheritable: (inheritable.0 >> shift) as u32,
    };
    let mut header = header(0);
    let mut data = [part(0), part(32)];
    // SAFETY: the kernel reads the header and, in this version, two records.
    unsafe { portable::capset(&raw mut header, data.as_mut_ptr()) }.unit()
}

#[inline]
fn ambient(operation: c_int, capability: c_int) -> Result<i32> {
    let (operation, capability) = (operation as c_ulong, capability as c_ulong);
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_CAP_AMBIENT, operation, capability, 0, 0) }.i32()
}

/// Tells whether `capability` is in this thread's ambient set, which execve keeps.
///
/// See PR_CAP_AMBIENT(2const).
#[doc(alias = "capability_is_in_ambient_set")]
#[inline]
pub fn ambient_contains(capability: Capability) -> Result<bool> {
    ambient(uapi::PR_CAP_AMBIENT_IS_SET, capability.0).map(|set| set != 0)
}

/// Adds `capability` to this thread's ambient set; it must be permitted and inheritable.
///
/// See PR_CAP_AMBIENT(2const).
#[doc(alias = "configure_capability_in_ambient_set")]
#[inline]
pub fn ambient_raise(capability: Capability) -> Result<()> {
    ambient(uapi::PR_CAP_AMBIENT_RAISE, capability.0).map(drop)
}

/// Takes `capability` out of this thread's ambient set. See PR_CAP_AMBIENT(2const).
#[inline]
pub fn ambient_lower(capability: Capability) -> Result<()> {
    ambient(uapi::PR_CAP_AMBIENT_LOWER, capability.0).map(drop)
}

/// Empties this thread's ambient set. See PR_CAP_AMBIENT(2const).
#[doc(alias = "clear_ambient_capability_set")]
#[inline]
pub fn ambient_clear() -> Result<()> {
    ambient(uapi::PR_CAP_AMBIENT_CLEAR_ALL, 0).map(drop)
}

/// Tells whether `capability` is in this thread's bounding set; `EINVAL` if the kernel has none such.
///
/// See PR_CAPBSET_READ(2const).
#[doc(alias = "capability_is_in_bounding_set")]
#[inline]
pub fn bounding_contains(capability: Capability) -> Result<bool> {
    let capability = capability.0 as c_ulong;
    // SAFETY: no pointers.
    let ret = unsafe { portable::prctl(uapi::PR_CAPBSET_READ, capability, 0, 0, 0) };
    ret.i32().map(|set| set != 0)
}

/// Takes `capability` out of this thread's bounding set, for good. See PR_CAPBSET_DROP(2const).
#[doc(alias = "remove_capability_from_bounding_set")]
#[inline]
pub fn bounding_drop(capability: Capability) -> Result<()> {
    let capability = capability.0 as c_ulong;
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_CAPBSET_DROP, capability, 0, 0, 0) }.unit()
}

crate::flags::flags! {
    /// How this thread treats root and capabilities.
    pub struct Securebits: c_uint {
        NOROOT = SECBIT_NOROOT;
        NOROOT_LOCKED = SECBIT_NOROOT_LOCKED;
        NO_SETUID_FIXUP = SECBIT_NO_SETUID_FIXUP;
        NO_SETUID_FIXUP_LOCKED = SECBIT_NO_SETUID_FIXUP_LOCKED;
        KEEP_CAPS = SECBIT_KEEP_CAPS;
        KEEP_CAPS_LOCKED = SECBIT_KEEP_CAPS_LOCKED;
        NO_CAP_AMBIENT_RAISE = SECBIT_NO_CAP_AMBIENT_RAISE;
        NO_CAP_AMBIENT_RAISE_LOCKED = SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
        EXEC_RESTRICT_FILE = SECBIT_EXEC_RESTRICT_FILE;
        EXEC_RESTRICT_FILE_LOCKED = SECBIT_EXEC_RESTRICT_FILE_LOCKED;
        EXEC_DENY_INTERACTIVE = SECBIT_EXEC_DENY_INTERACTIVE;
        EXEC_DENY_INTERACTIVE_LOCKED = SECBIT_EXEC_DENY_INTERACTIVE_LOCKED;
    }
}

/// Returns this thread's secure bits. See PR_GET_SECUREBITS(2const).
#[doc(alias = "capabilities_secure_bits")]
#[inline]
pub fn securebits() -> Result<Securebits> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::prctl(uapi::PR_GET_SECUREBITS, 0, 0, 0, 0) };
    ret.u32().map(Securebits::from_bits_retain)
}

/// Sets this thread's secure bits. See PR_SET_SECUREBITS(2const).
#[doc(alias = "set_capabilities_secure_bits")]
#[inline]
pub fn set_securebits(bits: Securebits) -> Result<()> {
    let bits = c_ulong::from(bits.bits());
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_SET_SECUREBITS, bits, 0, 0, 0) }.unit()
}
