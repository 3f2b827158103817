//! Extended attributes of files, by path, by link and by descriptor.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use common::{gap, granted};
use ksys::Errno;
use ksys::fd::{AsFd, OwnedFd};
use ksys::fs::{self, AtFlags, CWD, Mode, OFlags, XattrFlags, XattrNames};
use proptest::prelude::*;
use std::ffi::CStr;
use std::path::PathBuf;
use temp::Temp;

const NAME: &CStr = c"user.ksys";

/// A file that takes attributes, or none if the file system has none.
fn file() -> Option<(Temp, PathBuf, OwnedFd)> {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let file = fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty()).unwrap();
    let set = fs::fsetxattr(&file, c"user.first", b"1", XattrFlags::empty());
    granted("fsetxattr:user", &[Errno::EOPNOTSUPP], set)?.unwrap();
    Some((temp, path, file))
}

fn names(bytes: &[u8]) -> Vec<&CStr> {
    let names: Vec<_> = XattrNames::new(bytes).collect();
    let user = |name: &&&CStr| name.to_bytes().starts_with(b"user.");
    names.iter().filter(user).copied().collect()
}

#[test]
fn attributes_go_by_path() {
    let Some((temp, path, _file)) = file() else {
        return;
    };
    fs::setxattr(&path, NAME, b"a\0value", XattrFlags::CREATE).unwrap();
    let again = fs::setxattr(&path, NAME, b"", XattrFlags::CREATE);
    assert_eq!(again, Err(Errno::EEXIST));
    let mut buf = [0; 64];
    assert_eq!(fs::getxattr(&path, NAME, &mut buf), Ok(7));
    assert_eq!(&buf[..7], b"a\0value");
    assert_eq!(fs::getxattr(&path, NAME, &mut []), Ok(7), "only asks");
    assert_eq!(fs::getxattr(&path, NAME, &mut [0; 6]), Err(Errno::ERANGE));
    let n = fs::listxattr(&path, &mut buf).unwrap();
    assert_eq!(fs::listxattr(&path, &mut []), Ok(n));
    let mut found = names(&buf[..n]);
    found.sort();
    assert_eq!(found, [c"user.first", NAME]);
    fs::removexattr(&path, NAME).unwrap();
    assert_eq!(fs::removexattr(&path, NAME), Err(Errno::ENODATA));
    assert_eq!(fs::getxattr(&path, NAME, &mut buf), Err(Errno::ENODATA));
    let replace = fs::setxattr(&path, NAME, b"", XattrFlags::REPLACE);
    assert_eq!(replace, Err(Errno::ENODATA));
    let none = fs::setxattr(&temp.join("none"), NAME, b"", XattrFlags::empty());
    assert_eq!(none, Err(Errno::ENOENT));
    let space = fs::setxattr(&path, c"nowhere.name", b"", XattrFlags::empty());
    assert_eq!(space, Err(Errno::EOPNOTSUPP));
    let long = format!("user.{}", "x".repeat(251));
    let refused = fs::setxattr(&path, long.as_str(), b"", XattrFlags::empty());
    assert_eq!(refused, Err(Errno::ERANGE));
}

#[test]
fn attributes_go_by_descriptor() {
    let Some((_temp, _path, file)) = file() else {
        return;
    };
    fs::fsetxattr(&file, NAME, b"", XattrFlags::empty()).unwrap();
    let mut buf = [0; 64];
    assert_eq!(fs::fgetxattr(&file, NAME, &mut buf), Ok(0));
    let n = fs::flistxattr(file.as_fd(), &mut buf).unwrap();
    assert_eq!(names(&buf[..n]).len(), 2);
    assert_eq!(fs::flistxattr(&file, &mut [0; 1]), Err(Errno::ERANGE));
    fs::fremovexattr(&file, NAME).unwrap();
    assert_eq!(fs::fgetxattr(&file, NAME, &mut buf), Err(Errno::ENODATA));
}

#[test]
fn links_have_attributes_of_their_own() {
    let Some((temp, _path, _file)) = file() else {
        return;
    };
    let link = temp.join("link");
    fs::symlink("file", &link).unwrap();
    let mut buf = [0; 64];
    assert_eq!(
        fs::getxattr(&link, c"user.first", &mut buf),
        Ok(1),
        "followed"
    );
    assert_eq!(
        fs::lgetxattr(&link, c"user.first", &mut buf),
        Err(Errno::ENODATA)
    );
    let n = fs::llistxattr(&link, &mut buf).unwrap();
    assert_eq!(names(&buf[..n]), [c""; 0]);
    // Links take none of users' attributes, and those of root only where the kernel has a namespace.
    let set = fs::lsetxattr(&link, NAME, b"x", XattrFlags::empty());
    assert_eq!(set, Err(Errno::EPERM));
    let removed = fs::lremovexattr(&link, NAME);
    assert_eq!(removed, Err(Errno::EPERM));
}

#[test]
fn attributes_go_by_directory_and_path() {
    let Some((temp, path, _file)) = file() else {
        return;
    };
    let dir = fs::open(temp.path(), OFlags::DIRECTORY, Mode::empty()).unwrap();
    let at = AtFlags::empty();
    let set = fs::setxattrat(&dir, c"file", at, NAME, b"value", XattrFlags::CREATE);
    if let Some(set) = gap("setxattrat", set) {
        set.unwrap();
        let again = fs::setxattrat(&dir, c"file", at, NAME, b"", XattrFlags::CREATE);
        assert_eq!(again, Err(Errno::EEXIST));
    }
    let mut buf = [0; 64];
    if let Some(got) = gap(
        "getxattrat",
        fs::getxattrat(&dir, c"file", at, NAME, &mut buf),
    ) {
        assert_eq!(got, Ok(5));
        assert_eq!(&buf[..5], b"value");
        let short = fs::getxattrat(&dir, c"file", at, NAME, &mut [0; 4]);
        assert_eq!(short, Err(Errno::ERANGE));
    }
    if let Some(listed) = gap("listxattrat", fs::listxattrat(&dir, c"file", at, &mut buf)) {
        assert_eq!(names(&buf[..listed.unwrap()]).len(), 2);
    }
    let removed = fs::removexattrat(CWD, &path, AtFlags::SYMLINK_NOFOLLOW, NAME);
    if let Some(removed) = gap("removexattrat", removed) {
        removed.unwrap();
        let again = fs::removexattrat(CWD, &path, at, NAME);
        assert_eq!(again, Err(Errno::ENODATA));
    }
}

#[test]
fn flags_are_complete() {
    families::check::<XattrFlags>(
        &["XATTR_CREATE", "XATTR_REPLACE"],
        &[
            ("XATTR_CREATE", "is checked below: other names begin so"),
            ("XATTR_REPLACE", "is checked below: other names begin so"),
        ],
    );
    assert_eq!(XattrFlags::CREATE.bits(), 1);
    assert_eq!(XattrFlags::REPLACE.bits(), 2);
}

proptest! {
    #[test]
    fn any_bytes_are_some_names(bytes in proptest::collection::vec(0_u8..4, 0..100)) {
        let names: Vec<_> = XattrNames::new(&bytes).collect();
        let ends = bytes.iter().filter(|byte| **byte == 0).count();
        prop_assert_eq!(names.len(), ends);
        let read: usize = names.iter().map(|name| name.count_bytes() + 1).sum();
        prop_assert!(read <= bytes.len());
    }
}
