// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2o-dev.h

pub const I2OHRTGET: u32 = 0xc00c6901;
pub const I2OHTML: u32 = 0xc01c6909;
pub const I2OLCTGET: u32 = 0xc00c6902;
pub const I2OPARMGET: u32 = 0xc0186904;
pub const I2OPARMSET: u32 = 0xc0186903;
pub const I2OPASSTHRU: u32 = 0x8008690c;
pub const I2OSWDEL: u32 = 0xc01c6907;
pub const I2OSWDL: u32 = 0xc01c6905;
pub const I2OSWUL: u32 = 0xc01c6906;

#[repr(C)]
pub struct i2o_cmd_hrtlct {
    pub iop: u32,
    pub resbuf: *mut core::ffi::c_void,
    pub reslen: *mut u32,
}

#[repr(C)]
pub struct i2o_cmd_passthru {
    pub iop: u32,
    pub msg: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct i2o_cmd_psetget {
    pub iop: u32,
    pub tid: u32,
    pub opbuf: *mut core::ffi::c_void,
    pub oplen: u32,
    pub resbuf: *mut core::ffi::c_void,
    pub reslen: *mut u32,
}

#[repr(C)]
pub struct i2o_html {
    pub iop: u32,
    pub tid: u32,
    pub page: u32,
    pub resbuf: *mut core::ffi::c_void,
    pub reslen: *mut u32,
    pub qbuf: *mut core::ffi::c_void,
    pub qlen: u32,
}

#[repr(C)]
pub struct i2o_sw_xfer {
    pub iop: u32,
    pub flags: u8,
    pub sw_type: u8,
    pub sw_id: u32,
    pub buf: *mut core::ffi::c_void,
    pub swlen: *mut u32,
    pub maxfrag: *mut u32,
    pub curfrag: *mut u32,
}

records! {
    i2o_cmd_hrtlct: size 12, align 4;
    i2o_cmd_passthru: size 8, align 4;
    i2o_cmd_psetget: size 24, align 4;
    i2o_html: size 28, align 4;
    i2o_sw_xfer: size 28, align 4;
}
