//! What the times come from.

use crate::Result;
use crate::times::Times;
use ksys_bench::peers::LANGUAGES;
use std::fs;
use std::process::Command;

/// Names the processor, the kernel, the compilers and the C library in one line.
pub fn describe(times: &Times) -> Result<String> {
    let info = fs::read_to_string("/proc/cpuinfo")?;
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("a processor without a name", |(_, name)| name.trim());
    let cpus = info
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let mut numbers = kernel.split('.');
    let kernel = [numbers.next(), numbers.next()]
        .map(Option::unwrap_or_default)
        .join(".");
    let rustc = line_of("rustc", "--version").unwrap_or_else(|| "rustc".to_owned());
    let rustc = rustc.split(" (").next().unwrap_or_default();
    let libc = line_of("getconf", "GNU_LIBC_VERSION");
    let libc = libc.unwrap_or_else(|| "a C library without a version".to_owned());
    let mut parts = vec![
        model.to_owned(),
        format!("{cpus} processors"),
        format!("Linux {kernel}"),
        rustc.to_owned(),
        libc,
    ];
    for language in &LANGUAGES {
        parts.push(match language.compiler() {
            Some(compiler) if times.has(language.name) => without_build(&compiler),
            Some(_) => format!("{}: not measured", language.name),
            None => format!("{}: no compiler", language.name),
        });
    }
    let load = fs::read_to_string("/proc/loadavg")?;
    let load = load.split(' ').nth(1).unwrap_or_default();
    parts.push(format!("load average {load}"));
    Ok(parts.join(", "))
}

/// `cc (Debian 12.2.0-14) 12.2.0` without what is in brackets, `go1.19.8 linux/amd64` without where.
fn without_build(compiler: &str) -> String {
    match (compiler.split_once(" ("), compiler.rsplit_once(") ")) {
        (Some((name, _)), Some((_, version))) => format!("{name} {version}"),
        _ => compiler
            .split(" linux/")
            .next()
            .unwrap_or(compiler)
            .to_owned(),
    }
}

fn line_of(program: &str, arg: &str) -> Option<String> {
    let output = Command::new(program).arg(arg).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.lines().next()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::without_build;

    #[test]
    fn a_compiler_has_a_name_and_a_version() {
        assert_eq!(without_build("cc (Debian 12.2.0-14) 12.2.0"), "cc 12.2.0");
        assert_eq!(without_build("go1.19.8 linux/amd64"), "go1.19.8");
        let clang = "Debian clang version 14.0.6";
        assert_eq!(without_build(clang), clang);
    }
}
