//! What answers at the addresses of reports.

use app::{
    components::{Choice, Errors},
    i18n::Tongue,
    pages::problem::Problem,
    pages::reports::new_report::{NewReport, new_report},
    urls,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    country::Developing,
    obligation::Calendar,
    period::Period,
    report::{Audience, Format, Query, ReportKind, Subject},
};

use super::{
    FORMATS, KINDS, Report,
    drafts::{self, Author, Definition},
    meetings,
    records::Read,
    subjects::{self, SubjectRefusal},
};
use crate::{
    accounts::staff_frame,
    audit::Change,
    authorize::{BuildReport, Permit, WriteReport},
    fault::Fault,
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/reports`
///
/// # Errors
/// When the page cannot be made.
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    axum::extract::Query(query): axum::extract::Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let fields = [
        ("developing", "itu"),
        ("audience", "public"),
        ("format", "docx"),
        ("language", locale.language.as_str()),
    ];
    let mut form: Vec<_> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    // From the list of what is due, which knows the days.
    form.extend(query.into_iter().filter(|(name, _)| ["kind", "from", "to"].contains(&name.as_str())));
    let form = Form(form);
    let calendar = meetings::calendar(app.db.read()).await?;
    Ok(page(&app, &calendar, locale, &permit, &headers, &form, Errors::default()))
}

/// `POST /{lang}/staff/reports`: the report as a file.
///
/// # Errors
/// When the records cannot be read.
pub async fn build(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let now = app.clock.now();
    if !csrf::is_valid(&app.secret, &permit.staff().form_scope, now, form.get("_token")) {
        return Err(Problem::FormExpired.into());
    }
    let calendar = meetings::calendar(app.db.read()).await?;
    let asked = match Asked::read(&app, &calendar, locale, &form) {
        Ok(asked) => asked,
        Err(errors) => return Ok(page(&app, &calendar, locale, &permit, &headers, &form, errors)),
    };
    record(&app, &permit, &asked).await?;
    let (name, format) = (asked.file_name(), asked.format);
    Ok(file(&name, format, asked.built(&app).await?))
}

struct Asked {
    query: Query,
    format: Format,
    locale: Tongue,
}

impl Asked {
    fn definition(self) -> Definition {
        let query = self.query;
        Definition {
            kind: query.kind,
            subject: query.subject,
            period: query.period,
            compare: query.compare,
            developing: query.developing,
            audience: query.audience,
            original: self.locale.language,
        }
    }

    fn file_name(&self) -> String {
        let subject = self.query.subject.as_ref().map(|subject| format!("-{subject}").replace(':', "-"));
        let subject = subject.unwrap_or_default();
        format!(
            "{}{subject}-{}-{}.{}",
            self.query.kind,
            self.query.period.to(),
            self.locale.language,
            self.format
        )
    }

    /// The report as bytes of a file.
    async fn built(self, app: &App) -> Result<Vec<u8>, Fault> {
        let read = Read::now(&app.db).await?;
        let (app, now) = (app.clone(), app.clock.now());
        // Counting and printing are work for a processor, not for the threads that answer requests.
        let built = tokio::task::spawn_blocking(move || {
            let report = Report::compute(self.query, read);
            report.file(self.format, self.locale, &app.countries, now)
        });
        built.await.map_err(Fault::other)?
    }

    fn read(app: &App, calendar: &Calendar, locale: Tongue, form: &Form) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let choose = || locale.text("new-report-error-choose");
        let kind = form.get("kind").parse::<ReportKind>().ok().filter(|kind| KINDS.contains(kind));
        let format = form.get("format").parse::<Format>().ok().filter(|format| FORMATS.contains(format));
        let developing = form.get("developing").parse::<Developing>().ok();
        let audience = form.get("audience").parse::<Audience>().ok();
        let language = form.get("language").parse().ok().and_then(|language| app.locales.get(language));
        for (name, known) in [
            ("kind", kind.is_some()),
            ("language", language.is_some()),
            ("format", format.is_some()),
            ("developing", developing.is_some()),
            ("audience", audience.is_some()),
        ] {
            if !known {
                errors.add(name, choose());
            }
        }
        let days = |kind| match meetings::default_period(kind, calendar, app.clock.today()) {
            Some(period) => Usual::Days(period),
            None => Usual::Open,
        };
        let usual = kind.map_or(Usual::OfNoKind, days);
        let period = period(locale, form, usual, &mut errors);
        let compare = compared(locale, form, &mut errors);
        let subject = subject(app, locale, form, kind, &mut errors);
        match (kind, format, developing, audience, language, period) {
            (Some(kind), Some(format), Some(developing), Some(audience), Some(locale), Some(period))
                if errors.is_empty() =>
            {
                let data_cutoff = app.clock.now();
                let query = Query { kind, period, compare, developing, audience, subject, data_cutoff };
                Ok(Self { query, format, locale })
            }
            _ => Err(errors),
        }
    }
}

/// The subject, if the kind of report has one.
fn subject(
    app: &App,
    locale: Tongue,
    form: &Form,
    kind: Option<ReportKind>,
    errors: &mut Errors,
) -> Option<Subject> {
    let wrong = match subjects::read(kind?, form.filled("subject"), &app.countries) {
        Ok(subject) => return subject,
        Err(SubjectRefusal::Unwanted { .. }) => "new-report-error-no-subject",
        Err(SubjectRefusal::Missing) => "new-report-error-subject",
        Err(SubjectRefusal::Extract { .. }) => "new-report-error-cut-kept",
        Err(SubjectRefusal::Unknown(_) | SubjectRefusal::Unlisted { .. }) => "new-report-error-choose",
    };
    errors.add("subject", locale.text(wrong));
    None
}

/// The usual period of the kind of report that was chosen.
#[derive(Debug, Clone, Copy)]
enum Usual {
    /// No kind was.
    OfNoKind,
    /// It ends with a meeting whose opening is not fixed.
    Open,
    /// These days.
    Days(Period),
}

/// The period that was typed, else the usual one.
fn period(locale: Tongue, form: &Form, usual: Usual, errors: &mut Errors) -> Option<Period> {
    let mut day = |name: &str| match form.filled(name).map(str::parse) {
        Some(Err(_)) => {
            errors.add(name, locale.text("new-report-error-day"));
            None
        }
        Some(Ok(day)) => Some(day),
        None => None,
    };
    let (from, to) = (day("from"), day("to"));
    let wrong = match (from, to) {
        (Some(from), Some(to)) => match Period::new(from, to) {
            Ok(period) => return Some(period),
            Err(_) => ("to", "new-report-error-order"),
        },
        (None, None) if form.get("from").is_empty() && form.get("to").is_empty() => match usual {
            Usual::Days(period) => return Some(period),
            Usual::Open => ("from", "new-report-error-open"),
            Usual::OfNoKind => return None,
        },
        _ if errors.of("from").is_some() || errors.of("to").is_some() => return None,
        (None, _) => ("from", "new-report-error-both"),
        (_, None) => ("to", "new-report-error-both"),
    };
    errors.add(wrong.0, locale.text(wrong.1));
    None
}

/// The period to compare with, if one was typed.
fn compared(locale: Tongue, form: &Form, errors: &mut Errors) -> Option<Period> {
    let names = ["compare_from", "compare_to"];
    if names.iter().all(|name| form.get(name).is_empty()) {
        return None;
    }
    let [from, to] = names.map(|name| {
        let day = form.get(name).parse().ok();
        if day.is_none() {
            let wrong = if form.get(name).is_empty() { "both" } else { "day" };
            errors.add(name, locale.text(&format!("new-report-error-{wrong}")));
        }
        day
    });
    let period = Period::new(from?, to?);
    if period.is_err() {
        errors.add("compare_to", locale.text("new-report-error-order"));
    }
    period.ok()
}

/// `POST /{lang}/staff/reports/drafts`: the report as a draft that is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    app.check_form(&permit.staff().form_scope, &form)?;
    let reads = Permit::<BuildReport>::of(permit.staff()).ok_or(Problem::Forbidden)?;
    let calendar = meetings::calendar(app.db.read()).await?;
    let asked = match Asked::read(&app, &calendar, locale, &form) {
        Ok(asked) => asked,
        Err(errors) => return Ok(page(&app, &calendar, locale, &reads, &headers, &form, errors)),
    };
    let definition = asked.definition();
    let owner = permit.staff().email.clone();
    if let Ok(id) = drafts::draft(&app, Author::Officer(&permit), &definition, &owner).await? {
        let to = urls::staff_report(locale.language, id, "");
        return Ok(render::see_other(&format!("{to}?done=draft")));
    }
    // The form was read by the same rule a moment ago, but for extracts.
    let mut errors = Errors::default();
    errors.add("subject", locale.text("new-report-error-cut-kept"));
    Ok(page(&app, &calendar, locale, &reads, &headers, &form, errors))
}

fn page(
    app: &App,
    calendar: &Calendar,
    locale: Tongue,
    permit: &Permit<BuildReport>,
    headers: &HeaderMap,
    form: &Form,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let named = |list: &str, code: &str| -> Choice { (code.to_owned(), locale.code(list, code)) };
    let get = |name: &str| form.get(name).to_owned();
    let new = NewReport {
        token: csrf::token(&app.secret, &permit.staff().form_scope, app.clock.now()),
        kind: get("kind"),
        from: get("from"),
        to: get("to"),
        compare_from: get("compare_from"),
        compare_to: get("compare_to"),
        language: get("language"),
        format: get("format"),
        developing: get("developing"),
        audience: get("audience"),
        kinds: KINDS.iter().map(|kind| named("report", kind.code())).collect(),
        languages: app.locales.iter().map(|one| named("language", one.language.as_str())).collect(),
        formats: FORMATS.iter().map(|format| named("format", format.code())).collect(),
        definitions: Developing::ALL.iter().map(|one| named("developing", one.code())).collect(),
        audiences: Audience::ALL.iter().map(|one| named("audience", one.code())).collect(),
        subject: get("subject"),
        subjects: subjects::all(locale, &app.countries)
            .into_iter()
            .map(|(subject, name)| (subject.to_string(), name))
            .collect(),
        periods: KINDS.iter().filter_map(|kind| period_in_words(app, calendar, locale, *kind)).collect(),
        may_keep: permit.staff().role.may(domain::staff::Action::WriteReport),
        errors,
    };
    let frame = staff_frame(app, permit.staff(), locale, &urls::staff(locale.language, "/reports"));
    render::page(&frame, headers, status, new_report(locale, &new))
}

/// The usual period of a kind of report; of one that runs on, which meeting ends it.
fn period_in_words(app: &App, calendar: &Calendar, locale: Tongue, kind: ReportKind) -> Option<String> {
    let today = app.clock.today();
    let report = || ("report", locale.code("report", kind.code()).into());
    let day = |day| locale.formats.day(day).into();
    if let Some((since, next)) = kind.governing_body().and_then(|body| calendar.running(body, today)) {
        let meeting = meetings::name(locale, &next.meeting.id).into();
        return Some(
            locale.with("new-report-running", &[report(), ("from", day(since)), ("meeting", meeting)]),
        );
    }
    let period = meetings::default_period(kind, calendar, today)?;
    let values = [report(), ("from", day(period.from())), ("to", day(period.to()))];
    Some(locale.with("new-report-period", &values))
}

async fn record(app: &App, permit: &Permit<BuildReport>, asked: &Asked) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    let actor = &permit.staff().email;
    let change = Change { actor, action: "report_built", subject: "reports", id: 0, reason: None };
    let what = format!(
        "{}{} {}/{} {} {} {}",
        asked.query.kind,
        asked.query.subject.as_ref().map(|subject| format!(" {subject}")).unwrap_or_default(),
        asked.query.period.from(),
        asked.query.period.to(),
        asked.query.audience,
        asked.locale.language,
        asked.format
    );
    change.record(&tx, app.clock.now(), None::<&()>, Some(&what)).await?;
    tx.commit().await?;
    Ok(())
}

fn file(name: &str, format: Format, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let kind = format.media_type().to_owned();
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}
