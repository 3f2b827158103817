// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_conntrack_ftp.h

pub const NF_CT_FTP_EPRT: i32 = 2;
pub const NF_CT_FTP_EPSV: i32 = 3;
pub const NF_CT_FTP_PASV: i32 = 1;
pub const NF_CT_FTP_PORT: i32 = 0;
