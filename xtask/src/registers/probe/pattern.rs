//! The values that stand for arguments, as the probes pass them and xtask expects them.

/// Returns the value of argument `slot`: all differ in every byte that narrow types keep, and
/// each has the top bit of every width set, so that wrong extension shows.
pub const fn of(slot: u64) -> u64 {
    0x8011_2233_9044_a0b0 + slot * 0x0100_0000_0100_0101
}
