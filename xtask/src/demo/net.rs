//! The servers among the examples: started, used by clients, and stopped.

use super::Stage;
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a server or a client may take for anything.
const LIMIT: Duration = Duration::from_secs(60);

/// A program that runs until this is dropped.
struct Server(Child);

impl Server {
    fn start<'a>(stage: &Stage, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<Self> {
        let mut command = stage.runner.command(&stage.program.path);
        let command = command.args(arguments).stdin(Stdio::null());
        let child = command.stdout(Stdio::piped()).spawn();
        Ok(Self(child.context("the server does not start")?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the echo server on a port that is free.
fn echo(stage: &Stage) -> Result<(Server, SocketAddr)> {
    let mut server = Server::start(stage, [OsStr::new("127.0.0.1:0")])?;
    let output = server.0.stdout.take().context("no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let addr = line.trim().strip_prefix("listening on ");
    let addr = addr.with_context(|| format!("the server said {line:?}"))?;
    Ok((server, addr.parse()?))
}

fn connect(addr: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&addr, LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.set_write_timeout(Some(LIMIT))?;
    Ok(stream)
}

/// Bytes that differ from client to client and from round to round.
fn pattern(client: usize, round: usize) -> Vec<u8> {
    (0..5_000)
        .map(|n| (n * 7 + client * 31 + round * 101) as u8)
        .collect()
}

pub fn echo_thousand(stage: &Stage) -> Result<&'static str> {
    let (_server, addr) = echo(stage)?;
    let mut clients: Vec<_> = (0..1_000)
        .map(|n| connect(addr).with_context(|| format!("client {n}")))
        .collect::<Result<_>>()?;
    for round in 0..3 {
        for (n, client) in clients.iter_mut().enumerate() {
            client.write_all(&pattern(n, round))?;
        }
        for (n, client) in clients.iter_mut().enumerate() {
            let wanted = pattern(n, round);
            let mut came = vec![0; wanted.len()];
            client
                .read_exact(&mut came)
                .with_context(|| format!("client {n}"))?;
            ensure!(came == wanted, "client {n} got other bytes than it sent");
        }
    }
    for (n, client) in clients.iter_mut().enumerate() {
        client.shutdown(Shutdown::Write)?;
        ensure!(client.read(&mut [0])? == 0, "client {n} got too many bytes");
    }
    Ok("1,000 clients at once")
}

/// A client that sends much before it reads anything fills all buffers on the way.
pub fn echo_much(stage: &Stage) -> Result<&'static str> {
    let (_server, addr) = echo(stage)?;
    let mut reader = connect(addr)?;
    let mut writer = reader.try_clone()?;
    let data: Vec<u8> = (0..16_000_000_u32).map(|n| (n >> 3) as u8).collect();
    thread::scope(|scope| {
        let sender = scope.spawn(|| -> Result<()> {
            writer.write_all(&data)?;
            Ok(writer.shutdown(Shutdown::Write)?)
        });
        thread::sleep(Duration::from_millis(500));
        let mut came = Vec::new();
        reader.read_to_end(&mut came)?;
        match sender.join() {
            Ok(sent) => sent?,
            Err(_) => bail!("the sender panicked"),
        }
        ensure!(came == data, "{} of {} bytes came", came.len(), data.len());
        Ok("16 MB against a slow reader")
    })
}

pub fn echo_curl(stage: &Stage) -> Result<&'static str> {
    let (_server, addr) = echo(stage)?;
    // What comes back has no status line: for curl that is HTTP 0.9, and it waits for more.
    let output = Command::new("curl")
        .args(["--silent", "--http0.9", "--max-time", "2"])
        .arg(format!("http://{addr}/echo"))
        .output()
        .context("curl: apt-get install curl")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(
        said.starts_with("GET /echo HTTP/1.1\r\n"),
        "curl got {said:?}"
    );
    Ok("curl")
}

pub fn fdpass(stage: &Stage) -> Result<&'static str> {
    let (socket, file) = (stage.folder.join("socket"), stage.folder.join("file"));
    let data: Vec<u8> = (0..100_000_u32).map(|n| (n % 253) as u8).collect();
    fs::write(&file, &data)?;
    let arguments = [OsStr::new("serve"), socket.as_os_str(), file.as_os_str()];
    let _server = Server::start(stage, arguments)?;
    let start = Instant::now();
    while !socket.exists() {
        ensure!(start.elapsed() < LIMIT, "the server does not listen");
        thread::sleep(Duration::from_millis(10));
    }
    // Only the descriptor leads to it now.
    fs::remove_file(&file)?;
    for _ in 0..3 {
        let output = stage.run(&["fetch".as_ref(), &socket])?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{said}");
        ensure!(output.stdout == data, "the file differs");
    }
    Ok("passed a file that has no name any more")
}
