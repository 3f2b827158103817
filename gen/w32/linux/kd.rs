// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kd.h

#[repr(C)]
pub struct console_font {
    pub width: u32,
    pub height: u32,
    pub charcount: u32,
    pub data: *mut u8,
}

#[repr(C)]
pub struct console_font_op {
    pub op: u32,
    pub flags: u32,
    pub width: u32,
    pub height: u32,
    pub charcount: u32,
    pub data: *mut u8,
}

#[repr(C)]
pub struct consolefontdesc {
    pub charcount: u16,
    pub charheight: u16,
    pub chardata: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct unimapdesc {
    pub entry_ct: u16,
    pub entries: *mut super::unipair,
}

records! {
    console_font: size 16, align 4;
    console_font_op: size 24, align 4;
    consolefontdesc: size 8, align 4;
    unimapdesc: size 8, align 4;
}
