//! Reports as objects: written on, cleared by a second person, frozen, corrected.

mod comparing;
mod freezing;
mod meetings;
mod published;
mod remarks;
mod steps;
mod targets;
mod texts;
mod unrecorded;

use domain::{
    country::Developing,
    event::EventState,
    language::Language,
    period::Period,
    registration::RegistrationState,
    report::{Audience, Gap, ReportKind, ReportStep},
    staff::{Limits, StaffRole},
};
use entities::{event, registration, report};
use sea_orm::EntityTrait;
use server::{
    authorize::{Permit, Staff, WriteReport},
    reports::{
        drafts::{Author, Definition, draft},
        stored::{Refused, quality, steps::take},
    },
};

use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event};

/// An officer who writes.
const WRITER: &str = "writer@itu.example";
/// An officer who reads what others wrote.
const READER: &str = "reader@itu.example";

/// The right of a report officer with this address.
fn officer(email: &str) -> Permit<WriteReport> {
    let staff = Staff {
        id: None,
        email: email.to_owned(),
        name: email.to_owned(),
        role: StaffRole::ReportOfficer,
        limits: Limits::default(),
        form_scope: String::new(),
    };
    Permit::of(&staff).expect("report officers write reports")
}

fn period() -> Period {
    let day = |text: &str| text.parse().expect("a day");
    Period::new(day("2026-06-01"), day("2027-06-01")).expect("a period")
}

/// Three people came to a forum in Dakar.
async fn a_forum(site: &Site) -> (event::Model, Vec<registration::Model>) {
    let event = an_event("dakar").state(EventState::Held).stored_in(site).await;
    let mut people = Vec::new();
    for who in [AWA, YUSUF, RUPA] {
        people.push(a_registration(&event, who).state(RegistrationState::Attended).stored_in(site).await);
    }
    (event, people)
}

/// A draft of the yearly report, begun by the one who writes.
async fn a_draft(site: &Site) -> i64 {
    let definition = Definition {
        kind: ReportKind::Council197,
        subject: None,
        period: period(),
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Internal,
        original: Language::EN,
    };
    draft(&site.app, Author::Officer(&officer(WRITER)), &definition, WRITER).await.unwrap().unwrap()
}

/// Takes a step.
async fn step(site: &Site, who: &str, id: i64, step: ReportStep) -> Result<i64, Refused> {
    take(&site.app, &officer(who), id, step, None).await.unwrap()
}

/// Declares that nothing which is missing can be had.
async fn declare_everything(site: &Site) {
    let lacking = quality::lacking(&site.app, period()).await.unwrap();
    let gaps: Vec<(i64, Gap)> =
        lacking.iter().flat_map(|one| one.gaps.iter().map(|(gap, _)| (one.event.id, *gap))).collect();
    quality::declare(&site.app, &officer(WRITER), &gaps, "The sheets were lost.").await.unwrap();
}

/// A report that was cleared by a second person and frozen.
async fn a_frozen_report(site: &Site) -> i64 {
    let id = a_draft(site).await;
    declare_everything(site).await;
    step(site, WRITER, id, ReportStep::Review).await.unwrap();
    step(site, READER, id, ReportStep::Clearance).await.unwrap();
    step(site, WRITER, id, ReportStep::Freezing).await.unwrap();
    id
}

/// The report as it is stored.
async fn stored(site: &Site, id: i64) -> report::Model {
    report::Entity::find_by_id(id).one(site.app.db.read()).await.unwrap().expect("the report")
}
