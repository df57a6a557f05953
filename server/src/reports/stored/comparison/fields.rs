//! In which fields two states of a record differ, by the sentences that label them.

use domain::report::AnnexRow;
use entities::{activity, event, need, support_request};

/// A field: its label, and whether both say the same there.
type Field = (&'static str, bool);

fn differing(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().filter(|(_, is_same)| !is_same).map(|(label, _)| *label).collect()
}

/// Of an event, what documents print or count.
pub(super) fn of_event(old: &event::Model, new: &event::Model) -> Vec<&'static str> {
    differing(&[
        ("event_field-title", old.title == new.title),
        ("event_field-kind", old.kind == new.kind),
        ("staff_events-state", old.state == new.state),
        ("event_field-start", old.starts == new.starts),
        ("event_field-end", old.ends == new.ends),
        ("event_field-city", old.city == new.city),
        ("event_field-host_country", old.host_country == new.host_country),
        ("event_field-mode", old.mode == new.mode),
        ("event_field-sectors", old.sectors == new.sectors),
        ("event_field-languages", old.languages == new.languages),
        ("event_field-scope", old.scope == new.scope),
        ("event_field-itu_role", old.itu_role == new.itu_role),
        ("event_field-themes", old.themes == new.themes),
        ("event_field-sdgs", old.sdgs == new.sdgs),
        ("event_field-action_lines", old.action_lines == new.action_lines),
        ("event_field-mandates", old.mandates == new.mandates),
        ("event_field-partners", old.partners == new.partners),
    ])
}

/// Of an event, its figures in the annex.
pub(super) fn of_figures(old: &AnnexRow, new: &AnnexRow) -> Vec<&'static str> {
    differing(&[
        ("report-participations", old.participations == new.participations),
        ("report-countries-reached", old.countries == new.countries),
        ("report-stated", old.stated == new.stated),
    ])
}

/// Of another record.
pub(super) fn of_activity(old: &activity::Model, new: &activity::Model) -> Vec<&'static str> {
    differing(&[
        ("activities_field-title", old.title == new.title),
        ("activities_field-kind", old.kind == new.kind),
        ("activities_field-date", old.date == new.date),
        ("activities_field-number", old.number == new.number),
        ("activities_field-stage", old.stage == new.stage),
        ("activities_field-group", old.group_name == new.group_name),
        ("activities_field-city", old.city == new.city),
        ("activities_field-country", old.country == new.country),
        ("activities_field-url", old.url == new.url),
        ("activities_field-sectors", old.sectors == new.sectors),
        ("activities_field-languages", old.languages == new.languages),
        ("activities_field-themes", old.themes == new.themes),
        ("activities_field-mandates", old.mandates == new.mandates),
    ])
}

/// Of a request for support in holding an event.
pub(super) fn of_request(old: &support_request::Model, new: &support_request::Model) -> Vec<&'static str> {
    differing(&[
        ("needs_field-country", old.country == new.country),
        ("needs_field-kind", old.kind == new.kind),
        ("needs_field-theme", old.theme == new.theme),
        ("needs_field-date", old.date == new.date),
        ("needs_field-wanted", old.wanted == new.wanted),
        ("needs_field-text", (&old.text, old.language) == (&new.text, new.language)),
        ("needs_field-state", old.state == new.state),
    ])
}

/// Of what a country needs.
pub(super) fn of_need(old: &need::Model, new: &need::Model) -> Vec<&'static str> {
    differing(&[
        ("needs_field-country", old.country == new.country),
        ("needs_field-theme", old.theme == new.theme),
        ("needs_field-priority", old.priority == new.priority),
        ("needs_field-date", old.date == new.date),
        ("needs_field-source", old.source == new.source),
        ("needs_field-text", (&old.text, old.language) == (&new.text, new.language)),
    ])
}
