// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/serial.h

#[repr(C)]
pub struct serial_struct {
    pub r#type: i32,
    pub line: i32,
    pub port: u32,
    pub irq: i32,
    pub flags: i32,
    pub xmit_fifo_size: i32,
    pub custom_divisor: i32,
    pub baud_base: i32,
    pub close_delay: u16,
    pub io_type: core::ffi::c_char,
    pub reserved_char: [core::ffi::c_char; 1],
    pub hub6: i32,
    pub closing_wait: u16,
    pub closing_wait2: u16,
    pub iomem_base: *mut u8,
    pub iomem_reg_shift: u16,
    pub port_high: u32,
    pub iomap_base: core::ffi::c_ulong,
}

records! {
    serial_struct: size 60, align 4;
}
