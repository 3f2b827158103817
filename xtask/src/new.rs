//! `cargo xtask new PATH`: the program that the README shows, as a project of one's own.

use crate::readme;
use crate::toolchain::root;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{self, Path, PathBuf};

/// Makes a project for a static program without libc, on this checkout.
#[derive(clap::Args)]
pub struct Args {
    /// The folder to make; its name is the program's.
    path: PathBuf,
}

pub fn run(args: &Args) -> Result<()> {
    create(&args.path)?;
    let path = args.path.display();
    println!("made {path}; try: cd {path} && cargo run");
    Ok(())
}

/// Writes the README's files to a folder that is not there yet.
pub fn create(path: &Path) -> Result<()> {
    ensure!(!path.exists(), "{}: exists", path.display());
    let full = path::absolute(path)?;
    ensure!(
        !full.starts_with(root()),
        "{}: inside the workspace of ksys itself; choose a folder elsewhere",
        path.display()
    );
    let name = full.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("{}: no name for a program", path.display()))?;
    for (file, text) in readme::program_files()? {
        let text = match file.as_str() {
            "Cargo.toml" => text
                .replace("name = \"hello\"", &format!("name = {name:?}"))
                .replace(
                    "ksys = \"0.1\"",
                    &format!("ksys = {{ path = {:?} }}", root()),
                ),
            _ => text,
        };
        let file = full.join(file);
        fs::create_dir_all(file.parent().context("a file stands in a folder")?)
            .and_then(|()| fs::write(&file, text))
            .with_context(|| file.display().to_string())?;
    }
    Ok(())
}
