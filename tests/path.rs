//! Paths of every type reach the kernel whole, or are refused.

use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::param;
use ksys::path::Arg;
use ksys::{Errno, Result};
use std::ffi::{CStr, CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::{ptr, slice};

fn bytes(path: impl Arg) -> Result<Vec<u8>> {
    path.with(|path| Ok(path.to_bytes().to_vec()))
}

#[test]
fn all_types_give_the_same_string() {
    let text = "/tmp/ä";
    let c_string = CString::new(text).unwrap();
    assert_eq!(bytes(c"/tmp/ä"), Ok(text.into()));
    assert_eq!(bytes(&c_string), Ok(text.into()));
    assert_eq!(bytes(text), Ok(text.into()));
    assert_eq!(bytes(&text.to_owned()), Ok(text.into()));
    assert_eq!(bytes(text.as_bytes()), Ok(text.into()));
    assert_eq!(bytes(OsStr::new(text)), Ok(text.into()));
    assert_eq!(bytes(Path::new(text)), Ok(text.into()));
    assert_eq!(bytes(&Path::new(text).to_path_buf()), Ok(text.into()));
}

#[test]
fn what_the_kernel_ends_with_a_nul_is_read_up_to_there() {
    let mut buf = [0xff; 4096];
    let at = buf.as_mut_ptr().cast();
    // SAFETY: the kernel writes at most so many bytes.
    let len = unsafe { ksys::raw::portable::getcwd(at, buf.len() as _) };
    let len = len.usize().unwrap();
    let path = CStr::from_bytes_until_nul(&buf).unwrap();
    assert_eq!(path.count_bytes() + 1, len);
    assert_eq!(
        Path::new(OsStr::from_bytes(path.to_bytes())),
        std::env::current_dir().unwrap()
    );
    assert!(CStr::from_bytes_until_nul(&buf[..len - 1]).is_err());
}

#[test]
fn what_is_not_utf8_is_kept() {
    let name = OsStr::from_bytes(b"\xff\xfe");
    assert_eq!(bytes(name), Ok(b"\xff\xfe".to_vec()));
}

#[test]
fn a_nul_inside_is_einval() {
    assert_eq!(bytes("a\0b"), Err(Errno::EINVAL));
    assert_eq!(bytes("\0"), Err(Errno::EINVAL));
    let long = format!("{}\0", "x".repeat(1000));
    assert_eq!(bytes(&long), Err(Errno::EINVAL));
}

#[test]
fn every_byte_of_every_length_is_copied_and_looked_at() {
    for len in 0..=70 {
        for fill in [0x01, 0x7f, 0x80, 0x81, 0xff] {
            // No two places hold the same, and next to a NUL stands what a borrow would change.
            let mut path: Vec<u8> = (0..len).map(|at| fill ^ (at << 1 & 0x7e)).collect();
            path.iter_mut().for_each(|byte| *byte = (*byte).max(1));
            assert_eq!(bytes(path.as_slice()).as_ref(), Ok(&path));
            for at in 0..path.len() {
                let byte = core::mem::replace(&mut path[at], 0);
                assert_eq!(bytes(path.as_slice()), Err(Errno::EINVAL), "{at} of {len}");
                path[at] = byte;
            }
        }
    }
}

#[test]
fn a_path_may_stand_anywhere() {
    let mut room = [0xff_u8; 80];
    for at in 0..16 {
        for len in 0..60 {
            let path: Vec<u8> = (1..=len).collect();
            room[at..at + path.len()].copy_from_slice(&path);
            // Bytes that are not the path's are nothing to it, whatever they are.
            for around in [0, 1, 0xff] {
                room[..at].fill(around);
                room[at + path.len()..].fill(around);
                assert_eq!(bytes(&room[at..at + path.len()]).as_ref(), Ok(&path));
            }
            for nul in at..at + path.len() {
                let byte = core::mem::replace(&mut room[nul], 0);
                let found = bytes(&room[at..at + path.len()]);
                assert_eq!(found, Err(Errno::EINVAL), "{nul} from {at} of {len}");
                room[nul] = byte;
            }
        }
    }
}

#[test]
fn only_the_page_of_a_path_is_read() {
    let page = param::page_size();
    let (all, none) = (ProtFlags::READ | ProtFlags::WRITE, ProtFlags::empty());
    let flags = MapFlags::PRIVATE | MapFlags::ANONYMOUS;
    // SAFETY: the kernel places it.
    let at = unsafe { mm::mmap(ptr::null_mut(), 3 * page, none, flags, None, 0) }.unwrap();
    let middle = at.cast::<u8>().wrapping_add(page);
    // SAFETY: nothing else uses the page.
    unsafe { mm::mprotect(middle.cast(), page, all) }.unwrap();
    // SAFETY: it was just made readable and writable.
    let middle = unsafe { slice::from_raw_parts_mut(middle, page) };
    middle.fill(b'x');
    for len in 0..70 {
        assert_eq!(bytes(&middle[..len]), Ok(vec![b'x'; len]));
        assert_eq!(bytes(&middle[page - len..]), Ok(vec![b'x'; len]));
    }
    // SAFETY: nothing refers to it any longer.
    unsafe { mm::munmap(at, 3 * page) }.unwrap();
}

#[test]
fn path_max_counts_the_nul() {
    for len in [0, 1, 254, 255, 256, 257, 4094, 4095] {
        let path = "x".repeat(len);
        assert_eq!(bytes(&path).map(|path| path.len()), Ok(len));
    }
    for len in [4096, 4097, 100_000] {
        assert_eq!(bytes(&"x".repeat(len)), Err(Errno::ENAMETOOLONG));
    }
}

#[test]
fn the_error_of_the_call_comes_back() {
    let failed = "x".with(|_| Err::<(), _>(Errno::EACCES));
    assert_eq!(failed, Err(Errno::EACCES));
}
