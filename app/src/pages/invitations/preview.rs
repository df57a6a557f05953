//! A list of people before anybody is invited: who would be, and which lines are left out and why.

use domain::{event::EventState, invitation::list::WrongLine, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, notice, textarea},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// A list of people to be invited.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Which event.
    pub heading: Heading,
    /// Who would be invited: name, address and language, in words.
    pub people: Vec<(String, String, String)>,
    /// Lines that are wrong: number, text and why.
    pub wrong: Vec<(usize, String, WrongLine)>,
    /// Lines left out since they need no invitation: number, text and why, in words.
    pub dropped: Vec<(usize, String, String)>,
    /// When the invitations would end, in words; empty if they would not.
    pub until: String,
    /// Everything that was typed.
    pub typed: Typed,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn preview(locale: Tongue, page: &Preview) -> Page<impl IntoView + use<>> {
    let title = locale.text("invitations-preview_title");
    let until = match page.until.as_str() {
        "" => locale.text("invitations-no_end"),
        until => locale.with("invitations-until", &[("until", until.into())]),
    };
    let skips = (page.typed.get("skips_approval") == "yes")
        .then(|| view! { <p>{locale.text("invitations-without_approval")}</p> });
    let body = view! {
        {heading(locale, &page.heading, Tab::Invitations, Some(&title))}
        <p role="status">{locale.with("invitations-would_be_invited", &[("count", count(page.people.len()))])}</p>
        <p>{until}</p>
        {skips}
        {wrong(locale, &page.wrong)}
        {dropped(locale, &page.dropped)}
        {people(locale, &page.people)}
        {form(locale, page)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn wrong(locale: Tongue, lines: &[(usize, String, WrongLine)]) -> impl IntoView + use<> {
    let rows = lines
        .iter()
        .map(|(number, text, why)| {
            let why = locale.code("invitations_line", why.code());
            line(locale, *number, text, why)
        })
        .collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="notice warning" role="alert">
                <h2>{locale.text("invitations-wrong_lines")}</h2>
                <ul>{rows}</ul>
            </div>
        }
    })
}

fn dropped(locale: Tongue, lines: &[(usize, String, String)]) -> impl IntoView + use<> {
    let rows =
        lines.iter().map(|(number, text, why)| line(locale, *number, text, why.clone())).collect_view();
    (!lines.is_empty()).then(|| {
        view! { <h2>{locale.text("invitations-dropped_lines")}</h2> <ul>{rows}</ul> }
    })
}

fn line(locale: Tongue, number: usize, text: &str, why: String) -> impl IntoView + use<> {
    let number = locale.with("invitations-line", &[("number", count(number))]);
    let text = text.to_owned();
    view! { <li>{number} " " <bdi>{text}</bdi> " – " {why}</li> }
}

fn people(locale: Tongue, people: &[(String, String, String)]) -> impl IntoView + use<> {
    let labels = ["name", "email", "language"].map(|column| locale.code("invitations_person", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = people
        .iter()
        .map(|(name, email, language)| {
            let [name_label, email_label, language_label] = labels.clone();
            view! {
                <tr>
                    <td data-label=name_label dir="auto">{name.clone()}</td>
                    <td data-label=email_label><span dir="ltr">{email.clone()}</span></td>
                    <td data-label=language_label>{language.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    (!people.is_empty()).then(|| {
        view! { <table class="cards dense"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }
    })
}

/// The list once more, to be corrected or sent.
fn form(locale: Tongue, page: &Preview) -> impl IntoView + use<> {
    let part = |part: &str| urls::staff_event(locale.language, page.heading.id, part);
    let kept = ["language", "ends", "skips_approval"]
        .map(|name| view! { <input type="hidden" name=name value=page.typed.get(name).to_owned()/> })
        .collect_view();
    let list = Field::new("list", locale.code("invitations_field", "list"), page.typed.get("list"));
    let send = (!page.people.is_empty()).then(|| {
        let label = locale.with("invitations-send", &[("count", count(page.people.len()))]);
        view! { <button formaction=part("invitations/sending")>{label}</button> }
    });
    view! {
        {page.people.is_empty().then(|| notice("info", locale.text("invitations-nobody")))}
        <form method="post" action=part("invitations/preview")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {kept}
            {textarea(locale, &list, &Errors::default())}
            <p class="actions">
                {send}
                <button class="quiet">{locale.text("decisions-preview_again")}</button>
                <a href=part("invitations")>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    }
}

/// Lists that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Preview> {
    let good = Preview {
        heading: sample(EventState::RegistrationOpen),
        people: vec![(
            "Awa <Ndiaye>".into(),
            "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
            "French".into(),
        )],
        wrong: vec![
            (2, "nobody".into(), WrongLine::BadAddress),
            (5, "a@b.example;X;tlh".into(), WrongLine::UnknownLanguage),
        ],
        dropped: vec![(3, "rupa@buet.example".into(), "registered already".into())],
        until: "4 May 2027, 00:00".into(),
        typed: Typed(vec![
            ("list".into(), "</textarea><script>alert(1)</script>".into()),
            ("skips_approval".into(), "yes".into()),
        ]),
        token: "token".into(),
    };
    let empty = Preview { people: Vec::new(), wrong: Vec::new(), until: String::new(), ..good.clone() };
    vec![good, empty]
}
