//! What machines read of the site, one file per format.

pub mod figures;
pub mod robots;
pub mod search;
pub mod sitemap;

use std::borrow::Cow;

/// A file that is made when it is wanted: together they are larger than all that they are made
/// from.
pub struct Feed<'a> {
    /// Its path below the output folder, with `/`, such as `sitemap.xml`.
    pub path: String,
    make: Box<Make<'a>>,
}

/// What makes the whole content of a file.
type Make<'a> = dyn Fn() -> Cow<'a, [u8]> + Send + Sync + 'a;

impl<'a> Feed<'a> {
    /// A file whose content is what `make` says each time.
    pub fn new(path: String, make: impl Fn() -> Vec<u8> + Send + Sync + 'a) -> Feed<'a> {
        Feed {
            path,
            make: Box::new(move || Cow::Owned(make())),
        }
    }

    /// A file that is there already.
    pub fn standing(path: String, bytes: &'a [u8]) -> Feed<'a> {
        Feed {
            path,
            make: Box::new(move || Cow::Borrowed(bytes)),
        }
    }

    /// The whole content.
    pub fn bytes(&self) -> Cow<'a, [u8]> {
        (self.make)()
    }
}
