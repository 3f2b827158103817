//! A group of benchmarks: the same work, by ksys and by its peers.

use crate::peers;
use criterion::{Bencher, BenchmarkId, Criterion, SamplingMode};
use std::ffi::OsStr;
use std::time::Duration;

/// How often all members of a group are measured, in turns. The same instructions take up to 40 %
/// longer in some rounds, from the first sample to the last: each member gets as many chances.
pub const ROUNDS: u32 = 12;

/// What criterion measures in each round, the least it takes.
const SAMPLES: usize = 10;

/// Sets criterion up to measure each member for `time` in all.
pub fn criterion(time: Duration) -> Criterion {
    let round = time / ROUNDS;
    Criterion::default()
        .sample_size(SAMPLES)
        // The report does its own statistics.
        .nresamples(2000)
        .warm_up_time(round / 2)
        .measurement_time(round)
        .configure_from_args()
}

type Routine<'a> = Box<dyn FnMut(&mut Bencher<'_>) + 'a>;

/// The members of a group, which are measured in turns.
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
    pub fn programs(&mut self, name: &'a str, arg: Option<&'a OsStr>) -> &mut Self {
        for peer in peers::built() {
            self.add(peer.language.name, move |b| {
                b.iter_custom(|times| peer.run(name, times, arg));
            });
        }
        self
    }

    pub fn run(&mut self, criterion: &mut Criterion) {
        for _ in 0..ROUNDS {
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
            // Whoever went first finds the machine as the others leave it next time.
            self.members.reverse();
        }
    }
}
