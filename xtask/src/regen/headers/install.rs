//! What `make headers_install` would install, in memory: path under the include folder -> text.

use super::shim;
use crate::kernel::Kernel;
use crate::targets::Target;
use anyhow::Result;
use std::collections::BTreeMap;

pub type Headers = BTreeMap<String, String>;

/// Names that the kernel's install step edits out of the text, given to the preprocessor instead.
pub const DEFINES: [&str; 6] = [
    "-D__user=",
    "-D__force=",
    "-D__iomem=",
    "-D__attribute_const__=",
    "-D__packed=__attribute__((packed))",
    "-D__EXPORTED_HEADERS__",
];

/// The exported headers of one architecture, and `kernel.h` with what system calls use besides.
pub fn install(kernel: &Kernel, target: &Target) -> Result<Headers> {
    let own = format!("arch/{}/include/uapi/", target.kernel);
    let mut headers = Headers::new();
    for base in ["include/uapi/", &own] {
        for (path, bytes) in kernel.under(base) {
            if path.ends_with(".h") {
                let text = String::from_utf8_lossy(bytes);
                headers.insert(path[base.len()..].to_owned(), export(&text));
            }
        }
    }
    let generic = kernel.text("include/uapi/asm-generic/Kbuild")?;
    let asm = kernel.text(&format!("{own}asm/Kbuild"))?;
    for name in listed(&generic, "mandatory-y").chain(listed(&asm, "generic-y")) {
        headers
            .entry(format!("asm/{name}"))
            .or_insert_with(|| format!("#include <asm-generic/{name}>\n"));
    }
    for hidden in not_exported(&kernel.text("include/uapi/Kbuild")?, &headers) {
        headers.remove(&hidden);
    }

    // The numbers in these are `ksys::nr`, read from the call tables; other headers only include them.
    for name in listed(&asm, "generated-y").chain(listed(&asm, "syscall-y")) {
        headers.insert(format!("asm/{name}"), String::new());
    }
    headers.insert("linux/version.h".to_owned(), version(&kernel.version));
    headers.insert(
        shim::KERNEL_ONLY.to_owned(),
        shim::KERNEL_ONLY_TEXT.to_owned(),
    );
    Ok(headers)
}

/// Include guards lose the mark of the kernel's own tree: headers test each other's.
fn export(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match ["#ifndef", "#define"].iter().find_map(|directive| {
            let name = line
                .strip_prefix(directive)?
                .trim_start()
                .strip_prefix("_UAPI")?;
            Some((directive, name))
        }) {
            Some((directive, name)) => {
                out.push_str(directive);
                out.push(' ');
                out.push_str(name);
            }
            None => out.push_str(line),
        }
    }
    out
}

/// The words of all `KEY += words` lines of a Kbuild file.
fn listed<'a>(kbuild: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    kbuild
        .lines()
        .filter_map(move |line| {
            let (name, words) = line.split_once("+=")?;
            (name.trim() == key).then_some(words)
        })
        .flat_map(str::split_whitespace)
}

/// Headers that Kbuild withholds because the architecture has no `asm/` part for them, its own or a generic one.
fn not_exported(kbuild: &str, headers: &Headers) -> Vec<String> {
    let mut hidden = Vec::new();
    let mut conditions = Vec::new();
    for line in kbuild.lines() {
        if line.starts_with("ifeq") {
            let part = line.rsplit("uapi/").next().unwrap_or_default();
            conditions.push(!headers.contains_key(part.trim_end_matches("),)")));
        } else if line.starts_with("endif") {
            conditions.pop();
        } else if conditions.iter().all(|&holds| holds) {
            hidden.extend(listed(line, "no-export-headers").map(str::to_owned));
        }
    }
    hidden
}

fn version(version: &str) -> String {
    let mut parts = version
        .split(['.', '-'])
        .map(|part| part.parse().unwrap_or(0));
    let [major, minor, patch]: [u32; 3] = std::array::from_fn(|_| parts.next().unwrap_or(0));
    let code = (major << 16) + (minor << 8) + patch.min(255);
    format!(
        "#define LINUX_VERSION_CODE {code}\n\
         #define LINUX_VERSION_MAJOR {major}\n\
         #define LINUX_VERSION_PATCHLEVEL {minor}\n\
         #define LINUX_VERSION_SUBLEVEL {patch}\n"
    )
}
