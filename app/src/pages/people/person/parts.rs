//! The parts of a person's page that are lists.

use leptos::prelude::*;

use super::{Change, Mail, Merge, Person, Registration};
use crate::{
    i18n::{Tongue, count},
    urls,
};

/// What is known of the person.
pub(super) fn facts(locale: Tongue, model: &Person) -> impl IntoView + use<> {
    let pair = |(email, name): &(String, String)| {
        view! { <li><bdi>{email.clone()}</bdi> " · " <bdi>{name.clone()}</bdi></li> }
    };
    let identities = model.identities.iter().map(pair).collect_view();
    let references = model.references.iter().map(pair).collect_view();
    let fact = |label: &'static str, text: &str| {
        let text = text.to_owned();
        (!text.is_empty()).then(|| view! { <dt>{locale.text(label)}</dt> <dd><bdi>{text}</bdi></dd> })
    };
    view! {
        <dl class="facts">
            {fact("people-email", &model.face.email)}
            {fact("people-countries", &model.face.countries)}
            {fact("people-organizations", &model.face.organizations)}
            {fact("people-since", &model.since)}
            {(!model.identities.is_empty()).then(|| view! {
                <dt>{locale.text("people-identities")}</dt> <dd><ul>{identities}</ul></dd>
            })}
            {(!model.references.is_empty()).then(|| view! {
                <dt>{locale.text("people-references")}</dt> <dd><ul>{references}</ul></dd>
            })}
        </dl>
    }
}

fn head(locale: Tongue, ids: &[&'static str]) -> impl IntoView + use<> {
    let heads = ids.iter().map(|id| view! { <th scope="col">{locale.text(id)}</th> }).collect_view();
    view! { <thead><tr>{heads}</tr></thead> }
}

fn cell(locale: Tongue, label: &'static str, text: &str) -> impl IntoView + use<> {
    let label = (!text.is_empty()).then(|| locale.text(label));
    view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
}

/// Where the person registered and came.
pub(super) fn registrations(locale: Tongue, model: &Person) -> impl IntoView + use<> {
    let heads = [
        "people-event",
        "people-dates",
        "people-role",
        "people-state",
        "people-attendance",
        "people-country",
        "people-organization",
        "people-fellowship",
    ];
    let rows = model.registrations.iter().map(|row| registration(locale, row)).collect_view();
    let total = model.registrations.len();
    view! {
        <h2>{locale.text("people-registrations")}</h2>
        <p class="count">{locale.with("people-registrations_count", &[("count", count(total))])}</p>
        {(total > 0).then(|| view! {
            <table class="cards dense">{head(locale, &heads)} <tbody>{rows}</tbody></table>
        })}
    }
}

fn registration(locale: Tongue, row: &Registration) -> impl IntoView + use<> {
    let lang = row.title_language.map(|language| language.to_string());
    let dir = row.title_language.map(|language| language.direction().code());
    let href = urls::staff_event(locale.language, row.event, "");
    view! {
        <tr>
            <th scope="row"><a href=href lang=lang dir=dir>{row.title.clone()}</a></th>
            {cell(locale, "people-dates", &row.dates)}
            {cell(locale, "people-role", &row.role)}
            {cell(locale, "people-state", &row.state)}
            {cell(locale, "people-attendance", &row.attendance)}
            {cell(locale, "people-country", &row.country)}
            {cell(locale, "people-organization", &row.organization)}
            {cell(locale, "people-fellowship", &row.fellowship)}
        </tr>
    }
}

/// What was mailed to the person.
pub(super) fn mails(locale: Tongue, model: &Person) -> Option<impl IntoView + use<>> {
    let mails = model.mails.as_ref().filter(|mails| !mails.is_empty())?;
    let row = |mail: &Mail| {
        view! {
            <tr>
                <th scope="row">
                    <a href=urls::staff_mail(locale.language, mail.id, "")>{mail.kind.clone()}</a>
                </th>
                {cell(locale, "people-recipient", &mail.recipient)}
                {cell(locale, "people-state", &mail.state)}
                {cell(locale, "people-when", &mail.when)}
            </tr>
        }
    };
    let rows = mails.iter().map(row).collect_view();
    let heads = ["people-mail", "people-recipient", "people-state", "people-when"];
    Some(view! {
        <h2>{locale.text("people-mails")}</h2>
        <table class="cards dense">{head(locale, &heads)} <tbody>{rows}</tbody></table>
    })
}

/// Who was found to be the person, and the way back.
pub(super) fn merges(locale: Tongue, model: &Person) -> Option<impl IntoView + use<>> {
    let rows = model.merges.iter().map(|merge| self::merge(locale, model, merge)).collect_view();
    (!model.merges.is_empty()).then(|| {
        view! { <h2>{locale.text("people-merges")}</h2> <ul class="events">{rows}</ul> }
    })
}

fn merge(locale: Tongue, model: &Person, merge: &Merge) -> impl IntoView + use<> {
    let values = [("when", merge.when.clone().into()), ("who", merge.by.clone().into())];
    let undo = (model.may_merge && !merge.until.is_empty()).then(|| {
        let action = urls::staff(locale.language, &format!("/people/merges/{}/undoing", merge.id));
        let spoken = locale.with("people-undo_this", &[("name", merge.name.clone().into())]);
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <p class="actions">
                    <button class="quiet" aria-label=spoken>{locale.text("people-undo")}</button>
                    <span class="soft">
                        {locale.with("people-undo_until", &[("when", merge.until.clone().into())])}
                    </span>
                </p>
            </form>
        }
    });
    let name = if merge.name.is_empty() { locale.text("people-forgotten") } else { merge.name.clone() };
    view! {
        <li>
            <bdi>{name}</bdi> " " <span class="soft">{locale.with("people-merged_by", &values)}</span>
            {undo}
        </li>
    }
}

/// What the trail says of the person and their registrations.
pub(super) fn changes(locale: Tongue, model: &Person) -> Option<impl IntoView + use<>> {
    let changes = model.changes.as_ref().filter(|changes| !changes.is_empty())?;
    let row = |change: &Change| {
        view! {
            <tr>
                <th scope="row" class="when">{change.at.clone()}</th>
                {cell(locale, "audit-actor", &change.actor)}
                <td data-label=locale.text("audit-action")><code>{change.action.clone()}</code></td>
                <td data-label=locale.text("audit-subject")><code>{change.subject.clone()}</code></td>
            </tr>
        }
    };
    let rows = changes.iter().map(row).collect_view();
    let heads = ["audit-at", "audit-actor", "audit-action", "audit-subject"];
    Some(view! {
        <h2>{locale.text("accounts-section-audit")}</h2>
        <table class="cards dense">{head(locale, &heads)} <tbody>{rows}</tbody></table>
    })
}
