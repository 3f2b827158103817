// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bpqether.h

pub const SIOCGBPQETHPARAM: i32 = 0x5000;
pub const SIOCSBPQETHADDR: i32 = 0x89f1;
pub const SIOCSBPQETHOPT: i32 = 0x89f0;
pub const SIOCSBPQETHPARAM: i32 = 0x5001;

#[repr(C)]
pub struct bpq_ethaddr {
    pub destination: [u8; 6],
    pub accept: [u8; 6],
}

#[repr(C)]
pub struct bpq_req {
    pub cmd: i32,
    pub speed: i32,
    pub clockmode: i32,
    pub txdelay: i32,
    pub persist: u8,
    pub slotime: i32,
    pub squeldelay: i32,
    pub dmachan: i32,
    pub irq: i32,
}

records! {
    bpq_ethaddr: size 12, align 1;
    bpq_req: size 36, align 4;
}
