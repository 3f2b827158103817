//! What users write over ksys, compiled without std. `cargo xtask ci` builds it by itself.

#![no_std]

#[path = "../../common/fd_api.rs"]
pub mod fd_api;
