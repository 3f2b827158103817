// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/iio/buffer.h

pub const IIO_BUFFER_DMABUF_ATTACH_IOCTL: u32 = 0x40046992;
pub const IIO_BUFFER_DMABUF_CYCLIC: i32 = 0x1;
pub const IIO_BUFFER_DMABUF_DETACH_IOCTL: u32 = 0x40046993;
pub const IIO_BUFFER_DMABUF_ENQUEUE_IOCTL: u32 = 0x40106994;
pub const IIO_BUFFER_DMABUF_SUPPORTED_FLAGS: i32 = 0x1;
pub const IIO_BUFFER_GET_FD_IOCTL: u32 = 0xc0046991;

#[repr(C)]
pub struct iio_dmabuf {
    pub fd: u32,
    pub flags: u32,
    pub bytes_used: u64,
}

records! {
    iio_dmabuf: size 16, align 8;
}
