// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/tmc.h

pub const USBTMC_IOCTL_CTRL_REQUEST: u32 = 0xc00c5b08;
pub const USBTMC_IOCTL_READ: u32 = 0xc0105b0e;
pub const USBTMC_IOCTL_WRITE: u32 = 0xc0105b0d;

#[repr(C, packed)]
pub struct usbtmc_ctrlrequest {
    pub req: super::usbtmc_request,
    pub data: *mut core::ffi::c_void,
}

#[repr(C, packed)]
pub struct usbtmc_message {
    pub transfer_size: u32,
    pub transferred: u32,
    pub flags: u32,
    pub message: *mut core::ffi::c_void,
}

records! {
    usbtmc_ctrlrequest: size 12, align 1;
    usbtmc_message: size 16, align 1;
}
