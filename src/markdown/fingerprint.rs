//! Which parts of a translation are still true to the original.
//!
//! A translation keeps a short [`Fingerprint`] of each block of the words it was made from
//! (`stand = ["3f9a", "c01d"]`). When the original changes, an [`Alignment`] of those with the
//! present ones says which blocks are outdated and which are new, so that only they are asked for
//! again.

use std::fmt;
use std::str::FromStr;

/// Four hexadecimal digits that stand for a text: the first 16 bits of its BLAKE3 hash. One change
/// in 65 536 goes unnoticed; in return, people can read and compare the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u16);

impl Fingerprint {
    /// The fingerprint of a text. Line breaks and other white space count as one space each, so a
    /// paragraph that is only wrapped anew keeps its own.
    pub fn of(text: &str) -> Fingerprint {
        // In one piece: fed word by word, the hash takes about twice as long.
        let mut folded = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(word);
        }
        let hash = blake3::hash(folded.as_bytes());
        let [first, second, ..] = *hash.as_bytes();
        Fingerprint(u16::from_be_bytes([first, second]))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    /// Reads what `Display` writes: exactly four digits, lower case.
    fn from_str(text: &str) -> Result<Fingerprint, NotAFingerprint> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 4 || !text.bytes().all(is_digit) {
            return Err(NotAFingerprint);
        }
        let number = u16::from_str_radix(text, 16);
        number.map(Fingerprint).map_err(|_| NotAFingerprint)
    }
}

/// The text is not four lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAFingerprint;

/// How the blocks that a translation was made from relate to the present ones of its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// For each confirmed fingerprint, and so for each block of the translation, what became of it.
    pub confirmed: Vec<Standing>,
    /// The present blocks of the original that nobody has confirmed, ascending: what a translator
    /// is asked for.
    pub new: Vec<usize>,
}

/// What became of a block that was translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is there as it was, now the original's block of this number.
    Current(usize),
    /// In its place stands the original's block of this number, which is among the new ones.
    Changed(usize),
    /// Nothing stands in its place.
    Gone,
}

impl Alignment {
    /// Aligns what was confirmed with what is there now by their longest common subsequence.
    ///
    /// Where more than four million pairs would have to be compared between their common beginning
    /// and end, all between counts as changed; so time and memory stay bounded (16 MB).
    pub fn of(confirmed: &[Fingerprint], present: &[Fingerprint]) -> Alignment {
        let mut alignment = Alignment {
            confirmed: Vec::with_capacity(confirmed.len()),
            new: Vec::new(),
        };
        let mut from = 0;
        for (was, is) in common(confirmed, present) {
            alignment.bridge(was, from..is);
            alignment.confirmed.push(Standing::Current(is));
            from = is + 1;
        }
        alignment.bridge(confirmed.len(), from..present.len());
        alignment
    }

    /// Whether the translation's block of this number is to be shown with a notice. Blocks that
    /// were never confirmed count as outdated.
    pub fn is_outdated(&self, block: usize) -> bool {
        !matches!(self.confirmed.get(block), Some(Standing::Current(_)))
    }

    /// Whether every block is as it was confirmed, and none is new.
    pub fn is_current(&self) -> bool {
        self.new.is_empty() && (0..self.confirmed.len()).all(|block| !self.is_outdated(block))
    }

    /// Between two unchanged blocks: the confirmed ones up to `until` had their place where the
    /// `present` ones are now.
    fn bridge(&mut self, until: usize, mut present: std::ops::Range<usize>) {
        self.new.extend(present.clone());
        while self.confirmed.len() < until {
            let changed = present.next().map(Standing::Changed);
            self.confirmed.push(changed.unwrap_or(Standing::Gone));
        }
    }
}

/// The pairs of equal entries of a longest common subsequence, ascending.
fn common(one: &[Fingerprint], two: &[Fingerprint]) -> Vec<(usize, usize)> {
    const MOST_PAIRS: usize = 4_000_000;
    let equal = |(a, b): &(&Fingerprint, &Fingerprint)| a == b;
    let before = one.iter().zip(two).take_while(equal).count();
    let (one_rest, two_rest) = (&one[before..], &two[before..]);
    let ends = one_rest.iter().rev().zip(two_rest.iter().rev());
    let after = ends.take_while(equal).count();

    let one_middle = &one_rest[..one_rest.len() - after];
    let two_middle = &two_rest[..two_rest.len() - after];
    let mut pairs: Vec<_> = (0..before).map(|at| (at, at)).collect();
    if one_middle.len().saturating_mul(two_middle.len()) <= MOST_PAIRS {
        let middle = longest_common(one_middle, two_middle);
        pairs.extend(middle.iter().map(|(a, b)| (a + before, b + before)));
    }
    pairs.extend(
        (0..after)
            .rev()
            .map(|back| (one.len() - back - 1, two.len() - back - 1)),
    );
    pairs
}

/// The same by the textbook's table, in time and memory of the product of the lengths.
fn longest_common(one: &[Fingerprint], two: &[Fingerprint]) -> Vec<(usize, usize)> {
    let width = two.len() + 1;
    // How many pairs are to be had from `one[i..]` and `two[j..]`.
    let mut most = vec![0_u32; (one.len() + 1) * width];
    for i in (0..one.len()).rev() {
        for j in (0..two.len()).rev() {
            most[i * width + j] = if one[i] == two[j] {
                most[(i + 1) * width + j + 1] + 1
            } else {
                most[(i + 1) * width + j].max(most[i * width + j + 1])
            };
        }
    }
    let (mut pairs, mut i, mut j) = (Vec::new(), 0, 0);
    while i < one.len() && j < two.len() {
        if one[i] == two[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if most[(i + 1) * width + j] >= most[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn prints(numbers: &[u16]) -> Vec<Fingerprint> {
        numbers.iter().copied().map(Fingerprint).collect()
    }

    #[test]
    fn white_space_does_not_count_and_words_do() {
        assert_eq!(
            Fingerprint::of(" Mo\n  und Di "),
            Fingerprint::of("Mo und Di")
        );
        assert_ne!(Fingerprint::of("Mo und Di"), Fingerprint::of("Mo und Mi"));
        assert_ne!(Fingerprint::of("Mo und"), Fingerprint::of("Mound"));
    }

    #[test]
    fn the_fingerprint_of_a_text_stays_what_it_was_published_as() {
        assert_eq!(Fingerprint::of("Sprachcafé").to_string(), "e064");
    }

    #[test]
    fn only_four_lower_case_digits_are_read() {
        for text in ["", "3f9", "3F9A", "3f9a0", "+f9a", "3f9g", "3f9ä"] {
            assert_eq!(text.parse::<Fingerprint>(), Err(NotAFingerprint), "{text}");
        }
    }

    #[test]
    fn a_changed_block_is_paired_with_what_stands_in_its_place() {
        let alignment = Alignment::of(&prints(&[1, 2, 3, 4]), &prints(&[1, 9, 3]));
        let standing = [
            Standing::Current(0),
            Standing::Changed(1),
            Standing::Current(2),
            Standing::Gone,
        ];
        assert_eq!(alignment.confirmed, standing);
        assert_eq!(alignment.new, [1]);
        assert!(alignment.is_outdated(1) && !alignment.is_outdated(2));
        assert!(alignment.is_outdated(4), "never confirmed");
    }

    #[test]
    fn huge_lists_are_aligned_at_their_ends_only() {
        let long = |filler: u16| -> Vec<Fingerprint> {
            let middle = (0..3000).map(|at| Fingerprint(at % 7 + filler));
            [Fingerprint(1)]
                .into_iter()
                .chain(middle)
                .chain([Fingerprint(2)])
                .collect()
        };
        let alignment = Alignment::of(&long(10), &long(20));
        assert_eq!(alignment.new.len(), 3000);
        assert!(!alignment.is_outdated(0) && !alignment.is_outdated(3001));
    }

    proptest! {
        #[test]
        fn printed_and_read_it_is_the_same(number: u16) {
            let print = Fingerprint(number);
            prop_assert_eq!(print.to_string().parse(), Ok(print));
        }

        #[test]
        fn identical_lists_are_current(numbers in prop::collection::vec(0_u16..9, 0..30)) {
            let list = prints(&numbers);
            prop_assert!(Alignment::of(&list, &list).is_current());
        }

        #[test]
        fn one_inserted_block_is_the_only_new_one(
            numbers in prop::collection::vec(0_u16..9, 0..30),
            at: prop::sample::Index,
        ) {
            let confirmed = prints(&numbers);
            let mut present = confirmed.clone();
            let at = at.index(present.len() + 1);
            present.insert(at, Fingerprint(99));
            let alignment = Alignment::of(&confirmed, &present);
            prop_assert_eq!(&alignment.new, &[at]);
            prop_assert!((0..confirmed.len()).all(|block| !alignment.is_outdated(block)));
        }

        #[test]
        fn each_present_block_is_current_once_or_new(
            one in prop::collection::vec(0_u16..5, 0..20),
            two in prop::collection::vec(0_u16..5, 0..20),
        ) {
            let (one, two) = (prints(&one), prints(&two));
            let alignment = Alignment::of(&one, &two);
            let mut seen = alignment.new.clone();
            for (was, standing) in alignment.confirmed.iter().enumerate() {
                match standing {
                    Standing::Current(is) => {
                        prop_assert_eq!(one[was], two[*is]);
                        seen.push(*is);
                    }
                    Standing::Changed(is) => prop_assert!(alignment.new.contains(is)),
                    Standing::Gone => {}
                }
            }
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..two.len()).collect::<Vec<_>>());
            prop_assert_eq!(alignment.confirmed.len(), one.len());
        }
    }
}
