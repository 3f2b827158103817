//! A group of benchmarks: the same work, by ksys and by its peers.

use crate::peers;
use criterion::{Bencher, BenchmarkId, Criterion, SamplingMode};
use std::env;
use std::ffi::OsStr;
use std::time::Duration;

/// Set by `cargo xtask bench`: which of its rounds this is.
const ROUND: &str = "KSYS_BENCH_ROUND";

/// What criterion measures of each member in a round, the least it takes.
const SAMPLES: usize = 10;

/// Sets criterion up to measure each member for `time`.
pub fn criterion(time: Duration) -> Criterion {
    Criterion::default()
        .sample_size(SAMPLES)
        // The report does its own statistics.
        .nresamples(2000)
        .warm_up_time(time / 2)
        .measurement_time(time)
        .configure_from_args()
}

type Routine<'a> = Box<dyn FnMut(&mut Bencher<'_>) + 'a>;

/// The members of a group, which are measured one after another: in every other round the last
/// first, so that each finds the machine as the others leave it.
pub struct Group<'a> {
    name: &'a str,
    count: Option<u32>,
    members: Vec<(&'a str, Routine<'a>)>,
}

impl<'a> Group<'a> {
    pub fn new(name: &'a str) -> Self {
        let members = Vec::new();
        Self {
            name,
            count: None,
            members,
        }
    }

    /// Is one point of a plot: what the work takes with `count` of what the group's name says.
    pub fn at(name: &'a str, count: u32) -> Self {
        Self {
            count: Some(count),
            ..Self::new(name)
        }
    }

    pub fn add(&mut self, who: &'a str, routine: impl FnMut(&mut Bencher<'_>) + 'a) -> &mut Self {
        self.members.push((who, Box::new(routine)));
        self
    }

    /// Adds the programs in other languages, which know the work by `name`.
    pub fn programs(&mut self, name: &'a str) -> &mut Self {
        self.add_programs(name, || None)
    }

    /// Adds the programs in other languages, with what the work is done to.
    pub fn programs_on(
        &mut self,
        name: &'a str,
        what: impl Fn() -> &'a OsStr + Copy + 'a,
    ) -> &mut Self {
        self.add_programs(name, move || Some(what()))
    }

    fn add_programs(
        &mut self,
        name: &'a str,
        arg: impl Fn() -> Option<&'a OsStr> + Copy + 'a,
    ) -> &mut Self {
        for peer in peers::built() {
            self.add(peer.language.name, move |b| {
                b.iter_custom(|times| peer.run(name, times, arg()));
            });
        }
        self
    }

    pub fn run(&mut self, criterion: &mut Criterion) {
        let round = env::var(ROUND).map_or(Ok(0), |round| round.parse::<u32>());
        if round.expect("a number of KSYS_BENCH_ROUND") % 2 == 1 {
            self.members.reverse();
        }
        let mut group = criterion.benchmark_group(self.name);
        // The report gives each sample the same weight.
        group.sampling_mode(SamplingMode::Flat);
        for (who, routine) in &mut self.members {
            match self.count {
                Some(count) => group.bench_function(BenchmarkId::new(*who, count), routine),
                None => group.bench_function(*who, routine),
            };
        }
        group.finish();
    }
}
