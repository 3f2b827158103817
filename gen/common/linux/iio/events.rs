// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/iio/events.h

pub const IIO_GET_EVENT_FD_IOCTL: u32 = 0x80046990;

#[repr(C)]
pub struct iio_event_data {
    pub id: u64,
    pub timestamp: i64,
}

records! {
    iio_event_data: size 16, align 8;
}
