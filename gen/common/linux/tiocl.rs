// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tiocl.h

pub const TIOCL_BLANKEDSCREEN: i32 = 15;
pub const TIOCL_BLANKSCREEN: i32 = 14;
pub const TIOCL_GETBRACKETEDPASTE: i32 = 18;
pub const TIOCL_GETFGCONSOLE: i32 = 12;
pub const TIOCL_GETKMSGREDIRECT: i32 = 17;
pub const TIOCL_GETMOUSEREPORTING: i32 = 7;
pub const TIOCL_GETSHIFTSTATE: i32 = 6;
pub const TIOCL_PASTESEL: i32 = 3;
pub const TIOCL_SCROLLCONSOLE: i32 = 13;
pub const TIOCL_SELBUTTONMASK: i32 = 15;
pub const TIOCL_SELCHAR: i32 = 0;
pub const TIOCL_SELCLEAR: i32 = 4;
pub const TIOCL_SELLINE: i32 = 2;
pub const TIOCL_SELLOADLUT: i32 = 5;
pub const TIOCL_SELMOUSEREPORT: i32 = 16;
pub const TIOCL_SELPOINTER: i32 = 3;
pub const TIOCL_SELWORD: i32 = 1;
pub const TIOCL_SETKMSGREDIRECT: i32 = 11;
pub const TIOCL_SETSEL: i32 = 2;
pub const TIOCL_SETVESABLANK: i32 = 10;
pub const TIOCL_UNBLANKSCREEN: i32 = 4;

#[repr(C)]
pub struct tiocl_selection {
    pub xs: u16,
    pub ys: u16,
    pub xe: u16,
    pub ye: u16,
    pub sel_mode: u16,
}

records! {
    tiocl_selection: size 10, align 2;
}
