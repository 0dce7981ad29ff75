//! Which files a site has, by name alone; nothing is opened here.

use std::path::{Path, PathBuf};

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{self, Code, Diagnostic};
use crate::language::Language;
use crate::path::SafePath;
use crate::source::{self, Source};

use super::error::{Error, failed};
use super::name;

/// Everything below a site's root, by name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct List {
    /// The site's files by path.
    pub files: Vec<Listed>,
    /// What is wrong about names and sorts.
    pub findings: Vec<Diagnostic>,
    /// The path of each file and folder that was looked at, also of those that are refused.
    pub seen: HashSet<String>,
}

/// A file that belongs to the site.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Listed {
    /// Below the site's root.
    pub path: SafePath,
    pub role: Role,
}

/// What a file is for, told by where it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// `content/site.toml`.
    Config,
    /// `content/wege.toml`.
    Journeys,
    /// `content/**/*.md`.
    Record,
    /// `locales/<lang>/*.ftl`.
    Messages,
    /// A text of `themes/<theme>/`.
    Theme,
    /// Any other file of `themes/<theme>/`.
    ThemeAsset,
    /// `content/medien/**`.
    Media,
}

/// The folders at the top that a site consists of.
pub(super) const TOPS: [&str; 3] = ["content", "locales", "themes"];

/// Lists what lies below a site's root.
///
/// Err if a folder can't be listed.
pub(super) fn list(root: &Path) -> Result<List, Error> {
    let mut listing = Listing::default();
    listing.walk(root, root, usize::MAX)?;
    Ok(listing.close())
}

/// The same, by many threads.
pub(super) fn list_side_by_side(root: &Path) -> Result<List, Error> {
    // That of a Gemeinde: `content/gemeinden/tal`.
    const DEPTH: usize = 3;
    let mut listing = Listing::default();
    let folders = listing.walk(root, root, DEPTH)?;
    let inner = folders.par_iter().with_max_len(1).map(|folder| {
        let mut listing = Listing::default();
        listing.walk(root, folder, usize::MAX)?;
        Ok(listing)
    });
    for inner in inner.collect::<Result<Vec<_>, _>>()? {
        listing.join(inner);
    }
    Ok(listing.close())
}

/// A place in a file that is not read: its path, and no text.
pub(super) fn whole_file(path: &str) -> source::Place {
    Source::new(path, "").place(0..0)
}

/// Whether a file of a theme is text, by its suffix.
pub(super) fn is_text(name: &str) -> bool {
    const TEXTS: [&str; 11] = [
        "css",
        "csv",
        "ftl",
        "html",
        "js",
        "json",
        "svg",
        "toml",
        "txt",
        "webmanifest",
        "xml",
    ];
    TEXTS.iter().any(|suffix| has_suffix(name, suffix))
}

/// Whether the name ends in the suffix, in whatever case; the case is for [`name::file`] to judge.
pub(super) fn has_suffix(name: &str, suffix: &str) -> bool {
    let found = name.rsplit_once('.').map(|(_, found)| found);
    found.is_some_and(|found| found.eq_ignore_ascii_case(suffix))
}

/// What may stand at a path.
enum Place {
    /// A folder, and who judges its name.
    Folder(name::Judge),
    /// A file, and who judges its name.
    File(Role, name::Judge),
    /// Notes for people, which are no part of the site.
    Note,
    /// Nothing that we know.
    Unknown,
}

fn place(path: &str, is_folder: bool) -> Place {
    let parts: Vec<&str> = path.split('/').collect();
    let is_markdown = has_suffix(path, "md");
    match (parts.as_slice(), is_folder) {
        (["content", ..] | ["locales" | "themes"], true) => Place::Folder(name::folder),
        (["content", "site.toml"], false) => Place::File(Role::Config, name::file),
        (["content", "wege.toml"], false) => Place::File(Role::Journeys, name::file),
        (["content", "medien", .., _], false) => Place::File(Role::Media, name::file),
        (["content", .., _], false) if is_markdown => Place::File(Role::Record, name::record),
        (["locales" | "themes", ..], false) if is_markdown => Place::Note,
        (["locales", tag], true) if tag.parse::<Language>().is_ok() => {
            Place::Folder(name::language)
        }
        (["locales", _, file], false) if has_suffix(file, "ftl") => {
            Place::File(Role::Messages, name::file)
        }
        (["themes", .., _], true) => Place::Folder(name::of_theme),
        (["themes", _, .., file], false) if is_text(file) => {
            Place::File(Role::Theme, name::of_theme)
        }
        (["themes", _, .., _], false) => Place::File(Role::ThemeAsset, name::of_theme),
        _ => Place::Unknown,
    }
}

#[derive(Default)]
struct Listing {
    files: Vec<Listed>,
    findings: Vec<Diagnostic>,
    misnamed: Vec<Misnamed>,
    /// Files and folders with good names, by their path in small letters.
    known: HashMap<String, String>,
    seen: HashSet<String>,
}

struct Misnamed {
    folder: String,
    name: String,
    wanted: String,
}

impl Listing {
    /// Takes note of everything in a folder, down to a depth; gives the folders at that depth whose
    /// content is wanted too. Links are listed and not followed, but for the root itself.
    fn walk(&mut self, root: &Path, from: &Path, depth: usize) -> Result<Vec<PathBuf>, Error> {
        let mut walk = WalkDir::new(from)
            .min_depth(1)
            .max_depth(depth)
            .sort_by_file_name()
            .into_iter();
        let mut wanted = Vec::new();
        // The folder of the last entry, as it stands on the disk and as it is shown.
        let mut around = (PathBuf::new(), String::new());
        while let Some(entry) = walk.next() {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(from).to_owned();
                failed("list", &path)(error.into())
            })?;
            let folder = entry.path().parent().unwrap_or(root);
            if folder.as_os_str() != around.0.as_os_str() {
                around = (folder.to_owned(), below(root, folder));
            }
            let goes_on = self.take(&around.1, &entry);
            if !entry.file_type().is_dir() {
                continue;
            }
            if !goes_on {
                walk.skip_current_dir();
            } else if entry.depth() == depth {
                wanted.push(entry.into_path());
            }
        }
        Ok(wanted)
    }

    /// Adds what was found in a folder that this one left out.
    fn join(&mut self, inner: Listing) {
        let Listing {
            files,
            findings,
            misnamed,
            known,
            seen,
        } = inner;
        self.files.extend(files);
        self.findings.extend(findings);
        self.misnamed.extend(misnamed);
        self.known.extend(known);
        self.seen.extend(seen);
    }

    /// Takes note of a file or folder in `folder`; true if it is a folder whose content is wanted
    /// too.
    fn take(&mut self, folder: &str, entry: &DirEntry) -> bool {
        let name = name::shown(&entry.file_name().to_string_lossy());
        let is_top = folder.is_empty();
        if name::is_dropping(&name) || is_top && !TOPS.contains(&name.as_str()) {
            return false;
        }
        let path = join(folder, &name);
        let sort = entry.file_type();
        self.seen.insert(path.clone());
        if sort.is_symlink() {
            let finding = Diagnostic::new(Code::SymbolicLink, whole_file(&path));
            self.findings.push(finding);
            return false;
        }
        let place = if sort.is_dir() || sort.is_file() {
            place(&path, sort.is_dir())
        } else {
            // A pipe or socket; opening it could wait for ever.
            Place::Unknown
        };
        match place {
            Place::Folder(judge) => self.keep(folder, name, path, judge, None),
            Place::File(role, judge) => self.keep(folder, name, path, judge, Some(role)),
            Place::Note => false,
            Place::Unknown => self.refuse(&path),
        }
    }

    /// Keeps what has a good name that no other in its folder shares but for its case.
    fn keep(
        &mut self,
        folder: &str,
        name: String,
        path: String,
        judge: name::Judge,
        role: Option<Role>,
    ) -> bool {
        let lower = path.to_lowercase();
        let is_shared = self.known.contains_key(&lower);
        let wanted = judge(&name).err();
        if let Some(wanted) = wanted.or_else(|| is_shared.then(|| name.to_lowercase())) {
            self.misnamed.push(Misnamed {
                folder: folder.to_owned(),
                name,
                wanted,
            });
            return false;
        }
        let Ok(safe) = path.parse::<SafePath>() else {
            // Each part was judged good, so there are too many of them.
            return self.refuse(&path);
        };
        self.known.insert(lower, path);
        self.files
            .extend(role.map(|role| Listed { path: safe, role }));
        role.is_none()
    }

    fn refuse(&mut self, path: &str) -> bool {
        let finding = Diagnostic::new(Code::UnknownPlace, whole_file(path));
        self.findings.push(finding.with("path", path));
        false
    }

    /// The files by path; proposes names that no other file has.
    fn close(mut self) -> List {
        for Misnamed {
            folder,
            name,
            wanted,
        } in self.misnamed
        {
            let lower = |name: &str| join(&folder, name).to_lowercase();
            let free = name::free(&wanted, |name| self.known.contains_key(&lower(name)));
            let path = join(&folder, &name);
            let mut finding = Diagnostic::new(Code::BadFileName, whole_file(&path))
                .with("name", name)
                .with("wanted", free.clone());
            if let Some(holder) = self.known.get(&lower(&wanted)) {
                finding = finding.and_at(whole_file(holder));
            }
            self.findings.push(finding);
            self.known.insert(lower(&free), path);
        }
        self.files.sort_by(|one, two| one.path.cmp(&two.path));
        diagnostic::sort(&mut self.findings);
        List {
            files: self.files,
            findings: self.findings,
            seen: self.seen,
        }
    }
}

/// The path of an entry below the root, fit to be shown; empty for the root itself.
pub(super) fn below(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).iter();
    let parts: Vec<String> = parts
        .map(|part| name::shown(&part.to_string_lossy()))
        .collect();
    parts.join("/")
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
