//! docs/bench/README.md.

use crate::Result;
use crate::plot;
use crate::times::{Group, PEERS, Time, Times, show};
use std::fmt::Write;

/// The most that ksys may take in a group, as a part of what a peer takes.
struct Bound {
    group: &'static str,
    peer: &'static str,
    most: f64,
}

const ASKED: [Bound; 3] = [
    Bound {
        group: "spawn, static child",
        peer: "libc, posix_spawn",
        most: 0.60,
    },
    Bound {
        group: "spawn and wait, static child",
        peer: "libc, posix_spawn",
        most: 0.75,
    },
    Bound {
        group: "copy 16 MiB",
        peer: "std",
        most: 1.00,
    },
];

pub fn page(times: &Times, machine: &str) -> Result<String> {
    Ok(format!(
        "# Times\n\n\
         Written by `cargo xtask bench` from one run.\n\n\
         {}\n\
         The members of a group are measured in turns, in {} rounds, each by programs started \
         anew. A time is the median of the fastest third of the rounds; behind it stands between \
         what it lies with 95 % confidence. The same instructions take up to 40 % longer in some \
         rounds, and in some programs in all: such differences do not rank libraries. What is held \
         by a test is counted: `cargo xtask bench --counts`. What a build takes: \
         [builds.md](builds.md).\n\n\
         ![times beside the peers'](calls.svg)\n\n\
         {}",
        summary(times, machine)?,
        times.rounds,
        sections(times, true)?
    ))
}

/// The machine and a table of the plain groups: what the README shows too.
pub fn summary(times: &Times, machine: &str) -> Result<String> {
    let mut text = format!("{machine}.\n\n| |");
    for peer in PEERS {
        write!(text, " {peer} |")?;
    }
    writeln!(text, "\n|---|{}", "---:|".repeat(PEERS.len()))?;
    for group in times.plain() {
        write!(text, "| {} |", group.name)?;
        for peer in PEERS {
            let time = group.fastest_of(peer);
            let time = time.map_or(String::new(), |time| show(time.median) + " ");
            write!(text, " {time}|")?;
        }
        text += "\n";
    }
    Ok(text)
}

/// A section a group.
pub fn sections(times: &Times, with_plots: bool) -> Result<String> {
    let mut text = String::new();
    for group in &times.groups {
        writeln!(text, "## {}\n", group.name)?;
        if !group.about.is_empty() {
            writeln!(text, "{}\n", group.about)?;
        }
        if group.grows() {
            if with_plots {
                let file = plot::file_name(&group.name);
                writeln!(text, "![{}]({file})\n", group.name)?;
            }
            growing(group, &mut text)?;
        } else {
            plain(group, &mut text)?;
        }
        text += "\n";
        for bound in ASKED.iter().filter(|bound| bound.group == group.name) {
            writeln!(text, "{}\n", bound.compare(group))?;
        }
    }
    text.truncate(text.trim_end().len());
    Ok(text + "\n")
}

/// A line a group of which something is asked.
pub fn asked(times: &Times) -> Result<String> {
    let mut text = String::new();
    for bound in &ASKED {
        if let Some(group) = times.group(bound.group) {
            writeln!(text, "{}: {}", bound.group, bound.compare(group))?;
        }
    }
    Ok(text)
}

impl Bound {
    fn compare(&self, group: &Group) -> String {
        let Self { peer, most, .. } = self;
        let (_, short) = peer.rsplit_once(", ").unwrap_or(("", peer));
        let asked = format!("Asked: at most {most:.2} of {short}'s time");
        match (group.plain("ksys"), group.plain(peer)) {
            (Some(ours), Some(theirs)) => format!("{asked}; {}.", verdict(ours, theirs, *most)),
            _ => format!("{asked}; not measured here."),
        }
    }
}

/// Noise is neither a loss nor a win: only what the confidence of both leaves is.
fn verdict(ours: Time, theirs: Time, most: f64) -> String {
    let ratio = ours.median / theirs.median;
    // Relative errors of independent times add up by their squares.
    let error = |a: f64, b: f64| a.ln().hypot(b.ln()).exp();
    let low = ratio / error(ours.median / ours.low, theirs.high / theirs.median);
    let high = ratio * error(ours.high / ours.median, theirs.median / theirs.low);
    let holds = if high <= most {
        "it holds"
    } else if low > most {
        "it does not hold"
    } else {
        "the difference is within the noise"
    };
    format!("here {ratio:.2} ({low:.2} to {high:.2}): {holds}")
}

fn plain(group: &Group, text: &mut String) -> Result<()> {
    let ours = group.plain("ksys");
    *text += "| | time | 95 % | ksys = 1 |\n|---|---:|---|---:|\n";
    for (who, time) in group.members() {
        let ratio = ours.map_or(String::new(), |ours| {
            format!("{:.2}", time.median / ours.median)
        });
        let (median, low, high) = (show(time.median), show(time.low), show(time.high));
        writeln!(text, "| {who} | {median} | {low} to {high} | {ratio} |")?;
    }
    Ok(())
}

fn growing(group: &Group, text: &mut String) -> Result<()> {
    let lines = group.lines();
    *text += "| |";
    for who in lines.keys() {
        write!(text, " {who} |")?;
    }
    writeln!(text, "\n|---:|{}", "---:|".repeat(lines.len()))?;
    let mut counts: Vec<_> = group.times.keys().filter_map(|(_, count)| *count).collect();
    counts.sort_unstable();
    counts.dedup();
    for count in counts {
        write!(text, "| {count} |")?;
        for who in lines.keys() {
            let time = group.times.get(&((*who).to_owned(), Some(count)));
            let time = time.map_or(String::new(), |time| show(time.median) + " ");
            write!(text, " {time}|")?;
        }
        *text += "\n";
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_not_a_loss() {
        let time = |low, median, high| Time { median, low, high };
        let theirs = time(9.0, 10.0, 11.0);
        let says = |ours, most| verdict(ours, theirs, most);
        assert!(says(time(4.0, 4.5, 5.0), 0.6).ends_with("it holds"));
        assert!(says(time(9.5, 10.5, 11.5), 1.0).ends_with("within the noise"));
        assert!(says(time(12.0, 13.0, 14.0), 1.0).ends_with("it does not hold"));
        assert!(says(time(4.0, 4.5, 5.0), 0.6).starts_with("here 0.45 (0.39 to 0.52)"));
    }
}
