//! `build.json`: what the last build published, so that the next knows what is its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use blake3::Hash;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::path::SafePath;

use super::error::{Error, Kind, failed};
use super::site::{Capped, read_up_to};

/// The file's name at the top of the output.
pub const BUILD_JSON: &str = "build.json";

const VERSION: u32 = 1;

/// A site of 500,000 pages stays below it.
const LIMIT: u64 = 128 << 20;

/// What a build published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Previous {
    /// Each file's BLAKE3 hash in hexadecimal digits, by its path; without `build.json` itself.
    pub files: BTreeMap<SafePath, String>,
    /// Each address, spelled as the caller gave it.
    pub addresses: BTreeSet<String>,
}

/// The `build.json` in an output folder; `None` if there is none.
///
/// Err if there is one that can't be read or understood.
pub fn remembered(dir: &Path) -> Result<Option<Previous>, Error> {
    match read_previous(&dir.join(BUILD_JSON)) {
        Ok(previous) => Ok(Some(previous)),
        Err(error) if error.kind == Kind::Missing => Ok(None),
        Err(error) => Err(error),
    }
}

/// A published `build.json`, wherever it lies.
///
/// Err if it isn't there or can't be understood; each path in it is a [`SafePath`] or the whole is
/// refused.
pub fn read_previous(file: &Path) -> Result<Previous, Error> {
    let damaged = |cause: String| Error::new(Kind::Damaged, "understand", file, cause);
    let bytes = match read_up_to(LIMIT, file).map_err(failed("read", file))? {
        Capped::Whole(bytes) => bytes,
        Capped::TooLarge(_) => return Err(damaged("it is too large for a build.json".to_owned())),
    };
    let build: BuildJson = serde_json::from_slice(&bytes)
        .map_err(|problem| damaged(format!("it is no build.json of kreisweit ({problem})")))?;
    if build.version != VERSION {
        let version = build.version;
        return Err(damaged(format!(
            "its version is {version}, and this program knows {VERSION}"
        )));
    }
    Ok(Previous {
        files: build.files,
        addresses: build.addresses,
    })
}

/// The bytes of a `build.json` with these files and addresses: sorted, without time, one entry per
/// line so that two builds can be compared by eye.
pub fn build_json<'a>(
    files: impl Iterator<Item = (&'a SafePath, Hash)> + Clone,
    addresses: &BTreeSet<String>,
) -> Vec<u8> {
    /// What stands around an entry, and is no part of it.
    const AROUND: usize = 16;
    let build = BuildJsonRef {
        version: VERSION,
        files: Files(files.clone()),
        addresses,
    };
    // Grown by and by, a large list would be copied again and again.
    let files = files.map(|(path, _)| path.as_str().len() + 64 + AROUND);
    let addresses = addresses.iter().map(|address| address.len() + AROUND);
    let mut bytes = Vec::with_capacity(files.sum::<usize>() + addresses.sum::<usize>() + 64);
    serde_json::to_writer_pretty(&mut bytes, &build).expect("maps of text are JSON");
    bytes.push(b'\n');
    bytes
}

#[derive(Deserialize)]
struct BuildJson {
    version: u32,
    files: BTreeMap<SafePath, String>,
    addresses: BTreeSet<String>,
}

#[derive(Serialize)]
struct BuildJsonRef<'a, F: Serialize> {
    version: u32,
    files: F,
    addresses: &'a BTreeSet<String>,
}

/// Files with their hashes, written one by one: as texts, those of a large site would take as much
/// memory again.
struct Files<I>(I);

impl<'a, I: Iterator<Item = (&'a SafePath, Hash)> + Clone> Serialize for Files<I> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut files = to.serialize_map(None)?;
        for (path, hash) in self.0.clone() {
            files.serialize_entry(path.as_str(), hash.to_hex().as_str())?;
        }
        files.end()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(text: &str) -> Result<Previous, Error> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(BUILD_JSON);
        fs::write(&file, text).unwrap();
        read_previous(&file)
    }

    #[test]
    fn what_was_written_is_read_back() {
        let (path, hash): (SafePath, _) = ("de/a.html".parse().unwrap(), blake3::hash(b"a"));
        let previous = Previous {
            files: [(path.clone(), hash.to_hex().to_string())].into(),
            addresses: ["/de/a/".to_owned()].into(),
        };
        let bytes = build_json([(&path, hash)].into_iter(), &previous.addresses);
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(read(&text).unwrap(), previous);
        assert_eq!(
            text,
            format!(
                "{{\n  \"version\": 1,\n  \"files\": {{\n    \"de/a.html\": \"{hash}\"\n  }},\n  \
                 \"addresses\": [\n    \"/de/a/\"\n  ]\n}}\n"
            )
        );
    }

    #[test]
    fn what_can_not_be_understood_is_told_in_a_sentence() {
        let told = |text: &str| {
            let error = read(text).unwrap_err();
            assert_eq!(error.kind, Kind::Damaged, "{text}");
            error.cause.to_string()
        };
        assert_eq!(
            told("{"),
            "it is no build.json of kreisweit (EOF while parsing an object at line 1 column 1)"
        );
        assert_eq!(
            told(r#"{"version":2,"files":{},"addresses":[]}"#),
            "its version is 2, and this program knows 1"
        );
        let escape = told(r#"{"version":1,"files":{"../x":"0"},"addresses":[]}"#);
        assert!(
            escape.contains("a part of the path is `.` or `..`"),
            "{escape}"
        );
    }

    #[test]
    fn a_folder_without_build_json_remembers_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(remembered(folder.path()).unwrap(), None);
        let file = folder.path().join("alt.json");
        assert_eq!(read_previous(&file).unwrap_err().kind, Kind::Missing);
    }
}
