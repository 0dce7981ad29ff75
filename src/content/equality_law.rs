//! What each Bundesland asks of an accessibility statement: its law on the equality of people with
//! disabilities, the body that readers can turn to when their report came to nothing, and whether
//! the start page of a Kreis has to explain itself in Leichte Sprache and Gebärdensprache.
//!
//! The directive (EU) 2016/2102 wants a way to enforce it (article 9) in every state; in Germany
//! each Bundesland has made its own. Only names are kept: addresses and telephone numbers change,
//! and a Kreis links the body itself.
//!
//! Sources: the laws named, as of November 2026; for start pages the comparison of the laws
//! published by the Landeskompetenzzentrum Barrierefreie IT Hessen (lbit.hessen.de).

use crate::content::land::Land;

/// What a Bundesland asks for. All names are German.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EqualityLaw {
    /// The law, with its short name.
    pub law: &'static str,
    /// The body to turn to.
    pub body: &'static str,
    /// Whether the start page of a Kreis has to explain itself in Leichte Sprache and in Deutsche
    /// Gebärdensprache; none where we aren't sure.
    pub aids_on_start_page: Option<bool>,
}

impl EqualityLaw {
    /// What a Bundesland asks for.
    pub fn of(land: Land) -> EqualityLaw {
        let (law, body, aids_on_start_page) = match land {
            Land::BadenWuerttemberg => (
                "Landes-Behindertengleichstellungsgesetz (L-BGG)",
                // § 10b L-BGG.
                "Schlichtungsstelle beim Landeszentrum Barrierefreiheit",
                Some(true),
            ),
            Land::Bayern => (
                "Bayerisches Behindertengleichstellungsgesetz (BayBGG)",
                // § 11 BayDiV.
                "Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik \
                 beim Landesamt für Digitalisierung, Breitband und Vermessung",
                Some(false),
            ),
            Land::Berlin => (
                "Barrierefreie-IKT-Gesetz Berlin (BIKTG Bln)",
                // § 6 BIKTG Bln.
                "Landesbeauftragte oder Landesbeauftragter für digitale Barrierefreiheit",
                Some(true),
            ),
            Land::Brandenburg => (
                "Brandenburgisches Behindertengleichstellungsgesetz (BbgBGG)",
                "Durchsetzungsstelle für digitale Barrierefreiheit bei der oder dem \
                 Landesbeauftragten für die Belange der Menschen mit Behinderungen",
                None,
            ),
            Land::Bremen => (
                "Bremisches Behindertengleichstellungsgesetz (BremBGG)",
                // §§ 15 and 16 BremBGG.
                "Zentralstelle für barrierefreie Informationstechnik",
                Some(true),
            ),
            Land::Hamburg => (
                "Hamburgisches Behindertengleichstellungsgesetz (HmbBGG)",
                "Schlichtungsstelle nach § 13a HmbBGG",
                Some(true),
            ),
            Land::Hessen => (
                "Hessisches Behinderten-Gleichstellungsgesetz (HessBGG)",
                "Durchsetzungs- und Überwachungsstelle für barrierefreie IT des Landes Hessen",
                Some(false),
            ),
            Land::MecklenburgVorpommern => (
                "Landesbehindertengleichstellungsgesetz (LBGG M-V)",
                // § 2 BITVO M-V.
                "Anlauf- und Überwachungsstelle „Digitale Barrierefreiheit“ beim für Soziales \
                 zuständigen Ministerium",
                Some(false),
            ),
            Land::Niedersachsen => (
                "Niedersächsisches Behindertengleichstellungsgesetz (NBGG)",
                "Schlichtungsstelle nach § 9d NBGG",
                Some(false),
            ),
            Land::NordrheinWestfalen => (
                "Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW)",
                // § 10d BGG NRW.
                "Ombudsstelle für barrierefreie Informationstechnik des Landes \
                 Nordrhein-Westfalen",
                Some(true),
            ),
            Land::RheinlandPfalz => (
                "Landesinklusionsgesetz Rheinland-Pfalz",
                "Durchsetzungsstelle bei der oder dem Landesbeauftragten für die Belange von \
                 Menschen mit Behinderungen",
                Some(true),
            ),
            Land::Saarland => (
                "Saarländisches Behindertengleichstellungsgesetz (SBGG)",
                "Schlichtungsstelle nach dem SBGG",
                Some(true),
            ),
            Land::Sachsen => (
                "Barrierefreie-Websites-Gesetz (BfWebG)",
                "Landesbeauftragte oder Landesbeauftragter für Inklusion der Menschen mit \
                 Behinderungen",
                None,
            ),
            Land::SachsenAnhalt => (
                "Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA)",
                "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit",
                None,
            ),
            Land::SchleswigHolstein => (
                "Landesbehindertengleichstellungsgesetz (LBGG)",
                "Beschwerdestelle für barrierefreie Informationstechnik Schleswig-Holstein",
                None,
            ),
            Land::Thueringen => (
                "Thüringer Gesetz über den barrierefreien Zugang zu den Websites und mobilen \
                 Anwendungen öffentlicher Stellen (ThürBarrWebG)",
                "Landesdurchsetzungsstelle für digitale Barrierefreiheit bei der oder dem \
                 Landesbeauftragten für Menschen mit Behinderungen",
                None,
            ),
        };
        EqualityLaw {
            law,
            body,
            aids_on_start_page,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_law_has_a_name_of_its_own() {
        let mut laws: Vec<&str> = Land::ALL
            .iter()
            .map(|land| EqualityLaw::of(*land).law)
            .collect();
        laws.sort_unstable();
        laws.dedup();
        assert_eq!(laws.len(), 16);
    }

    #[test]
    fn names_are_whole_and_hold_nothing_that_changes() {
        for land in Land::ALL {
            let EqualityLaw { law, body, .. } = EqualityLaw::of(land);
            for name in [body, law] {
                assert!(!name.contains("  ") && !name.contains('@'), "{name}");
                assert_eq!(
                    name.matches('(').count(),
                    name.matches(')').count(),
                    "{name}"
                );
            }
        }
    }
}
