//! The sixteen Bundesländer, because public holidays and school holidays are theirs to set.

use std::fmt;

/// A Bundesland.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each name says what it is")]
pub enum Land {
    BadenWuerttemberg,
    Bayern,
    Berlin,
    Brandenburg,
    Bremen,
    Hamburg,
    Hessen,
    MecklenburgVorpommern,
    Niedersachsen,
    NordrheinWestfalen,
    RheinlandPfalz,
    Saarland,
    Sachsen,
    SachsenAnhalt,
    SchleswigHolstein,
    Thueringen,
}

impl Land {
    /// All sixteen by name.
    pub const ALL: [Land; 16] = [
        Land::BadenWuerttemberg,
        Land::Bayern,
        Land::Berlin,
        Land::Brandenburg,
        Land::Bremen,
        Land::Hamburg,
        Land::Hessen,
        Land::MecklenburgVorpommern,
        Land::Niedersachsen,
        Land::NordrheinWestfalen,
        Land::RheinlandPfalz,
        Land::Saarland,
        Land::Sachsen,
        Land::SachsenAnhalt,
        Land::SchleswigHolstein,
        Land::Thueringen,
    ];

    /// The Land that editors call by this word, such as `niedersachsen`.
    pub fn from_word(word: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.word() == word)
    }

    /// The Land in which the place with this official key lies: a Kreis, Verband or Gemeinde with
    /// 5, 9 or 8 digits.
    pub fn of_official_key(key: &str) -> Option<Land> {
        Land::ALL
            .into_iter()
            .find(|land| key.starts_with(land.key_prefix()))
    }

    /// The word that editors write.
    pub fn word(self) -> &'static str {
        self.names().0
    }

    /// The two digits that every official key within the Land begins with (Statistisches
    /// Bundesamt, Gemeindeverzeichnis).
    pub fn key_prefix(self) -> &'static str {
        self.names().1
    }

    /// Its name, in German.
    pub fn german_name(self) -> &'static str {
        match self {
            Land::BadenWuerttemberg => "Baden-Württemberg",
            Land::Bayern => "Bayern",
            Land::Berlin => "Berlin",
            Land::Brandenburg => "Brandenburg",
            Land::Bremen => "Bremen",
            Land::Hamburg => "Hamburg",
            Land::Hessen => "Hessen",
            Land::MecklenburgVorpommern => "Mecklenburg-Vorpommern",
            Land::Niedersachsen => "Niedersachsen",
            Land::NordrheinWestfalen => "Nordrhein-Westfalen",
            Land::RheinlandPfalz => "Rheinland-Pfalz",
            Land::Saarland => "Saarland",
            Land::Sachsen => "Sachsen",
            Land::SachsenAnhalt => "Sachsen-Anhalt",
            Land::SchleswigHolstein => "Schleswig-Holstein",
            Land::Thueringen => "Thüringen",
        }
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Land::SchleswigHolstein => ("schleswig-holstein", "01"),
            Land::Hamburg => ("hamburg", "02"),
            Land::Niedersachsen => ("niedersachsen", "03"),
            Land::Bremen => ("bremen", "04"),
            Land::NordrheinWestfalen => ("nordrhein-westfalen", "05"),
            Land::Hessen => ("hessen", "06"),
            Land::RheinlandPfalz => ("rheinland-pfalz", "07"),
            Land::BadenWuerttemberg => ("baden-wuerttemberg", "08"),
            Land::Bayern => ("bayern", "09"),
            Land::Saarland => ("saarland", "10"),
            Land::Berlin => ("berlin", "11"),
            Land::Brandenburg => ("brandenburg", "12"),
            Land::MecklenburgVorpommern => ("mecklenburg-vorpommern", "13"),
            Land::Sachsen => ("sachsen", "14"),
            Land::SachsenAnhalt => ("sachsen-anhalt", "15"),
            Land::Thueringen => ("thueringen", "16"),
        }
    }
}

impl fmt::Display for Land {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_land_is_found_by_its_word_and_by_its_keys() {
        for land in Land::ALL {
            assert_eq!(Land::from_word(&land.to_string()), Some(land));
            let gemeinde = format!("{}154024", land.key_prefix());
            assert_eq!(Land::of_official_key(&gemeinde), Some(land));
        }
        assert_eq!(Land::of_official_key("17000"), None);
        assert_eq!(Land::from_word("Niedersachsen"), None);
    }

    #[test]
    fn the_sixteen_are_all_there_and_sorted() {
        let all: BTreeSet<Land> = Land::ALL.into_iter().collect();
        assert_eq!(all.len(), 16);
        assert!(Land::ALL.is_sorted());
        assert!(Land::ALL.is_sorted_by_key(|land| land.word()));
        let prefixes: BTreeSet<&str> = Land::ALL.iter().map(|land| land.key_prefix()).collect();
        assert_eq!(
            (prefixes.first(), prefixes.last()),
            (Some(&"01"), Some(&"16"))
        );
        assert_eq!(prefixes.len(), 16);
    }
}
