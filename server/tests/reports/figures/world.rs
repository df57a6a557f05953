//! A period with something for every table.

use domain::{
    event::{EventKind, EventState},
    language::Language,
    mandate::Verdict,
    registration::{Fellowship, Gender, Qualifier, RegistrationState},
    texts::Texts,
};
use entities::{activity, event, headcount, mandate_link, training_result};
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, IntoActiveModel, Set};

use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event};

fn on(from: &str, to: &str) -> impl FnOnce(&mut event::Model) {
    let (from, to) = (from.to_owned(), to.to_owned());
    move |event| {
        (event.first_day, event.last_day) = (from.parse().ok(), to.parse().ok());
        (event.starts, event.ends) = (Some(from), Some(to));
    }
}

/// Events of several kinds, Sectors and hosts; one so long that its days have four digits; one without
/// a date; one of the period before; people of three regions, a State that is no Member among them.
pub async fn a_busy_period(site: &Site) {
    let forum = an_event("dakar").state(EventState::Held);
    let forum = forum.with(|event| event.mandates = mandates()).stored_in(site).await;
    let course = an_event("cairo").state(EventState::Held).with(on("2025-01-01", "2027-12-31"));
    let course = course.with(|event| {
        event.kind = EventKind::Training;
        event.sectors = ["ITU-D"].iter().collect();
        event.host_country = "EGY".parse().ok();
        event.partners = ["UNECE|un", "Alliance for City Data|sdo"].iter().collect();
    });
    let course = course.stored_in(site).await;
    let before = an_event("earlier").state(EventState::Held).with(on("2023-05-04", "2023-05-05"));
    let before = before.stored_in(site).await;
    let silent = an_event("silent").state(EventState::Held).stored_in(site).await;
    let came = |event: &event::Model, who, gender| {
        let row = a_registration(event, who).state(RegistrationState::Attended);
        row.with(move |row| (row.gender, row.days) = (gender, Some(1)))
    };
    for who in [AWA, YUSUF, RUPA] {
        let gender = if who.name == AWA.name { Some(Gender::Female) } else { None };
        let fellowship = (who.name == RUPA.name).then_some(Fellowship::Granted);
        came(&forum, who, gender).with(|row| row.fellowship = fellowship).stored_in(site).await;
    }
    came(&course, RUPA, Some(Gender::Other)).with(|row| row.days = Some(1_020)).stored_in(site).await;
    came(&course, YUSUF, Some(Gender::Male))
        .with(|row| row.country = "PSE".parse().ok())
        .stored_in(site)
        .await;
    came(&before, AWA, None).stored_in(site).await;
    for (who, fellowship) in [(YUSUF, Fellowship::Requested), (AWA, Fellowship::Refused)] {
        let event = if who.name == AWA.name { &course } else { &silent };
        let row = a_registration(event, who).state(RegistrationState::Waiting);
        row.with(|row| row.fellowship = Some(fellowship)).stored_in(site).await;
    }
    share_of(site, &forum, 40).await;
    for (reference, kind, city) in [
        ("ACT-REC", "recommendation", None),
        ("ACT-KPI", "kpi_assessment", Some("Dubai")),
        ("ACT-AID", "direct_assistance", None),
    ] {
        activity(site, reference, kind, city).await;
    }
    an_event("next").stored_in(site).await;
    let undated = an_event("undated").state(EventState::Held).with(|event| {
        (event.starts, event.ends, event.first_day, event.last_day) = (None, None, None, None);
        event.kind = EventKind::Training;
    });
    evaluated(site, &forum, Some(1_035), Some(425)).await;
    evaluated(site, &course, None, Some(380)).await;
    evaluated(site, &silent, Some(0), None).await;
    let undated = undated.stored_in(site).await;
    stated(site, &undated, 1_046, 12).await;
}

/// How much of an event answers the paragraph on forums.
pub async fn share_of(site: &Site, event: &event::Model, percent: i32) {
    let link = mandate_link::ActiveModel {
        mandate_id: Set(mandates().0.remove(0)),
        event_id: Set(Some(event.id)),
        verdict: Set(Verdict::Confirmed),
        share: Set(Some(percent)),
        decided_at: Set(site.now()),
        decided_by: Set("officer@itu.example".to_owned()),
        ..Default::default()
    };
    link.insert(site.app.db.writer()).await.expect("the link is stored");
}

/// What a source states of the answers to the evaluation of an event.
async fn evaluated(site: &Site, event: &event::Model, answers: Option<i32>, mean: Option<i32>) {
    let row = training_result::ActiveModel {
        event_id: Set(event.id),
        evaluations: Set(answers),
        evaluation_mean: Set(mean),
        ..Default::default()
    };
    row.insert(site.app.db.writer()).await.expect("the evaluation is stored");
}

fn mandates() -> domain::texts::CodeList {
    ["R98-RCC-2024/TSB+BDT+BR/6"].iter().collect()
}

async fn stated(site: &Site, event: &event::Model, people: i64, countries: i32) {
    let row = headcount::Model {
        id: 0,
        event_id: event.id,
        country: String::new(),
        gender: String::new(),
        mode: String::new(),
        source: "record".into(),
        count: Some(people),
        countries: Some(countries),
        qualifier: Qualifier::Exact,
        chosen_at: None,
        chosen_by: None,
    };
    let mut row = row.into_active_model();
    row.id = NotSet;
    row.insert(site.app.db.writer()).await.expect("the head-count is stored");
}

async fn activity(site: &Site, reference: &str, kind: &str, city: Option<&str>) {
    let row = activity::Model {
        id: 0,
        activity_ref: reference.to_owned(),
        kind: kind.to_owned(),
        title: Texts::new(Language::EN, format!("Record {reference}")),
        sectors: ["ITU-T"].iter().collect(),
        date: Some("2025-06".to_owned()),
        country: "ARE".parse().ok(),
        city: city.map(str::to_owned),
        number: Some("Y.4900".to_owned()),
        stage: Some("approved".to_owned()),
        group_name: Some("SG20".to_owned()),
        mandates: mandates(),
        url: Some(format!("https://www.itu.int/{reference}")),
        themes: domain::texts::CodeList::default(),
        languages: ["en", "fr"].iter().collect(),
        source_date: None,
    };
    let mut row = row.into_active_model();
    row.id = NotSet;
    row.insert(site.app.db.writer()).await.expect("the record is stored");
}
