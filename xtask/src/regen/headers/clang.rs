//! The part of libclang that reading headers takes, with lifetimes.

use anyhow::{Context, Result, anyhow, ensure};
use clang_sys as c;
use std::ffi::{CStr, CString, c_void};
use std::marker::PhantomData;
use std::ptr;

/// Calls libclang: `Library::enter` has run on this thread, and every handle is held by what it borrows from.
macro_rules! ask {
    ($function:ident($($arg:expr),*)) => {
        // SAFETY: libclang takes the handles by value and only reads what they refer to, which the caller borrows.
        unsafe { c::$function($($arg),*) }
    };
}

/// The loaded library, to be shared between threads.
pub struct Library(std::sync::Arc<c::SharedLibrary>);

impl Library {
    pub fn load() -> Result<Self> {
        c::load().map_err(|error| {
            anyhow!("libclang: {error}; install libclang1 (16 or later) or set LIBCLANG_PATH to the folder that holds it")
        })?;
        let library = c::get_library().context("libclang: loaded, but not for this thread")?;
        Ok(Self(library))
    }

    /// Makes the library this thread's.
    pub fn enter(&self) -> Index {
        c::set_library(Some(self.0.clone()));
        Index(ask!(clang_createIndex(0, 0)))
    }
}

pub struct Index(c::CXIndex);

impl Drop for Index {
    fn drop(&mut self) {
        ask!(clang_disposeIndex(self.0));
    }
}

/// One parsed file.
pub struct Unit<'i>(c::CXTranslationUnit, PhantomData<&'i Index>);

impl Drop for Unit<'_> {
    fn drop(&mut self) {
        ask!(clang_disposeTranslationUnit(self.0));
    }
}

/// The name under which libclang sees the text that `Unit::parse` is given.
pub const MAIN: &str = "main.c";

pub struct Diagnostic {
    /// The compiler stopped there.
    pub fatal: bool,
    pub file: String,
    pub line: u32,
    pub text: String,
}

impl<'i> Unit<'i> {
    /// Parses `text` as C; `macros` keeps the macro definitions as cursors.
    pub fn parse(index: &'i Index, args: &[CString], text: &str, macros: bool) -> Result<Self> {
        let args: Vec<_> = args.iter().map(|arg| arg.as_ptr()).collect();
        let name = CString::new(MAIN)?;
        let mut file = c::CXUnsavedFile {
            Filename: name.as_ptr(),
            Contents: text.as_ptr().cast(),
            Length: text.len().try_into()?,
        };
        let mut options = c::CXTranslationUnit_SkipFunctionBodies;
        if macros {
            options |= c::CXTranslationUnit_DetailedPreprocessingRecord;
        }
        let mut unit = ptr::null_mut();
        let error = ask!(clang_parseTranslationUnit2(
            index.0,
            name.as_ptr(),
            args.as_ptr(),
            args.len().try_into()?,
            &mut file,
            1,
            options,
            &mut unit
        ));
        ensure!(error == c::CXError_Success, "libclang gave up ({error})");
        Ok(Self(unit, PhantomData))
    }

    pub fn errors(&self) -> Vec<Diagnostic> {
        (0..ask!(clang_getNumDiagnostics(self.0)))
            .filter_map(|i| {
                let diagnostic = ask!(clang_getDiagnostic(self.0, i));
                let severity = ask!(clang_getDiagnosticSeverity(diagnostic));
                let found = (severity >= c::CXDiagnostic_Error).then(|| {
                    let place = place(ask!(clang_getDiagnosticLocation(diagnostic)));
                    Diagnostic {
                        fatal: severity == c::CXDiagnostic_Fatal,
                        file: place.file,
                        line: place.line,
                        text: string(ask!(clang_getDiagnosticSpelling(diagnostic))),
                    }
                });
                ask!(clang_disposeDiagnostic(diagnostic));
                found
            })
            .collect()
    }

    /// Everything at the top level, macro definitions included.
    pub fn items(&self) -> Vec<Cursor<'_>> {
        Cursor(ask!(clang_getTranslationUnitCursor(self.0)), PhantomData).children()
    }
}

/// Where something stands, macros expanded.
pub struct Place {
    pub file: String,
    pub line: u32,
    pub offset: usize,
}

fn place(location: c::CXSourceLocation) -> Place {
    let mut file = ptr::null_mut();
    let (mut line, mut offset) = (0, 0);
    ask!(clang_getExpansionLocation(
        location,
        &mut file,
        &mut line,
        ptr::null_mut(),
        &mut offset
    ));
    Place {
        file: string(ask!(clang_getFileName(file))),
        line,
        offset: offset as usize,
    }
}

fn string(string: c::CXString) -> String {
    let text = ask!(clang_getCString(string));
    let owned = if text.is_null() {
        String::new()
    } else {
        // SAFETY: a string of libclang ends in NUL and lives until it is disposed of, below.
        unsafe { CStr::from_ptr(text) }
            .to_string_lossy()
            .into_owned()
    };
    ask!(clang_disposeString(string));
    owned
}

/// The bytes of a string as clang spells it: what is not printable by a letter or three octal digits.
fn unescape(spelling: &str) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let mut bytes = spelling.bytes();
    while let Some(byte) = bytes.next() {
        text.push(match byte {
            b'\\' => match bytes.next()? {
                b'a' => 7,
                b'b' => 8,
                b't' => b'\t',
                b'n' => b'\n',
                b'v' => 11,
                b'f' => 12,
                b'r' => b'\r',
                digit @ b'0'..=b'3' => {
                    let (second, third) = (bytes.next()?, bytes.next()?);
                    (digit - b'0') * 64 + (second - b'0') * 8 + (third - b'0')
                }
                itself @ (b'\\' | b'"' | b'\'' | b'?') => itself,
                _ => return None,
            },
            plain => plain,
        });
    }
    Some(text)
}

#[derive(Clone, Copy)]
pub struct Cursor<'u>(c::CXCursor, PhantomData<&'u ()>);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Macro,
    Struct,
    Union,
    Enum,
    EnumConstant,
    Typedef,
    Variable,
    Other,
}

impl<'u> Cursor<'u> {
    pub fn kind(self) -> Kind {
        match self.0.kind {
            c::CXCursor_MacroDefinition => Kind::Macro,
            c::CXCursor_StructDecl => Kind::Struct,
            c::CXCursor_UnionDecl => Kind::Union,
            c::CXCursor_EnumDecl => Kind::Enum,
            c::CXCursor_EnumConstantDecl => Kind::EnumConstant,
            c::CXCursor_TypedefDecl => Kind::Typedef,
            c::CXCursor_VarDecl => Kind::Variable,
            _ => Kind::Other,
        }
    }

    pub fn children(self) -> Vec<Self> {
        extern "C" fn visit(
            cursor: c::CXCursor,
            _: c::CXCursor,
            data: *mut c_void,
        ) -> c::CXChildVisitResult {
            // SAFETY: `data` is the vector below, which outlives the visit.
            let found = unsafe { &mut *data.cast::<Vec<Cursor>>() };
            found.push(Cursor(cursor, PhantomData));
            c::CXChildVisit_Continue
        }
        let mut found: Vec<Self> = Vec::new();
        ask!(clang_visitChildren(self.0, visit, (&raw mut found).cast()));
        found
    }

    /// The name; for what has none, empty or a description with a parenthesis in it.
    pub fn spelling(self) -> String {
        string(ask!(clang_getCursorSpelling(self.0)))
    }

    /// The name, if it has one.
    pub fn name(self) -> Option<String> {
        Some(self.spelling()).filter(|name| !name.is_empty() && !name.contains('('))
    }

    pub fn place(self) -> Place {
        place(ask!(clang_getCursorLocation(self.0)))
    }

    pub fn hash(self) -> u32 {
        ask!(clang_hashCursor(self.0))
    }

    pub fn is_function_like(self) -> bool {
        ask!(clang_Cursor_isMacroFunctionLike(self.0)) != 0
    }

    /// Whether an error stands in the declaration.
    pub fn is_invalid(self) -> bool {
        ask!(clang_isInvalidDeclaration(self.0)) != 0
    }

    pub fn is_definition(self) -> bool {
        ask!(clang_isCursorDefinition(self.0)) != 0
    }

    pub fn ty(self) -> Type<'u> {
        Type(ask!(clang_getCursorType(self.0)), PhantomData)
    }

    pub fn underlying(self) -> Type<'u> {
        Type(
            ask!(clang_getTypedefDeclUnderlyingType(self.0)),
            PhantomData,
        )
    }

    /// The value of an enumerator.
    pub fn value(self, unsigned: bool) -> i128 {
        if unsigned {
            ask!(clang_getEnumConstantDeclUnsignedValue(self.0)).into()
        } else {
            ask!(clang_getEnumConstantDeclValue(self.0)).into()
        }
    }

    /// The text of a variable that is a string; none if it has a NUL inside.
    pub fn text(self) -> Option<Vec<u8>> {
        let mut literal = self;
        while literal.0.kind != c::CXCursor_StringLiteral {
            literal = literal.children().into_iter().last()?;
        }
        let spelling = literal.spelling();
        let text = unescape(spelling.strip_prefix('"')?.strip_suffix('"')?)?;
        (text.len() as u64 + 1 == self.ty().size() && !text.contains(&0)).then_some(text)
    }

    /// The integer type of an enum.
    pub fn integer(self) -> Type<'u> {
        Type(ask!(clang_getEnumDeclIntegerType(self.0)), PhantomData)
    }

    /// Of a field: its place in bits.
    pub fn bit_offset(self) -> Result<u64> {
        let offset = ask!(clang_Cursor_getOffsetOfField(self.0));
        u64::try_from(offset).map_err(|_| anyhow!("{}: no offset", self.spelling()))
    }

    /// Of a bit-field: its width.
    pub fn bit_width(self) -> Option<u64> {
        let bits = ask!(clang_Cursor_isBitField(self.0)) != 0;
        bits.then(|| {
            ask!(clang_getFieldDeclBitWidth(self.0))
                .unsigned_abs()
                .into()
        })
    }
}

#[derive(Clone, Copy)]
pub struct Type<'u>(c::CXType, PhantomData<&'u ()>);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Void,
    Bool,
    Char,
    SignedChar,
    UnsignedChar,
    Short,
    UnsignedShort,
    Int,
    UnsignedInt,
    Long,
    UnsignedLong,
    LongLong,
    UnsignedLongLong,
    Int128,
    UnsignedInt128,
    Float,
    Double,
    Pointer,
    Array,
    FlexibleArray,
    Record,
    Enum,
    Typedef,
    Function,
    Other,
}

impl<'u> Type<'u> {
    pub fn shape(self) -> Shape {
        match self.0.kind {
            c::CXType_Void => Shape::Void,
            c::CXType_Bool => Shape::Bool,
            c::CXType_Char_S | c::CXType_Char_U => Shape::Char,
            c::CXType_SChar => Shape::SignedChar,
            c::CXType_UChar => Shape::UnsignedChar,
            c::CXType_Short => Shape::Short,
            c::CXType_UShort => Shape::UnsignedShort,
            c::CXType_Int => Shape::Int,
            c::CXType_UInt => Shape::UnsignedInt,
            c::CXType_Long => Shape::Long,
            c::CXType_ULong => Shape::UnsignedLong,
            c::CXType_LongLong => Shape::LongLong,
            c::CXType_ULongLong => Shape::UnsignedLongLong,
            c::CXType_Int128 => Shape::Int128,
            c::CXType_UInt128 => Shape::UnsignedInt128,
            c::CXType_Float => Shape::Float,
            c::CXType_Double => Shape::Double,
            c::CXType_Pointer => Shape::Pointer,
            c::CXType_ConstantArray => Shape::Array,
            c::CXType_IncompleteArray => Shape::FlexibleArray,
            c::CXType_Record => Shape::Record,
            c::CXType_Enum => Shape::Enum,
            c::CXType_Typedef => Shape::Typedef,
            c::CXType_FunctionProto | c::CXType_FunctionNoProto => Shape::Function,
            _ => Shape::Other,
        }
    }

    pub fn canonical(self) -> Self {
        Self(ask!(clang_getCanonicalType(self.0)), PhantomData)
    }

    /// The type without the spelling that libclang wraps around it (`struct x`, a name in scope).
    pub fn unwrapped(self) -> Self {
        let mut ty = self.0;
        while ty.kind == c::CXType_Elaborated {
            ty = ask!(clang_Type_getNamedType(ty));
        }
        Self(ty, PhantomData)
    }

    pub fn declaration(self) -> Cursor<'u> {
        let declared = ask!(clang_getTypeDeclaration(self.0));
        let defined = ask!(clang_getCursorDefinition(declared));
        let none = ask!(clang_Cursor_isNull(defined)) != 0;
        Cursor(if none { declared } else { defined }, PhantomData)
    }

    pub fn size(self) -> u64 {
        ask!(clang_Type_getSizeOf(self.0)).try_into().unwrap_or(0)
    }

    pub fn align(self) -> u64 {
        ask!(clang_Type_getAlignOf(self.0)).try_into().unwrap_or(1)
    }

    pub fn is_const(self) -> bool {
        ask!(clang_isConstQualifiedType(self.0)) != 0
    }

    pub fn pointee(self) -> Self {
        Self(ask!(clang_getPointeeType(self.0)), PhantomData)
    }

    pub fn element(self) -> Self {
        Self(ask!(clang_getArrayElementType(self.0)), PhantomData)
    }

    pub fn len(self) -> u64 {
        ask!(clang_getArraySize(self.0)).try_into().unwrap_or(0)
    }

    pub fn result(self) -> Self {
        Self(ask!(clang_getResultType(self.0)), PhantomData)
    }

    pub fn args(self) -> Vec<Self> {
        let count = u32::try_from(ask!(clang_getNumArgTypes(self.0))).unwrap_or(0);
        (0..count)
            .map(|i| Self(ask!(clang_getArgType(self.0, i)), PhantomData))
            .collect()
    }

    /// Of a record: its fields, also those without a name.
    pub fn fields(self) -> Vec<Cursor<'u>> {
        extern "C" fn visit(cursor: c::CXCursor, data: *mut c_void) -> c::CXVisitorResult {
            // SAFETY: `data` is the vector below, which outlives the visit.
            let found = unsafe { &mut *data.cast::<Vec<Cursor>>() };
            found.push(Cursor(cursor, PhantomData));
            c::CXVisit_Continue
        }
        let mut found: Vec<Cursor<'u>> = Vec::new();
        ask!(clang_Type_visitFields(
            self.0,
            visit,
            (&raw mut found).cast()
        ));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_read_byte_by_byte() {
        let library = Library::load().unwrap();
        let index = library.enter();
        let source = "const char a[] = (\"\\x7f\" \"ELF\\n\\\"\\\\\"); const char b[] = \"x\\0y\"; const char c[] = \"2OP\\x1a\";\n";
        let unit = Unit::parse(&index, &[], source, false).unwrap();
        let texts: Vec<_> = unit.items().iter().map(|item| item.text()).collect();
        let wanted = [
            Some(b"\x7fELF\n\"\\".to_vec()),
            None,
            Some(b"2OP\x1a".to_vec()),
        ];
        assert_eq!(texts, wanted);
    }
}
