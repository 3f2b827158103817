//! The examples, on what every machine has.

use crate::common::promise;
use crate::{Folder, Program, Ran, child, each};
use ksys::process::{self, CloneFlags, OwnedStrings, Spawn};
use ksys::thread::geteuid;
use std::ffi::{CString, OsStr};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileExt, MetadataExt, PermissionsExt};
use std::process::{Child, Stdio};
use std::time::Duration;

const HELLO: &str = "hello, world\n";

/// A program that runs until this is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    fn run_on(&self, args: &[&OsStr]) -> Ran {
        Ran::of(self.command().args(args))
    }

    fn serve(&self, args: &[&OsStr]) -> Server {
        let mut command = self.command();
        let command = command.args(args).stdout(Stdio::piped());
        Server(command.spawn().unwrap())
    }
}

/// Runs `check` on each kind of the program with the words that start tests/rt in the same kind.
fn each_with_rt(name: &str, check: impl Fn(&Program, &[&OsStr])) {
    each(name, |program| {
        let rt = Program {
            path: program.path.with_file_name("rt"),
        };
        let words = rt.words();
        let words: Vec<_> = words.iter().map(|word| word.as_os_str()).collect();
        check(program, &words);
    });
}

#[test]
fn hello_says_hello() {
    each("hello", |hello| hello.run("").expect(0, HELLO, ""));
    each("tiny", |tiny| tiny.run("").expect(0, HELLO, ""));
}

#[test]
fn hello_says_hello_as_process_1() {
    each("hello", |hello| {
        let (reader, writer) = ksys::io::pipe().unwrap();
        let words = hello.words();
        let path = CString::new(words[0].as_bytes()).unwrap();
        let argv = OwnedStrings::new(words.iter().map(|word| word.as_bytes().to_vec())).unwrap();
        let files = [process::File::new(writer.as_fd(), 1)];
        let mut flags = CloneFlags::NEWPID;
        if geteuid() != 0 {
            flags |= CloneFlags::NEWUSER;
        }
        let spawn = Spawn::new(&path, &argv).files(&files).namespaces(flags);
        let started = spawn.spawn();
        promise("clone:namespaces", started.is_ok());
        drop(writer);
        let Ok(pid) = started else {
            return;
        };
        assert_eq!(child::read(reader), HELLO);
        assert!(child::wait(pid).success());
    });
}

#[test]
fn calls_knows_other_architectures() {
    each("calls", |calls| {
        let said = "read 63(unsigned int fd, char *buf, size_t count)\n";
        calls.run("riscv64 read").expect(0, said, "");
        assert_eq!(calls.run("x86_64 no_such_call").code, Some(1));
    });
}

#[test]
fn copy_keeps_contents_holes_and_mode() {
    each("copy", |copy| {
        let folder = Folder::new("copy");
        let (source, target) = (folder.0.join("source"), folder.0.join("target"));
        let file = File::create(&source).unwrap();
        file.set_len(8 << 20).unwrap();
        file.write_all_at(b"in the middle", 5 << 20).unwrap();
        fs::set_permissions(&source, fs::Permissions::from_mode(0o750)).unwrap();
        let args = [source.as_os_str(), target.as_os_str()];
        copy.run_on(&args).expect(0, "", "");
        assert!(fs::read(&source).unwrap() == fs::read(&target).unwrap());
        let meta = fs::metadata(&target).unwrap();
        assert_eq!(meta.mode() & 0o7777, 0o750);
        assert!(meta.blocks() <= fs::metadata(&source).unwrap().blocks());

        let args = [OsStr::new("/proc/filesystems"), target.as_os_str()];
        copy.run_on(&args).expect(0, "", "");
        assert!(fs::read("/proc/filesystems").unwrap() == fs::read(&target).unwrap());

        let missing = "copy: /nowhere: no such file or directory (ENOENT)\n";
        let args = [OsStr::new("/nowhere"), target.as_os_str()];
        copy.run_on(&args).expect(1, "", missing);
    });
}

#[test]
fn echo_sends_back_what_comes() {
    each("echo", |echo| {
        let mut server = echo.serve(&[OsStr::new("127.0.0.1:0")]);
        let mut line = String::new();
        BufReader::new(server.0.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let addr = line.trim().strip_prefix("listening on ").unwrap();
        let mut clients: Vec<_> = (0..50).map(|_| TcpStream::connect(addr).unwrap()).collect();
        for (number, client) in clients.iter_mut().enumerate() {
            client
                .set_read_timeout(Some(Duration::from_secs(60)))
                .unwrap();
            client.write_all(&[number as u8; 5000]).unwrap();
        }
        for (number, client) in clients.iter_mut().enumerate() {
            client.shutdown(Shutdown::Write).unwrap();
            let mut came = Vec::new();
            client.read_to_end(&mut came).unwrap();
            assert!(came == [number as u8; 5000], "client {number}");
        }
    });
}

#[test]
fn fdpass_passes_a_file_without_a_name() {
    each("fdpass", |fdpass| {
        let folder = Folder::new("fdpass");
        let (socket, file) = (folder.0.join("socket"), folder.0.join("file"));
        fs::write(&file, "what only a descriptor leads to").unwrap();
        let args = [OsStr::new("serve"), socket.as_os_str(), file.as_os_str()];
        let _server = fdpass.serve(&args);
        while !socket.exists() {
            std::thread::sleep(Duration::from_millis(10));
        }
        fs::remove_file(&file).unwrap();
        let fetch = [OsStr::new("fetch"), socket.as_os_str()];
        let ran = fdpass.run_on(&fetch);
        ran.expect(0, "what only a descriptor leads to", "");
    });
}

#[test]
fn monitor_tells_how_a_program_ended() {
    each_with_rt("monitor", |monitor, rt| {
        let ran = monitor.run_on(&[rt, &["exit".as_ref(), "3".as_ref()]].concat());
        assert!(
            ran.code == Some(3) && ran.err.ends_with("exited with 3\n"),
            "{}",
            ran.err
        );
        let ran = monitor.run_on(&[rt, &["panic-main".as_ref()]].concat());
        let end = "ended by signal: aborted (SIGABRT)\n";
        assert!(
            ran.code == Some(128 + 6) && ran.err.trim_end().ends_with(end.trim_end()),
            "{}",
            ran.err
        );
        let ran = monitor.run("no-such-program");
        assert!(
            ran.code == Some(127) && ran.err.ends_with("(ENOENT)\n"),
            "{}",
            ran.err
        );
    });
}

#[test]
fn pid1_runs_a_program_to_its_end() {
    each_with_rt("pid1", |pid1, rt| {
        let ran = pid1.run_on(&[rt, &["exit".as_ref(), "3".as_ref()]].concat());
        ran.expect(3, "3\n4\n", "");
        let missing = "pid1: execve: no such file or directory (ENOENT)\n";
        pid1.run("/nowhere").expect(127, "", missing);
    });
}

#[test]
fn threads_counts_primes() {
    each("threads", |threads| {
        threads
            .run("100000")
            .expect(0, "9592 primes below 100000\n", "");
        threads
            .run("panic")
            .expect_end(6, &["main.rs:", "in a thread"]);
        threads
            .run("overflow")
            .expect_end(11, &[": stack overflow\n"]);
    });
}

#[test]
fn walk_adds_up_what_files_take() {
    each("walk", |walk| {
        let folder = Folder::new("walk");
        fs::create_dir(folder.0.join("inner")).unwrap();
        for (name, len) in [("one", 1), ("two", 70_000), ("inner/three", 5000)] {
            fs::write(folder.0.join(name), vec![1; len]).unwrap();
        }
        let names = ["", "one", "two", "inner", "inner/three"];
        let blocks = names.map(|name| fs::metadata(folder.0.join(name)).unwrap().blocks());
        let out = format!(
            "{} KiB in 5 files\n",
            blocks.iter().sum::<u64>().div_ceil(2)
        );
        walk.run_on(&[folder.0.as_os_str()]).expect(0, &out, "");
        let missing = "walk: /nowhere: no such file or directory (ENOENT)\n";
        walk.run("/nowhere")
            .expect(1, "0 KiB in 0 files\n", missing);
    });
}

#[test]
fn wc_counts_what_it_maps_and_what_it_reads() {
    each("wc", |wc| {
        let folder = Folder::new("wc");
        let file = folder.0.join("file");
        fs::write(&file, " one\ttwo\n\nthree\x0b4").unwrap();
        let out = format!("2 4 17 {}\n", file.display());
        wc.run_on(&[file.as_os_str()]).expect(0, &out, "");
        let text = fs::read_to_string("/proc/filesystems").unwrap();
        let (lines, words) = (text.lines().count(), text.split_whitespace().count());
        let out = format!("{lines} {words} {} /proc/filesystems\n", text.len());
        wc.run("/proc/filesystems").expect(0, &out, "");
        let mut command = wc.command();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(b"a b\n").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.stdout, b"1 2 4\n");
    });
}
