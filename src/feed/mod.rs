//! What machines read of the site, one file per format.

pub mod figures;
pub mod robots;
pub mod search;
pub mod sitemap;

/// A finished file: its path below the output folder, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// With `/`, such as `sitemap.xml`.
    pub path: String,
    /// The whole content.
    pub bytes: Vec<u8>,
}
