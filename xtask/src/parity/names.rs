//! The paths that the code of a file names: calls and values, not imports and not comments.

use anyhow::{Context, Result};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::{ItemUse, UseTree};

/// What one file names of the crate (without `ksys::`) and of core.
#[derive(Default)]
pub struct Names {
    paths: BTreeSet<String>,
    /// The names after a dot.
    methods: BTreeSet<String>,
}

impl Names {
    pub fn read(text: &str) -> Result<Self> {
        let stream: TokenStream = text.parse().ok().context("no Rust")?;
        let mut found = Found::default();
        found.walk(stream, false);
        Ok(found.resolve())
    }

    /// Whether the file names `path`, something in it, or, where it ends in `*`, something that
    /// begins with it. A method is also named by a call on a value, in a file that names another
    /// thing of the type's module.
    pub fn has(&self, path: &str) -> bool {
        if let Some(prefix) = path.strip_suffix('*') {
            return self.begins(prefix);
        }
        self.paths.contains(path) || self.begins(&format!("{path}::")) || self.calls(path)
    }

    fn begins(&self, prefix: &str) -> bool {
        let mut from = self.paths.range(prefix.to_owned()..);
        from.next().is_some_and(|path| path.starts_with(prefix))
    }

    fn calls(&self, path: &str) -> bool {
        let Some((kind, method)) = path.rsplit_once("::") else {
            return false;
        };
        let (module, kind) = match kind.rsplit_once("::") {
            Some((module, name)) => (format!("{module}::"), name),
            None => (kind.to_owned(), kind),
        };
        let a_type = kind.starts_with(|c: char| c.is_ascii_uppercase());
        a_type && self.methods.contains(method) && self.begins(&module)
    }
}

/// A path as it stands in the file.
type Path = Vec<String>;

#[derive(Default)]
struct Found {
    /// What `use` calls by a name, wherever in the file.
    imports: BTreeMap<String, Vec<Path>>,
    globs: Vec<Path>,
    paths: Vec<Path>,
    methods: BTreeSet<String>,
}

impl Found {
    fn walk(&mut self, stream: TokenStream, list: bool) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.step(&tokens, at, list);
        }
    }

    /// Takes what begins at `at`, in a list of arguments or not; returns where the next begins.
    fn step(&mut self, tokens: &[TokenTree], at: usize, list: bool) -> usize {
        match &tokens[at] {
            TokenTree::Group(group) => {
                let attribute = group.delimiter() == Delimiter::Bracket
                    && at > 0
                    && (is(tokens, at - 1, '#') || is(tokens, at - 1, '!'));
                if !attribute {
                    self.walk(group.stream(), group.delimiter() != Delimiter::Brace);
                }
                at + 1
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => at + 2,
            TokenTree::Ident(word) if word == "use" => self.import(tokens, at),
            TokenTree::Ident(word) if DEFINES.iter().any(|define| word == define) => at + 2,
            TokenTree::Ident(_) => self.path(tokens, at, list),
            _ => at + 1,
        }
    }

    fn import(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let Some(len) = (at..tokens.len()).position(|i| is(tokens, i, ';')) else {
            return at + 1;
        };
        let end = at + len + 1;
        if let Ok(item) = syn::parse2::<ItemUse>(tokens[at..end].iter().cloned().collect()) {
            self.tree(&item.tree, &mut Vec::new());
        }
        end
    }

    fn tree(&mut self, tree: &UseTree, before: &mut Path) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.tree(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, before);
                }
            }
            UseTree::Glob(_) => self.globs.push(before.clone()),
            UseTree::Name(name) => self.bind(&name.ident.to_string(), &name.ident, before),
            UseTree::Rename(rename) => {
                self.bind(&rename.rename.to_string(), &rename.ident, before);
            }
        }
    }

    fn bind(&mut self, name: &str, item: &syn::Ident, before: &Path) {
        let mut path = before.clone();
        if item != "self" {
            path.push(item.to_string());
        }
        let name = match (name, path.last()) {
            ("self", Some(module)) => module.clone(),
            _ => name.to_owned(),
        };
        self.imports.entry(name).or_default().push(path);
    }

    fn path(&mut self, tokens: &[TokenTree], start: usize, list: bool) -> usize {
        let mut path = vec![tokens[start].to_string()];
        let mut at = start + 1;
        let mut joined = false;
        while is(tokens, at, ':') && is(tokens, at + 1, ':') {
            joined = true;
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(next)) => {
                    path.push(next.to_string());
                    at += 3;
                }
                Some(TokenTree::Punct(p)) if p.as_char() == '<' => {
                    let end = past_generics(tokens, at + 2);
                    self.walk(tokens[at + 3..end].iter().cloned().collect(), true);
                    at = end;
                }
                _ => break,
            }
        }
        let called = parenthesis(tokens, at);
        let dot =
            start > 0 && is(tokens, start - 1, '.') && !(start > 1 && is(tokens, start - 2, '.'));
        if dot {
            if called {
                self.methods.extend(path.into_iter().next());
            }
            return start + 1;
        }
        // A lone small name may be a variable, unless it is called or passed.
        let passed = list && (start == 0 || is(tokens, start - 1, ','));
        let small = path[0].starts_with(|c: char| c.is_ascii_lowercase());
        if joined || !small || called || passed {
            self.paths.push(path);
        }
        at
    }

    fn resolve(self) -> Names {
        let mut paths = BTreeSet::new();
        for path in &self.paths {
            for full in self.full(path, 0) {
                let full = match full[0].as_str() {
                    "ksys" => full[1..].join("::"),
                    "core" | "std" => format!("core::{}", full[1..].join("::")),
                    _ => continue,
                };
                paths.insert(full);
            }
        }
        Names {
            paths,
            methods: self.methods,
        }
    }

    /// What `path` means by the imports, which may lean on one another.
    fn full(&self, path: &Path, depth: usize) -> Vec<Path> {
        let head = path[0].as_str();
        if ["ksys", "core", "std"].contains(&head) {
            return vec![path.clone()];
        }
        if depth > 3 {
            return Vec::new();
        }
        let imported = self.imports.get(head).into_iter().flatten();
        let named = imported.map(|import| [&import[..], &path[1..]].concat());
        let globs = self.globs.iter().map(|glob| [&glob[..], path].concat());
        named
            .chain(globs)
            .flat_map(|path| self.full(&path, depth + 1))
            .collect()
    }
}

/// Words before a name that is defined, not used.
const DEFINES: [&str; 8] = [
    "fn", "mod", "struct", "enum", "trait", "type", "const", "static",
];

fn is(tokens: &[TokenTree], at: usize, mark: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn parenthesis(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}

/// The place after the `>` that closes the `<` at `at`.
fn past_generics(tokens: &[TokenTree], mut at: usize) -> usize {
    let mut depth = 0;
    while at < tokens.len() {
        let arrow = at > 0 && is(tokens, at - 1, '-');
        if is(tokens, at, '<') {
            depth += 1;
        } else if is(tokens, at, '>') && !arrow {
            depth -= 1;
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_names_and_a_comment_does_not() {
        let names = Names::read(
            "
            //! fs::chown is a comment.
            use ksys::fs::{self, OFlags, stat as look};
            use ksys::{event::poll, net::sockopt, process::Spawn, io};
            use sockopt::SO_TYPE;
            #[doc = \"fs::rename\"]
            fn test() {
                assert_eq!(fs::open(\"fs::link\", OFlags::RDWR).unwrap(), 3); // fs::unlink
                look(1);
                io::read_uninit::<fs::Stat, 3>(1);
                sockopt::get(SO_TYPE);
                let poll = Spawn::new().spawn();
                for fsync in 0..fdatasync { poll += 1 }
            }",
        )
        .unwrap();
        let yes = "fs::open fs::OFlags fs::OFlags::RDWR fs::stat io::read_uninit process::Spawn::spawn \
                   net::sockopt::SO_TYPE net::sockopt::get net::sockopt::SO_* fs::Stat";
        for path in yes.split_whitespace() {
            assert!(names.has(path), "{path}");
        }
        let no = "fs::chown fs::rename fs::link fs::unlink fs::look event::poll fs::OFlags::CREAT \
                  fs::FileHandle::spawn net::sockopt::IP_* fs::spawn";
        for path in no.split_whitespace() {
            assert_eq!(names.has(path), path == "fs::FileHandle::spawn", "{path}");
        }
    }
}
