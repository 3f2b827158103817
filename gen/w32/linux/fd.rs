// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fd.h

pub const FDDEFMEDIAPRM: u32 = 0x401c0243;
pub const FDDEFPRM: u32 = 0x401c0243;
pub const FDGETDRVPRM: u32 = 0x80580211;
pub const FDGETDRVSTAT: u32 = 0x80340212;
pub const FDGETFDCSTAT: u32 = 0x80200215;
pub const FDGETMEDIAPRM: u32 = 0x801c0204;
pub const FDGETPRM: u32 = 0x801c0204;
pub const FDPOLLDRVSTAT: u32 = 0x80340213;
pub const FDSETDRVPRM: u32 = 0x40580290;
pub const FDSETMEDIAPRM: u32 = 0x401c0242;
pub const FDSETPRM: u32 = 0x401c0242;
pub const FDWERRORGET: u32 = 0x80180217;

#[repr(C)]
pub struct floppy_drive_params {
    pub cmos: i8,
    pub max_dtr: core::ffi::c_ulong,
    pub hlt: core::ffi::c_ulong,
    pub hut: core::ffi::c_ulong,
    pub srt: core::ffi::c_ulong,
    pub spinup: core::ffi::c_ulong,
    pub spindown: core::ffi::c_ulong,
    pub spindown_offset: u8,
    pub select_delay: u8,
    pub rps: u8,
    pub tracks: u8,
    pub timeout: core::ffi::c_ulong,
    pub interleave_sect: u8,
    pub max_errors: super::floppy_max_errors,
    pub flags: core::ffi::c_char,
    pub read_track: core::ffi::c_char,
    pub autodetect: [i16; 8],
    pub checkfreq: i32,
    pub native_format: i32,
}

#[repr(C)]
pub struct floppy_drive_struct {
    pub flags: core::ffi::c_ulong,
    pub spinup_date: core::ffi::c_ulong,
    pub select_date: core::ffi::c_ulong,
    pub first_read_date: core::ffi::c_ulong,
    pub probed_format: i16,
    pub track: i16,
    pub maxblock: i16,
    pub maxtrack: i16,
    pub generation: i32,
    pub keep_data: i32,
    pub fd_ref: i32,
    pub fd_device: i32,
    pub last_checked: core::ffi::c_ulong,
    pub dmabuf: *mut core::ffi::c_char,
    pub bufblocks: i32,
}

#[repr(C)]
pub struct floppy_fdc_state {
    pub spec1: i32,
    pub spec2: i32,
    pub dtr: i32,
    pub version: u8,
    pub dor: u8,
    pub address: core::ffi::c_ulong,
    pub _bitfield0: [u8; 1],
    pub driver_version: u32,
    pub track: [u8; 4],
}

impl floppy_fdc_state {
    bit_field!(rawcmd, set_rawcmd: u32, _bitfield0 bits 0..2);
    bit_field!(reset, set_reset: u32, _bitfield0 bits 2..3);
    bit_field!(need_configure, set_need_configure: u32, _bitfield0 bits 3..4);
    bit_field!(perp_mode, set_perp_mode: u32, _bitfield0 bits 4..6);
    bit_field!(has_fifo, set_has_fifo: u32, _bitfield0 bits 6..7);
}

#[repr(C)]
pub struct floppy_raw_cmd {
    pub flags: u32,
    pub data: *mut core::ffi::c_void,
    pub kernel_data: *mut core::ffi::c_char,
    pub next: *mut floppy_raw_cmd,
    pub length: core::ffi::c_long,
    pub phys_length: core::ffi::c_long,
    pub buffer_length: i32,
    pub rate: u8,
    pub cmd_count: u8,
    pub anon0: super::floppy_raw_cmd_anon0,
    pub track: i32,
    pub resultcode: i32,
    pub reserved1: i32,
    pub reserved2: i32,
}

#[repr(C)]
pub struct floppy_struct {
    pub size: u32,
    pub sect: u32,
    pub head: u32,
    pub track: u32,
    pub stretch: u32,
    pub gap: u8,
    pub rate: u8,
    pub spec1: u8,
    pub fmt_gap: u8,
    pub name: *const core::ffi::c_char,
}

#[repr(C)]
pub struct floppy_write_errors {
    pub write_errors: u32,
    pub first_error_sector: core::ffi::c_ulong,
    pub first_error_generation: i32,
    pub last_error_sector: core::ffi::c_ulong,
    pub last_error_generation: i32,
    pub badness: u32,
}

records! {
    floppy_drive_params: size 88, align 4;
    floppy_drive_struct: size 52, align 4;
    floppy_fdc_state: size 32, align 4;
    floppy_raw_cmd: size 80, align 4;
    floppy_struct: size 28, align 4;
    floppy_write_errors: size 24, align 4;
}
