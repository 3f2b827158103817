//! A network of a test's own.

use ksys::process::CloneFlags;
use ksys::{Errno, thread};

/// Runs `test` on a thread with a network of its own; without privilege there is none.
pub fn with_network(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::spawn(move || {
        // SAFETY: no memory and no descriptor is shared by this namespace.
        let left = unsafe { thread::unshare(CloneFlags::NEWNET) };
        match thread::geteuid() {
            0 => left.unwrap(),
            _ => return assert_eq!(left, Err(Errno::EPERM)),
        }
        test();
    });
    thread.join().unwrap();
}
