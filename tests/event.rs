//! Waiting: what epoll, poll, select and eventfd promise.

mod common;
#[path = "common/families.rs"]
mod families;

use common::gap;
use ksys::event::{
    EpollCreateFlags, EpollFlags, Event, EventfdFlags, FdSet, FdWord, PollFd, PollFlags, epoll_add,
    epoll_create, epoll_create_with, epoll_delete, epoll_modify, epoll_pwait, epoll_pwait2,
    epoll_wait, eventfd, eventfd_read, eventfd_write, poll, ppoll, pselect, select,
};
use ksys::fd::{AsFd, AsRawFd, OwnedFd};
use ksys::signal::{Action, Disposition, How, SigSet, Signal, sigaction, sigprocmask, tgkill};
use ksys::thread::gettid;
use ksys::{Errno, Result, io, uapi};
use std::ffi::c_int;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const NOW: Option<Duration> = Some(Duration::ZERO);

fn counter(initial: u32) -> OwnedFd {
    eventfd(initial, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK).unwrap()
}

/// What is ready at once, sorted by data.
fn ready(epoll: &OwnedFd) -> Vec<(u64, EpollFlags)> {
    let mut events = [Event::EMPTY; 64];
    let n = epoll_wait(epoll, &mut events, NOW).unwrap();
    let mut ready: Vec<_> = events[..n].iter().map(|e| (e.data(), e.flags())).collect();
    ready.sort_by_key(|(data, _)| *data);
    ready
}

/// How long a wait is that something else has to end.
const LONG: Option<Duration> = Some(Duration::from_secs(20));

#[test]
fn flags_are_the_kernels() {
    let modes = "is no event";
    families::check::<EpollFlags>(
        &["EPOLL_", "EPOLL"],
        &[
            ("EPOLL_CLOEXEC", modes),
            ("EPOLL_CTL_ADD", modes),
            ("EPOLL_CTL_DEL", modes),
            ("EPOLL_CTL_MOD", modes),
            ("EPOLL_IOC_TYPE", modes),
        ],
    );
    families::check::<EventfdFlags>(&["EFD_"], &[]);
    assert_eq!(EpollCreateFlags::CLOEXEC.bits(), uapi::EPOLL_CLOEXEC);
    let code = "is a code of SIGIO";
    let inner = "is the kernel's own";
    families::check::<PollFlags>(
        &["POLL"],
        &[
            ("POLL_ERR", code),
            ("POLL_HUP", code),
            ("POLL_IN", code),
            ("POLL_MSG", code),
            ("POLL_OUT", code),
            ("POLL_PRI", code),
            ("POLLFREE", inner),
            ("POLL_BUSY_LOOP", inner),
        ],
    );
}

#[test]
fn eventfd_counts() {
    let fd = counter(3);
    eventfd_write(&fd, 4).unwrap();
    assert_eq!(eventfd_read(&fd), Ok(7));
    assert_eq!(eventfd_read(&fd), Err(Errno::EAGAIN));
    assert_eq!(eventfd_write(&fd, u64::MAX), Err(Errno::EINVAL));
    eventfd_write(&fd, u64::MAX - 1).unwrap();
    assert_eq!(eventfd_write(&fd, 1), Err(Errno::EAGAIN));
}

#[test]
fn eventfd_semaphore_gives_one_at_a_time() {
    let fd = eventfd(2, EventfdFlags::SEMAPHORE | EventfdFlags::NONBLOCK).unwrap();
    assert_eq!(eventfd_read(&fd), Ok(1));
    assert_eq!(eventfd_read(&fd), Ok(1));
    assert_eq!(eventfd_read(&fd), Err(Errno::EAGAIN));
}

#[test]
fn epoll_tells_what_is_ready_with_its_data() {
    let epoll = epoll_create().unwrap();
    let (idle, set) = (counter(0), counter(1));
    let data = 0xfedc_ba98_7654_3210;
    epoll_add(&epoll, &idle, 1, EpollFlags::IN).unwrap();
    epoll_add(&epoll, &set, data, EpollFlags::IN | EpollFlags::OUT).unwrap();
    assert_eq!(ready(&epoll), [(data, EpollFlags::IN | EpollFlags::OUT)]);

    epoll_modify(&epoll, &set, 5, EpollFlags::OUT).unwrap();
    assert_eq!(ready(&epoll), [(5, EpollFlags::OUT)]);
    epoll_delete(&epoll, &set).unwrap();
    assert_eq!(ready(&epoll), []);
}

#[test]
fn epoll_refuses() {
    let epoll = epoll_create_with(EpollCreateFlags::empty()).unwrap();
    let fd = counter(0);
    assert_eq!(epoll_delete(&epoll, &fd), Err(Errno::ENOENT));
    assert_eq!(
        epoll_modify(&epoll, &fd, 0, EpollFlags::IN),
        Err(Errno::ENOENT)
    );
    epoll_add(&epoll, &fd, 0, EpollFlags::IN).unwrap();
    assert_eq!(
        epoll_add(&epoll, &fd, 0, EpollFlags::IN),
        Err(Errno::EEXIST)
    );
    assert_eq!(
        epoll_add(&epoll, &epoll, 0, EpollFlags::IN),
        Err(Errno::EINVAL)
    );
    let file = std::fs::File::open("/proc/self/exe").unwrap();
    assert_eq!(
        epoll_add(&epoll, &file, 0, EpollFlags::IN),
        Err(Errno::EPERM)
    );
    assert_eq!(epoll_wait(&epoll, &mut [], NOW), Err(Errno::EINVAL));
}

#[test]
fn an_edge_is_told_once() {
    let epoll = epoll_create().unwrap();
    let (level, edge) = (counter(1), counter(1));
    epoll_add(&epoll, &level, 1, EpollFlags::IN).unwrap();
    epoll_add(&epoll, &edge, 2, EpollFlags::IN | EpollFlags::ET).unwrap();
    assert_eq!(ready(&epoll).len(), 2);
    assert_eq!(ready(&epoll), [(1, EpollFlags::IN)]);
    eventfd_write(&edge, 1).unwrap();
    assert_eq!(ready(&epoll).len(), 2);
}

#[test]
fn a_oneshot_is_armed_again_by_modify() {
    let epoll = epoll_create().unwrap();
    let fd = counter(1);
    let flags = EpollFlags::IN | EpollFlags::ONESHOT;
    epoll_add(&epoll, &fd, 1, flags).unwrap();
    assert_eq!(ready(&epoll).len(), 1);
    assert_eq!(ready(&epoll).len(), 0);
    epoll_modify(&epoll, &fd, 1, flags).unwrap();
    assert_eq!(ready(&epoll).len(), 1);
}

#[test]
fn a_closed_descriptor_is_watched_until_its_last_duplicate_is_closed() {
    let epoll = epoll_create().unwrap();
    let fd = counter(1);
    let twin = fd.try_clone().unwrap();
    epoll_add(&epoll, &fd, 9, EpollFlags::IN).unwrap();
    drop(fd);
    assert_eq!(ready(&epoll), [(9, EpollFlags::IN)]);
    drop(twin);
    assert_eq!(ready(&epoll), []);
}

#[test]
fn what_does_not_fit_comes_next() {
    let epoll = epoll_create().unwrap();
    let fds: Vec<_> = (0..10).map(|_| counter(1)).collect();
    for (data, fd) in fds.iter().enumerate() {
        let flags = EpollFlags::IN | EpollFlags::ET;
        epoll_add(&epoll, fd, data as u64, flags).unwrap();
    }
    let mut seen = Vec::new();
    let mut events = [Event::EMPTY; 4];
    loop {
        let n = epoll_wait(&epoll, &mut events, NOW).unwrap();
        if n == 0 {
            break;
        }
        seen.extend(events[..n].iter().map(Event::data));
    }
    seen.sort();
    assert_eq!(seen, (0..10).collect::<Vec<_>>());
}

#[test]
fn timeouts_are_not_cut_short() {
    let epoll = epoll_create().unwrap();
    let mut events = [Event::EMPTY; 1];
    // Cut to whole milliseconds it would be no time at all.
    let wait = Duration::from_micros(999);
    let start = Instant::now();
    assert_eq!(epoll_wait(&epoll, &mut events, Some(wait)), Ok(0));
    assert!(start.elapsed() >= wait);

    let start = Instant::now();
    assert_eq!(
        epoll_pwait(&epoll, &mut events, Some(wait), Some(&SigSet::empty())),
        Ok(0)
    );
    assert!(start.elapsed() >= wait);

    let start = Instant::now();
    let result = epoll_pwait2(&epoll, &mut events, Some(wait), None);
    if let Some(result) = gap("epoll_pwait2", result) {
        assert_eq!(result, Ok(0));
        assert!(start.elapsed() >= wait);
    }

    let start = Instant::now();
    assert_eq!(poll(&mut [], Some(wait)), Ok(0));
    assert_eq!(select(None, None, None, Some(wait)), Ok(0));
    assert!(start.elapsed() >= 2 * wait);
}

#[test]
fn poll_tells_what_happened() {
    let (reader, writer) = io::pipe().unwrap();
    let fd = counter(0);
    let mut fds = [
        PollFd::new(&reader, PollFlags::IN),
        PollFd::new(&writer, PollFlags::OUT),
        PollFd::ignored(),
        PollFd::new(&fd, PollFlags::IN),
    ];
    assert_eq!(poll(&mut fds, None), Ok(1));
    assert_eq!(fds[0].revents(), PollFlags::empty());
    assert_eq!(fds[1].revents(), PollFlags::OUT);
    fds[1].set_events(PollFlags::empty());
    io::write(&writer, b"x").unwrap();
    assert_eq!(ppoll(&mut fds, None, Some(&SigSet::empty())), Ok(1));
    assert_eq!(fds[0].revents(), PollFlags::IN);
    assert_eq!(fds[2].revents(), PollFlags::empty());

    drop(writer);
    let mut fds = [PollFd::new(&reader, PollFlags::IN)];
    assert_eq!(poll(&mut fds, None), Ok(1));
    assert_eq!(fds[0].revents(), PollFlags::IN | PollFlags::HUP);
}

#[test]
fn a_set_holds_what_it_has_bits_for() {
    let bits = FdWord::BITS as usize;
    let mut words = [!0; 1];
    let mut set = FdSet::new(&mut words);
    assert_eq!(set.bound(), 0);
    let fd = counter(0);
    set.insert(fd.as_fd()).unwrap();
    assert!(set.contains(&fd));
    assert_eq!(set.iter().collect::<Vec<_>>(), [fd.as_raw_fd()]);
    assert_eq!(set.bound(), fd.as_raw_fd() as usize + 1);
    set.remove(&fd);
    assert_eq!(set.bound(), 0);
    assert_eq!(set.insert(ksys::fd::CWD), Err(Errno::EINVAL));
    assert_eq!(FdSet::words_for(bits as i32 - 1), 1);
    assert_eq!(FdSet::words_for(bits as i32), 2);
}

#[test]
fn select_leaves_what_is_ready() {
    let (reader, writer) = io::pipe().unwrap();
    let highest = reader.as_raw_fd().max(writer.as_raw_fd());
    let mut read = vec![0; FdSet::words_for(highest)];
    let mut write = read.clone();
    let mut read = FdSet::new(&mut read);
    let mut write = FdSet::new(&mut write);
    read.insert(reader.as_fd()).unwrap();
    write.insert(writer.as_fd()).unwrap();
    assert_eq!(select(Some(&mut read), Some(&mut write), None, NOW), Ok(1));
    assert!(!read.contains(&reader));
    assert!(write.contains(&writer));

    io::write(&writer, b"x").unwrap();
    read.insert(reader.as_fd()).unwrap();
    assert_eq!(
        pselect(Some(&mut read), None, None, None, Some(&SigSet::empty())),
        Ok(1)
    );
    assert!(read.contains(&reader));
}

#[test]
fn select_takes_descriptors_beyond_1023() {
    let (low, _writer) = io::pipe().unwrap();
    let (number, command) = (low.as_raw_fd() as u32, uapi::F_DUPFD_CLOEXEC as u32);
    // SAFETY: no pointers.
    let ret = unsafe { ksys::raw::portable::fcntl(number, command, 1_000) };
    // SAFETY: F_DUPFD_CLOEXEC gives a new descriptor.
    let high = unsafe { ret.fd() }.unwrap();
    let mut words = vec![0; FdSet::words_for(high.as_raw_fd())];
    let mut set = FdSet::new(&mut words);
    set.insert(high.as_fd()).unwrap();
    assert_eq!(select(Some(&mut set), None, None, NOW), Ok(0));

    let mut short = [0; 1];
    let mut short = FdSet::new(&mut short);
    set.insert(high.as_fd()).unwrap();
    assert_eq!(
        select(Some(&mut set), Some(&mut short), None, NOW),
        Err(Errno::EINVAL)
    );
}

extern "C" fn nothing(_: c_int) {}

#[test]
fn a_signal_handler_interrupts_every_wait() {
    let action = Action::new(Disposition::Handler(nothing));
    // SAFETY: the handler does nothing.
    unsafe { sigaction(Signal::USR1, Some(&action)) }.unwrap();
    let epoll = epoll_create().unwrap();
    let mut events = [Event::EMPTY; 1];
    let mut wait: [(&str, &mut dyn FnMut() -> Result<usize>); 3] = [
        ("epoll_pwait", &mut || epoll_wait(&epoll, &mut events, LONG)),
        ("ppoll", &mut || poll(&mut [], LONG)),
        ("pselect6", &mut || select(None, None, None, LONG)),
    ];
    for (name, wait) in &mut wait {
        let (pid, tid) = (std::process::id() as i32, gettid());
        let done = Arc::new(AtomicBool::new(false));
        let stop = done.clone();
        // Again and again: one that comes before the wait has begun does not end it.
        let waker = std::thread::spawn(move || {
            while !stop.load(Ordering::SeqCst) {
                tgkill(pid, tid, Signal::USR1).unwrap();
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let result = wait();
        done.store(true, Ordering::SeqCst);
        waker.join().unwrap();
        assert_eq!(result, Err(Errno::EINTR), "{name}");
    }
}

#[test]
fn a_mask_lets_a_signal_through_only_in_the_wait() {
    std::thread::spawn(|| {
        let action = Action::new(Disposition::Handler(nothing));
        // SAFETY: the handler does nothing.
        unsafe { sigaction(Signal::USR2, Some(&action)) }.unwrap();
        sigprocmask(How::BLOCK, &SigSet::from(Signal::USR2)).unwrap();
        let epoll = epoll_create().unwrap();
        let mut events = [Event::EMPTY; 1];
        for round in 0..4 {
            tgkill(std::process::id() as i32, gettid(), Signal::USR2).unwrap();
            let mask = Some(&SigSet::empty());
            let result = match round {
                0 => epoll_pwait(&epoll, &mut events, LONG, mask),
                1 => ppoll(&mut [], LONG, mask),
                2 => pselect(None, None, None, LONG, mask),
                _ => match gap(
                    "epoll_pwait2",
                    epoll_pwait2(&epoll, &mut events, LONG, mask),
                ) {
                    Some(result) => result,
                    None => return,
                },
            };
            assert_eq!(result, Err(Errno::EINTR), "{round}");
        }
    })
    .join()
    .unwrap();
}
