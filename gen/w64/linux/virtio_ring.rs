// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_ring.h

#[repr(C)]
pub struct vring {
    pub num: u32,
    pub desc: *mut super::vring_desc,
    pub avail: *mut super::vring_avail,
    pub used: *mut super::vring_used,
}

records! {
    vring: size 32, align 8;
}
