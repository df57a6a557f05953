//! The event's questions behind a person's own link.

use app::pages::{
    forms::{
        answers::Pair,
        ask::Lists,
        own_answers::{OwnAnswers, own_answers},
    },
    problem::Problem,
};
use app::{i18n::Tongue, urls};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    forms::{Definition, Moment},
    registration::own,
    typed::Typed,
};
use entities::{event, registration};

use super::{answer, form_token, is_ours, opened, refused};
use crate::{
    events::{choices::countries, present},
    fault::Fault,
    forms::{
        answers::{self, Held, Meant},
        asked,
        files::{
            intake::{Part, Sent},
            rows::{Holder, Received, removal_of},
            take::Taking,
        },
        holding,
        stored::{self, Version},
    },
    organizations::offered_in,
    registrations::{form, operations},
    state::App,
    web::{
        client::Client,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// `GET /{lang}/r/{token}/answers/{moment}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, moment)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let asked = Asked::of(&app, locale, token, &moment).await?;
    let mut typed = Typed::default();
    if let Some(held) = asked.held.iter().find(|held| held.moment == asked.moment) {
        held.answers.fill(&mut typed);
    }
    let received = Received::of(app.db.read(), asked.form(), &asked.holder()).await?;
    let page = asked.page(&app, locale, typed, &received).await?;
    Ok(asked.shown(&app, locale, &headers, StatusCode::OK, &page))
}

/// `POST /{lang}/r/{token}/answers/{moment}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, moment)): Path<(String, String, String)>,
    client: Client,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Refusal> {
    let asked = Asked::of(&app, locale, token, &moment).await?;
    let is_ours = is_ours(&app, &asked.token, &asked.part(), sent.form.get("_token"));
    let mut typed = asked.own_fields(form::typed(sent.form));
    let (received, wrong, unsaved) = asked.take(&app, locale, client, sent.parts, &mut typed).await;
    let known = asked.with_all_known(&typed);
    let checked = answers::check(&app, locale, &asked.version, asked.moment, &known);
    let mut page = asked.page(&app, locale, typed, &received).await?;
    (page.expired, page.unsaved) = (!is_ours, unsaved);
    match asked::with(checked, wrong) {
        Ok(given) if is_ours && unsaved.is_none() => {
            match operations::answer(&app, &asked.token, &asked.version, asked.moment, &given).await {
                Ok(Ok(())) => return Ok(saved(locale, &asked.token)),
                Ok(Err(why)) => return Err(refused(locale, &asked.token, why)),
                Err(fault) => page.unsaved = Some(render::told(&fault)),
            }
        }
        Ok(_) => (),
        Err(errors) => page.errors = errors,
    }
    let status = render::status_of_form(page.expired, page.unsaved);
    Ok(asked.shown(&app, locale, &headers, status, &page))
}

/// The own page says that it was done.
fn saved(locale: Tongue, token: &str) -> Response {
    see_other(&format!("{}?done=changed", urls::own_registration(locale.language, token)))
}

/// The moments whose questions a person can answer, and whether they have.
pub(super) fn open(
    form: Option<&Version>,
    held: &[Held],
    registration: &registration::Model,
    event: &event::Model,
) -> Vec<(Moment, bool)> {
    let Some(form) = form else { return Vec::new() };
    let is_open = |moment: Moment| {
        form.definition.asks(moment) && own::can_answer(moment, registration.state, event.state)
    };
    let open = Moment::ALL.iter().copied().filter(|moment| is_open(*moment));
    let has_answered = |moment: Moment| {
        held.iter().any(|held| held.moment == moment)
            && !holding::lacks(&form.definition, moment, registration, held)
    };
    open.map(|moment| (moment, has_answered(moment))).collect()
}

/// What somebody is asked at a moment.
struct Asked {
    token: String,
    moment: Moment,
    registration: registration::Model,
    event: event::Model,
    version: Version,
    held: Vec<Held>,
}

impl Asked {
    async fn of(app: &App, locale: Tongue, token: String, moment: &str) -> Result<Self, Refusal> {
        let (registration, event) = opened(app, &token).await?;
        let moment: Moment = moment.parse().map_err(|_| Problem::NotFound)?;
        let version = stored::in_force(app.db.read(), &event).await?;
        let held = answers::of(app.db.read(), registration.id).await?;
        let is_open =
            open(version.as_ref(), &held, &registration, &event).iter().any(|(one, _)| *one == moment);
        match version.filter(|_| is_open) {
            Some(version) => Ok(Self { token, moment, registration, event, version, held }),
            // The own page says how things stand.
            None => Err(Refusal::Redirect(urls::own_registration(locale.language, &token))),
        }
    }

    fn part(&self) -> String {
        format!("answers/{}", self.moment)
    }

    fn form(&self) -> &Definition {
        &self.version.definition
    }

    fn holder(&self) -> Holder {
        Holder::Registration(self.registration.id)
    }

    /// Keeps the files that came; what is wrong with the others, and why none could be kept.
    async fn take(
        &self,
        app: &App,
        locale: Tongue,
        client: Client,
        parts: Vec<Part>,
        typed: &mut Typed,
    ) -> (Received, Vec<(String, String)>, Option<Problem>) {
        let (event_id, form, holder) = (self.event.id, self.form(), self.holder());
        match (Taking { app, event_id, form, holder, client }).take(locale, parts, typed).await {
            Ok((received, wrong)) => (received, wrong, None),
            Err(fault) => (Received::default(), Vec::new(), Some(render::told(&fault))),
        }
    }

    /// What was typed into the questions of this moment, and nothing else.
    fn own_fields(&self, typed: Typed) -> Typed {
        let questions = self.form().questions().filter(|(moment, _)| *moment == self.moment);
        let fields = questions.map(|(_, question)| question.field());
        let fields: Vec<String> = fields.flat_map(|field| [removal_of(&field), field]).collect();
        Typed(typed.0.into_iter().filter(|(name, _)| fields.contains(name)).collect())
    }

    /// The same with everything that questions can depend on: the registration, and what was answered
    /// at the other moment.
    fn with_all_known(&self, typed: &Typed) -> Typed {
        let mut all = holding::fields_of(&self.registration);
        for held in self.held.iter().filter(|held| held.moment != self.moment) {
            held.answers.fill(&mut all);
        }
        all.0.extend(typed.0.iter().cloned());
        all
    }

    async fn page(
        &self,
        app: &App,
        locale: Tongue,
        typed: Typed,
        received: &Received,
    ) -> Result<OwnAnswers, Fault> {
        let organizations = offered_in(app.db.read(), locale, self.form(), &typed).await?;
        Ok(OwnAnswers {
            token: self.token.clone(),
            event: present::entry(app, locale, &self.event),
            moment: self.moment,
            asked: asked::sections(app, locale, self.form(), self.moment, received),
            deciding: asked::deciding(self.form(), self.with_all_known(&Typed::default()).0),
            lists: Lists { countries: countries(app, locale), organizations },
            typed,
            errors: app::components::Errors::default(),
            expired: false,
            unsaved: None,
            form_token: form_token(app, &self.token, &self.part()),
        })
    }

    fn shown(
        &self,
        app: &App,
        locale: Tongue,
        headers: &HeaderMap,
        status: StatusCode,
        page: &OwnAnswers,
    ) -> Response {
        answer(app, locale, headers, status, &self.token, &self.part(), own_answers(locale, page))
    }
}

/// What the own page shows of the answers: everything given, by the version that was asked, and the
/// moments that are open.
pub(super) async fn shown(
    app: &App,
    locale: Tongue,
    registration: &registration::Model,
    event: &event::Model,
    token: &str,
) -> Result<(Vec<Pair>, Vec<(Moment, bool)>), Fault> {
    if event.form_version_id.is_none() {
        return Ok((Vec::new(), Vec::new()));
    }
    let held = answers::of(app.db.read(), registration.id).await?;
    let version = stored::in_force(app.db.read(), event).await?;
    let files = answers::files_of(app.db.read(), registration.id, &held).await?;
    let address = |file: i64| urls::own_registration_part(locale.language, token, &format!("files/{file}"));
    let names = answers::named_in(app.db.read(), &held).await?;
    let meant = Meant { names: &names, country: registration.country };
    let pairs =
        held.iter().flat_map(|held| answers::pairs(app, locale, held, meant, &files, &address)).collect();
    Ok((pairs, open(version.as_ref(), &held, registration, event)))
}
