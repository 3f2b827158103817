//! `tiny`: says hello in as few bytes as a program can; build.rs and tiny.ld do the rest.

#![no_std]
#![no_main]

use ksys::io;
use ksys::rt::ExitCode;

ksys::main!(main, without(arrays, relocation, threads));

fn main() -> ExitCode {
    ExitCode(io::write(io::stdout(), b"hello, world\n").is_err().into())
}
