//! One header on one architecture, as libclang understands it.

use super::clang::{Cursor, Index, Kind, MAIN, Shape, Type, Unit};
use super::install::Headers;
use super::model::{Constant, Field, Int, Radix, Record, TypeItem};
use super::shim;
use anyhow::{Result, anyhow, bail};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::CString;

/// What a header defines.
#[derive(Default)]
pub struct Found {
    pub constants: BTreeMap<String, Constant>,
    pub strings: BTreeMap<String, String>,
    /// Macros that stand for one name, which may be a type's.
    pub renamed: BTreeMap<String, String>,
    pub types: BTreeMap<String, TypeItem>,
    /// Macros that look like values and have none, with their text.
    pub unknown: BTreeMap<String, String>,
    pub warnings: Vec<String>,
}

pub struct Reader<'a> {
    pub index: &'a Index,
    pub args: &'a [CString],
    /// The folder that the headers stand in, with a slash.
    pub root: &'a str,
    pub headers: &'a Headers,
}

impl Reader<'_> {
    pub fn read(&self, header: &str) -> Result<Found> {
        let mut text = shim::include(header);
        let unit = Unit::parse(self.index, self.args, &text, true)?;
        let mut found = Found::default();
        let errors = unit.errors();
        // Behind a fatal one, such as a missing include, no other is reported: nothing can be trusted.
        let fatal = errors.iter().find(|error| error.fatal);
        if let Some(error) = fatal.or(errors.first()) {
            let file = error.file.strip_prefix(self.root).unwrap_or(&error.file);
            let lost = match fatal {
                Some(_) => "all of it is left out",
                None => "what needs that is left out",
            };
            let (line, text) = (error.line, &error.text);
            found.warnings.push(format!(
                "{header}: does not parse ({file}:{line}: {text}); {lost}"
            ));
        }
        if fatal.is_some() {
            return Ok(found);
        }
        let items = unit.items();
        let mut records = Records {
            found: &mut found,
            names: typedef_names(&items),
            header,
        };
        let mut macros = Vec::new();
        let mut texts = Vec::new();
        let mut renamed = BTreeMap::new();
        let mut unknown = BTreeMap::new();
        for item in items {
            let place = item.place();
            let Some(file) = place.file.strip_prefix(self.root) else {
                continue;
            };
            if !belongs(file, header) {
                continue;
            }
            match item.kind() {
                Kind::Macro if !item.is_function_like() => {
                    let name = item.spelling();
                    let body = self.body(file, place.offset + name.len());
                    if let Some(other) = renames(&body) {
                        renamed.insert(name.clone(), other.to_owned());
                    }
                    if is_value(&body) {
                        if renames(&body).is_none() {
                            unknown.insert(name.clone(), body.clone());
                        }
                        macros.push((name, radix(&body)));
                    } else if is_text(&body) {
                        texts.push(name);
                    }
                }
                Kind::Typedef => records.typedef(item),
                _ => records.declare(item),
            }
        }
        let rejected = self.evaluate(&text, &macros, &mut found)?;
        texts.extend(rejected.iter().map(|(name, _)| name.clone()));
        self.evaluate_text(&text, &texts, &mut found)?;
        if !rejected.is_empty() {
            text += "#include <second_try.h>\n";
            self.evaluate(&text, &rejected, &mut found)?;
        }
        let known =
            |name: &String| found.constants.contains_key(name) || found.strings.contains_key(name);
        renamed.retain(|name, _| !known(name));
        unknown.retain(|name, _| !known(name));
        found.renamed = renamed;
        found.unknown = unknown;
        Ok(found)
    }

    /// Adds the macros that are strings.
    fn evaluate_text(&self, before: &str, macros: &[String], found: &mut Found) -> Result<()> {
        if macros.is_empty() {
            return Ok(());
        }
        let mut text = before.to_owned();
        let first_line = text.lines().count() as u32 + 1;
        for name in macros {
            text += &format!("const char ksys_text_{name}[] = {name};\n");
        }
        let unit = Unit::parse(self.index, self.args, &text, false)?;
        let Some(bad) = bad_lines(&unit) else {
            return Ok(());
        };
        let lines: HashMap<&str, u32> = macros
            .iter()
            .map(String::as_str)
            .zip(first_line..)
            .collect();
        for item in unit.items() {
            if item.kind() == Kind::Variable
                && let Some(name) = item.spelling().strip_prefix("ksys_text_")
                && lines.get(name).is_some_and(|line| !bad.contains(line))
                && let Some(text) = item.text()
            {
                found
                    .strings
                    .insert(name.to_owned(), text.escape_ascii().to_string());
            }
        }
        Ok(())
    }

    /// What a macro stands for, as the header has it; `start` is just behind the name.
    fn body(&self, file: &str, start: usize) -> String {
        let rest = self.headers.get(file).and_then(|text| text.get(start..));
        // libclang forgets what takes arguments when it is undefined again.
        let rest = rest.filter(|rest| !rest.starts_with('('));
        let mut body = String::new();
        for line in rest.unwrap_or_default().lines() {
            let line = line.trim_end();
            body += line.trim_end_matches('\\');
            body.push(' ');
            if !line.ends_with('\\') {
                break;
            }
        }
        without_comments(&body).trim().to_owned()
    }

    /// Adds the macros that are integers, and returns the others.
    fn evaluate(
        &self,
        before: &str,
        macros: &[(String, Option<Radix>)],
        found: &mut Found,
    ) -> Result<Vec<(String, Option<Radix>)>> {
        let mut text = before.to_owned();
        let first_line = text.lines().count() as u32 + 1;
        for (name, _) in macros {
            text += &format!(
                "__typeof__({name}) ksys_type_{name}; enum {{ ksys_value_{name} = ({name}) }};\n"
            );
        }
        let unit = Unit::parse(self.index, self.args, &text, false)?;
        let Some(bad) = bad_lines(&unit) else {
            return Ok(macros.to_vec());
        };
        let mut types = HashMap::new();
        let mut values = HashMap::new();
        for item in unit.items() {
            if item.kind() == Kind::Variable
                && let Some(name) = item.spelling().strip_prefix("ksys_type_")
            {
                types.insert(name.to_owned(), item.ty().canonical());
            } else if item.kind() == Kind::Enum {
                let unsigned = is_unsigned(item);
                for constant in item.children() {
                    if let Some(name) = constant.spelling().strip_prefix("ksys_value_") {
                        values.insert(name.to_owned(), constant.value(unsigned));
                    }
                }
            }
        }
        let mut rejected = Vec::new();
        for (line, (name, radix)) in (first_line..).zip(macros) {
            match (types.get(name), values.get(name)) {
                (Some(ty), Some(value)) if !bad.contains(&line) => {
                    let (ty, value) = integer(*ty, *value);
                    let radix = radix.unwrap_or(if value < 256 {
                        Radix::Decimal
                    } else {
                        Radix::Hex
                    });
                    // A macro hides an enumerator of its name, and mostly stands for it.
                    let present = found.constants.get(name);
                    if present.is_none_or(|enumerator| enumerator.value != value) {
                        let constant = Constant { ty, value, radix };
                        found.constants.insert(name.clone(), constant);
                    }
                }
                _ => rejected.push((name.clone(), *radix)),
            }
        }
        Ok(rejected)
    }
}

/// The lines of the question itself that have an error; none where a fatal one hides the others.
fn bad_lines(unit: &Unit) -> Option<BTreeSet<u32>> {
    let errors = unit.errors();
    let own = errors.iter().filter(|error| error.file == MAIN);
    let fatal = errors.iter().any(|error| error.fatal);
    (!fatal).then(|| own.map(|error| error.line).collect())
}

/// Whether what stands in `file` is the header's own. A generic part is its architecture header's.
fn belongs(file: &str, header: &str) -> bool {
    file == header
        || header
            .strip_prefix("asm/")
            .is_some_and(|name| file.strip_prefix("asm-generic/") == Some(name))
}

fn without_comments(mut text: &str) -> String {
    let mut code = String::new();
    while let Some((before, comment)) = text.split_once("/*") {
        code += before;
        code.push(' ');
        text = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    code + text
}

/// Whether a macro's body can be an integer; an unbalanced one would take its neighbours down with it.
pub fn is_value(body: &str) -> bool {
    let mut open = Vec::new();
    let mut bytes = body.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'(' | b'[' => open.push(byte),
            b')' if open.pop() != Some(b'(') => return false,
            b']' if open.pop() != Some(b'[') => return false,
            b'\'' => {
                // A character, which may be any of these.
                while let Some(byte) = bytes.next().filter(|byte| *byte != b'\'') {
                    if byte == b'\\' {
                        bytes.next();
                    }
                }
            }
            b'{' | b'}' | b';' | b'"' => return false,
            _ => {}
        }
    }
    open.is_empty() && !body.is_empty()
}

/// Whether a macro's body can be a string: quoted parts, and between them what could be a value.
pub fn is_text(body: &str) -> bool {
    let mut rest = String::new();
    let mut quoted = false;
    let mut any = false;
    let mut chars = body.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => drop(chars.next()),
            '"' => {
                quoted = !quoted;
                any = true;
            }
            _ if quoted => {}
            _ => rest.push(c),
        }
    }
    any && !quoted && (rest.trim().is_empty() || is_value(&rest))
}

/// The name that is a macro's whole body.
fn renames(body: &str) -> Option<&str> {
    let name = ["struct ", "union "]
        .iter()
        .find_map(|kind| body.strip_prefix(kind))
        .unwrap_or(body);
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    (name.chars().all(word) && !name.starts_with(|c: char| c.is_ascii_digit())).then_some(name)
}

/// How the kernel writes a macro's number, if it writes one and not another macro's name.
fn radix(body: &str) -> Option<Radix> {
    let octal = |word: &str| {
        word.len() > 1 && word.bytes().all(|b| b.is_ascii_digit()) && word.starts_with('0')
    };
    if body.contains("0x") || body.contains("0X") || body.contains("<<") || body.contains("_IO") {
        Some(Radix::Hex)
    } else if body.split(|c: char| !c.is_alphanumeric()).any(octal) {
        Some(Radix::Octal)
    } else {
        let word = body
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .find(|word| !word.is_empty());
        let literal = word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        literal.then_some(Radix::Decimal)
    }
}

fn is_unsigned(an_enum: Cursor) -> bool {
    !matches!(
        an_enum.integer().canonical().shape(),
        Shape::Int | Shape::Long | Shape::LongLong
    )
}

/// The type in Rust of an expression with this type and value in C, and the value.
fn integer(ty: Type, value: i128) -> (Int, i128) {
    let ty = match ty.shape() {
        Shape::Enum => ty.declaration().integer().canonical(),
        _ => ty,
    };
    let cut = value & ((1 << (8 * ty.size()).min(64)) - 1);
    match ty.shape() {
        Shape::UnsignedLongLong => (Int::U64, cut),
        Shape::LongLong => (Int::I64, value),
        // Through sizeof, its width is the word's: by value, it is the same on all architectures.
        Shape::UnsignedLong | Shape::UnsignedInt | Shape::UnsignedShort | Shape::UnsignedChar => {
            let fits = cut <= u32::MAX.into();
            (if fits { Int::U32 } else { Int::U64 }, cut)
        }
        _ => (Int::holding([value]), value),
    }
}

/// Names that typedefs give to records without one.
fn typedef_names(items: &[Cursor]) -> HashMap<u32, String> {
    let mut names = HashMap::new();
    for item in items.iter().filter(|item| item.kind() == Kind::Typedef) {
        let ty = item.underlying().canonical();
        if ty.shape() == Shape::Record && ty.declaration().name().is_none() {
            names
                .entry(ty.declaration().hash())
                .or_insert_with(|| item.spelling());
        }
    }
    names
}

struct Records<'a> {
    found: &'a mut Found,
    names: HashMap<u32, String>,
    header: &'a str,
}

impl Records<'_> {
    /// Takes in a struct, union or enum and all that is declared inside.
    fn declare(&mut self, cursor: Cursor) {
        match cursor.kind() {
            Kind::Enum => self.enumerators(cursor),
            Kind::Struct | Kind::Union => {
                if let Some(name) = self.name(cursor)
                    && cursor.is_definition()
                {
                    self.record(cursor, &name);
                }
                for child in cursor.children() {
                    self.declare(child);
                }
            }
            _ => {}
        }
    }

    fn enumerators(&mut self, cursor: Cursor) {
        let unsigned = is_unsigned(cursor);
        let constants: Vec<_> = cursor
            .children()
            .into_iter()
            .filter(|child| child.kind() == Kind::EnumConstant)
            .map(|child| (child.spelling(), child.value(unsigned)))
            .collect();
        let ty = Int::holding(constants.iter().map(|(_, value)| *value));
        let radix = match ty {
            Int::I32 => Radix::Decimal,
            _ => Radix::Hex,
        };
        for (name, value) in constants {
            self.found
                .constants
                .insert(name, Constant { ty, value, radix });
        }
    }

    fn typedef(&mut self, cursor: Cursor) {
        let name = cursor.spelling();
        let canonical = cursor.underlying().canonical();
        if canonical.shape() == Shape::Function {
            return;
        }
        if canonical.shape() == Shape::Record {
            let record = canonical.declaration();
            if self.name(record).as_ref() == Some(&name) {
                if record.is_definition() {
                    self.record(record, &name);
                }
                return;
            }
        }
        match self.typedef_type(cursor, &name) {
            Ok(ty) => {
                self.found.types.entry(name).or_insert(TypeItem::Alias(ty));
            }
            Err(error) => self.warn(&name, &error),
        }
    }

    fn warn(&mut self, name: &str, error: &anyhow::Error) {
        let header = self.header;
        self.found
            .warnings
            .push(format!("{header}: {name}: {error}; it is left out"));
    }

    fn name(&self, record: Cursor) -> Option<String> {
        record
            .name()
            .or_else(|| self.names.get(&record.hash()).cloned())
    }

    fn record(&mut self, cursor: Cursor, name: &str) {
        let ty = cursor.ty();
        let mut fields = Vec::new();
        let union = cursor.kind() == Kind::Union;
        if cursor.is_invalid() {
            self.warn(name, &anyhow!("it has a part that does not parse"));
            return;
        }
        if let Err(error) = self.fields(ty, 0, name, union, &mut fields) {
            self.warn(name, &error);
            return;
        }
        let record = Record {
            union,
            size: ty.size(),
            align: ty.align(),
            fields,
        };
        self.found
            .types
            .insert(name.to_owned(), TypeItem::Record(record));
    }

    /// The fields of `ty`, which starts at bit `base` of the record `name`.
    fn fields(
        &mut self,
        ty: Type,
        base: u64,
        name: &str,
        union: bool,
        out: &mut Vec<Field>,
    ) -> Result<()> {
        let in_union = ty.canonical().declaration().kind() == Kind::Union;
        for field in ty.fields() {
            let at = base + field.bit_offset()?;
            if let Some(width) = field.bit_width() {
                // Without a name it is padding, and in a union it pads nothing but the end.
                if width > 0 && (field.name().is_some() || !in_union) {
                    out.push(Field {
                        at,
                        name: field.name().unwrap_or_default(),
                        ty: self.ty(field.ty(), name)?,
                        bits: Some(width),
                    });
                }
                continue;
            }
            let canonical = field.ty().canonical();
            if canonical.shape() == Shape::Record && is_empty(canonical) {
                continue;
            }
            let field_name = match field.name() {
                Some(field_name) => field_name,
                None => {
                    let inner = canonical.declaration();
                    let alike = (inner.kind() == Kind::Union) == union;
                    let members = canonical.fields();
                    let members = members.iter().filter(|member| {
                        let ty = member.ty().canonical();
                        let pad = member.bit_width().is_some() && member.name().is_none();
                        !pad && (ty.shape() != Shape::Record || !is_empty(ty))
                    });
                    // Its members are the outer record's in C, and here where the layout allows it.
                    if alike || members.count() == 1 {
                        self.fields(inner.ty(), at, name, union, out)?;
                        continue;
                    }
                    let unnamed = out.iter().filter(|f| f.name.starts_with("anon"));
                    format!("anon{}", unnamed.count())
                }
            };
            let ty = self.ty(field.ty(), &format!("{name}_{field_name}"))?;
            out.push(Field {
                at,
                name: field_name,
                ty,
                bits: None,
            });
        }
        Ok(())
    }

    /// A type as the tables write it; `context` names a record that has no name of its own.
    fn ty(&mut self, ty: Type, context: &str) -> Result<String> {
        let ty = ty.unwrapped();
        Ok(match ty.shape() {
            Shape::Void => "c_void".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Char => "c_char".to_owned(),
            Shape::SignedChar => "i8".to_owned(),
            Shape::UnsignedChar => "u8".to_owned(),
            Shape::Short => "i16".to_owned(),
            Shape::UnsignedShort => "u16".to_owned(),
            Shape::Int => "i32".to_owned(),
            Shape::UnsignedInt => "u32".to_owned(),
            Shape::Long => "c_long".to_owned(),
            Shape::UnsignedLong => "c_ulong".to_owned(),
            Shape::LongLong => "i64".to_owned(),
            Shape::UnsignedLongLong => "u64".to_owned(),
            Shape::Int128 => "i128".to_owned(),
            Shape::UnsignedInt128 => "u128".to_owned(),
            Shape::Float => "f32".to_owned(),
            Shape::Double => "f64".to_owned(),
            Shape::Typedef => self.typedef_type(ty.declaration(), context)?,
            Shape::Enum => self.ty(ty.declaration().integer(), context)?,
            Shape::Array => {
                let element = self.ty(ty.element(), context)?;
                format!("[{element}; {}]", ty.len())
            }
            Shape::FlexibleArray => format!("[{}; 0]", self.ty(ty.element(), context)?),
            Shape::Pointer => self.pointer(ty.pointee(), context)?,
            Shape::Record => {
                let record = ty.declaration();
                match self.name(record) {
                    Some(name) => name,
                    None => {
                        self.record(record, context);
                        context.to_owned()
                    }
                }
            }
            Shape::Function | Shape::Other => {
                let canonical = ty.canonical();
                if canonical.shape() == Shape::Other || ty.shape() == Shape::Function {
                    bail!("a type that is not known here");
                }
                self.ty(canonical, context)?
            }
        })
    }

    /// What a typedef stands for. Size types are words in Rust, whatever integer C makes them of.
    fn typedef_type(&mut self, typedef: Cursor, context: &str) -> Result<String> {
        Ok(match typedef.spelling().as_str() {
            "__kernel_size_t" | "size_t" => "usize".to_owned(),
            "__kernel_ssize_t" | "__kernel_ptrdiff_t" | "ssize_t" => "isize".to_owned(),
            _ => self.ty(typedef.underlying(), context)?,
        })
    }

    fn pointer(&mut self, to: Type, context: &str) -> Result<String> {
        let canonical = to.canonical();
        if canonical.shape() == Shape::Function {
            let args: Result<Vec<_>> = canonical
                .args()
                .into_iter()
                .map(|arg| self.ty(arg, context))
                .collect();
            let result = match canonical.result().shape() {
                Shape::Void => String::new(),
                _ => format!(" -> {}", self.ty(canonical.result(), context)?),
            };
            return Ok(format!("fn({}){result}", args?.join(", ")));
        }
        let kind = if canonical.is_const() { "const" } else { "mut" };
        let opaque = canonical.shape() == Shape::Record && !canonical.declaration().is_definition();
        let target = if opaque {
            "c_void".to_owned()
        } else {
            self.ty(to, context)?
        };
        Ok(format!("*{kind} {target}"))
    }
}

fn is_empty(record: Type) -> bool {
    record.size() == 0 && record.fields().is_empty()
}
