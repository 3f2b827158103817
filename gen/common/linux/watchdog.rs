// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/watchdog.h

pub const WATCHDOG_IOCTL_BASE: i32 = 87;
pub const WDIOC_GETBOOTSTATUS: u32 = 0x80045702;
pub const WDIOC_GETPRETIMEOUT: u32 = 0x80045709;
pub const WDIOC_GETSTATUS: u32 = 0x80045701;
pub const WDIOC_GETSUPPORT: u32 = 0x80285700;
pub const WDIOC_GETTEMP: u32 = 0x80045703;
pub const WDIOC_GETTIMELEFT: u32 = 0x8004570a;
pub const WDIOC_GETTIMEOUT: u32 = 0x80045707;
pub const WDIOC_KEEPALIVE: u32 = 0x80045705;
pub const WDIOC_SETOPTIONS: u32 = 0x80045704;
pub const WDIOC_SETPRETIMEOUT: u32 = 0xc0045708;
pub const WDIOC_SETTIMEOUT: u32 = 0xc0045706;
pub const WDIOF_ALARMONLY: i32 = 0x400;
pub const WDIOF_CARDRESET: i32 = 0x20;
pub const WDIOF_EXTERN1: i32 = 0x4;
pub const WDIOF_EXTERN2: i32 = 0x8;
pub const WDIOF_FANFAULT: i32 = 0x2;
pub const WDIOF_KEEPALIVEPING: i32 = 0x8000;
pub const WDIOF_MAGICCLOSE: i32 = 0x100;
pub const WDIOF_OVERHEAT: i32 = 0x1;
pub const WDIOF_POWEROVER: i32 = 0x40;
pub const WDIOF_POWERUNDER: i32 = 0x10;
pub const WDIOF_PRETIMEOUT: i32 = 0x200;
pub const WDIOF_SETTIMEOUT: i32 = 0x80;
pub const WDIOF_UNKNOWN: i32 = -1;
pub const WDIOS_DISABLECARD: i32 = 0x1;
pub const WDIOS_ENABLECARD: i32 = 0x2;
pub const WDIOS_TEMPPANIC: i32 = 0x4;
pub const WDIOS_UNKNOWN: i32 = -1;

#[repr(C)]
pub struct watchdog_info {
    pub options: u32,
    pub firmware_version: u32,
    pub identity: [u8; 32],
}

records! {
    watchdog_info: size 40, align 4;
}
