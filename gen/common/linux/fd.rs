// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fd.h

pub const FDCLRPRM: u32 = 0x241;
pub const FDEJECT: u32 = 0x25a;
pub const FDFLUSH: u32 = 0x24b;
pub const FDFMTBEG: u32 = 0x247;
pub const FDFMTEND: u32 = 0x249;
pub const FDFMTTRK: u32 = 0x400c0248;
pub const FDGETDRVTYP: u32 = 0x8010020f;
pub const FDGETMAXERRS: u32 = 0x8014020e;
pub const FDMSGOFF: u32 = 0x246;
pub const FDMSGON: u32 = 0x245;
pub const FDRAWCMD: u32 = 0x258;
pub const FDRESET: u32 = 0x254;
pub const FDSETEMSGTRESH: u32 = 0x24a;
pub const FDSETMAXERRS: u32 = 0x4014024c;
pub const FDTWADDLE: u32 = 0x259;
pub const FDWERRORCLR: u32 = 0x256;
pub const FD_2M: i32 = 0x4;
pub const FD_AUTODETECT_SIZE: i32 = 8;
pub const FD_BROKEN_DCL: i32 = 0x20;
pub const FD_DEBUG: i32 = 0x2;
pub const FD_DISK_CHANGED: i32 = 0x10;
pub const FD_DISK_CHANGED_BIT: i32 = 4;
pub const FD_DISK_NEWCHANGE: i32 = 0x4;
pub const FD_DISK_NEWCHANGE_BIT: i32 = 2;
pub const FD_DISK_WRITABLE: i32 = 0x20;
pub const FD_DISK_WRITABLE_BIT: i32 = 5;
pub const FD_DRIVER_VERSION: i32 = 0x100;
pub const FD_FILL_BYTE: i32 = 0xf6;
pub const FD_INVERTED_DCL: i32 = 0x80;
pub const FD_NEED_TWADDLE: i32 = 0x1;
pub const FD_NEED_TWADDLE_BIT: i32 = 0;
pub const FD_OPEN_SHOULD_FAIL_BIT: i32 = 6;
pub const FD_PERP: i32 = 0x40;
pub const FD_RAW_CMD_FULLSIZE: i32 = 33;
pub const FD_RAW_CMD_SIZE: i32 = 16;
pub const FD_RAW_DISK_CHANGE: i32 = 4;
pub const FD_RAW_FAILURE: i32 = 0x10000;
pub const FD_RAW_HARDFAILURE: i32 = 0x20000;
pub const FD_RAW_INTR: i32 = 8;
pub const FD_RAW_MORE: i32 = 0x100;
pub const FD_RAW_NEED_DISK: i32 = 0x40;
pub const FD_RAW_NEED_SEEK: i32 = 0x80;
pub const FD_RAW_NO_MOTOR: i32 = 4;
pub const FD_RAW_NO_MOTOR_AFTER: i32 = 0x20;
pub const FD_RAW_READ: i32 = 1;
pub const FD_RAW_REPLY_SIZE: i32 = 16;
pub const FD_RAW_SOFTFAILURE: i32 = 0x800;
pub const FD_RAW_SPIN: i32 = 0x10;
pub const FD_RAW_STOP_IF_FAILURE: i32 = 0x200;
pub const FD_RAW_STOP_IF_SUCCESS: i32 = 0x400;
pub const FD_RAW_WRITE: i32 = 2;
pub const FD_RESET_ALWAYS: i32 = 2;
pub const FD_RESET_IF_NEEDED: i32 = 0;
pub const FD_RESET_IF_RAWCMD: i32 = 1;
pub const FD_SECTBASEMASK: i32 = 0x3fc;
pub const FD_SILENT_DCL_CLEAR: i32 = 0x4;
pub const FD_SIZECODEMASK: i32 = 0x38;
pub const FD_STRETCH: i32 = 1;
pub const FD_SWAPSIDES: i32 = 2;
pub const FD_UNUSED_BIT: i32 = 3;
pub const FD_VERIFY: i32 = 0x2;
pub const FD_VERIFY_BIT: i32 = 1;
pub const FD_ZEROBASED: i32 = 4;
pub const FTD_MSG: i32 = 0x10;

pub type floppy_drive_name = [core::ffi::c_char; 16];

#[repr(C)]
pub struct floppy_max_errors {
    pub abort: u32,
    pub read_track: u32,
    pub reset: u32,
    pub recal: u32,
    pub reporting: u32,
}

#[repr(C)]
pub union floppy_raw_cmd_anon0 {
    pub anon0: floppy_raw_cmd_anon0_anon0,
    pub fullcmd: [u8; 33],
}

#[repr(C)]
pub struct floppy_raw_cmd_anon0_anon0 {
    pub cmd: [u8; 16],
    pub reply_count: u8,
    pub reply: [u8; 16],
}

#[repr(C)]
pub struct format_descr {
    pub device: u32,
    pub head: u32,
    pub track: u32,
}

records! {
    floppy_max_errors: size 20, align 4;
    floppy_raw_cmd_anon0: size 33, align 1;
    floppy_raw_cmd_anon0_anon0: size 33, align 1;
    format_descr: size 12, align 4;
}
