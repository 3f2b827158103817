// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cdrom.h

#[repr(C)]
pub struct cdrom_generic_command {
    pub cmd: [u8; 12],
    pub buffer: *mut u8,
    pub buflen: u32,
    pub stat: i32,
    pub sense: *mut super::request_sense,
    pub data_direction: u8,
    pub quiet: i32,
    pub timeout: i32,
    pub anon0: cdrom_generic_command_anon0,
}

#[repr(C)]
pub union cdrom_generic_command_anon0 {
    pub reserved: [*mut core::ffi::c_void; 1],
    pub unused: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct cdrom_read {
    pub cdread_lba: i32,
    pub cdread_bufaddr: *mut core::ffi::c_char,
    pub cdread_buflen: i32,
}

#[repr(C)]
pub struct cdrom_read_audio {
    pub addr: super::cdrom_addr,
    pub addr_format: u8,
    pub nframes: i32,
    pub buf: *mut u8,
}

records! {
    cdrom_generic_command: size 44, align 4;
    cdrom_generic_command_anon0: size 4, align 4;
    cdrom_read: size 12, align 4;
    cdrom_read_audio: size 16, align 4;
}
