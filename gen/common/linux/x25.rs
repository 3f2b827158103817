// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/x25.h

pub const SIOCX25CALLACCPTAPPRV: i32 = 0x89e8;
pub const SIOCX25GCALLUSERDATA: i32 = 0x89e4;
pub const SIOCX25GCAUSEDIAG: i32 = 0x89e6;
pub const SIOCX25GDTEFACILITIES: i32 = 0x89ea;
pub const SIOCX25GFACILITIES: i32 = 0x89e2;
pub const SIOCX25GSUBSCRIP: i32 = 0x89e0;
pub const SIOCX25SCALLUSERDATA: i32 = 0x89e5;
pub const SIOCX25SCAUSEDIAG: i32 = 0x89ec;
pub const SIOCX25SCUDMATCHLEN: i32 = 0x89e7;
pub const SIOCX25SDTEFACILITIES: i32 = 0x89eb;
pub const SIOCX25SENDCALLACCPT: i32 = 0x89e9;
pub const SIOCX25SFACILITIES: i32 = 0x89e3;
pub const SIOCX25SSUBSCRIP: i32 = 0x89e1;
pub const X25_MASK_CALLED_AE: i32 = 0x20;
pub const X25_MASK_CALLING_AE: i32 = 0x10;
pub const X25_MASK_PACKET_SIZE: i32 = 0x4;
pub const X25_MASK_REVERSE: i32 = 0x1;
pub const X25_MASK_THROUGHPUT: i32 = 0x2;
pub const X25_MASK_WINDOW_SIZE: i32 = 0x8;
pub const X25_PS1024: i32 = 10;
pub const X25_PS128: i32 = 7;
pub const X25_PS16: i32 = 4;
pub const X25_PS2048: i32 = 11;
pub const X25_PS256: i32 = 8;
pub const X25_PS32: i32 = 5;
pub const X25_PS4096: i32 = 12;
pub const X25_PS512: i32 = 9;
pub const X25_PS64: i32 = 6;
pub const X25_QBITINCL: i32 = 1;

#[repr(C)]
pub struct sockaddr_x25 {
    pub sx25_family: u16,
    pub sx25_addr: x25_address,
}

#[repr(C)]
pub struct x25_address {
    pub x25_addr: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct x25_calluserdata {
    pub cudlength: u32,
    pub cuddata: [u8; 128],
}

#[repr(C)]
pub struct x25_causediag {
    pub cause: u8,
    pub diagnostic: u8,
}

#[repr(C)]
pub struct x25_dte_facilities {
    pub delay_cumul: u16,
    pub delay_target: u16,
    pub delay_max: u16,
    pub min_throughput: u8,
    pub expedited: u8,
    pub calling_len: u8,
    pub called_len: u8,
    pub calling_ae: [u8; 20],
    pub called_ae: [u8; 20],
}

#[repr(C)]
pub struct x25_facilities {
    pub winsize_in: u32,
    pub winsize_out: u32,
    pub pacsize_in: u32,
    pub pacsize_out: u32,
    pub throughput: u32,
    pub reverse: u32,
}

#[repr(C)]
pub struct x25_route_struct {
    pub address: x25_address,
    pub sigdigits: u32,
    pub device: [core::ffi::c_char; 200],
}

#[repr(C)]
pub struct x25_subaddr {
    pub cudmatchlength: u32,
}

records! {
    sockaddr_x25: size 18, align 2;
    x25_address: size 16, align 1;
    x25_calluserdata: size 132, align 4;
    x25_causediag: size 2, align 1;
    x25_dte_facilities: size 50, align 2;
    x25_facilities: size 24, align 4;
    x25_route_struct: size 220, align 4;
    x25_subaddr: size 4, align 4;
}
