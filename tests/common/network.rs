//! A network of a test's own.

use crate::common::granted;
use ksys::process::CloneFlags;
use ksys::{Errno, thread};

/// Runs `test` on a thread with a network of its own, where one is granted.
pub fn with_network(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::spawn(move || {
        // SAFETY: no memory and no descriptor is shared by this namespace.
        let left = unsafe { thread::unshare(CloneFlags::NEWNET) };
        if let Some(left) = granted("unshare", &[Errno::EPERM], left) {
            left.unwrap();
            test();
        }
    });
    thread.join().unwrap();
}
