// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cifs/cifs_mount.h

pub const CIFS_MAX_DOMAINNAME_LEN: i32 = 256;
pub const CIFS_MAX_PASSWORD_LEN: i32 = 512;
pub const CIFS_MAX_SHARE_LEN: i32 = 256;
pub const CIFS_MAX_USERNAME_LEN: i32 = 256;
pub const CIFS_NI_MAXHOST: i32 = 1024;
