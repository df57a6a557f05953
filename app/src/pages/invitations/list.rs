//! The invitations of an event: who was invited and where each stands, with what an officer does about them.

use domain::{
    event::EventState,
    invitation::{MOST_AT_ONCE, Standing},
    typed::Typed,
};
use leptos::prelude::*;

use crate::{
    components::{
        Choice, Errors, Field, Pages, checkbox, error_summary, field, notice, pagination, select, textarea,
    },
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

mod table;

pub use table::Row;

/// The invitations of an event.
#[derive(Debug, Clone)]
pub struct Invitations {
    /// Which event.
    pub heading: Heading,
    /// Code of a standing, or empty; words of a name or address.
    pub filter: (String, String),
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// How many fit the filter.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// People who would be reminded now.
    pub silent: u64,
    /// Whether only those who were invited can register.
    pub by_invitation: bool,
    /// Days before the end on which people are reminded by themselves.
    pub reminder_days: Option<i32>,
    /// What was typed into the forms.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// Languages that mails can be in.
    pub languages: Vec<Choice>,
    /// What was just done, in a sentence.
    pub told: Option<String>,
    /// Why nobody can be invited, in a sentence.
    pub locked: Option<String>,
    /// Whether the reader may invite.
    pub may_invite: bool,
    /// Token of the forms.
    pub token: String,
}

/// The page.
pub fn list(locale: Tongue, page: &Invitations) -> Page<impl IntoView + use<>> {
    let title = locale.text("invitations-tab");
    let rule = if page.by_invitation { "invitations-only_invited" } else { "invitations-everybody" };
    let reminders = match page.reminder_days {
        Some(days) => locale.with("invitations-reminded_before", &[("days", count(days))]),
        None => locale.text("invitations-not_reminded"),
    };
    let invites = page.may_invite && page.locked.is_none();
    let body = view! {
        {heading(locale, &page.heading, Tab::Invitations, None)}
        {page.told.clone().map(|told| notice("done", told))}
        {page.may_invite.then(|| page.locked.clone().map(|locked| notice("warning", locked)))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text(rule)} " " {reminders} " "
            <a href=urls::staff_event(locale.language, page.heading.id, "details")>{locale.text("invitations-change")}</a>
        </p>
        {filters(locale, page)}
        <p class="count" role="status">{locale.with("invitations-found", &[("count", count(page.total))])}</p>
        {(!page.rows.is_empty()).then(|| table::table(locale, page))}
        {pagination(locale, &page.pages)}
        {(invites && page.silent > 0).then(|| remind(locale, page))}
        {invites.then(|| invite(locale, page))}
        {page.may_invite.then(|| open_link(locale, page))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn filters(locale: Tongue, page: &Invitations) -> impl IntoView + use<> {
    let none = Errors::default();
    let (standing, text) = &page.filter;
    let standings: Vec<Choice> = Standing::ALL
        .iter()
        .map(|one| (one.to_string(), locale.code("invitations_standing", one.code())))
        .collect();
    let field_of = |name: &str, label: &str, value: &str| Field::new(name, locale.text(label), value);
    view! {
        <form class="filters" method="get" role="search"
            action=urls::staff_event(locale.language, page.heading.id, "invitations")>
            {field(locale, &field_of("text", "invitations-text", text).kind("search"), &none)}
            {select(locale, &field_of("standing", "invitations-standing", standing), &locale.text("decisions-any"),
                &standings, &none)}
            <button>{locale.text("decisions-show")}</button>
        </form>
    }
}

fn remind(locale: Tongue, page: &Invitations) -> impl IntoView + use<> {
    let action = urls::staff_event(locale.language, page.heading.id, "invitations/reminders");
    view! {
        <form method="post" action=action>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <p class="hint">{locale.text("invitations-remind_help")}</p>
            <p class="actions">
                <button class="quiet">{locale.with("invitations-remind", &[("count", count(page.silent))])}</button>
            </p>
        </form>
    }
}

/// A list of people: pasted, or of a file; it is looked at before anybody is written to.
fn invite(locale: Tongue, page: &Invitations) -> impl IntoView + use<> {
    let action = urls::staff_event(locale.language, page.heading.id, "invitations/preview");
    let Invitations { typed, errors, .. } = page;
    let asked = |name: &str| Field::new(name, locale.code("invitations_field", name), typed.get(name));
    let most = [("count", count(MOST_AT_ONCE))];
    let list = asked("list").hint(locale.with("invitations-list_help", &most));
    view! {
        <h2>{locale.text("invitations-invite")}</h2>
        <form method="post" action=action enctype="multipart/form-data">
            <input type="hidden" name="_token" value=page.token.clone()/>
            {textarea(locale, &list, errors)}
            <div class="field">
                <label for="file">{locale.code("invitations_field", "file")}</label>
                <input type="file" id="file" name="file" accept=".csv,.txt,text/csv,text/plain"/>
            </div>
            {manner(locale, page, "")}
            <p class="actions"><button>{locale.text("invitations-preview")}</button></p>
        </form>
    }
}

/// Language, end and whether officers decide; the names of the fields of a second form begin otherwise.
fn manner(locale: Tongue, page: &Invitations, prefix: &str) -> impl IntoView + use<> {
    let Invitations { typed, errors, .. } = page;
    let asked = |name: &str| {
        let full = format!("{prefix}{name}");
        Field::new(&full, locale.code("invitations_field", name), typed.get(&full))
    };
    let ends = asked("ends").kind("date").hint(locale.text("invitations-ends_help"));
    let skips = asked("skips_approval").hint(locale.text("invitations-skips_approval_help"));
    let language = prefix.is_empty().then(|| {
        let language = asked("language").required();
        select(locale, &language, &locale.text("decisions-reason_choose"), &page.languages, errors)
    });
    view! {
        <div class="columns">
            {language}
            {field(locale, &ends, errors)}
        </div>
        {checkbox(&skips, errors)}
    }
}

fn open_link(locale: Tongue, page: &Invitations) -> impl IntoView + use<> {
    let action = urls::staff_event(locale.language, page.heading.id, "invitations/links");
    let Invitations { typed, errors, .. } = page;
    let asked = |name: &str| Field::new(name, locale.code("invitations_field", name), typed.get(name));
    let uses = asked("max_uses").hint(locale.text("invitations-max_uses_help"));
    view! {
        <h2>{locale.text("invitations-open_link")}</h2>
        <p>{locale.text("invitations-open_link_help")}</p>
        <form method="post" action=action>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <div class="columns">
                {field(locale, &asked("label"), errors)}
                {field(locale, &uses, errors)}
            </div>
            {manner(locale, page, "link_")}
            <p class="actions"><button class="quiet">{locale.text("invitations-make_link")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Invitations> {
    let empty = Invitations {
        heading: sample(EventState::RegistrationOpen),
        filter: (String::new(), String::new()),
        rows: Vec::new(),
        total: 0,
        pages: Pages { page: 1, of: 1, base: "/en/staff/events/7/invitations".into() },
        silent: 0,
        by_invitation: false,
        reminder_days: None,
        typed: Typed::default(),
        errors: Errors::default(),
        languages: vec![("fr".into(), "français".into())],
        told: None,
        locked: None,
        may_invite: true,
        token: "token".into(),
    };
    let mut full = Invitations {
        rows: table::samples(),
        total: 5,
        silent: 2,
        by_invitation: true,
        reminder_days: Some(3),
        told: Some("Two people were invited.".into()),
        ..empty.clone()
    };
    full.typed.add("list", "</textarea><script>alert(1)</script>");
    full.errors.add("list", "Write an address.");
    let locked = Invitations { locked: Some("Open registration first.".into()), ..empty.clone() };
    let reader = Invitations { may_invite: false, rows: table::samples(), total: 5, ..empty.clone() };
    vec![empty, full, locked, reader]
}
