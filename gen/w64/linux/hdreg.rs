// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hdreg.h

#[repr(C)]
pub struct hd_geometry {
    pub heads: u8,
    pub sectors: u8,
    pub cylinders: u16,
    pub start: core::ffi::c_ulong,
}

#[repr(C)]
pub struct ide_ioctl_request_s {
    pub task_request: *mut ide_task_request_s,
    pub out_buffer: *mut u8,
    pub in_buffer: *mut u8,
}

#[repr(C)]
pub struct ide_task_request_s {
    pub io_ports: [u8; 8],
    pub hob_ports: [u8; 8],
    pub out_flags: super::ide_reg_valid_s,
    pub in_flags: super::ide_reg_valid_s,
    pub data_phase: i32,
    pub req_cmd: i32,
    pub out_size: core::ffi::c_ulong,
    pub in_size: core::ffi::c_ulong,
}

records! {
    hd_geometry: size 16, align 8;
    ide_ioctl_request_s: size 24, align 8;
    ide_task_request_s: size 48, align 8;
}
