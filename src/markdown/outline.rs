//! Which level a heading has, and which it should have had.

/// The levels of the headings so far. The page's title is level 1, so a text begins with 2.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The levels as written, each deeper than the one before: the headings that stand above.
    above: Vec<u8>,
}

/// A heading's place in the outline.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Level {
    /// The level that keeps the outline whole, from 2 to 6.
    pub shown: u8,
    /// What should have been written, if something else was.
    pub wanted: Option<u8>,
}

impl Outline {
    /// Places the next heading, written with `level` marks. One level left out is one mistake, not
    /// one for each heading after it.
    pub fn place(&mut self, level: u8) -> Level {
        let before = self.above.last().copied().unwrap_or(1);
        let wanted = match level {
            0 | 1 => Some(2),
            _ => (level > before + 1).then_some(before + 1),
        };
        while self.above.last().is_some_and(|above| *above >= level) {
            self.above.pop();
        }
        self.above.push(level);
        // At most six levels differ, and level 1 never stands in its place.
        let shown = u8::try_from(self.above.len() + 1).unwrap_or(6).min(6);
        Level { shown, wanted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(levels: &[u8]) -> (Vec<u8>, Vec<Option<u8>>) {
        let mut outline = Outline::default();
        let placed = levels.iter().map(|level| outline.place(*level));
        placed.map(|level| (level.shown, level.wanted)).unzip()
    }

    #[test]
    fn a_whole_outline_stays_as_it_is() {
        let levels = [2, 3, 4, 3, 2, 3, 4, 5, 6, 2];
        let (shown, wanted) = outline(&levels);
        assert_eq!(shown, levels);
        assert!(wanted.iter().all(Option::is_none));
    }

    #[test]
    fn a_level_left_out_is_told_once_and_closed() {
        let (shown, wanted) = outline(&[2, 4, 4, 5, 3, 2]);
        assert_eq!(shown, [2, 3, 3, 4, 3, 2]);
        assert_eq!(wanted, [None, Some(3), None, None, None, None]);
    }

    #[test]
    fn level_one_is_the_titles() {
        let (shown, wanted) = outline(&[1, 2, 3, 1]);
        assert_eq!(shown, [2, 3, 4, 2]);
        assert_eq!(wanted, [Some(2), None, None, Some(2)]);
    }

    #[test]
    fn a_text_that_begins_too_deep_is_raised() {
        assert_eq!(outline(&[3, 2]), (vec![2, 2], vec![Some(2), None]));
    }
}
