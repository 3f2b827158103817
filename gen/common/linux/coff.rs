// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/coff.h

pub const COFF_AOUTSZ: u32 = 28;
pub const COFF_AUXESZ: i32 = 18;
pub const COFF_BSS: &core::ffi::CStr = c".bss";
pub const COFF_COMMENT: &core::ffi::CStr = c".comment";
pub const COFF_DATA: &core::ffi::CStr = c".data";
pub const COFF_DEF_BSS_SECTION_ALIGNMENT: i32 = 4;
pub const COFF_DEF_DATA_SECTION_ALIGNMENT: i32 = 4;
pub const COFF_DEF_SECTION_ALIGNMENT: i32 = 4;
pub const COFF_DEF_TEXT_SECTION_ALIGNMENT: i32 = 4;
pub const COFF_DMAGIC: i32 = 0o410;
pub const COFF_ETEXT: &core::ffi::CStr = c"etext";
pub const COFF_E_DIMNUM: i32 = 4;
pub const COFF_E_FILNMLEN: i32 = 14;
pub const COFF_E_SYMNMLEN: i32 = 8;
pub const COFF_FILHSZ: u32 = 20;
pub const COFF_F_AR16WR: i32 = 0o200;
pub const COFF_F_AR32W: i32 = 0o1000;
pub const COFF_F_AR32WR: i32 = 0o400;
pub const COFF_F_EXEC: i32 = 0o2;
pub const COFF_F_LNNO: i32 = 0o4;
pub const COFF_F_LSYMS: i32 = 0o10;
pub const COFF_F_MINMAL: i32 = 0o20;
pub const COFF_F_NODF: i32 = 0o2000;
pub const COFF_F_PATCH: i32 = 0o2000;
pub const COFF_F_RELFLG: i32 = 0o1;
pub const COFF_F_SWABD: i32 = 0o100;
pub const COFF_F_UPDATE: i32 = 0o40;
pub const COFF_I386MAGIC: i32 = 0x14c;
pub const COFF_JMAGIC: i32 = 0o407;
pub const COFF_LIB: &core::ffi::CStr = c".lib";
pub const COFF_LINESZ: i32 = 6;
pub const COFF_N_BTMASK: i32 = 0xf;
pub const COFF_N_BTSHFT: i32 = 4;
pub const COFF_N_TMASK: i32 = 0x30;
pub const COFF_N_TSHIFT: i32 = 2;
pub const COFF_OMAGIC: i32 = 0o404;
pub const COFF_RELSZ: i32 = 10;
pub const COFF_SCNHSZ: u32 = 40;
pub const COFF_SECT_BSS: i32 = 2;
pub const COFF_SECT_DATA: i32 = 1;
pub const COFF_SECT_REQD: i32 = 3;
pub const COFF_SECT_TEXT: i32 = 0;
pub const COFF_SHMAGIC: i32 = 0o443;
pub const COFF_SLIBSZ: u32 = 8;
pub const COFF_STMAGIC: i32 = 0o401;
pub const COFF_STYP_BSS: i32 = 0x80;
pub const COFF_STYP_COPY: i32 = 0x10;
pub const COFF_STYP_DATA: i32 = 0x40;
pub const COFF_STYP_DSECT: i32 = 0x1;
pub const COFF_STYP_GROUP: i32 = 0x4;
pub const COFF_STYP_INFO: i32 = 0x200;
pub const COFF_STYP_LIB: i32 = 0x800;
pub const COFF_STYP_NOLOAD: i32 = 0x2;
pub const COFF_STYP_OVER: i32 = 0x400;
pub const COFF_STYP_PAD: i32 = 0x8;
pub const COFF_STYP_REG: i32 = 0x0;
pub const COFF_STYP_TEXT: i32 = 0x20;
pub const COFF_SYMESZ: i32 = 18;
pub const COFF_TEXT: &core::ffi::CStr = c".text";
pub const COFF_ZMAGIC: i32 = 0o413;
pub const E_DIMNUM: i32 = 4;
pub const E_FILNMLEN: i32 = 14;
pub const E_SYMNMLEN: i32 = 8;

#[repr(C)]
pub struct COFF_AOUTHDR {
    pub magic: [core::ffi::c_char; 2],
    pub vstamp: [core::ffi::c_char; 2],
    pub tsize: [core::ffi::c_char; 4],
    pub dsize: [core::ffi::c_char; 4],
    pub bsize: [core::ffi::c_char; 4],
    pub entry: [core::ffi::c_char; 4],
    pub text_start: [core::ffi::c_char; 4],
    pub data_start: [core::ffi::c_char; 4],
}

pub type COFF_AUXENT = COFF_auxent;

pub type COFF_FILHDR = COFF_filehdr;

pub type COFF_LINENO = COFF_lineno;

pub type COFF_RELOC = COFF_reloc;

pub type COFF_SCNHDR = COFF_scnhdr;

pub type COFF_SLIBHD = COFF_slib;

pub type COFF_SYMENT = COFF_syment;

#[repr(C)]
pub union COFF_auxent {
    pub x_sym: COFF_auxent_x_sym,
    pub x_file: COFF_auxent_x_file,
    pub x_scn: COFF_auxent_x_scn,
    pub x_tv: COFF_auxent_x_tv,
}

#[repr(C)]
pub union COFF_auxent_x_file {
    pub x_fname: [core::ffi::c_char; 14],
    pub x_n: COFF_auxent_x_file_x_n,
}

#[repr(C)]
pub struct COFF_auxent_x_file_x_n {
    pub x_zeroes: [core::ffi::c_char; 4],
    pub x_offset: [core::ffi::c_char; 4],
}

#[repr(C)]
pub struct COFF_auxent_x_scn {
    pub x_scnlen: [core::ffi::c_char; 4],
    pub x_nreloc: [core::ffi::c_char; 2],
    pub x_nlinno: [core::ffi::c_char; 2],
}

#[repr(C)]
pub struct COFF_auxent_x_sym {
    pub x_tagndx: [core::ffi::c_char; 4],
    pub x_misc: COFF_auxent_x_sym_x_misc,
    pub x_fcnary: COFF_auxent_x_sym_x_fcnary,
    pub x_tvndx: [core::ffi::c_char; 2],
}

#[repr(C)]
pub union COFF_auxent_x_sym_x_fcnary {
    pub x_fcn: COFF_auxent_x_sym_x_fcnary_x_fcn,
    pub x_ary: COFF_auxent_x_sym_x_fcnary_x_ary,
}

#[repr(C)]
pub struct COFF_auxent_x_sym_x_fcnary_x_ary {
    pub x_dimen: [[core::ffi::c_char; 2]; 4],
}

#[repr(C)]
pub struct COFF_auxent_x_sym_x_fcnary_x_fcn {
    pub x_lnnoptr: [core::ffi::c_char; 4],
    pub x_endndx: [core::ffi::c_char; 4],
}

#[repr(C)]
pub union COFF_auxent_x_sym_x_misc {
    pub x_lnsz: COFF_auxent_x_sym_x_misc_x_lnsz,
    pub x_fsize: [core::ffi::c_char; 4],
}

#[repr(C)]
pub struct COFF_auxent_x_sym_x_misc_x_lnsz {
    pub x_lnno: [core::ffi::c_char; 2],
    pub x_size: [core::ffi::c_char; 2],
}

#[repr(C)]
pub struct COFF_auxent_x_tv {
    pub x_tvfill: [core::ffi::c_char; 4],
    pub x_tvlen: [core::ffi::c_char; 2],
    pub x_tvran: [[core::ffi::c_char; 2]; 2],
}

#[repr(C)]
pub struct COFF_filehdr {
    pub f_magic: [core::ffi::c_char; 2],
    pub f_nscns: [core::ffi::c_char; 2],
    pub f_timdat: [core::ffi::c_char; 4],
    pub f_symptr: [core::ffi::c_char; 4],
    pub f_nsyms: [core::ffi::c_char; 4],
    pub f_opthdr: [core::ffi::c_char; 2],
    pub f_flags: [core::ffi::c_char; 2],
}

#[repr(C)]
pub struct COFF_lineno {
    pub l_addr: COFF_lineno_l_addr,
    pub l_lnno: [core::ffi::c_char; 2],
}

#[repr(C)]
pub union COFF_lineno_l_addr {
    pub l_symndx: [core::ffi::c_char; 4],
    pub l_paddr: [core::ffi::c_char; 4],
}

#[repr(C)]
pub struct COFF_reloc {
    pub r_vaddr: [core::ffi::c_char; 4],
    pub r_symndx: [core::ffi::c_char; 4],
    pub r_type: [core::ffi::c_char; 2],
}

#[repr(C)]
pub struct COFF_scnhdr {
    pub s_name: [core::ffi::c_char; 8],
    pub s_paddr: [core::ffi::c_char; 4],
    pub s_vaddr: [core::ffi::c_char; 4],
    pub s_size: [core::ffi::c_char; 4],
    pub s_scnptr: [core::ffi::c_char; 4],
    pub s_relptr: [core::ffi::c_char; 4],
    pub s_lnnoptr: [core::ffi::c_char; 4],
    pub s_nreloc: [core::ffi::c_char; 2],
    pub s_nlnno: [core::ffi::c_char; 2],
    pub s_flags: [core::ffi::c_char; 4],
}

#[repr(C)]
pub struct COFF_slib {
    pub sl_entsz: [core::ffi::c_char; 4],
    pub sl_pathndx: [core::ffi::c_char; 4],
}

#[repr(C)]
pub struct COFF_syment {
    pub e: COFF_syment_e,
    pub e_value: [core::ffi::c_char; 4],
    pub e_scnum: [core::ffi::c_char; 2],
    pub e_type: [core::ffi::c_char; 2],
    pub e_sclass: [core::ffi::c_char; 1],
    pub e_numaux: [core::ffi::c_char; 1],
}

#[repr(C)]
pub union COFF_syment_e {
    pub e_name: [core::ffi::c_char; 8],
    pub e: COFF_syment_e_e,
}

#[repr(C)]
pub struct COFF_syment_e_e {
    pub e_zeroes: [core::ffi::c_char; 4],
    pub e_offset: [core::ffi::c_char; 4],
}

records! {
    COFF_AOUTHDR: size 28, align 1;
    COFF_auxent: size 18, align 1;
    COFF_auxent_x_file: size 14, align 1;
    COFF_auxent_x_file_x_n: size 8, align 1;
    COFF_auxent_x_scn: size 8, align 1;
    COFF_auxent_x_sym: size 18, align 1;
    COFF_auxent_x_sym_x_fcnary: size 8, align 1;
    COFF_auxent_x_sym_x_fcnary_x_ary: size 8, align 1;
    COFF_auxent_x_sym_x_fcnary_x_fcn: size 8, align 1;
    COFF_auxent_x_sym_x_misc: size 4, align 1;
    COFF_auxent_x_sym_x_misc_x_lnsz: size 4, align 1;
    COFF_auxent_x_tv: size 10, align 1;
    COFF_filehdr: size 20, align 1;
    COFF_lineno: size 6, align 1;
    COFF_lineno_l_addr: size 4, align 1;
    COFF_reloc: size 10, align 1;
    COFF_scnhdr: size 40, align 1;
    COFF_slib: size 8, align 1;
    COFF_syment: size 18, align 1;
    COFF_syment_e: size 8, align 1;
    COFF_syment_e_e: size 8, align 1;
}
