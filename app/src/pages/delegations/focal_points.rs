//! The focal points who speak for delegations at an event, a form for one more, and what they decide.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, checkbox, error_summary, field, notice, select},
    document::Page,
    i18n::Tongue,
    islands::{country_field, organization_field},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The focal points of an event.
#[derive(Debug, Clone)]
pub struct FocalPoints {
    /// Which event.
    pub heading: Heading,
    /// Those who are, were or will be.
    pub rows: Vec<Row>,
    /// One more, as typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// What focal points decide.
    pub decide: Decide,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    /// Whether the reader may designate.
    pub may_designate: bool,
    /// Whether the reader may change what focal points decide.
    pub may_set: bool,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// What focal points decide at an event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Decide {
    /// The focal point of a delegation confirms each of its people.
    pub confirms: bool,
    /// People are nominated by focal points only.
    pub nominated: bool,
}

/// What the form offers.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Sectors of the event for all of whose events a designation can hold.
    pub sectors: Vec<Choice>,
    /// Sorts of organizations.
    pub organization_kinds: Vec<Choice>,
    /// Names of organizations that are proposed, with their abbreviations; any other can be typed.
    pub organizations: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// The address of their names in every language.
    pub country_names: String,
    /// Languages of mails.
    pub languages: Vec<Choice>,
}

/// One focal point.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// The delegation, in words.
    pub delegation: String,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// That mails to the address come back, in a sentence; may be empty.
    pub returned: String,
    /// At which events, in words.
    pub reach: String,
    /// How long, and by whom it was taken back, in words.
    pub term: String,
    /// Whether it can be taken back.
    pub stands: bool,
}

/// The page.
pub fn focal_points(locale: Tongue, page: &FocalPoints) -> Page<impl IntoView + use<>> {
    let title = locale.text("delegations-focal_points");
    let open = page.locked.is_none();
    let body = view! {
        {heading(locale, &page.heading, Tab::FocalPoints, None)}
        {page.done.clone().map(|done| notice("done", done))}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("delegations-focal_points_help")}</p>
        {page.rows.is_empty().then(|| view! { <p>{locale.text("delegations-no_focal_points")}</p> })}
        {(!page.rows.is_empty()).then(|| table(locale, page))}
        {(open && page.may_designate).then(|| one_more(locale, page))}
        {(open && page.may_set).then(|| steps(locale, page))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn table(locale: Tongue, page: &FocalPoints) -> impl IntoView + use<> {
    let labels =
        ["delegation", "name", "reach", "term"].map(|column| locale.code("delegations_column", column));
    let may = page.may_designate && page.locked.is_none();
    let rows = page.rows.iter().map(|row| line(locale, page, row, &labels, may)).collect_view();
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let last = may.then(|| view! { <th scope="col">{locale.code("delegations_column", "change")}</th> });
    view! {
        <table class="cards dense">
            <thead><tr>{head} {last}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn line(
    locale: Tongue,
    page: &FocalPoints,
    row: &Row,
    labels: &[String; 4],
    may: bool,
) -> impl IntoView + use<> {
    let button = |part: &str, id: &str, class: &'static str| {
        let part = format!("focal-points/{}/{part}", row.id);
        let values = [("decision", locale.text(id).into()), ("name", row.name.clone().into())];
        view! {
            <form method="post" action=urls::staff_event(locale.language, page.heading.id, &part)>
                <input type="hidden" name="_token" value=page.token.clone()/>
                <button class=class aria-label=locale.with("decisions-decide_on", &values)>{locale.text(id)}</button>
            </form>
        }
    };
    let changes = may.then(|| {
        view! {
            <td><div class="row-actions">
                {row.stands.then(|| button("link", "delegations-send_link", "quiet small"))}
                {row.stands.then(|| button("revocation", "delegations-revoke", "danger small"))}
            </div></td>
        }
    });
    let [delegation, name, reach, term] = labels.clone();
    let returned =
        (!row.returned.is_empty()).then(|| view! { <br/> <span class="error">{row.returned.clone()}</span> });
    view! {
        <tr>
            <td data-label=delegation><bdi>{row.delegation.clone()}</bdi></td>
            <td data-label=name>
                <bdi>{row.name.clone()}</bdi><br/> <span class="soft" dir="ltr">{row.email.clone()}</span> {returned}
            </td>
            <td data-label=reach>{row.reach.clone()}</td>
            <td data-label=term>{row.term.clone()}</td>
            {changes}
        </tr>
    }
}

fn one_more(locale: Tongue, page: &FocalPoints) -> impl IntoView + use<> {
    let FocalPoints { typed, errors, choices, .. } = page;
    let asked = |name: &str| {
        let hint = locale.code("delegations_hint", name);
        let hint = if hint == name { String::new() } else { hint };
        Field::new(name, locale.code("delegations_field", name), typed.get(name)).hint(hint)
    };
    let choose = locale.text("registration-choose");
    view! {
        <h2>{locale.text("delegations-designate")}</h2>
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "focal-points") class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <div class="columns">
                {select(locale, &asked("organization_kind").required(), &choose, &choices.organization_kinds, errors)}
                {organization_field(locale, &asked("organization"), &choices.organizations, errors)}
                {country_field(locale, &asked("country"), &choose, &choices.countries, &choices.country_names, errors)}
                {field(locale, &asked("name").required(), errors)}
                {field(locale, &asked("email").required().kind("email"), errors)}
                {select(locale, &asked("language").required(), &choose, &choices.languages, errors)}
                {select(locale, &asked("sector"), &locale.text("delegations-this_event"), &choices.sectors, errors)}
                {field(locale, &asked("from").required().kind("date"), errors)}
                {field(locale, &asked("until").kind("date"), errors)}
            </div>
            <p class="actions"><button>{locale.text("delegations-add")}</button></p>
        </form>
    }
}

fn steps(locale: Tongue, page: &FocalPoints) -> impl IntoView + use<> {
    let box_of = |name: &str, ticked: bool| {
        let value = if ticked { "yes" } else { "" };
        let field = Field::new(name, locale.code("delegations_field", name), value);
        checkbox(&field.hint(locale.code("delegations_hint", name)), &page.errors)
    };
    view! {
        <h2>{locale.text("delegations-steps")}</h2>
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "focal-points/steps")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {box_of("focal_confirmation", page.decide.confirms)}
            {box_of("by_nomination", page.decide.nominated)}
            <p class="actions"><button class="quiet">{locale.text("delegations-save")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<FocalPoints> {
    let row = Row {
        id: 3,
        delegation: "Administration of Senegal".into(),
        name: "Awa <Ndiaye>".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        returned: "550 5.1.1".into(),
        reach: "All events of ITU-T".into(),
        term: "From 1 January 2027 to 31 December 2028".into(),
        stands: true,
    };
    let revoked = Row {
        id: 4,
        returned: String::new(),
        term: "Taken back on 2 March 2027".into(),
        stands: false,
        ..row.clone()
    };
    let pair = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    let empty = FocalPoints {
        heading: sample(EventState::RegistrationOpen),
        rows: Vec::new(),
        typed: Typed::default(),
        errors: Errors::default(),
        choices: Choices {
            sectors: vec![pair("ITU-T", "All events of ITU-T")],
            organization_kinds: vec![pair("administration", "Administration")],
            organizations: vec![pair("Autorité de <régulation>", "ARTP")],
            countries: vec![pair("SEN", "Senegal")],
            country_names: "/assets/countries.txt".into(),
            languages: vec![pair("fr", "Français")],
        },
        decide: Decide::default(),
        done: None,
        may_designate: true,
        may_set: true,
        locked: None,
        token: "token".into(),
    };
    let mut wrong = FocalPoints {
        rows: vec![row, revoked],
        decide: Decide { confirms: true, nominated: true },
        done: Some("The link is on its way.".into()),
        ..empty.clone()
    };
    wrong.errors.add("country", "A required field is empty.");
    let locked = FocalPoints {
        locked: Some("The record is closed.".into()),
        errors: Errors::default(),
        ..wrong.clone()
    };
    vec![empty, wrong, locked]
}
