//! What there is at an address, made when it is asked for.

use std::collections::HashMap;
use std::path::Path;
use std::sync::OnceLock;

use crate::Wanted;
use crate::diagnostic::Diagnostic;
use crate::disk;
use crate::feed::Feed;
use crate::page::{Job, Renderer};
use crate::path::SafePath;
use crate::publish::media::{cleaned, published_at};
use crate::publish::progress::Progress;
use crate::publish::{Made, Press};
use crate::site::route::Route;

use super::{Passing, Ready};

/// The pages of a site as it is now.
pub struct Pages<'a> {
    ready: &'a Ready,
    root: &'a Path,
    renderer: Renderer<'a>,
    /// The pages by their files, for each language.
    jobs: Vec<OnceLock<HashMap<String, Job>>>,
    feeds: OnceLock<Vec<Feed<'a>>>,
}

/// What is answered to whoever asks for a path.
#[derive(Debug)]
pub enum Answer {
    /// The bytes of a file, and its path below the output folder.
    File(String, Vec<u8>),
    /// Nothing, but there is a page if a `/` is added.
    Folder,
    /// Nothing; the page that says so in the language of the path, if it can be made.
    Nothing(Option<Vec<u8>>),
    /// There is a page, and its template fails.
    Failed(Box<Diagnostic>),
}

/// The file that a web server has for a path.
pub fn file_at(path: &str) -> String {
    let is_folder = path.is_empty() || path.ends_with('/');
    format!("{path}{}", if is_folder { "index.html" } else { "" })
}

impl<'a> Pages<'a> {
    /// Gets ready; no page is made yet.
    pub fn of(ready: &'a Ready, root: &'a Path) -> Pages<'a> {
        let languages = ready.prepared.site().config.languages.iter();
        Pages {
            renderer: ready.prepared.renderer(),
            ready,
            root,
            jobs: languages.map(|_| OnceLock::new()).collect(),
            feeds: OnceLock::new(),
        }
    }

    /// What a web server would answer from the output of a build; `path` is what follows the base
    /// address, such as `de/angebote/`.
    ///
    /// Err if a picture or font can't be read any more.
    pub fn answer(&self, path: &str) -> Result<Answer, disk::Error> {
        let file = file_at(path);
        if let Some(job) = self.job(&file) {
            let mut bytes = Vec::new();
            return Ok(match self.renderer.render(job, &mut bytes) {
                Ok(()) => Answer::File(file, bytes),
                Err(finding) => Answer::Failed(Box::new(finding)),
            });
        }
        if let Some(bytes) = self.file(&file)? {
            return Ok(Answer::File(file, bytes));
        }
        if self.job(&format!("{file}/index.html")).is_some() {
            return Ok(Answer::Folder);
        }
        Ok(Answer::Nothing(self.not_found(path)))
    }

    /// Makes and checks every page as a build does, but for those that the sink knows from before;
    /// the media are taken to be in it.
    ///
    /// Err if the sink takes no more.
    pub fn check(&self, wanted: &Wanted, sink: &Passing<'_>) -> Result<Made, disk::Error> {
        let progress = Progress::default();
        let press = Press::new(&self.ready.prepared, sink, &progress).recalling(sink);
        press.publish(&mut self.ready.prepared.renderer(), wanted)
    }

    /// The page that is published as a file.
    fn job(&self, file: &str) -> Option<&Job> {
        let first = file.split('/').next().unwrap_or_default();
        let languages = &self.ready.prepared.site().config.languages;
        let language = languages.iter().position(|one| one.language.tag() == first);
        let language = language.unwrap_or(0);
        let jobs = self.jobs.get(language)?.get_or_init(|| {
            let jobs = self.renderer.jobs_in(language).into_iter();
            jobs.map(|job| (job.file.as_str().to_owned(), job))
                .collect()
        });
        jobs.get(file)
    }

    /// The files that are made besides pages.
    fn feeds(&self) -> &[Feed<'a>] {
        self.feeds.get_or_init(|| {
            let prepared = &self.ready.prepared;
            let feeds = prepared.feeds(&self.renderer);
            let sitemap = prepared.sitemap(&self.renderer);
            let all = feeds.search.into_iter().chain(feeds.others);
            all.chain(sitemap).collect()
        })
    }

    /// The bytes of a file that is no page.
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>, disk::Error> {
        let prepared = &self.ready.prepared;
        if let Some(file) = prepared.copied.iter().find(|file| file.to == path) {
            return Ok(Some(file.bytes(self.root)?.into_owned()));
        }
        if let Some(bytes) = prepared.sheet(path) {
            return Ok(Some(bytes.to_vec()));
        }
        let mut media = self.ready.media.iter();
        if let Some(file) = media.find(|file| published_at(&file.path) == path) {
            return Ok(cleaned(file, self.root)?.ok().map(|clean| clean.bytes));
        }
        // To know them all takes a while: not for a page that isn't there.
        let is_page = path.strip_suffix(".html").is_some() || !path.contains('.');
        if is_page || path.parse::<SafePath>().is_err() {
            return Ok(None);
        }
        let feed = self.feeds().iter().find(|file| file.path == path);
        Ok(feed.map(|file| file.bytes().into_owned()))
    }

    /// The page that says that there is none, in the language that the path begins with.
    fn not_found(&self, path: &str) -> Option<Vec<u8>> {
        let languages = self.ready.prepared.site().config.tags();
        let asked = path.split('/').next().unwrap_or_default();
        let language = languages.iter().find(|language| language.tag() == asked);
        let language = language.or_else(|| languages.first())?;
        let job = self.job(&Route::NotFound.file(language.tag()))?;
        let mut bytes = Vec::new();
        self.renderer.render(job, &mut bytes).ok()?;
        Some(bytes)
    }
}
