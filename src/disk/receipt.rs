//! `.kreisweit/receipt`: what a build leaves beside the site for the next one.
//!
//! Three lines of 64 hexadecimal digits, then what was said: the hash of all that follows; the key;
//! the hash of the `build.json` that it belongs to. What is torn or foreign is as if it weren't
//! there: it spares work, and nothing depends on it.

use std::fs;
use std::path::Path;

use blake3::Hash;
use rayon::prelude::*;

use crate::path::SafePath;

use super::error::{Error, failed};
use super::remembered::{BUILD_JSON, Previous};
use super::standing::{Ground, Standing, look};

/// What a build leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Receipt {
    pub key: Hash,
    /// The hash of the `build.json` that it belongs to.
    pub site: Hash,
    pub said: Vec<u8>,
}

impl Receipt {
    /// The receipt in a file; `None` if there is none that can be trusted.
    pub(super) fn read(file: &Path) -> Option<Receipt> {
        const LINE: usize = 65;
        let bytes = fs::read(file).ok()?;
        let line = |number: usize| {
            let line = bytes.get(number * LINE..(number + 1) * LINE)?;
            Hash::from_hex(line.strip_suffix(b"\n")?).ok()
        };
        let whole = line(0)?;
        (blake3::hash(&bytes[LINE..]) == whole).then_some(Receipt {
            key: line(1)?,
            site: line(2)?,
            said: bytes[3 * LINE..].to_vec(),
        })
    }

    /// Writes it into a file.
    pub(super) fn write(&self, file: &Path) -> Result<(), Error> {
        let mut rest = format!("{}\n{}\n", self.key, self.site).into_bytes();
        rest.extend_from_slice(&self.said);
        let mut bytes = format!("{}\n", blake3::hash(&rest)).into_bytes();
        bytes.append(&mut rest);
        fs::write(file, bytes).map_err(failed("write", file))
    }
}

/// Whether the site stands as the build left it whose `build.json` has the hash `site` and lists
/// `previous`; every file is read and hashed.
pub(super) fn stands(root: &Path, standing: &Standing, previous: &Previous, site: Hash) -> bool {
    let has = |path: &Path, hash: &Hash| {
        let is_file = look(path).is_ok_and(|found| found.is_some_and(|found| found.is_file()));
        is_file && fs::read(path).is_ok_and(|bytes| blake3::hash(&bytes) == *hash)
    };
    let is_there = |(path, hash): (&SafePath, &String)| {
        let is_reached = standing
            .ground(path.folder())
            .is_ok_and(|it| it == Ground::Folder);
        let hash = Hash::from_hex(hash);
        is_reached && hash.is_ok_and(|hash| has(&path.below(root), &hash))
    };
    has(&root.join(BUILD_JSON), &site) && previous.files.par_iter().all(is_there)
}
