//! Which lines of a C file an architecture compiles, as far as the tree alone can say.

use super::exceptions::{ALWAYS_OFF, ALWAYS_ON, SELECTED};
use crate::kernel::Kernel;
use crate::targets::Target;
use anyhow::Result;
use std::collections::BTreeMap;

/// What is known of an architecture's configuration. A symbol that is not here may be on or off.
pub struct Conditions {
    symbols: BTreeMap<String, i64>,
    /// The Kconfig file that was read.
    pub input: String,
}

impl Conditions {
    pub fn of(kernel: &Kernel, target: &Target) -> Result<Self> {
        let input = format!("arch/{}/Kconfig", target.kernel);
        let selected = selects(&kernel.text(&input)?, target);
        let mut symbols = BTreeMap::from([
            ("BITS_PER_LONG".to_owned(), i64::from(target.word)),
            ("CONFIG_64BIT".to_owned(), i64::from(target.word == 64)),
            ("CONFIG_32BIT".to_owned(), i64::from(target.word == 32)),
        ]);
        symbols.extend(ALWAYS_ON.map(|name| (name.to_owned(), 1)));
        symbols.extend(ALWAYS_OFF.map(|name| (name.to_owned(), 0)));
        for name in SELECTED {
            match selected.get(name) {
                Some(Some(on)) => symbols.insert(format!("CONFIG_{name}"), i64::from(*on)),
                Some(None) => None,
                None => symbols.insert(format!("CONFIG_{name}"), 0),
            };
        }
        Ok(Self { symbols, input })
    }

    /// Blanks the lines of `text` that are certainly not compiled; line numbers stay.
    pub fn compiled(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        // Of each open conditional: whether a branch was certainly taken, and whether this one may be.
        let mut open: Vec<(bool, bool)> = Vec::new();
        let mut continued = String::new();
        for line in text.lines() {
            if let Some(start) = line.strip_suffix('\\') {
                let directive = !continued.is_empty() || start.trim_start().starts_with('#');
                if directive {
                    continued.push_str(start);
                    out.push('\n');
                    continue;
                }
            }
            let whole = format!("{continued}{line}");
            continued.clear();
            if let Some(directive) = whole.trim_start().strip_prefix('#') {
                self.directive(directive.trim_start(), &mut open);
            } else if open.iter().all(|(_, may)| *may) {
                out.push_str(line);
            }
            out.push('\n');
        }
        out
    }

    fn directive(&self, directive: &str, open: &mut Vec<(bool, bool)>) {
        let end = directive
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(directive.len());
        let (word, rest) = directive.split_at(end);
        let first = |value: Option<bool>| (value == Some(true), value != Some(false));
        match word {
            "if" => open.push(first(self.value(rest))),
            "ifdef" => open.push(first(self.defined(name_of(rest)))),
            "ifndef" => open.push(first(self.defined(name_of(rest)).map(|on| !on))),
            "elif" | "else" => {
                if let Some((taken, may)) = open.last_mut() {
                    let value = if word == "else" {
                        Some(true)
                    } else {
                        self.value(rest)
                    };
                    *may = !*taken && value != Some(false);
                    *taken |= value == Some(true);
                }
            }
            "endif" => {
                open.pop();
            }
            _ => {}
        }
    }

    fn value(&self, expression: &str) -> Option<bool> {
        let tokens = tokens(expression);
        let mut parser = Parser {
            conditions: self,
            tokens: &tokens,
        };
        parser.binary(0).map(|value| value != 0)
    }

    /// A symbol that is off is not defined.
    fn defined(&self, name: &str) -> Option<bool> {
        self.symbols.get(name).map(|value| *value != 0)
    }
}

fn name_of(rest: &str) -> &str {
    rest.split_whitespace().next().unwrap_or_default()
}

/// The symbols that the architecture's own `config` entries select; `None` is "may be either".
fn selects(kconfig: &str, target: &Target) -> BTreeMap<String, Option<bool>> {
    let own = [target.kernel.to_uppercase(), target.name.to_uppercase()];
    let mut entry = String::new();
    let mut selected = BTreeMap::new();
    for line in kconfig.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some("config"), Some(name), ..) => entry = name.to_owned(),
            (Some("select"), Some(name), condition, symbol) if own.contains(&entry) => {
                let on = match (condition, symbol) {
                    (Some("if"), Some("64BIT")) => Some(target.word == 64),
                    (Some("if"), Some("!64BIT" | "32BIT")) => Some(target.word == 32),
                    (Some("if"), _) => None,
                    _ => Some(true),
                };
                selected.insert(name.to_owned(), on);
            }
            _ => {}
        }
    }
    selected
}

fn tokens(expression: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = expression.split("/*").next().unwrap_or_default().trim();
    while !rest.is_empty() {
        let word = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        let length = match word {
            0 if ["&&", "||", "==", "!=", "<=", ">="].contains(&rest.get(..2).unwrap_or("")) => 2,
            0 => rest.chars().next().map_or(0, char::len_utf8),
            word => word,
        };
        let (token, after) = rest.split_at(length);
        found.push(token);
        rest = after.trim_start();
    }
    found
}

/// An `#if` expression in three-valued logic: `None` is "may be either".
struct Parser<'a> {
    conditions: &'a Conditions,
    tokens: &'a [&'a str],
}

/// Operators from the loosest to the tightest.
const OPERATORS: [&[&str]; 4] = [&["||"], &["&&"], &["==", "!="], &["<", ">", "<=", ">="]];

impl<'a> Parser<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn binary(&mut self, level: usize) -> Option<i64> {
        let Some(operators) = OPERATORS.get(level) else {
            return self.unary();
        };
        let mut left = self.binary(level + 1);
        while let Some(operator) = self.tokens.first().filter(|t| operators.contains(t)) {
            self.next();
            let right = self.binary(level + 1);
            left = apply(operator, left, right);
        }
        left
    }

    fn unary(&mut self) -> Option<i64> {
        match self.next()? {
            "!" => self.unary().map(|value| i64::from(value == 0)),
            "(" => {
                let value = self.binary(0);
                self.next();
                value
            }
            "defined" => {
                let parenthesis = self.tokens.first() == Some(&"(");
                if parenthesis {
                    self.next();
                }
                let name = self.next()?;
                if parenthesis {
                    self.next();
                }
                self.conditions.defined(name).map(i64::from)
            }
            word => word
                .parse()
                .ok()
                .or_else(|| self.conditions.symbols.get(word).copied()),
        }
    }
}

fn apply(operator: &str, left: Option<i64>, right: Option<i64>) -> Option<i64> {
    let truth = |value: i64| value != 0;
    match operator {
        "||" if left.is_some_and(truth) || right.is_some_and(truth) => Some(1),
        "&&" if left == Some(0) || right == Some(0) => Some(0),
        "||" | "&&" => {
            Some(i64::from(operator == "&&")).filter(|_| left.is_some() && right.is_some())
        }
        _ => {
            let (left, right) = (left?, right?);
            Some(i64::from(match operator {
                "==" => left == right,
                "!=" => left != right,
                "<" => left < right,
                ">" => left > right,
                "<=" => left <= right,
                _ => left >= right,
            }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(symbols: &[(&str, i64)]) -> Conditions {
        Conditions {
            symbols: symbols.iter().map(|(n, v)| ((*n).to_owned(), *v)).collect(),
            input: String::new(),
        }
    }

    #[test]
    fn unknown_symbols_keep_both_branches() {
        let text = "#ifdef CONFIG_X\na\n#else\nb\n#endif\n";
        assert_eq!(known(&[]).compiled(text), "\na\n\nb\n\n");
        assert_eq!(known(&[("CONFIG_X", 1)]).compiled(text), "\na\n\n\n\n");
        assert_eq!(known(&[("CONFIG_X", 0)]).compiled(text), "\n\n\nb\n\n");
    }

    #[test]
    fn the_first_certain_branch_wins() {
        let text = "#if defined(A) || \\\n defined(B)\na\n#elif defined(C)\nc\n#else\nd\n#endif\n";
        let lines = |c: &Conditions| c.compiled(text).split_whitespace().collect::<String>();
        assert_eq!(lines(&known(&[("A", 0), ("B", 1)])), "a");
        assert_eq!(lines(&known(&[("A", 0), ("B", 0), ("C", 1)])), "c");
        assert_eq!(lines(&known(&[("A", 0), ("B", 0), ("C", 0)])), "d");
        assert_eq!(lines(&known(&[("A", 0), ("B", 0)])), "cd");
        assert_eq!(lines(&known(&[("A", 1)])), "a");
    }

    #[test]
    fn expressions_follow_c() {
        let c = known(&[("BITS_PER_LONG", 32), ("ON", 1), ("OFF", 0)]);
        assert_eq!(c.value("BITS_PER_LONG == 32"), Some(true));
        assert_eq!(c.value("BITS_PER_LONG >= 64 || ON /* why */"), Some(true));
        assert_eq!(c.value("!defined(OFF) && (ON && !OFF)"), Some(true));
        assert_eq!(c.value("UNKNOWN && OFF"), Some(false));
        assert_eq!(c.value("UNKNOWN && ON"), None);
        assert_eq!(c.value("UNKNOWN || ON"), Some(true));
    }

    #[test]
    fn only_the_architecture_itself_selects() {
        let kconfig = "config X86_32\n\tselect CLONE_BACKWARDS\nconfig X86\n\tselect A\n\
                       \tselect B if 64BIT\n\tselect C if COMPAT\n";
        let x86 = &crate::targets::TARGETS[0];
        let expected = [("A", Some(true)), ("B", Some(true)), ("C", None)];
        assert_eq!(
            selects(kconfig, x86),
            expected.map(|(n, on)| (n.to_owned(), on)).into()
        );
    }
}
