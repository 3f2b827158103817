// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/counter.h

pub const COUNTER_ADD_WATCH_IOCTL: u32 = 0x40063e00;
pub const COUNTER_COMPONENT_COUNT: i32 = 2;
pub const COUNTER_COMPONENT_EXTENSION: i32 = 5;
pub const COUNTER_COMPONENT_FUNCTION: i32 = 3;
pub const COUNTER_COMPONENT_NONE: i32 = 0;
pub const COUNTER_COMPONENT_SIGNAL: i32 = 1;
pub const COUNTER_COMPONENT_SYNAPSE_ACTION: i32 = 4;
pub const COUNTER_COUNT_DIRECTION_BACKWARD: i32 = 1;
pub const COUNTER_COUNT_DIRECTION_FORWARD: i32 = 0;
pub const COUNTER_COUNT_MODE_HARDWARE_RETRIGGERABLE_ONESHOT: i32 = 5;
pub const COUNTER_COUNT_MODE_HARDWARE_TRIGGERED_STROBE: i32 = 9;
pub const COUNTER_COUNT_MODE_INTERRUPT_ON_TERMINAL_COUNT: i32 = 4;
pub const COUNTER_COUNT_MODE_MODULO_N: i32 = 3;
pub const COUNTER_COUNT_MODE_NON_RECYCLE: i32 = 2;
pub const COUNTER_COUNT_MODE_NORMAL: i32 = 0;
pub const COUNTER_COUNT_MODE_RANGE_LIMIT: i32 = 1;
pub const COUNTER_COUNT_MODE_RATE_GENERATOR: i32 = 6;
pub const COUNTER_COUNT_MODE_SOFTWARE_TRIGGERED_STROBE: i32 = 8;
pub const COUNTER_COUNT_MODE_SQUARE_WAVE_MODE: i32 = 7;
pub const COUNTER_DISABLE_EVENTS_IOCTL: u32 = 0x3e02;
pub const COUNTER_ENABLE_EVENTS_IOCTL: u32 = 0x3e01;
pub const COUNTER_EVENT_CAPTURE: i32 = 6;
pub const COUNTER_EVENT_CHANGE_OF_STATE: i32 = 5;
pub const COUNTER_EVENT_DIRECTION_CHANGE: i32 = 7;
pub const COUNTER_EVENT_INDEX: i32 = 4;
pub const COUNTER_EVENT_OVERFLOW: i32 = 0;
pub const COUNTER_EVENT_OVERFLOW_UNDERFLOW: i32 = 2;
pub const COUNTER_EVENT_THRESHOLD: i32 = 3;
pub const COUNTER_EVENT_UNDERFLOW: i32 = 1;
pub const COUNTER_FUNCTION_DECREASE: i32 = 1;
pub const COUNTER_FUNCTION_INCREASE: i32 = 0;
pub const COUNTER_FUNCTION_PULSE_DIRECTION: i32 = 2;
pub const COUNTER_FUNCTION_QUADRATURE_X1_A: i32 = 3;
pub const COUNTER_FUNCTION_QUADRATURE_X1_B: i32 = 4;
pub const COUNTER_FUNCTION_QUADRATURE_X2_A: i32 = 5;
pub const COUNTER_FUNCTION_QUADRATURE_X2_B: i32 = 6;
pub const COUNTER_FUNCTION_QUADRATURE_X4: i32 = 7;
pub const COUNTER_SCOPE_COUNT: i32 = 2;
pub const COUNTER_SCOPE_DEVICE: i32 = 0;
pub const COUNTER_SCOPE_SIGNAL: i32 = 1;
pub const COUNTER_SIGNAL_LEVEL_HIGH: i32 = 1;
pub const COUNTER_SIGNAL_LEVEL_LOW: i32 = 0;
pub const COUNTER_SIGNAL_POLARITY_NEGATIVE: i32 = 1;
pub const COUNTER_SIGNAL_POLARITY_POSITIVE: i32 = 0;
pub const COUNTER_SYNAPSE_ACTION_BOTH_EDGES: i32 = 3;
pub const COUNTER_SYNAPSE_ACTION_FALLING_EDGE: i32 = 2;
pub const COUNTER_SYNAPSE_ACTION_NONE: i32 = 0;
pub const COUNTER_SYNAPSE_ACTION_RISING_EDGE: i32 = 1;

#[repr(C)]
pub struct counter_component {
    pub r#type: u8,
    pub scope: u8,
    pub parent: u8,
    pub id: u8,
}

#[repr(C)]
pub struct counter_event {
    pub timestamp: u64,
    pub value: u64,
    pub watch: counter_watch,
    pub status: u8,
}

#[repr(C)]
pub struct counter_watch {
    pub component: counter_component,
    pub event: u8,
    pub channel: u8,
}

records! {
    counter_component: size 4, align 1;
    counter_event: size 24, align 8;
    counter_watch: size 6, align 1;
}
