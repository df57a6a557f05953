//! Something in every table of mandates, needs and what came of trainings.

use chrono::NaiveDate;
use domain::{
    country::Iso3,
    event::EventKind,
    language::Language,
    mandate::Verdict,
    need::Priority,
    request::RequestState,
    texts::{CodeList, Texts},
    training::{Level, Programme},
};
use entities::{
    due_report, mandate_link, meeting_date, need, obligation, obligation_notice, paragraph, questionnaire,
    questionnaire_respondent, support_request, target, training_result,
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use crate::support::Site;

/// Links, obligations and what was done about them.
pub(super) async fn mandates(site: &Site, event_id: i64) {
    let (now, who) = (site.now(), "officer@itu.example".to_owned());
    let day = NaiveDate::from_ymd_opt(2027, 5, 16).expect("a day");
    let [mandate_id, meeting_id] = ["R197-APT-2022/SG/4", "C27"].map(str::to_owned);
    for (id, event, activity) in [(1, Some(event_id), None), (2, None, Some(1))] {
        let link = mandate_link::Model {
            id,
            mandate_id: mandate_id.clone(),
            event_id: event,
            activity_id: activity,
            verdict: Verdict::Confirmed,
            share: Some(40),
            decided_at: now,
            decided_by: who.clone(),
        };
        stored!(site, link);
    }
    let entered = paragraph::Model {
        id: 1,
        paragraph_ref: "R98-2028/TSB/1".into(),
        resolution: "98".into(),
        revision: "Rev. <Doha>, 2028".into(),
        year: 2028,
        organ: "TSB".into(),
        asks: Texts::new(Language::EN, "A line\nand <another>"),
        record_kinds: CodeList(vec!["event:forum".into()]),
        themes: CodeList(vec!["iot".into()]),
        report_to: Some("next WTSA".into()),
        frequency: Some("annual".into()),
        continues: CodeList(vec!["R98-RCC-2024/TSB/1".into()]),
    };
    stored!(site, entered);
    let owned = obligation::Model {
        id: 1,
        mandate_id: mandate_id.clone(),
        owner_id: None,
        changed_at: now,
        changed_by: who.clone(),
    };
    stored!(site, owned);
    let dated = meeting_date::Model {
        id: 1,
        meeting_id: meeting_id.clone(),
        opens: Some(day),
        closes: Some(day),
        documents_due: None,
        source: "A <letter>".into(),
        changed_at: now,
        changed_by: who,
    };
    stored!(site, dated);
    let notice = obligation_notice::Model {
        id: 1,
        mandate_id: mandate_id.clone(),
        meeting_id: meeting_id.clone(),
        deadline: day,
        days: 90,
        queued_at: now,
        recipients: 1,
    };
    stored!(site, notice);
    let draft =
        due_report::Model { id: 1, mandate_id, meeting_id, deadline: day, report_id: 1, begun_at: now };
    stored!(site, draft);
}

/// What a country needs and asks for, what came of a training, and what was aimed at.
pub(super) async fn needs(site: &Site, event_id: i64) {
    let country: Iso3 = "SEN".parse().expect("a country");
    let [theme, source, text] = ["iot", "Questionnaire", "A line\nand <another>"].map(str::to_owned);
    let need = need::Model {
        id: 1,
        need_ref: "N-1".into(),
        country,
        theme: theme.clone(),
        priority: Some(Priority::High),
        date: "2026-05".into(),
        source: source.clone(),
        text: text.clone(),
        language: Language::EN,
    };
    stored!(site, need);
    let request = support_request::Model {
        id: 1,
        country,
        kind: EventKind::Workshop,
        theme,
        date: "2026".into(),
        wanted: Some("2027-05".into()),
        source,
        text,
        language: Language::EN,
        state: RequestState::Planned,
        reason: None,
        event_id: Some(event_id),
        changed_at: site.now(),
        changed_by: "officer@itu.example".into(),
    };
    stored!(site, request);
    questionnaires(site, country).await;
    let result = training_result::Model {
        id: 1,
        event_id,
        programme: Some(Programme::Academy),
        level: Some(Level::Basic),
        hours: Some(12),
        trained: Some(40),
        certified: Some(38),
        score_before: Some(4_150),
        score_after: Some(7_200),
        evaluations: Some(35),
        evaluation_mean: Some(425),
    };
    stored!(site, result);
    let [from, to] = [2024, 2028].map(|year| NaiveDate::from_ymd_opt(year, 10, 15).expect("a day"));
    let target = target::Model {
        id: 1,
        period_from: from,
        period_to: to,
        figure: "participation.distinct_people".into(),
        number: 12_000,
        source: "Operational plan".into(),
        note: Some("A line\nand <another>".into()),
        changed_at: site.now(),
        changed_by: "officer@itu.example".into(),
    };
    stored!(site, target);
}

/// A questionnaire that was closed, and who answered it.
async fn questionnaires(site: &Site, country: Iso3) {
    let (now, day) = (site.now(), NaiveDate::from_ymd_opt(2027, 5, 4).expect("a day"));
    let questionnaire = questionnaire::Model {
        id: 1,
        title: Texts::new(Language::EN, "Needs <2027>"),
        introduction: Texts::new(Language::EN, "A line\nand another"),
        themes: CodeList(vec!["iot".into(), "ssc".into()]),
        last_day: day,
        contact_email: "needs@itu.example".into(),
        closed_at: Some(now),
        closed_by: Some("report@itu.example".into()),
        created_at: now,
        created_by: "report@itu.example".into(),
    };
    stored!(site, questionnaire);
    let [name, email, email_norm, seed] =
        ["ARTP", "Office@artp.example", "office@artp.example", "seed"].map(|text| Some(text.to_owned()));
    let answer = r#"{"needs":{},"other":"A line\nand <another>","language":"fr"}"#.to_owned();
    let respondent = questionnaire_respondent::Model {
        id: 1,
        questionnaire_id: 1,
        country,
        reference: "reference".into(),
        name,
        email,
        email_norm,
        language: Language::EN,
        seed,
        token_hash: Some("digest of a link".into()),
        told_on: Some(day),
        created_at: now,
        created_by: "report@itu.example".into(),
        answered_at: Some(now),
        answer: Some(answer),
    };
    stored!(site, respondent);
}
