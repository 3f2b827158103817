//! The architectures: one row each. Everything in xtask that differs between them is here.

use anyhow::{Context, Result};
use std::env;

/// One architecture of Linux, as the kernel, Rust, gcc and QEMU name it.
#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    /// Rust's `target_arch`, and the name of the files in `arch/` and `gen/`.
    pub name: &'static str,
    /// The folder under the kernel's `arch/`.
    pub kernel: &'static str,
    /// The call table in the kernel tree and the ABIs of it that are ours.
    pub table: &'static str,
    pub abis: &'static [&'static str],
    /// Bits in a register.
    pub word: u32,
    /// A 64-bit argument starts at an even register (and takes two).
    pub even_pairs: bool,
    /// The number's register cannot be an operand, so a call has its number in the code.
    pub number_in_code: bool,
    /// `char` is signed.
    pub signed_char: bool,
    /// The target that libclang generates for.
    pub clang: &'static str,
    /// The Rust target that tests and examples are built for.
    pub rust: &'static str,
    /// Further instruction sets of the same ABI that the tests run on: name, Rust target.
    pub variants: &'static [(&'static str, &'static str)],
    /// The cross compiler, also the linker, and the Debian package that holds it.
    pub gcc: &'static str,
    pub gcc_package: &'static str,
    /// Flags for rustc with which static programs with std link.
    pub link: &'static [&'static str],
    /// QEMU's name in `qemu-NAME-static` and `qemu-system-NAME`.
    pub qemu: &'static str,
    /// Debian's name of the architecture.
    pub debian: &'static str,
}

pub static TARGETS: [Target; 4] = [
    Target {
        name: "x86_64",
        kernel: "x86",
        table: "arch/x86/entry/syscalls/syscall_64.tbl",
        abis: &["common", "64"],
        word: 64,
        even_pairs: false,
        number_in_code: false,
        signed_char: true,
        clang: "x86_64-linux-gnu",
        rust: "x86_64-unknown-linux-gnu",
        variants: &[],
        gcc: "x86_64-linux-gnu-gcc",
        gcc_package: "gcc-x86-64-linux-gnu",
        link: &[],
        qemu: "x86_64",
        debian: "amd64",
    },
    Target {
        name: "aarch64",
        kernel: "arm64",
        table: "scripts/syscall.tbl",
        abis: &["common", "64", "renameat", "rlimit", "memfd_secret"],
        word: 64,
        even_pairs: false,
        number_in_code: false,
        signed_char: false,
        clang: "aarch64-linux-gnu",
        rust: "aarch64-unknown-linux-gnu",
        variants: &[],
        gcc: "aarch64-linux-gnu-gcc",
        gcc_package: "gcc-aarch64-linux-gnu",
        link: &[],
        qemu: "aarch64",
        debian: "arm64",
    },
    Target {
        name: "riscv64",
        kernel: "riscv",
        table: "scripts/syscall.tbl",
        abis: &["common", "64", "riscv", "rlimit", "memfd_secret"],
        word: 64,
        even_pairs: false,
        number_in_code: false,
        signed_char: false,
        clang: "riscv64-linux-gnu",
        rust: "riscv64gc-unknown-linux-gnu",
        variants: &[],
        gcc: "riscv64-linux-gnu-gcc",
        gcc_package: "gcc-riscv64-linux-gnu",
        // The jumps inside glibc reach 1 MiB; sorted by name, its sections stand together.
        link: &["-Clink-arg=-Wl,--sort-section=name"],
        qemu: "riscv64",
        debian: "riscv64",
    },
    Target {
        name: "arm",
        kernel: "arm",
        table: "arch/arm/tools/syscall.tbl",
        abis: &["common", "eabi"],
        word: 32,
        even_pairs: true,
        number_in_code: true,
        signed_char: false,
        clang: "armv7-linux-gnueabihf",
        rust: "armv7-unknown-linux-gnueabihf",
        variants: &[("thumb", "thumbv7neon-unknown-linux-gnueabihf")],
        gcc: "arm-linux-gnueabihf-gcc",
        gcc_package: "gcc-arm-linux-gnueabihf",
        link: &[],
        qemu: "arm",
        debian: "armhf",
    },
];

/// What programs are built for and run on: an architecture, or a further instruction set of one.
#[derive(Clone, Copy, Debug)]
pub struct Platform {
    /// The name that `--arch` takes.
    pub name: &'static str,
    pub arch: &'static Target,
    pub rust: &'static str,
}

impl Platform {
    pub fn all() -> impl Iterator<Item = Self> {
        TARGETS.iter().flat_map(|arch| {
            let own = (arch.name, arch.rust);
            [own]
                .into_iter()
                .chain(arch.variants.iter().copied())
                .map(move |(name, rust)| Self { name, arch, rust })
        })
    }

    /// Those of the architectures themselves, without other instruction sets.
    pub fn architectures() -> impl Iterator<Item = Self> {
        Self::all().filter(|platform| platform.name == platform.arch.name)
    }

    /// Finds a platform by its name, for the argument parser.
    pub fn named(name: &str) -> Result<Self> {
        Self::all().find(|p| p.name == name).with_context(|| {
            let names: Vec<_> = Self::all().map(|p| p.name).collect();
            format!("unknown architecture; one of {}", names.join(", "))
        })
    }

    /// The platform of this machine.
    pub fn host() -> Result<Self> {
        Self::named(env::consts::ARCH).context("this machine's architecture is not one of ksys's")
    }

    /// Whether this machine runs its programs without an emulator.
    pub fn is_host(&self) -> bool {
        self.name == env::consts::ARCH
    }
}
