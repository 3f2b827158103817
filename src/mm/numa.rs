//! On which nodes of the machine memory lies.
//!
//! A set of nodes is a slice of words, a bit each. It may be shorter than the kernel's where it is
//! read, and must not be where it is written.

use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_ulong, c_void};
use core::ptr;

numbers! {
    /// How the kernel chooses the node of new memory.
    pub struct Mempolicy: c_int {
        DEFAULT = MPOL_DEFAULT;
        PREFERRED = MPOL_PREFERRED;
        BIND = MPOL_BIND;
        INTERLEAVE = MPOL_INTERLEAVE;
        LOCAL = MPOL_LOCAL;
        PREFERRED_MANY = MPOL_PREFERRED_MANY;
        WEIGHTED_INTERLEAVE = MPOL_WEIGHTED_INTERLEAVE;
    }
}

flags! {
    /// How a [`Mempolicy`] takes its nodes.
    pub struct MempolicyFlags: c_int {
        STATIC_NODES = MPOL_F_STATIC_NODES;
        RELATIVE_NODES = MPOL_F_RELATIVE_NODES;
        NUMA_BALANCING = MPOL_F_NUMA_BALANCING;
    }

    /// What [`mbind`] does about pages that are elsewhere, and how [`move_pages`] moves.
    pub struct MbindFlags: c_int {
        STRICT = MPOL_MF_STRICT;
        MOVE = MPOL_MF_MOVE;
        /// Moves pages that other processes use too; needs CAP_SYS_NICE.
        MOVE_ALL = MPOL_MF_MOVE_ALL;
    }
}

/// The number of bits, as the kernel counts them: it looks at one less.
#[inline]
fn bits(nodes: &[c_ulong]) -> c_ulong {
    match nodes.len() {
        0 => 0,
        len => len as c_ulong * c_ulong::from(c_ulong::BITS) + 1,
    }
}

/// The start of the set; the kernel takes null for an empty one.
#[inline]
fn start(nodes: &[c_ulong]) -> *const c_ulong {
    match nodes.len() {
        0 => ptr::null(),
        _ => nodes.as_ptr(),
    }
}

/// Sets the policy for new memory in a range, and moves what is there if `move_` says so.
///
/// See mbind(2).
#[inline]
pub fn mbind(
    addr: *const c_void,
    len: usize,
    policy: Mempolicy,
    flags: MempolicyFlags,
    nodes: &[c_ulong],
    move_: MbindFlags,
) -> Result<()> {
    // SAFETY: the kernel reads the set; where memory lies is not seen by who uses it.
    unsafe {
        portable::mbind(
            addr.cast_mut(),
            len as c_ulong,
            (policy.0 | flags.bits()) as c_ulong,
            start(nodes),
            bits(nodes),
            move_.bits().cast_unsigned(),
        )
    }
    .unit()
}

/// Sets this thread's policy for new memory. See set_mempolicy(2).
#[doc(alias = "SetMemPolicyDynamic")]
#[inline]
pub fn set_mempolicy(policy: Mempolicy, flags: MempolicyFlags, nodes: &[c_ulong]) -> Result<()> {
    // SAFETY: the kernel reads the set.
    unsafe { portable::set_mempolicy(policy.0 | flags.bits(), start(nodes), bits(nodes)) }.unit()
}

/// Sets the node that a range's policy, `BIND` or `PREFERRED_MANY`, begins with.
///
/// See set_mempolicy_home_node(2).
#[inline]
pub fn set_mempolicy_home_node(addr: *const c_void, len: usize, node: u32) -> Result<()> {
    // SAFETY: where memory lies is not seen by who uses it.
    unsafe {
        portable::set_mempolicy_home_node(addr.cast_mut(), len as c_ulong, node as c_ulong, 0)
    }
    .unit()
}

/// Returns this thread's policy, and writes its nodes to `nodes` unless that is empty.
///
/// `EINVAL` if `nodes` is too short. See get_mempolicy(2).
#[inline]
pub fn get_mempolicy(nodes: &mut [c_ulong]) -> Result<(Mempolicy, MempolicyFlags)> {
    get(nodes, ptr::null_mut(), 0).map(split)
}

/// Returns the policy for the page at `addr`, and writes its nodes to `nodes` unless that is empty.
///
/// See get_mempolicy(2).
#[inline]
pub fn get_mempolicy_of(
    addr: *const c_void,
    nodes: &mut [c_ulong],
) -> Result<(Mempolicy, MempolicyFlags)> {
    get(nodes, addr.cast_mut(), uapi::MPOL_F_ADDR).map(split)
}

/// Returns the node that the page at `addr` lies on, after reading it. See get_mempolicy(2).
#[inline]
pub fn node_of(addr: *const c_void) -> Result<u32> {
    let flags = uapi::MPOL_F_ADDR | uapi::MPOL_F_NODE;
    get(&mut [], addr.cast_mut(), flags).map(c_int::cast_unsigned)
}

/// Writes the nodes that this thread may use to `nodes`. See get_mempolicy(2).
#[inline]
pub fn get_mempolicy_nodes(nodes: &mut [c_ulong]) -> Result<()> {
    get(nodes, ptr::null_mut(), uapi::MPOL_F_MEMS_ALLOWED).map(drop)
}

#[inline]
fn get(nodes: &mut [c_ulong], addr: *mut c_void, flags: c_int) -> Result<c_int> {
    let mut mode = 0;
    let (set, bits) = match nodes.len() {
        0 => (ptr::null_mut(), 0),
        _ => (nodes.as_mut_ptr(), bits(nodes)),
    };
    // SAFETY: the kernel writes the mode, and all words of the set but no more.
    unsafe { portable::get_mempolicy(&raw mut mode, set, bits, addr, flags as c_ulong) }.unit()?;
    Ok(mode)
}

#[inline]
fn split(mode: c_int) -> (Mempolicy, MempolicyFlags) {
    let flags = mode & uapi::MPOL_MODE_FLAGS;
    (
        Mempolicy(mode & !flags),
        MempolicyFlags::from_bits_retain(flags),
    )
}

/// Moves pages of a process, 0 for this one, to the nodes that `nodes` gives for each.
///
/// Without `nodes` it moves nothing. `status` gets each page's node, or its error negated; the
/// result is how many pages could not be moved. `EINVAL` if the slices' lengths differ. See
/// move_pages(2).
#[inline]
pub fn move_pages(
    pid: i32,
    pages: &[*const c_void],
    nodes: Option<&[c_int]>,
    status: &mut [c_int],
    flags: MbindFlags,
) -> Result<usize> {
    let count = pages.len();
    if status.len() != count || nodes.is_some_and(|nodes| nodes.len() != count) {
        return Err(Errno::EINVAL);
    }
    // SAFETY: the kernel reads `count` addresses and nodes and writes as many words; where memory
    // lies is not seen by who uses it.
    unsafe {
        portable::move_pages(
            pid,
            count as c_ulong,
            pages.as_ptr().cast_mut(),
            nodes.map_or(ptr::null(), <[c_int]>::as_ptr),
            status.as_mut_ptr(),
            flags.bits(),
        )
    }
    .usize()
}

/// Moves all pages of a process, 0 for this one, from some nodes to others.
///
/// The result is how many could not be moved; `EINVAL` if the sets' lengths differ. See
/// migrate_pages(2).
#[inline]
pub fn migrate_pages(pid: i32, from: &[c_ulong], to: &[c_ulong]) -> Result<usize> {
    if from.len() != to.len() {
        return Err(Errno::EINVAL);
    }
    // SAFETY: the kernel reads two sets; where memory lies is not seen by who uses it.
    unsafe { portable::migrate_pages(pid, bits(from), start(from), start(to)) }.usize()
}
