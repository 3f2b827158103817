// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/comedi.h

pub const COMEDI_CHANINFO: u32 = 0x80206403;
pub const COMEDI_CMD: u32 = 0x80406409;
pub const COMEDI_CMDTEST: u32 = 0x8040640a;
pub const COMEDI_INSN: u32 = 0x8020640c;
pub const COMEDI_INSNLIST: u32 = 0x8008640b;
pub const COMEDI_RANGEINFO: u32 = 0x80086408;

#[repr(C)]
pub struct comedi_chaninfo {
    pub subdev: u32,
    pub maxdata_list: *mut u32,
    pub flaglist: *mut u32,
    pub rangelist: *mut u32,
    pub unused: [u32; 4],
}

#[repr(C)]
pub struct comedi_cmd {
    pub subdev: u32,
    pub flags: u32,
    pub start_src: u32,
    pub start_arg: u32,
    pub scan_begin_src: u32,
    pub scan_begin_arg: u32,
    pub convert_src: u32,
    pub convert_arg: u32,
    pub scan_end_src: u32,
    pub scan_end_arg: u32,
    pub stop_src: u32,
    pub stop_arg: u32,
    pub chanlist: *mut u32,
    pub chanlist_len: u32,
    pub data: *mut i16,
    pub data_len: u32,
}

#[repr(C)]
pub struct comedi_insn {
    pub insn: u32,
    pub n: u32,
    pub data: *mut u32,
    pub subdev: u32,
    pub chanspec: u32,
    pub unused: [u32; 3],
}

#[repr(C)]
pub struct comedi_insnlist {
    pub n_insns: u32,
    pub insns: *mut comedi_insn,
}

#[repr(C)]
pub struct comedi_rangeinfo {
    pub range_type: u32,
    pub range_ptr: *mut core::ffi::c_void,
}

records! {
    comedi_chaninfo: size 32, align 4;
    comedi_cmd: size 64, align 4;
    comedi_insn: size 32, align 4;
    comedi_insnlist: size 8, align 4;
    comedi_rangeinfo: size 8, align 4;
}
