//! Errors have the names, numbers and words that the kernel's users know.

use ksys::Errno;

/// The errors of the target, as its table of constants states them.
fn constants() -> impl Iterator<Item = &'static str> {
    include_str!("../src/errno.rs")
        .split_once("errnos! {")
        .and_then(|(_, rest)| rest.split_once("\n}"))
        .map(|(rows, _)| rows.lines().filter_map(|row| row.split_whitespace().next()))
        .unwrap()
}

#[test]
fn display_gives_the_message_and_the_name() {
    assert_eq!(
        Errno::ENOENT.to_string(),
        "no such file or directory (ENOENT)"
    );
    assert_eq!(format!("{:?}", Errno::EAGAIN), "EAGAIN");
}

#[test]
fn numbers_are_the_kernels() {
    assert_eq!(Errno::EPERM.raw_os_error(), 1);
    assert_eq!(Errno::EDEADLK.raw_os_error(), 35);
    assert_eq!(Errno::EHWPOISON.raw_os_error(), 133);
    assert_eq!(Errno::from_raw_os_error(0), None);
    assert_eq!(Errno::from_raw_os_error(11), Some(Errno::EWOULDBLOCK));
}

#[test]
fn every_errno_has_its_own_name_and_message() {
    // The kernel's numbers are dense but for 41 and 58, which were two names of one error.
    let named: Vec<i32> = (1..4096)
        .filter(|&number| Errno::from_raw_os_error(number).unwrap().name().is_some())
        .collect();
    let expected: Vec<i32> = (1..=134)
        .filter(|number| ![41, 58].contains(number))
        .collect();
    assert_eq!(named, expected);
    assert_eq!(constants().count(), named.len());
    for number in named {
        let errno = Errno::from_raw_os_error(number).unwrap();
        assert!(errno.message().is_some_and(|message| !message.is_empty()));
        assert_eq!(errno.raw_os_error(), number);
    }
}

#[test]
fn any_number_is_an_errno() {
    for number in [-1, 4096, 100_000, i32::MAX, i32::MIN] {
        let errno = Errno::from_raw_os_error(number).unwrap();
        assert_eq!(errno.name(), None);
        assert_eq!(errno.raw_os_error(), number);
        assert_eq!(format!("{errno:?}"), format!("Errno({number})"));
    }
}

#[test]
fn std_takes_it() {
    let error = std::io::Error::from(Errno::ENOENT);
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    assert_eq!(error.raw_os_error(), Some(2));
}
