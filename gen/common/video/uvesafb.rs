// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! video/uvesafb.h

pub const TF_BUF_ESBX: i32 = 0x4;
pub const TF_BUF_ESDI: i32 = 0x2;
pub const TF_BUF_RET: i32 = 0x8;
pub const TF_EXIT: i32 = 0x10;
pub const TF_VBEIB: i32 = 0x1;
pub const VBE_CAP_CAN_SWITCH_DAC: i32 = 0x1;
pub const VBE_CAP_VGACOMPAT: i32 = 0x2;

#[repr(C)]
pub struct uvesafb_task {
    pub flags: u8,
    pub buf_len: i32,
    pub regs: v86_regs,
}

#[repr(C)]
pub struct v86_regs {
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
    pub esi: u32,
    pub edi: u32,
    pub ebp: u32,
    pub eax: u32,
    pub eip: u32,
    pub eflags: u32,
    pub esp: u32,
    pub cs: u16,
    pub ss: u16,
    pub es: u16,
    pub ds: u16,
    pub fs: u16,
    pub gs: u16,
}

#[repr(C, packed)]
pub struct vbe_ib {
    pub vbe_signature: [core::ffi::c_char; 4],
    pub vbe_version: u16,
    pub oem_string_ptr: u32,
    pub capabilities: u32,
    pub mode_list_ptr: u32,
    pub total_memory: u16,
    pub oem_software_rev: u16,
    pub oem_vendor_name_ptr: u32,
    pub oem_product_name_ptr: u32,
    pub oem_product_rev_ptr: u32,
    pub reserved: [u8; 222],
    pub oem_data: [core::ffi::c_char; 256],
    pub misc_data: [core::ffi::c_char; 512],
}

records! {
    uvesafb_task: size 60, align 4;
    v86_regs: size 52, align 4;
    vbe_ib: size 1024, align 1;
}
