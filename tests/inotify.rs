//! inotify: watches, their events, and events of any bytes.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use ksys::fs::inotify::{self, Event, Events, InitFlags, Watch, WatchMask};
use ksys::fs::{self, Mode, OFlags};
use ksys::{Errno, io};
use proptest::prelude::*;
use temp::Temp;

fn nonblocking() -> ksys::fd::OwnedFd {
    inotify::init(InitFlags::CLOEXEC | InitFlags::NONBLOCK).unwrap()
}

#[test]
fn a_directory_tells_what_happens_in_it() {
    let temp = Temp::new();
    let inotify = nonblocking();
    let mask = WatchMask::CREATE | WatchMask::MOVE | WatchMask::DELETE;
    let watch = inotify::add_watch(&inotify, temp.path(), mask).unwrap();
    temp.file("a", b"");
    fs::mkdir(&temp.join("dir"), Mode::RWXU).unwrap();
    fs::rename(&temp.join("a"), &temp.join("b")).unwrap();
    fs::unlink(&temp.join("b")).unwrap();

    let mut buf = [0; 4096];
    let events: Vec<Event<'_>> = inotify::read(&inotify, &mut buf).unwrap().collect();
    let cookie = events[2].cookie;
    assert_ne!(cookie, 0);
    let event = |mask, cookie, name| Event {
        watch,
        mask,
        cookie,
        name: Some(name),
    };
    assert_eq!(
        events,
        [
            event(WatchMask::CREATE, 0, c"a"),
            event(WatchMask::CREATE | WatchMask::ISDIR, 0, c"dir"),
            event(WatchMask::MOVED_FROM, cookie, c"a"),
            event(WatchMask::MOVED_TO, cookie, c"b"),
            event(WatchMask::DELETE, 0, c"b"),
        ]
    );
    assert_eq!(inotify::read(&inotify, &mut buf).err(), Some(Errno::EAGAIN));
}

#[test]
fn names_have_up_to_255_bytes() {
    let temp = Temp::new();
    let inotify = nonblocking();
    inotify::add_watch(&inotify, temp.path(), WatchMask::CREATE).unwrap();
    let name = "x".repeat(255);
    temp.file(&name, b"");
    assert_eq!(
        inotify::read(&inotify, &mut [0; 16]).err(),
        Some(Errno::EINVAL)
    );
    let mut buf = [0; 272];
    let event = inotify::read(&inotify, &mut buf).unwrap().next().unwrap();
    assert_eq!(event.name.unwrap().to_bytes(), name.as_bytes());
}

#[test]
fn a_watch_ends_with_an_event() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let inotify = nonblocking();
    let watch = inotify::add_watch(&inotify, &path, WatchMask::MODIFY).unwrap();
    let same = inotify::add_watch(&inotify, &path, WatchMask::MASK_ADD | WatchMask::OPEN);
    assert_eq!(same, Ok(watch));
    let created = inotify::add_watch(&inotify, &path, WatchMask::MASK_CREATE | WatchMask::OPEN);
    assert_eq!(created, Err(Errno::EEXIST));
    let file = fs::open(&path, OFlags::WRONLY, Mode::empty()).unwrap();
    io::write(&file, b"x").unwrap();
    inotify::rm_watch(&inotify, watch).unwrap();
    assert_eq!(inotify::rm_watch(&inotify, watch), Err(Errno::EINVAL));
    let mut buf = [0; 4096];
    let events = inotify::read(&inotify, &mut buf).unwrap();
    let masks: Vec<_> = events.map(|event| (event.mask, event.name)).collect();
    let expected = [WatchMask::OPEN, WatchMask::MODIFY, WatchMask::IGNORED];
    assert_eq!(masks, expected.map(|mask| (mask, None)));
}

#[test]
fn what_cannot_be_watched_is_refused() {
    let inotify = nonblocking();
    let none = inotify::add_watch(&inotify, c"/nowhere", WatchMask::OPEN);
    assert_eq!(none, Err(Errno::ENOENT));
    let file = inotify::add_watch(
        &inotify,
        c"/proc/self/exe",
        WatchMask::ONLYDIR | WatchMask::OPEN,
    );
    assert_eq!(file, Err(Errno::ENOTDIR));
    assert_eq!(
        inotify::add_watch(io::stdin(), c"/", WatchMask::OPEN),
        Err(Errno::EINVAL)
    );
    let unknown = inotify::init(InitFlags::from_bits_retain(1));
    assert_eq!(unknown.err(), Some(Errno::EINVAL));
}

#[test]
fn flags_are_complete() {
    let addresses = [
        "IN_CLASSA_HOST",
        "IN_CLASSA_MAX",
        "IN_CLASSA_NET",
        "IN_CLASSA_NSHIFT",
        "IN_CLASSB_HOST",
        "IN_CLASSB_MAX",
        "IN_CLASSB_NET",
        "IN_CLASSB_NSHIFT",
        "IN_CLASSC_HOST",
        "IN_CLASSC_NET",
        "IN_CLASSC_NSHIFT",
        "IN_CLASSE_NET",
        "IN_CLASSE_NSHIFT",
        "IN_LOOPBACKNET",
        "IN_MULTICAST_NET",
    ];
    let mut excluded = addresses
        .map(|name| (name, "is of internet addresses"))
        .to_vec();
    excluded.push(("IN_CLOEXEC", "is of InitFlags"));
    excluded.push(("IN_NONBLOCK", "is of InitFlags"));
    families::check::<WatchMask>(&["IN_"], &excluded);
}

fn event(watch: i32, mask: u32, cookie: u32, name: &[u8], padding: usize) -> Vec<u8> {
    let mut bytes = watch.to_ne_bytes().to_vec();
    bytes.extend(mask.to_ne_bytes());
    bytes.extend(cookie.to_ne_bytes());
    let len = if name.is_empty() {
        0
    } else {
        name.len() + 1 + padding
    };
    bytes.extend((len as u32).to_ne_bytes());
    bytes.extend(name);
    bytes.resize(16 + len, 0);
    bytes
}

proptest! {
    #[test]
    fn any_bytes_are_some_events(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Events::new(&bytes).count() <= bytes.len() / 16);
    }

    #[test]
    fn any_lengths_are_some_events(
        lengths in proptest::collection::vec(any::<u32>(), 0..20),
        small in any::<bool>(),
    ) {
        let mut bytes = Vec::new();
        for len in lengths {
            let mut event = event(1, 2, 3, b"name", 0);
            let len = if small { len % 24 } else { len };
            event[12..16].copy_from_slice(&len.to_ne_bytes());
            bytes.extend(event);
        }
        prop_assert!(Events::new(&bytes).count() <= bytes.len() / 16);
    }

    #[test]
    fn events_are_read_as_written(
        events in proptest::collection::vec(
            (any::<i32>(), any::<u32>(), any::<u32>(),
             proptest::collection::vec(1_u8.., 0..255), 0_usize..20),
            0..10,
        ),
        cut in 1_usize..40,
    ) {
        let bytes: Vec<u8> = events
            .iter()
            .flat_map(|(watch, mask, cookie, name, padding)| {
                event(*watch, *mask, *cookie, name, *padding)
            })
            .collect();
        let read: Vec<_> = Events::new(&bytes).collect();
        prop_assert_eq!(read.len(), events.len());
        for (read, (watch, mask, cookie, name, _)) in read.iter().zip(&events) {
            prop_assert_eq!(read.watch, Watch(*watch));
            prop_assert_eq!((read.mask.bits(), read.cookie), (*mask, *cookie));
            prop_assert_eq!(read.name.map_or(&[][..], |name| name.to_bytes()), name.as_slice());
        }
        let cut = Events::new(&bytes[..bytes.len().saturating_sub(cut)]);
        prop_assert!(cut.count() <= events.len().saturating_sub(1));
    }
}
