//! The one thing of a camera's notes (Exif 3.0, CIPA DC-008) that a picture needs: how it is to be
//! turned. All others, such as place, time, owner and serial number, are for nobody.

use super::array;

/// What stands before the notes in a JPEG.
pub(super) const BEGIN: &[u8] = b"Exif\0\0";

/// How a picture is turned or mirrored to be shown, 2 to 8 as Exif numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn(u8);

impl Turn {
    /// The turn that notes ask for, given without their [`BEGIN`]; `None` if the picture is to be
    /// shown as it is, or nobody can tell.
    pub(super) fn read(tiff: &[u8]) -> Option<Turn> {
        const ORIENTATION: u16 = 0x0112;
        const SHORT: u16 = 3;
        let big = match tiff.first_chunk()? {
            b"MM\0*" => true,
            b"II*\0" => false,
            _other => return None,
        };
        let number = |at: usize| {
            let bytes = array(tiff, at)?;
            Some(if big {
                u16::from_be_bytes(bytes)
            } else {
                u16::from_le_bytes(bytes)
            })
        };
        let first = array(tiff, 4)?;
        let first = if big {
            u32::from_be_bytes(first)
        } else {
            u32::from_le_bytes(first)
        };
        let first = usize::try_from(first).ok()?;
        let count = usize::from(number(first)?);
        let entries = (0..count).map_while(|index| first.checked_add(2 + index * 12));
        let mut found = entries.filter(|entry| number(*entry) == Some(ORIENTATION));
        let entry = found.next()?;
        let is_short = number(entry + 2)? == SHORT;
        let turn = u8::try_from(number(entry + 8)?).ok()?;
        (is_short && (2..=8).contains(&turn)).then_some(Turn(turn))
    }

    /// Notes that say this and nothing else, without their [`BEGIN`].
    pub(super) fn notes(self) -> [u8; 26] {
        let mut notes = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        notes[19] = self.0;
        notes
    }

    /// Whether width and height change places.
    pub(super) fn is_sideways(self) -> bool {
        self.0 >= 5
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for turn in (2..=8).map(Turn) {
            assert_eq!(Turn::read(&turn.notes()), Some(turn));
        }
        assert_eq!(Turn::read(&Turn(1).notes()), None);
        assert_eq!(Turn::read(&Turn(9).notes()), None);
    }

    #[test]
    fn small_ends_first_are_read_too() {
        let notes = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        assert_eq!(Turn::read(notes), Some(Turn(6)));
    }

    #[test]
    fn notes_that_point_nowhere_say_nothing() {
        assert_eq!(Turn::read(b"MM\0*\xff\xff\xff\xff\0\x01"), None);
        assert_eq!(Turn::read(b"MM\0*\0\0\0\x08\xff\xff\x01\x12\0\x03"), None);
    }
}
