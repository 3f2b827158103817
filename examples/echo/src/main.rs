//! `echo ADDRESS:PORT`: a TCP server that sends back what it receives, to all clients at once.
//!
//! Stands for the echo server of Go's `syscall` guide (`Socket`, `Bind`, `Listen`, `Accept`,
//! `Read`, `Write`). That one has a thread for each client, and loses what a short write leaves;
//! this one waits for all of them with one edge-triggered epoll and allocates nothing: bytes are
//! peeked at, and leave the kernel's receive queue only when they are on their way back. So a
//! client that does not read stops only itself, by TCP's own flow control.
//!
//! Port 0 is any that is free; the first line of output says which.

#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::net::SocketAddr;
use ksys::event::{self, EpollFlags, Event};
use ksys::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use ksys::net::sockopt::{self, SO_REUSEADDR};
use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketFlags, SocketType};
use ksys::rt::{ExitCode, Init};
use ksys::{Errno, io, retry_on_intr};

ksys::main!(main);

/// What the listener's events carry; those of clients carry their descriptor's number.
const LISTENER: u64 = u64::MAX;

/// How often one client is served before the others have their turn.
const ROUNDS: usize = 16;

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let (Some(addr), None) = (args.next(), args.next()) else {
        say(io::stderr(), format_args!("usage: echo ADDRESS:PORT"));
        return ExitCode(2);
    };
    let Some(addr) = addr.to_str().ok().and_then(|addr| addr.parse().ok()) else {
        say(
            io::stderr(),
            format_args!("echo: the address is not one of IPv4 or IPv6 with a port"),
        );
        return ExitCode(2);
    };
    match Server::start(addr).and_then(|mut server| server.run()) {
        Ok(never) => match never {},
        Err(errno) => {
            say(io::stderr(), format_args!("echo: {addr}: {errno}"));
            ExitCode::FAILURE
        }
    }
}

struct Server {
    epoll: OwnedFd,
    listener: OwnedFd,
    /// Whether no descriptor was left for the next client: new ones wait until one goes.
    full: bool,
    buffer: [u8; 64 * 1024],
}

/// Whether a client is still there.
enum Client {
    Stays,
    Left,
}

impl Server {
    fn start(addr: SocketAddr) -> ksys::Result<Self> {
        let family = match addr {
            SocketAddr::V4(_) => AddressFamily::INET,
            SocketAddr::V6(_) => AddressFamily::INET6,
        };
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        let listener = net::socket_with(family, SocketType::STREAM, flags, Protocol::DEFAULT)?;
        sockopt::set(&listener, SO_REUSEADDR, true)?;
        net::bind(&listener, &addr)?;
        net::listen(&listener, 1024)?;
        let epoll = event::epoll_create()?;
        event::epoll_add(&epoll, &listener, LISTENER, EpollFlags::IN)?;
        let bound = SocketAddr::try_from(&net::getsockname(&listener)?)?;
        say(io::stdout(), format_args!("listening on {bound}"));
        Ok(Self {
            epoll,
            listener,
            full: false,
            buffer: [0; 64 * 1024],
        })
    }

    fn run(&mut self) -> ksys::Result<core::convert::Infallible> {
        let mut events = [Event::EMPTY; 256];
        loop {
            let n = retry_on_intr(|| event::epoll_wait(&self.epoll, &mut events, None))?;
            for event in &events[..n] {
                if event.data() == LISTENER {
                    self.accept()?;
                    continue;
                }
                let fd = event.data() as RawFd;
                // SAFETY: `accept` gave the descriptor to epoll's care, and it is closed only below,
                // after which no event of this batch can name it: each descriptor has one.
                let client = unsafe { BorrowedFd::borrow_raw(fd) };
                if let Client::Left = self.serve(client) {
                    // SAFETY: as above; from here on nothing uses the number.
                    drop(unsafe { OwnedFd::from_raw_fd(fd) });
                    if self.full {
                        self.full = false;
                        event::epoll_add(&self.epoll, &self.listener, LISTENER, EpollFlags::IN)?;
                    }
                }
            }
        }
    }

    /// Accepts all clients that wait.
    fn accept(&mut self) -> ksys::Result<()> {
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        loop {
            let client = match net::accept_with(&self.listener, flags) {
                Ok(client) => client,
                Err(Errno::EAGAIN) => return Ok(()),
                Err(Errno::EMFILE | Errno::ENFILE | Errno::ENOBUFS | Errno::ENOMEM) => {
                    self.full = true;
                    return event::epoll_delete(&self.epoll, &self.listener);
                }
                Err(errno @ (Errno::EBADF | Errno::EINVAL | Errno::ENOTSOCK)) => return Err(errno),
                // The client's trouble, such as having gone already.
                Err(_) => continue,
            };
            let data = client.as_raw_fd() as u64;
            event::epoll_add(&self.epoll, &client, data, Self::EVENTS)?;
            let _ = client.into_raw_fd();
        }
    }

    const EVENTS: EpollFlags = EpollFlags::IN
        .union(EpollFlags::OUT)
        .union(EpollFlags::RDHUP)
        .union(EpollFlags::ET);

    /// Sends back what came, until there is nothing more, or the client has to read first.
    fn serve(&mut self, client: BorrowedFd<'_>) -> Client {
        for _ in 0..ROUNDS {
            match self.echo(client) {
                Ok(0) => return Client::Left,
                Ok(_) => {}
                Err(Errno::EAGAIN) => return Client::Stays,
                Err(_) => return Client::Left,
            }
        }
        // An edge tells of what is ready only once; changing the entry makes it tell again.
        let data = client.as_raw_fd() as u64;
        match event::epoll_modify(&self.epoll, client, data, Self::EVENTS) {
            Ok(()) => Client::Stays,
            Err(_) => Client::Left,
        }
    }

    /// Sends back once and returns how many bytes; 0 is the end of the client's stream.
    fn echo(&mut self, client: impl AsFd) -> ksys::Result<usize> {
        let client = client.as_fd();
        let came = retry_on_intr(|| net::recv(client, &mut self.buffer, MsgFlags::PEEK))?;
        if came == 0 {
            return Ok(0);
        }
        let data = &self.buffer[..came];
        let sent = retry_on_intr(|| net::send(client, data, MsgFlags::NOSIGNAL))?;
        // They are gone from the queue, without a copy: that is what `TRUNC` is for TCP.
        let gone = &mut self.buffer[..sent];
        retry_on_intr(|| net::recv(client, gone, MsgFlags::TRUNC))
    }
}

/// Prints a line.
fn say(to: BorrowedFd<'_>, line: fmt::Arguments<'_>) {
    struct Output<'a>(BorrowedFd<'a>);

    impl Write for Output<'_> {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            io::write_all(self.0, text.as_bytes()).map_err(|_| fmt::Error)
        }
    }

    // Who started the server without an output does not want to read it.
    let _ = writeln!(Output(to), "{line}");
}
