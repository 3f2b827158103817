//! Prints a list of links, one for each path of docs/parity.tsv.

use std::path::Path;
use std::{env, fs};

const TABLE: &str = "../../docs/parity.tsv";

fn main() {
    println!("cargo::rerun-if-changed={TABLE}");
    let table = fs::read_to_string(TABLE).expect(TABLE);
    let mut page = String::from("\n");
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [peer, name, path] = columns[..] else {
            panic!("{TABLE}: {line}");
        };
        // The others are a reason, or many paths, of which the tests compile those that they name.
        if path.contains([' ', '*']) || path == "runtime" {
            continue;
        }
        let crate_name = if path.starts_with("core::") {
            ""
        } else {
            "ksys::"
        };
        page += &format!("- {peer}, `{name}`: [`{path}`]({crate_name}{path})\n");
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("paths.md"), page).expect("OUT_DIR");
}
