// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/termios.h

pub const NCC: i32 = 8;
pub const TIOCM_CAR: i32 = 0x40;
pub const TIOCM_CD: i32 = 64;
pub const TIOCM_CTS: i32 = 0x20;
pub const TIOCM_DSR: i32 = 0x100;
pub const TIOCM_DTR: i32 = 0x2;
pub const TIOCM_LE: i32 = 0x1;
pub const TIOCM_LOOP: i32 = 0x8000;
pub const TIOCM_OUT1: i32 = 0x2000;
pub const TIOCM_OUT2: i32 = 0x4000;
pub const TIOCM_RI: i32 = 128;
pub const TIOCM_RNG: i32 = 0x80;
pub const TIOCM_RTS: i32 = 0x4;
pub const TIOCM_SR: i32 = 0x10;
pub const TIOCM_ST: i32 = 0x8;

#[repr(C)]
pub struct termio {
    pub c_iflag: u16,
    pub c_oflag: u16,
    pub c_cflag: u16,
    pub c_lflag: u16,
    pub c_line: u8,
    pub c_cc: [u8; 8],
}

#[repr(C)]
pub struct winsize {
    pub ws_row: u16,
    pub ws_col: u16,
    pub ws_xpixel: u16,
    pub ws_ypixel: u16,
}

records! {
    termio: size 18, align 2;
    winsize: size 8, align 2;
}
