//! A registration form as somebody filled it in: with its files, page by page if it has several, kept to be
//! gone on with or sent. Whatever becomes of it, everything typed stands in the answer.

use app::{
    components::{Choice, Errors},
    i18n::Tongue,
    pages::{
        problem::Problem,
        registrations::{
            fields,
            new_registration::{Kept, Leaf, NewRegistration, new_registration, shown},
        },
    },
    urls,
};
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    contact::is_email,
    forms::{Definition, Moment, Question, QuestionKind, Section, is_shown},
    registration::{
        admission::Shut,
        entry::{self, Field},
    },
    typed::Typed,
};
use entities::{event::Model, registration_draft};

use super::{
    drafts::{self, Keeping},
    form,
    invited::{self, Invited},
    operations::{self, NotRegistered, Sent},
    routes,
};
use crate::{
    fault::Fault,
    forms::{
        answers, asked,
        files::{
            intake::Part,
            rows::{Holder, Received, removal_of},
            take::Taking,
        },
        stored::Version,
    },
    organizations::offered,
    state::App,
    web::{
        client::Client,
        render::{self, Refusal, see_other},
    },
};

/// Whom the answer is for.
pub(super) struct Reader<'a> {
    pub app: &'a App,
    pub locale: Tongue,
    pub headers: &'a HeaderMap,
    pub client: Client,
}

/// The form.
pub(super) struct Filled<'a> {
    pub reader: Reader<'a>,
    pub event: Model,
    pub version: Option<Version>,
    /// Its own key.
    pub submission: String,
    pub typed: Typed,
    pub received: Received,
    /// What is wrong with the files that came.
    pub wrong: Errors,
    /// Whether its token is missing or too old.
    pub expired: bool,
    /// Which page, from 0.
    pub at: usize,
    /// By which invitation it was opened.
    pub invited: Invited,
    /// The draft that it is, with the secret of its link.
    pub kept: Option<(registration_draft::Model, String)>,
}

impl<'a> Filled<'a> {
    /// A form into which nothing was typed yet.
    pub(super) fn blank(reader: Reader<'a>, event: Model, version: Option<Version>) -> Self {
        Self {
            typed: form::blank(reader.locale),
            reader,
            event,
            version,
            submission: uuid::Uuid::new_v4().to_string(),
            received: Received::default(),
            wrong: Errors::default(),
            expired: false,
            at: 0,
            invited: Invited::nobody(),
            kept: None,
        }
    }
}

impl Filled<'_> {
    fn form(&self) -> Option<&Definition> {
        self.version.as_ref().map(|version| &version.definition)
    }

    /// The sections of each page.
    fn pages(&self) -> Vec<Vec<&Section>> {
        self.form().map_or_else(|| vec![Vec::new()], Definition::pages)
    }

    fn last(&self) -> usize {
        self.pages().len() - 1
    }

    /// Keeps the files that came.
    pub(super) async fn take(&mut self, parts: Vec<Part>) -> Result<(), Fault> {
        let Some(version) = &self.version else { return Ok(()) };
        let taking = Taking {
            app: self.reader.app,
            event_id: self.event.id,
            form: &version.definition,
            holder: Holder::Form(self.submission.clone()),
            client: self.reader.client,
        };
        let (received, wrong) = taking.take(self.reader.locale, parts, &mut self.typed).await?;
        (self.received, self.wrong) = (received, Errors(wrong));
        Ok(())
    }

    /// The registration's own fields and the answers to the event's questions, or everything that is wrong.
    fn checked(&self) -> Result<Sent, Errors> {
        let Reader { app, locale, .. } = self.reader;
        let entry = form::asked(app, &self.event, |asked| entry::check(&self.typed, asked));
        let given = self
            .version
            .as_ref()
            .map(|version| answers::check(app, locale, version, Moment::Registration, &self.typed));
        let checked = match (entry, given.transpose()) {
            (Ok(entry), Ok(given)) => Ok(Sent { entry, given, invitation: self.invited.claim() }),
            (entry, given) => {
                let mut errors = entry.err().map(|flaws| fields::errors(locale, &flaws)).unwrap_or_default();
                errors.0.extend(given.err().unwrap_or_default().0);
                Err(errors)
            }
        };
        asked::with(checked, self.wrong.0.clone())
    }

    /// The page on which a field stands.
    fn page_of(&self, field: &str) -> usize {
        if field == Field::Consent.code() {
            return self.last();
        }
        let holds = |sections: &Vec<&Section>| {
            sections.iter().flat_map(|section| &section.questions).any(|one| one.field() == field)
        };
        self.pages().iter().position(holds).unwrap_or(0)
    }

    /// Whether anything is asked on a page, given what was answered so far.
    fn asks_on(&self, at: usize) -> bool {
        let Some(form) = self.form() else { return true };
        let pages = self.pages();
        let asked = pages.get(at).into_iter().flatten().flat_map(|section| &section.questions);
        at == 0 || at == pages.len() - 1 || asked.into_iter().any(|one| is_shown(form, one, &self.typed))
    }

    /// Sends the form: it becomes a registration, or comes back on the first page with something wrong.
    pub(super) async fn send(mut self) -> Result<Response, Refusal> {
        let Reader { app, locale, client, .. } = self.reader;
        match self.checked() {
            Err(errors) => {
                self.at = errors.0.iter().map(|(field, _)| self.page_of(field)).min().unwrap_or(0);
                self.again(errors, None).await
            }
            Ok(_) if self.expired => self.again(Errors::default(), None).await,
            Ok(sent) => match operations::register(app, &self.event, &sent, &self.submission, client).await {
                Ok(Ok(())) => Ok(see_other(&urls::registered(locale.language, &self.event.slug))),
                Ok(Err(NotRegistered::Shut(why))) => self.shut(why).await,
                Ok(Err(NotRegistered::NotInvited(why))) => {
                    self.at = 0;
                    self.again(invited::errors(locale, why), None).await
                }
                Ok(Err(NotRegistered::TooMany)) => {
                    self.again(Errors::default(), Some(Problem::TooMany)).await
                }
                Err(fault) => self.again(Errors::default(), Some(render::told(&fault))).await,
            },
        }
    }

    /// Goes to the next page on which something is asked, if nothing is wrong on this one.
    pub(super) async fn next(mut self) -> Result<Response, Refusal> {
        let errors = self.checked().err().unwrap_or_default();
        let here = errors.0.into_iter().filter(|(field, _)| self.page_of(field) == self.at);
        let errors = Errors(here.collect());
        if self.expired || !errors.is_empty() {
            return self.again(errors, None).await;
        }
        self.at = (self.at + 1..self.last()).find(|at| self.asks_on(*at)).unwrap_or(self.last());
        self.turned().await
    }

    /// Goes to the page before on which something is asked, whatever is wrong on this one.
    pub(super) async fn back(mut self) -> Result<Response, Refusal> {
        self.at = (0..self.at).rev().find(|at| self.asks_on(*at)).unwrap_or(0);
        self.turned().await
    }

    /// Shows another page; a form that is kept is kept as it is now.
    async fn turned(self) -> Result<Response, Refusal> {
        if let Some((draft, _)) = &self.kept
            && let Err(fault) = drafts::update(self.reader.app, draft, &self.typed, self.invited.id()).await
        {
            return self.again(Errors::default(), Some(render::told(&fault))).await;
        }
        let page = self.page(Errors::default(), None).await?;
        Ok(self.shown(StatusCode::OK, &page))
    }

    /// Keeps the form to be gone on with, and sends the link to it.
    pub(super) async fn keep(mut self) -> Result<Response, Refusal> {
        let Reader { app, locale, client, .. } = self.reader;
        let email = self.typed.get(Field::Email.code()).to_owned();
        let deliverable = is_email(&email) && email.parse::<lettre::Address>().is_ok();
        if self.expired || !deliverable {
            let mut errors = self.wrong.clone();
            if !deliverable {
                self.at = 0;
                let wrong = if email.is_empty() { "missing" } else { "invalid" };
                errors.add("email", locale.text(&format!("registration-wrong-email-{wrong}")));
            }
            return self.again(errors, None).await;
        }
        let language = self.typed.get(Field::Language.code()).parse().ok();
        let keeping = Keeping {
            event_id: self.event.id,
            submission: &self.submission,
            token: self.kept.as_ref().map(|(_, token)| token.as_str()),
            email: &email,
            language: language.filter(|it| app.locales.get(*it).is_some()).unwrap_or(locale.language),
            typed: &self.typed,
            invitation: self.invited.id(),
        };
        match drafts::keep(app, &keeping, client).await {
            Ok(Ok(token)) => {
                let path = urls::registration_draft(locale.language, &self.event.slug, &token);
                Ok(see_other(&format!("{path}?saved={}", self.at)))
            }
            Ok(Err(drafts::TooMany)) => self.again(Errors::default(), Some(Problem::TooMany)).await,
            Err(fault) => self.again(Errors::default(), Some(render::told(&fault))).await,
        }
    }

    /// Gives a form that is kept up.
    pub(super) async fn discard(self) -> Result<Response, Refusal> {
        let Reader { app, locale, .. } = self.reader;
        if self.expired {
            return self.again(Errors::default(), None).await;
        }
        if let Some((draft, _)) = &self.kept {
            drafts::discard(app, draft).await?;
        }
        Ok(see_other(&urls::event(locale.language, &self.event.slug)))
    }

    /// The form once more, with everything that was typed.
    pub(super) async fn again(self, errors: Errors, unsaved: Option<Problem>) -> Result<Response, Refusal> {
        let status = render::status_of_form(self.expired, unsaved);
        let page = self.page(errors, unsaved).await?;
        Ok(self.shown(status, &page))
    }

    /// The form once more, with why nobody can register any more: what was typed is not lost.
    pub(super) async fn shut(self, why: Shut) -> Result<Response, Refusal> {
        let page = NewRegistration { shut: Some(why), ..self.page(Errors::default(), None).await? };
        Ok(self.shown(StatusCode::CONFLICT, &page))
    }

    /// The page as it is drawn; of the errors those that stand on it.
    pub(super) async fn page(
        &self,
        errors: Errors,
        unsaved: Option<Problem>,
    ) -> Result<NewRegistration, Fault> {
        let Reader { app, locale, .. } = self.reader;
        let pages = self.pages();
        let at = self.at.min(self.last());
        let asked = match self.form() {
            Some(form) => asked::of(app, locale, form, &pages[at], &self.received),
            None => Vec::new(),
        };
        let mut leaf = Leaf { at, of: pages.len(), carried: Vec::new() };
        let here = shown(&leaf, &asked);
        leaf.carried =
            self.typed.0.iter().filter(|(name, _)| self.is_carried(name, &here)).cloned().collect();
        let here = errors.0.into_iter().filter(|(field, _)| self.page_of(field) == at).collect();
        let kept = self.kept.as_ref().map(|(draft, token)| Kept {
            token: token.clone(),
            email: draft.email.clone(),
            until: locale.formats.day(draft.ends_at.date_naive()),
            just_now: false,
        });
        let mut page = NewRegistration {
            typed: self.typed.clone(),
            errors: Errors(here),
            expired: self.expired,
            unsaved,
            asked,
            deciding: self.form().map(|form| asked::deciding(form, Vec::new())).unwrap_or_default(),
            submission: self.submission.clone(),
            leaf,
            can_be_kept: self.version.is_some(),
            kept,
            ..routes::blank(app, locale, &self.event).await?
        };
        page.choices.organizations = self.organizations().await?;
        self.invited.show(&mut page);
        Ok(page)
    }

    /// The organizations that are proposed, those like what was typed among them.
    async fn organizations(&self) -> Result<Vec<Choice>, Fault> {
        let questions = self.form().into_iter().flat_map(Definition::questions).map(|(_, one)| one);
        let asked = questions.filter(|one| one.kind == QuestionKind::Organization).map(Question::field);
        let fields: Vec<String> = asked.chain([Field::Organization.to_string()]).collect();
        let typed: Vec<&str> = fields.iter().filter_map(|field| self.typed.filled(field)).collect();
        offered(self.reader.app.db.read(), self.reader.locale, &typed).await
    }

    /// Whether a field is one of the form's, and stands on another page. Files are on the server.
    fn is_carried(&self, name: &str, here: &[String]) -> bool {
        if here.iter().any(|field| field == name) || name == Field::Consent.code() {
            return false;
        }
        let is_question = |form: &Definition| {
            form.questions().any(|(moment, one)| {
                let field = one.field();
                moment == Moment::Registration
                    && ((field == name && one.kind != QuestionKind::File) || removal_of(&field) == name)
            })
        };
        name.parse::<Field>().is_ok() || self.form().is_some_and(is_question)
    }

    pub(super) fn shown(&self, status: StatusCode, page: &NewRegistration) -> Response {
        let Reader { app, locale, headers, .. } = self.reader;
        let language = locale.language;
        let path = match &self.kept {
            Some((_, token)) => urls::registration_draft(language, &self.event.slug, token),
            None => urls::register(language, &self.event.slug),
        };
        render::page(&app.frame(locale, &path), headers, status, new_registration(locale, page))
    }
}
