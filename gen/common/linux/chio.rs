// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/chio.h

pub const CESTATUS_ACCESS: i32 = 0x8;
pub const CESTATUS_EXCEPT: i32 = 0x4;
pub const CESTATUS_EXENAB: i32 = 0x10;
pub const CESTATUS_FULL: i32 = 0x1;
pub const CESTATUS_IMPEXP: i32 = 0x2;
pub const CESTATUS_INENAB: i32 = 0x20;
pub const CE_INVERT1: i32 = 1;
pub const CE_INVERT2: i32 = 2;
pub const CGE_AVOLTAG: i32 = 0x20;
pub const CGE_ERRNO: i32 = 0x1;
pub const CGE_IDLUN: i32 = 0x8;
pub const CGE_INVERT: i32 = 0x2;
pub const CGE_PVOLTAG: i32 = 0x10;
pub const CGE_SRC: i32 = 0x4;
pub const CHET_DT: i32 = 3;
pub const CHET_IE: i32 = 2;
pub const CHET_MT: i32 = 0;
pub const CHET_ST: i32 = 1;
pub const CHET_V1: i32 = 4;
pub const CHET_V2: i32 = 5;
pub const CHET_V3: i32 = 6;
pub const CHET_V4: i32 = 7;
pub const CHIOEXCHANGE: u32 = 0x401c6302;
pub const CHIOGELEM: u32 = 0x406c6310;
pub const CHIOGPARAMS: u32 = 0x80146306;
pub const CHIOGPICKER: u32 = 0x80046304;
pub const CHIOGVPARAMS: u32 = 0x80706313;
pub const CHIOINITELEM: u32 = 0x6311;
pub const CHIOMOVE: u32 = 0x40146301;
pub const CHIOPOSITION: u32 = 0x400c6303;
pub const CHIOSPICKER: u32 = 0x40046305;
pub const CHIOSVOLTAG: u32 = 0x40306312;
pub const CM_INVERT: i32 = 1;
pub const CP_INVERT: i32 = 1;
pub const CSV_AVOLTAG: i32 = 0x2;
pub const CSV_CLEARTAG: i32 = 0x4;
pub const CSV_PVOLTAG: i32 = 0x1;

#[repr(C)]
pub struct changer_exchange {
    pub ce_srctype: i32,
    pub ce_srcunit: i32,
    pub ce_fdsttype: i32,
    pub ce_fdstunit: i32,
    pub ce_sdsttype: i32,
    pub ce_sdstunit: i32,
    pub ce_flags: i32,
}

#[repr(C)]
pub struct changer_get_element {
    pub cge_type: i32,
    pub cge_unit: i32,
    pub cge_status: i32,
    pub cge_errno: i32,
    pub cge_srctype: i32,
    pub cge_srcunit: i32,
    pub cge_id: i32,
    pub cge_lun: i32,
    pub cge_pvoltag: [core::ffi::c_char; 36],
    pub cge_avoltag: [core::ffi::c_char; 36],
    pub cge_flags: i32,
}

#[repr(C)]
pub struct changer_move {
    pub cm_fromtype: i32,
    pub cm_fromunit: i32,
    pub cm_totype: i32,
    pub cm_tounit: i32,
    pub cm_flags: i32,
}

#[repr(C)]
pub struct changer_params {
    pub cp_curpicker: i32,
    pub cp_npickers: i32,
    pub cp_nslots: i32,
    pub cp_nportals: i32,
    pub cp_ndrives: i32,
}

#[repr(C)]
pub struct changer_position {
    pub cp_type: i32,
    pub cp_unit: i32,
    pub cp_flags: i32,
}

#[repr(C)]
pub struct changer_set_voltag {
    pub csv_type: i32,
    pub csv_unit: i32,
    pub csv_voltag: [core::ffi::c_char; 36],
    pub csv_flags: i32,
}

#[repr(C)]
pub struct changer_vendor_params {
    pub cvp_n1: i32,
    pub cvp_label1: [core::ffi::c_char; 16],
    pub cvp_n2: i32,
    pub cvp_label2: [core::ffi::c_char; 16],
    pub cvp_n3: i32,
    pub cvp_label3: [core::ffi::c_char; 16],
    pub cvp_n4: i32,
    pub cvp_label4: [core::ffi::c_char; 16],
    pub reserved: [i32; 8],
}

records! {
    changer_exchange: size 28, align 4;
    changer_get_element: size 108, align 4;
    changer_move: size 20, align 4;
    changer_params: size 20, align 4;
    changer_position: size 12, align 4;
    changer_set_voltag: size 48, align 4;
    changer_vendor_params: size 112, align 4;
}
