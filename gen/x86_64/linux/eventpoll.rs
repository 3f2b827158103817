// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/eventpoll.h

#[repr(C, packed)]
pub struct epoll_event {
    pub events: u32,
    pub data: u64,
}

records! {
    epoll_event: size 12, align 1;
}
