//! Which functions of src/ reach the kernel, by its text.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMethodCall, ExprPath, ImplItem, Item, ItemMacro, PatIdent, Signature};
use syn::{Type, UseTree, Visibility, parse_file};

/// Functions of the floors below that reach the kernel; those of `portable` and `raw` all do.
const ARCH: &[&str] = &["syscall", "clone", "exit_unmap"];

/// Methods of the standard library, which types of ours have too.
const STD: &[&str] = &["fill", "find"];

/// A function with a body, or one that a macro makes.
struct Function {
    /// As a user writes it: `fs::openat`, `mm::Mapping::new`.
    name: String,
    public: bool,
    /// The module whose text it is in.
    module: Vec<String>,
    /// The type that it is a method of.
    of: Option<String>,
    reaches: bool,
    uses: Vec<Use>,
}

/// What a body names that may be a function.
enum Use {
    Path(Vec<String>),
    /// A method of its own type.
    OwnMethod(String),
    Method(String),
}

/// A module on the way down through the files.
#[derive(Clone)]
struct Place {
    /// All modules it is in.
    module: Vec<String>,
    /// Those of them that a user names.
    public: Vec<String>,
    /// Where the files of its modules are.
    folder: std::path::PathBuf,
}

#[derive(Default)]
struct Source {
    functions: Vec<Function>,
    /// The names of types, by whether they are public.
    types: BTreeSet<(bool, String)>,
    /// By module and name, the modules that it is from.
    imports: BTreeMap<(Vec<String>, String), Vec<String>>,
}

/// The public functions that reach the kernel, and all other names that a row may have.
pub struct Calls {
    pub reaching: BTreeSet<String>,
    pub all: BTreeSet<String>,
}

pub fn read(src: &Path) -> Result<Calls> {
    let mut source = Source::default();
    let root = Place {
        module: Vec::new(),
        public: Vec::new(),
        folder: src.to_owned(),
    };
    source.file(&src.join("lib.rs"), &root)?;
    source.spread();
    let public = |function: &&Function| {
        let hidden = function.of.as_ref();
        function.public && !hidden.is_some_and(|of| source.hides(of))
    };
    let functions = || source.functions.iter().filter(public);
    Ok(Calls {
        reaching: functions()
            .filter(|function| function.reaches)
            .map(|function| function.name.clone())
            .collect(),
        all: functions().map(|function| function.name.clone()).collect(),
    })
}

impl Source {
    fn file(&mut self, path: &Path, place: &Place) -> Result<()> {
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let file = parse_file(&text).with_context(|| path.display().to_string())?;
        self.items(&file.items, place)
    }

    fn items(&mut self, items: &[Item], place: &Place) -> Result<()> {
        for item in items {
            match item {
                Item::Fn(item) => {
                    let public = is_public(&item.vis);
                    self.function(place, None, public, &item.sig, &item.block);
                }
                Item::Impl(item) => {
                    let Type::Path(of) = &*item.self_ty else {
                        continue;
                    };
                    let of = last(&of.path);
                    for method in &item.items {
                        if let ImplItem::Fn(method) = method {
                            // A trait's methods are as public as the type.
                            let public = item.trait_.is_some() || is_public(&method.vis);
                            let (sig, body) = (&method.sig, &method.block);
                            self.function(place, Some(&of), public, sig, body);
                        }
                    }
                }
                Item::Struct(item) => self.type_of(&item.ident, &item.vis),
                Item::Enum(item) => self.type_of(&item.ident, &item.vis),
                Item::Union(item) => self.type_of(&item.ident, &item.vis),
                Item::Use(item) => self.import(&item.tree, &mut Vec::new(), place),
                Item::Macro(item) => self.made_by(item, place),
                Item::Mod(item) => {
                    let name = item.ident.to_string();
                    // The floors below, which have no typed call.
                    if place.module.is_empty() && matches!(&*name, "abi" | "arch") {
                        continue;
                    }
                    let mut inner = place.clone();
                    inner.module.push(name.clone());
                    if is_public(&item.vis) {
                        inner.public.push(name.clone());
                    }
                    inner.folder.push(&name);
                    match &item.content {
                        Some((_, items)) => self.items(items, &inner)?,
                        None => {
                            let file = inner.folder.with_extension("rs");
                            let alone = file.exists();
                            let file = if alone {
                                file
                            } else {
                                inner.folder.join("mod.rs")
                            };
                            self.file(&file, &inner)?;
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn function(
        &mut self,
        place: &Place,
        of: Option<&str>,
        public: bool,
        signature: &Signature,
        body: &Block,
    ) {
        let mut seen = Seen::default();
        seen.visit_signature(signature);
        seen.visit_block(body);
        let local = |used: &Use| match used {
            Use::Path(path) => path.len() == 1 && seen.variables.contains(&path[0]),
            _ => false,
        };
        let uses = seen.uses.into_iter().filter(|used| !local(used)).collect();
        self.functions.push(Function {
            name: named(place, of, &signature.ident.to_string()),
            public,
            module: place.module.clone(),
            of: of.map(str::to_owned),
            reaches: seen.reaches,
            uses,
        });
    }

    fn type_of(&mut self, name: &syn::Ident, vis: &Visibility) {
        self.types.insert((is_public(vis), name.to_string()));
    }

    fn hides(&self, of: &str) -> bool {
        let is = |public| self.types.contains(&(public, of.to_owned()));
        is(false) && !is(true)
    }

    fn import(&mut self, tree: &UseTree, from: &mut Vec<String>, place: &Place) {
        match tree {
            UseTree::Path(tree) => {
                from.push(tree.ident.to_string());
                self.import(&tree.tree, from, place);
                from.pop();
            }
            UseTree::Group(tree) => {
                for tree in &tree.items {
                    self.import(tree, from, place);
                }
            }
            UseTree::Name(tree) => {
                let key = (place.module.clone(), tree.ident.to_string());
                self.imports.insert(key, from.clone());
            }
            _ => {}
        }
    }

    /// Functions whose names are in what a macro is given: after `fn`, or in rows of `pairs`. All of
    /// these macros make calls.
    fn made_by(&mut self, item: &ItemMacro, place: &Place) {
        if item.mac.path.is_ident("macro_rules") {
            return;
        }
        let text = item.mac.tokens.to_string();
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut names = Vec::new();
        for pair in words.windows(2) {
            if pair[0] == "fn" {
                names.push(pair[1].split('(').next().unwrap_or_default());
            }
        }
        if item.mac.path.is_ident("pairs") {
            for row in text.split(';').filter(|row| !row.trim().is_empty()) {
                let row = row.rsplit('"').next().unwrap_or_default();
                let words: Vec<&str> = row.split_whitespace().collect();
                names.extend([words[0], words[2]]);
            }
        }
        for name in names {
            self.functions.push(Function {
                name: named(place, None, name),
                public: true,
                module: place.module.clone(),
                of: None,
                reaches: true,
                uses: Vec::new(),
            });
        }
    }

    /// Who uses a function that reaches the kernel reaches it too.
    fn spread(&mut self) {
        loop {
            let reached: Vec<usize> = (0..self.functions.len())
                .filter(|at| !self.functions[*at].reaches)
                .filter(|at| {
                    let function = &self.functions[*at];
                    function
                        .uses
                        .iter()
                        .any(|used| self.reaches(function, used))
                })
                .collect();
            if reached.is_empty() {
                return;
            }
            for at in reached {
                self.functions[at].reaches = true;
            }
        }
    }

    fn reaches(&self, user: &Function, used: &Use) -> bool {
        let reached = |which: &dyn Fn(&Function) -> bool| {
            let mut found = self.functions.iter().filter(|function| which(function));
            found.any(|function| function.reaches)
        };
        let tail = |function: &Function| function.name.rsplit("::").next().map(str::to_owned);
        match used {
            Use::OwnMethod(name) => reached(&|function| {
                function.of.is_some()
                    && function.of == user.of
                    && tail(function).as_ref() == Some(name)
            }),
            // Of a type that is not told: where all methods of that name do.
            Use::Method(name) if STD.contains(&name.as_str()) => false,
            Use::Method(name) => {
                let mut same = self.functions.iter().filter(|function| {
                    function.of.is_some() && tail(function).as_ref() == Some(name)
                });
                same.clone().next().is_some() && same.all(|function| function.reaches)
            }
            Use::Path(path) => {
                let (name, from) = path.split_last().expect("a path has a name");
                let of = from.last().filter(|of| of.starts_with(char::is_uppercase));
                if let Some(of) = of {
                    let of = if of == "Self" {
                        user.of.as_ref()
                    } else {
                        Some(of)
                    };
                    return reached(&|function| {
                        function.of.as_ref() == of && tail(function).as_ref() == Some(name)
                    });
                }
                let import = self.imports.get(&(user.module.clone(), name.clone()));
                let from = match (from, import) {
                    ([], Some(import)) => import,
                    (from, _) => from,
                };
                let module = match from.last().map(String::as_str) {
                    None | Some("self") => {
                        return reached(&|function| {
                            function.of.is_none()
                                && function.module == user.module
                                && tail(function).as_ref() == Some(name)
                        });
                    }
                    Some("super") => user.module.iter().nth_back(1),
                    Some(_) => from.last(),
                };
                reached(&|function| {
                    let public = function.name.rsplit("::").nth(1);
                    let within =
                        function.module.last() == module || public == module.map(String::as_str);
                    function.of.is_none() && within && tail(function).as_ref() == Some(name)
                })
            }
        }
    }
}

fn named(place: &Place, of: Option<&str>, name: &str) -> String {
    let mut parts: Vec<&str> = place.public.iter().map(String::as_str).collect();
    parts.extend(of);
    parts.push(name);
    parts.join("::")
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn last(path: &syn::Path) -> String {
    path.segments
        .last()
        .map_or(String::new(), |segment| segment.ident.to_string())
}

/// What a body uses.
#[derive(Default)]
struct Seen {
    reaches: bool,
    uses: Vec<Use>,
    variables: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        let names: Vec<String> = path
            .path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if let [.., from, name] = names.as_slice() {
            let call = name.starts_with(char::is_lowercase) || name.starts_with('_');
            let below = matches!(from.as_str(), "portable" | "raw") && call;
            let trap = from == "arch" && ARCH.iter().any(|prefix| name.starts_with(prefix));
            self.reaches |= below || trap;
        }
        self.uses.push(Use::Path(names));
        visit::visit_expr_path(self, path);
    }

    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        self.variables.insert(pattern.ident.to_string());
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let name = call.method.to_string();
        let own = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        self.uses.push(match own {
            true => Use::OwnMethod(name),
            false => Use::Method(name),
        });
        visit::visit_expr_method_call(self, call);
    }
}

/// The typed calls without a row, and the rows without a function; `exceptions` are excused.
pub fn check(calls: &Calls, rows: &BTreeSet<String>, exceptions: &[(&str, &str)]) -> Vec<String> {
    let excused = |name: &str| exceptions.iter().any(|(excused, _)| *excused == name);
    let missing = calls
        .reaching
        .iter()
        .filter(|name| !rows.contains(*name) && !excused(name))
        .map(|name| format!("{name}: no row in tests/typed"));
    let unknown = rows
        .iter()
        .filter(|name| !calls.all.contains(*name))
        .map(|name| format!("{name}: a row in tests/typed, but no such function"));
    let stale = exceptions
        .iter()
        .filter(|(name, _)| !calls.reaching.contains(*name) || rows.contains(*name))
        .map(|(name, _)| format!("{name}: needs no exception"));
    missing.chain(unknown).chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_found_through_what_it_uses() {
        let src = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| fs::write(src.path().join(name), text).unwrap();
        file("lib.rs", "pub mod fs;\nmod fd;");
        file(
            "fs.rs",
            "pub struct Dir; struct Hidden;
            pub fn mkdir(path: &CStr) { portable::mkdir(path) }
            fn inner() { arch::syscall1(nr::x, 0) }
            pub fn outer() { inner() }
            pub fn pure(inner: u8) -> u8 { inner }
            impl Dir { pub fn read(&self) { self.step() } fn step(&self) { outer() } }
            impl Drop for Dir { fn drop(&mut self) { let _ = fd::close(0); } }
            impl Hidden { pub fn read(&self) { outer() } }
            calls! { pub fn made(); }",
        );
        file("fd.rs", "pub fn close(fd: u8) { raw::close(fd) }");
        let calls = read(src.path()).unwrap();
        let found: Vec<&str> = calls.reaching.iter().map(String::as_str).collect();
        assert_eq!(
            found,
            [
                "close",
                "fs::Dir::drop",
                "fs::Dir::read",
                "fs::made",
                "fs::mkdir",
                "fs::outer"
            ]
        );
        let rows = found.iter().skip(1).map(|name| (*name).to_owned());
        let rows: BTreeSet<String> = rows.chain(["fs::none".to_owned()]).collect();
        assert_eq!(
            check(&calls, &rows, &[("fs::pure", "none")]),
            [
                "close: no row in tests/typed",
                "fs::none: a row in tests/typed, but no such function",
                "fs::pure: needs no exception"
            ]
        );
    }
}
