//! Confirms that a translation matches its original as it is today, and that an original is
//! right: writes `stand` or `geprueft` into the file and touches nothing else in it.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::content::name::{Name, Role};
use crate::content::stamp::{self, NotStamped};
use crate::content::{self, Parsed, Record};
use crate::diagnostic::{Code, Diagnostic};
use crate::disk;
use crate::source::Source;

/// What became of a file that was to be confirmed.
#[derive(Debug)]
pub enum Confirmed {
    /// It was written.
    Written,
    /// It said so already.
    Unchanged,
    /// It can't be confirmed; findings about it or its original.
    Refused(Vec<Diagnostic>),
}

/// Confirms one file of the site at `root`, given as the caller names it. A translation gets the
/// fingerprints of its original, an original the date `today`.
///
/// Err if a file can't be read or written.
pub fn confirm(root: &Path, file: &Path, today: Date) -> Result<Confirmed, disk::Error> {
    let path = below(root, file);
    let raw = disk::read_raw(&path.1)?;
    let Ok(role) = Role::of_path(&path.0) else {
        return Ok(refused(&path.0, Code::UnknownPlace, "path", &path.0));
    };
    let stamped = if role.language.is_none() {
        stamp::reviewed(&raw, today)
    } else {
        match original(root, &role.name)? {
            Ok(record) => stamp::confirmed(&raw, &record.words.fingerprints()),
            Err(reasons) => return Ok(Confirmed::Refused(reasons)),
        }
    };
    match stamped {
        Ok(text) if text == raw => Ok(Confirmed::Unchanged),
        Ok(text) => disk::write_in_place(&path.1, &text).map(|()| Confirmed::Written),
        Err(problem) => Ok(not_stamped(&path.0, &raw, problem)),
    }
}

/// The original of a translation, or why it can't be read.
fn original(root: &Path, name: &Name) -> Result<Result<Box<Record>, Vec<Diagnostic>>, disk::Error> {
    let path = name.file();
    let file = root.join(&path);
    if !file.is_file() {
        let place = Source::new(&*path, "").place(0..0);
        let missing = Diagnostic::new(Code::TranslationWithoutOriginal, place);
        return Ok(Err(vec![missing.with("name", path)]));
    }
    let text = disk::read_raw(&file)?.replace("\r\n", "\n");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(match content::parse(&Source::new(path, text)) {
        (Some(Parsed::Record(record)), _) => Ok(record),
        (_, findings) => Err(findings),
    })
}

/// The file's path below the root (with `/`), and where it really is. A path may be given from
/// the current folder or from the site's root.
fn below(root: &Path, file: &Path) -> (String, PathBuf) {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let root = absolute(root);
    let here = absolute(file);
    let place = match here.strip_prefix(&root) {
        Ok(inside) if here.exists() => inside.to_owned(),
        Ok(_) | Err(_) => file.to_owned(),
    };
    let parts: Vec<_> = place.iter().map(|part| part.to_string_lossy()).collect();
    (parts.join("/"), root.join(place))
}

fn refused(path: &str, code: Code, name: &'static str, value: &str) -> Confirmed {
    let place = Source::new(path, "").place(0..0);
    Confirmed::Refused(vec![Diagnostic::new(code, place).with(name, value)])
}

/// Why a head can't take a field, in the words of what a build says about such a file.
fn not_stamped(path: &str, raw: &str, problem: NotStamped) -> Confirmed {
    let source = Source::new(path, raw);
    let (_, findings) = content::parse(&source);
    if !findings.is_empty() {
        return Confirmed::Refused(findings);
    }
    let code = match problem {
        NotStamped::NoHead => Code::HeadMissing,
        NotStamped::HeadUnclosed => Code::HeadUnclosed,
        NotStamped::NotAField | NotStamped::HeadSyntax | NotStamped::NotBare => Code::HeadSyntax,
    };
    let finding = Diagnostic::new(code, source.place(0..0));
    Confirmed::Refused(vec![finding.with("problem", format!("{problem:?}"))])
}
