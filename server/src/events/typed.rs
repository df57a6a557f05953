//! Events as the fields of their form, and back: one spelling for the form, for telling whether
//! somebody else saved meanwhile, and for the audit trail.

use std::collections::BTreeMap;

use domain::{
    event::{Details, Material},
    language::Language,
    texts::{CodeList, Texts},
    typed::Typed,
};
use entities::{event, event_material};

/// What stands in the form of a stored event.
#[must_use]
pub fn typed(
    event: &event::Model,
    parent_ref: Option<&str>,
    materials: &[event_material::Model],
    languages: &[Language],
) -> Typed {
    let mut typed = Typed::default();
    texts(&mut typed, "title", &event.title);
    texts(&mut typed, "summary", &event.summary);
    texts(&mut typed, "programme_text", &event.programme_text);
    typed.add("kind", event.kind.code());
    list(&mut typed, "sectors", &event.sectors);
    typed.add_some("parent", parent_ref);
    typed.add_some("start", event.starts.as_deref());
    // An end that says no more than the start is none.
    typed.add_some("end", event.ends.as_deref().filter(|end| Some(*end) != event.starts.as_deref()));
    typed.add_some("start_time", event.start_time.as_deref());
    typed.add_some("end_time", event.end_time.as_deref());
    typed.add_some("time_zone", event.time_zone.as_deref());
    typed.add_some("mode", event.mode);
    typed.add_some("city", event.city.as_deref());
    typed.add_some("venue", event.venue.as_deref());
    typed.add_some("host_country", event.host_country);
    typed.add_some("scope", event.scope);
    typed.add_some("itu_role", event.itu_role);
    typed.add_some("programme", event.programme.as_deref());
    spoken(&mut typed, &event.languages, languages);
    typed.add_some("capacity", event.capacity);
    typed.add("approval", if event.approval { "yes" } else { "no" });
    typed.add_some("address_hours", event.address_hours);
    typed.add("by_invitation", if event.by_invitation { "yes" } else { "no" });
    typed.add_some("registration_from", event.registration_from);
    typed.add_some("registration_until", event.registration_until);
    typed.add_some("invitation_reminder_days", event.invitation_reminder_days);
    typed.add_some("partners", Some(event.partners.0.join("\n")).filter(|lines| !lines.is_empty()));
    list(&mut typed, "themes", &event.themes);
    list(&mut typed, "sdgs", &event.sdgs);
    list(&mut typed, "action_lines", &event.action_lines);
    list(&mut typed, "mandates", &event.mandates);
    typed.add_some("contact_email", event.contact_email.as_deref());
    for (material, number) in materials.iter().zip(1..) {
        typed.add(format!("material_title_{number}"), &material.title);
        typed.add(format!("material_url_{number}"), &material.url);
        typed.add_some(&format!("material_language_{number}"), material.language);
    }
    typed
}

fn texts(typed: &mut Typed, name: &str, texts: &Texts) {
    for (language, text) in texts.iter() {
        typed.add(format!("{name}_{language}"), text);
    }
}

fn list(typed: &mut Typed, name: &str, codes: &CodeList) {
    for code in &codes.0 {
        typed.add(name, code);
    }
}

/// Languages of the product have a box each; others are typed.
fn spoken(typed: &mut Typed, tags: &CodeList, languages: &[Language]) {
    let has_box = |tag: &&String| languages.iter().any(|language| language.as_str() == tag.as_str());
    let (boxes, others): (Vec<_>, Vec<_>) = tags.0.iter().partition(has_box);
    for tag in boxes {
        typed.add("languages", tag);
    }
    let others: Vec<&str> = others.into_iter().map(String::as_str).collect();
    typed.add_some("languages_other", Some(others.join("; ")).filter(|tags| !tags.is_empty()));
}

/// The fields that differ, with what stands in each: of a field with several values, all.
#[must_use]
pub fn differing(one: &Typed, other: &Typed) -> Vec<String> {
    let (one, other) = (joined(one), joined(other));
    let mut names: Vec<String> = one.keys().chain(other.keys()).cloned().collect();
    names.sort();
    names.dedup();
    let of = |side: &BTreeMap<String, String>, name: &str| side.get(name).cloned().unwrap_or_default();
    names.retain(|name| of(&one, name) != of(&other, name));
    names
}

/// Each field once, its values joined; blank ones are left out.
#[must_use]
pub fn joined(typed: &Typed) -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, text) in &typed.0 {
        let text = text.trim().replace("\r\n", "\n");
        if !text.is_empty() {
            fields.entry(name.clone()).or_default().push(text);
        }
    }
    fields.into_iter().map(|(name, texts)| (name, texts.join("; "))).collect()
}

/// Writes what an officer decided into an event.
pub fn apply(details: &Details, parent_id: Option<i64>, event: &mut event::Model) {
    let time = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    event.title = details.title.clone();
    event.summary = details.summary.clone();
    event.programme_text = details.programme_text.clone();
    event.kind = details.kind;
    event.sectors = details.sectors.iter().collect();
    event.parent_id = parent_id;
    event.starts = details.dates.start.map(|date| date.to_string());
    event.ends = details.dates.end.map(|date| date.to_string());
    event.first_day = details.dates.first_day();
    event.last_day = details.dates.last_day();
    event.start_time = details.start_time.map(time);
    event.end_time = details.end_time.map(time);
    event.time_zone.clone_from(&details.time_zone);
    event.mode = details.mode;
    event.city.clone_from(&details.city);
    event.venue.clone_from(&details.venue);
    event.host_country = details.host_country;
    event.scope = details.scope;
    event.itu_role = details.itu_role;
    event.programme.clone_from(&details.programme);
    event.languages = details.languages.iter().collect();
    event.capacity = details.capacity;
    event.approval = details.approval;
    event.address_hours = details.address_hours;
    event.registration_from = details.registration_from;
    event.registration_until = details.registration_until;
    event.by_invitation = details.by_invitation;
    event.invitation_reminder_days = details.invitation_reminder_days;
    event.partners = details.partners.iter().collect();
    event.themes = details.themes.iter().collect();
    event.sdgs = details.sdgs.iter().collect();
    event.action_lines = details.action_lines.iter().collect();
    event.mandates = details.mandates.iter().collect();
    event.contact_email.clone_from(&details.contact_email);
}

/// The rows of an event's materials.
#[must_use]
pub fn materials(event_id: i64, materials: &[Material]) -> Vec<event_material::Model> {
    let row = |(material, position): (&Material, i32)| event_material::Model {
        id: 0,
        event_id,
        title: material.title.clone(),
        url: material.url.clone(),
        language: material.language,
        position,
    };
    materials.iter().zip(0..).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn two_forms_differ_where_their_values_do() {
        let stored =
            fields(&[("city", "Dakar"), ("themes", "iot"), ("themes", "ssc"), ("summary_en", "a\nb")]);
        let typed = fields(&[("city", "Thiès"), ("themes", "iot"), ("summary_en", "a\r\nb"), ("venue", " ")]);
        assert_eq!(differing(&stored, &typed), ["city", "themes"]);
    }
}
