//! What the groups and the report share.

mod group;
pub mod peers;

pub use group::{Group, criterion};
