//! `hello`: says hello.

#![no_std]
#![no_main]

use ksys::io;

ksys::main!(main);

fn main() -> ksys::Result<()> {
    io::write_all(io::stdout(), b"hello, world\n")
}
