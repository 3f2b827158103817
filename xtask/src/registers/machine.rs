//! The registers of a system call and of the debugger's packets, one row a platform.

use crate::targets::Platform;
use anyhow::{Context, Result};

/// Registers are numbered by their places in the `g` packet; those in front are whole words.
pub struct Machine {
    platform: &'static str,
    /// The number's register and the arguments', each with its name.
    pub call: [(usize, &'static str); 7],
    pub pc: usize,
    pub sp: usize,
    /// Holds the return address, where it is not on the stack.
    pub link: Option<usize>,
    /// The trap, as it stands in memory at multiples of `unit`.
    pub trap: &'static [u8],
    pub unit: usize,
}

static MACHINES: [Machine; 5] = [
    Machine {
        platform: "x86_64",
        call: [
            (0, "rax"),
            (5, "rdi"),
            (4, "rsi"),
            (3, "rdx"),
            (10, "r10"),
            (8, "r8"),
            (9, "r9"),
        ],
        pc: 16,
        sp: 7,
        link: None,
        trap: &[0x0f, 0x05],
        unit: 1,
    },
    Machine {
        platform: "aarch64",
        call: [
            (8, "x8"),
            (0, "x0"),
            (1, "x1"),
            (2, "x2"),
            (3, "x3"),
            (4, "x4"),
            (5, "x5"),
        ],
        pc: 32,
        sp: 31,
        link: Some(30),
        trap: &[0x01, 0x00, 0x00, 0xd4],
        unit: 4,
    },
    Machine {
        platform: "riscv64",
        call: [
            (17, "a7"),
            (10, "a0"),
            (11, "a1"),
            (12, "a2"),
            (13, "a3"),
            (14, "a4"),
            (15, "a5"),
        ],
        pc: 32,
        sp: 2,
        link: Some(1),
        trap: &[0x73, 0x00, 0x00, 0x00],
        unit: 2,
    },
    Machine {
        platform: "arm",
        call: [
            (7, "r7"),
            (0, "r0"),
            (1, "r1"),
            (2, "r2"),
            (3, "r3"),
            (4, "r4"),
            (5, "r5"),
        ],
        pc: 15,
        sp: 13,
        link: Some(14),
        trap: &[0x00, 0x00, 0x00, 0xef],
        unit: 4,
    },
    Machine {
        platform: "thumb",
        call: [
            (7, "r7"),
            (0, "r0"),
            (1, "r1"),
            (2, "r2"),
            (3, "r3"),
            (4, "r4"),
            (5, "r5"),
        ],
        pc: 15,
        sp: 13,
        link: Some(14),
        trap: &[0x00, 0xdf],
        unit: 2,
    },
];

impl Machine {
    pub fn of(platform: Platform) -> Result<&'static Self> {
        MACHINES
            .iter()
            .find(|machine| machine.platform == platform.name)
            .with_context(|| {
                format!(
                    "{}: no row in xtask/src/registers/machine.rs",
                    platform.name
                )
            })
    }
}
