//! One paragraph: its records, decisions about links, and who answers for its report.

use app::{
    components::{Choice, Errors},
    i18n::Tongue,
    pages::{
        mandates::paragraph::{Demanded, Paragraph, paragraph as paragraph_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    mandate::{Verdict, predecessors, successors},
    report::MandateStatus,
    staff::Action,
};
use entities::{activity, event};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::shown;
use crate::{
    authorize::{AssignObligations, LinkMandates, Permit, SeeEvents},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    mandates::{Link, NotLinked, RecordId, decide as decide_link, due::due_from, known, queries, set_owner},
    reports::{
        mandates::{self, Mandate},
        records::Read,
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

mod records;

/// `GET /{lang}/staff/mandates/paragraph?id=…`
///
/// # Errors
/// When there is no such paragraph.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let mandate = mandates::get(asked(&query, "id")).ok_or(Problem::NotFound)?;
    let done = (asked(&query, "done") == "saved").then(|| locale.text("mandates-saved"));
    Ok(drawn(&reader, mandate, Paragraph { done, ..Paragraph::default() }).await?)
}

/// `POST /{lang}/staff/mandates/paragraph/links`: whether a record answers the paragraph.
///
/// # Errors
/// When there is no such paragraph, or the record is not the reader's.
pub async fn decide(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<LinkMandates>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let mandate = mandates::get(form.get("id")).ok_or(Problem::NotFound)?;
    let verdict: Verdict = form.get("verdict").parse().map_err(|_| Problem::NotFound)?;
    let share = match form.filled("share").map(str::parse::<i32>) {
        Some(Err(_)) => return wrong(&reader, mandate, &form, "share", "mandates-error_share").await,
        Some(Ok(share)) => Some(share),
        None => None,
    };
    let Some(record) = named_record(&app, form.get("record")).await? else {
        return wrong(&reader, mandate, &form, "record", "mandates-error_record").await;
    };
    match decide_link(&app, &permit, Link { mandate: &mandate.id, record, verdict, share }).await? {
        Ok(()) => Ok(back(&reader, mandate)),
        Err(NotLinked::Share) => wrong(&reader, mandate, &form, "share", "mandates-error_share").await,
        Err(NotLinked::Unknown) => Err(Problem::NotFound.into()),
        Err(NotLinked::OtherSector) => Err(Problem::Forbidden.into()),
    }
}

/// `POST /{lang}/staff/mandates/paragraph/owner`: who answers for the report.
///
/// # Errors
/// When the paragraph demands no report, or there is no such account.
pub async fn assign(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<AssignObligations>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let mandate = mandates::get(form.get("id")).ok_or(Problem::NotFound)?;
    let owner = form.filled("owner").map(|owner| owner.parse().map_err(|_| Problem::NotFound)).transpose()?;
    set_owner(&app, &permit, &mandate.id, owner).await?.map_err(|_| Problem::NotFound)?;
    Ok(back(&reader, mandate))
}

fn back(reader: &Reader<'_>, mandate: &Mandate) -> Response {
    let page = urls::staff_paragraph(reader.locale.language, &mandate.id);
    render::see_other(&format!("{page}&done=saved"))
}

/// The record of a form: as buttons spell it, or by the reference that somebody typed.
async fn named_record(app: &App, text: &str) -> Result<Option<RecordId>, Fault> {
    if let Ok(record) = text.parse() {
        return Ok(Some(record));
    }
    let named = event::Entity::find().filter(event::Column::EventRef.eq(text));
    if let Some(event) = named.one(app.db.read()).await? {
        return Ok(Some(RecordId::Event(event.id)));
    }
    let named = activity::Entity::find().filter(activity::Column::ActivityRef.eq(text));
    Ok(named.one(app.db.read()).await?.map(|one| RecordId::Activity(one.id)))
}

async fn wrong(
    reader: &Reader<'_>,
    mandate: &'static Mandate,
    form: &Form,
    field: &str,
    sentence: &str,
) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    errors.add(field, reader.locale.text(sentence));
    let (typed_record, typed_share) = (form.get("record").to_owned(), form.get("share").to_owned());
    let model = Paragraph { errors, typed_record, typed_share, ..Paragraph::default() };
    Ok(drawn(reader, mandate, model).await?)
}

/// The page with what was read, and what the model says of a form.
async fn drawn(reader: &Reader<'_>, mandate: &'static Mandate, model: Paragraph) -> Result<Response, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let read = Read::without_people(app.db.read()).await?;
    let decided = queries::decisions(app.db.read(), &mandate.id).await?;
    let seen = records::of(reader, &read, mandate, &decided);
    let kinds: Vec<String> =
        mandate.record_kinds.iter().map(|kind| locale.code("record_kind", kind)).collect();
    let themes: Vec<String> =
        known::paragraph(mandate).themes.iter().map(|theme| locale.code("theme", theme)).collect();
    let owned = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let revisions = known::revisions();
    let continues = owned(predecessors(revisions, &mandate.id));
    // Of the mapping to the next revision; else of the one that it came by.
    let next = revisions.iter().find(|one| one.from == mandate.instrument);
    let came_by = |one: &&domain::mandate::Revision| {
        one.paragraphs.iter().any(|one| one.new.as_ref() == Some(&mandate.id))
    };
    let mapping = next.or_else(|| revisions.iter().find(came_by));
    let status = if model.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Paragraph {
        id: mandate.id.clone(),
        instrument: mandates::name(locale, &mandate.instrument),
        organ: locale.code("organ", &mandate.organ_code),
        asks: shown::asks(locale, mandate),
        status: status_of(&seen.answering).code().into(),
        kinds: locale.formats.list(kinds.iter().map(String::as_str)),
        themes: locale.formats.list(themes.iter().map(String::as_str)),
        in_base: in_base(mandate),
        continues,
        became: successors(revisions, &mandate.id).map(owned),
        basis: mapping.map(|one| basis(locale, one)).unwrap_or_default(),
        report: demanded(reader, mandate).await?,
        counted: seen.answering.iter().filter(|one| one.is_record).count() as u64,
        records: seen.records,
        suggestions: seen.suggestions,
        may_link: reader.staff.role.may(Action::LinkMandates),
        token: reader.token(),
        ..model
    };
    let address = format!("/mandates/paragraph?id={}", urls::in_query(&mandate.id));
    Ok(reader.page(&address, status, paragraph_page(locale, &model)))
}

/// How a mapping was found; of one that was entered nothing is said.
fn basis(locale: Tongue, revision: &domain::mandate::Revision) -> String {
    if revision.basis.is_empty() { String::new() } else { locale.code("mapping", &revision.from) }
}

fn status_of(answering: &[domain::report::Answering]) -> MandateStatus {
    if answering.iter().any(|one| one.is_done) {
        MandateStatus::Done
    } else if answering.is_empty() {
        MandateStatus::None
    } else {
        MandateStatus::InProgress
    }
}

/// Number in the revision that the text builds on, with that revision's name.
fn in_base(mandate: &Mandate) -> String {
    let base = mandates::instrument(&mandate.instrument).and_then(|one| one.base_revision.as_ref());
    let number = mandate.para_in_base.as_ref();
    number.zip(base).map(|(number, base)| format!("{number} ({})", base.label)).unwrap_or_default()
}

async fn demanded(reader: &Reader<'_>, mandate: &'static Mandate) -> Result<Option<Demanded>, Fault> {
    let Some(reporting) = mandate.reporting.as_ref() else { return Ok(None) };
    let (app, locale, db) = (reader.app, reader.locale, reader.app.db.read());
    let (owners, drafts, begun) =
        (queries::owners(db).await?, queries::drafts(db).await?, queries::begun(db).await?);
    let due = due_from(db, app.clock.today()).await?;
    let of_this = due.iter().filter(|one| one.mandate == mandate.id);
    let is_owed = known::replaced_by(&mandate.instrument).is_none();
    let accounts = if is_owed && reader.staff.role.may(Action::AssignObligations) {
        let accounts = queries::accounts(db).await?;
        Some(
            accounts.iter().map(|one| -> Choice { (one.id.to_string(), shown::account_name(one)) }).collect(),
        )
    } else {
        None
    };
    let owner = owners.get(&mandate.id);
    Ok(Some(Demanded {
        frequency: locale.code("frequency", &reporting.frequency),
        to: locale.code("addressee", &reporting.to),
        due: of_this.map(|one| shown::row(reader, one, &owners, (&drafts, &begun))).collect(),
        owner: owner.map(|owner| owner.id.to_string()).unwrap_or_default(),
        owner_name: owner.map(shown::account_name).unwrap_or_default(),
        accounts,
    }))
}
