// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/vm86.h

pub const BIOSSEG: i32 = 0xf000;
pub const CPU_086: i32 = 0;
pub const CPU_186: i32 = 1;
pub const CPU_286: i32 = 2;
pub const CPU_386: i32 = 3;
pub const CPU_486: i32 = 4;
pub const CPU_586: i32 = 5;
pub const VM86_ENTER: i32 = 1;
pub const VM86_ENTER_NO_BYPASS: i32 = 2;
pub const VM86_FREE_IRQ: i32 = 4;
pub const VM86_GET_AND_RESET_IRQ: i32 = 6;
pub const VM86_GET_IRQ_BITS: i32 = 5;
pub const VM86_INTx: i32 = 2;
pub const VM86_PICRETURN: i32 = 4;
pub const VM86_PLUS_INSTALL_CHECK: i32 = 0;
pub const VM86_REQUEST_IRQ: i32 = 3;
pub const VM86_SCREEN_BITMAP: i32 = 0x1;
pub const VM86_SIGNAL: i32 = 0;
pub const VM86_STI: i32 = 3;
pub const VM86_TRAP: i32 = 6;
pub const VM86_UNKNOWN: i32 = 1;

#[repr(C)]
pub struct revectored_struct {
    pub __map: [core::ffi::c_ulong; 8],
}

#[repr(C)]
pub struct vm86_regs {
    pub ebx: core::ffi::c_long,
    pub ecx: core::ffi::c_long,
    pub edx: core::ffi::c_long,
    pub esi: core::ffi::c_long,
    pub edi: core::ffi::c_long,
    pub ebp: core::ffi::c_long,
    pub eax: core::ffi::c_long,
    pub __null_ds: core::ffi::c_long,
    pub __null_es: core::ffi::c_long,
    pub __null_fs: core::ffi::c_long,
    pub __null_gs: core::ffi::c_long,
    pub orig_eax: core::ffi::c_long,
    pub eip: core::ffi::c_long,
    pub cs: u16,
    pub __csh: u16,
    pub eflags: core::ffi::c_long,
    pub esp: core::ffi::c_long,
    pub ss: u16,
    pub __ssh: u16,
    pub es: u16,
    pub __esh: u16,
    pub ds: u16,
    pub __dsh: u16,
    pub fs: u16,
    pub __fsh: u16,
    pub gs: u16,
    pub __gsh: u16,
}

#[repr(C)]
pub struct vm86_struct {
    pub regs: vm86_regs,
    pub flags: core::ffi::c_ulong,
    pub screen_bitmap: core::ffi::c_ulong,
    pub cpu_type: core::ffi::c_ulong,
    pub int_revectored: revectored_struct,
    pub int21_revectored: revectored_struct,
}

#[repr(C, align(8))]
pub struct vm86plus_info_struct {
    pub _bitfield0: [u8; 4],
    pub vm86dbg_intxxtab: [u8; 32],
}

impl vm86plus_info_struct {
    bit_field!(force_return_for_pic, set_force_return_for_pic: core::ffi::c_ulong, _bitfield0 bits 0..1);
    bit_field!(vm86dbg_active, set_vm86dbg_active: core::ffi::c_ulong, _bitfield0 bits 1..2);
    bit_field!(vm86dbg_TFpendig, set_vm86dbg_TFpendig: core::ffi::c_ulong, _bitfield0 bits 2..3);
    bit_field!(unused, set_unused: core::ffi::c_ulong, _bitfield0 bits 3..31);
    bit_field!(is_vm86pus, set_is_vm86pus: core::ffi::c_ulong, _bitfield0 bits 31..32);
}

#[repr(C)]
pub struct vm86plus_struct {
    pub regs: vm86_regs,
    pub flags: core::ffi::c_ulong,
    pub screen_bitmap: core::ffi::c_ulong,
    pub cpu_type: core::ffi::c_ulong,
    pub int_revectored: revectored_struct,
    pub int21_revectored: revectored_struct,
    pub vm86plus: vm86plus_info_struct,
}

records! {
    revectored_struct: size 64, align 8;
    vm86_regs: size 152, align 8;
    vm86_struct: size 304, align 8;
    vm86plus_info_struct: size 40, align 8;
    vm86plus_struct: size 344, align 8;
}
