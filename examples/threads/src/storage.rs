//! Thread-local variables as a C object would bring them; stable Rust cannot declare any.

use core::arch::{asm, global_asm};
use core::ptr;

const FIRST: u32 = 0x1234_5678;
const ALIGN: usize = 4096;

global_asm!(
    ".section .tdata.ksys_example, \"awT\", %progbits",
    ".balign {align}",
    "ksys_example_local:",
    ".long {first}",
    ".section .tbss.ksys_example, \"awT\", %nobits",
    ".balign 4",
    "ksys_example_zero:",
    ".zero 4",
    ".text",
    align = const ALIGN,
    first = const FIRST,
);

/// Returns the addresses of this thread's two variables.
#[cfg(target_arch = "x86_64")]
fn variables() -> [*mut u32; 2] {
    let (local, zero);
    // SAFETY: `fs:0` holds its own address.
    unsafe {
        asm!(
            "mov {local}, fs:0",
            "lea {zero}, [{local} + ksys_example_zero@tpoff]",
            "lea {local}, [{local} + ksys_example_local@tpoff]",
            local = out(reg) local,
            zero = out(reg) zero,
        );
    }
    [local, zero]
}

/// Returns the addresses of this thread's two variables.
#[cfg(target_arch = "aarch64")]
fn variables() -> [*mut u32; 2] {
    let (local, zero);
    // SAFETY: reads the thread pointer.
    unsafe {
        asm!(
            "mrs {local}, tpidr_el0",
            "add {zero}, {local}, #:tprel_hi12:ksys_example_zero",
            "add {zero}, {zero}, #:tprel_lo12_nc:ksys_example_zero",
            "add {local}, {local}, #:tprel_hi12:ksys_example_local",
            "add {local}, {local}, #:tprel_lo12_nc:ksys_example_local",
            local = out(reg) local,
            zero = out(reg) zero,
        );
    }
    [local, zero]
}

/// Returns the addresses of this thread's two variables.
#[cfg(target_arch = "riscv64")]
fn variables() -> [*mut u32; 2] {
    let (local, zero);
    // SAFETY: reads the thread pointer.
    unsafe {
        asm!(
            "lui {local}, %tprel_hi(ksys_example_local)",
            "add {local}, {local}, tp, %tprel_add(ksys_example_local)",
            "addi {local}, {local}, %tprel_lo(ksys_example_local)",
            "lui {zero}, %tprel_hi(ksys_example_zero)",
            "add {zero}, {zero}, tp, %tprel_add(ksys_example_zero)",
            "addi {zero}, {zero}, %tprel_lo(ksys_example_zero)",
            local = out(reg) local,
            zero = out(reg) zero,
        );
    }
    [local, zero]
}

/// Returns the addresses of this thread's two variables.
#[cfg(target_arch = "arm")]
fn variables() -> [*mut u32; 2] {
    let (local, zero);
    // SAFETY: reads the thread pointer and two words of the text.
    unsafe {
        asm!(
            "ldr {local}, 2f",
            "ldr {zero}, 3f",
            "b 4f",
            ".balign 4",
            "2: .long ksys_example_local(tpoff)",
            "3: .long ksys_example_zero(tpoff)",
            "4: mrc p15, 0, {pointer}, c13, c0, 3",
            "add {local}, {local}, {pointer}",
            "add {zero}, {zero}, {pointer}",
            local = out(reg) local,
            zero = out(reg) zero,
            pointer = out(reg) _,
        );
    }
    [local, zero]
}

/// Checks that this thread has fresh variables, and uses them up.
pub fn check(who: &str) {
    let [local, zero] = variables();
    assert!(local.addr().is_multiple_of(ALIGN), "alignment in {who}");
    for (variable, first) in [(local, FIRST), (zero, 0)] {
        // SAFETY: it is this thread's own.
        let value = unsafe { ptr::replace(variable, !first) };
        assert_eq!(value, first, "contents in {who}");
    }
}
