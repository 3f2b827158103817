//! What was measured.

use crate::Result;
use serde_json::Value;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The groups in the order in which they are shown, and what is to be known of each.
pub const GROUPS: [(&str, &str); 18] = [
    ("getppid", ""),
    (
        "clock_gettime",
        "All of these go through the vDSO. std and Go: their own clocks, over the same.",
    ),
    ("read 1 byte", "From `/dev/zero`."),
    ("write 1 byte", "To `/dev/null`."),
    ("pread 4 KiB", "From the page cache."),
    (
        "open and close",
        "`/dev/null`, by a path that ends with a NUL; Go has to copy it first.",
    ),
    (
        "open and close, &str",
        "`/dev/null`, by a path that has to be copied first.",
    ),
    ("walk 1000 entries", "C, nix: `readdir`."),
    (
        "walk 1000 entries, statx",
        "nix, std and Go use the call of the stat family that they have.",
    ),
    (
        "copy 16 MiB",
        "Opens the file, creates another with its mode, copies, closes both: by `copy_file_range`; \
         std: `fs::copy`; Go: `io.Copy`.",
    ),
    (
        "spawn, static child",
        "The call alone, until the child is the program. C: `vfork` and `execve`. Go: \
         `syscall.ForkExec`.",
    ),
    (
        "spawn and wait, static child",
        "Until the child has ended. C: `vfork` and `execve`. Go: `syscall.ForkExec`.",
    ),
    (
        "spawn and wait",
        "`/bin/true`, with the dynamic loader's work.",
    ),
    (
        "directory, entries",
        "Reading a directory. C, nix: `readdir`. Go: `Readdirnames`.",
    ),
    (
        "epoll, one of many",
        "A byte sent to one of so many connections, waited for and read.",
    ),
    (
        "pass descriptors",
        "So many descriptors sent, received and closed.",
    ),
    (
        "spawn, MiB of memory",
        "`/bin/true`, from a parent with so much memory written.",
    ),
    (
        "spawn, open files",
        "`/bin/true`, from a parent with so many files open, close-on-exec.",
    ),
];

/// Who stands in the columns of a table, as the first word of a member's name.
pub const PEERS: [&str; 10] = [
    "ksys", "rustix", "nix", "libc", "std", "nc", "sc", "syscalls", "C", "Go",
];

/// Which part of the rounds is looked at, the fastest: what made the others slower is not the code.
const PART: usize = 3;

/// Nanoseconds: the median, and between what it lies with 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Time {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

impl Time {
    /// Of the samples of the fastest rounds, by their order alone, whatever their distribution is.
    fn of(mut rounds: Vec<Vec<f64>>) -> Option<Self> {
        rounds
            .iter_mut()
            .for_each(|round| round.sort_unstable_by(f64::total_cmp));
        let median = |round: &Vec<f64>| round.get(round.len() / 2).copied().unwrap_or(f64::MAX);
        rounds.sort_by(|a, b| median(a).total_cmp(&median(b)));
        rounds.truncate(rounds.len().div_ceil(PART));
        let mut samples = rounds.concat();
        samples.sort_unstable_by(f64::total_cmp);
        let last = samples.len().checked_sub(1)?;
        let middle = last as f64 / 2.0;
        let margin = 0.98 * (samples.len() as f64).sqrt();
        let at = |rank: f64| samples[(rank.max(0.0) as usize).min(last)];
        Some(Self {
            median: f64::midpoint(at(middle.floor()), at(middle.ceil())),
            low: at((middle - margin).floor()),
            high: at((middle + margin).ceil()),
        })
    }
}

/// A member of a group, by name and, in a group that grows, by how many.
pub type Member = (String, Option<u32>);

pub struct Group {
    pub name: String,
    pub about: &'static str,
    pub times: BTreeMap<Member, Time>,
}

impl Group {
    pub fn grows(&self) -> bool {
        self.times.keys().any(|(_, count)| count.is_some())
    }

    /// What `who` took, if it is a member.
    pub fn plain(&self, who: &str) -> Option<Time> {
        self.times.get(&(who.to_owned(), None)).copied()
    }

    /// The fastest member of `peer`'s in a plain group: `libc, fork` is one of libc's.
    pub fn fastest_of(&self, peer: &str) -> Option<Time> {
        let mut members = self.members();
        let (_, time) = members.find(|(who, _)| peer_of(who) == peer)?;
        Some(time)
    }

    /// The members of a plain group, the fastest first.
    pub fn members(&self) -> impl Iterator<Item = (&str, Time)> {
        let mut members: Vec<_> = self.times.iter().collect();
        members.sort_by(|(_, a), (_, b)| a.median.total_cmp(&b.median));
        let members = members.into_iter();
        members.map(|((who, _), time)| (who.as_str(), *time))
    }

    /// The lines of a group that grows: each member's times by how many.
    pub fn lines(&self) -> BTreeMap<&str, Vec<(u32, Time)>> {
        let mut lines: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for ((who, count), time) in &self.times {
            if let Some(count) = count {
                lines.entry(who).or_default().push((*count, *time));
            }
        }
        lines
    }
}

pub fn peer_of(who: &str) -> &str {
    who.split(',').next().unwrap_or(who)
}

pub struct Times {
    pub groups: Vec<Group>,
    /// How often each member was measured.
    pub rounds: usize,
}

/// The samples of each round of each member of each group.
type Samples = BTreeMap<String, BTreeMap<Member, Vec<Vec<f64>>>>;

impl Times {
    /// Reads what criterion wrote: where it was told to, or where it does by itself.
    pub fn read(top: &Path) -> Result<Self> {
        let folder = env::var_os("CRITERION_HOME").map_or_else(
            || {
                let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
                let target = target.unwrap_or_else(|| top.join("target"));
                target.join("criterion")
            },
            PathBuf::from,
        );
        let mut samples = Samples::new();
        collect(&folder, &mut samples)?;
        if samples.is_empty() {
            return Err("nothing was measured: run `cargo xtask bench`".into());
        }
        let rounds = samples.values().flat_map(BTreeMap::values).map(Vec::len);
        let rounds = rounds.max().unwrap_or(0);
        let mut groups = Vec::new();
        for (name, about) in GROUPS {
            if let Some(members) = samples.remove(name) {
                let times = members.into_iter();
                let times = times.filter_map(|(member, rounds)| Some((member, Time::of(rounds)?)));
                groups.push(Group {
                    name: name.to_owned(),
                    about,
                    times: times.collect(),
                });
            }
        }
        match samples.keys().next() {
            Some(name) => Err(format!("{name}: not one of GROUPS in times.rs").into()),
            None => Ok(Self { groups, rounds }),
        }
    }

    pub fn check_whole(&self) -> Result<()> {
        for (name, _) in GROUPS {
            let group = self.group(name);
            let ours = group.and_then(|group| group.times.keys().find(|(who, _)| who == "ksys"));
            ours.ok_or_else(|| format!("{name}: not measured"))?;
        }
        Ok(())
    }

    pub fn group(&self, name: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.name == name)
    }

    pub fn plain(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| !group.grows())
    }

    pub fn growing(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| group.grows())
    }

    /// Whether this peer was measured anywhere.
    pub fn has(&self, peer: &str) -> bool {
        let mut members = self.groups.iter().flat_map(|group| group.times.keys());
        members.any(|(who, _)| peer_of(who) == peer)
    }
}

/// Finds `new/benchmark.json`, which says what was measured, and `new/sample.json`, how long it
/// took; a member has a folder for each round.
fn collect(folder: &Path, samples: &mut Samples) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        let (id, sample) = (path.join("benchmark.json"), path.join("sample.json"));
        if path.ends_with("new") && id.exists() && sample.exists() {
            let id: Value = serde_json::from_slice(&fs::read(id)?)?;
            let sample: Value = serde_json::from_slice(&fs::read(sample)?)?;
            let text = |key: &str| id[key].as_str().map(str::to_owned);
            let group = text("group_id").ok_or("a benchmark without a group")?;
            let who = text("function_id").ok_or("a benchmark without a name")?;
            let count = text("value_str").map(|value| value.parse()).transpose()?;
            let [iters, times] = ["iters", "times"].map(|key| {
                let numbers = sample[key].as_array().map_or(&[][..], Vec::as_slice);
                numbers.iter().filter_map(Value::as_f64)
            });
            let members = samples.entry(group).or_default();
            let member = members.entry((who, count)).or_default();
            member.push(iters.zip(times).map(|(iters, time)| time / iters).collect());
        } else if path.is_dir() {
            collect(&path, samples)?;
        }
    }
    Ok(())
}

/// Shows nanoseconds with three digits and their unit.
pub fn show(nanos: f64) -> String {
    let (value, unit) = match nanos {
        ..999.5 => (nanos, "ns"),
        ..999.5e3 => (nanos / 1e3, "us"),
        _ => (nanos / 1e6, "ms"),
    };
    let digits = match value {
        ..9.995 => 2,
        ..99.95 => 1,
        _ => 0,
    };
    format!("{value:.digits$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_lies_within_its_confidence() {
        let time = Time::of(vec![(1..=45).rev().map(f64::from).collect()]);
        let (median, low, high) = (23.0, 16.0, 30.0);
        assert_eq!(time, Some(Time { median, low, high }));
        let (median, low, high) = (1.5, 1.0, 2.0);
        let time = Time::of(vec![vec![2.0, 1.0]]);
        assert_eq!(time, Some(Time { median, low, high }));
        assert_eq!(Time::of(vec![]), None);
    }

    #[test]
    fn slow_rounds_do_not_count() {
        let rounds = [9.0, 2.0, 7.0, 1.0, 8.0, 9.0].map(|time| vec![time; 5]);
        let time = Time::of(rounds.to_vec()).unwrap();
        assert_eq!((time.low, time.median, time.high), (1.0, 1.5, 2.0));
    }

    #[test]
    fn three_digits_are_shown() {
        let shown = [0.0, 9.994, 12.34, 99.96, 999.4, 999.6, 1234.0, 5.6e6].map(show);
        let right = [
            "0.00 ns", "9.99 ns", "12.3 ns", "100 ns", "999 ns", "1.00 us", "1.23 us", "5.60 ms",
        ];
        assert_eq!(shown, right);
    }
}
