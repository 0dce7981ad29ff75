//! The sites that tests build: a folder below `tests/golden`, laid over the base site, in a
//! temporary folder.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "each test uses a part of it, and it makes the files that are to be read"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use kreisweit::config::BaseUrl;
use kreisweit::content::day::parse_date;
use kreisweit::diagnostic::Diagnostic;
use kreisweit::disk::{self, Changes, Error, Previous, Sink, SiteFiles, Written};
use kreisweit::path::SafePath;
use kreisweit::publish::progress::Progress;
use kreisweit::{Outcome, Wanted, build};
use serde::Deserialize;
use tempfile::TempDir;

/// The folders that a site consists of.
const PARTS: [&str; 3] = ["content", "locales", "themes"];

/// What a case asks for besides its files: `case.toml`, all of it optional.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Request {
    /// The day the site is built for; [`TODAY`] if left out.
    pub date: Option<String>,
    /// As `--base-url`.
    pub base_url: Option<String>,
    /// As `--strict`.
    pub strict: bool,
    /// As `--previous`: a file of the case's folder.
    pub previous: Option<String>,
    /// The base site is built first, into the same output.
    pub after_base: bool,
    /// Files and folders of the base site that this one doesn't have.
    pub delete: Vec<String>,
    /// Files that can't lie in git as they are.
    pub made: Vec<Made>,
    /// The pages that are worth reading.
    pub pages: Vec<String>,
    /// What else is worth reading.
    pub also: Vec<Also>,
}

/// What is compared only where a case is about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Also {
    /// The list of all files of the output.
    Files,
    /// The findings as JSON.
    Json,
}

/// A file that can't lie in git as it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Where it is wanted.
    path: String,
    /// The file of the site that it is made from.
    from: Option<String>,
    #[serde(rename = "as")]
    form: Form,
    /// Where a symbolic link leads.
    #[serde(default)]
    to: String,
    /// The size of a large file, in bytes.
    #[serde(default)]
    size: usize,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// The same bytes.
    Copy,
    /// Line ends CR LF.
    CarriageReturns,
    /// With a byte-order mark.
    Mark,
    /// ISO 8859-1 instead of UTF-8.
    Latin1,
    /// A symbolic link.
    Link,
    /// The file's text, then letters up to a size.
    Large,
}

/// The day that sites of tests are built for.
pub const TODAY: &str = "2026-11-02";

/// The folder of the golden sites.
pub fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// A site in a temporary folder, which goes when this is dropped.
pub struct TestSite {
    folder: TempDir,
    /// What its case asks for.
    pub request: Request,
    case: PathBuf,
}

impl TestSite {
    /// The base site alone.
    pub fn base() -> TestSite {
        TestSite::of(&golden().join("base"))
    }

    /// The site of a case.
    pub fn of(case: &Path) -> TestSite {
        let request = match fs::read_to_string(case.join("case.toml")) {
            Ok(text) => {
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
            }
            Err(_) => Request::default(),
        };
        let site = TestSite {
            folder: tempfile::tempdir().unwrap(),
            request,
            case: case.to_owned(),
        };
        for part in PARTS {
            copy(&golden().join("base").join(part), &site.root().join(part));
        }
        site
    }

    /// Lays the case's own files over the base site.
    pub fn complete(&self) {
        for path in &self.request.delete {
            let path = self.root().join(path);
            if path.is_dir() {
                fs::remove_dir_all(&path).unwrap();
            } else {
                fs::remove_file(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            }
        }
        for part in PARTS {
            copy(&self.case.join(part), &self.root().join(part));
        }
        for made in &self.request.made {
            self.make(made);
        }
    }

    fn make(&self, made: &Made) {
        let path = self.root().join(&made.path);
        let text = made.from.as_ref().map_or_else(String::new, |from| {
            fs::read_to_string(self.root().join(from))
                .unwrap_or_else(|error| panic!("{from}: {error}"))
        });
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes = match made.form {
            Form::Copy => text.into_bytes(),
            Form::CarriageReturns => text.replace('\n', "\r\n").into_bytes(),
            Form::Mark => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            Form::Latin1 => text
                .chars()
                .map(|sign| u8::try_from(u32::from(sign)).unwrap())
                .collect(),
            Form::Large => {
                let mut bytes = text.into_bytes();
                bytes.resize(made.size, b'x');
                bytes
            }
            Form::Link => {
                #[cfg(unix)]
                std::os::unix::fs::symlink(&made.to, &path).unwrap();
                return;
            }
        };
        fs::write(path, bytes).unwrap();
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Its output folder.
    pub fn out(&self) -> PathBuf {
        self.root().join("public")
    }

    /// Writes a file of the site.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file of the site.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// What its case asks for, as the program takes it.
    pub fn wanted(&self) -> Wanted {
        let request = &self.request;
        let date = request.date.as_deref().unwrap_or(TODAY);
        Wanted {
            root: self.root().to_owned(),
            today: parse_date(date).unwrap(),
            base: request
                .base_url
                .as_ref()
                .map(|url| BaseUrl::parse(url).unwrap()),
            published: request
                .previous
                .as_ref()
                .map(|file| disk::read_previous(&self.case.join(file)).unwrap()),
            strict: request.strict,
            program: None,
        }
    }

    /// Builds it into its output folder.
    pub fn build(&self) -> Outcome {
        let output = disk::Output::open(&self.out()).unwrap();
        build(
            files(self.root()),
            &self.wanted(),
            output,
            &Progress::default(),
            &mut |_| {},
        )
        .unwrap()
    }
}

/// The files of a site, with what is inside the program.
pub fn files(root: &Path) -> (SiteFiles, Vec<Diagnostic>) {
    let (mut files, findings) = disk::read_site(root).unwrap();
    files.add_builtin();
    (files, findings)
}

/// An output in memory.
#[derive(Default)]
pub struct Memory {
    /// Path → bytes.
    pub files: Mutex<BTreeMap<String, Vec<u8>>>,
    previous: Previous,
}

impl Sink for &Memory {
    fn put(&self, path: &SafePath, bytes: &[u8]) -> Result<Written, Error> {
        let earlier = self
            .files
            .lock()
            .unwrap()
            .insert(path.to_string(), bytes.to_vec());
        assert!(earlier.is_none(), "`{path}` is put twice");
        Ok(Written::Added)
    }

    fn commit(self, _addresses: BTreeSet<String>) -> Result<Changes, Error> {
        Ok(Changes::default())
    }

    fn previous(&self) -> &Previous {
        &self.previous
    }
}

/// Every file below a folder by its path, apart from the program's own notes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let files = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap();
        let name = name.to_str().unwrap().replace('\\', "/");
        let bytes = fs::read(entry.path()).unwrap();
        (name, bytes)
    });
    named
        .filter(|(name, _)| !name.starts_with(".kreisweit/"))
        .collect()
}

/// Copies a folder over another.
pub fn copy(from: &Path, to: &Path) {
    for (name, bytes) in tree(from) {
        let to = to.join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
}
