//! The texts of a site beside themselves in smaller forms, for web servers that send files as they
//! are: `index.html.gz` and `index.html.br` beside `index.html`.
//!
//! Making them small takes far longer than making them, so it is done for what has changed only.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};

use crate::path::SafePath;

use super::error::{Error, failed};
use super::listing::is_text;
use super::output::{Changes, Output, Sink, Written};
use super::remembered::Previous;

/// An [`Output`] that puts the smaller forms of each text beside it.
pub struct Precompressed {
    output: Output,
    root: PathBuf,
}

impl Precompressed {
    /// Opens `dir`; see [`Output::open`].
    pub fn open(dir: &Path) -> Result<Precompressed, Error> {
        let output = Output::open(dir)?;
        let root = dir.to_owned();
        Ok(Precompressed { output, root })
    }

    /// Puts the forms of a text that is put.
    fn put_forms(&self, path: &SafePath, bytes: &[u8], written: Written) -> Result<(), Error> {
        for form in Form::ALL {
            // What has so long a name is sent as it is.
            let Ok(beside) = format!("{path}.{}", form.suffix()).parse::<SafePath>() else {
                continue;
            };
            if written == Written::Unchanged
                && let Some(kept) = self.kept(path, bytes, &beside)
            {
                self.output.put(&beside, &kept)?;
                continue;
            }
            let small = form.of(bytes);
            let small = small.map_err(failed("compress", &path.below(&self.root)))?;
            if small.len() < bytes.len() {
                self.output.put(&beside, &small)?;
            }
        }
        Ok(())
    }

    /// The form that stands beside a text, if the last build made it of the same bytes and it stands
    /// as it was made.
    fn kept(&self, path: &SafePath, bytes: &[u8], beside: &SafePath) -> Option<Vec<u8>> {
        let made = &self.output.previous().files;
        let is = |path: &SafePath, bytes: &[u8]| {
            let hash = made.get(path).and_then(|hash| Hash::from_hex(hash).ok());
            hash.is_some_and(|hash| hash == blake3::hash(bytes))
        };
        if !made.contains_key(beside) || !is(path, bytes) {
            return None;
        }
        let kept = fs::read(beside.below(&self.root)).ok()?;
        is(beside, &kept).then_some(kept)
    }
}

impl Sink for Precompressed {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        let written = self.output.put(path, bytes)?;
        if is_text(path.name()) {
            self.put_forms(path, bytes, written)?;
        }
        Ok(written)
    }

    fn commit(self, addresses: BTreeSet<String>) -> Result<Changes, Error> {
        self.output.commit(addresses)
    }

    fn previous(&self) -> &Previous {
        self.output.previous()
    }

    fn left(&self, key: &Hash) -> Option<Vec<u8>> {
        self.output.left(&with_forms(key))
    }

    fn leave(&mut self, key: Hash, said: Vec<u8>) {
        self.output.leave(with_forms(&key), said);
    }
}

/// The key of a site whose texts have their forms beside them.
fn with_forms(key: &Hash) -> Hash {
    let mut hasher = Hasher::new();
    hasher.update(key.as_bytes());
    for form in Form::ALL {
        hasher.update(form.suffix().as_bytes());
    }
    hasher.finalize()
}

/// A form that browsers take instead of a text.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// RFC 1952.
    Gzip,
    /// RFC 7932.
    Brotli,
}

impl Form {
    const ALL: [Form; 2] = [Form::Gzip, Form::Brotli];

    /// By which web servers find it.
    fn suffix(self) -> &'static str {
        match self {
            Form::Gzip => "gz",
            Form::Brotli => "br",
        }
    }

    /// The same bytes each time: neither names nor times are in it.
    fn of(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        /// Of 11. With 10, the demonstration's pages are 9 % smaller and take three times as long:
        /// many change each night.
        const QUALITY: u32 = 9;
        const WINDOW: u32 = 22;
        const BUFFER: usize = 4096;
        let mut small = Vec::with_capacity(bytes.len() / 3);
        match self {
            Form::Gzip => {
                let level = flate2::Compression::best();
                let mut encoder = flate2::write::GzEncoder::new(small, level);
                encoder.write_all(bytes)?;
                encoder.finish()
            }
            Form::Brotli => {
                let mut encoder =
                    brotli::CompressorWriter::new(&mut small, BUFFER, QUALITY, WINDOW);
                encoder.write_all(bytes)?;
                drop(encoder);
                Ok(small)
            }
        }
    }
}
