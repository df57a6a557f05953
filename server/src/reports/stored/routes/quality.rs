//! The page on what the records of a period lack.

use app::{
    components::Errors,
    pages::reports::quality::{Lacking as Row, Missing, Partly as PartlyRow, Quality, quality},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    period::Period,
    report::{Gap, ReportKind},
    staff::Action,
};
use entities::event;

use crate::{
    authorize::{BuildReport, Permit, WriteReport},
    events::{
        present,
        staff::Reader,
        staff_routes::{Asked, page_number, pages},
    },
    fault::Fault,
    people::{PAIRS_COUNTED, count_pairs},
    reference,
    reports::{
        meetings,
        stored::{
            quality::{
                Found, LONGEST, Lacking, Partly, declare as declare_unavailable, found, lacking, withdraw,
            },
            reading,
        },
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Events on one page.
const PER_PAGE: u64 = 50;
/// Events with attendance recorded in part that are named.
const MOST_PARTLY: usize = 20;

/// The title of an event for a reader.
pub(super) fn event_title(reader: &Reader<'_>, event: &event::Model) -> String {
    let best = event.title.best(reader.locale.language);
    best.map_or_else(|| event.event_ref.clone(), |(_, title)| title.to_owned())
}

/// `GET /{lang}/staff/reports/quality`
///
/// # Errors
/// When the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let done = match Form(query.clone()).get("done") {
        "declare" => Some("quality-done-declare"),
        "withdraw" => Some("quality-done-withdraw"),
        _ => None,
    };
    let done = done.map(|id| locale.text(id));
    shown(&reader, &Form(query), Errors::default(), done).await
}

/// `POST /{lang}/staff/reports/quality/declarations`
///
/// # Errors
/// When the database does not answer.
pub async fn declare(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let gaps: Vec<(i64, Gap)> = form.all("gap").into_iter().filter_map(gap).collect();
    let takes_back = form.get("act") == "withdraw";
    let mut errors = wrong(&reader, &form, &gaps, takes_back);
    if errors.is_empty() && !takes_back && !are_missing(&reader, &form, &gaps).await? {
        errors.add("gap", locale.text("quality-error-not_missing"));
    }
    if !errors.is_empty() {
        return shown(&reader, &form, errors, None).await;
    }
    if takes_back {
        withdraw(&app, &permit, &gaps).await?;
    } else {
        declare_unavailable(&app, &permit, &gaps, form.get("reason")).await?;
    }
    let base = urls::staff(locale.language, "/reports/quality");
    let done = if takes_back { "withdraw" } else { "declare" };
    let fields = [("from", form.get("from")), ("to", form.get("to")), ("page", form.get("page"))];
    let query = serde_urlencoded::to_string(fields).map_err(Fault::other)?;
    Ok(render::see_other(&format!("{base}?{query}&done={done}")))
}

/// What is wrong with a form that declares something, or takes it back.
fn wrong(reader: &Reader<'_>, form: &Form, gaps: &[(i64, Gap)], takes_back: bool) -> Errors {
    let mut errors = Errors::default();
    let reason = form.get("reason");
    if gaps.is_empty() {
        errors.add("gap", reader.locale.text("quality-error-gap"));
    }
    if !takes_back && (reason.is_empty() || reason.chars().count() > LONGEST) {
        errors.add("reason", reader.locale.text("quality-error-reason"));
    }
    errors
}

/// Whether the events of the period lack all of this: nobody declares what is there.
async fn are_missing(reader: &Reader<'_>, form: &Form, gaps: &[(i64, Gap)]) -> Result<bool, Fault> {
    let Some(period) = period(reader, form, &mut Errors::default()).await? else { return Ok(false) };
    let all = lacking(reader.app, period).await?;
    let is_missing = |(event, gap): &(i64, Gap)| {
        all.iter().any(|one| one.event.id == *event && one.gaps.iter().any(|(of, _)| of == gap))
    };
    Ok(gaps.iter().all(is_missing))
}

/// What a box of the form stands for.
fn gap(value: &str) -> Option<(i64, Gap)> {
    let (event, gap) = value.split_once(':')?;
    Some((event.parse().ok()?, gap.parse().ok()?))
}

async fn shown(
    reader: &Reader<'_>,
    form: &Form,
    mut errors: Errors,
    done: Option<String>,
) -> Result<Response, Refusal> {
    let period = period(reader, form, &mut errors).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Quality { errors, done, ..load(reader, form, period).await? };
    Ok(reader.page("/reports/quality", status, quality(reader.locale, &model)))
}

async fn load(reader: &Reader<'_>, form: &Form, period: Option<Period>) -> Result<Quality, Fault> {
    let Found { lacking: all, partly } = match period {
        Some(period) => found(reader.app, period).await?,
        None => Found { lacking: Vec::new(), partly: Vec::new() },
    };
    let (from, to) = match period {
        Some(period) => (period.from().to_string(), period.to().to_string()),
        None => (form.get("from").to_owned(), form.get("to").to_owned()),
    };
    let address = urls::staff(reader.locale.language, "/reports/quality");
    let ticked = form.all("gap");
    let may = |action| reader.staff.role.may(action);
    let here = page_number(&form.0);
    let first = (here - 1) * PER_PAGE;
    let pairs = count_pairs(reader.app.db.read(), reader.staff).await?;
    let on_page = all.iter().zip(0..).filter(|(_, at)| (first..first + PER_PAGE).contains(at));
    Ok(Quality {
        counts: period.map(|_| counts(reader, &all)),
        events: on_page.map(|(one, _)| row(reader, one, &ticked)).collect(),
        partly: partly.iter().take(MOST_PARTLY).map(|one| partly_row(reader, one)).collect(),
        partly_more: partly.len().saturating_sub(MOST_PARTLY),
        pages: pages(here, all.len() as u64, PER_PAGE, &address, &[("from", &from), ("to", &to)]),
        pairs: (pairs.min(PAIRS_COUNTED), pairs > PAIRS_COUNTED),
        may_see_people: may(Action::SeePeople),
        graduations: match period {
            Some(period) => graduations(reader, period).await?,
            None => Vec::new(),
        },
        from,
        to,
        may_confirm: may(Action::ConfirmLists),
        reason: form.get("reason").to_owned(),
        may_write: may(Action::WriteReport),
        token: reader.token(),
        ..Quality::default()
    })
}

/// The days asked for: of a report, as typed, or those that reports to the WTSA have now.
async fn period(reader: &Reader<'_>, form: &Form, errors: &mut Errors) -> Result<Option<Period>, Fault> {
    let app = reader.app;
    if let Ok(id) = form.get("report").parse::<i64>()
        && let Some(row) = reading::stored(app.db.read(), id).await?
    {
        return Ok(Period::new(row.period_from, row.period_to).ok());
    }
    if form.get("from").is_empty() && form.get("to").is_empty() {
        let today = app.clock.today();
        let calendar = meetings::calendar(app.db.read()).await?;
        let usual = meetings::default_period(ReportKind::Wtsa98, &calendar, today);
        return Ok(usual.or_else(|| meetings::default_period(ReportKind::Statement, &calendar, today)));
    }
    let mut day = |name: &str| {
        let day = form.get(name).parse().ok();
        if day.is_none() {
            errors.add(name, reader.locale.text("new-report-error-day"));
        }
        day
    };
    let days = day("from").zip(day("to"));
    let period = days.map(|(from, to)| Period::new(from, to));
    if let Some(Err(_)) = period {
        errors.add("to", reader.locale.text("new-report-error-order"));
    }
    Ok(period.and_then(Result::ok))
}

fn partly_row(reader: &Reader<'_>, one: &Partly) -> PartlyRow {
    PartlyRow {
        event_id: one.event.id,
        title: event_title(reader, &one.event),
        open: one.open,
        mend: mended_at(Gap::Attendance, |action| reader.staff.role.may(action)),
    }
}

/// How many events lack what.
fn counts(reader: &Reader<'_>, all: &[Lacking]) -> Vec<(String, String)> {
    let count = |gap: &Gap| all.iter().filter(|one| one.gaps.iter().any(|(of, _)| of == gap)).count();
    let shown = |gap: &Gap| {
        let number = i64::try_from(count(gap)).unwrap_or(i64::MAX);
        (number > 0).then(|| (reader.locale.code("gap", gap.code()), reader.locale.number(number)))
    };
    Gap::ALL.iter().filter_map(shown).collect()
}

fn row(reader: &Reader<'_>, lacking: &Lacking, ticked: &[&str]) -> Row {
    let event = &lacking.event;
    let missing = |(gap, declared): &(Gap, Option<entities::gap_declaration::Model>)| {
        let value = format!("{}:{gap}", event.id);
        Missing {
            ticked: ticked.contains(&value.as_str()),
            value,
            name: reader.locale.code("gap", gap.code()),
            mend: mended_at(*gap, |action| reader.staff.role.may(action)),
            declared: declared.as_ref().map(|one| (one.reason.clone(), one.declared_by.clone())),
        }
    };
    Row {
        event_id: event.id,
        title: event_title(reader, event),
        dates: present::when(event).dates(reader.locale),
        gaps: lacking.gaps.iter().map(missing).collect(),
    }
}

/// The page of an event where something is mended; its first page for those who may not open that one.
fn mended_at(gap: Gap, may: impl Fn(Action) -> bool) -> &'static str {
    let (page, action) = match gap {
        Gap::Date | Gap::Host | Gap::Mode => ("details", Action::EditEvent),
        Gap::Attendance | Gap::Days => ("attendance", Action::RecordAttendance),
        Gap::Gender | Gap::Country | Gap::Fellowship => ("registrations", Action::SeeRegistrations),
        Gap::HeadcountConflict | Gap::Double => ("headcounts", Action::EnterHeadcount),
        Gap::NotClosed => ("record-closing", Action::CloseRecord),
        // Of other kinds of events nobody has to have one.
        Gap::Evaluation => ("training", Action::RecordTraining),
        Gap::State => ("", Action::SeeEvents),
    };
    if may(action) { page } else { "" }
}

/// Graduations whose day comes before the end of the period and that nobody confirmed.
async fn graduations(reader: &Reader<'_>, period: Period) -> Result<Vec<(String, String, String)>, Fault> {
    let lists = reference::lists(reader.app.db.read()).await?;
    let shown = |one: domain::lists::Unconfirmed| {
        let country = reader.app.countries.name(one.iso3, reader.locale.language);
        let class = reader.locale.code("class", one.class.code());
        let day = reader.locale.formats.day(one.on);
        let name = reader.locale.in_a_line([country, class, day]);
        (name, one.iso3.to_string(), one.class.to_string())
    };
    Ok(lists.unconfirmed_on(period.last_day()).into_iter().map(shown).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In English; every language has what English has.
    #[test]
    fn every_gap_has_its_name() {
        let locale = app::i18n::Locales::shipped().or_english(domain::language::Language::EN);
        for gap in Gap::ALL {
            assert_ne!(locale.code("gap", gap.code()), gap.code());
        }
    }
}
