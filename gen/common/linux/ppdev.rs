// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppdev.h

pub const PPCLAIM: u32 = 0x708b;
pub const PPCLRIRQ: u32 = 0x80047093;
pub const PPDATADIR: u32 = 0x40047090;
pub const PPEXCL: u32 = 0x708f;
pub const PPFCONTROL: u32 = 0x4002708e;
pub const PPGETFLAGS: u32 = 0x8004709a;
pub const PPGETMODE: u32 = 0x80047098;
pub const PPGETMODES: u32 = 0x80047097;
pub const PPGETPHASE: u32 = 0x80047099;
pub const PPNEGOT: u32 = 0x40047091;
pub const PPRCONTROL: u32 = 0x80017083;
pub const PPRDATA: u32 = 0x80017085;
pub const PPRELEASE: u32 = 0x708c;
pub const PPRSTATUS: u32 = 0x80017081;
pub const PPSETFLAGS: u32 = 0x4004709b;
pub const PPSETMODE: u32 = 0x40047080;
pub const PPSETPHASE: u32 = 0x40047094;
pub const PPWCONTROL: u32 = 0x40017084;
pub const PPWCTLONIRQ: u32 = 0x40017092;
pub const PPWDATA: u32 = 0x40017086;
pub const PPYIELD: u32 = 0x708d;
pub const PP_FASTREAD: i32 = 0x8;
pub const PP_FASTWRITE: i32 = 0x4;
pub const PP_FLAGMASK: i32 = 28;
pub const PP_IOCTL: i32 = 112;
pub const PP_W91284PIC: i32 = 0x10;

#[repr(C)]
pub struct ppdev_frob_struct {
    pub mask: u8,
    pub val: u8,
}

records! {
    ppdev_frob_struct: size 2, align 1;
}
