// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.

//! The system calls of x86_64.

pub mod nr;
#[path = "calls.rs"]
pub mod raw;
