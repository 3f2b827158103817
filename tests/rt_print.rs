//! The line-buffered writer and reader of programs without a C library.

use ksys::fd::OwnedFd;
use ksys::rt::{LineReader, LineWriter};
use ksys::{Errno, io};
use proptest::prelude::*;
use std::fmt::Write;

fn contents(reader: OwnedFd) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        match io::read(&reader, &mut chunk).unwrap() {
            0 => return bytes,
            n => bytes.extend_from_slice(&chunk[..n]),
        }
    }
}

fn waiting(reader: &OwnedFd) -> usize {
    let mut chunk = [0; 4096];
    io::read(reader, &mut chunk).unwrap()
}

#[test]
fn writer_passes_on_whole_lines() {
    let (reader, writer) = io::pipe().unwrap();
    let mut lines = LineWriter::<_, 16>::new(&writer);
    lines.write(b"one").unwrap();
    lines.write(b" two\nthree").unwrap();
    assert_eq!(waiting(&reader), 8);
    lines.write(b" and more than fits").unwrap();
    assert_eq!(waiting(&reader), 24);
    write!(lines, "end").unwrap();
    drop(lines);
    drop(writer);
    assert_eq!(contents(reader), b"end");
}

#[test]
fn writer_remembers_its_error() {
    let (reader, _writer) = io::pipe().unwrap();
    let mut lines = LineWriter::<_, 16>::new(&reader);
    assert!(writeln!(lines, "to the wrong end").is_err());
    assert_eq!(lines.error(), Some(Errno::EBADF));
    assert_eq!(lines.error(), None);
}

#[test]
fn reader_cuts_a_line_that_is_too_long() {
    let (reader, writer) = io::pipe().unwrap();
    io::write_all(&writer, b"a line of 20 bytes.\nx").unwrap();
    drop(writer);
    let mut lines = LineReader::<_, 8>::new(reader);
    for line in [
        b"a line o".as_slice(),
        b"f 20 byt",
        b"es.\n",
        b"x",
        b"",
        b"",
    ] {
        assert_eq!(lines.read_line().unwrap(), line);
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(parts: Vec<Vec<u8>>) {
        let parts: Vec<Vec<u8>> = parts
            .iter()
            .map(|part| part.iter().map(|byte| if byte % 8 == 0 { b'\n' } else { *byte }).collect())
            .collect();
        let all = parts.concat();
        prop_assume!(all.len() < 60_000);
        let (reader, writer) = io::pipe().unwrap();
        let mut out = LineWriter::<_, 32>::new(writer);
        for part in &parts {
            out.write(part).unwrap();
        }
        drop(out);
        let mut lines = LineReader::<_, 4096>::new(reader);
        for line in all.split_inclusive(|byte| *byte == b'\n') {
            prop_assert_eq!(lines.read_line().unwrap(), line);
        }
        prop_assert!(lines.read_line().unwrap().is_empty());
    }
}
