// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pg.h

pub const PG_COMMAND: i32 = 67;
pub const PG_MAGIC: i32 = 80;
pub const PG_MAX_DATA: i32 = 32768;
pub const PG_RESET: i32 = 90;

#[repr(C)]
pub struct pg_read_hdr {
    pub magic: core::ffi::c_char,
    pub scsi: core::ffi::c_char,
    pub dlen: i32,
    pub duration: i32,
    pub pad: [core::ffi::c_char; 12],
}

#[repr(C)]
pub struct pg_write_hdr {
    pub magic: core::ffi::c_char,
    pub func: core::ffi::c_char,
    pub dlen: i32,
    pub timeout: i32,
    pub packet: [core::ffi::c_char; 12],
}

records! {
    pg_read_hdr: size 24, align 4;
    pg_write_hdr: size 24, align 4;
}
