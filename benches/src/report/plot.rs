//! The pictures: SVG on a white ground, which reads on a dark page too.

use crate::Result;
use crate::times::{Group, Times, show};
use std::fmt::Write;

const OURS: &str = "#0a8f5b";
const THEIRS: &str = "#9aa5b1";
/// Of lines that are not ours.
const COLORS: [&str; 6] = [
    "#c2410c", "#1d5fbf", "#8a3fb0", "#6b7280", "#a16207", "#0e7490",
];

/// What a line of text takes, in font sizes of 11 and 12.
const ROW: f64 = 16.0;

pub fn file_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.chars().map(plain).collect();
    let parts: Vec<_> = name.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-").to_lowercase() + ".svg"
}

fn open(width: f64, height: f64) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"11\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"6\" fill=\"#fff\"/>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn color(who: &str) -> &'static str {
    if who == "ksys" { OURS } else { THEIRS }
}

fn weight(who: &str) -> &'static str {
    if who == "ksys" { "bold" } else { "normal" }
}

/// Draws the plain groups side by side, a bar for each member, from 0.
pub fn bars(times: &Times) -> Result<String> {
    const COLUMNS: usize = 3;
    const COLUMN: f64 = 310.0;
    let mut bottoms = [8.0_f64; COLUMNS];
    let mut panels = String::new();
    for group in times.plain() {
        // The next free place, in the order of reading.
        let by_bottom = |a: &usize, b: &usize| bottoms[*a].total_cmp(&bottoms[*b]);
        let column = (0..COLUMNS).min_by(by_bottom).unwrap_or(0);
        let left = column as f64 * COLUMN + 8.0;
        panel(group, left, bottoms[column], &mut panels)?;
        bottoms[column] += (group.times.len() as f64 + 2.5) * ROW;
    }
    let height = bottoms.into_iter().fold(0.0, f64::max);
    let width = COLUMN * COLUMNS as f64 + 8.0;
    Ok(format!("{}{panels}</svg>\n", open(width, height)))
}

/// Draws a group: a title and a row a member.
fn panel(group: &Group, left: f64, top: f64, svg: &mut String) -> Result<()> {
    const NAMES: f64 = 106.0;
    const BARS: f64 = 136.0;
    let most = group.members().map(|(_, time)| time.high);
    let most = most.fold(f64::MIN_POSITIVE, f64::max);
    let x = |nanos: f64| left + NAMES + nanos / most * BARS;
    writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-size=\"12\" font-weight=\"bold\">{}</text>",
        left + 4.0,
        top + ROW,
        escape(&group.name)
    )?;
    for (row, (who, time)) in group.members().enumerate() {
        let y = top + (row as f64 + 1.5) * ROW;
        let (weight, color) = (weight(who), color(who));
        let (begin, median, low, high) = (x(0.0), x(time.median), x(time.low), x(time.high));
        writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\" font-weight=\"{weight}\">{}</text>\n\
             <rect x=\"{begin:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"11\" fill=\"{color}\"/>\n\
             <path d=\"M{low:.1} {:.1}H{high:.1}\" stroke=\"#1f2933\"/>\n\
             <text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"{weight}\">{}</text>",
            begin - 5.0,
            y + 11.5,
            escape(who),
            y + 2.0,
            median - begin,
            y + 7.5,
            high.max(median) + 5.0,
            y + 11.5,
            show(time.median)
        )?;
    }
    Ok(())
}

/// Draws one line for each member, from 0 on both axes, so that what is flat or straight looks it.
pub fn lines(group: &Group) -> Result<String> {
    const WIDTH: f64 = 480.0;
    const HEIGHT: f64 = 220.0;
    const LEFT: f64 = 70.0;
    const TOP: f64 = 40.0;
    /// So that no line touches the upper edge.
    const ROOM: f64 = 1.05;
    const BOTTOM: f64 = TOP + HEIGHT;
    let lines = group.lines();
    let points = || lines.values().flatten();
    let right = points().map(|(count, _)| f64::from(*count));
    let right = right.fold(1.0, f64::max);
    let most = points().map(|(_, time)| time.median).fold(1.0, f64::max);
    let x = |count: f64| LEFT + count / right * WIDTH;
    let y = |nanos: f64| BOTTOM - nanos / (most * ROOM) * HEIGHT;
    let mut svg = open(690.0, 296.0);
    writeln!(
        svg,
        "<text x=\"{LEFT}\" y=\"22\" font-size=\"13\" font-weight=\"bold\">{}</text>",
        escape(&group.name)
    )?;
    for part in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let count = right * part;
        writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{count:.0}</text>",
            x(count),
            BOTTOM + 18.0
        )?;
    }
    let step = step(most);
    for nanos in (0..).map(|n| f64::from(n) * step) {
        if nanos > most * ROOM {
            break;
        }
        writeln!(
            svg,
            "<path d=\"M{LEFT} {:.1}H{}\" stroke=\"#e4e7eb\"/>\n\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            y(nanos),
            LEFT + WIDTH,
            LEFT - 6.0,
            y(nanos) + 4.0,
            if nanos == 0.0 {
                "0".to_owned()
            } else {
                show(nanos)
            }
        )?;
    }
    writeln!(
        svg,
        "<path d=\"M{LEFT} {TOP}V{BOTTOM}H{}\" fill=\"none\" stroke=\"#1f2933\"/>",
        LEFT + WIDTH
    )?;
    let mut others = COLORS.iter().cycle();
    let mut names = Vec::new();
    // The last lies above the others.
    let (ours, theirs): (Vec<_>, Vec<_>) = lines.iter().partition(|(who, _)| **who == "ksys");
    for (who, points) in theirs.into_iter().chain(ours) {
        let color = match *who {
            "ksys" => OURS,
            _ => others.next().copied().unwrap_or(THEIRS),
        };
        let mut path = String::new();
        for (count, time) in points {
            let (x, y) = (x(f64::from(*count)), y(time.median));
            let letter = if path.is_empty() { 'M' } else { 'L' };
            write!(path, "{letter}{x:.1} {y:.1}")?;
            writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{color}\"/>"
            )?;
        }
        writeln!(
            svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>"
        )?;
        let end = points.last().map_or(TOP, |(_, time)| y(time.median));
        names.push((end + 4.0, *who, color));
    }
    names.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut places: Vec<f64> = names.iter().map(|(y, ..)| *y).collect();
    apart(&mut places, BOTTOM + 4.0);
    for ((_, who, color), y) in names.iter().zip(places) {
        writeln!(
            svg,
            "<text x=\"{}\" y=\"{y:.1}\" fill=\"{color}\" font-weight=\"{}\">{}</text>",
            LEFT + WIDTH + 8.0,
            weight(who),
            escape(who)
        )?;
    }
    svg += "</svg>\n";
    Ok(svg)
}

/// A round distance of at most a quarter of `most`.
fn step(most: f64) -> f64 {
    let quarter = most / 4.0;
    let tens = 10_f64.powf(quarter.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0].map(|round| round * tens);
    let most = steps.into_iter().rfind(|step| *step <= quarter);
    most.unwrap_or(tens)
}

/// Moves places, which are sorted, so that lines of text there do not meet nor go below `bottom`.
fn apart(places: &mut [f64], bottom: f64) {
    const GAP: f64 = 14.0;
    let mut free = f64::NEG_INFINITY;
    for place in places.iter_mut() {
        *place = place.max(free);
        free = *place + GAP;
    }
    let mut free = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(free);
        free = *place - GAP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_apart() {
        let mut places = [10.0, 12.0, 95.0, 99.0];
        apart(&mut places, 100.0);
        assert_eq!(places, [10.0, 24.0, 86.0, 100.0]);
    }

    #[test]
    fn steps_are_round() {
        assert_eq!([4.0, 7.0, 183.0, 330.0].map(step), [1.0, 1.0, 25.0, 50.0]);
    }

    #[test]
    fn files_have_plain_names() {
        assert_eq!(file_name("spawn, MiB of memory"), "spawn-mib-of-memory.svg");
    }
}
