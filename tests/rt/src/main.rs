//! `rt WHAT [ARG...]`: does one thing that the runtime promises; tests/programs looks at how it goes.

#![no_std]
#![no_main]

extern crate alloc;

mod heap;
mod storage;
mod threads;

use alloc::string::String;
use core::ffi::{CStr, c_char, c_uint};
use core::hint::black_box;
use ksys::fs::{self, Mode, OFlags};
use ksys::rt::{ExitCode, Init, thread};
use ksys::{Errno, io, println, uapi};

ksys::main!(main, with(global_alloc, ignore_sigpipe, report_overflow));

unsafe extern "C" {
    static ksys_test_trace: [u8; 8];
    fn ksys_test_fill(count: c_uint) -> c_char;
}

/// Prints a letter, for the functions of object.c that run at the end.
#[unsafe(no_mangle)]
extern "C" fn ksys_test_say(what: c_char) {
    println!("{}", char::from(what as u8));
}

fn main(init: Init) -> ksys::Result<ExitCode> {
    let mut args = init.args().skip(1).map(CStr::to_bytes);
    match args.next().unwrap_or_default() {
        b"args" => init
            .args()
            .for_each(|arg| println!("{}", arg.to_bytes().escape_ascii())),
        b"env" => environment(init),
        b"auxv" => auxv(init),
        b"arrays" => {
            // SAFETY: nobody writes to it any more.
            let trace = unsafe { ksys_test_trace };
            println!("{}", trace.escape_ascii());
        }
        b"joined" => threads::joined()?,
        b"detached" => threads::detached()?,
        b"together" => threads::together()?,
        b"left" => threads::left()?,
        b"named" => threads::named()?,
        b"exhausted" => threads::exhausted()?,
        b"huge" => threads::huge(),
        b"main-exits" => threads::main_exits()?,
        b"heap" => heap::check()?,
        b"panic" => drop(thread::spawn(|| panic!("in a thread"))?.join()),
        b"panic-main" => panic!("in the main thread"),
        b"overflow" => drop(thread::spawn(|| descend(1))?.join()),
        b"overflow-main" => drop(descend(1)),
        b"smash" => {
            // SAFETY: it writes within its frame, or beyond it and never returns.
            unsafe { ksys_test_fill(16) };
            println!("16 bytes fit");
            // SAFETY: as above.
            unsafe { ksys_test_fill(64) };
        }
        b"sigpipe" => {
            let (reader, writer) = io::pipe()?;
            drop(reader);
            assert_eq!(io::write(writer, b"to nobody"), Err(Errno::EPIPE));
        }
        b"exit" => {
            let code = args
                .next()
                .and_then(|code| core::str::from_utf8(code).ok()?.parse().ok());
            return Ok(ExitCode(code.unwrap_or(255)));
        }
        b"error" => return Err(Errno::ENOENT),
        what => panic!("{}: unknown", what.escape_ascii()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints how many variables there are, how many bytes, and what one holds.
fn environment(init: Init) {
    let bytes: usize = init.env().map(|variable| variable.to_bytes().len()).sum();
    println!("{} {bytes}", init.env().count());
    println!("{:?}", init.env().get(b"KSYS_TEST"));
    println!("{:?}", init.env().get(b"KSYS_TES"));
}

/// Compares the vector with what the kernel says elsewhere.
fn auxv(init: Init) {
    let auxv = init.auxv();
    assert!(auxv.page_size().is_some_and(usize::is_power_of_two));
    assert_eq!(auxv.uid(), Some(ksys::thread::getuid() as usize));
    assert_eq!(auxv.egid(), Some(ksys::thread::getegid() as usize));
    assert!(auxv.phnum() >= Some(2) && auxv.phdr().is_some());
    assert!(!auxv.secure());
    let random = auxv.random().expect("random bytes");
    assert!(random.iter().any(|byte| *byte != random[0]));
    assert!(
        auxv.execfn()
            .is_some_and(|path| path.to_bytes().ends_with(b"/rt"))
    );
    assert_eq!(auxv.get(uapi::AT_NULL), None);
}

/// Needs more stack at each step.
fn descend(depth: u64) -> u64 {
    let frame = black_box([depth; 64]);
    match frame[0] {
        u64::MAX => 0,
        depth => descend(depth + 1) + frame[63],
    }
}

/// Reads a text file.
fn read(path: &CStr) -> ksys::Result<String> {
    let file = fs::open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        match io::read(&file, &mut chunk)? {
            0 => return Ok(text),
            n => text.push_str(&String::from_utf8_lossy(&chunk[..n])),
        }
    }
}

/// How much of the address space is in use: mappings, and kilobytes of memory behind them.
fn in_use() -> ksys::Result<(usize, usize)> {
    let status = read(c"/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let resident = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    let mappings = read(c"/proc/self/maps")?.lines().count();
    Ok((mappings, resident.expect("VmRSS")))
}
