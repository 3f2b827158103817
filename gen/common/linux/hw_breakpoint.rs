// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hw_breakpoint.h

pub const HW_BREAKPOINT_EMPTY: i32 = 0;
pub const HW_BREAKPOINT_INVALID: i32 = 7;
pub const HW_BREAKPOINT_LEN_1: i32 = 1;
pub const HW_BREAKPOINT_LEN_2: i32 = 2;
pub const HW_BREAKPOINT_LEN_3: i32 = 3;
pub const HW_BREAKPOINT_LEN_4: i32 = 4;
pub const HW_BREAKPOINT_LEN_5: i32 = 5;
pub const HW_BREAKPOINT_LEN_6: i32 = 6;
pub const HW_BREAKPOINT_LEN_7: i32 = 7;
pub const HW_BREAKPOINT_LEN_8: i32 = 8;
pub const HW_BREAKPOINT_R: i32 = 1;
pub const HW_BREAKPOINT_RW: i32 = 3;
pub const HW_BREAKPOINT_W: i32 = 2;
pub const HW_BREAKPOINT_X: i32 = 4;
