//! Loops of the library, for strace to make their calls fail: `cargo xtask oracle` says which.
//!
//! `loops lines` copies standard input to standard output by lines. `loops folder PATH` lists a
//! folder twice. `loops spawn KIND` starts a child, says how that went, and what it left behind.
//! Without a C library, so that no call is made but those of the loop.

#![no_std]
#![no_main]

use core::ffi::CStr;
use ksys::fd::{AsFd, BorrowedFd};
use ksys::fs::{self, DirReader, Mode, OFlags};
use ksys::process::{
    self, CloneFlags, Credentials, Directory, File, IdMap, Resource, Rlimit, Spawn, Strings,
    WaitOptions,
};
use ksys::rt::{ExitCode, Init, LineReader};
use ksys::signal::{SigSet, Signal};
use ksys::thread::Capability;
use ksys::{Errno, Result, eprintln, io, println, retry_on_intr};

ksys::main!(main);

/// What a child ends with.
const CHILD: ExitCode = ExitCode(7);

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1).map(CStr::to_bytes_with_nul);
    let done = match (args.next(), args.next()) {
        (Some(b"lines\0"), None) => lines(),
        (Some(b"folder\0"), Some(path)) => folder(path),
        (Some(b"spawn\0"), Some(kind)) => spawn(kind),
        (Some(b"child\0"), None) => return CHILD,
        _ => Err(Errno::EINVAL),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(errno) => {
            eprintln!("{errno}");
            ExitCode::FAILURE
        }
    }
}

/// One of the first three descriptors.
fn standard(number: i32) -> BorrowedFd<'static> {
    // SAFETY: nobody closes it.
    unsafe { BorrowedFd::borrow_raw(number) }
}

fn lines() -> Result<()> {
    let mut reader = LineReader::<_, 64>::new(standard(0));
    loop {
        match reader.read_line()? {
            [] => return Ok(()),
            line => io::write_all(standard(1), line)?,
        }
    }
}

fn folder(path: &[u8]) -> Result<()> {
    let path = CStr::from_bytes_with_nul(path).map_err(|_| Errno::EINVAL)?;
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let dir = fs::open(path, flags, Mode::empty())?;
    // A few entries at a time.
    let mut buffer = [0; 256];
    let mut reader = DirReader::new(&dir, &mut buffer);
    for _ in 0..2 {
        while let Some(entry) = reader.next() {
            match entry {
                Ok(entry) => println!("{}", entry.name.to_str().unwrap_or("?")),
                Err(errno) => println!("({})", errno.name().unwrap_or("?")),
            }
        }
        println!("end");
        if reader.next().is_some() {
            println!("more");
        }
        reader.rewind()?;
    }
    Ok(())
}

fn spawn(kind: &[u8]) -> Result<()> {
    let before = descriptors();
    let args = Strings::new([c"loops", c"child"]);
    let root = fs::open(c"/", OFlags::PATH | OFlags::CLOEXEC, Mode::empty())?;
    let files = [
        File::new(standard(2), 9),
        File::new(standard(1), 1),
        File::closed(0),
    ];
    let limits = [(
        Resource::CORE,
        Rlimit {
            current: Some(0),
            maximum: None,
        },
    )];
    let maps = [IdMap {
        inside: 0,
        outside: 0,
        count: 1,
    }];
    let spawn = Spawn::new(c"/proc/self/exe", &args);
    let spawn = match kind {
        b"session\0" => spawn
            .setsid()
            .unshare(CloneFlags::FS)
            .files(&files)
            .terminal(1)
            .limits(&limits)
            .chroot(c"/")
            .credentials(Credentials {
                uid: 0,
                gid: 0,
                groups: Some(&[0]),
            })
            .ambient(&[Capability::KILL])
            .directory(Directory::Path(c"/")),
        b"group\0" => spawn
            .foreground(standard(1))
            .directory(Directory::Fd(root.as_fd()))
            .death_signal(Signal::TERM)
            .defaults(SigSet::from([Signal::HUP, Signal::USR1]))
            .mask(SigSet::from(Signal::USR2))
            .traceme(),
        b"namespace\0" => spawn.namespaces(CloneFlags::NEWUSER).uid_map(&maps),
        _ => return Err(Errno::EINVAL),
    };
    match spawn.spawn_pidfd() {
        Ok((pid, _)) => {
            let (_, status) = retry_on_intr(|| process::waitpid(pid, WaitOptions::empty()))?
                .ok_or(Errno::ECHILD)?;
            println!("exit {}", status.exit_status().unwrap_or(-1));
        }
        Err(error) => println!("{error}"),
    }
    drop(root);
    if descriptors() != before {
        println!("a descriptor is left");
    }
    if process::waitpid(-1, WaitOptions::NOHANG) != Err(Errno::ECHILD) {
        println!("a child is left");
    }
    Ok(())
}

/// Which of the first 64 are open, a bit for each.
fn descriptors() -> u64 {
    let open = |number: &i32| io::fcntl_getfd(standard(*number)).is_ok();
    (0..64)
        .filter(open)
        .fold(0, |all, number| all | 1 << number)
}
