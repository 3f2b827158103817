// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/toshiba.h

pub const TOSHIBA_ACPI_DEVICE: &core::ffi::CStr = c"/dev/toshiba_acpi";
pub const TOSHIBA_ACPI_PROC: &core::ffi::CStr = c"/proc/acpi/toshiba";
pub const TOSHIBA_ACPI_SCI: u32 = 0xc0187491;
pub const TOSH_DEVICE: &core::ffi::CStr = c"/dev/toshiba";
pub const TOSH_PROC: &core::ffi::CStr = c"/proc/toshiba";
pub const TOSH_SMM: u32 = 0xc0187490;

#[repr(C)]
pub struct SMMRegisters {
    pub eax: u32,
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
    pub esi: u32,
    pub edi: u32,
}

records! {
    SMMRegisters: size 24, align 4;
}
