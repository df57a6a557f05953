//! What is known of paragraphs beside their texts: what became of them in the next revision, their themes, and
//! the reports that they demand.

use chrono::{Datelike, NaiveDate};
use domain::{
    mandate::{Paragraph, Revision},
    obligation::Obligation,
    period::GoverningBody,
    report::ReportKind,
};

use crate::reports::mandates::{self, Mandate};

/// What became of the paragraphs of each revision that another replaced.
#[must_use]
pub fn revisions() -> &'static [Revision] {
    &mandates::current().revisions
}

/// The revision that replaced an instrument.
#[must_use]
pub fn replaced_by(instrument: &str) -> Option<&'static Revision> {
    revisions().iter().find(|revision| revision.from == instrument)
}

/// A paragraph as the rule of suggestions looks at it.
#[must_use]
pub fn paragraph(mandate: &'static Mandate) -> Paragraph<'static> {
    let year = |instrument: &str| {
        let instrument = mandates::instrument(instrument);
        instrument.and_then(|one| one.target_revision.as_ref()).map(|revision| revision.year)
    };
    Paragraph {
        record_kinds: &mandate.record_kinds,
        organ: &mandate.organ_code,
        themes: mandates::current().themes.get(&mandate.id).map_or(&[], Vec::as_slice),
        from: year(&mandate.instrument).unwrap_or(i32::MIN),
        until: replaced_by(&mandate.instrument).and_then(|revision| year(&revision.to)),
    }
}

/// Who receives the report that a paragraph demands, if the text names a meeting.
#[must_use]
pub fn addressee(mandate: &Mandate) -> Option<GoverningBody> {
    match mandate.reporting.as_ref()?.to.as_str() {
        "next WTSA" => Some(GoverningBody::Wtsa),
        "ITU Council" => Some(GoverningBody::Council),
        "Plenipotentiary Conference" => Some(GoverningBody::Pp),
        _ => None,
    }
}

/// The kind of report that a paragraph demands.
#[must_use]
pub fn report_kind(mandate: &Mandate) -> ReportKind {
    match addressee(mandate) {
        Some(GoverningBody::Wtsa) => ReportKind::Wtsa98,
        Some(GoverningBody::Council) => ReportKind::Council197,
        Some(GoverningBody::Pp) => ReportKind::Pp197,
        Some(GoverningBody::Wtdc) | None => ReportKind::Needs,
    }
}

/// Whether a report of a kind, over days that end when its addressee meets, is one that a paragraph demands. Of the
/// revisions that demand it, it answers the last that was in force before that meeting; where none was, the first.
#[must_use]
pub fn is_report_of(mandate: &Mandate, (kind, to): (ReportKind, NaiveDate)) -> bool {
    let of = |one: &Mandate| {
        let instrument = mandates::instrument(&one.instrument);
        instrument.and_then(|one| Some((one.resolution.as_deref()?, one.target_revision.as_ref()?.year)))
    };
    let demands = |one: &Mandate| one.reporting.is_some() && report_kind(one) == kind;
    let Some((resolution, year)) = of(mandate).filter(|_| demands(mandate)) else { return false };
    let years = mandates::all().iter().filter(|one| demands(one)).filter_map(of);
    let years: Vec<i32> = years.filter(|(of, _)| *of == resolution).map(|(_, year)| year).collect();
    let before = years.iter().copied().filter(|year| *year < to.year()).max();
    before.or_else(|| years.iter().copied().min()) == Some(year)
}

/// Whether a paragraph addresses an organ, alone or together with others.
#[must_use]
pub fn addresses(mandate: &Mandate, organ: &str) -> bool {
    let code = mandate.organ_code.as_str();
    code == organ || code.split(['+', '&']).any(|one| one.trim_end_matches("-85") == organ)
}

/// The paragraphs that demand a report, in the revisions that nothing replaced.
pub fn demanding() -> impl Iterator<Item = &'static Mandate> {
    let in_force = |one: &&Mandate| one.reporting.is_some() && replaced_by(&one.instrument).is_none();
    mandates::all().iter().filter(in_force)
}

/// A paragraph and those of older revisions that it continues, the nearest first.
#[must_use]
pub fn lineage(id: &str) -> Vec<&str> {
    domain::mandate::lineage(revisions(), id)
}

/// The same as rules see them.
#[must_use]
pub fn obligations() -> Vec<Obligation> {
    demanding().map(|one| Obligation { mandate: one.id.clone(), body: addressee(one) }).collect()
}

#[cfg(test)]
mod tests {
    use domain::mandate::successors;

    use super::*;

    #[test]
    fn every_paragraph_of_a_replaced_revision_is_mapped_once_or_more_and_to_one_that_exists() {
        for revision in revisions() {
            let old = |id: &str| mandates::get(id).is_some_and(|one| one.instrument == revision.from);
            for mapped in &revision.paragraphs {
                assert!(old(&mapped.old), "{mapped:?}");
                let new = mapped.new.as_deref().and_then(mandates::get);
                assert_eq!(new.is_some(), mapped.new.is_some(), "{mapped:?}");
                assert!(new.is_none_or(|one| one.instrument == revision.to), "{mapped:?}");
            }
            for one in mandates::all().iter().filter(|one| one.instrument == revision.from) {
                assert!(successors(revisions(), &one.id).is_some(), "{} is not mapped", one.id);
            }
        }
    }

    /// In English; every language has what English has.
    #[test]
    fn every_paragraph_and_mapping_has_its_words() {
        let locale = app::i18n::Locales::shipped().or_english(domain::language::Language::EN);
        for mandate in mandates::all() {
            assert_eq!(locale.code("paragraph", &mandate.id), mandate.paraphrase);
        }
        for revision in revisions() {
            assert_ne!(locale.code("mapping", &revision.from), revision.from);
        }
    }

    #[test]
    fn every_theme_and_paragraph_of_the_list_exists() {
        for (id, themes) in &mandates::current().themes {
            assert!(mandates::get(id).is_some(), "{id}");
            for theme in themes {
                assert!(crate::reference::themes().any(|known| known == theme), "{theme}");
            }
        }
    }

    #[test]
    fn a_paragraph_addresses_each_of_its_organs() {
        let organs = |organ: &str| mandates::all().iter().filter(|one| addresses(one, organ)).count();
        let of = |code: &str| mandates::all().iter().filter(|one| one.organ_code == code).count();
        assert_eq!(
            organs("TSB"),
            of("TSB") + of("TSB&BR") + of("TSB+BDT+BR") + of("BDT+TSB+BR") + of("BDT+TSB+BR-85")
        );
        assert_eq!(organs("TSB+BDT+BR"), of("TSB+BDT+BR"));
        assert_eq!(organs("COUNCIL"), of("COUNCIL"));
    }

    #[test]
    fn a_report_answers_the_revision_that_was_in_force_before_the_meeting() {
        let of = |kind: ReportKind, to: &str| -> Vec<&str> {
            let to = to.parse().unwrap();
            let answered = mandates::all().iter().filter(|one| is_report_of(one, (kind, to)));
            answered.map(|one| one.id.as_str()).collect()
        };
        assert_eq!(of(ReportKind::Wtsa98, "2024-10-15"), ["R98-RCC-2024/TSB+BDT+BR/6"]);
        assert_eq!(of(ReportKind::Wtsa98, "2028-10-15"), ["R98-RCC-2024/TSB+BDT+BR/6"]);
        let on_needs = "R85-KIGALI-2022/BDT+TSB+BR/1";
        assert_eq!(of(ReportKind::Needs, "2024-10-15"), ["R98-CITEL-2022/TSB+BDT+BR/1", on_needs]);
        assert_eq!(of(ReportKind::Needs, "2025-11-17"), ["R98-RCC-2024/TSB+BDT+BR/1", on_needs]);
        assert_eq!(of(ReportKind::Council197, "2026-04-28"), ["R197-APT-2022/SG/4"]);
        assert!(of(ReportKind::Statement, "2026-04-28").is_empty());
    }

    #[test]
    fn the_reports_that_are_owed_are_those_of_the_revisions_in_force() {
        let owed: Vec<_> =
            demanding().map(|one| (one.id.as_str(), report_kind(one).code(), addressee(one))).collect();
        let expected = [
            ("R98-RCC-2024/TSB+BDT+BR/1", "needs", None),
            ("R98-RCC-2024/TSB+BDT+BR/6", "wtsa-98", Some(GoverningBody::Wtsa)),
            ("R197-APT-2022/SG/4", "council-197", Some(GoverningBody::Council)),
            ("R197-APT-2022/SG/5", "pp-197", Some(GoverningBody::Pp)),
            ("R197-APT-2022/COUNCIL/2", "pp-197", Some(GoverningBody::Pp)),
            ("R85-KIGALI-2022/BDT+TSB+BR/1", "needs", None),
        ];
        assert_eq!(owed, expected);
    }
}
