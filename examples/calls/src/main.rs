//! `calls [ARCH [NAME|NUMBER]...]`: prints system calls as `name number(arguments)`, for any
//! architecture on any; without a name or a number, all calls of the architecture.

#![no_std]
#![no_main]

use core::ffi::CStr;
use ksys::rt::{ExitCode, Init};
use ksys::table::{Arch, Call};
use ksys::{eprintln, println};

ksys::main!(main);

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let Some(arch) = args.next().and_then(text).and_then(Arch::named) else {
        eprintln!("usage: calls ARCH [NAME|NUMBER]...");
        for arch in Arch::all() {
            eprintln!("  {arch}: {} calls", arch.calls().count());
        }
        return ExitCode(2);
    };
    let mut args = args.peekable();
    if args.peek().is_none() {
        arch.calls().for_each(show);
    }
    let mut status = ExitCode::SUCCESS;
    for arg in args {
        let wanted = text(arg).unwrap_or_default();
        let call = match wanted.parse() {
            Ok(number) => arch.call_by_number(number),
            Err(_) => arch.call(wanted),
        };
        match call {
            Some(call) => show(call),
            None => {
                eprintln!("calls: {arch} has no call {wanted}");
                status = ExitCode::FAILURE;
            }
        }
    }
    status
}

fn text(arg: &CStr) -> Option<&str> {
    arg.to_str().ok()
}

fn show(call: Call) {
    if call.is_live() {
        println!("{call}");
    } else {
        println!("{call} has no entry point");
    }
}
