//! The facts of an accessibility statement, in the reader's language; names of laws and of
//! authorities stay German.

use crate::content::equality_law::EqualityLaw;
use crate::content::page::Statement;
use crate::page::facts::{Item, Row, Rows};
use crate::page::reader::Reader;
use crate::page::ready::Ready;
use crate::site::{Page, legal};

/// The rows of a statement.
pub fn rows(reader: Reader<'_>, page: &Page, statement: &Statement) -> Vec<Ready<Row>> {
    let date = |day| Item::plain(reader.plain(&reader.locale.date_long(day)));
    let mut rows = Rows::new(reader);
    rows.add("created", "statement-created", [date(statement.created)]);
    rows.add("updated", "statement-updated", statement.updated.map(date));
    let conformity = [statement.conformity];
    rows.add_words(
        "conformity",
        "statement-conformity",
        "conformity",
        &conformity,
    );
    let assessment: Vec<_> = statement.assessment.into_iter().collect();
    rows.add_words(
        "assessment",
        "statement-assessment",
        "assessment",
        &assessment,
    );
    let laws = legal::laws(reader.site, reader.serving.pages(), page);
    let names = laws.iter().map(|law| Item::plain(reader.german(law.law)));
    rows.add("law", "statement-law", names);
    let phone = statement.phone.as_ref().map(|phone| reader.phone(phone));
    let report = std::iter::once(reader.mail(&statement.mail)).chain(phone);
    rows.add("report", "statement-report", report);
    rows.add("body", "statement-body", bodies(reader, &laws, statement));
    rows.finish()
}

/// The bodies to turn to: the one that the statement names, or those of the Bundesländer.
fn bodies(reader: Reader<'_>, laws: &[EqualityLaw], statement: &Statement) -> Vec<Item> {
    let names: Vec<&str> = match &statement.body {
        Some(body) => vec![body],
        None => laws.iter().map(|law| law.body).collect(),
    };
    let website = statement.body_website.as_ref();
    let item = |name: &str| Item {
        html: reader.german(name),
        href: website.map(|website| website.as_str().to_owned()),
    };
    names.into_iter().map(item).collect()
}
