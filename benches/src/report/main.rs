//! Writes docs/bench and the README's block of times from what criterion measured last; with
//! `--print`, only prints the tables.

mod machine;
mod page;
mod plot;
mod readme;
mod times;

use std::error::Error;
use std::fs;
use std::path::Path;
use times::Times;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no workspace")?;
    let args: Vec<_> = std::env::args().skip(1).collect();
    match &args[..] {
        [] => write(top, &Times::read(top)?),
        [print] if print == "--print" => {
            print!("{}", page::sections(&Times::read(top)?, false)?);
            Ok(())
        }
        _ => {
            eprintln!("usage: report [--print]");
            std::process::exit(2);
        }
    }
}

fn write(top: &Path, times: &Times) -> Result<()> {
    // Only whole: what was not measured would be lost.
    times.check_whole()?;
    let folder = top.join("docs/bench");
    fs::create_dir_all(&folder)?;
    let machine = machine::describe(times)?;
    fs::write(folder.join("README.md"), page::page(times, &machine)?)?;
    fs::write(folder.join("calls.svg"), plot::bars(times)?)?;
    for group in times.growing() {
        let path = folder.join(plot::file_name(&group.name));
        fs::write(path, plot::lines(group)?)?;
    }
    readme::write(&top.join("README.md"), times, &machine)?;
    print!("{}", page::asked(times)?);
    Ok(())
}
