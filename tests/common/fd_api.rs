//! Uses all of the descriptor types that exists without std.
//!
//! Compiled twice: by tests/fd.rs over std's types, and by tests/no-std over this crate's own.

use ksys::fd::{AsFd, AsRawFd, BorrowedFd, CWD, FromRawFd, IntoRawFd, OwnedFd, RawFd};

/// Something that holds a descriptor, as a user would write it.
#[derive(Debug)]
pub struct File {
    fd: OwnedFd,
}

impl From<OwnedFd> for File {
    fn from(fd: OwnedFd) -> Self {
        Self { fd }
    }
}

impl AsFd for File {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

impl AsRawFd for File {
    fn as_raw_fd(&self) -> RawFd {
        self.fd.as_raw_fd()
    }
}

impl IntoRawFd for File {
    fn into_raw_fd(self) -> RawFd {
        self.fd.into_raw_fd()
    }
}

impl FromRawFd for File {
    unsafe fn from_raw_fd(fd: RawFd) -> Self {
        // SAFETY: the caller's.
        Self::from(unsafe { OwnedFd::from_raw_fd(fd) })
    }
}

fn number(fd: impl AsFd) -> RawFd {
    fd.as_fd().as_raw_fd()
}

/// Takes `fd` through every conversion and returns it; its number must stay the same.
pub fn round_trip(fd: OwnedFd) -> OwnedFd {
    let before = fd.as_raw_fd();
    let mut file = File::from(fd);
    assert_eq!(number(&file), before);
    assert_eq!(number(&mut file), before);
    assert_eq!(number(file.as_fd()), before);
    assert_eq!(before.as_raw_fd(), before);
    assert_ne!(number(CWD), before);
    let raw: RawFd = file.into_raw_fd().into_raw_fd();
    // SAFETY: `into_raw_fd` gave it away.
    let file = unsafe { File::from_raw_fd(raw) };
    assert_eq!(file.as_raw_fd(), before);
    // SAFETY: the descriptor is open for longer than the borrow.
    let borrowed = unsafe { BorrowedFd::borrow_raw(raw) };
    let copy = borrowed;
    assert_eq!(copy.as_raw_fd(), borrowed.as_raw_fd());
    file.fd
}
