//! What gcc says of a group of headers: macros, values, and the types from its debug information.

use super::dwarf::{self, Types};
use crate::regen::headers::{Tree, shim};
use anyhow::{Context, Result, ensure};
use object::{Object, ObjectSection, ObjectSymbol};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub struct Gcc<'a> {
    pub program: &'static str,
    pub tree: &'a Tree,
}

/// An expression that gcc is asked for: `key` names it in C.
pub struct Probe {
    pub key: String,
    pub expression: String,
    /// Whether it is a string, and not an integer.
    pub text: bool,
    /// Whether it may turn out not to be one.
    pub doubtful: bool,
}

/// The value, of 64 bits, and whether it is below zero.
pub type Value = (u64, bool);

pub struct Answer {
    /// Key -> value; a doubtful one that is no integer is not there.
    pub values: BTreeMap<String, Value>,
    /// The same of strings, without the NUL at the end.
    pub texts: BTreeMap<String, Vec<u8>>,
    pub types: Types,
}

/// An error of gcc's, and the header that it is about.
pub struct Refusal {
    pub header: String,
    pub text: String,
}

impl Gcc<'_> {
    /// The macros without arguments that the headers define, header by header, with their text.
    pub fn macros(&self, headers: &[&str]) -> Result<BTreeMap<String, (String, String)>> {
        let text: String = headers.iter().map(|header| shim::include(header)).collect();
        let source = self.source(&text, headers)?;
        let output = self.run([OsStr::new("-E"), OsStr::new("-dD"), source.as_ref()])?;
        let mut macros = BTreeMap::new();
        let mut functions = BTreeSet::new();
        let mut file = "";
        let output = String::from_utf8_lossy(&output.stdout);
        for line in output.lines() {
            if let Some(marker) = line.strip_prefix("# ") {
                file = marker.split('"').nth(1).unwrap_or_default();
            } else if let Some(name) = line.strip_prefix("#undef ") {
                macros.remove(name.trim());
            } else if let Some(definition) = line.strip_prefix("#define ")
                && let Some((name, body)) = definition.split_once(' ')
            {
                if let Some((function, _)) = name.split_once('(') {
                    functions.insert(function.to_owned());
                } else if let Some(header) = self.own(file) {
                    let text = (header.to_owned(), body.trim().to_owned());
                    macros.insert(name.to_owned(), text);
                }
            }
        }
        // Another name of a macro with arguments is no value.
        macros.retain(|_, (_, body)| !functions.contains(body));
        Ok(macros)
    }

    /// The header that a file is, if it is one whose contents are in the tables.
    fn own<'f>(&self, file: &'f str) -> Option<&'f str> {
        let header = file.strip_prefix(self.tree.root.as_str())?;
        (!shim::FOREIGN.contains(&header)).then_some(header)
    }

    /// Evaluates the probes, each behind its header and, with `helped`, what macros use and their headers do not bring.
    pub fn ask(
        &self,
        headers: &[(&str, Vec<Probe>)],
        helped: bool,
    ) -> Result<Result<Answer, Vec<Refusal>>> {
        let names: Vec<_> = headers.iter().map(|(header, _)| *header).collect();
        let mut refused = BTreeSet::new();
        loop {
            let mut text = String::new();
            let mut lines = BTreeMap::new();
            let mut line = 1;
            for (header, probes) in headers {
                let mut include = shim::include(header);
                if helped {
                    include += "#include <second_try.h>\n";
                }
                line += include.lines().count();
                text += &include;
                for probe in probes.iter().filter(|probe| !refused.contains(&probe.key)) {
                    text += &probe.text();
                    lines.insert(line, (*header, probe));
                    line += 1;
                }
            }
            let source = self.source(&text, &names)?;
            let object = source.with_extension("o");
            let output = self.run([
                OsStr::new("-c"),
                OsStr::new("-gdwarf-5"),
                OsStr::new("-fno-eliminate-unused-debug-types"),
                OsStr::new("-o"),
                object.as_ref(),
                source.as_ref(),
            ])?;
            if output.status.success() {
                return self.read(&object).map(Ok);
            }
            let errors = String::from_utf8_lossy(&output.stderr);
            let errors: Vec<_> = errors
                .lines()
                .filter(|error| error.contains("error: "))
                .map(|error| (error, about(error, &source, &lines)))
                .collect();
            let before = refused.len();
            let probes = errors.iter().filter_map(|(_, about)| *about);
            let doubtful = probes.filter(|(_, probe)| probe.doubtful);
            refused.extend(doubtful.map(|(_, probe)| probe.key.clone()));
            if refused.len() == before {
                let refusals = errors.into_iter().map(|(error, about)| Refusal {
                    header: match about {
                        Some((header, _)) => header.to_owned(),
                        None => self
                            .own(error.split(':').next().unwrap_or_default())
                            .unwrap_or_default()
                            .to_owned(),
                    },
                    text: match about {
                        Some((header, probe)) => format!("{header}: {}: {error}", probe.expression),
                        None => error.to_owned(),
                    },
                });
                return Ok(Err(refusals.collect()));
            }
        }
    }

    fn read(&self, path: &Path) -> Result<Answer> {
        let bytes = fs::read(path)?;
        let object = object::File::parse(&*bytes)?;
        let types = dwarf::read(&object, |file| self.own(file).is_some())?;
        let mut values = BTreeMap::new();
        let mut texts = BTreeMap::new();
        for symbol in object.symbols() {
            let Some(key) = symbol.name()?.strip_prefix("ksys_") else {
                continue;
            };
            let bytes = |len| -> Result<Vec<u8>> {
                let index = symbol
                    .section_index()
                    .context("a value without a section")?;
                let section = object.section_by_index(index)?;
                let bytes = section.data_range(symbol.address(), len)?;
                // Zeros have no bytes in the file.
                let bytes = bytes.filter(|bytes| !bytes.is_empty());
                Ok(bytes.map_or(vec![0; usize::try_from(len)?], <[u8]>::to_vec))
            };
            if let Some(key) = key.strip_prefix("value_") {
                let pair = bytes(16)?;
                let word = |at: usize| pair[at..at + 8].try_into().map(u64::from_le_bytes);
                values.insert(key.to_owned(), (word(0)?, word(8)? != 0));
            } else if let Some(key) = key.strip_prefix("text_") {
                let mut text = bytes(symbol.size())?;
                text.pop();
                texts.insert(key.to_owned(), text);
            }
        }
        Ok(Answer {
            values,
            texts,
            types,
        })
    }

    /// Writes a source file of its own for a group of headers.
    fn source(&self, text: &str, headers: &[&str]) -> Result<PathBuf> {
        let name = headers.first().context("no headers")?.replace('/', "_");
        let path = self
            .tree
            .folder
            .path()
            .join(format!("{name}-{}.c", headers.len()));
        fs::write(&path, text)?;
        Ok(path)
    }

    fn run<'s>(&self, args: impl IntoIterator<Item = &'s OsStr>) -> Result<Output> {
        let output = Command::new(self.program)
            .args(self.tree.args())
            .args(["-fdiagnostics-plain-output", "-ftrack-macro-expansion=0"])
            .args(args)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("{}: install it", self.program))?;
        ensure!(
            output.status.code().is_some_and(|code| code < 2),
            "{}: {}",
            self.program,
            String::from_utf8_lossy(&output.stderr).trim()
        );
        Ok(output)
    }
}

impl Probe {
    /// Asks for a macro's value, or with `text` for its text.
    pub fn constant(name: &str, text: bool, doubtful: bool) -> Self {
        let kind = if text { "string" } else { "constant" };
        Self {
            key: format!("{kind}_{name}"),
            expression: name.to_owned(),
            text,
            doubtful,
        }
    }

    fn text(&self) -> String {
        let Self {
            key, expression, ..
        } = self;
        if self.text {
            return format!("const char ksys_text_{key}[] = {expression};\n");
        }
        // Only an integer can be an enumerator.
        let only = if self.doubtful {
            format!(" enum {{ ksys_enum_{key} = ({expression}) }};")
        } else {
            String::new()
        };
        format!(
            "const unsigned long long ksys_value_{key}[2] = {{ ({expression}), ({expression}) < 0 }};{only}\n"
        )
    }
}

/// The probe on the line of an error.
fn about<'p>(
    error: &str,
    source: &Path,
    lines: &BTreeMap<usize, (&'p str, &'p Probe)>,
) -> Option<(&'p str, &'p Probe)> {
    let rest = error.strip_prefix(source.to_str()?)?.strip_prefix(':')?;
    let line = rest.split(':').next()?.parse().ok()?;
    lines.get(&line).copied()
}
