//! What answers behind the link of a respondent.

use app::{
    components::{Errors, Passage},
    i18n::Tongue,
    pages::{
        problem::Problem,
        questionnaires::{
            answer::{Answer as Page, Head, answer as answer_page},
            closed::{Closed, closed as closed_page},
        },
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    flaw::{Flaw, Wrong},
    language::Language,
    need::Priority,
    questionnaire::answer::{Answer, check, fields},
    typed::Typed,
};

use super::{
    NotTaken, Opened,
    answering::{self, by_token},
    is_open,
};
use crate::{
    events::{
        choices::{languages, named},
        staff_routes::{Asked, asked},
    },
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// Most bytes of an answer: words on every theme in a script whose signs take nine bytes each in a form.
pub const LIMIT: usize = 1_500 * 1024;

/// `GET /{lang}/q/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &headers).await?;
    if !is_open(&desk.opened.questionnaire, app.clock.today()) {
        return Ok(desk.over(&Typed::default()));
    }
    let typed = match &desk.opened.answer {
        Some(answer) => answer.typed(&desk.opened.questionnaire.themes.0),
        None => Typed(vec![("language".to_owned(), locale.language.to_string())]),
    };
    let page = Page { saved: asked(&query, "done") == "saved", ..desk.page(typed) };
    Ok(desk.shown(StatusCode::OK, &page))
}

/// `POST /{lang}/q/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &headers).await?;
    let is_ours = csrf::is_valid(&app.secret, &desk.scope(), app.clock.now(), sent.get("_token"));
    let typed = Typed(sent.0);
    if !is_open(&desk.opened.questionnaire, app.clock.today()) {
        return Ok(desk.over(&typed));
    }
    let checked = desk.checked(&typed);
    let seen = typed.get("seen").to_owned();
    let page = Page { expired: !is_ours, seen, ..desk.page(typed) };
    match checked {
        Err(errors) => {
            let status = render::status_of_form(page.expired, None);
            Ok(desk.shown(status, &Page { errors, ..page }))
        }
        Ok(_) if !is_ours => Ok(desk.shown(StatusCode::FORBIDDEN, &page)),
        Ok(answer) => desk.keep(page, &answer).await,
    }
}

/// What both methods share.
struct Desk<'a> {
    app: &'a App,
    locale: Tongue,
    token: String,
    headers: &'a HeaderMap,
    opened: Opened,
}

impl<'a> Desk<'a> {
    async fn open(
        app: &'a App,
        locale: Tongue,
        token: String,
        headers: &'a HeaderMap,
    ) -> Result<Self, Refusal> {
        let opened = by_token(app.db.read(), &token).await?.ok_or(Problem::OldQuestionnaire)?;
        Ok(Self { app, locale, token, headers, opened })
    }

    /// What the form is bound to.
    fn scope(&self) -> String {
        format!("questionnaire {}", self.token)
    }

    fn themes(&self) -> &[String] {
        &self.opened.questionnaire.themes.0
    }

    fn checked(&self, typed: &Typed) -> Result<Answer, Errors> {
        let is_language = |language: Language| self.app.locales.get(language).is_some();
        let checked = check(typed, self.themes(), is_language, self.opened.answer.as_ref());
        checked.map_err(|flaws| Errors(flaws.iter().map(|flaw| self.said(flaw)).collect()))
    }

    /// What is wrong with a field, in a sentence that names its theme.
    fn said(&self, flaw: &Flaw) -> (String, String) {
        let locale = self.locale;
        let of_theme = self.themes().iter().find(|theme| fields(theme).contains(&flaw.field));
        let is_priority = flaw.field.starts_with("priority_");
        let said = match (of_theme, flaw.wrong) {
            (Some(_), Wrong::Missing) if is_priority => locale.text("questionnaires-no_priority"),
            (Some(_), Wrong::Missing) => locale.text("questionnaires-no_words"),
            (_, wrong) => locale.code("wrong", wrong.code()),
        };
        let said = match of_theme {
            Some(theme) => {
                let theme = locale.code("theme", theme);
                locale.with("questionnaires-of_theme", &[("theme", theme.into()), ("said", said.into())])
            }
            None => said,
        };
        (flaw.field.clone(), said)
    }

    /// Keeps the answer; or the page says why not.
    async fn keep(&self, page: Page, answer: &Answer) -> Result<Response, Refusal> {
        let unsaved = match answering::answer(self.app, &self.token, &page.seen, answer).await {
            Ok(Ok(())) => return Ok(see_other(&format!("{}?done=saved", self.address()))),
            Ok(Err(NotTaken::Unknown)) => return Err(Problem::OldQuestionnaire.into()),
            Ok(Err(NotTaken::Closed)) => return Ok(self.over(&page.typed)),
            Ok(Err(NotTaken::Overtaken(now))) => {
                let page = Page { overtaken: true, seen: now.mark(), answered: self.when(&now), ..page };
                return Ok(self.shown(StatusCode::CONFLICT, &page));
            }
            Ok(Err(NotTaken::TooMany)) => Problem::TooMany,
            Err(fault) => render::told(&fault),
        };
        Ok(self.shown(render::status(unsaved), &Page { unsaved: Some(unsaved), ..page }))
    }

    fn address(&self) -> String {
        urls::questionnaire(self.locale.language, &self.token)
    }

    fn head(&self) -> Head {
        let (asked, locale) = (&self.opened.questionnaire, self.locale);
        let title = Passage::of(&asked.title, locale);
        Head {
            title: title.unwrap_or_else(|| Passage { text: String::new(), language: None }),
            introduction: Passage::of(&asked.introduction, locale),
            country: self.app.countries.name(self.opened.row.country, locale.language),
            last_day: locale.formats.day(asked.last_day),
            contact: asked.contact_email.clone(),
        }
    }

    fn when(&self, opened: &Opened) -> String {
        let day = opened.row.answered_at.map(|at| self.locale.formats.day(at.date_naive()));
        day.unwrap_or_default()
    }

    fn page(&self, typed: Typed) -> Page {
        let (app, locale) = (self.app, self.locale);
        Page {
            token: self.token.clone(),
            head: self.head(),
            themes: named(locale, "theme", self.themes()),
            priorities: named(locale, "priority", Priority::ALL.iter().map(|code| code.code())),
            languages: named(locale, "language", languages(app).iter().map(Language::as_str)),
            typed,
            errors: Errors::default(),
            answered: self.when(&self.opened),
            saved: false,
            overtaken: false,
            expired: false,
            unsaved: None,
            seen: self.opened.mark(),
            form_token: csrf::token(&app.secret, &self.scope(), app.clock.now()),
        }
    }

    fn shown(&self, status: StatusCode, page: &Page) -> Response {
        let frame = self.app.frame(self.locale, &self.address());
        render::page(&frame, self.headers, status, answer_page(self.locale, page))
    }

    /// The page of a questionnaire that takes no answers, with what was typed in vain.
    fn over(&self, typed: &Typed) -> Response {
        let locale = self.locale;
        let words = self.themes().iter().filter_map(|theme| {
            let [_, words] = fields(theme);
            Some((locale.code("theme", theme), typed.filled(&words)?.to_owned()))
        });
        let other = typed.filled("other");
        let other = other.map(|text| (locale.code("questionnaires_answer", "other"), text.to_owned()));
        let page = Closed { head: self.head(), typed: words.chain(other).collect() };
        let frame = self.app.frame(locale, &self.address());
        render::page(&frame, self.headers, StatusCode::GONE, closed_page(locale, &page))
    }
}
