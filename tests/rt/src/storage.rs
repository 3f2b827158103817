//! Thread-local variables of a C object and of assembly; stable Rust cannot declare any.

use core::arch::global_asm;
use core::ptr;

const FIRST: u32 = 0x1234_5678;

global_asm!(
    ".section .tdata.ksys_test, \"awT\", %progbits",
    ".balign 4096",
    ".globl ksys_test_local",
    "ksys_test_local:",
    ".long {first}",
    ".section .tbss.ksys_test, \"awT\", %nobits",
    ".balign 4",
    ".globl ksys_test_zero",
    "ksys_test_zero:",
    ".zero 4",
    ".text",
    first = const FIRST,
);

unsafe extern "C" {
    fn ksys_test_addresses(to: *mut [*mut u32; 4]);
}

/// Checks that this thread has fresh variables, and uses them up.
pub fn check(who: &str) {
    let mut addresses = [ptr::null_mut(); 4];
    // SAFETY: it writes four pointers.
    unsafe { ksys_test_addresses(&raw mut addresses) };
    let contents = [(FIRST, 4096), (0, 4), (FIRST, 4096), (0, 4)];
    for (number, (address, (first, align))) in addresses.into_iter().zip(contents).enumerate() {
        let aligned = address.addr().is_multiple_of(align);
        assert!(aligned, "variable {number} in {who}: {address:p}");
        // SAFETY: it is this thread's own.
        let value = unsafe { ptr::replace(address, !first) };
        assert_eq!(value, first, "variable {number} in {who}");
    }
}
