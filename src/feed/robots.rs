//! `robots.txt`: everything may be read, and where the sitemap is.

use crate::config::BaseUrl;
use crate::feed::File;

/// The file. Pages that are not to be listed say so themselves (`noindex`): a crawler that may
/// not read them would never learn it.
pub fn robots(base: &BaseUrl) -> File {
    let text = format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}{}sitemap.xml\n",
        base.origin, base.path
    );
    File {
        path: "robots.txt".to_owned(),
        bytes: text.into_bytes(),
    }
}
