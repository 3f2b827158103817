//! The vDSO answers as the kernel does, and no image can lead its reader astray.

mod common;

use ksys::param;
use ksys::raw::portable;
use ksys::time::{ClockId, Timespec, clock_getres, clock_gettime};
use ksys::vdso::Image;
use ksys::{arch, system, uapi};
use proptest::prelude::*;
use std::ffi::{CStr, CString};
use std::ptr;

/// What an image is to be made of.
#[derive(Clone, Debug)]
struct Plan {
    wide: bool,
    gnu: bool,
    versioned: bool,
    /// What addresses exceed offsets by.
    bias: usize,
    /// Names, and whether each has the version `V2` or `V3`.
    symbols: Vec<(String, bool)>,
    buckets: u32,
}

const CODE: usize = 16;

impl Plan {
    /// Lays the image out: header, program headers, dynamic table, then the tables it names.
    fn build(&self) -> Vec<u8> {
        let mut symbols = self.symbols.clone();
        if self.gnu {
            symbols.sort_by_key(|(name, _)| gnu_hash(name) % self.buckets);
        }
        let mut strings = vec![0];
        let mut string = |text: &str| {
            let at = strings.len() as u32;
            strings.extend_from_slice(text.as_bytes());
            strings.push(0);
            at
        };
        let names: Vec<u32> = symbols.iter().map(|(name, _)| string(name)).collect();
        let versions = [
            (1, string("image.so")),
            (2, string("V2")),
            (3, string("V3")),
        ];

        let (header, program_header, entry) = if self.wide { (64, 56, 16) } else { (52, 32, 8) };
        let dynamic = header + 2 * program_header;
        let symtab = dynamic + 7 * entry;
        let mut tables = Vec::new();
        let start = |tables: &Vec<u8>| symtab + tables.len();
        tables.resize(if self.wide { 24 } else { 16 }, 0);
        for (i, name) in names.iter().enumerate() {
            let value = self.bias + CODE + i;
            tables.extend(name.to_ne_bytes());
            if self.wide {
                tables.extend([0x12, 0]);
                tables.extend(1_u16.to_ne_bytes());
                self.word(&mut tables, value);
                self.word(&mut tables, 0);
            } else {
                self.word(&mut tables, value);
                self.word(&mut tables, 0);
                tables.extend([0x12, 0]);
                tables.extend(1_u16.to_ne_bytes());
            }
        }
        let strtab = start(&tables);
        tables.extend(&strings);
        let hash = start(&tables);
        let names = symbols.iter().map(|(name, _)| name.as_str());
        if self.gnu {
            self.gnu_table(&mut tables, names);
        } else {
            self.sysv_table(&mut tables, names);
        }
        let versym = start(&tables);
        tables.extend([0; 2]);
        for (_, newer) in &symbols {
            tables.extend((2 + u16::from(*newer)).to_ne_bytes());
        }
        let verdef = start(&tables);
        for (number, name) in versions {
            let next = if number == 3 { 0 } else { 28_u32 };
            for half in [1, 0, number, 1_u16] {
                tables.extend(half.to_ne_bytes());
            }
            for word in [0, 20, next, name, 0] {
                tables.extend(word.to_ne_bytes());
            }
        }

        let mut image = vec![0x7f, b'E', b'L', b'F', 1 + u8::from(self.wide)];
        image.resize(24, 0);
        for word in [0, header, 0] {
            self.word(&mut image, word);
        }
        image.extend(0_u32.to_ne_bytes());
        for half in [header, program_header, 2, 0, 0, 0] {
            image.extend((half as u16).to_ne_bytes());
        }
        let len = symtab + tables.len();
        for (kind, offset, size) in [(1_u32, 0, len), (2, dynamic, 7 * entry)] {
            image.extend(kind.to_ne_bytes());
            if self.wide {
                image.extend(5_u32.to_ne_bytes());
            }
            for word in [offset, offset + self.bias, 0, size, size] {
                self.word(&mut image, word);
            }
            if !self.wide {
                image.extend(5_u32.to_ne_bytes());
            }
            self.word(&mut image, 0);
        }
        let hash_tag = if self.gnu {
            uapi::DT_GNU_HASH
        } else {
            uapi::DT_HASH
        };
        let other = |tag| if self.versioned { tag } else { 0x7000_0000 };
        for (tag, at) in [
            (uapi::DT_SYMTAB, symtab),
            (uapi::DT_STRTAB, strtab),
            (hash_tag, hash),
            (other(uapi::DT_VERSYM), versym),
            (other(uapi::DT_VERDEF), verdef),
            (0x7000_0001, 0),
            (uapi::DT_NULL, 0),
        ] {
            self.word(&mut image, tag as usize);
            self.word(&mut image, at + self.bias);
        }
        image.extend(tables);
        image
    }

    fn word(&self, to: &mut Vec<u8>, value: usize) {
        if self.wide {
            to.extend((value as u64).to_ne_bytes());
        } else {
            to.extend((value as u32).to_ne_bytes());
        }
    }

    fn gnu_table<'n>(&self, to: &mut Vec<u8>, names: impl Iterator<Item = &'n str>) {
        let hashes: Vec<u32> = names.map(gnu_hash).collect();
        for field in [self.buckets, 1, 1, 0] {
            to.extend(field.to_ne_bytes());
        }
        self.word(to, usize::MAX);
        for bucket in 0..self.buckets {
            let first = hashes.iter().position(|hash| hash % self.buckets == bucket);
            to.extend(first.map_or(0, |first| first as u32 + 1).to_ne_bytes());
        }
        for (i, hash) in hashes.iter().enumerate() {
            let next = hashes.get(i + 1);
            let last = next.is_none_or(|next| next % self.buckets != hash % self.buckets);
            to.extend((hash & !1 | u32::from(last)).to_ne_bytes());
        }
    }

    fn sysv_table<'n>(&self, to: &mut Vec<u8>, names: impl Iterator<Item = &'n str>) {
        let mut buckets = vec![0; self.buckets as usize];
        let mut chains = vec![0];
        for (i, name) in names.enumerate() {
            let bucket = &mut buckets[(sysv_hash(name) % self.buckets) as usize];
            chains.push(*bucket);
            *bucket = i as u32 + 1;
        }
        for word in [self.buckets, chains.len() as u32] {
            to.extend(word.to_ne_bytes());
        }
        for word in buckets.into_iter().chain(chains) {
            to.extend(word.to_ne_bytes());
        }
    }
}

/// As <https://flapenguin.me/elf-dt-gnu-hash> gives it.
fn gnu_hash(name: &str) -> u32 {
    name.bytes().fold(5381, |hash: u32, byte| {
        (hash << 5).wrapping_add(hash).wrapping_add(byte.into())
    })
}

/// As the System V ABI gives it.
fn sysv_hash(name: &str) -> u32 {
    name.bytes().fold(0, |hash: u32, byte| {
        let hash = (hash << 4).wrapping_add(byte.into());
        let top = hash & 0xf000_0000;
        (hash ^ top >> 24) & !top
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let symbols = prop::collection::btree_map("[a-z_]{1,20}", any::<bool>(), 1..12);
    let bias = prop::sample::select(vec![0, 4096, 0x7000_0000]);
    let kinds = (any::<bool>(), any::<bool>(), any::<bool>());
    (kinds, bias, symbols, 1..8_u32).prop_map(|((wide, gnu, versioned), bias, symbols, buckets)| {
        Plan {
            wide,
            gnu,
            versioned,
            bias,
            symbols: symbols.into_iter().collect(),
            buckets,
        }
    })
}

/// Looks for names that may be there, and for the longest possible way through the tables.
fn search(bytes: &[u8], names: impl Iterator<Item = CString>) {
    if let Some(image) = Image::parse(bytes) {
        for name in names {
            for version in [c"V2", c"V3", c""] {
                if let Some(offset) = image.symbol(&name, version) {
                    assert!(offset < bytes.len());
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn every_symbol_is_found_by_name_and_version(plan in plan()) {
        let bytes = plan.build();
        let image = Image::parse(&bytes).expect("an image");
        let mut offsets = Vec::new();
        for (name, newer) in &plan.symbols {
            let name = CString::new(name.as_str()).unwrap();
            let (version, other) = if *newer { (c"V3", c"V2") } else { (c"V2", c"V3") };
            offsets.push(image.symbol(&name, version).expect("its symbol"));
            prop_assert_eq!(image.symbol(&name, other).is_some(), !plan.versioned);
        }
        offsets.sort_unstable();
        let expected: Vec<usize> = (CODE..CODE + plan.symbols.len()).collect();
        prop_assert_eq!(offsets, expected);
        prop_assert_eq!(image.symbol(c"Absent", c"V2"), None);
        prop_assert_eq!(image.symbol(c"", c"V2"), None);
    }

    #[test]
    fn a_damaged_image_is_read_safely(
        plan in plan(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        words in prop::collection::vec((any::<prop::sample::Index>(), any::<u32>()), 0..4),
        len in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = plan.build();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        for (at, word) in words {
            let at = at.index(bytes.len() / 4) * 4;
            bytes[at..at + 4].copy_from_slice(&word.to_ne_bytes());
        }
        if cut {
            bytes.truncate(len.index(bytes.len() + 1));
        }
        let names = plan.symbols.iter().map(|(name, _)| CString::new(name.as_str()).unwrap());
        search(&bytes, names.chain([c"absent".into()]));
    }

    #[test]
    fn any_bytes_are_read_safely(mut bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        search(&bytes, ["a", "clock"].map(|name| CString::new(name).unwrap()).into_iter());
        let head = [0x7f, b'E', b'L', b'F', 2];
        if let Some(start) = bytes.first_chunk_mut() {
            *start = head;
        }
        search(&bytes, ["a", "clock"].map(|name| CString::new(name).unwrap()).into_iter());
    }

    #[test]
    fn any_vector_is_read_safely(bytes in prop::collection::vec(any::<u8>(), 0..300), kind: i32) {
        let found = param::find(&bytes, kind);
        let kind = kind as usize;
        let words: Vec<usize> = bytes
            .chunks_exact(size_of::<usize>())
            .map(|word| usize::from_ne_bytes(word.try_into().unwrap()))
            .collect();
        let mut pairs = words.chunks_exact(2).take_while(|pair| pair[0] != 0 || kind == 0);
        prop_assert_eq!(found, pairs.find(|pair| pair[0] == kind).map(|pair| pair[1]));
    }
}

#[test]
fn a_chain_that_goes_in_circles_ends() {
    let plan = Plan {
        wide: true,
        gnu: false,
        versioned: false,
        bias: 0,
        symbols: vec![("a".into(), false), ("b".into(), false)],
        buckets: 1,
    };
    let mut bytes = plan.build();
    // The chain of SysV's table is 2, 1, 0; make it 2, 1, 2.
    let table = [1_u32, 3, 2, 0, 0, 1].map(u32::to_ne_bytes).concat();
    let at = bytes
        .windows(table.len())
        .position(|window| window == table);
    bytes[at.expect("the table") + 16..][..4].copy_from_slice(&2_u32.to_ne_bytes());
    let image = Image::parse(&bytes).unwrap();
    assert_eq!(image.symbol(c"c", c""), None);
}

#[test]
fn the_programs_own_image_has_the_clocks() {
    let image = Image::of_program();
    common::promise("clock_gettime:vdso", image.is_some());
    let Some(image) = image else {
        assert_eq!(param::auxv(uapi::AT_SYSINFO_EHDR).unwrap_or(0), 0);
        return;
    };
    let offset = |name: &CStr| image.symbol(name, arch::vdso::VERSION);
    assert!(offset(arch::vdso::CLOCK_GETTIME).is_some());
    assert!(offset(arch::vdso::CLOCK_GETRES).is_some());
    assert_eq!(image.symbol(arch::vdso::CLOCK_GETTIME, c"LINUX_0"), None);
}

#[test]
fn it_tells_the_time_that_the_kernel_tells() {
    for clock in [
        ClockId::REALTIME,
        ClockId::MONOTONIC,
        ClockId::MONOTONIC_COARSE,
        ClockId::BOOTTIME,
        ClockId::TAI,
        ClockId::PROCESS_CPUTIME_ID,
    ] {
        let before = by_call(clock);
        let between = clock_gettime(clock).unwrap();
        let after = by_call(clock);
        assert!(before <= between && between <= after, "{clock:?}");
        let mut resolution = Timespec::default();
        // SAFETY: the kernel writes one record.
        unsafe { portable::clock_getres(clock.0, (&raw mut resolution).cast()) }
            .unit()
            .unwrap();
        assert_eq!(clock_getres(clock), Ok(resolution), "{clock:?}");
    }
}

fn by_call(clock: ClockId) -> Timespec {
    let mut now = Timespec::default();
    // SAFETY: the kernel writes one record.
    unsafe { portable::clock_gettime(clock.0, (&raw mut now).cast()) }
        .unit()
        .unwrap();
    now
}

#[test]
fn the_vector_is_the_same_by_every_way() {
    let file = std::fs::read("/proc/self/auxv").unwrap();
    for kind in [
        uapi::AT_PAGESZ,
        uapi::AT_CLKTCK,
        uapi::AT_RANDOM,
        uapi::AT_HWCAP,
    ] {
        assert_eq!(param::auxv(kind), param::find(&file, kind));
    }
    assert_eq!(param::auxv(-1), None);
    assert_eq!(param::find(&file[..7], 6), None);
}

#[test]
fn page_size_is_what_the_kernel_maps_by() {
    let page = param::page_size();
    assert!(page.is_power_of_two() && page >= 4096);
    assert_eq!(param::auxv(uapi::AT_PAGESZ), Some(page));
    assert_eq!(param::clock_ticks_per_second(), 100);
}

#[test]
fn getcpu_names_a_processor_that_the_call_names() {
    let (cpu, node) = system::getcpu().unwrap();
    let (mut last_cpu, mut last_node) = (0, 0);
    // It may move in between; not every time.
    let agree = (0..1000).any(|_| {
        let now = system::getcpu().unwrap();
        // SAFETY: the kernel writes two words.
        unsafe { portable::getcpu(&raw mut last_cpu, &raw mut last_node, ptr::null_mut()) }
            .unit()
            .unwrap();
        now == (last_cpu, last_node)
    });
    assert!(agree, "{cpu} {node}");
}
