//! The architectures: one row each. Everything in xtask that differs between them is here.

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
    /// `char` is signed.
    pub signed_char: bool,
    /// The target that libclang generates for.
    pub clang: &'static str,
    /// The Rust target that tests and examples are built for.
    pub rust: &'static str,
    /// The cross compiler, also the linker, and the Debian package that holds it.
    pub gcc: &'static str,
    pub gcc_package: &'static str,
    /// QEMU's name in `qemu-NAME-static` and `qemu-system-NAME`.
    pub qemu: &'static str,
    /// Debian's name of the architecture.
    pub debian: &'static str,
}

pub const TARGETS: [Target; 4] = [
    Target {
        name: "x86_64",
        kernel: "x86",
        table: "arch/x86/entry/syscalls/syscall_64.tbl",
        abis: &["common", "64"],
        word: 64,
        even_pairs: false,
        signed_char: true,
        clang: "x86_64-linux-gnu",
        rust: "x86_64-unknown-linux-gnu",
        gcc: "gcc",
        gcc_package: "gcc",
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
        signed_char: false,
        clang: "aarch64-linux-gnu",
        rust: "aarch64-unknown-linux-gnu",
        gcc: "aarch64-linux-gnu-gcc",
        gcc_package: "gcc-aarch64-linux-gnu",
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
        signed_char: false,
        clang: "riscv64-linux-gnu",
        rust: "riscv64gc-unknown-linux-gnu",
        gcc: "riscv64-linux-gnu-gcc",
        gcc_package: "gcc-riscv64-linux-gnu",
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
        signed_char: false,
        clang: "armv7-linux-gnueabihf",
        rust: "armv7-unknown-linux-gnueabihf",
        gcc: "arm-linux-gnueabihf-gcc",
        gcc_package: "gcc-arm-linux-gnueabihf",
        qemu: "arm",
        debian: "armhf",
    },
];
