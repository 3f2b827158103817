// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.

//! The kernel's numbers and records (floor 0), and a function for every call (floor 2).

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/mod.rs"]
mod target;
#[cfg(target_arch = "aarch64")]
#[path = "aarch64/mod.rs"]
mod target;
#[cfg(target_arch = "riscv64")]
#[path = "riscv64/mod.rs"]
mod target;
#[cfg(target_arch = "arm")]
#[path = "arm/mod.rs"]
mod target;

#[cfg(feature = "table")]
pub mod table;
pub mod uapi;

pub use target::{nr, raw};
