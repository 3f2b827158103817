use super::{FD, Row};
use ksys::prctl::{
    self, Endian, FpEmu, FpExc, FpMode, MceKill, Mdwe, PacKeys, Personality, SchedCoreScope,
    SpecFlags, Speculation, TaggedAddr, Timing, Tsc, Unalign, VectorLength,
};
use ksys::signal::Signal;
use ksys::uapi;
use std::ffi::c_void;
use std::ptr;

const HERE: *const c_void = ptr::without_provenance(0x1234_5000);

const MAP: uapi::prctl_mm_map = uapi::prctl_mm_map {
    start_code: 1,
    end_code: 2,
    start_data: 3,
    end_data: 4,
    start_brk: 5,
    brk: 6,
    start_stack: 7,
    arg_start: 8,
    arg_end: 9,
    env_start: 10,
    env_end: 11,
    auxv: ptr::null_mut(),
    auxv_size: 12,
    exe_fd: 13,
};

pub const ROWS: &[Row] = rows! {
    prctl::dumpable() => "prctl(PR_GET_DUMPABLE)";
    prctl::set_dumpable(true) => "prctl(PR_SET_DUMPABLE, SUID_DUMP_USER)";
    prctl::no_new_privs() => "prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)";
    prctl::set_no_new_privs() => "prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)";
    prctl::keepcaps() => "prctl(PR_GET_KEEPCAPS)";
    prctl::set_keepcaps(true) => "prctl(PR_SET_KEEPCAPS, 1)";
    prctl::pdeathsig() => "prctl(PR_GET_PDEATHSIG, *)";
    prctl::set_pdeathsig(Signal::USR2) => "prctl(PR_SET_PDEATHSIG, SIGUSR2)";
    prctl::child_subreaper() => "prctl(PR_GET_CHILD_SUBREAPER, *)";
    prctl::set_child_subreaper(true) => "prctl(PR_SET_CHILD_SUBREAPER, 1)";
    prctl::timerslack() => "prctl(PR_GET_TIMERSLACK)";
    prctl::set_timerslack(0x1234_5678) => "prctl(PR_SET_TIMERSLACK, 305419896)";
    prctl::name() => "prctl(PR_GET_NAME, *)";
    prctl::set_name(c"a name") => "prctl(PR_SET_NAME, 'a name')";
    prctl::seccomp() => "prctl(PR_GET_SECCOMP)";
    prctl::set_seccomp_strict() => "prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT)";
    prctl::thp_disable() => "prctl(PR_GET_THP_DISABLE, 0, 0, 0, 0)";
    prctl::set_thp_disable(true) => "prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0)";
    prctl::io_flusher() => "prctl(PR_GET_IO_FLUSHER, 0, 0, 0, 0)";
    prctl::set_io_flusher(true) => "prctl(PR_SET_IO_FLUSHER, 1, 0, 0, 0)";
    prctl::memory_merge() => "prctl(PR_GET_MEMORY_MERGE, 0, 0, 0, 0)";
    prctl::set_memory_merge(true) => "prctl(PR_SET_MEMORY_MERGE, 0x1, 0, 0, 0)";
    prctl::tsc() => "prctl(PR_GET_TSC, *)";
    prctl::set_tsc(Tsc::SIGSEGV) => "prctl(PR_SET_TSC, PR_TSC_SIGSEGV)";
    prctl::timing() => "prctl(PR_GET_TIMING)";
    prctl::set_timing(Timing::TIMESTAMP) => "prctl(PR_SET_TIMING, 1)";
    prctl::unalign() => "prctl(PR_GET_UNALIGN, *)";
    prctl::set_unalign(Unalign::SIGBUS) => "prctl(PR_SET_UNALIGN, PR_UNALIGN_SIGBUS)";
    prctl::fpemu() => "prctl(PR_GET_FPEMU, *)";
    prctl::set_fpemu(FpEmu::SIGFPE) => "prctl(PR_SET_FPEMU, 2)";
    prctl::fpexc() => "prctl(PR_GET_FPEXC, *)";
    prctl::set_fpexc(FpExc::DIV | FpExc::INV) => "prctl(PR_SET_FPEXC, 1114112)";
    prctl::fp_mode() => "prctl(PR_GET_FP_MODE)";
    prctl::set_fp_mode(FpMode::FR | FpMode::FRE) =>
        "prctl(PR_SET_FP_MODE, PR_FP_MODE_FR|PR_FP_MODE_FRE)";
    prctl::mdwe() => "prctl(PR_GET_MDWE, 0, 0, 0, 0)";
    prctl::set_mdwe(Mdwe::REFUSE_EXEC_GAIN | Mdwe::NO_INHERIT) =>
        "prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN|PR_MDWE_NO_INHERIT, 0, 0, 0)";
    prctl::endian() => "prctl(PR_GET_ENDIAN, *)";
    prctl::set_endian(Endian::PPC_LITTLE) => "prctl(PR_SET_ENDIAN, 2)";
    prctl::mce_kill() => "prctl(PR_MCE_KILL_GET, 0, 0, 0, 0)";
    prctl::set_mce_kill(Some(MceKill::EARLY)) =>
        "prctl(PR_MCE_KILL, PR_MCE_KILL_SET, PR_MCE_KILL_EARLY, 0, 0)";
    prctl::set_mce_kill(None) => "prctl(PR_MCE_KILL, PR_MCE_KILL_CLEAR, 0, 0, 0)";
    prctl::speculation(Speculation::INDIRECT_BRANCH) =>
        "prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_INDIRECT_BRANCH)";
    prctl::set_speculation(Speculation::L1D_FLUSH, SpecFlags::FORCE_DISABLE) =>
        "prctl(PR_SET_SPECULATION_CTRL, PR_SPEC_L1D_FLUSH, PR_SPEC_FORCE_DISABLE)";
    prctl::tagged_addr() => "prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0)";
    prctl::set_tagged_addr(TaggedAddr::ENABLE | TaggedAddr::MTE_TCF_SYNC) =>
        "prctl(PR_SET_TAGGED_ADDR_CTRL, PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_SYNC, 0, 0, 0)";
    prctl::sve_vector_length() => "prctl(PR_SVE_GET_VL)";
    prctl::set_sve_vector_length(VectorLength::INHERIT | VectorLength::from_bits_retain(32)) =>
        "prctl(PR_SVE_SET_VL, PR_SVE_VL_INHERIT|0x20)";
    prctl::sme_vector_length() => "prctl(PR_SME_GET_VL)";
    prctl::set_sme_vector_length(VectorLength::ONEXEC | VectorLength::from_bits_retain(32)) =>
        "prctl(PR_SME_SET_VL, PR_SME_SET_VL_ONEXEC|0x20)";
    prctl::pac_enabled_keys() => "prctl(PR_PAC_GET_ENABLED_KEYS, 0, 0, 0, 0)";
    prctl::set_pac_enabled_keys(PacKeys::APIAKEY | PacKeys::APDBKEY, PacKeys::APDBKEY) =>
        "prctl(PR_PAC_SET_ENABLED_KEYS, PR_PAC_APIAKEY|PR_PAC_APDBKEY, PR_PAC_APDBKEY, 0, 0)";
    prctl::reset_pac_keys(PacKeys::APIBKEY | PacKeys::APGAKEY) =>
        "prctl(PR_PAC_RESET_KEYS, PR_PAC_APIBKEY|PR_PAC_APGAKEY, 0, 0, 0)";
    prctl::set_ptracer(Some(1234)) => "prctl(PR_SET_PTRACER, 1234)";
    prctl::set_ptracer(None) => "prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY)";
    prctl::set_perf_events(true) => "prctl(PR_TASK_PERF_EVENTS_ENABLE)";
    prctl::set_perf_events(false) => "prctl(PR_TASK_PERF_EVENTS_DISABLE)";
    prctl::set_vma_name(HERE, 0x3000, Some(c"a name")) =>
        "prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x12345000, 12288, 'a name')";
    prctl::set_vma_name(HERE, 0x3000, None) =>
        "prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x12345000, 12288, NULL)";
    prctl::tid_address() => "prctl(PR_GET_TID_ADDRESS, *)";
    prctl::auxv(&mut [0; 777]) => "prctl(PR_GET_AUXV, *, 0x309, 0, 0)";
    prctl::set_exe_file(FD) => "prctl(PR_SET_MM, PR_SET_MM_EXE_FILE, 0x3eb, 0, 0)";
    prctl::set_mm(uapi::PR_SET_MM_START_BRK, HERE) =>
        "prctl(PR_SET_MM, PR_SET_MM_START_BRK, 0x12345000, 0, 0)";
    prctl::set_mm_map(&MAP) => "prctl(PR_SET_MM, PR_SET_MM_MAP, *, 0x68, 0)";
    prctl::set_mm_auxv(&[0; 48]) => "prctl(PR_SET_MM, PR_SET_MM_AUXV, *, 0x30, 0)";
    prctl::mm_map_size() => "prctl(PR_SET_MM, PR_SET_MM_MAP_SIZE, *, 0, 0)";
    prctl::sched_core_cookie(1234) => "prctl(PR_SCHED_CORE, PR_SCHED_CORE_GET, 1234, 0*, *)";
    prctl::sched_core_create(1234, SchedCoreScope::THREAD_GROUP) =>
        "prctl(PR_SCHED_CORE, PR_SCHED_CORE_CREATE, 1234, 0x1*, 0)";
    prctl::sched_core_share_to(1234, SchedCoreScope::PROCESS_GROUP) =>
        "prctl(PR_SCHED_CORE, PR_SCHED_CORE_SHARE_TO, 1234, 0x2*, 0)";
    prctl::sched_core_share_from(1234) =>
        "prctl(PR_SCHED_CORE, PR_SCHED_CORE_SHARE_FROM, 1234, 0*, 0)";
    prctl::enable_syscall_user_dispatch((HERE, 0x3000), ptr::without_provenance(0x2345_6000)) =>
        "prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_EXCLUSIVE_ON, 0x12345000, 0x3000, \
         0x23456000)";
    prctl::disable_syscall_user_dispatch() =>
        "prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_OFF, 0, 0, NULL)";
    prctl::personality(Some(Personality::ADDR_NO_RANDOMIZE | Personality::SHORT_INODE)) =>
        "personality(PER_LINUX|ADDR_NO_RANDOMIZE|SHORT_INODE)";
    prctl::personality(None) => "personality(0xffffffff)";
};
