// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cyclades.h

pub const CYGETCD1400VER: i32 = 0x435910;
pub const CYGETDEFTHRESH: i32 = 0x435904;
pub const CYGETDEFTIMEOUT: i32 = 0x435908;
pub const CYGETMON: i32 = 0x435901;
pub const CYGETRFLOW: i32 = 0x43590b;
pub const CYGETRTSDTR_INV: i32 = 0x43590d;
pub const CYGETTHRESH: i32 = 0x435902;
pub const CYGETTIMEOUT: i32 = 0x435906;
pub const CYGETWAIT: i32 = 0x435913;
pub const CYSETDEFTHRESH: i32 = 0x435905;
pub const CYSETDEFTIMEOUT: i32 = 0x435909;
pub const CYSETRFLOW: i32 = 0x43590a;
pub const CYSETRTSDTR_INV: i32 = 0x43590c;
pub const CYSETTHRESH: i32 = 0x435903;
pub const CYSETTIMEOUT: i32 = 0x435907;
pub const CYSETWAIT: i32 = 0x435912;
pub const CYZGETPOLLCYCLE: i32 = 0x43590f;
pub const CYZSETPOLLCYCLE: i32 = 0x43590e;
