// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/x25.h

pub const SIOCX25CALLACCPTAPPRV: i32 = 35304;
pub const SIOCX25GCALLUSERDATA: i32 = 35300;
pub const SIOCX25GCAUSEDIAG: i32 = 35302;
pub const SIOCX25GDTEFACILITIES: i32 = 35306;
pub const SIOCX25GFACILITIES: i32 = 35298;
pub const SIOCX25GSUBSCRIP: i32 = 35296;
pub const SIOCX25SCALLUSERDATA: i32 = 35301;
pub const SIOCX25SCAUSEDIAG: i32 = 35308;
pub const SIOCX25SCUDMATCHLEN: i32 = 35303;
pub const SIOCX25SDTEFACILITIES: i32 = 35307;
pub const SIOCX25SENDCALLACCPT: i32 = 35305;
pub const SIOCX25SFACILITIES: i32 = 35299;
pub const SIOCX25SSUBSCRIP: i32 = 35297;
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
#[derive(Clone, Copy)]
pub struct sockaddr_x25 {
    pub sx25_family: u16,
    pub sx25_addr: x25_address,
}
layout!(sockaddr_x25, 18, 2);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_address {
    pub x25_addr: [core::ffi::c_char; 16],
}
layout!(x25_address, 16, 1);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_calluserdata {
    pub cudlength: u32,
    pub cuddata: [u8; 128],
}
layout!(x25_calluserdata, 132, 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_causediag {
    pub cause: u8,
    pub diagnostic: u8,
}
layout!(x25_causediag, 2, 1);

#[repr(C)]
#[derive(Clone, Copy)]
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
layout!(x25_dte_facilities, 50, 2);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_facilities {
    pub winsize_in: u32,
    pub winsize_out: u32,
    pub pacsize_in: u32,
    pub pacsize_out: u32,
    pub throughput: u32,
    pub reverse: u32,
}
layout!(x25_facilities, 24, 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_route_struct {
    pub address: x25_address,
    pub sigdigits: u32,
    pub device: [core::ffi::c_char; 200],
}
layout!(x25_route_struct, 220, 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct x25_subaddr {
    pub cudmatchlength: u32,
}
layout!(x25_subaddr, 4, 4);
