//! One questionnaire: until when it can be answered, who is asked, and who has answered.

use domain::typed::Typed;
use leptos::prelude::*;

use super::list::{Row, answered_of};
use crate::{
    components::{Choice, Errors, Passage, error_summary, notice},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

mod ask;
mod respondents;

/// A questionnaire.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// What stands in the list.
    pub row: Row,
    /// What stands above the questions.
    pub introduction: Option<Passage>,
    /// Its themes, named, as one list.
    pub themes: String,
    /// Where questions about it go.
    pub contact: String,
    /// Who is asked, in the order of the language.
    pub respondents: Vec<Respondent>,
    /// What was said beside the themes: by which country, in which words.
    pub remarks: Vec<(String, String)>,
    /// Whether the reader may change it; else names and addresses are left out.
    pub may_change: bool,
    /// How many can be reminded today.
    pub silent: u64,
    /// What was typed to ask somebody.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// Lines of a list that are wrong: number, text, and why in a sentence.
    pub wrong: Vec<(usize, String, String)>,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// Languages of mails.
    pub languages: Vec<Choice>,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// Somebody who is asked.
#[derive(Debug, Clone)]
pub struct Respondent {
    /// Row number.
    pub id: i64,
    /// Country, named.
    pub country: String,
    /// Name and address; none once they were erased.
    pub who: Option<(String, String)>,
    /// Language of the mails, named.
    pub language: String,
    /// When they were written to last, in words; may be empty.
    pub told: String,
    /// When they answered, in words; empty if they have not.
    pub answered: String,
}

impl Questionnaire {
    /// The address of a part of it, such as `/closing`.
    fn address(&self, locale: Tongue, part: &str) -> String {
        urls::staff(locale.language, &format!("/questionnaires/{}{part}", self.row.id))
    }

    fn is_open(&self) -> bool {
        self.row.state == "open"
    }
}

/// The page.
pub fn questionnaire(locale: Tongue, model: &Questionnaire) -> Page<impl IntoView + use<>> {
    let Row { title, .. } = &model.row;
    let list = urls::staff(locale.language, "/questionnaires");
    let body = view! {
        <p class="crumbs"><a href=list>{locale.text("questionnaires-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1 lang=title.lang() dir=title.dir()>{title.text.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        {facts(locale, model)}
        {model.introduction.clone().map(|text| {
            view! { <p class="prose" lang=text.lang() dir=text.dir()>{text.text.clone()}</p> }
        })}
        {model.may_change.then(|| steps(locale, model))}
        <h2>{locale.text("questionnaires-respondents")}</h2>
        <p class="count" role="status">{answered_of(locale, model.row.answered)}</p>
        {respondents::table(locale, model)}
        {respondents::remarks(locale, model)}
        {(model.may_change && model.is_open()).then(|| ask::forms(locale, model))}
    };
    Page { title: title.text.clone(), description: String::new(), indexed: false, body }
}

fn facts(locale: Tongue, model: &Questionnaire) -> impl IntoView + use<> {
    let fact = |name: &str, text: String| {
        view! { <dt>{locale.code("questionnaires_field", name)}</dt><dd><bdi>{text}</bdi></dd> }
    };
    view! {
        <dl class="facts">
            {fact("state", locale.code("questionnaires_state", model.row.state))}
            {fact("last_day", model.row.last_day.clone())}
            {fact("contact_email", model.contact.clone())}
            {fact("themes", model.themes.clone())}
        </dl>
    }
}

/// What can be done with the whole of it.
fn steps(locale: Tongue, model: &Questionnaire) -> impl IntoView + use<> {
    let press = |part: &str, class: Option<&'static str>, label: String| {
        view! {
            <form method="post" action=model.address(locale, part)>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <button class=class>{label}</button>
            </form>
        }
    };
    let remind = (model.is_open() && model.silent > 0).then(|| {
        let label = locale.with("questionnaires-remind", &[("count", count(model.silent))]);
        press("/reminders", None, label)
    });
    let turn = match model.row.state {
        "open" => Some(press("/closing", Some("quiet"), locale.text("questionnaires-close"))),
        "closed" => Some(press("/reopening", Some("quiet"), locale.text("questionnaires-reopen"))),
        _ => None,
    };
    let help =
        remind.is_some().then(|| view! { <p class="hint">{locale.text("questionnaires-remind_help")}</p> });
    view! {
        <div class="actions">
            <a href=model.address(locale, "/details")>{locale.text("questionnaires-edit")}</a>
            {remind}
            {turn}
        </div>
        {help}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Questionnaire> {
    let mut rows = super::list::samples(locale).remove(1).rows;
    let closed = rows.remove(2);
    let senegal = Respondent {
        id: 7,
        country: "Senegal".into(),
        who: Some(("ARTP <direction>".into(), "dg@artp.example".into())),
        language: locale.code("language", "fr"),
        told: "2 March 2027".into(),
        answered: "4 March 2027".into(),
    };
    let erased = Respondent { id: 8, who: None, told: String::new(), ..senegal.clone() };
    let silent = Respondent { id: 9, answered: String::new(), ..senegal.clone() };
    let introduction = Passage { text: "Dites-nous <tout>.".into(), language: "fr".parse().ok() };
    let open = Questionnaire {
        row: rows.remove(0),
        introduction: Some(introduction),
        themes: locale.code("theme", "iot"),
        contact: "needs@itu.example".into(),
        respondents: vec![senegal, erased, silent],
        remarks: vec![("Senegal".into(), "Merci <b>bien</b>\nAu revoir".into())],
        may_change: true,
        silent: 1,
        typed: Typed(vec![
            ("name".into(), "\"><script>".into()),
            ("list".into(), "XXX;</textarea><script>".into()),
        ]),
        errors: Errors(vec![
            ("country".into(), locale.text("wrong-missing")),
            ("list".into(), locale.text("questionnaires-list_wrong")),
        ]),
        wrong: vec![(
            1,
            "XXX;</textarea><script>".into(),
            locale.code("questionnaires_line", "unknown_country"),
        )],
        countries: vec![("SEN".into(), "Senegal".into())],
        languages: vec![("fr".into(), locale.code("language", "fr"))],
        done: None,
        token: "token".into(),
    };
    let over = Questionnaire {
        row: closed,
        typed: Typed::default(),
        errors: Errors::default(),
        wrong: Vec::new(),
        done: Some(locale.text("needs-saved")),
        ..open.clone()
    };
    let read_only = Questionnaire { may_change: false, done: None, ..over.clone() };
    vec![open, over, read_only]
}
