//! How far a build is.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many pages a build has made, told by many threads and asked by another: by someone who
/// shows it to a person who waits.
#[derive(Debug, Default)]
pub struct Progress {
    made: AtomicUsize,
    wanted: AtomicUsize,
}

/// What a build is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading files and making out what they mean: how many pages there will be isn't known yet.
    Reading,
    /// Making and checking pages.
    Pages {
        /// How many are done.
        made: usize,
        /// How many there will be; never 0.
        wanted: usize,
    },
    /// Checking the site as a whole and moving the pages to their places.
    Publishing,
}

impl Progress {
    /// Says how many pages there will be.
    pub fn expect(&self, wanted: usize) {
        self.wanted.store(wanted, Ordering::Relaxed);
    }

    /// Says that one more page is made.
    pub fn step(&self) {
        self.made.fetch_add(1, Ordering::Relaxed);
    }

    /// What the build is busy with now.
    pub fn stage(&self) -> Stage {
        let wanted = self.wanted.load(Ordering::Relaxed);
        let made = self.made.load(Ordering::Relaxed);
        if wanted == 0 {
            Stage::Reading
        } else if made < wanted {
            Stage::Pages { made, wanted }
        } else {
            Stage::Publishing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_reads_then_makes_pages_then_publishes() {
        let progress = Progress::default();
        assert_eq!(progress.stage(), Stage::Reading);
        progress.expect(2);
        progress.step();
        assert_eq!(progress.stage(), Stage::Pages { made: 1, wanted: 2 });
        progress.step();
        assert_eq!(progress.stage(), Stage::Publishing);
    }
}
