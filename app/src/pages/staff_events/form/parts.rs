//! The parts of the form that are plain fields.

use leptos::prelude::*;

use super::{Choices, ask::Ask};
use crate::components::Choice;

/// Which event: reference, kind, Sectors, the event above.
pub(super) fn identity(ask: &Ask<'_>, choices: &Choices, is_new: bool) -> impl IntoView + use<> {
    view! {
        <div class="columns">
            {is_new.then(|| ask.line("event_ref"))}
            {ask.choice("kind", &choices.kinds)}
            {ask.proposed("parent", &choices.parents)}
        </div>
        {ask.boxes("sectors", &choices.sectors, None)}
    }
}

/// Dates, hours, zone.
pub(super) fn when(ask: &Ask<'_>, choices: &Choices) -> impl IntoView + use<> {
    view! {
        <h2>{ask.locale.text("staff_events-when")}</h2>
        <p class="hint">{ask.locale.text("staff_events-when_help")}</p>
        <div class="columns">
            {ask.line("start")}
            {ask.line("end")}
            {ask.of_kind("start_time", "time")}
            {ask.of_kind("end_time", "time")}
            {ask.proposed("time_zone", &choices.zones)}
        </div>
    }
}

/// Mode, place, scope, the Union's part.
pub(super) fn place(ask: &Ask<'_>, choices: &Choices) -> impl IntoView + use<> {
    view! {
        <h2>{ask.locale.text("staff_events-where")}</h2>
        <div class="columns">
            {ask.choice("mode", &choices.modes)}
            {ask.line("city")}
            {ask.line("venue")}
            {ask.choice("host_country", &choices.countries)}
            {ask.choice("scope", &choices.scopes)}
            {ask.choice("itu_role", &choices.itu_roles)}
            {ask.line("programme")}
        </div>
    }
}

/// Places, approval, contact, languages.
pub(super) fn registration(ask: &Ask<'_>, choices: &Choices) -> impl IntoView + use<> {
    let approval: Vec<Choice> = vec![
        ("no".into(), ask.locale.text("staff_events-approval_no")),
        ("yes".into(), ask.locale.text("staff_events-approval_yes")),
    ];
    let invited: Vec<Choice> = vec![
        ("no".into(), ask.locale.text("staff_events-by_invitation_no")),
        ("yes".into(), ask.locale.text("staff_events-by_invitation_yes")),
    ];
    view! {
        <h2>{ask.locale.text("staff_events-participation")}</h2>
        <div class="columns">
            {ask.line("capacity")}
            {ask.choice("approval", &approval)}
            {ask.of_kind("registration_from", "date")}
            {ask.of_kind("registration_until", "date")}
            {ask.choice("by_invitation", &invited)}
            {ask.line("invitation_reminder_days")}
            {ask.line("address_hours")}
            {ask.of_kind("contact_email", "email")}
        </div>
        {ask.boxes("languages", &choices.spoken, None)}
        <div class="columns">{ask.line("languages_other")}</div>
    }
}

/// Organizations beside the Union.
pub(super) fn partners(ask: &Ask<'_>, choices: &Choices) -> impl IntoView + use<> {
    let kinds = choices.partner_kinds.iter().map(|(code, name)| format!("{code} ({name})"));
    let kinds: Vec<String> = kinds.collect();
    let kinds = ask.locale.formats.list(kinds.iter().map(String::as_str));
    let hint = ask.locale.with("staff_events-partners_help", &[("kinds", kinds.into())]);
    view! {
        <h2>{ask.locale.text("staff_events-partners")}</h2>
        {ask.lines("partners", hint)}
    }
}
