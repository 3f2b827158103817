// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfsd/export.h

pub const NFSCLNT_ADDRMAX: i32 = 16;
pub const NFSCLNT_IDMAX: i32 = 1024;
pub const NFSCLNT_KEYMAX: i32 = 32;
pub const NFSEXP_ALLFLAGS: i32 = 0x3ffff;
pub const NFSEXP_ALLSQUASH: i32 = 0x8;
pub const NFSEXP_ASYNC: i32 = 0x10;
pub const NFSEXP_CROSSMOUNT: i32 = 0x4000;
pub const NFSEXP_FSID: i32 = 0x2000;
pub const NFSEXP_GATHERED_WRITES: i32 = 0x20;
pub const NFSEXP_INSECURE_PORT: i32 = 0x2;
pub const NFSEXP_MSNFS: i32 = 0x1000;
pub const NFSEXP_NOACL: i32 = 0x8000;
pub const NFSEXP_NOAUTHNLM: i32 = 0x800;
pub const NFSEXP_NOHIDE: i32 = 0x200;
pub const NFSEXP_NOREADDIRPLUS: i32 = 0x40;
pub const NFSEXP_NOSUBTREECHECK: i32 = 0x400;
pub const NFSEXP_PNFS: i32 = 0x20000;
pub const NFSEXP_READONLY: i32 = 0x1;
pub const NFSEXP_ROOTSQUASH: i32 = 0x4;
pub const NFSEXP_SECINFO_FLAGS: i32 = 15;
pub const NFSEXP_SECURITY_LABEL: i32 = 0x80;
pub const NFSEXP_SIGN_FH: i32 = 0x100;
pub const NFSEXP_V4ROOT: i32 = 0x10000;
pub const NFSEXP_XPRTSEC_ALL: i32 = 7;
pub const NFSEXP_XPRTSEC_MTLS: i32 = 0x4;
pub const NFSEXP_XPRTSEC_NONE: i32 = 0x1;
pub const NFSEXP_XPRTSEC_NUM: i32 = 3;
pub const NFSEXP_XPRTSEC_TLS: i32 = 0x2;
