//! How to reach someone: telephone, mail, web, and people who answer.

use std::fmt;

use crate::content::fields::{Fields, FromValue, Value, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::{Language, meant};

/// A telephone number as it is shown, such as `+49 30 23125 101` or `116117`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// The number as the editors grouped it.
    pub fn shown(&self) -> &str {
        &self.0
    }

    /// What a `tel:` address dials: digits with a leading `+` where one was written.
    pub fn dialled(&self) -> String {
        let plus = self.0.starts_with('+');
        // In `+49 (0)30 23125` the zero is for callers within the country.
        let abroad = plus.then(|| self.0.replacen("(0)", "", 1));
        let digits = abroad.as_deref().unwrap_or(&self.0).chars();
        let digits = digits.filter(char::is_ascii_digit);
        plus.then_some('+').into_iter().chain(digits).collect()
    }
}

impl FromValue for Phone {
    fn from_value(value: &Value<'_>) -> Result<Phone, Diagnostic> {
        let text = value.text()?;
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let rest = text.strip_prefix('+').unwrap_or(text);
        let right = (3..=17).contains(&digits)
            && rest
                .chars()
                .all(|sign| sign.is_ascii_digit() || " -/()".contains(sign));
        if right {
            Ok(Phone(text.to_owned()))
        } else {
            Err(value.finding(Code::WrongPhone))
        }
    }
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail(String);

impl Mail {
    /// The address, without `mailto:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromValue for Mail {
    fn from_value(value: &Value<'_>) -> Result<Mail, Diagnostic> {
        let text = value.text()?;
        let allowed = |sign: char| sign.is_ascii_alphanumeric() || "._%+-".contains(sign);
        let right = text.split_once('@').is_some_and(|(local, host)| {
            !local.is_empty() && local.chars().all(allowed) && is_host(host)
        });
        if right {
            Ok(Mail(text.to_owned()))
        } else {
            Err(value.finding(Code::WrongMail))
        }
    }
}

/// An `https` address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url(String);

impl Url {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a reader is shown of it: without `https://`, `www.` and a closing `/`.
    pub fn shown(&self) -> &str {
        let text = self.0.strip_prefix("https://").unwrap_or(&self.0);
        text.strip_prefix("www.")
            .unwrap_or(text)
            .trim_end_matches('/')
    }

    /// The address that is meant by `www.muster.example` or `http://muster.example`.
    pub fn meant(text: &str) -> Option<String> {
        let rest = text.strip_prefix("http://");
        let rest = rest.or_else(|| text.starts_with("www.").then_some(text))?;
        Url::parse(&format!("https://{rest}")).map(|url| url.0)
    }

    /// An address from its text, if it is one.
    pub fn parse(text: &str) -> Option<Url> {
        let rest = text.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next()?;
        let host = match host.rsplit_once(':') {
            Some((host, port)) => port.parse::<u16>().ok().map(|_| host)?,
            None => host,
        };
        let plain = rest.chars().all(|sign| {
            !sign.is_whitespace() && !sign.is_control() && !"\"<>\\^`{|}".contains(sign)
        });
        (plain && is_host(host)).then(|| Url(text.to_owned()))
    }
}

impl FromValue for Url {
    fn from_value(value: &Value<'_>) -> Result<Url, Diagnostic> {
        let text = value.text()?;
        Url::parse(text).ok_or_else(|| Diagnostic {
            nearest: Url::meant(text),
            ..value.finding(Code::WrongUrl)
        })
    }
}

/// Whether a text is a host name with at least one dot; umlauts are allowed in it.
fn is_host(host: &str) -> bool {
    host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && label
                    .chars()
                    .all(|sign| sign.is_alphanumeric() || sign == '-')
        })
}

impl FromValue for Language {
    fn from_value(value: &Value<'_>) -> Result<Language, Diagnostic> {
        let text = value.text()?;
        let parsed = text.parse().ok().filter(Language::is_registered);
        parsed.ok_or_else(|| value.finding(Code::WrongLanguage).meant(meant(text)))
    }
}

/// Someone who answers; a function before a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What to ask for.
    pub name: String,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Mail.
    pub mail: Option<Mail>,
    /// Whether it stands in for the others.
    pub deputy: bool,
}

impl Contact {
    /// Reads one of `[[kontakte]]` or `[kontakt]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Contact> {
        let name = fields.required("name");
        let phone = fields.optional("telefon");
        let mail = fields.optional("mail");
        let deputy = fields.flag("vertretung");
        Some(Contact {
            name: name?,
            phone,
            mail,
            deputy,
        })
    }
}

words! {
    /// What answers at a number.
    PhoneKind {
        Landline = "festnetz",
        Mobile = "mobil",
        Fax = "fax",
        Help = "hilfe",
        Emergency = "notruf",
    }
}

/// One of several numbers of an Anlaufstelle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The number.
    pub number: Phone,
    /// What answers.
    pub kind: PhoneKind,
    /// In which languages; none given means not known.
    pub languages: Vec<Language>,
}

impl Line {
    /// Reads one of `[[telefone]]`.
    pub fn read(fields: &mut Fields<'_>) -> Option<Line> {
        let number = fields.required("nummer");
        let kind = fields.optional("art").unwrap_or(PhoneKind::Landline);
        let languages = fields.list("sprachen");
        Some(Line {
            number: number?,
            kind,
            languages,
        })
    }
}

impl fmt::Display for Url {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_https_with_a_host() {
        assert!(Url::parse("https://www.muster.example/a?b#c").is_some());
        for wrong in [
            "http://a.example",
            "https://",
            "https://a b.example",
            "www.a.example",
            "https://localhost",
            "https://a.example:99999/",
            "https://a.example:b/",
        ] {
            assert!(Url::parse(wrong).is_none(), "{wrong}");
        }
        assert!(Url::parse("https://a.example:8443/").is_some());
        let meant = "https://www.a.example/b".to_owned();
        assert_eq!(Url::meant("www.a.example/b"), Some(meant.clone()));
        assert_eq!(Url::meant("http://www.a.example/b"), Some(meant));
        assert_eq!(Url::meant("a.example"), None);
        assert_eq!(
            Url::parse("https://www.a.example/").unwrap().shown(),
            "a.example"
        );
    }

    #[test]
    fn what_is_dialled_has_digits_only() {
        assert_eq!(
            Phone("+49 (30) 23125-101".into()).dialled(),
            "+493023125101"
        );
        assert_eq!(
            Phone("+49 (0)30 23125-101".into()).dialled(),
            "+493023125101"
        );
        assert_eq!(Phone("(0)30 23125".into()).dialled(), "03023125");
        assert_eq!(Phone("116117".into()).dialled(), "116117");
    }
}
