//! `fdpass serve SOCKET FILE`, `fdpass fetch SOCKET`: passes an open file to another process.
//!
//! The server opens FILE once and gives it to whoever connects; the client, which may have no
//! right to open it, reads it from the descriptor and prints it. Stands for `UnixRights` and
//! `ParseUnixRights` of Go's `syscall`, with what these leave to their caller: descriptors that
//! nobody takes are closed, those that did not fit are noticed, and all are close-on-exec.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::fmt::{self, Write};
use ksys::fd::{AsFd, OwnedFd};
use ksys::fs::{self, Mode, OFlags};
use ksys::io::{self, IoSlice, IoSliceMut};
use ksys::net::cmsg::{self, Message, Writer};
use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketType, UnixAddr};
use ksys::rt::{ExitCode, Init};
use ksys::{Errno, retry_on_intr};

ksys::main!(main);

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let role = args.next().map_or(&b""[..], CStr::to_bytes);
    let result = match (role, args.next(), args.next(), args.next()) {
        (b"serve", Some(socket), Some(file), None) => serve(socket, file),
        (b"fetch", Some(socket), None, None) => fetch(socket),
        _ => {
            say(format_args!(
                "usage: fdpass serve SOCKET FILE | fdpass fetch SOCKET"
            ));
            return ExitCode(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(errno) => {
            say(format_args!("fdpass: {errno}"));
            ExitCode::FAILURE
        }
    }
}

/// Gives `file` to one client after the other.
fn serve(socket: &CStr, file: &CStr) -> ksys::Result<()> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    let file = retry_on_intr(|| fs::open(file, flags, Mode::empty()))?;
    let listener = stream()?;
    net::bind(&listener, &UnixAddr::from_path(socket)?)?;
    net::listen(&listener, 16)?;
    loop {
        let client = retry_on_intr(|| net::accept(&listener))?;
        match send(&client, &file) {
            // A client that has gone is no reason to stop.
            Ok(()) | Err(Errno::EPIPE | Errno::ECONNRESET) => {}
            Err(errno) => return Err(errno),
        }
    }
}

fn send(client: &OwnedFd, file: &OwnedFd) -> ksys::Result<()> {
    let mut space = [0; cmsg::space(size_of::<i32>())];
    let mut control = Writer::new(&mut space);
    control.rights(&[file.as_fd()])?;
    // A stream carries control messages only with a byte.
    let iov = [IoSlice::new(b"f")];
    retry_on_intr(|| net::sendmsg(client, None, &iov, Some(&control), MsgFlags::NOSIGNAL))?;
    Ok(())
}

/// Takes a file from the server and prints it.
fn fetch(socket: &CStr) -> ksys::Result<()> {
    let server = stream()?;
    net::connect(&server, &UnixAddr::from_path(socket)?)?;
    let file = receive(&server)?;
    let mut buffer = [0; 16 * 1024];
    let mut at = 0;
    loop {
        // The position belongs to all who share the open file.
        let n = retry_on_intr(|| io::pread(&file, &mut buffer, at))?;
        if n == 0 {
            return Ok(());
        }
        io::write_all(io::stdout(), &buffer[..n])?;
        at += n as u64;
    }
}

fn receive(server: &OwnedFd) -> ksys::Result<OwnedFd> {
    let mut byte = [0];
    let mut space = [0; cmsg::space(size_of::<i32>()) + size_of::<usize>()];
    let mut iov = [IoSliceMut::new(&mut byte)];
    let mut came = loop {
        match net::recvmsg(server, &mut iov, &mut space, MsgFlags::empty()) {
            Err(Errno::EINTR) => {}
            came => break came?,
        }
    };
    if came.flags.contains(MsgFlags::CTRUNC) {
        return Err(Errno::EMSGSIZE);
    }
    let fd = came.control.find_map(|message| match message {
        Message::Rights(mut fds) => fds.next(),
        _ => None,
    });
    fd.ok_or(Errno::EPROTO)
}

fn stream() -> ksys::Result<OwnedFd> {
    net::socket(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT)
}

/// Prints a line on standard error.
fn say(line: fmt::Arguments<'_>) {
    struct Stderr;

    impl Write for Stderr {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            io::write_all(io::stderr(), text.as_bytes()).map_err(|_| fmt::Error)
        }
    }

    // Nothing is left to tell that standard error does not take it.
    let _ = writeln!(Stderr, "{line}");
}
