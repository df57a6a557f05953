//! What answers at the addresses of stored reports and of the page on data quality.

mod actions;
mod comparison;
mod list;
mod page;
mod quality;
mod texts;

use app::{i18n::Tongue, pages::problem::Problem};
use domain::{obligation::Calendar, period::Period, report::NotTaken};
use entities::report::Model;

pub use actions::{comment, hand_out, header, settle, step};
pub use comparison::show as compare;
pub use list::list;
pub use page::show;
pub use quality::{declare, show as quality};
pub use texts::{save as save_texts, show as texts};

use super::{Refused, header::number, reading};
use crate::{
    fault::Fault,
    reports::{fonts, meetings, subjects},
    state::App,
    web::render::Refusal,
};

/// The report with this number.
async fn found(app: &App, id: i64) -> Result<Model, Refusal> {
    reading::stored(app.db.read(), id).await?.ok_or(Refusal::Problem(Problem::NotFound))
}

/// The meetings as a report knows them: one that is kept for good has those of the day it was frozen.
async fn calendar_of(app: &App, now: &Calendar, row: &Model) -> Result<Calendar, Fault> {
    // Only what a body receives is called by a meeting.
    if !row.state.is_kept() || row.subject.is_some() || row.kind.governing_body().is_none() {
        return Ok(now.clone());
    }
    Ok(reading::computed(app, row).await?.report.read.calendar)
}

/// What a report is called on staff pages: with the meeting that receives it, or what it is about.
fn title(app: &App, locale: Tongue, calendar: &Calendar, row: &Model) -> String {
    let report = locale.code("report", row.kind.code());
    if let Some(subject) = row.subject.as_deref().and_then(|subject| subject.parse().ok()) {
        let subject = subjects::name(&subject, locale, &app.countries);
        return locale
            .with("report-title-statement", &[("report", report.into()), ("subject", subject.into())]);
    }
    let period = Period::new(row.period_from, row.period_to).ok();
    match period.and_then(|period| meetings::addressee(row.kind, calendar, period)) {
        None => report,
        Some(to) => {
            let meeting = meetings::name(locale, &to.meeting.id);
            locale.with("report-title-meeting", &[("meeting", meeting.into()), ("report", report.into())])
        }
    }
}

/// The days of a report or of a target, in words.
pub(crate) fn period(locale: Tongue, from: chrono::NaiveDate, to: chrono::NaiveDate) -> String {
    let day = |day| locale.formats.day(day).into();
    locale.with("report-previous-period", &[("from", day(from)), ("to", day(to))])
}

/// Why something is not done with a report, in a sentence.
fn refused(locale: Tongue, why: &Refused) -> Result<String, Refusal> {
    match why {
        Refused::Unknown => Err(Problem::NotFound.into()),
        Refused::NotOpen => Ok(locale.text("documents-not_open")),
        Refused::NotTaken(why) => Ok(not_taken(locale, *why)),
        Refused::NoFonts(families) => Ok(no_fonts(locale, families)),
    }
}

/// That fonts are missing, and how to install them.
fn no_fonts(locale: Tongue, families: &[&str]) -> String {
    let list = |names: &[&str]| locale.formats.list(names.iter().copied());
    let command = format!("apt-get install {}", fonts::PACKAGES.join(" "));
    let values = [
        ("families", list(families).into()),
        ("packages", list(&fonts::PACKAGES).into()),
        ("command", command.into()),
    ];
    locale.with("documents-refused-fonts", &values)
}

/// Why a step is not taken, in a sentence.
fn not_taken(locale: Tongue, why: NotTaken) -> String {
    let counted = |id: &str, number: usize| locale.with(id, &[("count", app::i18n::count(number as u64))]);
    let id = match why {
        NotTaken::NotFromHere => "documents-refused-not_from_here",
        NotTaken::SamePerson => "documents-refused-same_person",
        NotTaken::NobodyLeft => "documents-refused-nobody_left",
        NotTaken::Incomplete(events) => return counted("documents-refused-incomplete", events),
        NotTaken::Remarks(open) => return counted("documents-refused-remarks", open),
        NotTaken::Moved => "documents-refused-moved",
        NotTaken::NoCorrection => "documents-refused-no_correction",
        NotTaken::Revised => "documents-refused-revised",
    };
    locale.text(id)
}
