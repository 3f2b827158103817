//! `cargo xtask regen`: kernel tree -> gen/abi/*.tbl -> gen/**/*.rs.

use anyhow::Result;
use std::path::PathBuf;

/// Prints gen/ from gen/abi/*.tbl; with --kernel, first reads the tables from a kernel tree.
#[derive(clap::Args)]
pub struct Args {
    /// A kernel source tree, or a .tar.xz of one.
    #[arg(long, value_name = "PATH")]
    pub kernel: Option<PathBuf>,
    /// Change nothing; fail with a diff when a file would change.
    #[arg(long)]
    pub check: bool,
}

pub fn run(_args: &Args) -> Result<()> {
    Ok(())
}
