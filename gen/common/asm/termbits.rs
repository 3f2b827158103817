// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/termbits.h

pub const B1000000: i32 = 0x1008;
pub const B115200: i32 = 0x1002;
pub const B1152000: i32 = 0x1009;
pub const B1500000: i32 = 0x100a;
pub const B2000000: i32 = 0x100b;
pub const B230400: i32 = 0x1003;
pub const B2500000: i32 = 0x100c;
pub const B3000000: i32 = 0x100d;
pub const B3500000: i32 = 0x100e;
pub const B4000000: i32 = 0x100f;
pub const B460800: i32 = 0x1004;
pub const B500000: i32 = 0x1005;
pub const B57600: i32 = 0x1001;
pub const B576000: i32 = 0x1006;
pub const B921600: i32 = 0x1007;
pub const BOTHER: i32 = 0x1000;
pub const BS0: i32 = 0x0;
pub const BS1: i32 = 0x2000;
pub const BSDLY: i32 = 0x2000;
pub const CBAUD: i32 = 0x100f;
pub const CBAUDEX: i32 = 0x1000;
pub const CIBAUD: i32 = 0x100f0000;
pub const CLOCAL: i32 = 0x800;
pub const CR0: i32 = 0x0;
pub const CR1: i32 = 0x200;
pub const CR2: i32 = 0x400;
pub const CR3: i32 = 0x600;
pub const CRDLY: i32 = 0x600;
pub const CREAD: i32 = 0x80;
pub const CS5: i32 = 0x0;
pub const CS6: i32 = 0x10;
pub const CS7: i32 = 0x20;
pub const CS8: i32 = 0x30;
pub const CSIZE: i32 = 0x30;
pub const CSTOPB: i32 = 0x40;
pub const ECHO: i32 = 0x8;
pub const ECHOCTL: i32 = 0x200;
pub const ECHOE: i32 = 0x10;
pub const ECHOK: i32 = 0x20;
pub const ECHOKE: i32 = 0x800;
pub const ECHONL: i32 = 0x40;
pub const ECHOPRT: i32 = 0x400;
pub const EXTPROC: i32 = 0x10000;
pub const FF0: i32 = 0x0;
pub const FF1: i32 = 0x8000;
pub const FFDLY: i32 = 0x8000;
pub const FLUSHO: i32 = 0x1000;
pub const HUPCL: i32 = 0x400;
pub const ICANON: i32 = 0x2;
pub const IEXTEN: i32 = 0x8000;
pub const IMAXBEL: i32 = 0x2000;
pub const ISIG: i32 = 0x1;
pub const IUCLC: i32 = 0x200;
pub const IUTF8: i32 = 0x4000;
pub const IXOFF: i32 = 0x1000;
pub const IXON: i32 = 0x400;
pub const NCCS: i32 = 19;
pub const NL0: i32 = 0x0;
pub const NL1: i32 = 0x100;
pub const NLDLY: i32 = 0x100;
pub const NOFLSH: i32 = 0x80;
pub const OLCUC: i32 = 0x2;
pub const ONLCR: i32 = 0x4;
pub const PARENB: i32 = 0x100;
pub const PARODD: i32 = 0x200;
pub const PENDIN: i32 = 0x4000;
pub const TAB0: i32 = 0x0;
pub const TAB1: i32 = 0x800;
pub const TAB2: i32 = 0x1000;
pub const TAB3: i32 = 0x1800;
pub const TABDLY: i32 = 0x1800;
pub const TCSADRAIN: i32 = 1;
pub const TCSAFLUSH: i32 = 2;
pub const TCSANOW: i32 = 0;
pub const TOSTOP: i32 = 0x100;
pub const VDISCARD: i32 = 13;
pub const VEOF: i32 = 4;
pub const VEOL: i32 = 11;
pub const VEOL2: i32 = 16;
pub const VERASE: i32 = 2;
pub const VINTR: i32 = 0;
pub const VKILL: i32 = 3;
pub const VLNEXT: i32 = 15;
pub const VMIN: i32 = 6;
pub const VQUIT: i32 = 1;
pub const VREPRINT: i32 = 12;
pub const VSTART: i32 = 8;
pub const VSTOP: i32 = 9;
pub const VSUSP: i32 = 10;
pub const VSWTC: i32 = 7;
pub const VT0: i32 = 0x0;
pub const VT1: i32 = 0x4000;
pub const VTDLY: i32 = 0x4000;
pub const VTIME: i32 = 5;
pub const VWERASE: i32 = 14;
pub const XCASE: i32 = 0x4;
pub const XTABS: i32 = 0x1800;

#[repr(C)]
pub struct ktermios {
    pub c_iflag: u32,
    pub c_oflag: u32,
    pub c_cflag: u32,
    pub c_lflag: u32,
    pub c_line: u8,
    pub c_cc: [u8; 19],
    pub c_ispeed: u32,
    pub c_ospeed: u32,
}

pub type tcflag_t = u32;

#[repr(C)]
pub struct termios {
    pub c_iflag: u32,
    pub c_oflag: u32,
    pub c_cflag: u32,
    pub c_lflag: u32,
    pub c_line: u8,
    pub c_cc: [u8; 19],
}

#[repr(C)]
pub struct termios2 {
    pub c_iflag: u32,
    pub c_oflag: u32,
    pub c_cflag: u32,
    pub c_lflag: u32,
    pub c_line: u8,
    pub c_cc: [u8; 19],
    pub c_ispeed: u32,
    pub c_ospeed: u32,
}

records! {
    ktermios: size 44, align 4;
    termios: size 36, align 4;
    termios2: size 44, align 4;
}
