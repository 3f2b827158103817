// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gpio.h

pub const GPIOEVENT_EVENT_FALLING_EDGE: i32 = 0x2;
pub const GPIOEVENT_EVENT_RISING_EDGE: i32 = 0x1;
pub const GPIOEVENT_REQUEST_BOTH_EDGES: u32 = 0x3;
pub const GPIOEVENT_REQUEST_FALLING_EDGE: u32 = 0x2;
pub const GPIOEVENT_REQUEST_RISING_EDGE: u32 = 0x1;
pub const GPIOHANDLES_MAX: i32 = 64;
pub const GPIOHANDLE_GET_LINE_VALUES_IOCTL: u32 = 0xc040b408;
pub const GPIOHANDLE_REQUEST_ACTIVE_LOW: u32 = 0x4;
pub const GPIOHANDLE_REQUEST_BIAS_DISABLE: u32 = 0x80;
pub const GPIOHANDLE_REQUEST_BIAS_PULL_DOWN: u32 = 0x40;
pub const GPIOHANDLE_REQUEST_BIAS_PULL_UP: u32 = 0x20;
pub const GPIOHANDLE_REQUEST_INPUT: u32 = 0x1;
pub const GPIOHANDLE_REQUEST_OPEN_DRAIN: u32 = 0x8;
pub const GPIOHANDLE_REQUEST_OPEN_SOURCE: u32 = 0x10;
pub const GPIOHANDLE_REQUEST_OUTPUT: u32 = 0x2;
pub const GPIOHANDLE_SET_CONFIG_IOCTL: u32 = 0xc054b40a;
pub const GPIOHANDLE_SET_LINE_VALUES_IOCTL: u32 = 0xc040b409;
pub const GPIOLINE_CHANGED_CONFIG: i32 = 3;
pub const GPIOLINE_CHANGED_RELEASED: i32 = 2;
pub const GPIOLINE_CHANGED_REQUESTED: i32 = 1;
pub const GPIOLINE_FLAG_ACTIVE_LOW: u32 = 0x4;
pub const GPIOLINE_FLAG_BIAS_DISABLE: u32 = 0x80;
pub const GPIOLINE_FLAG_BIAS_PULL_DOWN: u32 = 0x40;
pub const GPIOLINE_FLAG_BIAS_PULL_UP: u32 = 0x20;
pub const GPIOLINE_FLAG_IS_OUT: u32 = 0x2;
pub const GPIOLINE_FLAG_KERNEL: u32 = 0x1;
pub const GPIOLINE_FLAG_OPEN_DRAIN: u32 = 0x8;
pub const GPIOLINE_FLAG_OPEN_SOURCE: u32 = 0x10;
pub const GPIO_GET_CHIPINFO_IOCTL: u32 = 0x8044b401;
pub const GPIO_GET_LINEEVENT_IOCTL: u32 = 0xc030b404;
pub const GPIO_GET_LINEHANDLE_IOCTL: u32 = 0xc16cb403;
pub const GPIO_GET_LINEINFO_IOCTL: u32 = 0xc048b402;
pub const GPIO_GET_LINEINFO_UNWATCH_IOCTL: u32 = 0xc004b40c;
pub const GPIO_GET_LINEINFO_WATCH_IOCTL: u32 = 0xc048b40b;
pub const GPIO_MAX_NAME_SIZE: i32 = 32;
pub const GPIO_V2_GET_LINEINFO_IOCTL: u32 = 0xc100b405;
pub const GPIO_V2_GET_LINEINFO_WATCH_IOCTL: u32 = 0xc100b406;
pub const GPIO_V2_GET_LINE_IOCTL: u32 = 0xc250b407;
pub const GPIO_V2_LINES_MAX: i32 = 64;
pub const GPIO_V2_LINE_ATTR_ID_DEBOUNCE: i32 = 3;
pub const GPIO_V2_LINE_ATTR_ID_FLAGS: i32 = 1;
pub const GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES: i32 = 2;
pub const GPIO_V2_LINE_CHANGED_CONFIG: i32 = 3;
pub const GPIO_V2_LINE_CHANGED_RELEASED: i32 = 2;
pub const GPIO_V2_LINE_CHANGED_REQUESTED: i32 = 1;
pub const GPIO_V2_LINE_EVENT_FALLING_EDGE: i32 = 2;
pub const GPIO_V2_LINE_EVENT_RISING_EDGE: i32 = 1;
pub const GPIO_V2_LINE_FLAG_ACTIVE_LOW: i32 = 2;
pub const GPIO_V2_LINE_FLAG_BIAS_DISABLED: i32 = 1024;
pub const GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN: i32 = 512;
pub const GPIO_V2_LINE_FLAG_BIAS_PULL_UP: i32 = 256;
pub const GPIO_V2_LINE_FLAG_EDGE_FALLING: i32 = 32;
pub const GPIO_V2_LINE_FLAG_EDGE_RISING: i32 = 16;
pub const GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE: i32 = 4096;
pub const GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME: i32 = 2048;
pub const GPIO_V2_LINE_FLAG_INPUT: i32 = 4;
pub const GPIO_V2_LINE_FLAG_OPEN_DRAIN: i32 = 64;
pub const GPIO_V2_LINE_FLAG_OPEN_SOURCE: i32 = 128;
pub const GPIO_V2_LINE_FLAG_OUTPUT: i32 = 8;
pub const GPIO_V2_LINE_FLAG_USED: i32 = 1;
pub const GPIO_V2_LINE_GET_VALUES_IOCTL: u32 = 0xc010b40e;
pub const GPIO_V2_LINE_NUM_ATTRS_MAX: i32 = 10;
pub const GPIO_V2_LINE_SET_CONFIG_IOCTL: u32 = 0xc110b40d;
pub const GPIO_V2_LINE_SET_VALUES_IOCTL: u32 = 0xc010b40f;

#[repr(C)]
pub struct gpio_v2_line_attribute {
    pub id: u32,
    pub padding: u32,
    pub anon0: gpio_v2_line_attribute_anon0,
}

#[repr(C)]
pub union gpio_v2_line_attribute_anon0 {
    pub flags: u64,
    pub values: u64,
    pub debounce_period_us: u32,
}

#[repr(C)]
pub struct gpio_v2_line_config {
    pub flags: u64,
    pub num_attrs: u32,
    pub padding: [u32; 5],
    pub attrs: [gpio_v2_line_config_attribute; 10],
}

#[repr(C)]
pub struct gpio_v2_line_config_attribute {
    pub attr: gpio_v2_line_attribute,
    pub mask: u64,
}

#[repr(C)]
pub struct gpio_v2_line_event {
    pub timestamp_ns: u64,
    pub id: u32,
    pub offset: u32,
    pub seqno: u32,
    pub line_seqno: u32,
    pub padding: [u32; 6],
}

#[repr(C)]
pub struct gpio_v2_line_info {
    pub name: [core::ffi::c_char; 32],
    pub consumer: [core::ffi::c_char; 32],
    pub offset: u32,
    pub num_attrs: u32,
    pub flags: u64,
    pub attrs: [gpio_v2_line_attribute; 10],
    pub padding: [u32; 4],
}

#[repr(C)]
pub struct gpio_v2_line_info_changed {
    pub info: gpio_v2_line_info,
    pub timestamp_ns: u64,
    pub event_type: u32,
    pub padding: [u32; 5],
}

#[repr(C)]
pub struct gpio_v2_line_request {
    pub offsets: [u32; 64],
    pub consumer: [core::ffi::c_char; 32],
    pub config: gpio_v2_line_config,
    pub num_lines: u32,
    pub event_buffer_size: u32,
    pub padding: [u32; 5],
    pub fd: i32,
}

#[repr(C)]
pub struct gpio_v2_line_values {
    pub bits: u64,
    pub mask: u64,
}

#[repr(C)]
pub struct gpiochip_info {
    pub name: [core::ffi::c_char; 32],
    pub label: [core::ffi::c_char; 32],
    pub lines: u32,
}

#[repr(C)]
pub struct gpioevent_data {
    pub timestamp: u64,
    pub id: u32,
}

#[repr(C)]
pub struct gpioevent_request {
    pub lineoffset: u32,
    pub handleflags: u32,
    pub eventflags: u32,
    pub consumer_label: [core::ffi::c_char; 32],
    pub fd: i32,
}

#[repr(C)]
pub struct gpiohandle_config {
    pub flags: u32,
    pub default_values: [u8; 64],
    pub padding: [u32; 4],
}

#[repr(C)]
pub struct gpiohandle_data {
    pub values: [u8; 64],
}

#[repr(C)]
pub struct gpiohandle_request {
    pub lineoffsets: [u32; 64],
    pub flags: u32,
    pub default_values: [u8; 64],
    pub consumer_label: [core::ffi::c_char; 32],
    pub lines: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct gpioline_info {
    pub line_offset: u32,
    pub flags: u32,
    pub name: [core::ffi::c_char; 32],
    pub consumer: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct gpioline_info_changed {
    pub info: gpioline_info,
    pub timestamp: u64,
    pub event_type: u32,
    pub padding: [u32; 5],
}

records! {
    gpio_v2_line_attribute: size 16, align 8;
    gpio_v2_line_attribute_anon0: size 8, align 8;
    gpio_v2_line_config: size 272, align 8;
    gpio_v2_line_config_attribute: size 24, align 8;
    gpio_v2_line_event: size 48, align 8;
    gpio_v2_line_info: size 256, align 8;
    gpio_v2_line_info_changed: size 288, align 8;
    gpio_v2_line_request: size 592, align 8;
    gpio_v2_line_values: size 16, align 8;
    gpiochip_info: size 68, align 4;
    gpioevent_data: size 16, align 8;
    gpioevent_request: size 48, align 4;
    gpiohandle_config: size 84, align 4;
    gpiohandle_data: size 64, align 1;
    gpiohandle_request: size 364, align 4;
    gpioline_info: size 72, align 4;
    gpioline_info_changed: size 104, align 8;
}
