// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/phantom.h

pub const PHN_CONTROL: i32 = 0x6;
pub const PHN_CTL_AMP: i32 = 0x1;
pub const PHN_CTL_BUT: i32 = 0x2;
pub const PHN_CTL_IRQ: i32 = 0x10;
pub const PHN_GETREG: u32 = 0xc0087005;
pub const PHN_GETREGS: u32 = 0xc0287007;
pub const PHN_NOT_OH: u32 = 0x7004;
pub const PHN_SETREG: u32 = 0x40087006;
pub const PHN_SETREGS: u32 = 0x40287008;
pub const PHN_ZERO_FORCE: i32 = 2048;
pub const PH_IOC_MAGIC: i32 = 112;

#[repr(C)]
pub struct phm_reg {
    pub reg: u32,
    pub value: u32,
}

#[repr(C)]
pub struct phm_regs {
    pub count: u32,
    pub mask: u32,
    pub values: [u32; 8],
}

records! {
    phm_reg: size 8, align 4;
    phm_regs: size 40, align 4;
}
