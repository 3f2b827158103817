// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vm_sockets.h

pub const SO_VM_SOCKETS_CONNECT_TIMEOUT: i32 = 6;
