//! Descriptors: the types are std's, an owner closes, and a number is not reused while owned.

#[path = "common/fd_api.rs"]
mod fd_api;

use ksys::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use ksys::{Errno, io};

#[test]
fn every_conversion_keeps_the_number() {
    let (reader, _writer) = io::pipe().unwrap();
    fd_api::round_trip(reader);
}

#[test]
fn the_types_are_those_of_std() {
    let (reader, writer) = io::pipe().unwrap();
    let mut reader = std::fs::File::from(reader);
    io::write_all(&writer, b"std").unwrap();
    drop(writer);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut reader, &mut text).unwrap();
    assert_eq!(text, "std");
    assert_eq!(io::write_all(std::io::stderr(), b""), Ok(()));
}

#[test]
fn dropping_closes() {
    let (reader, writer) = io::pipe().unwrap();
    drop(writer);
    // No writer is left: that is the end.
    assert_eq!(io::read(&reader, &mut [0; 1]), Ok(0));
}

#[test]
fn closing_says_what_the_kernel_says() {
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(io::close(reader), Ok(()));
}

#[test]
fn a_closed_number_is_ebadf() {
    // Far above what this process opens.
    // SAFETY: no such descriptor, and none will be.
    let closed = unsafe { BorrowedFd::borrow_raw(1_000_000) };
    assert_eq!(io::read(closed, &mut [0; 1]), Err(Errno::EBADF));
    assert_eq!(closed.as_fd().as_raw_fd(), 1_000_000);
}

#[test]
fn an_owned_descriptor_is_one_int() {
    assert_eq!(size_of::<OwnedFd>(), size_of::<i32>());
}
