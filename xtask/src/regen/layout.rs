//! Lays printed Rust out as rustfmt does, so that no formatter has anything to change.

use super::print_calls::Arg;
use std::cmp::Ordering;
use std::collections::BTreeSet;

const WIDTH: usize = 100;
/// rustfmt's `fn_call_width`.
const CALL_WIDTH: usize = 60;

/// An item list such as `use core::ffi::{c_int, c_void};`.
pub fn list(start: &str, names: BTreeSet<String>) -> String {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by(|a, b| version_order(a, b));
    if let [name] = names.as_slice() {
        return format!("{start}{name};\n");
    }
    let line = format!("{start}{{{}}};\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let mut text = format!("{start}{{\n");
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && 4 + line.len() + 1 + name.len() + 1 >= WIDTH {
            text.push_str(&format!("    {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&name);
        line.push(',');
    }
    text.push_str(&format!("    {line}\n}};\n"));
    text
}

/// A call of one of a raw function's helpers, as the only expression of its `unsafe` block, at one indent.
pub fn call(function: &str, values: &[String]) -> String {
    let line = values.join(", ");
    if line.len() <= CALL_WIDTH {
        let call = format!("{function}({line})");
        let block = format!("    unsafe {{ {call} }}");
        if block.len() <= WIDTH {
            return block + "\n";
        }
        let own = format!("        {call}");
        if own.len() <= WIDTH {
            return format!("    unsafe {{\n{own}\n    }}\n");
        }
    }
    let lines: String = values
        .iter()
        .map(|v| format!("            {v},\n"))
        .collect();
    format!("    unsafe {{\n        {function}(\n{lines}        )\n    }}\n")
}

/// An unsafe function that returns `Ret`.
pub fn function(name: &str, args: &[Arg], body: &str) -> String {
    let args: Vec<_> = args
        .iter()
        .map(|a| format!("{}: {}", a.name, a.rust))
        .collect();
    let line = format!("pub unsafe fn {name}({}) -> Ret {{", args.join(", "));
    let head = if line.len() <= WIDTH {
        line
    } else {
        let lines: String = args.iter().map(|a| format!("    {a},\n")).collect();
        format!("pub unsafe fn {name}(\n{lines}) -> Ret {{")
    };
    format!("#[inline]\n{head}\n{body}}}\n")
}

/// The order of style edition 2024: digits count as numbers, and `_` comes before letters.
fn version_order(a: &str, b: &str) -> Ordering {
    version_key(a).cmp(&version_key(b))
}

/// One run of a name, of digits or of others; a number sorts as its digits would.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Chunk {
    Number(u64),
    Text(String),
}

fn version_key(name: &str) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != digits)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        chunks.push(match run.parse() {
            Ok(number) => Chunk::Number(number),
            Err(_) => Chunk::Text(run.replace('_', "!")),
        });
        rest = after;
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_version_order() {
        let names = [
            "syscall10",
            "syscall2",
            "lo",
            "PAD",
            "lo_x",
            "fstat64",
            "fstat_x",
            "fstatat",
            "fstat",
        ];
        let mut sorted = names;
        sorted.sort_by(|a, b| version_order(a, b));
        assert_eq!(
            sorted,
            [
                "PAD",
                "fstat",
                "fstat64",
                "fstat_x",
                "fstatat",
                "lo",
                "lo_x",
                "syscall2",
                "syscall10"
            ]
        );
    }
}
