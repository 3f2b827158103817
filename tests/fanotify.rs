//! fanotify: marks, events with descriptors or handles, answers, and events of any bytes.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use common::{gap, granted};
use families::constants;
use ksys::fd::AsRawFd;
use ksys::fs::fanotify::{
    self, EventMask, Fanotify, Info, InitFlags, MarkFlags, Record, Records, Response,
};
use ksys::fs::{self, CWD, HandleFlags, Mode, OFlags};
use ksys::{Errno, io, process};
use proptest::prelude::*;
use temp::Temp;

/// An instance; none where the runner has none, or where this user may not have one.
fn instance(flags: InitFlags) -> Option<Fanotify> {
    let flags = flags | InitFlags::CLOEXEC | InitFlags::NONBLOCK;
    match gap(
        "fanotify_init",
        fanotify::init(flags, OFlags::RDONLY | OFlags::CLOEXEC),
    )? {
        Ok(fanotify) => Some(fanotify),
        Err(errno) => {
            // SAFETY: takes nothing and touches no memory.
            let user = unsafe { ksys::raw::portable::geteuid() }.word();
            assert_eq!((errno, user != 0), (Errno::EPERM, true));
            None
        }
    }
}

#[test]
fn events_carry_the_file_and_the_process() {
    let Some(fanotify) = instance(InitFlags::CLASS_NOTIF | InitFlags::REPORT_PIDFD) else {
        return;
    };
    let temp = Temp::new();
    let path = temp.file("file", b"watched");
    fanotify::mark(&fanotify, MarkFlags::ADD, EventMask::OPEN, CWD, &path).unwrap();
    let mut buf = [0; 4096];
    assert_eq!(
        fanotify::read(&fanotify, &mut buf).err(),
        Some(Errno::EAGAIN)
    );
    drop(fs::open(&path, OFlags::RDONLY, Mode::empty()).unwrap());
    let mut events = fanotify::read(&fanotify, &mut buf).unwrap();
    let event = events.next().unwrap();
    assert_eq!(event.mask, EventMask::OPEN);
    assert_eq!(event.pid, process::getpid());
    let file = event.fd.unwrap().unwrap();
    let mut contents = [0; 16];
    assert_eq!(io::pread(&file, &mut contents, 0), Ok(7));
    assert!(event.pidfd.is_some());
    assert!(events.next().is_none());

    let mark = |flags, path: &std::path::Path| {
        fanotify::mark(&fanotify, flags, EventMask::OPEN, CWD, path)
    };
    mark(MarkFlags::REMOVE, &path).unwrap();
    assert_eq!(mark(MarkFlags::REMOVE, &path), Err(Errno::ENOENT));
    assert_eq!(mark(MarkFlags::ADD, &temp.join("none")), Err(Errno::ENOENT));
    let onlydir = MarkFlags::ADD | MarkFlags::ONLYDIR;
    assert_eq!(mark(onlydir, &path), Err(Errno::ENOTDIR));
}

#[test]
fn descriptors_that_nobody_takes_are_closed() {
    let Some(fanotify) = instance(InitFlags::CLASS_NOTIF) else {
        return;
    };
    let temp = Temp::new();
    let path = temp.file("file", b"x");
    let file = fs::open(&path, OFlags::RDONLY, Mode::empty()).unwrap();
    fanotify::mark_fd(&fanotify, MarkFlags::ADD, EventMask::ACCESS, &file).unwrap();
    io::read(&file, &mut [0; 1]).unwrap();
    let mut buf = [0; 4096];
    let events = fanotify::read(&fanotify, &mut buf).unwrap();
    drop(events);
    let number = Records::new(&buf).next().unwrap().fd;
    let link = std::fs::read_link(format!("/proc/self/fd/{number}"));
    assert!(
        link.is_err() || link.unwrap() != path,
        "{number} is still open"
    );
}

#[test]
fn events_report_handles_and_names() {
    let Some(fanotify) = instance(InitFlags::REPORT_DFID_NAME) else {
        return;
    };
    let temp = Temp::new();
    let mask = EventMask::CREATE | EventMask::ONDIR;
    let marked = fanotify::mark(&fanotify, MarkFlags::ADD, mask, CWD, temp.path());
    // A file system may have no handles.
    let none = [Errno::ENODEV, Errno::EOPNOTSUPP];
    let Some(marked) = granted("fanotify_mark:handles", &none, marked) else {
        return;
    };
    marked.unwrap();
    fs::mkdir(&temp.join("new"), Mode::RWXU).unwrap();
    let mut buf = [0; 4096];
    let event = fanotify::read(&fanotify, &mut buf).unwrap().next().unwrap();
    assert_eq!(event.mask, mask);
    assert!(matches!(event.fd, Ok(None)));
    let (handle, _) = fs::name_to_handle_at(CWD, temp.path(), HandleFlags::empty()).unwrap();
    let infos: Vec<_> = event.infos.collect();
    let [Info::DirFidName(fid)] = infos[..] else {
        panic!("{infos:?}");
    };
    assert_eq!(fid.name, Some(c"new"));
    assert_eq!(fid.handle, handle);
    assert_eq!(fid.fsid, fs::statfs(temp.path()).unwrap().fsid);
}

#[test]
fn a_listener_is_asked_first() {
    let Some(fanotify) = instance(InitFlags::CLASS_CONTENT) else {
        return;
    };
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let mask = EventMask::OPEN_PERM;
    let marked = fanotify::mark(&fanotify, MarkFlags::ADD, mask, CWD, &path);
    // A kernel may be built without asking.
    let Some(marked) = granted("fanotify_mark:ask", &[Errno::EINVAL], marked) else {
        return;
    };
    marked.unwrap();
    io::set_nonblocking(&fanotify, false).unwrap();
    for (response, expected) in [
        (Response::ALLOW, None),
        (Response::DENY, Some(Errno::EPERM)),
    ] {
        let path = path.clone();
        let opener =
            std::thread::spawn(move || fs::open(&path, OFlags::RDONLY, Mode::empty()).err());
        let mut buf = [0; 4096];
        let event = fanotify::read(&fanotify, &mut buf).unwrap().next().unwrap();
        assert_eq!(event.mask, EventMask::OPEN_PERM);
        let file = event.fd.unwrap().unwrap();
        fanotify::respond(&fanotify, &file, response).unwrap();
        assert_eq!(opener.join().unwrap(), expected);
        let again = fanotify::respond(&fanotify, &file, response);
        assert_eq!(again, Err(Errno::ENOENT));
    }
    let wrong = fanotify::respond(&fanotify, &fanotify, Response(0));
    assert_eq!(wrong, Err(Errno::EINVAL));
    let audited = fanotify::respond(&fanotify, &fanotify, Response::ALLOW.audited());
    assert_eq!(audited, Err(Errno::EINVAL), "the instance does not audit");
    assert_eq!(Response::deny_with(Errno::EIO), Response(2 | 5 << 24));
}

#[test]
fn flags_are_complete() {
    let not_init = |name: &&str| {
        !["FAN_CLASS_", "FAN_REPORT_", "FAN_UNLIMITED_"]
            .iter()
            .any(|p| name.starts_with(p))
            && !["FAN_CLOEXEC", "FAN_NONBLOCK", "FAN_ENABLE_AUDIT"].contains(name)
    };
    let names = constants("", &["FAN_"]).map(|constant| constant.name);
    let names: Vec<&str> = names.collect();
    let excluded = |f: &dyn Fn(&&str) -> bool| -> Vec<(&'static str, &'static str)> {
        let others = names.iter().filter(|name| f(name));
        others.map(|name| (*name, "is of another type")).collect()
    };
    families::check::<InitFlags>(&["FAN_"], &excluded(&not_init));
    let mark = |name: &&str| name.starts_with("FAN_MARK_");
    families::check::<MarkFlags>(&["FAN_MARK_"], &[]);
    let prefixes = [
        "FAN_ALL_",
        "FAN_EVENT_INFO_",
        "FAN_EVENT_META",
        "FAN_ERRNO_",
        "FAN_RESPONSE_",
    ];
    let values = [
        "FAN_ALLOW",
        "FAN_DENY",
        "FAN_AUDIT",
        "FAN_INFO",
        "FAN_NOFD",
        "FAN_NOPIDFD",
        "FAN_EPIDFD",
    ];
    let not_event = |name: &&str| {
        !not_init(name)
            || mark(name)
            || values.contains(name)
            || prefixes.iter().any(|prefix| name.starts_with(prefix))
    };
    families::check::<EventMask>(&["FAN_"], &excluded(&not_event));
}

fn event(mask: u64, fd: i32, infos: &[u8]) -> Vec<u8> {
    let mut bytes = (24 + infos.len() as u32).to_ne_bytes().to_vec();
    bytes.extend([3, 0]);
    bytes.extend(24_u16.to_ne_bytes());
    bytes.extend(mask.to_ne_bytes());
    bytes.extend(fd.to_ne_bytes());
    bytes.extend(7_i32.to_ne_bytes());
    bytes.extend(infos);
    bytes
}

fn info(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![kind, 0];
    bytes.extend((4 + body.len() as u16).to_ne_bytes());
    bytes.extend(body);
    bytes
}

#[test]
fn info_records_are_read_as_written() {
    let mut body = 1_i32.to_ne_bytes().to_vec();
    body.extend(2_i32.to_ne_bytes());
    body.extend(3_u32.to_ne_bytes());
    body.extend(9_i32.to_ne_bytes());
    body.extend(b"abcname\0\0");
    let mut infos = info(2, &body);
    infos.extend(info(4, &(-3_i32).to_ne_bytes()));
    infos.extend(info(
        5,
        &[5_u32.to_ne_bytes(), 2_u32.to_ne_bytes()].concat(),
    ));
    let range = [
        [0; 4].to_vec(),
        8_u64.to_ne_bytes().to_vec(),
        9_u64.to_ne_bytes().to_vec(),
    ];
    infos.extend(info(6, &range.concat()));
    // The kernel's record has padding before these 64 bits.
    infos.extend(info(
        7,
        &[vec![0; 4], 6_u64.to_ne_bytes().to_vec()].concat(),
    ));
    infos.extend(info(99, b"new"));
    let bytes = event(1 << 40, -1, &infos);
    let event: Record<'_> = Records::new(&bytes).next().unwrap();
    assert_eq!((event.mask.bits(), event.fd, event.pid), (1 << 40, -1, 7));
    let infos: Vec<_> = event.infos.collect();
    let Info::DirFidName(fid) = infos[0] else {
        panic!("{infos:?}");
    };
    assert_eq!((fid.fsid, fid.name), ([1, 2], Some(c"name")));
    assert_eq!((fid.handle.kind(), fid.handle.bytes()), (9, &b"abc"[..]));
    assert_eq!(
        infos[1..],
        [
            Info::Pidfd(-3),
            Info::Error {
                errno: Some(Errno::EIO),
                count: 2
            },
            Info::Range {
                offset: 8,
                count: 9
            },
            Info::Mount(6),
            Info::Other {
                kind: 99,
                bytes: b"new"
            },
        ]
    );
}

proptest! {
    #[test]
    fn any_bytes_are_some_events(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for event in Records::new(&bytes) {
            prop_assert!(event.infos.count() <= bytes.len() / 4);
        }
    }

    #[test]
    fn any_info_bytes_are_some_infos(
        infos in proptest::collection::vec(
            (0_u8..14, 0_u16..60, proptest::collection::vec(any::<u8>(), 0..60)),
            0..8,
        ),
        len in any::<u32>(),
    ) {
        let mut bytes = Vec::new();
        for (kind, len, body) in infos {
            let mut info = info(kind, &body);
            info[2..4].copy_from_slice(&len.to_ne_bytes());
            bytes.extend(info);
        }
        let mut event = event(1, -1, &bytes);
        for event in Records::new(&event) {
            prop_assert!(event.infos.count() <= bytes.len() / 4);
        }
        event[..4].copy_from_slice(&(len % 200).to_ne_bytes());
        prop_assert!(Records::new(&event).count() <= event.len() / 24);
    }
}

#[test]
fn an_instance_is_a_descriptor() {
    if let Some(fanotify) = instance(InitFlags::CLASS_NOTIF) {
        let fd = ksys::fd::OwnedFd::from(fanotify);
        assert!(fd.as_raw_fd() >= 0);
        // SAFETY: it is an instance.
        drop(unsafe { Fanotify::from_fd(fd) });
    }
}
