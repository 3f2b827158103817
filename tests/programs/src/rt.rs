//! What the runtime promises, as tests/rt does it.

use crate::common::promise;
use crate::{Program, Ran, child, each};
use ksys::process::{File, OwnedStrings, Resource, Rlimit, Spawn, prlimit};
use std::ffi::CString;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;

const SIGABRT: i32 = 6;
const SIGPIPE: i32 = 13;
const SIGSEGV: i32 = 11;

/// What the destructors of its C object print at the end of each run.
const END: &str = "3\n4\n";

/// Fails unless the program checks `what` itself and finds nothing wrong.
fn holds(what: &str) {
    each("rt", |rt| rt.run(what).expect(0, END, ""));
}

/// How many kilobytes memory may grow by a thousand threads that are gone: what their maker touches.
const SLACK: usize = 256;

/// Fails unless the program's threads leave no mapping behind and no memory.
fn leaves_nothing(what: &str) {
    each("rt", |rt| {
        let ran = rt.run(what);
        let grown = ran.out.strip_suffix(END).map(str::trim_end).map(str::parse);
        let Some(Ok::<usize, _>(grown)) = grown else {
            panic!("{}: {} {}", ran.what, ran.out, ran.err);
        };
        promise("clone:memory", grown <= SLACK);
    });
}

#[test]
fn arguments_arrive() {
    each("rt", |rt| {
        let mut command = rt.command();
        let ran = Ran::of(command.args(["args", "", "two words", "\u{e9}"]));
        let path = rt.path.display();
        let out = format!("{path}\nargs\n\ntwo words\n\\xc3\\xa9\n{END}");
        ran.expect(0, &out, "");
    });
}

#[test]
fn no_argument_at_all_is_no_fault() {
    each("rt-bare", |bare| {
        // Newer kernels put an empty one there; so does an emulator.
        let path = CString::new(bare.words()[0].as_bytes()).unwrap();
        if bare.words().len() > 1 {
            return bare.run("").expect(7, "", "my own: as asked\n");
        }
        let none = OwnedStrings::new(Vec::<Vec<u8>>::new()).unwrap();
        let (reader, writer) = ksys::io::pipe().unwrap();
        let files = [File::new(writer.as_fd(), 2)];
        let pid = Spawn::new(&path, &none).files(&files).spawn().unwrap();
        drop(writer);
        assert_eq!(child::read(reader), "my own: as asked\n");
        assert_eq!(child::wait(pid).exit_status(), Some(7));
    });
}

#[test]
fn two_megabytes_of_environment_arrive() {
    // A quarter of the stack's limit is for it, of which a program may start with 8 MiB.
    let before = prlimit(0, Resource::STACK, None).unwrap();
    let enough = before.maximum.map_or(64 << 20, |most| most.min(64 << 20));
    let limit = Rlimit {
        current: Some(enough),
        ..before
    };
    prlimit(0, Resource::STACK, Some(limit)).unwrap();
    each("rt", |rt| {
        let mut command = rt.command();
        command.env_clear().env("KSYS_TEST", "here");
        for number in 0..20 {
            command.env(format!("V{number:02}"), "x".repeat(100_000 - 4));
        }
        let bytes = 2_000_000 + "KSYS_TEST=here".len();
        let out = format!("21 {bytes}\nSome(\"here\")\nNone\n{END}");
        Ran::of(command.arg("env")).expect(0, &out, "");
    });
    prlimit(0, Resource::STACK, Some(before)).unwrap();
}

#[test]
fn the_auxiliary_vector_agrees_with_the_kernel() {
    holds("auxv");
}

#[test]
fn arrays_run_in_order() {
    let out = format!("p12\\x00\\x00\\x00\\x00\\x00\n{END}");
    each("rt", |rt| rt.run("arrays").expect(0, &out, ""));
}

#[test]
fn a_thousand_joined_threads_leave_nothing() {
    leaves_nothing("joined");
}

#[test]
fn a_thousand_detached_threads_leave_nothing() {
    leaves_nothing("detached");
}

#[test]
fn each_thread_has_storage_of_its_own() {
    holds("together");
}

#[test]
fn a_thread_that_leaves_early_leaves_nothing() {
    holds("left");
}

#[test]
fn a_thread_has_its_name_and_its_processors() {
    holds("named");
}

#[test]
fn a_stack_that_no_address_space_holds_is_an_error() {
    holds("huge");
}

#[test]
fn too_many_threads_are_an_error() {
    let out = format!("EAGAIN\n{END}");
    each("rt", |rt| rt.run("exhausted").expect(0, &out, ""));
}

#[test]
fn the_process_goes_on_without_its_main_thread() {
    each("rt", |rt| {
        rt.run("main-exits").expect(5, "still here\n", "")
    });
}

#[test]
fn the_heap_keeps_contents_and_gives_memory_back() {
    holds("heap");
}

#[test]
fn a_panic_names_its_place_and_aborts() {
    each("rt", |rt| {
        rt.run("panic")
            .expect_end(SIGABRT, &["main.rs:", "in a thread"]);
        let ran = rt.run("panic-main");
        ran.expect_end(SIGABRT, &["main.rs:", "in the main thread"]);
    });
}

#[test]
fn a_panic_goes_to_the_programs_own_handler() {
    each("rt-bare", |bare| {
        bare.run("").expect(7, "", "my own: as asked\n");
    });
}

#[test]
fn an_overflow_is_reported() {
    each("rt", |rt| {
        let says = ["thread ", ": stack overflow\n"];
        rt.run("overflow").expect_end(SIGSEGV, &says);
        rt.run("overflow-main").expect_end(SIGSEGV, &says);
    });
}

#[test]
fn a_smashed_stack_is_reported() {
    each("rt", |rt| {
        let ran = rt.run("smash");
        ran.expect_end(SIGABRT, &["stack smashed"]);
        assert_eq!(ran.out, "16 bytes fit\n");
    });
}

#[test]
fn sigpipe_is_what_the_program_wants() {
    holds("sigpipe");
    each("rt-bare", |bare| {
        bare.run("write").expect_end(SIGPIPE, &[]);
    });
}

#[test]
fn results_are_the_exit_status() {
    each("rt", |rt: &Program| {
        rt.run("exit 0").expect(0, END, "");
        rt.run("exit 211").expect(211, END, "");
        let why = "error: no such file or directory (ENOENT)\n";
        rt.run("error").expect(1, END, why);
    });
}
