//! The files of a site, as its pages refer to them.

use foldhash::HashSet;

use crate::check::mark::Mark;
use crate::config::BaseUrl;

/// The file that a folder's address means.
const INDEX: &str = "index.html";

/// All files of a site, by the marks of their addresses below the base: `de/` for `de/index.html`.
/// Known before the first page is made.
///
/// Every link of every page is looked up here: the marks of a site lie close together, where its
/// texts would lie all over the memory.
#[derive(Debug, Default)]
pub struct Addresses(HashSet<Mark>);

impl Addresses {
    /// The addresses of these output files.
    pub fn of<'f>(files: impl Iterator<Item = &'f str>) -> Addresses {
        Addresses(files.map(file_mark).collect())
    }

    /// Whether the site has this output file.
    pub fn has(&self, file: &str) -> bool {
        !is_folder(file) && self.0.contains(&file_mark(file))
    }

    /// Whether a reference, as it stands in a page, is the whole path or address of a file: then
    /// there is nothing else to find out about it. So it is with nearly all.
    pub(super) fn leads(&self, base: &BaseUrl, reference: &[u8]) -> bool {
        self.led_to(base, reference).is_some()
    }

    /// The [`file_mark`] of the file whose whole path or address a reference is, as it stands in a
    /// page.
    pub(in crate::check) fn led_to(&self, base: &BaseUrl, reference: &[u8]) -> Option<Mark> {
        let path = reference.strip_prefix(base.origin.as_bytes());
        let below = path.unwrap_or(reference);
        let below = below.strip_prefix(base.path.as_bytes())?;
        let mark = Some(mark(below)).filter(|mark| self.0.contains(mark))?;
        // In the name of a file these are no fragment and no escape.
        memchr::memchr2(b'#', b'%', below).is_none().then_some(mark)
    }
}

/// The mark by which an output file is known: that of its address below the base.
pub(in crate::check) fn file_mark(file: &str) -> Mark {
    mark(address(file).as_bytes())
}

fn mark(address: &[u8]) -> Mark {
    Mark::of(address)
}

/// The address of an output file below the base.
fn address(file: &str) -> &str {
    let folder = file.strip_suffix(INDEX);
    folder.filter(|path| is_folder(path)).unwrap_or(file)
}

fn is_folder(path: &str) -> bool {
    path.is_empty() || path.ends_with('/')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::links::Target;

    const FILES: [&str; 7] = [
        "index.html",
        "de/index.html",
        "de/a-z/index.html",
        "myindex.html",
        "a.svg",
        "a#b.svg",
        "a%62.svg",
    ];

    #[test]
    fn a_file_is_known_by_its_path_and_referred_to_by_its_address() {
        let known = Addresses::of(FILES.into_iter());
        for file in FILES {
            assert!(known.has(file), "{file}");
        }
        for file in ["de/", "de", "", "my", "a", "html"] {
            assert!(!known.has(file), "{file}");
        }
        let base = BaseUrl::parse("https://x.example/sub/").unwrap();
        let leads = |reference: &str| known.leads(&base, reference.as_bytes());
        for good in [
            "/sub/",
            "/sub/de/",
            "https://x.example/sub/de/a-z/",
            "/sub/a.svg",
        ] {
            assert!(leads(good), "{good}");
        }
        for other in [
            "/sub",
            "/sub/my",
            "/sub/a#b.svg",
            "/sub/a%62.svg",
            "/sub/de/?x",
            "de/",
        ] {
            assert!(!leads(other), "{other}");
        }
    }

    /// A reference to one of the files, or nearly.
    fn reference() -> impl Strategy<Value = String> {
        let before = prop_oneof![
            4 => Just("/sub/"),
            2 => Just("https://x.example/sub/"),
            1 => Just("HTTPS://x.example/sub/"),
            1 => Just("//x.example/sub/"),
            1 => Just("/SUB/"),
            1 => Just("/"),
            1 => Just(""),
        ];
        let addresses: Vec<&str> = FILES.iter().map(|file| address(file)).collect();
        let below = proptest::sample::select(addresses);
        let behind = "(|#b|\\?x|%62|/|\\.\\.|&amp;| |index\\.html)";
        (before, below, behind).prop_map(|(before, below, behind)| {
            let behind: String = behind;
            format!("{before}{below}{behind}")
        })
    }

    proptest! {
        /// What is taken as good without a closer look would be found good by one.
        #[test]
        fn a_closer_look_agrees(reference in reference()) {
            let known = Addresses::of(FILES.into_iter());
            let base = BaseUrl::parse("https://x.example/sub/").unwrap();
            let mut file = String::new();
            let target = base.resolve("de/index.html", &reference, &mut file);
            if known.leads(&base, reference.as_bytes()) {
                prop_assert_eq!(target, Target::Own { fragment: None });
                prop_assert!(FILES.contains(&&*file), "{}", file);
            } else {
                // Nor does the short look miss what it is there for.
                let plain = file.bytes().all(|byte| !b"#%".contains(&byte));
                let is_whole = reference == format!("/sub/{}", address(&file));
                prop_assert!(!(plain && is_whole && FILES.contains(&&*file)), "{}", file);
            }
        }
    }
}
