//! Prototypes: from SYSCALL_DEFINEn, and the declarations in syscalls.h as the second opinion.

use super::c_types;
use super::conditions::Conditions;
use super::exceptions::{ENTRIES, LEFT_OUT};
use super::numbers::private_prototype;
use crate::kernel::Kernel;
use crate::targets::Target;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

const DECLARATIONS: &str = "include/linux/syscalls.h";
const FOLDERS: [&str; 8] = [
    "block/",
    "fs/",
    "io_uring/",
    "ipc/",
    "kernel/",
    "mm/",
    "net/",
    "security/",
];

/// One argument, as C has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Param {
    pub ctype: String,
    pub name: String,
}

/// The arguments of a call: `(int dfd, const char *filename)`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Prototype(pub Vec<Param>);

impl fmt::Display for Prototype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("(void)");
        }
        for (i, Param { ctype, name }) in self.0.iter().enumerate() {
            let open = if i == 0 { "(" } else { ", " };
            let space = if ctype.ends_with('*') { "" } else { " " };
            write!(f, "{open}{ctype}{space}{name}")?;
        }
        f.write_str(")")
    }
}

impl FromStr for Prototype {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let inside = text
            .strip_prefix('(')
            .and_then(|t| t.strip_suffix(')'))
            .with_context(|| format!("`{text}` is not in parentheses"))?;
        if inside == "void" {
            return Ok(Self::default());
        }
        let params = inside.split(',').map(|declaration| {
            let declaration = declaration.trim();
            let start = declaration
                .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .map_or(0, |at| at + 1);
            let (ctype, name) = declaration.split_at(start);
            param(ctype, name)
        });
        params.collect::<Result<_>>().map(Self)
    }
}

/// Normalizes one argument's spelling; that the argument itself is `const` is nothing to a caller.
fn param(ctype: &str, name: &str) -> Result<Param> {
    let identifier = |c: char| c.is_ascii_alphanumeric() || c == '_';
    ensure!(
        !name.is_empty() && name.chars().all(identifier),
        "an argument has no name in `{ctype} {name}`"
    );
    Ok(Param {
        ctype: spelling(ctype),
        name: name.to_owned(),
    })
}

fn spelling(ctype: &str) -> String {
    let spaced = ctype.replace('*', " * ");
    let words: Vec<_> = spaced
        .split_whitespace()
        .filter(|word| *word != "__user")
        .collect();
    let words = match words.as_slice() {
        ["const", rest @ ..] if !rest.contains(&"*") => rest,
        [rest @ .., "*", "const"] => &[rest, &["*"][..]].concat(),
        all => all,
    };
    words
        .join(" ")
        .replace("* *", "**")
        .replace("* const", "*const")
}

/// One SYSCALL_DEFINEn and where it stands.
#[derive(Debug)]
struct Definition {
    file: String,
    prototype: Prototype,
}

/// What one architecture's sources say of the arguments of its calls.
pub struct Prototypes<'a> {
    target: &'a Target,
    definitions: BTreeMap<String, Vec<Definition>>,
    declarations: BTreeMap<String, Vec<String>>,
}

/// A prototype, the file that it came from, and what to tell the user.
pub struct Found {
    pub prototype: Prototype,
    pub input: Option<String>,
    pub doubt: Option<String>,
}

impl<'a> Prototypes<'a> {
    pub fn read(kernel: &Kernel, target: &'a Target, conditions: &Conditions) -> Result<Self> {
        let own = format!("arch/{}/", target.kernel);
        let mut definitions = BTreeMap::<_, Vec<_>>::new();
        // The architecture's own definitions come first and so take precedence.
        for folder in [own.as_str()].into_iter().chain(FOLDERS) {
            for (file, bytes) in kernel.under(folder) {
                if !file.ends_with(".c") || file.contains("/um/") || LEFT_OUT.contains(&file) {
                    continue;
                }
                let text = String::from_utf8_lossy(bytes);
                if !text.contains("SYSCALL_DEFINE") {
                    continue;
                }
                for (name, prototype) in defined(&conditions.compiled(&without_comments(&text)))
                    .with_context(|| file.to_owned())?
                {
                    definitions.entry(name).or_default().push(Definition {
                        file: file.to_owned(),
                        prototype,
                    });
                }
            }
        }
        let header = without_comments(&kernel.text(DECLARATIONS)?);
        Ok(Self {
            target,
            definitions,
            declarations: declared(&conditions.compiled(&header)),
        })
    }

    /// The prototype of an entry point such as `sys_openat`; `None` when the sources have none.
    pub fn of(&self, entry: &str) -> Result<Option<Found>> {
        let exception = ENTRIES
            .iter()
            .find(|(arch, name, _)| *arch == self.target.name && *name == entry)
            .map(|(_, _, prototype)| *prototype);
        if let Some(prototype) = exception.or_else(|| private_prototype(entry)) {
            let prototype = prototype.parse()?;
            return Ok(Some(Found {
                prototype,
                input: None,
                doubt: None,
            }));
        }
        let name = entry.strip_prefix("sys_").unwrap_or(entry);
        if let Some(all) = self.definitions.get(name) {
            return self.defined_once(name, all).map(Some);
        }
        let Some(declaration) = self.declarations.get(name) else {
            return Ok(None);
        };
        let prototype = format!("({})", declaration.join(", "))
            .parse()
            .with_context(|| {
                format!("{DECLARATIONS}: can't read sys_{name}; state it in ENTRIES of xtask/src/regen/exceptions.rs")
            })?;
        Ok(Some(Found {
            prototype,
            input: Some(DECLARATIONS.to_owned()),
            doubt: None,
        }))
    }

    fn defined_once(&self, name: &str, all: &[Definition]) -> Result<Found> {
        let (first, others) = all.split_first().context("no definition")?;
        let own = |d: &&Definition| d.file.starts_with("arch/") == first.file.starts_with("arch/");
        for other in others.iter().filter(own) {
            if other.prototype != first.prototype {
                bail!(
                    "{}: defines {name} otherwise than {} on {}; add what decides it to xtask/src/regen/exceptions.rs",
                    other.file,
                    first.file,
                    self.target.name
                );
            }
        }
        let doubt = self
            .declarations
            .get(name)
            .filter(|declaration| !agrees(&first.prototype, declaration))
            .map(|declaration| {
                format!(
                    "{DECLARATIONS}: declares {name}({}), {} defines {name}{}; the definition is taken",
                    declaration.join(", "),
                    first.file,
                    first.prototype
                )
            });
        Ok(Found {
            prototype: first.prototype.clone(),
            input: Some(first.file.clone()),
            doubt,
        })
    }
}

/// Whether the two say the same types; declarations may leave names out or choose others.
fn agrees(prototype: &Prototype, declaration: &[String]) -> bool {
    prototype.0.len() == declaration.len()
        && prototype
            .0
            .iter()
            .zip(declaration)
            .all(|(param, declared)| {
                let rust =
                    |c: &str| c_types::rust(&spelling(c)).map(|rust| c_types::resolve(&rust, 64));
                let expected = rust(&param.ctype);
                let named = declared
                    .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .map_or("", |at| &declared[..=at]);
                [declared.as_str(), named]
                    .iter()
                    .any(|c| rust(c) == expected)
            })
}

/// Every SYSCALL_DEFINEn of a C file without comments.
fn defined(text: &str) -> Result<Vec<(String, Prototype)>> {
    const MACRO: &str = "SYSCALL_DEFINE";
    let mut found = Vec::new();
    for (at, _) in text.match_indices(MACRO) {
        if at > 0 && text.as_bytes()[at - 1] != b'\n' {
            continue;
        }
        let line = text[..at].lines().count() + 1;
        let after = &text[at + MACRO.len()..];
        let arguments = arguments(after);
        let unreadable = || {
            let shown = after.lines().next().unwrap_or_default();
            format!("line {line}: can't read {MACRO}{shown}; correct xtask/src/regen/prototypes.rs")
        };
        let (count, arguments) = after
            .chars()
            .next()
            .and_then(|c| c.to_digit(10))
            .zip(arguments)
            .with_context(unreadable)?;
        let Some((name, pairs)) = arguments.split_first() else {
            bail!(unreadable());
        };
        ensure!(pairs.len() == 2 * count as usize, unreadable());
        let params = pairs
            .chunks_exact(2)
            .map(|pair| param(&pair[0], &pair[1]))
            .collect::<Result<_>>()
            .with_context(unreadable)?;
        found.push((name.clone(), Prototype(params)));
    }
    Ok(found)
}

/// Every `asmlinkage long sys_NAME(...)` of a header without comments: name and arguments.
fn declared(text: &str) -> BTreeMap<String, Vec<String>> {
    let start = "asmlinkage long sys_";
    text.match_indices(start)
        .filter_map(|(at, _)| {
            let after = &text[at + start.len()..];
            let (name, _) = after.split_once('(')?;
            let mut arguments = arguments(after)?;
            arguments.retain(|argument| argument != "void");
            Some((name.trim().to_owned(), arguments))
        })
        .collect()
}

/// What stands between the next `(` and its `)`, split at the commas.
fn arguments(text: &str) -> Option<Vec<String>> {
    let inside = text.split_once('(')?.1;
    let (inside, _) = inside.split_once(')')?;
    // No argument of a system call needs parentheses; whatever has some is not understood here.
    if inside.contains(['(', '{', ';', '[']) {
        return None;
    }
    let words = |argument: &str| argument.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(
        inside
            .split(',')
            .map(words)
            .filter(|a| !a.is_empty())
            .collect(),
    )
}

/// Blanks comments; line numbers stay.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        let (before, comment) = rest.split_at(start);
        out.push_str(before);
        let end = comment.find("*/").map_or(comment.len(), |at| at + 2);
        out.push(' ');
        out.extend(comment[..end].chars().filter(|c| *c == '\n'));
        rest = &comment[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_read_over_lines_and_comments() {
        let text = "SYSCALL_DEFINE2(fstat, unsigned int, fd, /* why */\n\t\tstruct stat __user *, statbuf)\n{\n}\n\nSYSCALL_DEFINE0(getpid)\n";
        let found = defined(&without_comments(text)).unwrap();
        assert_eq!(found[0].0, "fstat");
        assert_eq!(
            found[0].1.to_string(),
            "(unsigned int fd, struct stat *statbuf)"
        );
        assert_eq!(found[1].1.to_string(), "(void)");
    }

    #[test]
    fn spellings_are_normalized() {
        let cases = [
            ("const char __user * const __user *", "const char *const *"),
            ("const int", "int"),
            ("struct iocb __user * __user *", "struct iocb **"),
            ("void __user * const", "void *"),
            ("unsigned  long", "unsigned long"),
        ];
        for (c, expected) in cases {
            assert_eq!(spelling(c), expected, "{c}");
        }
    }

    #[test]
    fn a_prototype_survives_its_text() {
        for text in [
            "(void)",
            "(int fd, const char *const *argv, struct iocb **list)",
        ] {
            assert_eq!(text.parse::<Prototype>().unwrap().to_string(), text);
        }
        for text in ["int fd", "(int *)", "(int fd"] {
            assert!(text.parse::<Prototype>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        for text in [
            "\n\nSYSCALL_DEFINE2(f, int, a)\n",
            "\n\nSYSCALL_DEFINE1(f, int (*)(void), a)\n",
            "\n\nSYSCALL_DEFINE1(f, int,\n",
        ] {
            let error = format!("{:#}", defined(text).unwrap_err());
            assert!(
                error.starts_with("line 3: can't read SYSCALL_DEFINE"),
                "{error}"
            );
        }
    }

    #[test]
    fn declarations_agree_by_type() {
        let header = "asmlinkage long sys_f(int, const char __user *path,\n\tu32 x);\nasmlinkage long sys_g(void);\n";
        let declarations = declared(header);
        assert!(declarations["g"].is_empty());
        let same = "(int fd, const char *name, unsigned int y)"
            .parse()
            .unwrap();
        assert!(agrees(&same, &declarations["f"]));
        let other = "(int fd, const char *name, unsigned long y)"
            .parse()
            .unwrap();
        assert!(!agrees(&other, &declarations["f"]));
    }
}
