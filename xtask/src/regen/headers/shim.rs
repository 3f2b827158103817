//! What stands in for the C library and the compiler's own headers, so that every exported header parses alone.

/// The header of records that system calls use and no exported header has.
pub const KERNEL_ONLY: &str = "kernel.h";
pub const KERNEL_ONLY_TEXT: &str = include_str!("../kernel_only.h");

/// Path -> text.
pub const HEADERS: [(&str, &str); 25] = [
    (
        "stddef.h",
        "#pragma once\n\
         typedef __SIZE_TYPE__ size_t;\n\
         typedef __PTRDIFF_TYPE__ ptrdiff_t;\n\
         typedef __WCHAR_TYPE__ wchar_t;\n\
         #define NULL ((void *)0)\n\
         #define offsetof(type, member) __builtin_offsetof(type, member)\n",
    ),
    (
        "stdint.h",
        "#pragma once\n\
         typedef __INT8_TYPE__ int8_t;\n\
         typedef __INT16_TYPE__ int16_t;\n\
         typedef __INT32_TYPE__ int32_t;\n\
         typedef __INT64_TYPE__ int64_t;\n\
         typedef __UINT8_TYPE__ uint8_t;\n\
         typedef __UINT16_TYPE__ uint16_t;\n\
         typedef __UINT32_TYPE__ uint32_t;\n\
         typedef __UINT64_TYPE__ uint64_t;\n\
         typedef __INTPTR_TYPE__ intptr_t;\n\
         typedef __UINTPTR_TYPE__ uintptr_t;\n",
    ),
    (
        "stdbool.h",
        "#pragma once\n#define bool _Bool\n#define true 1\n#define false 0\n",
    ),
    (
        "stdarg.h",
        "#pragma once\n\
         typedef __builtin_va_list va_list;\n\
         #define va_start(list, last) __builtin_va_start(list, last)\n\
         #define va_end(list) __builtin_va_end(list)\n\
         #define va_arg(list, type) __builtin_va_arg(list, type)\n",
    ),
    (
        "limits.h",
        "#pragma once\n\
         #include <linux/limits.h>\n\
         #define INT_MAX __INT_MAX__\n\
         #define INT_MIN (-INT_MAX - 1)\n",
    ),
    (
        "endian.h",
        "#pragma once\n\
         #define __LITTLE_ENDIAN 1234\n\
         #define __BIG_ENDIAN 4321\n\
         #define __BYTE_ORDER __LITTLE_ENDIAN\n\
         #define LITTLE_ENDIAN __LITTLE_ENDIAN\n\
         #define BIG_ENDIAN __BIG_ENDIAN\n\
         #define BYTE_ORDER __BYTE_ORDER\n",
    ),
    (
        "base.h",
        "#pragma once\n\
         #include <stddef.h>\n\
         #include <stdint.h>\n\
         #include <linux/types.h>\n\
         #include <linux/socket.h>\n",
    ),
    ("string.h", "#include <base.h>\n"),
    ("unistd.h", "#include <base.h>\n"),
    (
        "stdlib.h",
        "#pragma once\n\
         #include <base.h>\n\
         #include <linux/time.h>\n\
         typedef __kernel_old_time_t time_t;\n",
    ),
    ("time.h", "#include <linux/time.h>\n"),
    ("sys/time.h", "#include <linux/time.h>\n"),
    ("sys/types.h", "#include <linux/types.h>\n"),
    ("sys/ioctl.h", "#include <linux/ioctl.h>\n"),
    (
        "sys/socket.h",
        "#pragma once\n\
         #include <base.h>\n\
         #include <kernel.h>\n\
         typedef __kernel_sa_family_t sa_family_t;\n\
         typedef unsigned int socklen_t;\n\
         #define sockaddr_storage __kernel_sockaddr_storage\n",
    ),
    (
        "netinet/in.h",
        "#include <sys/socket.h>\n#include <linux/in.h>\n",
    ),
    ("netinet/if_ether.h", "#include <linux/if_ether.h>\n"),
    ("linux/compiler.h", ""),
    ("linux/compiler_types.h", ""),
    (
        "xen/interface/xen.h",
        "#pragma once\n\
         #include <stdint.h>\n\
         typedef uint16_t domid_t;\n\
         typedef unsigned long xen_pfn_t;\n\
         typedef unsigned long xen_ulong_t;\n",
    ),
    (
        "xen/grant.h",
        "#include <xen/interface/xen.h>\ntypedef uint32_t grant_ref_t;\n",
    ),
    (
        "bsd_types.h",
        "#include <stdint.h>\n\
         #include <linux/types.h>\n\
         typedef unsigned char u_char;\n\
         typedef unsigned short u_short;\n\
         typedef unsigned int u_int;\n\
         typedef unsigned long u_long;\n\
         typedef unsigned short u_int16_t;\n\
         typedef unsigned int u_int32_t;\n\
         typedef long long quad_t;\n\
         typedef unsigned long long u_quad_t;\n\
         typedef char *caddr_t;\n\
         typedef __kernel_ulong_t ino_t;\n",
    ),
    ("msg_fin.h", "#define MSG_FIN 0x200\n"),
    (
        "patchkey_indirect.h",
        "#define _LINUX_PATCHKEY_H_INDIRECT\n",
    ),
    // The second try: names that macros use and their headers do not bring.
    (
        "second_try.h",
        "#pragma once\n\
         #include <stddef.h>\n\
         #include <stdbool.h>\n\
         #include <limits.h>\n\
         #include <kernel.h>\n\
         #include <asm/errno.h>\n\
         #include <asm/fcntl.h>\n\
         #include <asm/ioctls.h>\n\
         #include <asm/param.h>\n\
         #include <asm/termbits.h>\n\
         #include <linux/types.h>\n\
         #include <linux/ioctl.h>\n\
         #include <linux/const.h>\n\
         #include <linux/socket.h>\n\
         #include <linux/sockios.h>\n\
         #include <linux/major.h>\n\
         #include <linux/atmioc.h>\n\
         #include <linux/usb/ch9.h>\n\
         #include <linux/bits.h>\n\
         #include <linux/blktrace_api.h>\n\
         #include <linux/fiemap.h>\n\
         #include <linux/filter.h>\n\
         #include <linux/fs.h>\n\
         #include <linux/netfilter.h>\n\
         #include <linux/netfilter/nf_conntrack_common.h>\n\
         #include <linux/netlink.h>\n\
         #include <linux/rtnetlink.h>\n\
         #include <linux/serial.h>\n\
         #include <linux/videodev2.h>\n\
         #include <linux/zorro.h>\n\
         #if __has_include(<asm/kvm.h>)\n\
         #include <linux/kvm.h>\n\
         #endif\n\
         typedef __u8 u8;\n\
         typedef __u16 u16;\n\
         typedef __u32 u32;\n\
         typedef __u64 u64;\n\
         typedef __s32 s32;\n\
         typedef __s64 s64;\n\
         #define BIT(n) (1UL << (n))\n\
         #define BIT_ULL(n) (1ULL << (n))\n\
         #define GENMASK(h, l) ((~0UL << (l)) & (~0UL >> (__BITS_PER_LONG - 1 - (h))))\n\
         #define GENMASK_ULL(h, l) ((~0ULL << (l)) & (~0ULL >> (63 - (h))))\n\
         #define U16_MAX ((u16)~0U)\n\
         #define U32_MAX ((u32)~0U)\n\
         #define U64_MAX ((u64)~0ULL)\n\
         #define ULONG_MAX (~0UL)\n\
         #define SZ_4K 0x1000\n\
         #define SZ_64K 0x10000\n\
         #define SZ_1M 0x100000\n\
         #define NSEC_PER_MSEC 1000000L\n\
         #define htonl(x) __builtin_bswap32(x)\n\
         #define offsetofend(type, member) \\\n\
             (offsetof(type, member) + sizeof(((type *)0)->member))\n",
    ),
];

/// Exported headers that describe an ABI other than the target's.
pub const FOREIGN: [&str; 3] = [
    "asm-generic/int-l64.h",
    "asm/posix_types_32.h",
    "asm/posix_types_x32.h",
];

/// What a header needs before it, where it does not include that itself.
const INCLUDE_FIRST: [(&str, &[&str]); 16] = [
    ("asm-generic/posix_types.h", &["asm/posix_types.h"]),
    (
        "asm-generic/ucontext.h",
        &["asm/signal.h", "asm/sigcontext.h"],
    ),
    ("asm/ucontext.h", &["asm/signal.h", "asm/sigcontext.h"]),
    ("linux/coda.h", &["bsd_types.h"]),
    ("linux/errqueue.h", &["linux/time.h"]),
    ("linux/hdlc/ioctl.h", &["linux/if.h"]),
    ("linux/omapfb.h", &["stddef.h"]),
    ("linux/patchkey.h", &["patchkey_indirect.h"]),
    ("linux/phonet.h", &["sys/socket.h"]),
    ("linux/sctp.h", &["sys/socket.h", "msg_fin.h"]),
    ("linux/sysctl.h", &["stddef.h"]),
    ("linux/usb/audio.h", &["stddef.h"]),
    ("sound/emu10k1.h", &["sound/asound.h"]),
    ("xen/evtchn.h", &["xen/interface/xen.h"]),
    ("xen/gntdev.h", &["linux/types.h", "xen/grant.h"]),
    ("xen/privcmd.h", &["stddef.h", "xen/interface/xen.h"]),
];

/// The lines that include a header and what it needs.
pub fn include(header: &str) -> String {
    let first = INCLUDE_FIRST
        .iter()
        .find(|(name, _)| *name == header)
        .map_or(&[] as &[&str], |(_, first)| first);
    let names = first.iter().chain([&header]);
    names.map(|name| format!("#include <{name}>\n")).collect()
}
