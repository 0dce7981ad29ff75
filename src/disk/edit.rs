//! Changes one of the editors' files in its place.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::{Error, Kind, failed};
use super::site::{Capped, TEXT_LIMIT, read_up_to};
use super::standing::look;

/// The text of one of the editors' files just as it is, byte-order mark and line ends included.
///
/// Err if it isn't a plain file, is too large, is not UTF-8, or can't be read.
pub fn read_raw(path: &Path) -> Result<String, Error> {
    let found = fs::symlink_metadata(path).map_err(failed("read", path))?;
    if !found.is_file() {
        return Err(Error::new(
            Kind::Refused,
            "read",
            path,
            "it is not a plain file",
        ));
    }
    match read_up_to(TEXT_LIMIT, path).map_err(failed("read", path))? {
        Capped::Whole(bytes) => {
            String::from_utf8(bytes).map_err(|error| Error::new(Kind::Refused, "read", path, error))
        }
        Capped::TooLarge(_) => Err(Error::new(Kind::Refused, "read", path, "it is too large")),
    }
}

/// Replaces the text of a file that is there; its rights stay. At no moment is it half written,
/// and it outlasts a power cut.
///
/// Err if it isn't a plain file (a link is refused, not followed) or can't be written.
pub fn write_in_place(path: &Path, text: &str) -> Result<(), Error> {
    let found = fs::symlink_metadata(path).map_err(failed("change", path))?;
    if !found.is_file() {
        return Err(Error::new(
            Kind::Refused,
            "change",
            path,
            "it is not a plain file",
        ));
    }
    let draft = beside(path);
    let written = write_draft(&draft, text, found.permissions())
        .and_then(|()| fs::rename(&draft, path))
        .map_err(failed("change", path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&draft);
    }
    written
}

/// A hidden name in the same folder, so that the rename stays within one file system and an
/// interrupted one is never taken for a record.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".kreisweit");
    path.with_file_name(name)
}

fn write_draft(draft: &Path, text: &str, permissions: fs::Permissions) -> io::Result<()> {
    if look(draft).is_ok_and(|found| found.is_some()) {
        // Left by a run that was killed; `create_new` would stumble over it.
        fs::remove_file(draft)?;
    }
    let mut file = File::create_new(draft)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(permissions)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_changes_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("treff.ar.md");
        fs::write(&path, "old").unwrap();
        fs::write(beside(&path), "left by a killed run").unwrap();
        write_in_place(&path, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_file_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("neu.md");
        assert_eq!(write_in_place(&path, "x").unwrap_err().kind, Kind::Missing);
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn rights_stay_and_links_are_refused() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write_in_place(&path, "new").unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o640
        );
        let link = folder.path().join("link.md");
        symlink(&path, &link).unwrap();
        assert_eq!(write_in_place(&link, "x").unwrap_err().kind, Kind::Refused);
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }
}
