//! What docs/parity.tsv says that ksys has, as links that rustdoc follows: `cargo xtask parity`.
#![doc = include_str!(concat!(env!("OUT_DIR"), "/paths.md"))]
#![deny(rustdoc::broken_intra_doc_links)]
