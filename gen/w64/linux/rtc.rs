// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rtc.h

pub const RTC_EPOCH_READ: u32 = 0x8008700d;
pub const RTC_EPOCH_SET: u32 = 0x4008700e;
pub const RTC_IRQP_READ: u32 = 0x8008700b;
pub const RTC_IRQP_SET: u32 = 0x4008700c;
pub const RTC_PLL_GET: u32 = 0x80207011;
pub const RTC_PLL_SET: u32 = 0x40207012;

#[repr(C)]
pub struct rtc_pll_info {
    pub pll_ctrl: i32,
    pub pll_value: i32,
    pub pll_max: i32,
    pub pll_min: i32,
    pub pll_posmult: i32,
    pub pll_negmult: i32,
    pub pll_clock: core::ffi::c_long,
}

records! {
    rtc_pll_info: size 32, align 8;
}
