//! Constants and records: exported headers -> gen/abi/{constants,records}.tbl -> gen/uapi.rs and a file per header.

mod clang;
mod features;
mod install;
pub mod layout;
pub mod left_out;
mod merge;
pub mod model;
mod print;
mod read;
pub mod shim;
mod table;
#[cfg(test)]
mod tests;

use super::{Files, Report, rust_head, table_head};
use crate::kernel::Kernel;
use crate::targets::{TARGETS, Target};
use anyhow::{Context, Result};
use install::{DEFINES, Headers};
use read::{Found, Reader};
pub use read::{is_text, is_value};
pub use shim::KERNEL_ONLY;
use std::collections::BTreeSet;
use std::ffi::CString;
use std::fs;
use std::mem;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tempfile::TempDir;

const CONSTANTS: &str = "constants.tbl";
const RECORDS: &str = "records.tbl";

/// Kernel -> tables.
pub fn extract(kernel: &Kernel, report: &Report) -> Result<Files> {
    let (tables, warnings) = gather(kernel, report)?;
    for warning in &warnings {
        report.warn(warning);
    }
    let head = table_head(kernel, &inputs(kernel))?;
    Ok(Files::from([
        (
            Path::new("abi").join(CONSTANTS),
            head.clone() + &table::write_constants(&tables),
        ),
        (
            Path::new("abi").join(RECORDS),
            head + &table::write_records(&tables),
        ),
    ]))
}

/// Reads all headers of all architectures; and says what of them is not in the tables.
fn gather(kernel: &Kernel, report: &Report) -> Result<(model::Tables, BTreeSet<String>)> {
    let library = clang::Library::load()?;
    let trees: Vec<Tree> = TARGETS
        .iter()
        .map(|target| Tree::new(kernel, target))
        .collect::<Result<_>>()?;
    let jobs: Vec<(usize, &str)> = trees
        .iter()
        .enumerate()
        .flat_map(|(arch, tree)| tree.own_headers().map(move |header| (arch, header)))
        .collect();
    report.step("headers", Some(jobs.len() as u64));

    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(jobs.len()));
    let work = || -> Result<()> {
        let index = library.enter();
        while let Some(&(arch, header)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let found = trees[arch]
                .read(&index, header)
                .with_context(|| header.to_owned())?;
            report.bar.inc(1);
            let mut results = results.lock().unwrap_or_else(|poison| poison.into_inner());
            results.push((arch, header, found));
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, |n| n.get());
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;
    let mut results = results
        .into_inner()
        .unwrap_or_else(|poison| poison.into_inner());
    results.sort_by_key(|(arch, header, _)| (*arch, *header));

    let mut warnings = BTreeSet::new();
    let mut unknown = Vec::new();
    for (arch, header, found) in &mut results {
        let target = TARGETS[*arch].name;
        let found_here = found.warnings.drain(..);
        warnings.extend(found_here.map(|warning| format!("{target}: {warning}")));
        let macros = mem::take(&mut found.unknown).into_iter();
        unknown.extend(macros.map(|(name, body)| (*arch, *header, name, body)));
    }
    let (tables, conflicts) = merge::merge(results.into_iter());
    warnings.extend(conflicts);
    for (arch, header, name, body) in unknown {
        let has = |name: &str| tables.values().any(|items| items.has(name, arch));
        if !has(&name) && left_out::reason(header, &name, &body, has).is_none() {
            let target = TARGETS[arch].name;
            warnings.insert(format!(
                "{target}: {header}: {name}: no value that is known here: {body}; it is left out"
            ));
        }
    }
    Ok((tables, warnings))
}

/// Whether libclang, which only reading a kernel needs, can be loaded.
pub fn has_libclang() -> bool {
    clang::Library::load().is_ok()
}

/// Tables -> Rust.
pub fn print(files: &Files) -> Result<Files> {
    let constants = super::table(files, CONSTANTS)?;
    let head = rust_head(constants).with_context(|| format!("gen/abi/{CONSTANTS}"))?;
    print::print(&read(files)?, &head)
}

/// Reads both tables.
pub fn read(files: &Files) -> Result<model::Tables> {
    let mut tables = model::Tables::new();
    table::read_constants(super::table(files, CONSTANTS)?, &mut tables)
        .with_context(|| format!("gen/abi/{CONSTANTS}"))?;
    table::read_records(super::table(files, RECORDS)?, &mut tables)
        .with_context(|| format!("gen/abi/{RECORDS}"))?;
    Ok(tables)
}

/// The files of the kernel that the tables come from.
fn inputs(kernel: &Kernel) -> BTreeSet<String> {
    let folders = TARGETS
        .iter()
        .map(|target| format!("arch/{}/include/uapi/", target.kernel));
    folders
        .chain(["include/uapi/".to_owned()])
        .flat_map(|folder| {
            let files: Vec<_> = kernel
                .under(&folder)
                .map(|(path, _)| path.to_owned())
                .collect();
            files
        })
        .filter(|path| path.ends_with(".h") || path.ends_with("Kbuild"))
        .collect()
}

/// One architecture's headers, in a folder that goes away with it.
pub struct Tree {
    headers: Headers,
    target: &'static Target,
    /// Where the headers stand, with a slash.
    pub root: String,
    pub folder: TempDir,
}

impl Tree {
    pub fn new(kernel: &Kernel, target: &'static Target) -> Result<Self> {
        let headers = install::install(kernel, target)?;
        let folder = tempfile::Builder::new()
            .prefix("ksys-headers-")
            .tempdir()
            .context("no temporary folder for the headers; set TMPDIR")?;
        let path = folder.path().to_str().context("TMPDIR: not UTF-8")?;
        let (root, shim) = (format!("{path}/include/"), format!("{path}/shim/"));
        let shims = shim::HEADERS
            .iter()
            .map(|(name, text)| (format!("{shim}{name}"), *text));
        let own = headers
            .iter()
            .map(|(name, text)| (format!("{root}{name}"), text.as_str()));
        for (file, text) in shims.chain(own) {
            let file = Path::new(&file);
            fs::create_dir_all(file.parent().unwrap_or(file))?;
            fs::write(file, text)?;
        }
        Ok(Self {
            headers,
            target,
            root,
            folder,
        })
    }

    /// What a compiler is told, whichever it is.
    pub fn args(&self) -> impl Iterator<Item = String> {
        let folder = self.folder.path().display();
        ["-nostdinc", "-ffreestanding", "-std=gnu11", "-w"]
            .into_iter()
            .chain(DEFINES)
            .map(str::to_owned)
            .chain([format!("-I{}", self.root), format!("-I{folder}/shim/")])
    }

    pub fn text(&self, header: &str) -> &str {
        self.headers.get(header).map_or("", String::as_str)
    }

    /// All but other ABIs' and the generic parts of the architecture's headers, which are read with those.
    pub fn own_headers(&self) -> impl Iterator<Item = &str> {
        self.headers.keys().map(String::as_str).filter(|header| {
            let part = header
                .strip_prefix("asm-generic/")
                .is_some_and(|name| self.headers.contains_key(&format!("asm/{name}")));
            !part && !shim::FOREIGN.contains(header)
        })
    }

    fn read(&self, index: &clang::Index, header: &str) -> Result<Found> {
        let clang = [
            "-ferror-limit=0".to_owned(),
            format!("--target={}", self.target.clang),
        ];
        let args: Vec<_> = self
            .args()
            .chain(clang)
            .map(CString::new)
            .collect::<Result<_, _>>()?;
        let reader = Reader {
            index,
            args: &args,
            root: &self.root,
            headers: &self.headers,
        };
        reader.read(header)
    }
}
