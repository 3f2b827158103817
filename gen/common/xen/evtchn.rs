// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/evtchn.h

pub const IOCTL_EVTCHN_BIND_INTERDOMAIN: u32 = 0x84501;
pub const IOCTL_EVTCHN_BIND_STATIC: u32 = 0x44507;
pub const IOCTL_EVTCHN_BIND_UNBOUND_PORT: u32 = 0x44502;
pub const IOCTL_EVTCHN_BIND_VIRQ: u32 = 0x44500;
pub const IOCTL_EVTCHN_NOTIFY: u32 = 0x44504;
pub const IOCTL_EVTCHN_RESET: u32 = 0x4505;
pub const IOCTL_EVTCHN_RESTRICT_DOMID: u32 = 0x24506;
pub const IOCTL_EVTCHN_UNBIND: u32 = 0x44503;

#[repr(C)]
pub struct ioctl_evtchn_bind {
    pub port: u32,
}

#[repr(C)]
pub struct ioctl_evtchn_bind_interdomain {
    pub remote_domain: u32,
    pub remote_port: u32,
}

#[repr(C)]
pub struct ioctl_evtchn_bind_unbound_port {
    pub remote_domain: u32,
}

#[repr(C)]
pub struct ioctl_evtchn_bind_virq {
    pub virq: u32,
}

#[repr(C)]
pub struct ioctl_evtchn_notify {
    pub port: u32,
}

#[repr(C)]
pub struct ioctl_evtchn_restrict_domid {
    pub domid: u16,
}

#[repr(C)]
pub struct ioctl_evtchn_unbind {
    pub port: u32,
}

records! {
    ioctl_evtchn_bind: size 4, align 4;
    ioctl_evtchn_bind_interdomain: size 8, align 4;
    ioctl_evtchn_bind_unbound_port: size 4, align 4;
    ioctl_evtchn_bind_virq: size 4, align 4;
    ioctl_evtchn_notify: size 4, align 4;
    ioctl_evtchn_restrict_domid: size 2, align 2;
    ioctl_evtchn_unbind: size 4, align 4;
}
