//! Mixes the colours of a theme with those that site.toml sets, and tells which can't be told
//! apart (WCAG 2.2 AA), in every way in which a reader may see them.

use crate::content::colour::Colour;
use crate::content::design::Design;
use crate::content::fields::{Entry, Reference};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::theme::manifest::{ColourToken, Lineage, Use};
use crate::page::theme::palette::{Mode, Painted, Palette};
use crate::source::Place;

/// A colour that must be told apart from another.
#[derive(Debug, Clone)]
struct Wanted {
    front: Reference,
    ground: Reference,
    used: Use,
}

/// Mixes the colours of a theme with those that a site sets, and tells what can't be read.
pub fn palette(lineage: &Lineage, design: &Design) -> (Palette, Vec<Diagnostic>) {
    let (tokens, mut findings) = tokens(lineage);
    let wanted = wanted(lineage, &tokens, &mut findings);
    findings.extend(unknown_names(&tokens, design));
    let mixer = Mixer {
        tokens: &tokens,
        wanted: &wanted,
        design,
        radius: lineage.manifests().iter().rev().find_map(|one| one.radius),
    };
    let palette = mixer.mix(design);
    findings.extend(mixer.faults(&palette));
    (palette, findings)
}

/// The colours of a theme and its ancestors, each as its last descendant says; one that has no
/// value is told and left out.
fn tokens(lineage: &Lineage) -> (Vec<ColourToken>, Vec<Diagnostic>) {
    let mut tokens: Vec<ColourToken> = Vec::new();
    for own in lineage.manifests().iter().flat_map(|one| &one.colours) {
        match tokens.iter_mut().find(|one| one.property == own.property) {
            Some(earlier) => earlier.take_from(own),
            None => tokens.push(own.clone()),
        }
    }
    let mut findings = Vec::new();
    tokens.retain(|token| {
        let lacks = [
            ("name", token.name.is_none()),
            ("light", token.light.is_none()),
            ("dark", token.dark.is_none()),
        ];
        let missing = lacks.iter().filter(|(_, lacks)| *lacks);
        let missing: Vec<Diagnostic> = missing
            .map(|(field, _)| {
                let finding = Diagnostic::new(Code::MissingField, token.place.clone());
                finding.with("field", format!("colour.{field}"))
            })
            .collect();
        let is_whole = missing.is_empty();
        findings.extend(missing);
        is_whole
    });
    let known: Vec<String> = tokens.iter().map(|one| one.property.clone()).collect();
    for more in tokens.iter().filter_map(|token| token.more.as_ref()) {
        findings.extend(unknown_property(more, &known));
    }
    (tokens, findings)
}

impl ColourToken {
    fn take_from(&mut self, own: &ColourToken) {
        let newer = |old: &mut Option<Colour>, new: Option<Colour>| *old = new.or(*old);
        newer(&mut self.light, own.light);
        newer(&mut self.dark, own.dark);
        newer(&mut self.print, own.print);
        self.name = own.name.clone().or(self.name.take());
        self.more = own.more.clone().or(self.more.take());
        self.place = own.place.clone();
    }

    fn is_called(&self, name: &str) -> bool {
        self.name.as_deref() == Some(name)
    }
}

fn unknown_property(reference: &Reference, known: &[String]) -> Option<Diagnostic> {
    let known = known.iter().map(String::as_str);
    let literal = &reference.literal;
    if known.clone().any(|one| one == literal) {
        return None;
    }
    let finding = Diagnostic::new(Code::UnknownToken, reference.place.clone());
    Some(finding.with("literal", literal).known(literal, known))
}

/// Every pair that the theme and its ancestors declare.
fn wanted(
    lineage: &Lineage,
    tokens: &[ColourToken],
    findings: &mut Vec<Diagnostic>,
) -> Vec<Wanted> {
    let known: Vec<String> = tokens.iter().map(|one| one.property.clone()).collect();
    let mut wanted = Vec::new();
    for pair in lineage.manifests().iter().flat_map(|one| &one.pairs) {
        for ground in &pair.on {
            let unknown = [&pair.front, ground];
            let unknown = unknown.map(|one| unknown_property(one, &known));
            if unknown.iter().any(Option::is_some) {
                let mut unknown: Vec<Diagnostic> = unknown.into_iter().flatten().collect();
                unknown.retain(|one| !findings.contains(one));
                findings.extend(unknown);
                continue;
            }
            wanted.push(Wanted {
                front: pair.front.clone(),
                ground: ground.clone(),
                used: pair.used,
            });
        }
    }
    wanted
}

/// Colours that a site sets and the theme doesn't have.
fn unknown_names(tokens: &[ColourToken], design: &Design) -> Vec<Diagnostic> {
    let known = tokens.iter().filter_map(|token| token.name.as_deref());
    let set = design.colours.iter().chain(&design.dark_colours);
    let unknown = set.filter(|entry| !tokens.iter().any(|token| token.is_called(&entry.name)));
    unknown
        .map(|entry| {
            let finding = Diagnostic::new(Code::UnknownToken, entry.name_place.clone());
            let finding = finding.with("literal", &entry.name);
            finding.known(&entry.name, known.clone())
        })
        .collect()
}

/// Everything that a palette is mixed from.
struct Mixer<'a> {
    tokens: &'a [ColourToken],
    wanted: &'a [Wanted],
    design: &'a Design,
    radius: Option<u64>,
}

impl Mixer<'_> {
    /// The palette with the colours of `design`. Where that sets a colour for light screens only,
    /// the one for dark screens is the nearest shade of it that can be told apart there.
    fn mix(&self, design: &Design) -> Palette {
        let mut derived = Vec::new();
        let colours = self.tokens.iter().map(|token| {
            let set = |entries: &[Entry<Colour>]| {
                let mut set = entries.iter().filter(|entry| token.is_called(&entry.name));
                set.next().map(|entry| entry.value)
            };
            let own = "tokens without a colour are left out when they are collected";
            let light = set(&design.colours);
            let dark = set(&design.dark_colours);
            if light.is_some() && dark.is_none() {
                derived.push((token.property.clone(), token.dark.expect(own)));
            }
            let shown = light.unwrap_or_else(|| token.light.expect(own));
            Painted {
                property: token.property.clone(),
                light: shown,
                dark: dark.or(light).unwrap_or_else(|| token.dark.expect(own)),
                print: token.print.unwrap_or(shown),
                more: token.more.as_ref().map(|more| more.literal.clone()),
            }
        });
        let mut palette = Palette {
            colours: colours.collect(),
            radius: design.radius.map_or(self.radius.unwrap_or(0), u64::from),
        };
        for (property, own) in derived {
            let shades = palette.colour(&property, Mode::Dark).shades();
            let fitting = shades.map(|shade| palette.with_dark(&property, shade));
            let fitting = { fitting }.find(|one| self.dark_is_fine(one, &property));
            palette = fitting.unwrap_or_else(|| palette.with_dark(&property, own));
        }
        palette
    }

    /// Whether a property can be told apart on dark screens from all that it must be.
    fn dark_is_fine(&self, palette: &Palette, property: &str) -> bool {
        let pairs = self.wanted.iter().filter(|pair| pair.is_about(property));
        pairs.into_iter().all(|pair| {
            let modes = [Mode::Dark, Mode::DarkMore];
            modes
                .iter()
                .all(|mode| pair.lacks(palette, *mode).is_none())
        })
    }

    /// What can't be read: for each colour that is to blame the worst case, and the nearest colour
    /// that would do.
    fn faults(&self, palette: &Palette) -> Vec<Diagnostic> {
        let mut worst: Vec<(f64, Place, Diagnostic)> = Vec::new();
        for pair in self.wanted {
            for mode in Mode::ALL {
                let Some(share) = pair.lacks(palette, mode) else {
                    continue;
                };
                let blamed = self.blamed(pair, mode);
                let place = blamed.map_or_else(
                    || self.token(&pair.front.literal).place.clone(),
                    |(entry, _)| entry.place.clone(),
                );
                let known = worst.iter_mut().find(|(_, at, _)| *at == place);
                if known.as_ref().is_some_and(|(least, ..)| *least <= share) {
                    continue;
                }
                let finding = self.fault(palette, pair, mode, place.clone());
                match known {
                    Some(known) => *known = (share, place, finding),
                    None => worst.push((share, place, finding)),
                }
            }
        }
        let findings = worst.into_iter().map(|(_, _, finding)| finding);
        findings.map(|finding| self.propose(finding)).collect()
    }

    /// The colour of site.toml that a pair can't be told apart by, and its property; none if it is
    /// the theme's fault.
    fn blamed(&self, pair: &Wanted, mode: Mode) -> Option<(&Entry<Colour>, &str)> {
        let shown = [&pair.front, &pair.ground].map(|one| &*one.literal);
        let set = shown.into_iter().filter_map(|property| {
            let token = self.token(property);
            let property = match (&token.more, mode) {
                (Some(other), Mode::LightMore | Mode::DarkMore) => &other.literal,
                _ => &token.property,
            };
            let token = self.token(property);
            let called = |entry: &&Entry<Colour>| token.is_called(&entry.name);
            let light = self.design.colours.iter().find(called);
            let dark = self.design.dark_colours.iter().find(called);
            let entry = match mode {
                Mode::Dark | Mode::DarkMore => dark.or(light),
                Mode::Print => light.filter(|_| token.print.is_none()),
                Mode::Light | Mode::LightMore => light,
            };
            entry.map(|entry| (entry, &*token.property))
        });
        // What one Kreis sets is to go with what holds for all, not the other way round.
        let set: Vec<(&Entry<Colour>, &str)> = set.collect();
        let own = set.iter().find(|(entry, _)| self.is_own(entry));
        own.or(set.first()).copied()
    }

    /// Whether a colour is set for one Kreis alone.
    fn is_own(&self, entry: &Entry<Colour>) -> bool {
        let Design {
            colours,
            dark_colours,
            own,
            ..
        } = self.design;
        let mut all = colours[..own.light].iter().chain(&dark_colours[..own.dark]);
        all.any(|one| one.place == entry.place)
    }

    fn token(&self, property: &str) -> &ColourToken {
        let found = self.tokens.iter().find(|one| one.property == property);
        found.expect("pairs of unknown properties are left out when they are collected")
    }

    fn fault(&self, palette: &Palette, pair: &Wanted, mode: Mode, place: Place) -> Diagnostic {
        let name = |property: &str| self.token(property).name.clone().unwrap_or_default();
        let (front, ground) = (&pair.front.literal, &pair.ground.literal);
        let colour = |property: &str| palette.colour(property, mode);
        let ratio = colour(front).contrast(colour(ground));
        Diagnostic::new(Code::LowContrast, place)
            .with("token", name(front))
            .with("literal", colour(front).to_string())
            .with("ground", name(ground))
            .with("other", colour(ground).to_string())
            .with("mode", mode.name())
            .with_number("ratio", hundredths(ratio))
            .with_number("needed", hundredths(pair.used.needs()))
    }

    /// Adds the nearest shade of the blamed colour with which everything about it can be read.
    fn propose(&self, finding: Diagnostic) -> Diagnostic {
        let is_here = |entry: &&Entry<Colour>| Some(&entry.place) == finding.at.as_ref();
        let light = self.design.colours.iter().find(is_here);
        let dark = self.design.dark_colours.iter().find(is_here);
        let Some(entry) = light.or(dark) else {
            return finding;
        };
        let token = self.tokens.iter().find(|one| one.is_called(&entry.name));
        let property = &token.expect("unknown names are nobody's fault").property;
        let before = self.lacking(&self.mix(self.design), property);
        let does = entry.value.shades().find(|shade| {
            let mut design = self.design.clone();
            let list = match light {
                Some(_) => &mut design.colours,
                None => &mut design.dark_colours,
            };
            for one in list.iter_mut().filter(|one| one.place == entry.place) {
                one.value = *shade;
            }
            let after = self.lacking(&self.mix(&design), property);
            let is_mine = |mode: Mode| light.is_some() || mode.is_dark();
            before.iter().any(|(_, mode)| is_mine(*mode))
                && !after.iter().any(|(_, mode)| is_mine(*mode))
        });
        match does {
            Some(shade) => finding.with("proposal", shade.to_string()),
            None => finding,
        }
    }

    /// The pairs of a property that can't be told apart, by their place in the list.
    fn lacking(&self, palette: &Palette, property: &str) -> Vec<(usize, Mode)> {
        let pairs = self.wanted.iter().enumerate();
        let pairs = pairs.flat_map(|(at, pair)| Mode::ALL.map(|mode| (at, pair, mode)));
        let lacking = pairs.filter(|(_, pair, mode)| {
            let shows = [&pair.front, &pair.ground]
                .iter()
                .any(|one| palette.shown(&one.literal, *mode) == property);
            shows && pair.lacks(palette, *mode).is_some()
        });
        lacking.map(|(at, _, mode)| (at, mode)).collect()
    }
}

impl Wanted {
    fn is_about(&self, property: &str) -> bool {
        self.front.literal == property || self.ground.literal == property
    }

    /// Which share of the contrast that it needs a pair has, if that is not all of it.
    fn lacks(&self, palette: &Palette, mode: Mode) -> Option<f64> {
        let front = palette.colour(&self.front.literal, mode);
        let ground = palette.colour(&self.ground.literal, mode);
        let share = front.contrast(ground) / self.used.needs();
        (share < 1.0).then_some(share)
    }
}

/// Rounded down, so that what is told never looks as if it were enough.
#[expect(clippy::cast_possible_truncation, reason = "at most 2100")]
fn hundredths(ratio: f64) -> i64 {
    (ratio * 100.0).floor() as i64
}
