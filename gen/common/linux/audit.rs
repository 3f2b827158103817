// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/audit.h

pub const AUDIT_ADD: i32 = 1003;
pub const AUDIT_ADD_RULE: i32 = 1011;
pub const AUDIT_ALWAYS: i32 = 2;
pub const AUDIT_ANOM_ABEND: i32 = 1701;
pub const AUDIT_ANOM_CREAT: i32 = 1703;
pub const AUDIT_ANOM_LINK: i32 = 1702;
pub const AUDIT_ANOM_PROMISCUOUS: i32 = 1700;
pub const AUDIT_ARCH: i32 = 11;
pub const AUDIT_ARCH_AARCH64: u32 = 0xc00000b7;
pub const AUDIT_ARCH_ALPHA: u32 = 0xc0009026;
pub const AUDIT_ARCH_ARCOMPACT: i32 = 0x4000005d;
pub const AUDIT_ARCH_ARCOMPACTBE: i32 = 93;
pub const AUDIT_ARCH_ARCV2: i32 = 0x400000c3;
pub const AUDIT_ARCH_ARCV2BE: i32 = 195;
pub const AUDIT_ARCH_ARM: i32 = 0x40000028;
pub const AUDIT_ARCH_ARMEB: i32 = 40;
pub const AUDIT_ARCH_C6X: i32 = 0x4000008c;
pub const AUDIT_ARCH_C6XBE: i32 = 140;
pub const AUDIT_ARCH_CRIS: i32 = 0x4000004c;
pub const AUDIT_ARCH_CSKY: i32 = 0x400000fc;
pub const AUDIT_ARCH_FRV: i32 = 0x5441;
pub const AUDIT_ARCH_H8300: i32 = 46;
pub const AUDIT_ARCH_HEXAGON: i32 = 164;
pub const AUDIT_ARCH_I386: i32 = 0x40000003;
pub const AUDIT_ARCH_IA64: u32 = 0xc0000032;
pub const AUDIT_ARCH_LOONGARCH32: i32 = 0x40000102;
pub const AUDIT_ARCH_LOONGARCH64: u32 = 0xc0000102;
pub const AUDIT_ARCH_M32R: i32 = 88;
pub const AUDIT_ARCH_M68K: i32 = 4;
pub const AUDIT_ARCH_MICROBLAZE: i32 = 189;
pub const AUDIT_ARCH_MIPS: i32 = 8;
pub const AUDIT_ARCH_MIPS64: u32 = 0x80000008;
pub const AUDIT_ARCH_MIPS64N32: u32 = 0xa0000008;
pub const AUDIT_ARCH_MIPSEL: i32 = 0x40000008;
pub const AUDIT_ARCH_MIPSEL64: u32 = 0xc0000008;
pub const AUDIT_ARCH_MIPSEL64N32: u32 = 0xe0000008;
pub const AUDIT_ARCH_NDS32: i32 = 0x400000a7;
pub const AUDIT_ARCH_NDS32BE: i32 = 167;
pub const AUDIT_ARCH_NIOS2: i32 = 0x40000071;
pub const AUDIT_ARCH_OPENRISC: i32 = 92;
pub const AUDIT_ARCH_PARISC: i32 = 15;
pub const AUDIT_ARCH_PARISC64: u32 = 0x8000000f;
pub const AUDIT_ARCH_PPC: i32 = 20;
pub const AUDIT_ARCH_PPC64: u32 = 0x80000015;
pub const AUDIT_ARCH_PPC64LE: u32 = 0xc0000015;
pub const AUDIT_ARCH_RISCV32: i32 = 0x400000f3;
pub const AUDIT_ARCH_RISCV64: u32 = 0xc00000f3;
pub const AUDIT_ARCH_S390: i32 = 22;
pub const AUDIT_ARCH_S390X: u32 = 0x80000016;
pub const AUDIT_ARCH_SH: i32 = 42;
pub const AUDIT_ARCH_SH64: u32 = 0x8000002a;
pub const AUDIT_ARCH_SHEL: i32 = 0x4000002a;
pub const AUDIT_ARCH_SHEL64: u32 = 0xc000002a;
pub const AUDIT_ARCH_SPARC: i32 = 2;
pub const AUDIT_ARCH_SPARC64: u32 = 0x8000002b;
pub const AUDIT_ARCH_TILEGX: u32 = 0xc00000bf;
pub const AUDIT_ARCH_TILEGX32: i32 = 0x400000bf;
pub const AUDIT_ARCH_TILEPRO: i32 = 0x400000bc;
pub const AUDIT_ARCH_UNICORE: i32 = 0x4000006e;
pub const AUDIT_ARCH_X86_64: u32 = 0xc000003e;
pub const AUDIT_ARCH_XTENSA: i32 = 94;
pub const AUDIT_ARG0: i32 = 200;
pub const AUDIT_ARG1: i32 = 201;
pub const AUDIT_ARG2: i32 = 202;
pub const AUDIT_ARG3: i32 = 203;
pub const AUDIT_AVC: i32 = 1400;
pub const AUDIT_AVC_PATH: i32 = 1402;
pub const AUDIT_BITMASK_SIZE: i32 = 64;
pub const AUDIT_BIT_MASK: i32 = 0x8000000;
pub const AUDIT_BIT_TEST: i32 = 0x48000000;
pub const AUDIT_BPF: i32 = 1334;
pub const AUDIT_BPRM_FCAPS: i32 = 1321;
pub const AUDIT_CAPSET: i32 = 1322;
pub const AUDIT_CLASS_CHATTR: i32 = 2;
pub const AUDIT_CLASS_CHATTR_32: i32 = 3;
pub const AUDIT_CLASS_DIR_WRITE: i32 = 0;
pub const AUDIT_CLASS_DIR_WRITE_32: i32 = 1;
pub const AUDIT_CLASS_READ: i32 = 4;
pub const AUDIT_CLASS_READ_32: i32 = 5;
pub const AUDIT_CLASS_SIGNAL: i32 = 8;
pub const AUDIT_CLASS_SIGNAL_32: i32 = 9;
pub const AUDIT_CLASS_WRITE: i32 = 6;
pub const AUDIT_CLASS_WRITE_32: i32 = 7;
pub const AUDIT_COMPARE_AUID_TO_EUID: i32 = 16;
pub const AUDIT_COMPARE_AUID_TO_FSUID: i32 = 14;
pub const AUDIT_COMPARE_AUID_TO_OBJ_UID: i32 = 5;
pub const AUDIT_COMPARE_AUID_TO_SUID: i32 = 15;
pub const AUDIT_COMPARE_EGID_TO_FSGID: i32 = 23;
pub const AUDIT_COMPARE_EGID_TO_OBJ_GID: i32 = 4;
pub const AUDIT_COMPARE_EGID_TO_SGID: i32 = 24;
pub const AUDIT_COMPARE_EUID_TO_FSUID: i32 = 18;
pub const AUDIT_COMPARE_EUID_TO_OBJ_UID: i32 = 3;
pub const AUDIT_COMPARE_EUID_TO_SUID: i32 = 17;
pub const AUDIT_COMPARE_FSGID_TO_OBJ_GID: i32 = 9;
pub const AUDIT_COMPARE_FSUID_TO_OBJ_UID: i32 = 8;
pub const AUDIT_COMPARE_GID_TO_EGID: i32 = 20;
pub const AUDIT_COMPARE_GID_TO_FSGID: i32 = 21;
pub const AUDIT_COMPARE_GID_TO_OBJ_GID: i32 = 2;
pub const AUDIT_COMPARE_GID_TO_SGID: i32 = 22;
pub const AUDIT_COMPARE_SGID_TO_FSGID: i32 = 25;
pub const AUDIT_COMPARE_SGID_TO_OBJ_GID: i32 = 7;
pub const AUDIT_COMPARE_SUID_TO_FSUID: i32 = 19;
pub const AUDIT_COMPARE_SUID_TO_OBJ_UID: i32 = 6;
pub const AUDIT_COMPARE_UID_TO_AUID: i32 = 10;
pub const AUDIT_COMPARE_UID_TO_EUID: i32 = 11;
pub const AUDIT_COMPARE_UID_TO_FSUID: i32 = 12;
pub const AUDIT_COMPARE_UID_TO_OBJ_UID: i32 = 1;
pub const AUDIT_COMPARE_UID_TO_SUID: i32 = 13;
pub const AUDIT_CONFIG_CHANGE: i32 = 1305;
pub const AUDIT_CWD: i32 = 1307;
pub const AUDIT_DAEMON_ABORT: i32 = 1202;
pub const AUDIT_DAEMON_CONFIG: i32 = 1203;
pub const AUDIT_DAEMON_END: i32 = 1201;
pub const AUDIT_DAEMON_START: i32 = 1200;
pub const AUDIT_DEL: i32 = 1004;
pub const AUDIT_DEL_RULE: i32 = 1012;
pub const AUDIT_DEVMAJOR: i32 = 100;
pub const AUDIT_DEVMINOR: i32 = 101;
pub const AUDIT_DIR: i32 = 107;
pub const AUDIT_DM_CTRL: i32 = 1338;
pub const AUDIT_DM_EVENT: i32 = 1339;
pub const AUDIT_EGID: i32 = 6;
pub const AUDIT_EOE: i32 = 1320;
pub const AUDIT_EQUAL: i32 = 0x40000000;
pub const AUDIT_EUID: i32 = 2;
pub const AUDIT_EVENT_LISTENER: i32 = 1335;
pub const AUDIT_EXE: i32 = 112;
pub const AUDIT_EXECVE: i32 = 1309;
pub const AUDIT_EXIT: i32 = 103;
pub const AUDIT_FAIL_PANIC: i32 = 2;
pub const AUDIT_FAIL_PRINTK: i32 = 1;
pub const AUDIT_FAIL_SILENT: i32 = 0;
pub const AUDIT_FANOTIFY: i32 = 1331;
pub const AUDIT_FD_PAIR: i32 = 1317;
pub const AUDIT_FEATURE_BITMAP_ALL: i32 = 127;
pub const AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT: i32 = 0x1;
pub const AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME: i32 = 0x2;
pub const AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND: i32 = 0x8;
pub const AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH: i32 = 0x4;
pub const AUDIT_FEATURE_BITMAP_FILTER_FS: i32 = 0x40;
pub const AUDIT_FEATURE_BITMAP_LOST_RESET: i32 = 0x20;
pub const AUDIT_FEATURE_BITMAP_SESSIONID_FILTER: i32 = 0x10;
pub const AUDIT_FEATURE_CHANGE: i32 = 1328;
pub const AUDIT_FEATURE_LOGINUID_IMMUTABLE: i32 = 1;
pub const AUDIT_FEATURE_ONLY_UNSET_LOGINUID: i32 = 0;
pub const AUDIT_FEATURE_VERSION: i32 = 1;
pub const AUDIT_FIELD_COMPARE: i32 = 111;
pub const AUDIT_FILETYPE: i32 = 108;
pub const AUDIT_FILTERKEY: i32 = 210;
pub const AUDIT_FILTER_ENTRY: i32 = 0x2;
pub const AUDIT_FILTER_EXCLUDE: i32 = 0x5;
pub const AUDIT_FILTER_EXIT: i32 = 0x4;
pub const AUDIT_FILTER_FS: i32 = 0x6;
pub const AUDIT_FILTER_PREPEND: i32 = 0x10;
pub const AUDIT_FILTER_TASK: i32 = 0x1;
pub const AUDIT_FILTER_TYPE: i32 = 5;
pub const AUDIT_FILTER_URING_EXIT: i32 = 0x7;
pub const AUDIT_FILTER_USER: i32 = 0x0;
pub const AUDIT_FILTER_WATCH: i32 = 0x3;
pub const AUDIT_FIRST_KERN_ANOM_MSG: i32 = 1700;
pub const AUDIT_FIRST_USER_MSG: i32 = 1100;
pub const AUDIT_FIRST_USER_MSG2: i32 = 2100;
pub const AUDIT_FSGID: i32 = 8;
pub const AUDIT_FSTYPE: i32 = 26;
pub const AUDIT_FSUID: i32 = 4;
pub const AUDIT_GET: i32 = 1000;
pub const AUDIT_GET_FEATURE: i32 = 1019;
pub const AUDIT_GID: i32 = 5;
pub const AUDIT_GREATER_THAN: i32 = 0x20000000;
pub const AUDIT_GREATER_THAN_OR_EQUAL: i32 = 0x60000000;
pub const AUDIT_INODE: i32 = 102;
pub const AUDIT_INTEGRITY_DATA: i32 = 1800;
pub const AUDIT_INTEGRITY_EVM_XATTR: i32 = 1806;
pub const AUDIT_INTEGRITY_HASH: i32 = 1803;
pub const AUDIT_INTEGRITY_METADATA: i32 = 1801;
pub const AUDIT_INTEGRITY_PCR: i32 = 1804;
pub const AUDIT_INTEGRITY_POLICY_RULE: i32 = 1807;
pub const AUDIT_INTEGRITY_RULE: i32 = 1805;
pub const AUDIT_INTEGRITY_STATUS: i32 = 1802;
pub const AUDIT_INTEGRITY_USERSPACE: i32 = 1808;
pub const AUDIT_IPC: i32 = 1303;
pub const AUDIT_IPC_SET_PERM: i32 = 1311;
pub const AUDIT_IPE_ACCESS: i32 = 1420;
pub const AUDIT_IPE_CONFIG_CHANGE: i32 = 1421;
pub const AUDIT_IPE_POLICY_LOAD: i32 = 1422;
pub const AUDIT_KERNEL: i32 = 2000;
pub const AUDIT_KERNEL_OTHER: i32 = 1316;
pub const AUDIT_KERN_MODULE: i32 = 1330;
pub const AUDIT_LANDLOCK_ACCESS: i32 = 1423;
pub const AUDIT_LANDLOCK_DOMAIN: i32 = 1424;
pub const AUDIT_LAST_FEATURE: i32 = 1;
pub const AUDIT_LAST_KERN_ANOM_MSG: i32 = 1799;
pub const AUDIT_LAST_USER_MSG: i32 = 1199;
pub const AUDIT_LAST_USER_MSG2: i32 = 2999;
pub const AUDIT_LESS_THAN: i32 = 0x10000000;
pub const AUDIT_LESS_THAN_OR_EQUAL: i32 = 0x50000000;
pub const AUDIT_LIST: i32 = 1002;
pub const AUDIT_LIST_RULES: i32 = 1013;
pub const AUDIT_LOGIN: i32 = 1006;
pub const AUDIT_LOGINUID: i32 = 9;
pub const AUDIT_LOGINUID_SET: i32 = 24;
pub const AUDIT_MAC_CALIPSO_ADD: i32 = 1418;
pub const AUDIT_MAC_CALIPSO_DEL: i32 = 1419;
pub const AUDIT_MAC_CIPSOV4_ADD: i32 = 1407;
pub const AUDIT_MAC_CIPSOV4_DEL: i32 = 1408;
pub const AUDIT_MAC_CONFIG_CHANGE: i32 = 1405;
pub const AUDIT_MAC_IPSEC_ADDSA: i32 = 1411;
pub const AUDIT_MAC_IPSEC_ADDSPD: i32 = 1413;
pub const AUDIT_MAC_IPSEC_DELSA: i32 = 1412;
pub const AUDIT_MAC_IPSEC_DELSPD: i32 = 1414;
pub const AUDIT_MAC_IPSEC_EVENT: i32 = 1415;
pub const AUDIT_MAC_MAP_ADD: i32 = 1409;
pub const AUDIT_MAC_MAP_DEL: i32 = 1410;
pub const AUDIT_MAC_OBJ_CONTEXTS: i32 = 1426;
pub const AUDIT_MAC_POLICY_LOAD: i32 = 1403;
pub const AUDIT_MAC_STATUS: i32 = 1404;
pub const AUDIT_MAC_TASK_CONTEXTS: i32 = 1425;
pub const AUDIT_MAC_UNLBL_ALLOW: i32 = 1406;
pub const AUDIT_MAC_UNLBL_STCADD: i32 = 1416;
pub const AUDIT_MAC_UNLBL_STCDEL: i32 = 1417;
pub const AUDIT_MAKE_EQUIV: i32 = 1015;
pub const AUDIT_MAX_FIELDS: i32 = 64;
pub const AUDIT_MAX_FIELD_COMPARE: i32 = 25;
pub const AUDIT_MAX_KEY_LEN: i32 = 256;
pub const AUDIT_MESSAGE_TEXT_MAX: i32 = 8560;
pub const AUDIT_MMAP: i32 = 1323;
pub const AUDIT_MQ_GETSETATTR: i32 = 1315;
pub const AUDIT_MQ_NOTIFY: i32 = 1314;
pub const AUDIT_MQ_OPEN: i32 = 1312;
pub const AUDIT_MQ_SENDRECV: i32 = 1313;
pub const AUDIT_MSGTYPE: i32 = 12;
pub const AUDIT_NEGATE: u32 = 0x80000000;
pub const AUDIT_NETFILTER_CFG: i32 = 1325;
pub const AUDIT_NETFILTER_PKT: i32 = 1324;
pub const AUDIT_NEVER: i32 = 0;
pub const AUDIT_NLGRP_MAX: i32 = 1;
pub const AUDIT_NLGRP_NONE: i32 = 0;
pub const AUDIT_NLGRP_READLOG: i32 = 1;
pub const AUDIT_NOT_EQUAL: i32 = 0x30000000;
pub const AUDIT_NR_FILTERS: i32 = 8;
pub const AUDIT_OBJ_GID: i32 = 110;
pub const AUDIT_OBJ_LEV_HIGH: i32 = 23;
pub const AUDIT_OBJ_LEV_LOW: i32 = 22;
pub const AUDIT_OBJ_PID: i32 = 1318;
pub const AUDIT_OBJ_ROLE: i32 = 20;
pub const AUDIT_OBJ_TYPE: i32 = 21;
pub const AUDIT_OBJ_UID: i32 = 109;
pub const AUDIT_OBJ_USER: i32 = 19;
pub const AUDIT_OPENAT2: i32 = 1337;
pub const AUDIT_OPERATORS: i32 = 0x78000000;
pub const AUDIT_PATH: i32 = 1302;
pub const AUDIT_PERM: i32 = 106;
pub const AUDIT_PERM_ATTR: i32 = 8;
pub const AUDIT_PERM_EXEC: i32 = 1;
pub const AUDIT_PERM_READ: i32 = 4;
pub const AUDIT_PERM_WRITE: i32 = 2;
pub const AUDIT_PERS: i32 = 10;
pub const AUDIT_PID: i32 = 0;
pub const AUDIT_POSSIBLE: i32 = 1;
pub const AUDIT_PPID: i32 = 18;
pub const AUDIT_PROCTITLE: i32 = 1327;
pub const AUDIT_REPLACE: i32 = 1329;
pub const AUDIT_SADDR_FAM: i32 = 113;
pub const AUDIT_SECCOMP: i32 = 1326;
pub const AUDIT_SELINUX_ERR: i32 = 1401;
pub const AUDIT_SESSIONID: i32 = 25;
pub const AUDIT_SET: i32 = 1001;
pub const AUDIT_SET_FEATURE: i32 = 1018;
pub const AUDIT_SGID: i32 = 7;
pub const AUDIT_SID_UNSET: u32 = 0xffffffff;
pub const AUDIT_SIGNAL_INFO: i32 = 1010;
pub const AUDIT_SOCKADDR: i32 = 1306;
pub const AUDIT_SOCKETCALL: i32 = 1304;
pub const AUDIT_STATUS_BACKLOG_LIMIT: i32 = 0x10;
pub const AUDIT_STATUS_BACKLOG_WAIT_TIME: i32 = 0x20;
pub const AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL: i32 = 0x80;
pub const AUDIT_STATUS_ENABLED: i32 = 0x1;
pub const AUDIT_STATUS_FAILURE: i32 = 0x2;
pub const AUDIT_STATUS_LOST: i32 = 0x40;
pub const AUDIT_STATUS_PID: i32 = 0x4;
pub const AUDIT_STATUS_RATE_LIMIT: i32 = 0x8;
pub const AUDIT_SUBJ_CLR: i32 = 17;
pub const AUDIT_SUBJ_ROLE: i32 = 14;
pub const AUDIT_SUBJ_SEN: i32 = 16;
pub const AUDIT_SUBJ_TYPE: i32 = 15;
pub const AUDIT_SUBJ_USER: i32 = 13;
pub const AUDIT_SUCCESS: i32 = 104;
pub const AUDIT_SUID: i32 = 3;
pub const AUDIT_SYSCALL: i32 = 1300;
pub const AUDIT_SYSCALL_CLASSES: i32 = 16;
pub const AUDIT_TIME_ADJNTPVAL: i32 = 1333;
pub const AUDIT_TIME_INJOFFSET: i32 = 1332;
pub const AUDIT_TRIM: i32 = 1014;
pub const AUDIT_TTY: i32 = 1319;
pub const AUDIT_TTY_GET: i32 = 1016;
pub const AUDIT_TTY_SET: i32 = 1017;
pub const AUDIT_UID: i32 = 1;
pub const AUDIT_UID_UNSET: u32 = 0xffffffff;
pub const AUDIT_UNUSED_BITS: i32 = 0x7fffc00;
pub const AUDIT_URINGOP: i32 = 1336;
pub const AUDIT_USER: i32 = 1005;
pub const AUDIT_USER_AVC: i32 = 1107;
pub const AUDIT_USER_TTY: i32 = 1124;
pub const AUDIT_VERSION_BACKLOG_LIMIT: i32 = 1;
pub const AUDIT_VERSION_BACKLOG_WAIT_TIME: i32 = 2;
pub const AUDIT_VERSION_LATEST: i32 = 127;
pub const AUDIT_WATCH: i32 = 105;
pub const AUDIT_WATCH_INS: i32 = 1007;
pub const AUDIT_WATCH_LIST: i32 = 1009;
pub const AUDIT_WATCH_REM: i32 = 1008;
pub const Audit_bad: i32 = 8;
pub const Audit_bitmask: i32 = 2;
pub const Audit_bittest: i32 = 3;
pub const Audit_equal: i32 = 0;
pub const Audit_ge: i32 = 7;
pub const Audit_gt: i32 = 5;
pub const Audit_le: i32 = 6;
pub const Audit_lt: i32 = 4;
pub const Audit_not_equal: i32 = 1;
pub const __AUDIT_ARCH_64BIT: u32 = 0x80000000;
pub const __AUDIT_ARCH_CONVENTION_MASK: i32 = 0x30000000;
pub const __AUDIT_ARCH_CONVENTION_MIPS64_N32: i32 = 0x20000000;
pub const __AUDIT_ARCH_LE: i32 = 0x40000000;
pub const __AUDIT_NLGRP_MAX: i32 = 2;

#[repr(C)]
pub struct audit_features {
    pub vers: u32,
    pub mask: u32,
    pub features: u32,
    pub lock: u32,
}

#[repr(C)]
pub struct audit_rule_data {
    pub flags: u32,
    pub action: u32,
    pub field_count: u32,
    pub mask: [u32; 64],
    pub fields: [u32; 64],
    pub values: [u32; 64],
    pub fieldflags: [u32; 64],
    pub buflen: u32,
    pub buf: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct audit_status {
    pub mask: u32,
    pub enabled: u32,
    pub failure: u32,
    pub pid: u32,
    pub rate_limit: u32,
    pub backlog_limit: u32,
    pub lost: u32,
    pub backlog: u32,
    pub anon0: audit_status_anon0,
    pub backlog_wait_time: u32,
    pub backlog_wait_time_actual: u32,
}

#[repr(C)]
pub union audit_status_anon0 {
    pub version: u32,
    pub feature_bitmap: u32,
}

#[repr(C)]
pub struct audit_tty_status {
    pub enabled: u32,
    pub log_passwd: u32,
}

records! {
    audit_features: size 16, align 4;
    audit_rule_data: size 1040, align 4;
    audit_status: size 44, align 4;
    audit_status_anon0: size 4, align 4;
    audit_tty_status: size 8, align 4;
}
