//! The types of an object file, as gcc describes them in DWARF.

use anyhow::{Context, Result};
use gimli::{
    AttributeValue, DebuggingInformationEntry, DwTag, Dwarf, DwarfSections, EndianSlice,
    LittleEndian, Unit,
};
use object::{Object, ObjectSection, ObjectSymbol, RelocationKind, RelocationTarget};
use std::collections::{BTreeMap, BTreeSet, HashMap};

type Slice<'a> = EndianSlice<'a, LittleEndian>;

/// What the headers declare, by name.
#[derive(Default)]
pub struct Types {
    pub records: BTreeMap<String, Record>,
    /// Names and sizes of typedefs, those of functions and of void excepted.
    pub aliases: BTreeMap<String, u64>,
    pub enumerators: BTreeSet<String>,
}

pub struct Record {
    pub union: bool,
    pub size: u64,
    pub fields: Vec<Field>,
}

#[derive(Debug, PartialEq)]
pub struct Field {
    pub name: String,
    /// Offset in bits.
    pub at: u64,
    pub size: Size,
}

#[derive(Debug, PartialEq)]
pub enum Size {
    Bytes(u64),
    Bits(u64),
}

/// Reads the types that are declared in the files which `own` accepts.
pub fn read(object: &object::File, own: impl Fn(&str) -> bool) -> Result<Types> {
    let sections = DwarfSections::load(|id| section(object, id.name()))?;
    let dwarf = sections.borrow(|bytes| EndianSlice::new(bytes, LittleEndian));
    let mut units = dwarf.units();
    let header = units.next()?.context("no debug information")?;
    let unit = dwarf.unit(header)?;
    let files = files(&dwarf, &unit)?;
    let dies = Dies::read(&dwarf, &unit)?;
    let mut types = Types::default();
    let typedef_names = dies.typedef_names();
    let namer = Namer {
        dies: &dies,
        typedef_names,
    };
    for (&at, die) in &dies.all {
        let file = files.get(die.file).map_or("", String::as_str);
        if !own(file) {
            continue;
        }
        match die.tag {
            gimli::DW_TAG_structure_type | gimli::DW_TAG_union_type if !die.declaration => {
                if let Some(name) = namer.name(at) {
                    namer.record(at, &name, &mut types);
                }
            }
            gimli::DW_TAG_enumeration_type => {
                let names = die
                    .children
                    .iter()
                    .filter_map(|child| dies.all[child].name.clone());
                types.enumerators.extend(names);
            }
            gimli::DW_TAG_typedef => {
                let name = die.name.clone().unwrap_or_default();
                let record = dies.record(die.ty).and_then(|record| namer.name(record));
                let sized = !matches!(dies.tag(die.ty), None | Some(gimli::DW_TAG_subroutine_type));
                if record.as_ref() != Some(&name) && sized {
                    types.aliases.insert(name, dies.size(die.ty));
                }
            }
            _ => {}
        }
    }
    Ok(types)
}

/// A section with its relocations applied: an object file has them where it refers to a string.
fn section(object: &object::File, name: &str) -> Result<Vec<u8>> {
    let Some(section) = object.section_by_name(name) else {
        return Ok(Vec::new());
    };
    let mut bytes = section.data()?.to_vec();
    for (at, relocation) in section.relocations() {
        let RelocationTarget::Symbol(symbol) = relocation.target() else {
            continue;
        };
        // RISC-V's others are differences of code addresses.
        if relocation.kind() != RelocationKind::Absolute {
            continue;
        }
        let start = usize::try_from(at)?;
        let place = bytes
            .get_mut(start..start + usize::from(relocation.size() / 8))
            .with_context(|| format!("{name}: a relocation outside"))?;
        let mut value = [0; 8];
        if relocation.has_implicit_addend() {
            value[..place.len()].copy_from_slice(place);
        }
        let target = object.symbol_by_index(symbol)?.address();
        let value = u64::from_le_bytes(value)
            .wrapping_add(target)
            .wrapping_add_signed(relocation.addend());
        place.copy_from_slice(&value.to_le_bytes()[..place.len()]);
    }
    Ok(bytes)
}

/// The source files by number.
fn files(dwarf: &Dwarf<Slice>, unit: &Unit<Slice>) -> Result<Vec<String>> {
    let program = unit.line_program.as_ref().context("no line table")?;
    let header = program.header();
    let text = |value| -> Result<String> {
        Ok(dwarf
            .attr_string(unit, value)?
            .to_string_lossy()
            .into_owned())
    };
    // Number 0 is no file before version 5, which arm's assembler does not write.
    let none = (header.version() < 5).then(|| Ok(String::new()));
    let names = header.file_names().iter().map(|file| {
        let name = text(file.path_name())?;
        match file.directory(header) {
            Some(folder) if !name.starts_with('/') => Ok(format!("{}/{name}", text(folder)?)),
            _ => Ok(name),
        }
    });
    none.into_iter().chain(names).collect()
}

struct Die {
    tag: DwTag,
    name: Option<String>,
    ty: Option<usize>,
    size: Option<u64>,
    /// Of a member: its offset in bytes, or in bits for a bit-field.
    at: u64,
    bits: Option<u64>,
    /// Of an array's dimension.
    count: Option<u64>,
    file: usize,
    declaration: bool,
    children: Vec<usize>,
}

impl Die {
    fn read(
        dwarf: &Dwarf<Slice>,
        unit: &Unit<Slice>,
        entry: &DebuggingInformationEntry<Slice>,
    ) -> Result<Self> {
        let mut die = Self {
            tag: entry.tag(),
            name: None,
            ty: None,
            size: None,
            at: 0,
            bits: None,
            count: None,
            file: 0,
            declaration: false,
            children: Vec::new(),
        };
        let mut attributes = entry.attrs();
        while let Some(attribute) = attributes.next()? {
            let value = attribute.value();
            let number = value.udata_value().unwrap_or(0);
            match attribute.name() {
                gimli::DW_AT_name => {
                    let name = dwarf.attr_string(unit, value)?;
                    die.name = Some(name.to_string_lossy().into_owned());
                }
                gimli::DW_AT_type => {
                    if let AttributeValue::UnitRef(at) = value {
                        die.ty = Some(at.0);
                    }
                }
                gimli::DW_AT_byte_size => die.size = Some(number),
                gimli::DW_AT_data_member_location | gimli::DW_AT_data_bit_offset => die.at = number,
                gimli::DW_AT_bit_size => die.bits = Some(number),
                gimli::DW_AT_count => die.count = Some(number),
                // -1 and none at all are no elements.
                gimli::DW_AT_upper_bound => {
                    let last = match value {
                        AttributeValue::Sdata(last) => Some(last as u64),
                        _ => value.udata_value(),
                    };
                    die.count = last.map(|last| last.wrapping_add(1));
                }
                gimli::DW_AT_decl_file => {
                    if let AttributeValue::FileIndex(file) = value {
                        die.file = usize::try_from(file)?;
                    }
                }
                gimli::DW_AT_declaration => die.declaration = true,
                _ => {}
            }
        }
        Ok(die)
    }
}

struct Dies {
    all: BTreeMap<usize, Die>,
}

impl Dies {
    fn read(dwarf: &Dwarf<Slice>, unit: &Unit<Slice>) -> Result<Self> {
        let mut all = BTreeMap::<usize, Die>::new();
        let mut parents: Vec<usize> = Vec::new();
        let mut depth = 0;
        let mut entries = unit.entries();
        while let Some((step, entry)) = entries.next_dfs()? {
            depth += step;
            let at = entry.offset().0;
            parents.truncate(usize::try_from(depth)?);
            if let Some(parent) = parents.last().and_then(|parent| all.get_mut(parent)) {
                parent.children.push(at);
            }
            parents.push(at);
            all.insert(at, Die::read(dwarf, unit, entry)?);
        }
        Ok(Self { all })
    }

    /// Names that typedefs give to records without one.
    fn typedef_names(&self) -> HashMap<usize, String> {
        let mut names = HashMap::new();
        for die in self.all.values() {
            if die.tag == gimli::DW_TAG_typedef
                && let (Some(ty), Some(name)) = (die.ty, &die.name)
            {
                names.entry(ty).or_insert_with(|| name.clone());
            }
        }
        names
    }

    /// The type without typedefs and qualifiers; `None` is void.
    fn stripped(&self, ty: Option<usize>) -> Option<(usize, &Die)> {
        let at = ty?;
        let die = &self.all[&at];
        match die.tag {
            gimli::DW_TAG_typedef
            | gimli::DW_TAG_const_type
            | gimli::DW_TAG_volatile_type
            | gimli::DW_TAG_atomic_type => self.stripped(die.ty),
            _ => Some((at, die)),
        }
    }

    fn tag(&self, ty: Option<usize>) -> Option<DwTag> {
        self.stripped(ty).map(|(_, die)| die.tag)
    }

    fn record(&self, ty: Option<usize>) -> Option<usize> {
        let (at, die) = self.stripped(ty)?;
        is_record(die).then_some(at)
    }

    fn size(&self, ty: Option<usize>) -> u64 {
        let Some((_, die)) = self.stripped(ty) else {
            return 0;
        };
        if die.tag != gimli::DW_TAG_array_type || die.size.is_some() {
            return die.size.unwrap_or(0);
        }
        let counts = die
            .children
            .iter()
            .map(|child| self.all[child].count.unwrap_or(0));
        counts.product::<u64>() * self.size(die.ty)
    }

    /// What arrays consist of and pointers point at, at the end.
    fn innermost(&self, ty: Option<usize>) -> Option<(usize, &Die)> {
        let (at, die) = self.stripped(ty)?;
        match die.tag {
            gimli::DW_TAG_array_type | gimli::DW_TAG_pointer_type => self.innermost(die.ty),
            _ => Some((at, die)),
        }
    }

    fn members(&self, record: usize) -> impl Iterator<Item = &Die> {
        let children = self.all[&record]
            .children
            .iter()
            .map(|child| &self.all[child]);
        children.filter(|die| die.tag == gimli::DW_TAG_member)
    }

    fn is_empty(&self, record: usize) -> bool {
        self.all[&record].size.unwrap_or(0) == 0 && self.members(record).next().is_none()
    }
}

fn is_record(die: &Die) -> bool {
    matches!(
        die.tag,
        gimli::DW_TAG_structure_type | gimli::DW_TAG_union_type
    )
}

/// Gives records without a name those that the tables give them.
struct Namer<'a> {
    dies: &'a Dies,
    typedef_names: HashMap<usize, String>,
}

impl Namer<'_> {
    fn name(&self, record: usize) -> Option<String> {
        let own = self.dies.all[&record].name.as_ref();
        own.or_else(|| self.typedef_names.get(&record)).cloned()
    }

    fn record(&self, at: usize, name: &str, types: &mut Types) {
        let die = &self.dies.all[&at];
        let union = die.tag == gimli::DW_TAG_union_type;
        let mut fields = Vec::new();
        self.fields(at, 0, (name, union), &mut fields, types);
        let record = Record {
            union,
            size: die.size.unwrap_or(0),
            fields,
        };
        types.records.insert(name.to_owned(), record);
    }

    /// The fields of `record`, which starts at bit `base` of the record or union `outer`.
    fn fields(
        &self,
        record: usize,
        base: u64,
        outer: (&str, bool),
        out: &mut Vec<Field>,
        types: &mut Types,
    ) {
        for member in self.dies.members(record) {
            if let (Some(width), Some(name)) = (member.bits, &member.name) {
                out.push(Field {
                    name: name.clone(),
                    at: base + member.at,
                    size: Size::Bits(width),
                });
                continue;
            }
            let at = base + 8 * member.at;
            let inner = self.dies.record(member.ty);
            if inner.is_some_and(|inner| self.dies.is_empty(inner)) {
                continue;
            }
            let name = match (&member.name, inner) {
                (None, Some(inner)) => {
                    let alike =
                        (self.dies.tag(Some(inner)) == Some(gimli::DW_TAG_union_type)) == outer.1;
                    let members = self.dies.members(inner).filter(|member| {
                        let ty = self.dies.record(member.ty);
                        ty.is_none_or(|ty| !self.dies.is_empty(ty))
                    });
                    if alike || members.count() == 1 {
                        self.fields(inner, at, outer, out, types);
                        continue;
                    }
                    let unnamed = out.iter().filter(|field| field.name.starts_with("anon"));
                    format!("anon{}", unnamed.count())
                }
                (name, _) => name.clone().unwrap_or_default(),
            };
            if let Some((inner, die)) = self.dies.innermost(member.ty)
                && is_record(die)
                && self.name(inner).is_none()
            {
                self.record(inner, &format!("{}_{name}", outer.0), types);
            }
            out.push(Field {
                name,
                at,
                size: Size::Bytes(self.dies.size(member.ty)),
            });
        }
    }
}
