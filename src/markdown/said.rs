//! The words of a body: most stand in the file as they are, the others are spelled out beside it.

use std::ops::Range;

use super::read::Reader;
use super::{Part, Step};

/// The sorts of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Text,
    Code,
}

impl Sort {
    /// The sort of a step of words.
    fn of(step: Step) -> Option<Sort> {
        match step {
            Step::Text(_) | Step::SpelledText(_) => Some(Sort::Text),
            Step::Code(_) | Step::SpelledCode(_) => Some(Sort::Code),
            Step::SoftBreak | Step::HardBreak | Step::Rule | Step::Open(_) | Step::Close(_) => None,
        }
    }

    fn standing(self, part: Part) -> Step {
        match self {
            Sort::Text => Step::Text(part),
            Sort::Code => Step::Code(part),
        }
    }

    fn spelled(self, part: Part) -> Step {
        match self {
            Sort::Text => Step::SpelledText(part),
            Sort::Code => Step::SpelledCode(part),
        }
    }
}

impl Reader<'_> {
    /// Adds words, to the last step if it ends in words of the same sort: the library hands them
    /// over in pieces.
    pub(super) fn words(&mut self, text: &str, range: Range<usize>, sort: Sort) {
        let stands = self.text.get(range.clone()) == Some(text);
        let standing = Part::from(self.offset + range.start..self.offset + range.end);
        let last = self.body.steps.last().copied();
        let last = last.filter(|last| Sort::of(*last) == Some(sort));
        match last {
            Some(Step::Text(part) | Step::Code(part)) if stands && part.end == standing.start => {
                self.body.steps.pop();
                self.step(sort.standing(Part {
                    start: part.start,
                    end: standing.end,
                }));
            }
            None if stands => self.step(sort.standing(standing)),
            None => self.spell(self.body.spelled.len(), text, sort),
            Some(Step::SpelledText(part) | Step::SpelledCode(part))
                if part.range().end == self.body.spelled.len() =>
            {
                self.body.steps.pop();
                self.spell(part.range().start, text, sort);
            }
            Some(last) => {
                self.body.steps.pop();
                let start = self.body.spelled.len();
                let before = self.body.said(last).to_owned();
                self.body.spelled.push_str(&before);
                self.spell(start, text, sort);
            }
        }
    }

    /// Adds words that don't stand in the file like this, and a step of all that is spelled from
    /// `start` on.
    fn spell(&mut self, start: usize, text: &str, sort: Sort) {
        self.body.spelled.push_str(text);
        let part = Part::from(start..self.body.spelled.len());
        self.step(sort.spelled(part));
    }

    /// Takes back the steps from this one on, with the words that were spelled out for them: so
    /// words that go on afterwards need no second copy of those before.
    pub(super) fn take_back(&mut self, step: usize) {
        let dropped = self.body.steps.drain(step..);
        let spelled = dropped.filter_map(|step| match step {
            Step::SpelledText(part) | Step::SpelledCode(part) => Some(part.range().start),
            Step::Text(_)
            | Step::Code(_)
            | Step::SoftBreak
            | Step::HardBreak
            | Step::Rule
            | Step::Open(_)
            | Step::Close(_) => None,
        });
        if let Some(start) = spelled.min() {
            self.body.spelled.truncate(start);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::markdown::{Body, Step, parse};
    use crate::source::Source;

    fn body(text: &str) -> Body {
        parse(&Source::new("a.md", text), (0..text.len()).into()).0
    }

    #[test]
    fn words_that_stand_in_the_file_are_not_copied() {
        let body = body("Ein Satz, *der* steht.\n\n- Grüße [hier](a.md)\n\n```\nals Code\n```\n");
        assert_eq!(body.spelled, "");
        assert_eq!(
            body.plain_text(),
            "Ein Satz, der steht.\nGrüße hier\nals Code"
        );
    }

    #[test]
    fn words_in_one_row_are_one_step_however_they_are_spelled() {
        for text in [
            "a \\* b &amp; c",
            "&amp; b",
            "a&#x20;b",
            "a<b>c</b> d",
            "a ![b](c.jpg) d",
            "a [&nbsp;](b.md) &amp; c",
        ] {
            let steps = body(text).steps.into_iter();
            let words = steps.filter(|step| matches!(step, Step::Text(_) | Step::SpelledText(_)));
            assert_eq!(words.count(), 1, "{text}");
        }
        assert_eq!(body("a \\* b &amp; c").plain_text(), "a * b & c");
        assert_eq!(body("a [&nbsp;](b.md) &amp; c").plain_text(), "a  & c");
    }

    #[test]
    fn what_is_spelled_out_is_no_longer_than_the_text() {
        for piece in [
            "a&amp;",
            "a\\*",
            "a&amp;[&nbsp;](b)",
            "a[&nbsp;](b)",
            "`a`&amp;",
            "a<b>",
        ] {
            let text = piece.repeat(2000);
            let spelled = body(&text).spelled.len();
            assert!(
                spelled <= text.len(),
                "{piece}: {spelled} of {}",
                text.len()
            );
        }
    }
}
