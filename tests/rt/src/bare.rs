//! A program that brings its own panic handler and leaves `SIGPIPE` as it is.

#![no_std]
#![no_main]

use core::panic::PanicInfo;
use ksys::rt::Init;
use ksys::{eprintln, io, process};

ksys::main!(main, with(global_alloc), without(panic_handler));

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    eprintln!("my own: {}", info.message());
    process::exit(7)
}

fn main(init: Init) -> ksys::Result<()> {
    match init.args().nth(1) {
        Some(_) => {
            let (reader, writer) = io::pipe()?;
            drop(reader);
            io::write_all(writer, b"to nobody")
        }
        None => panic!("as asked"),
    }
}
