//! Every register is after a signal what it was before: handlers interrupt a load from memory that
//! they make readable, and leave other values in all registers.

mod common;

use ksys::mm::{Mapping, ProtFlags, mprotect};
use ksys::signal::{self, Action, AltStack, Disposition, SaFlags, Signal, SsFlags};
use ksys::{param, uapi};
use machine::{FEATURES, Feature, PAGE_REGISTER, load_and_store, prepare, ranges};
use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

const RW: ProtFlags = ProtFlags::READ.union(ProtFlags::WRITE);

/// Asks whether something is there.
type Probe = fn() -> bool;

/// The values of all registers, where each architecture wants them.
#[derive(Clone)]
#[repr(C, align(64))]
struct State([u8; 16 << 10]);

impl State {
    /// Values that differ from register to register, and with `salt`.
    fn new(salt: u64) -> Box<Self> {
        let mut state = Box::new(Self([0; 16 << 10]));
        let mut value = salt;
        for word in state.0.chunks_mut(8) {
            value = value.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            word.copy_from_slice(&value.to_ne_bytes());
        }
        prepare(&mut state);
        state
    }

    fn word(&self, at: usize) -> usize {
        let bytes = &self.0[at..at + size_of::<usize>()];
        usize::from_ne_bytes(bytes.try_into().unwrap())
    }

    fn set(&mut self, at: usize, value: usize) {
        self.0[at..at + size_of::<usize>()].copy_from_slice(&value.to_ne_bytes());
    }
}

/// The page that can't be read until the handler has run.
static PAGE: AtomicUsize = AtomicUsize::new(0);
static FEATURE: AtomicUsize = AtomicUsize::new(0);
static STACK: AtomicUsize = AtomicUsize::new(0);
static HANDLED: AtomicU32 = AtomicU32::new(0);

/// Leaves other values in all registers that a function may change.
fn scramble(salt: u64) {
    let values = State::new(salt);
    let mut after = State::new(0);
    let word = values.word(PAGE_REGISTER);
    let feature = FEATURES[FEATURE.load(Ordering::SeqCst)].1;
    // SAFETY: all are valid, and the feature is there.
    unsafe { load_and_store(&raw const word, &*values, &mut *after, feature) };
}

/// Runs inside the other handler.
unsafe extern "C" fn nested(_: c_int) {
    HANDLED.fetch_add(1, Ordering::SeqCst);
    scramble(77);
}

unsafe extern "C" fn on_fault(_: c_int, info: *mut uapi::siginfo, context: *mut c_void) {
    assert!(!info.is_null() && !context.is_null());
    let here = 0_u8;
    STACK.store((&raw const here).addr(), Ordering::SeqCst);
    HANDLED.fetch_add(1, Ordering::SeqCst);
    scramble(88);
    signal::raise(Signal::USR1).unwrap();
    let page = std::ptr::with_exposed_provenance_mut(PAGE.load(Ordering::SeqCst));
    // SAFETY: the page is the test's.
    unsafe { mprotect(page, param::page_size(), RW) }.unwrap();
    scramble(99);
}

#[test]
fn all_registers_are_as_they_were() {
    let mut stack = vec![MaybeUninit::<u128>::uninit(); 64 << 10];
    let alt = AltStack {
        base: stack.as_mut_ptr().cast(),
        size: size_of_val(&stack[..]),
        flags: SsFlags::empty(),
    };
    // SAFETY: the memory is the handlers' until the stack is given back below.
    let old = unsafe { signal::sigaltstack(Some(&alt)) }.unwrap();
    let on_stack = |disposition| Action {
        flags: SaFlags::ONSTACK | SaFlags::NODEFER,
        ..Action::new(disposition)
    };
    // SAFETY: the handlers touch what is theirs; the fault is at a call into assembly.
    let before =
        unsafe { signal::sigaction(Signal::SEGV, Some(&on_stack(Disposition::Info(on_fault)))) };
    let before = before.unwrap();
    // SAFETY: as above.
    unsafe { signal::sigaction(Signal::USR1, Some(&on_stack(Disposition::Handler(nested)))) }
        .unwrap();

    let mut tried = 0;
    for (i, (there, feature)) in FEATURES.iter().enumerate() {
        if !there() {
            continue;
        }
        tried += 1;
        FEATURE.store(i, Ordering::SeqCst);
        for salt in 1..=20 {
            check(salt, *feature);
        }
        // Both handlers, once for each.
        assert_eq!(HANDLED.swap(0, Ordering::SeqCst), 40);
        let at = STACK.load(Ordering::SeqCst);
        let base = alt.base.addr();
        assert!(
            (base..base + alt.size).contains(&at),
            "on the alternate stack"
        );
    }
    assert!(tried > 0);
    // SAFETY: they are as they were.
    unsafe { signal::sigaction(Signal::SEGV, Some(&before)) }.unwrap();
    signal::reset(Signal::USR1).unwrap();
    // SAFETY: as above.
    unsafe { signal::sigaltstack(Some(&old)) }.unwrap();
}

/// Loads all registers and then from a page that faults, and compares.
fn check(salt: u64, feature: Feature) {
    let values = State::new(salt);
    let mut after = Box::new(State([0; 16 << 10]));
    let mut page = Mapping::anonymous(param::page_size()).unwrap();
    // What the interrupted load gives is a value like the others.
    let word = values.0[PAGE_REGISTER..PAGE_REGISTER + size_of::<usize>()].to_vec();
    page.as_mut_slice().unwrap()[..word.len()].copy_from_slice(&word);
    page.protect(ProtFlags::empty()).unwrap();
    PAGE.store(page.as_ptr().expose_provenance(), Ordering::SeqCst);
    // SAFETY: the states are valid, the feature is there, and the page will be readable.
    unsafe { load_and_store(page.as_ptr().cast(), &*values, &mut *after, feature) };
    for range in ranges(feature) {
        for at in range.step_by(size_of::<usize>()) {
            let (was, is) = (values.word(at), after.word(at));
            assert_eq!(was, is, "{feature:?}, the word at {at}");
        }
    }
}

/// Writes a line of assembly for each register `R`, with the place `O` of its value.
macro_rules! each {
    ($a:literal R $b:literal O $c:literal; $($register:literal $at:literal),*) => {
        concat!($($a, $register, $b, $at, $c, "\n"),*)
    };
    ($a:literal O $b:literal R $c:literal; $($register:literal $at:literal),*) => {
        concat!($($a, $at, $b, $register, $c, "\n"),*)
    };
}

#[cfg(target_arch = "x86_64")]
mod machine {
    use super::{Probe, State};
    use std::arch::naked_asm;
    use std::ops::Range;

    /// What of the vector registers there is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(usize)]
    pub enum Feature {
        Sse,
        Avx,
        Avx512,
    }

    /// Where the value of the register with the page's address is: of `rdi`.
    pub const PAGE_REGISTER: usize = 112;
    const FLAGS: usize = 120;
    const MXCSR: usize = 128;
    const MASKS: usize = 136;
    const VECTORS: usize = 256;

    /// Whether each is there.
    pub const FEATURES: &[(Probe, Feature)] = &[
        (|| true, Feature::Sse),
        (|| is_x86_feature_detected!("avx"), Feature::Avx),
        (|| is_x86_feature_detected!("avx512f"), Feature::Avx512),
    ];

    pub fn ranges(feature: Feature) -> Vec<Range<usize>> {
        let (count, len) = match feature {
            Feature::Sse => (16, 16),
            Feature::Avx => (16, 32),
            Feature::Avx512 => (32, 64),
        };
        let vectors = (0..count).map(|i| VECTORS + 64 * i).map(|at| at..at + len);
        let mut ranges: Vec<_> = vectors.chain(std::iter::once(0..MASKS)).collect();
        if feature == Feature::Avx512 {
            ranges.push(MASKS..MASKS + 64);
        }
        ranges
    }

    pub fn prepare(state: &mut State) {
        // The arithmetic ones and the direction; interrupts are always on, and bit 1 is.
        let flags = state.word(FLAGS) & 0xcd5 | 0x202;
        state.set(FLAGS, flags);
        // Rounding and what has happened; no exception is let through.
        let control = state.word(MXCSR) & 0x603f | 0x1f80;
        state.set(MXCSR, control);
        for i in 0..8 {
            let at = MASKS + 8 * i;
            let mask = state.word(at) & 0xffff;
            state.set(at, mask);
        }
    }

    macro_rules! general {
        ($($line:tt)*) => {
            each!($($line)*;
            "rax" 0, "rbx" 8, "rcx" 16, "rdx" 24, "rbp" 32, "r8" 40, "r9" 48, "r10" 56,
            "r11" 64, "r12" 72, "r13" 80, "r14" 88, "r15" 96)
        };
    }

    macro_rules! vectors {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 256, "1" 320, "2" 384, "3" 448, "4" 512, "5" 576, "6" 640, "7" 704, "8" 768,
            "9" 832, "10" 896, "11" 960, "12" 1024, "13" 1088, "14" 1152, "15" 1216)
        };
    }

    macro_rules! upper {
        ($($line:tt)*) => {
            each!($($line)*;
            "16" 1280, "17" 1344, "18" 1408, "19" 1472, "20" 1536, "21" 1600, "22" 1664,
            "23" 1728, "24" 1792, "25" 1856, "26" 1920, "27" 1984, "28" 2048, "29" 2112,
            "30" 2176, "31" 2240)
        };
    }

    macro_rules! masks {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 136, "1" 144, "2" 152, "3" 160, "4" 168, "5" 176, "6" 184, "7" 192)
        };
    }

    /// Loads all registers from `values`, then a word from `page`, and stores them to `after`.
    ///
    /// # Safety
    ///
    /// All must be valid, and the processor must have the feature.
    #[unsafe(naked)]
    pub unsafe extern "C" fn load_and_store(
        page: *const usize,
        values: *const State,
        after: *mut State,
        feature: Feature,
    ) {
        naked_asm!(
            "push rbx",
            "push rbp",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            "push rcx",
            "push rdx",
            "cmp ecx, 1",
            "ja 3f",
            "je 2f",
            vectors!("movups xmm" R ", [rsi + " O "]"),
            "jmp 4f",
            "2:",
            vectors!("vmovups ymm" R ", [rsi + " O "]"),
            "jmp 4f",
            "3:",
            vectors!("vmovups zmm" R ", [rsi + " O "]"),
            upper!("vmovups zmm" R ", [rsi + " O "]"),
            masks!("kmovw k" R ", [rsi + " O "]"),
            "4:",
            "ldmxcsr [rsi + 128]",
            "push qword ptr [rsi + 120]",
            "popfq",
            general!("mov " R ", [rsi + " O "]"),
            "mov rsi, [rsi + 104]",
            "mov rdi, [rdi]",
            "xchg rdi, [rsp]",
            general!("mov [rdi + " O "], " R ""),
            "mov [rdi + 104], rsi",
            "pushfq",
            "pop qword ptr [rdi + 120]",
            "cld",
            "pop qword ptr [rdi + 112]",
            "mov qword ptr [rdi + 128], 0",
            "stmxcsr [rdi + 128]",
            "push 0x1f80",
            "ldmxcsr [rsp]",
            "add rsp, 8",
            "pop rcx",
            "cmp ecx, 1",
            "ja 3f",
            "je 2f",
            vectors!("movups [rdi + " O "], xmm" R ""),
            "jmp 4f",
            "2:",
            vectors!("vmovups [rdi + " O "], ymm" R ""),
            "vzeroupper",
            "jmp 4f",
            "3:",
            vectors!("vmovups [rdi + " O "], zmm" R ""),
            upper!("vmovups [rdi + " O "], zmm" R ""),
            masks!("mov qword ptr [rdi + " O "], 0 # " R ""),
            masks!("kmovw [rdi + " O "], k" R ""),
            "vzeroupper",
            "4:",
            "pop r15",
            "pop r14",
            "pop r13",
            "pop r12",
            "pop rbp",
            "pop rbx",
            "ret",
        )
    }
}

#[cfg(target_arch = "aarch64")]
mod machine {
    use super::{Probe, State};
    use ksys::{param, uapi};
    use std::arch::naked_asm;
    use std::ops::Range;

    /// What of the vector registers there is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(usize)]
    pub enum Feature {
        Simd,
        Sve,
    }

    /// Where the value of the register with the page's address is: of `x0`.
    pub const PAGE_REGISTER: usize = 0;
    const FLAGS: usize = 248;
    const STATUS: usize = 768;
    const SCALABLE: usize = 4096;
    const PREDICATES: usize = SCALABLE + 8192;

    pub const FEATURES: &[(Probe, Feature)] =
        &[(|| true, Feature::Simd), (|| has_sve(), Feature::Sve)];

    fn has_sve() -> bool {
        let have = param::auxv(uapi::AT_HWCAP).unwrap_or(0);
        have as u64 & uapi::HWCAP_SVE as u64 != 0
    }

    pub fn ranges(feature: Feature) -> Vec<Range<usize>> {
        let general = 0..256;
        let status = STATUS..STATUS + 8;
        match feature {
            Feature::Simd => vec![general, status, 256..768],
            Feature::Sve => {
                let len = vector_length();
                let vectors = SCALABLE..SCALABLE + 32 * len;
                let predicates = PREDICATES..PREDICATES + 16 * len / 8;
                vec![general, status, vectors, predicates]
            }
        }
    }

    /// In bytes.
    fn vector_length() -> usize {
        let length = ksys::prctl::sve_vector_length().unwrap();
        length.bits() as usize & uapi::PR_SVE_VL_LEN_MASK as usize
    }

    pub fn prepare(state: &mut State) {
        let flags = state.word(FLAGS) & 0xf000_0000;
        state.set(FLAGS, flags);
        let status = state.word(STATUS) & 0x9f;
        state.set(STATUS, status);
    }

    macro_rules! general {
        ($($line:tt)*) => {
            each!($($line)*;
            "x2" 16, "x3" 24, "x4" 32, "x5" 40, "x6" 48, "x7" 56, "x8" 64, "x9" 72, "x10" 80,
            "x11" 88, "x12" 96, "x13" 104, "x14" 112, "x15" 120, "x16" 128, "x17" 136,
            "x18" 144, "x19" 152, "x20" 160, "x21" 168, "x22" 176, "x23" 184, "x24" 192,
            "x25" 200, "x26" 208, "x27" 216, "x28" 224, "x29" 232, "x30" 240)
        };
    }

    macro_rules! vectors {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 256, "1" 272, "2" 288, "3" 304, "4" 320, "5" 336, "6" 352, "7" 368, "8" 384,
            "9" 400, "10" 416, "11" 432, "12" 448, "13" 464, "14" 480, "15" 496, "16" 512,
            "17" 528, "18" 544, "19" 560, "20" 576, "21" 592, "22" 608, "23" 624, "24" 640,
            "25" 656, "26" 672, "27" 688, "28" 704, "29" 720, "30" 736, "31" 752)
        };
    }

    macro_rules! scalable {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 0, "1" 1, "2" 2, "3" 3, "4" 4, "5" 5, "6" 6, "7" 7, "8" 8, "9" 9, "10" 10,
            "11" 11, "12" 12, "13" 13, "14" 14, "15" 15, "16" 16, "17" 17, "18" 18, "19" 19,
            "20" 20, "21" 21, "22" 22, "23" 23, "24" 24, "25" 25, "26" 26, "27" 27, "28" 28,
            "29" 29, "30" 30, "31" 31)
        };
    }

    macro_rules! predicates {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 0, "1" 1, "2" 2, "3" 3, "4" 4, "5" 5, "6" 6, "7" 7, "8" 8, "9" 9, "10" 10,
            "11" 11, "12" 12, "13" 13, "14" 14, "15" 15)
        };
    }

    /// Loads all registers from `values`, then a word from `page`, and stores them to `after`.
    ///
    /// # Safety
    ///
    /// All must be valid, and the processor must have the feature.
    #[unsafe(naked)]
    pub unsafe extern "C" fn load_and_store(
        page: *const usize,
        values: *const State,
        after: *mut State,
        feature: Feature,
    ) {
        naked_asm!(
            ".arch_extension sve",
            "stp x29, x30, [sp, #-192]!",
            "stp x19, x20, [sp, #16]",
            "stp x21, x22, [sp, #32]",
            "stp x23, x24, [sp, #48]",
            "stp x25, x26, [sp, #64]",
            "stp x27, x28, [sp, #80]",
            "stp d8, d9, [sp, #96]",
            "stp d10, d11, [sp, #112]",
            "stp d12, d13, [sp, #128]",
            "stp d14, d15, [sp, #144]",
            "stp x2, x3, [sp, #160]",
            "cbnz x3, 2f",
            vectors!("ldr q" R ", [x1, #" O "]"),
            "b 3f",
            "2:",
            "add x4, x1, #1, lsl #12",
            "add x5, x1, #3, lsl #12",
            scalable!("ldr z" R ", [x4, #" O ", mul vl]"),
            predicates!("ldr p" R ", [x5, #" O ", mul vl]"),
            "3:",
            "ldr x4, [x1, #768]",
            "msr fpsr, x4",
            "ldr x4, [x1, #248]",
            "msr nzcv, x4",
            general!("ldr " R ", [x1, #" O "]"),
            "ldr x1, [x1, #8]",
            "ldr x0, [x0]",
            "str x0, [sp, #176]",
            "ldr x0, [sp, #160]",
            general!("str " R ", [x0, #" O "]"),
            "str x1, [x0, #8]",
            "ldr x1, [sp, #176]",
            "str x1, [x0]",
            "mrs x1, nzcv",
            "str x1, [x0, #248]",
            "mrs x1, fpsr",
            "str x1, [x0, #768]",
            "ldr x3, [sp, #168]",
            "cbnz x3, 2f",
            vectors!("str q" R ", [x0, #" O "]"),
            "b 3f",
            "2:",
            "add x4, x0, #1, lsl #12",
            "add x5, x0, #3, lsl #12",
            scalable!("str z" R ", [x4, #" O ", mul vl]"),
            predicates!("str p" R ", [x5, #" O ", mul vl]"),
            "3:",
            "ldp d8, d9, [sp, #96]",
            "ldp d10, d11, [sp, #112]",
            "ldp d12, d13, [sp, #128]",
            "ldp d14, d15, [sp, #144]",
            "ldp x19, x20, [sp, #16]",
            "ldp x21, x22, [sp, #32]",
            "ldp x23, x24, [sp, #48]",
            "ldp x25, x26, [sp, #64]",
            "ldp x27, x28, [sp, #80]",
            "ldp x29, x30, [sp], #192",
            "ret",
            ".arch_extension nosve",
        )
    }
}

#[cfg(target_arch = "riscv64")]
mod machine {
    use super::{Probe, State};
    use ksys::{param, uapi};
    use std::arch::naked_asm;
    use std::ops::Range;

    /// What of the vector registers there is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(usize)]
    pub enum Feature {
        Float,
        Vector,
    }

    /// Where the value of the register with the page's address is: of `x10`, which is `a0`.
    pub const PAGE_REGISTER: usize = 80;
    const FCSR: usize = 512;
    const VLENB: usize = 520;
    const LENGTH: usize = 528;
    const VECTORS: usize = 4096;

    /// Whether each is there.
    pub const FEATURES: &[(Probe, Feature)] = &[
        (|| true, Feature::Float),
        (|| has_vectors(), Feature::Vector),
    ];

    fn has_vectors() -> bool {
        let have = param::auxv(uapi::AT_HWCAP).unwrap_or(0);
        have & 1 << (b'v' - b'a') != 0
    }

    pub fn ranges(feature: Feature) -> Vec<Range<usize>> {
        // The stack, global and thread pointers are the program's.
        let mut ranges = vec![8..16, 40..256, 256..520];
        if feature == Feature::Vector {
            ranges.push(LENGTH..LENGTH + 16);
            ranges.push(VECTORS..VECTORS + 32 * 16);
        }
        ranges
    }

    pub fn prepare(state: &mut State) {
        // A rounding mode that there is, and what has happened.
        let control = state.word(FCSR) & 0x7f;
        state.set(FCSR, control);
        state.set(VLENB, 0);
        // Five elements of 16 bits in groups of two registers.
        state.set(LENGTH, 5);
        state.set(LENGTH + 8, 0xc9);
    }

    macro_rules! general {
        ($($line:tt)*) => {
            each!($($line)*;
            "x5" 40, "x6" 48, "x7" 56, "x8" 64, "x9" 72, "x12" 96, "x13" 104, "x14" 112,
            "x15" 120, "x16" 128, "x17" 136, "x18" 144, "x19" 152, "x20" 160, "x21" 168,
            "x22" 176, "x23" 184, "x24" 192, "x25" 200, "x26" 208, "x27" 216, "x28" 224,
            "x29" 232, "x30" 240, "x31" 248)
        };
    }

    macro_rules! floats {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 256, "1" 264, "2" 272, "3" 280, "4" 288, "5" 296, "6" 304, "7" 312, "8" 320,
            "9" 328, "10" 336, "11" 344, "12" 352, "13" 360, "14" 368, "15" 376, "16" 384,
            "17" 392, "18" 400, "19" 408, "20" 416, "21" 424, "22" 432, "23" 440, "24" 448,
            "25" 456, "26" 464, "27" 472, "28" 480, "29" 488, "30" 496, "31" 504)
        };
    }

    macro_rules! vectors {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 0, "1" 1, "2" 2, "3" 3, "4" 4, "5" 5, "6" 6, "7" 7, "8" 8, "9" 9, "10" 10,
            "11" 11, "12" 12, "13" 13, "14" 14, "15" 15, "16" 16, "17" 17, "18" 18, "19" 19,
            "20" 20, "21" 21, "22" 22, "23" 23, "24" 24, "25" 25, "26" 26, "27" 27, "28" 28,
            "29" 29, "30" 30, "31" 31)
        };
    }

    /// Loads all registers from `values`, then a word from `page`, and stores them to `after`.
    ///
    /// # Safety
    ///
    /// All must be valid, and the processor must have the feature.
    #[unsafe(naked)]
    pub unsafe extern "C" fn load_and_store(
        page: *const usize,
        values: *const State,
        after: *mut State,
        feature: Feature,
    ) {
        naked_asm!(
            ".option push",
            ".option arch, +v",
            "addi sp, sp, -256",
            "sd ra, 0(sp)",
            "sd s0, 8(sp)",
            "sd s1, 16(sp)",
            "sd s2, 24(sp)",
            "sd s3, 32(sp)",
            "sd s4, 40(sp)",
            "sd s5, 48(sp)",
            "sd s6, 56(sp)",
            "sd s7, 64(sp)",
            "sd s8, 72(sp)",
            "sd s9, 80(sp)",
            "sd s10, 88(sp)",
            "sd s11, 96(sp)",
            "fsd fs0, 104(sp)",
            "fsd fs1, 112(sp)",
            "fsd fs2, 120(sp)",
            "fsd fs3, 128(sp)",
            "fsd fs4, 136(sp)",
            "fsd fs5, 144(sp)",
            "fsd fs6, 152(sp)",
            "fsd fs7, 160(sp)",
            "fsd fs8, 168(sp)",
            "fsd fs9, 176(sp)",
            "fsd fs10, 184(sp)",
            "fsd fs11, 192(sp)",
            "sd a2, 200(sp)",
            "sd a3, 208(sp)",
            "beqz a3, 2f",
            "li t0, 4096",
            "add t0, t0, a1",
            // 16 bytes of each: the shortest that registers are.
            "vsetivli zero, 16, e8, m1, ta, ma",
            vectors!("vle8.v v" R ", (t0) # " O "\naddi t0, t0, 16"),
            "li t1, 5",
            "vsetvli zero, t1, e16, m2, ta, ma",
            "2:",
            "ld t0, 512(a1)",
            "fscsr t0",
            floats!("fld f" R ", " O "(a1)"),
            "ld ra, 8(a1)",
            general!("ld " R ", " O "(a1)"),
            "ld a1, 88(a1)",
            "ld a0, 0(a0)",
            "sd a0, 216(sp)",
            "ld a0, 200(sp)",
            "sd ra, 8(a0)",
            general!("sd " R ", " O "(a0)"),
            "sd a1, 88(a0)",
            "ld a1, 216(sp)",
            "sd a1, 80(a0)",
            floats!("fsd f" R ", " O "(a0)"),
            "frcsr t0",
            "sd t0, 512(a0)",
            "fscsr zero",
            "ld a3, 208(sp)",
            "beqz a3, 2f",
            "csrr t0, vl",
            "sd t0, 528(a0)",
            "csrr t0, vtype",
            "sd t0, 536(a0)",
            "li t0, 4096",
            "add t0, t0, a0",
            "vsetivli zero, 16, e8, m1, ta, ma",
            vectors!("vse8.v v" R ", (t0) # " O "\naddi t0, t0, 16"),
            "2:",
            "ld ra, 0(sp)",
            "ld s0, 8(sp)",
            "ld s1, 16(sp)",
            "ld s2, 24(sp)",
            "ld s3, 32(sp)",
            "ld s4, 40(sp)",
            "ld s5, 48(sp)",
            "ld s6, 56(sp)",
            "ld s7, 64(sp)",
            "ld s8, 72(sp)",
            "ld s9, 80(sp)",
            "ld s10, 88(sp)",
            "ld s11, 96(sp)",
            "fld fs0, 104(sp)",
            "fld fs1, 112(sp)",
            "fld fs2, 120(sp)",
            "fld fs3, 128(sp)",
            "fld fs4, 136(sp)",
            "fld fs5, 144(sp)",
            "fld fs6, 152(sp)",
            "fld fs7, 160(sp)",
            "fld fs8, 168(sp)",
            "fld fs9, 176(sp)",
            "fld fs10, 184(sp)",
            "fld fs11, 192(sp)",
            "addi sp, sp, 256",
            "ret",
            ".option pop",
        )
    }
}

#[cfg(target_arch = "arm")]
mod machine {
    use super::{Probe, State};
    use ksys::{param, uapi};
    use std::arch::naked_asm;
    use std::ops::Range;

    /// What of the vector registers there is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(usize)]
    pub enum Feature {
        Half,
        Whole,
    }

    /// Where the value of the register with the page's address is: of `r0`.
    pub const PAGE_REGISTER: usize = 0;
    const FLAGS: usize = 60;
    const STATUS: usize = 64;

    pub const FEATURES: &[(Probe, Feature)] =
        &[(|| true, Feature::Half), (|| has_all(), Feature::Whole)];

    /// Whether there are 32 registers of 64 bits.
    fn has_all() -> bool {
        let have = param::auxv(uapi::AT_HWCAP).unwrap_or(0);
        have & uapi::HWCAP_VFPD32 as usize != 0
    }

    pub fn ranges(feature: Feature) -> Vec<Range<usize>> {
        let vectors = match feature {
            Feature::Half => 256..256 + 128,
            Feature::Whole => 256..256 + 256,
        };
        // Not the stack pointer.
        vec![0..52, 56..68, vectors]
    }

    pub fn prepare(state: &mut State) {
        let flags = state.word(FLAGS) & 0xf800_0000;
        state.set(FLAGS, flags);
        // Rounding and what has happened.
        let status = state.word(STATUS) & 0x00c0_009f;
        state.set(STATUS, status);
    }

    macro_rules! general {
        ($($line:tt)*) => {
            each!($($line)*;
            "r2" 8, "r3" 12, "r4" 16, "r5" 20, "r6" 24, "r7" 28, "r8" 32, "r9" 36, "r10" 40,
            "r11" 44, "r12" 48, "lr" 56)
        };
    }

    macro_rules! vectors {
        ($($line:tt)*) => {
            each!($($line)*;
            "0" 256, "1" 264, "2" 272, "3" 280, "4" 288, "5" 296, "6" 304, "7" 312, "8" 320,
            "9" 328, "10" 336, "11" 344, "12" 352, "13" 360, "14" 368, "15" 376)
        };
    }

    macro_rules! upper {
        ($($line:tt)*) => {
            each!($($line)*;
            "16" 384, "17" 392, "18" 400, "19" 408, "20" 416, "21" 424, "22" 432, "23" 440,
            "24" 448, "25" 456, "26" 464, "27" 472, "28" 480, "29" 488, "30" 496, "31" 504)
        };
    }

    /// Loads all registers from `values`, then a word from `page`, and stores them to `after`.
    ///
    /// # Safety
    ///
    /// All must be valid, and the processor must have the feature.
    #[unsafe(naked)]
    pub unsafe extern "C" fn load_and_store(
        page: *const usize,
        values: *const State,
        after: *mut State,
        feature: Feature,
    ) {
        naked_asm!(
            ".fpu neon",
            "push {{r4, r5, r6, r7, r8, r9, r10, r11, lr}}",
            "sub sp, sp, #12",
            "vpush {{d8, d9, d10, d11, d12, d13, d14, d15}}",
            "str r2, [sp, #64]",
            "str r3, [sp, #68]",
            "cmp r3, #0",
            "beq 2f",
            upper!("vldr d" R ", [r1, #" O "]"),
            "2:",
            vectors!("vldr d" R ", [r1, #" O "]"),
            "ldr r2, [r1, #64]",
            "vmsr fpscr, r2",
            "ldr r2, [r1, #60]",
            "msr apsr_nzcvq, r2",
            general!("ldr " R ", [r1, #" O "]"),
            "ldr r1, [r1, #4]",
            "ldr r0, [r0]",
            "str r0, [sp, #72]",
            "ldr r0, [sp, #64]",
            general!("str " R ", [r0, #" O "]"),
            "str r1, [r0, #4]",
            "ldr r1, [sp, #72]",
            "str r1, [r0]",
            "mrs r1, apsr",
            "and r1, r1, #0xf8000000",
            "str r1, [r0, #60]",
            "vmrs r1, fpscr",
            "str r1, [r0, #64]",
            "mov r1, #0",
            "vmsr fpscr, r1",
            vectors!("vstr d" R ", [r0, #" O "]"),
            "ldr r3, [sp, #68]",
            "cmp r3, #0",
            "beq 2f",
            upper!("vstr d" R ", [r0, #" O "]"),
            "2:",
            "vpop {{d8, d9, d10, d11, d12, d13, d14, d15}}",
            "add sp, sp, #12",
            "pop {{r4, r5, r6, r7, r8, r9, r10, r11, pc}}",
            ".fpu vfpv3-d16",
        )
    }
}
