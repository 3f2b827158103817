use super::{Row, answered};
use ksys::{param, uapi, vdso};

/// What is found here first is kept, so they go before the rest.
pub const ROWS: &[Row] = rows! {
    param::auxv { answered(param::auxv(uapi::AT_SECURE)) } =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)";
    param::page_size { answered(param::page_size()) } =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)";
    param::clock_ticks_per_second { answered(param::clock_ticks_per_second()) } =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)";
    vdso::Image::of_program { answered(vdso::Image::of_program().is_some()) } =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)";
};
