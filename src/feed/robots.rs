//! `robots.txt`: everything may be read, and where the sitemap is.

use crate::config::BaseUrl;
use crate::feed::Feed;

/// The file. Pages that are not to be listed say so themselves (`noindex`): a crawler that may
/// not read them would never learn it.
pub fn robots(base: &BaseUrl) -> Feed<'_> {
    Feed::new("robots.txt".to_owned(), || {
        let text = format!(
            "User-agent: *\nAllow: /\n\nSitemap: {}{}sitemap.xml\n",
            base.origin, base.path
        );
        text.into_bytes()
    })
}
