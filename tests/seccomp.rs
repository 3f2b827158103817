//! Every wrapper gives back what a seccomp filter or its supervisor answers, and takes nothing for
//! granted that only the kernel promises.

mod common;
mod typed;

use common::fork::{fork, wait};
use ksys::fd::{AsRawFd, FromRawFd, OwnedFd};
use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::raw::portable;
use ksys::{Result, uapi};
use std::ffi::{c_int, c_uint, c_ulong};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;
use std::time::Duration;
use typed::{MARKER, Outcome, Row};

/// What a call has not come back with.
const NOTHING: i32 = i32::MIN;

/// Who gets 0 from clone is the child, and goes on as that.
const CHILDREN: [&str; 3] = [
    "process::Spawn::spawn",
    "process::Spawn::spawn_pidfd",
    "thread::start",
];

/// Who always gets one byte more goes on for good.
const ENDLESS: &str = "io::copy";

/// A call promises not to fail.
const ANSWERED: i32 = i32::MIN + 1;

/// The error numbers that calls came back with, 0 for none, in memory that a child shares.
struct Results {
    /// With their names, as little can be allocated under a filter.
    rows: Vec<(String, &'static Row)>,
    slots: &'static [AtomicI32],
}

impl Results {
    fn new() -> Self {
        let rows: Vec<_> = typed::all().map(|row| (row.name(), row)).collect();
        let len = rows.len() + 1;
        let prot = ProtFlags::READ | ProtFlags::WRITE;
        let flags = MapFlags::SHARED | MapFlags::ANONYMOUS;
        let bytes = len * size_of::<AtomicI32>();
        // SAFETY: a new mapping, at an address of the kernel's choice.
        let address = unsafe { mm::mmap(ptr::null_mut(), bytes, prot, flags, None, 0) }.unwrap();
        // SAFETY: zeros are values of the type, and the mapping stays to the end.
        let slots = unsafe { std::slice::from_raw_parts(address.cast::<AtomicI32>(), len) };
        slots
            .iter()
            .for_each(|slot| slot.store(NOTHING, Ordering::Relaxed));
        Self { rows, slots }
    }

    /// Where a child leaves the number of its filter's listener.
    fn listener(&self) -> &AtomicI32 {
        &self.slots[self.rows.len()]
    }

    /// Makes all calls but those whose name `skips` tells.
    fn fill(&self, skips: impl Fn(&str) -> bool) {
        for ((name, row), slot) in self.rows.iter().zip(self.slots) {
            if skips(name) {
                slot.store(ANSWERED, Ordering::Relaxed);
                continue;
            }
            let told = match (row.make)() {
                Outcome::Failed(errno) => errno.raw_os_error(),
                Outcome::Succeeded => 0,
                Outcome::Answered => ANSWERED,
            };
            slot.store(told, Ordering::Relaxed);
        }
    }

    /// The first call that did not come back.
    fn missing(&self) -> Option<&str> {
        let mut all = self.iter();
        all.find(|(_, told)| *told == NOTHING).map(|(name, _)| name)
    }

    fn iter(&self) -> impl Iterator<Item = (&str, i32)> {
        let names = self.rows.iter().map(|(name, _)| name.as_str());
        names.zip(self.slots.iter().map(|slot| slot.load(Ordering::Relaxed)))
    }
}

/// Whether this runner has seccomp.
fn available() -> bool {
    let mut action = uapi::SECCOMP_RET_USER_NOTIF;
    let operation = uapi::SECCOMP_GET_ACTION_AVAIL as c_uint;
    // SAFETY: reads one number.
    let answer = unsafe { portable::seccomp(operation, 0, (&raw mut action).cast()) }.unit();
    common::gap("seccomp", answer).is_some_and(|answer| {
        answer.expect("user notification");
        true
    })
}

#[test]
fn the_error_of_a_filter_comes_back() {
    if !available() {
        return;
    }
    let results = Results::new();
    let child = fork(0, || {
        if typed::filter(uapi::SECCOMP_RET_ERRNO | MARKER as u32, 0) != Ok(0) {
            return 1;
        }
        results.fill(|_| false);
        0
    });
    assert_eq!((wait(child), results.missing()), (0, None));
    for (name, told) in results.iter().filter(|(_, told)| *told != ANSWERED) {
        assert_eq!(told, MARKER, "{name}");
    }
}

#[test]
fn any_answer_of_a_supervisor_is_borne() {
    if !available() {
        return;
    }
    for answer in [0, 1, -4096, -100_000, i64::from(u32::MAX), i64::MIN] {
        let results = Results::new();
        // The listener's number holds for both.
        let child = fork(uapi::CLONE_FILES as c_int, || {
            let flags = uapi::SECCOMP_FILTER_FLAG_NEW_LISTENER as c_uint;
            match typed::filter(uapi::SECCOMP_RET_USER_NOTIF, flags) {
                Ok(listener) => results.listener().store(listener as i32, Ordering::Relaxed),
                Err(error) => {
                    let number = -error.raw_os_error();
                    results.listener().store(number, Ordering::Relaxed);
                    return 1;
                }
            }
            // The register takes no more.
            let zero = answer as isize == 0;
            results.fill(|name| zero && CHILDREN.contains(&name) || answer == 1 && name == ENDLESS);
            0
        });
        supervise(results.listener(), answer);
        let ended = (wait(child), results.missing());
        assert_eq!(ended, (0, None), "answer {answer}");
    }
}

/// Answers every call of the child, until it ends.
fn supervise(listener: &AtomicI32, answer: i64) {
    let listener = loop {
        match listener.load(Ordering::Relaxed) {
            NOTHING => thread::sleep(Duration::from_millis(1)),
            number => {
                assert!(number >= 0, "no filter: error {}", -number);
                // SAFETY: the child made it in the table of descriptors that both use.
                break unsafe { OwnedFd::from_raw_fd(number) };
            }
        }
    };
    let listener = listener.as_raw_fd();
    loop {
        let mut poll = uapi::pollfd {
            fd: listener,
            events: uapi::POLLIN as i16,
            revents: 0,
        };
        let forever = ptr::null_mut();
        // SAFETY: writes `poll`; there is no limit and no mask.
        let ready = unsafe { portable::ppoll(&raw mut poll, 1, forever, ptr::null(), 0) };
        ready.usize().unwrap();
        if i32::from(poll.revents) & uapi::POLLIN == 0 {
            return;
        }
        // SAFETY: all zeros is a value of the record.
        let mut call: uapi::seccomp_notif = unsafe { MaybeUninit::zeroed().assume_init() };
        control(listener, uapi::SECCOMP_IOCTL_NOTIF_RECV, &mut call).unwrap();
        // What does not fit the error is the value: both become the result as they are.
        let (val, error) = match i32::try_from(answer) {
            Ok(error) if error < 0 => (0, error),
            _ => (answer, 0),
        };
        let mut response = uapi::seccomp_notif_resp {
            id: call.id,
            val,
            error,
            flags: 0,
        };
        control(listener, uapi::SECCOMP_IOCTL_NOTIF_SEND, &mut response).unwrap();
    }
}

fn control<T>(listener: c_int, number: u32, record: &mut T) -> Result<()> {
    let address = ptr::from_mut(record).expose_provenance() as c_ulong;
    // SAFETY: both numbers that come here read and write the record that they come with.
    unsafe { portable::ioctl(listener as c_uint, number, address) }.any()
}
