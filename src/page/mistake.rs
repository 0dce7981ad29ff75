//! Whom to tell of a mistake on a page: a letter that is already begun.

use crate::content::contact::Mail;
use crate::page::paper::short_url;
use crate::page::reader::{Reader, percent_encoded};
use crate::site::{Entry, Site};

/// A `mailto:` address that says which page is meant: to the mailbox that site.toml names, else
/// to the Traeger who answers for the record; `None` if there is neither.
///
/// Subject and address are for the administration and so in the source language; what is wrong,
/// the reader writes in hers.
pub fn letter<T>(reader: Reader<'_>, entry: &Entry<T>) -> Option<String> {
    let to = mailbox(reader.site, entry)?;
    let title = entry.words.shown(0).title();
    let subject = reader
        .source
        .format("mistake-subject", &[("title", title.into())]);
    let page = short_url(&reader.site.config.base, &entry.short_id);
    let body = format!("{page} ({})\r\n\r\n", reader.tag());
    Some(format!(
        "mailto:{}?subject={}&body={}",
        percent_encoded(to.as_str(), b"@"),
        percent_encoded(&subject, b""),
        percent_encoded(&body, b"")
    ))
}

fn mailbox<'s, T>(site: &'s Site, entry: &Entry<T>) -> Option<&'s Mail> {
    let responsible = || {
        let traeger = &site.traeger[entry.responsible?].facts.written;
        let mut contacts = traeger.contacts.iter();
        let of_contacts = contacts.find_map(|contact| contact.mail.as_ref());
        traeger.mail.as_ref().or(of_contacts)
    };
    site.config.mistakes_to.as_ref().or_else(responsible)
}
