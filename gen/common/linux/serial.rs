// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/serial.h

pub const ASYNC_CLOSING_WAIT_INF: i32 = 0;
pub const ASYNC_CLOSING_WAIT_NONE: i32 = 65535;
pub const PORT_16450: i32 = 2;
pub const PORT_16550: i32 = 3;
pub const PORT_16550A: i32 = 4;
pub const PORT_16650: i32 = 6;
pub const PORT_16650V2: i32 = 7;
pub const PORT_16654: i32 = 11;
pub const PORT_16750: i32 = 8;
pub const PORT_16850: i32 = 12;
pub const PORT_16C950: i32 = 10;
pub const PORT_8250: i32 = 1;
pub const PORT_CIRRUS: i32 = 5;
pub const PORT_MAX: i32 = 13;
pub const PORT_RSA: i32 = 13;
pub const PORT_STARTECH: i32 = 9;
pub const PORT_UNKNOWN: i32 = 0;
pub const SERIAL_IO_AU: i32 = 4;
pub const SERIAL_IO_HUB6: i32 = 1;
pub const SERIAL_IO_MEM: i32 = 2;
pub const SERIAL_IO_MEM16: i32 = 7;
pub const SERIAL_IO_MEM32: i32 = 3;
pub const SERIAL_IO_MEM32BE: i32 = 6;
pub const SERIAL_IO_PORT: i32 = 0;
pub const SERIAL_IO_TSI: i32 = 5;
pub const SER_ISO7816_ENABLED: i32 = 0x1;
pub const SER_ISO7816_T_PARAM: i32 = 0xf0;
pub const SER_RS485_ADDRB: u32 = 64;
pub const SER_RS485_ADDR_DEST: u32 = 0x100;
pub const SER_RS485_ADDR_RECV: u32 = 128;
pub const SER_RS485_ENABLED: u32 = 1;
pub const SER_RS485_MODE_RS422: u32 = 0x200;
pub const SER_RS485_RTS_AFTER_SEND: u32 = 4;
pub const SER_RS485_RTS_ON_SEND: u32 = 2;
pub const SER_RS485_RX_DURING_TX: u32 = 16;
pub const SER_RS485_TERMINATE_BUS: u32 = 32;
pub const UART_CLEAR_FIFO: i32 = 0x1;
pub const UART_NATSEMI: i32 = 0x8;
pub const UART_STARTECH: i32 = 0x4;
pub const UART_USE_FIFO: i32 = 0x2;

#[repr(C)]
pub struct serial_icounter_struct {
    pub cts: i32,
    pub dsr: i32,
    pub rng: i32,
    pub dcd: i32,
    pub rx: i32,
    pub tx: i32,
    pub frame: i32,
    pub overrun: i32,
    pub parity: i32,
    pub brk: i32,
    pub buf_overrun: i32,
    pub reserved: [i32; 9],
}

#[repr(C)]
pub struct serial_iso7816 {
    pub flags: u32,
    pub tg: u32,
    pub sc_fi: u32,
    pub sc_di: u32,
    pub clk: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct serial_multiport_struct {
    pub irq: i32,
    pub port1: i32,
    pub mask1: u8,
    pub match1: u8,
    pub port2: i32,
    pub mask2: u8,
    pub match2: u8,
    pub port3: i32,
    pub mask3: u8,
    pub match3: u8,
    pub port4: i32,
    pub mask4: u8,
    pub match4: u8,
    pub port_monitor: i32,
    pub reserved: [i32; 32],
}

#[repr(C)]
pub struct serial_rs485 {
    pub flags: u32,
    pub delay_rts_before_send: u32,
    pub delay_rts_after_send: u32,
    pub anon0: serial_rs485_anon0,
}

#[repr(C)]
pub union serial_rs485_anon0 {
    pub padding: [u32; 5],
    pub anon0: serial_rs485_anon0_anon0,
}

#[repr(C)]
pub struct serial_rs485_anon0_anon0 {
    pub addr_recv: u8,
    pub addr_dest: u8,
    pub padding0: [u8; 2],
    pub padding1: [u32; 4],
}

records! {
    serial_icounter_struct: size 80, align 4;
    serial_iso7816: size 40, align 4;
    serial_multiport_struct: size 168, align 4;
    serial_rs485: size 32, align 4;
    serial_rs485_anon0: size 20, align 4;
    serial_rs485_anon0_anon0: size 20, align 4;
}
