//! What the kernel's sources do not say, or say where no parser looks; each entry with its reason.

/// Kconfig symbols that only architectures select and that change a prototype.
pub const SELECTED: [&str; 8] = [
    "ARCH_SPLIT_ARG64",
    "CLONE_BACKWARDS",
    "CLONE_BACKWARDS2",
    "CLONE_BACKWARDS3",
    "ODD_RT_SIGACTION",
    "OLD_SIGACTION",
    "OLD_SIGSUSPEND",
    "OLD_SIGSUSPEND3",
];

/// The kernels that have system calls to make have an MMU.
pub const ALWAYS_ON: [&str; 1] = ["CONFIG_MMU"];

/// This one hides every declaration in syscalls.h, and changes no call's arguments.
pub const ALWAYS_OFF: [&str; 1] = ["CONFIG_ARCH_HAS_SYSCALL_WRAPPER"];

/// Files that define calls for other kernels: without an MMU, without timers.
pub const LEFT_OUT: [&str; 2] = ["kernel/time/posix-stubs.c", "mm/nommu.c"];

/// Entry points without SYSCALL_DEFINE: architecture, entry, prototype.
pub const ENTRIES: [(&str, &str, &str); 6] = [
    // Assembly in front of sys_mmap_pgoff.
    (
        "arm",
        "sys_mmap2",
        "(unsigned long addr, unsigned long len, unsigned long prot, unsigned long flags, unsigned long fd, unsigned long pgoff)",
    ),
    // Assembly that hands the saved registers on.
    ("arm", "sys_sigreturn_wrapper", "(void)"),
    ("arm", "sys_rt_sigreturn_wrapper", "(void)"),
    // Assembly that turns the size 88 of an unpacked record into 84.
    (
        "arm",
        "sys_statfs64_wrapper",
        "(const char *pathname, size_t sz, struct statfs64 *buf)",
    ),
    (
        "arm",
        "sys_fstatfs64_wrapper",
        "(unsigned int fd, size_t sz, struct statfs64 *buf)",
    ),
    // A plain C function: another order than fadvise64_64, so that no register is lost to padding.
    (
        "arm",
        "sys_arm_fadvise64_64",
        "(int fd, int advice, loff_t offset, loff_t len)",
    ),
];

/// arm's private calls are a `switch` on the number in traps.c, without prototypes.
pub const PRIVATE: [(&str, &str); 6] = [
    ("breakpoint", "(void)"),
    (
        "cacheflush",
        "(unsigned long start, unsigned long end, int flags)",
    ),
    ("get_tls", "(void)"),
    ("set_tls", "(unsigned long tp)"),
    ("usr26", "(void)"),
    ("usr32", "(void)"),
];

/// Calls that no plain function can make, with the reason: they have a number, and nothing in `raw`.
pub const NO_FUNCTION: [(&str, &str); 4] = [
    (
        "rt_sigreturn",
        "it replaces all registers from the signal frame on the stack and returns to no caller",
    ),
    (
        "sigreturn",
        "it replaces all registers from the signal frame on the stack and returns to no caller",
    ),
    (
        "uretprobe",
        "outside the trampoline of a return probe it kills the caller",
    ),
    (
        "vfork",
        "it returns twice to one stack frame, which the child overwrites before the parent sees it",
    ),
];

/// Calls that need a word before they are used: name, sentence.
pub const REMARKS: [(&str, &str); 7] = [
    ("brk", "Returns the break as it then is, never an error."),
    (
        "clone",
        "Only without a new stack and CLONE_VM: else the child returns into a frame that is not its own.",
    ),
    (
        "clone3",
        "Only without a new stack and CLONE_VM: else the child returns into a frame that is not its own.",
    ),
    ("exit", "Ends the thread and does not return."),
    ("exit_group", "Ends the process and does not return."),
    (
        "mmap2",
        "`pgoff` counts 4096 bytes, whatever the size of a page.",
    ),
    (
        "usr26",
        "Leaves 32-bit mode, which only processors before ARMv4 survive.",
    ),
];

/// Arguments that the kernel types as integers and uses as addresses of the caller; as pointers they
/// keep their provenance.
pub const ADDRESSES: [(&str, &str); 25] = [
    ("brk", "brk"),
    ("cacheflush", "start"),
    ("cacheflush", "end"),
    ("clone", "newsp"),
    ("get_mempolicy", "addr"),
    ("madvise", "start"),
    ("map_shadow_stack", "addr"),
    ("mbind", "start"),
    ("mincore", "start"),
    ("mlock", "start"),
    ("mlock2", "start"),
    ("mmap", "addr"),
    ("mmap2", "addr"),
    ("mprotect", "start"),
    ("mremap", "addr"),
    ("mremap", "new_addr"),
    ("mseal", "start"),
    ("msync", "start"),
    ("munlock", "start"),
    ("munmap", "addr"),
    ("pkey_mprotect", "start"),
    ("remap_file_pages", "start"),
    ("riscv_flush_icache", "start"),
    ("riscv_flush_icache", "end"),
    ("set_mempolicy_home_node", "start"),
];
