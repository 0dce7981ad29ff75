//! Names that the checks know, each found by one look: every tag and every attribute of every page
//! is asked for.

use super::scan::lower;

/// What names stand for: up to sixteen letters each, none of them a capital.
pub(super) struct Known<T, const SLOTS: usize> {
    /// A name lies where its key says, or in the first free slot behind that.
    slots: [Option<(Key, T)>; SLOTS],
}

/// A name in numbers, a different one for each name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    /// Its first letters and its last; between them they hold all.
    ends: [u64; 2],
    length: usize,
}

impl<T: Copy, const SLOTS: usize> Known<T, SLOTS> {
    /// Knows these names. There have to be more slots than names, best twice as many.
    pub(super) const fn of(names: &[(&str, T)]) -> Known<T, SLOTS> {
        let mut slots = [None; SLOTS];
        let mut at = 0;
        while at < names.len() {
            let (name, meaning) = names[at];
            let key = Key::of(name.as_bytes()).expect("names have one to sixteen letters");
            let mut slot = key.slot(SLOTS);
            while slots[slot].is_some() {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = Some((key, meaning));
            at += 1;
        }
        Known { slots }
    }

    /// What the name stands for, in whatever case it is written.
    pub(super) fn get(&self, name: &[u8]) -> Option<T> {
        let as_written = self.find(name);
        if as_written.is_some() || !name.iter().any(u8::is_ascii_uppercase) {
            return as_written;
        }
        self.find(lower(name, &mut [0; 32])?)
    }

    fn find(&self, name: &[u8]) -> Option<T> {
        let key = Key::of(name)?;
        let mut slot = key.slot(SLOTS);
        while let Some((known, meaning)) = self.slots[slot] {
            if known == key {
                return Some(meaning);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

impl Key {
    /// The key of a name; none if it has more letters than any that is known, or none at all.
    const fn of(name: &[u8]) -> Option<Key> {
        let ends = match (name.first_chunk(), name.last_chunk()) {
            (Some(first), Some(last)) if name.len() <= 16 => {
                [u64::from_le_bytes(*first), u64::from_le_bytes(*last)]
            }
            (Some(_), _) | (_, Some(_)) => return None,
            (None, None) => match (name.first_chunk(), name.last_chunk()) {
                (Some(first), Some(last)) => [
                    u32::from_le_bytes(*first) as u64,
                    u32::from_le_bytes(*last) as u64,
                ],
                _ => match name {
                    [] => return None,
                    [first, ..] => [
                        *first as u64,
                        (name[name.len() / 2] as u64) << 8 | name[name.len() - 1] as u64,
                    ],
                },
            },
        };
        Some(Key {
            ends,
            length: name.len(),
        })
    }

    /// Where its name lies, or where to begin looking.
    const fn slot(self, slots: usize) -> usize {
        // The golden ratio: it spreads numbers that are nearly the same.
        let mixed =
            (self.ends[0] ^ self.ends[1].rotate_left(25)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as usize % slots
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: Known<u8, 8> = Known::of(&[
        ("a", 1),
        ("b", 2),
        ("aba", 3),
        ("abca", 4),
        ("abcabca", 5),
        ("abcdefgh", 6),
        ("abcdefghijklmnop", 7),
    ]);

    #[test]
    fn a_name_is_found_in_whatever_case() {
        let names = [
            "a",
            "B",
            "aBA",
            "ABCA",
            "abcabca",
            "ABCDEFGH",
            "abcdefghijklmnoP",
        ];
        for (place, name) in (1..).zip(names) {
            assert_eq!(LETTERS.get(name.as_bytes()), Some(place), "{name}");
        }
    }

    #[test]
    fn another_name_is_not_found() {
        let names = [
            "",
            "c",
            "aa",
            "abba",
            "abcca",
            "abcdabca",
            "abcdefghabcdefgh",
            "abcdefghijklmnopp",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOP",
            "\u{1}",
            "aab",
            "ab\u{e1}",
        ];
        for name in names {
            assert_eq!(LETTERS.get(name.as_bytes()), None, "{name}");
        }
    }
}
