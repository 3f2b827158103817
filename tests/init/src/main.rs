//! The first program on a kernel under test.
//!
//! It sets the machine up, does what `/plan` says, and powers off. The plan is made by
//! `cargo xtask test --system`: lines of words that each end with a NUL.
//!
//! | line | what it does |
//! |---|---|
//! | `limit` SECONDS | sets how long a program may run |
//! | `env` NAME=VALUE | gives programs a variable |
//! | `load` PATH | loads a kernel module |
//! | `run` PATH ARG... | runs a program and waits for its end |
//!
//! What it tells the host is printed in lines that begin with `#ksys `.

#![no_std]
#![no_main]

mod machine;
mod programs;
mod text;

use core::ffi::CStr;
use ksys::rt::Init;
use ksys::{Result, uapi};
use programs::Programs;
use text::{Text, say};

ksys::main!(main);

fn main(init: Init) {
    let release = machine::release();
    let page = init.auxv().get(uapi::AT_PAGESZ).unwrap_or(0);
    say!("init {release} {page}");
    machine::mount_all();
    tried("loopback", machine::raise_loopback());

    let mut plan = [0; 1 << 16];
    match machine::read(c"/plan", &mut plan) {
        Ok(plan) => follow(
            plan,
            &Text::of(format_args!("KSYS_RUNNER=kernel {release}")),
        ),
        Err(error) => say!("error /plan: {error}"),
    }
    say!("done");
    machine::power_off();
}

fn follow(plan: &[u8], runner: &Text) {
    let mut programs = Programs::new();
    programs.variable(runner.c_str());
    for line in plan.split(|&byte| byte == b'\n') {
        let mut words = line
            .split_inclusive(|&byte| byte == 0)
            .map_while(|word| CStr::from_bytes_with_nul(word).ok());
        let (Some(verb), Some(first)) = (words.next(), words.next()) else {
            continue;
        };
        match verb.to_bytes() {
            b"limit" => programs.limit(first),
            b"env" => programs.variable(first),
            b"load" => tried(name_of(first), machine::load(first)),
            b"run" => {
                say!("run {}", name_of(first));
                match programs.run(first, words) {
                    Ok(status) => say!("end {status}"),
                    Err(error) => say!("error {}: {error}", name_of(first)),
                }
            }
            _ => say!("error /plan: {verb:?}"),
        }
    }
}

/// Tells the host when something did not work.
fn tried(what: &str, result: Result<()>) {
    if let Err(error) = result {
        say!("error {what}: {error}");
    }
}

/// The last part of a path.
fn name_of(path: &CStr) -> &str {
    let path = path.to_str().unwrap_or_default();
    path.rsplit('/').next().unwrap_or(path)
}
