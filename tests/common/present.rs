//! Calls that the kernel of the build machine may be built without.

use crate::common::{Runner, gap, runner};
use ksys::{Errno, Result};

/// Passes `result` on, unless the runner lacks `call`: by gaps.tbl, or by the build machine's
/// configuration, which no table knows.
pub fn present<T>(call: &str, result: Result<T>) -> Option<Result<T>> {
    let result = gap(call, result)?;
    match (&result, runner()) {
        (Err(Errno::ENOSYS), Runner::Host(_)) => {
            eprintln!("{call}: not in this machine's kernel");
            None
        }
        _ => Some(result),
    }
}
