//! What the machine could not do, in one sentence.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Something that no editor can put right: the disk, the rights, another program.
#[derive(Debug)]
pub struct Error {
    /// Which sort of trouble.
    pub kind: Kind,
    /// What was being done, as it follows "Can't": `read`, `write into` …
    pub doing: &'static str,
    /// The file or folder it was done to.
    pub path: PathBuf,
    /// Why it failed.
    pub cause: Box<dyn std::error::Error + Send + Sync>,
}

/// The sorts of trouble that a caller may want to tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It isn't there.
    Missing,
    /// The rights don't suffice.
    Denied,
    /// No space left.
    Full,
    /// The output, or something that stands in its way, was not made by us.
    Foreign,
    /// Another build is at work there.
    Busy,
    /// A `build.json` or journal can't be understood.
    Damaged,
    /// A file got other bytes while the site was made of it.
    Changed,
    /// A sink takes no more.
    Stopped,
    /// A path that the output doesn't take: reserved, or taken already.
    Refused,
    /// Any other trouble of the operating system.
    Other,
}

impl Error {
    /// An error of a sink or of this room.
    pub fn new(
        kind: Kind,
        doing: &'static str,
        path: impl Into<PathBuf>,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        Error {
            kind,
            doing,
            path: path.into(),
            cause: cause.into(),
        }
    }
}

/// Turns the operating system's error into ours: `fs::read(path).map_err(failed("read", path))`.
pub(super) fn failed<'a>(
    doing: &'static str,
    path: &'a Path,
) -> impl FnOnce(io::Error) -> Error + 'a {
    move |cause| Error::new(kind_of(cause.kind()), doing, path, cause)
}

fn kind_of(kind: io::ErrorKind) -> Kind {
    use io::ErrorKind::{
        NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    let is_one_of = |kinds: &[io::ErrorKind]| kinds.contains(&kind);
    if is_one_of(&[NotFound]) {
        Kind::Missing
    } else if is_one_of(&[PermissionDenied, ReadOnlyFilesystem]) {
        Kind::Denied
    } else if is_one_of(&[StorageFull, QuotaExceeded]) {
        Kind::Full
    } else {
        Kind::Other
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error {
            doing, path, cause, ..
        } = self;
        write!(out, "Can't {doing} `{}`: {cause}.", path.display())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_names_the_deed_the_file_and_the_cause() {
        let cause = io::Error::from(io::ErrorKind::PermissionDenied);
        let error = failed("read", Path::new("content/a.md"))(cause);
        assert_eq!(
            error.to_string(),
            "Can't read `content/a.md`: permission denied."
        );
        assert_eq!(error.kind, Kind::Denied);
    }
}
