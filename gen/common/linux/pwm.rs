// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pwm.h

pub const PWM_IOCTL_FREE: u32 = 0x7502;
pub const PWM_IOCTL_GETWF: u32 = 0xc0207504;
pub const PWM_IOCTL_REQUEST: u32 = 0x7501;
pub const PWM_IOCTL_ROUNDWF: u32 = 0xc0207503;
pub const PWM_IOCTL_SETEXACTWF: u32 = 0x40207506;
pub const PWM_IOCTL_SETROUNDEDWF: u32 = 0x40207505;

#[repr(C)]
pub struct pwmchip_waveform {
    pub hwpwm: u32,
    pub __pad: u32,
    pub period_length_ns: u64,
    pub duty_length_ns: u64,
    pub duty_offset_ns: u64,
}

records! {
    pwmchip_waveform: size 32, align 8;
}
