//! Writes docs/bench: what criterion measured last, as a page, and a plot of each cost that grows.

use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The median times of one group, in nanoseconds, by who and, where there is one, by how many.
type Group = BTreeMap<(String, Option<u32>), f64>;

fn main() -> Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no workspace")?;
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| top.join("target"), PathBuf::from);
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    collect(&target.join("criterion"), &mut groups)?;
    if groups.is_empty() {
        return Err("nothing was measured: run `cargo xtask bench`".into());
    }
    let folder = top.join("docs/bench");
    fs::create_dir_all(&folder)?;
    let mut page = String::from("# Times\n\n");
    writeln!(
        page,
        "Written by `cargo xtask bench`, in one run, everything in one process a group, on: {}.\n\n\
         Medians. On a shared machine the same instructions differ by a third with their place in \
         memory and with the neighbours: these times do not rank libraries. What is held by a test \
         is counted: `cargo xtask bench --counts`. What a build takes: [builds.md](builds.md).\n",
        machine()?
    )?;
    for (name, group) in &groups {
        writeln!(page, "## {name}\n")?;
        if group.keys().any(|(_, count)| count.is_some()) {
            let file = format!("{}.svg", file_name(name));
            fs::write(folder.join(&file), plot(name, group)?)?;
            writeln!(page, "![{name}]({file})\n")?;
        }
        page += &table(group)?;
    }
    fs::write(folder.join("README.md"), page)?;
    Ok(())
}

/// Finds what criterion wrote: `new/benchmark.json` says what it is, `new/estimates.json` how long.
fn collect(folder: &Path, groups: &mut BTreeMap<String, Group>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        let (id, times) = (path.join("benchmark.json"), path.join("estimates.json"));
        if path.ends_with("new") && id.exists() && times.exists() {
            let id: Value = serde_json::from_slice(&fs::read(id)?)?;
            let times: Value = serde_json::from_slice(&fs::read(times)?)?;
            let text = |key: &str| id[key].as_str().map(str::to_owned);
            let group = text("group_id").ok_or("a benchmark without a group")?;
            let who = text("function_id").ok_or("a benchmark without a name")?;
            let count = text("value_str").map(|value| value.parse()).transpose()?;
            let time = times["median"]["point_estimate"].as_f64();
            let time = time.ok_or("a benchmark without a median")?;
            groups.entry(group).or_default().insert((who, count), time);
        } else if path.is_dir() {
            collect(&path, groups)?;
        }
    }
    Ok(())
}

/// The processor, the kernel and the compiler.
fn machine() -> Result<String> {
    let info = fs::read_to_string("/proc/cpuinfo")?;
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("a processor without a name", |(_, name)| name.trim());
    let cpus = info
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let mut numbers = kernel.split('.');
    let kernel = [numbers.next(), numbers.next()]
        .map(Option::unwrap_or_default)
        .join(".");
    let rustc = Command::new("rustc").arg("--version").output()?;
    let rustc = String::from_utf8(rustc.stdout)?;
    let rustc = rustc
        .split(" (")
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned();
    let load = fs::read_to_string("/proc/loadavg")?;
    let load = load.split(' ').nth(1).unwrap_or_default();
    Ok(format!(
        "{model}, {cpus} processors, Linux {kernel}, {rustc}, load average {load}"
    ))
}

fn file_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.chars().map(plain).collect();
    name.split('-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
        .to_lowercase()
}

fn time(nanos: f64) -> String {
    match nanos {
        ..1e3 => format!("{nanos:.1} ns"),
        ..1e6 => format!("{:.2} us", nanos / 1e3),
        _ => format!("{:.2} ms", nanos / 1e6),
    }
}

fn table(group: &Group) -> Result<String> {
    let mut text = String::new();
    if group.keys().all(|(_, count)| count.is_none()) {
        text += "| | time | ksys = 1 |\n|---|---:|---:|\n";
        let ours = group.iter().find(|((who, _), _)| who.starts_with("ksys"));
        let (_, ours) = ours.ok_or("a group without ksys")?;
        let mut rows: Vec<_> = group.iter().collect();
        rows.sort_by(|(_, a), (_, b)| a.total_cmp(b));
        for ((who, _), nanos) in rows {
            writeln!(text, "| {who} | {} | {:.2} |", time(*nanos), nanos / ours)?;
        }
    } else {
        let lines = lines(group);
        text += "| |";
        for who in lines.keys() {
            write!(text, " {who} |")?;
        }
        text += "\n|---:|";
        text += &"---:|".repeat(lines.len());
        text += "\n";
        let mut counts: Vec<_> = group.keys().filter_map(|(_, count)| *count).collect();
        counts.sort_unstable();
        counts.dedup();
        for count in counts {
            write!(text, "| {count} |")?;
            for who in lines.keys() {
                let nanos = group.get(&((*who).to_owned(), Some(count)));
                write!(
                    text,
                    " {} |",
                    nanos.map_or(String::new(), |nanos| time(*nanos))
                )?;
            }
            text += "\n";
        }
    }
    Ok(text + "\n")
}

fn lines(group: &Group) -> BTreeMap<&str, Vec<(f64, f64)>> {
    let mut lines: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for ((who, count), nanos) in group {
        if let Some(count) = count {
            lines
                .entry(who)
                .or_default()
                .push((f64::from(*count), *nanos));
        }
    }
    lines
}

/// Draws one line for each, from 0 on both axes, so that what is flat or straight looks it.
fn plot(name: &str, group: &Group) -> Result<String> {
    const COLORS: [&str; 4] = ["#0b6", "#c40", "#06c", "#888"];
    const WIDTH: f64 = 480.0;
    const HEIGHT: f64 = 220.0;
    const LEFT: f64 = 80.0;
    const TOP: f64 = 40.0;
    let lines = lines(group);
    let points = || lines.values().flatten();
    let right = points().map(|point| point.0).fold(1.0, f64::max);
    let most = points().map(|point| point.1).fold(1.0, f64::max) * 1.1;
    let x = |count: f64| LEFT + count / right * WIDTH;
    let y = |nanos: f64| TOP + HEIGHT - nanos / most * HEIGHT;
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 660 310\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"660\" height=\"310\" fill=\"#fff\"/>\n",
    );
    writeln!(
        svg,
        "<text x=\"{LEFT}\" y=\"22\" font-size=\"14\">{name}</text>"
    )?;
    writeln!(
        svg,
        "<path d=\"M{LEFT} {TOP}V{}H{}\" fill=\"none\" stroke=\"#000\"/>",
        TOP + HEIGHT,
        LEFT + WIDTH
    )?;
    for part in [0.0, 0.5, 1.0] {
        let (count, nanos) = (right * part, most / 1.1 * part);
        writeln!(
            svg,
            "<text x=\"{:.0}\" y=\"{}\" text-anchor=\"middle\">{count:.0}</text>\n\
             <text x=\"{}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>",
            x(count),
            TOP + HEIGHT + 18.0,
            LEFT - 6.0,
            y(nanos) + 4.0,
            time(nanos)
        )?;
    }
    for ((who, points), color) in lines.iter().zip(COLORS.iter().cycle()) {
        let mut path = String::new();
        for (count, nanos) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            write!(path, "{letter}{:.1} {:.1}", x(*count), y(*nanos))?;
            writeln!(
                svg,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{color}\"/>",
                x(*count),
                y(*nanos)
            )?;
        }
        writeln!(
            svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>"
        )?;
        let end = points.last().map_or(TOP, |point| y(point.1));
        writeln!(
            svg,
            "<text x=\"{}\" y=\"{:.0}\" fill=\"{color}\">{who}</text>",
            LEFT + WIDTH + 8.0,
            end + 4.0
        )?;
    }
    svg += "</svg>\n";
    Ok(svg)
}
