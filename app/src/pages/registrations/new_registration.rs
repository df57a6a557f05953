//! The form by which somebody registers for an event.

use domain::{
    delegations::Steps,
    registration::{admission::Shut, entry::Field},
    typed::Typed,
};
use leptos::prelude::*;

use super::fields::{self, Choices, consent, details, fellowship};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        events::{
            entry::{self, Entry, facts, link},
            event::shut,
        },
        forms::ask::{self, Asked, Deciding, Lists, deciding, encoding, questions},
        problem::{Problem, unsaved},
    },
    urls,
};

/// The form, empty or as it was sent.
#[derive(Debug, Clone, Default)]
pub struct NewRegistration {
    /// The event.
    pub event: Entry,
    /// What was typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Why nobody can register any more, where that came while the form was filled in.
    pub shut: Option<Shut>,
    /// How the places stand, where there is a limit.
    pub places: Option<Places>,
    /// What the event asks beside.
    pub asked: Vec<Asked>,
    /// What decides which of it is asked.
    pub deciding: Deciding,
    /// The event's quotas, in words.
    pub quotas: Vec<String>,
    /// Who decides on each registration.
    pub steps: Steps,
    /// How many hours there are to confirm the address; none where that is not asked.
    pub address_hours: Option<i32>,
    /// The secret of the invitation by which the form was opened; empty for none.
    pub invitation: String,
    /// Proof that the form was given out here.
    pub token: String,
    /// What makes a form that is sent twice count once.
    pub submission: String,
    /// Which page of the form it is.
    pub leaf: Leaf,
    /// Whether it is long enough to be kept and gone on with later.
    pub can_be_kept: bool,
    /// Where and how long it is kept, if it is.
    pub kept: Option<Kept>,
}

/// A page of a form that has several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaf {
    /// Which, from 0.
    pub at: usize,
    /// How many there are; a form that does not say so has one.
    pub of: usize,
    /// What was typed on the others: fields and texts.
    pub carried: Vec<(String, String)>,
}

impl Leaf {
    /// Whether the registration's own fields are asked here.
    #[must_use]
    pub const fn is_first(&self) -> bool {
        self.at == 0
    }

    /// Whether the form is sent from here.
    #[must_use]
    pub const fn is_last(&self) -> bool {
        self.at + 1 >= self.of
    }
}

/// A form that is kept to be gone on with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The secret of its address.
    pub token: String,
    /// Where its link was sent.
    pub email: String,
    /// Until when it is kept, in words.
    pub until: String,
    /// Whether that was done just now.
    pub just_now: bool,
}

/// How the places of an event stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Places {
    /// All places.
    pub capacity: u32,
    /// Places left for the next person; none if that person would wait.
    pub left: u32,
    /// How many wait.
    pub waiting: u32,
}

/// The page.
pub fn new_registration(locale: Tongue, form: &NewRegistration) -> Page<impl IntoView + use<>> {
    let title = locale.with("registration-title", &[("event", form.event.title.clone().into())]);
    let NewRegistration { typed, choices, errors, .. } = form;
    let lists = Lists { countries: choices.countries.clone(), organizations: choices.organizations.clone() };
    let invited = (!form.invitation.is_empty())
        .then(|| view! { <input type="hidden" name="invitation" value=form.invitation.clone()/> });
    let body = view! {
        {error_summary(locale, errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, form.unsaved)}
        {form.shut.map(|why| view! {
            {notice("warning", shut(locale, why))}
            <p>{locale.text("registration-shut_kept")}</p>
        })}
        <h1>{locale.text("registration-heading")}</h1>
        <p class="lead">{link(locale, &form.event)}</p>
        {facts(&form.event)}
        {form.places.map(|places| view! { <p>{seats(locale, places)}</p> })}
        {quotas(&form.quotas)}
        {form.steps.officer.then(|| view! { <p>{locale.text("registration-approval")}</p> })}
        {form.steps.focal_point.then(|| view! { <p>{locale.text("delegations-step")}</p> })}
        {form.address_hours.map(|hours| {
            view! { <p>{locale.with("registration-address", &[("hours", count(hours))])}</p> }
        })}
        <p><a href=urls::register_group(locale.language, &form.event.slug)>{locale.text("groups-link")}</a></p>
        {kept(locale, form)}
        <form method="post" action=address(locale, form) enctype=encoding(&form.asked)>
            <input type="hidden" name="_token" value=form.token.clone()/>
            <input type="hidden" name="submission" value=form.submission.clone()/>
            {invited}
            {leaf(locale, &form.leaf)}
            {form.leaf.is_first().then(|| view! {
                {details(locale, typed, choices, errors)}
                {fellowship(locale, typed, choices, errors)}
            })}
            {deciding(&form.asked, &form.deciding)}
            {questions(locale, &form.asked, &lists, typed, errors)}
            {form.leaf.is_last().then(|| view! {
                <h2>{locale.text("registration-privacy")}</h2>
                <p>{locale.text("registration-privacy-text")} " "
                    <a href=urls::privacy(locale.language)>{locale.text("registration-privacy-more")}</a></p>
                {consent(locale, typed, errors)}
            })}
            {buttons(locale, form)}
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn address(locale: Tongue, form: &NewRegistration) -> String {
    match &form.kept {
        Some(kept) => urls::registration_draft(locale.language, &form.event.slug, &kept.token),
        None => urls::register(locale.language, &form.event.slug),
    }
}

/// That the form is kept, where its link went, and how long it opens it.
fn kept(locale: Tongue, form: &NewRegistration) -> Option<impl IntoView + use<>> {
    let kept = form.kept.as_ref()?;
    let told = [("email", kept.email.as_str().into()), ("until", kept.until.as_str().into())];
    Some(if kept.just_now {
        notice("done", locale.with("registration-draft-saved", &told))
    } else {
        notice("info", locale.with("registration-draft-kept", &told[1..]))
    })
}

/// Which page it is, and what was typed on the others.
fn leaf(locale: Tongue, leaf: &Leaf) -> Option<impl IntoView + use<>> {
    let carried = leaf
        .carried
        .iter()
        .cloned()
        .map(|(name, text)| view! { <input type="hidden" name=name value=text/> })
        .collect_view();
    let told = [("page", count(leaf.at + 1)), ("pages", count(leaf.of))];
    (leaf.of > 1).then(|| {
        view! {
            <input type="hidden" name="page" value=leaf.at.to_string()/>
            {carried}
            <p class="soft"><strong>{locale.with("registration-page", &told)}</strong></p>
        }
    })
}

/// What can be done with the form. The first button is the one that the enter key presses.
fn buttons(locale: Tongue, form: &NewRegistration) -> impl IntoView + use<> {
    let leaf = &form.leaf;
    let quiet = |what: &'static str, id: &str| {
        view! { <button class="quiet" name="_do" value=what formnovalidate>{locale.text(id)}</button> }
    };
    let (what, id) =
        if leaf.is_last() { ("send", "registration-send") } else { ("next", "registration-next-page") };
    view! {
        <div class="actions">
            <button name="_do" value=what>{locale.text(id)}</button>
            {(!leaf.is_first()).then(|| quiet("back", "registration-page-back"))}
            {form.can_be_kept.then(|| quiet("save", "registration-draft-save"))}
            {form.kept.is_some().then(|| quiet("discard", "registration-draft-discard"))}
        </div>
    }
}

/// The fields that a page shows, which are those that need not be carried along there.
#[must_use]
pub fn shown(leaf: &Leaf, asked: &[Asked]) -> Vec<String> {
    let is_here = |field: &&Field| match field {
        Field::Consent => leaf.is_last(),
        _ => leaf.is_first(),
    };
    let own = Field::ALL.iter().filter(is_here).map(ToString::to_string);
    own.chain(ask::fields(asked)).collect()
}

/// Who may have a place is no secret: whoever waits knows why.
fn quotas(quotas: &[String]) -> Option<impl IntoView + use<>> {
    let rows = quotas.iter().map(|quota| view! { <li>{quota.clone()}</li> }).collect_view();
    (!quotas.is_empty()).then(|| view! { <ul>{rows}</ul> })
}

fn seats(locale: Tongue, places: Places) -> String {
    if places.left == 0 {
        return locale.with("registration-waiting", &[("waiting", count(places.waiting))]);
    }
    locale.with("registration-places", &[("left", count(places.left)), ("capacity", count(places.capacity))])
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<NewRegistration> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    let empty = NewRegistration {
        event,
        choices: fields::sample_choices(),
        places: Some(Places { capacity: 50, left: 3, waiting: 0 }),
        token: "1.x".into(),
        submission: "s".into(),
        ..NewRegistration::default()
    };
    let typed =
        Typed(vec![("name".into(), "\"><script>alert(1)</script>".into()), ("country".into(), "SEN".into())]);
    let mut errors = Errors::default();
    errors.add("email", "Enter your e-mail address.");
    errors.add("consent", "Tick the box.");
    let places = Some(Places { capacity: 50, left: 0, waiting: 12 });
    let quotas = vec!["Each country’s administration: at most 2 places".into()];
    let asked = ask::sample();
    let wrong = NewRegistration {
        typed,
        errors,
        places,
        asked,
        deciding: ask::sample_deciding(),
        quotas,
        expired: true,
        steps: Steps { focal_point: true, officer: true },
        address_hours: Some(24),
        invitation: "secret".into(),
        ..empty.clone()
    };
    let unsaved = NewRegistration { unsaved: Some(Problem::CannotSave), ..empty.clone() };
    let kept = Kept {
        token: "secret".into(),
        email: "awa@<artp>.example".into(),
        until: "1 April 2027".into(),
        just_now: true,
    };
    let carried = vec![("q-why".to_owned(), "\"><script>".to_owned())];
    let middle = NewRegistration {
        leaf: Leaf { at: 1, of: 3, carried },
        can_be_kept: true,
        kept: Some(kept.clone()),
        asked: ask::sample(),
        ..empty.clone()
    };
    let first = NewRegistration {
        leaf: Leaf { at: 0, of: 3, carried: Vec::new() },
        kept: Some(Kept { just_now: false, ..kept }),
        ..empty.clone()
    };
    let shut = NewRegistration { shut: Some(Shut::Closed), ..wrong.clone() };
    vec![empty, wrong, unsaved, middle, first, shut]
}
