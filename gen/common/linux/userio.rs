// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/userio.h

pub const USERIO_CMD_REGISTER: i32 = 0;
pub const USERIO_CMD_SEND_INTERRUPT: i32 = 2;
pub const USERIO_CMD_SET_PORT_EXTRA: i32 = 3;
pub const USERIO_CMD_SET_PORT_ID: i32 = 4;
pub const USERIO_CMD_SET_PORT_PROTO: i32 = 5;
pub const USERIO_CMD_SET_PORT_TYPE: i32 = 1;

#[repr(C)]
pub struct userio_cmd {
    pub r#type: u8,
    pub data: u8,
}

records! {
    userio_cmd: size 2, align 1;
}
