//! Writing on a report: figures by name, translations beside the original.

use domain::{
    language::Language,
    report::{Format, Passage, WrongNarrative},
    staff::StaffRole,
};
use server::reports::stored::{
    files,
    texts::{NotKept, Sent, WrongText, keep},
};

use super::{WRITER, a_draft, a_forum, officer, stored};
use crate::{
    reports::words,
    support::{RUPA, Site, a_registration, on_each_database},
};

fn sent(passage: Passage, body: &str, mark: &str) -> Vec<Sent> {
    vec![Sent { passage, body: body.into(), mark: mark.into(), is_current: false }]
}

async fn writes(site: &Site, id: i64, language: &str, sent: &[Sent]) -> Result<(), NotKept> {
    keep(&site.app, &officer(WRITER), id, language.parse().unwrap(), sent).await.unwrap()
}

/// The Word file in a language, as text.
async fn document(site: &Site, id: i64, language: &str) -> String {
    let locale = site.app.locales.get(language.parse().unwrap()).unwrap();
    let row = stored(site, id).await;
    words(&files::file(&site.app, &row, locale, Format::Docx).await.unwrap())
}

#[test]
fn a_figure_in_a_text_is_the_one_that_the_report_prints_and_cannot_go_stale() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        let id = a_draft(&site).await;
        let text =
            "In all {participation.participations} came.\n\nOf Senegal {countries.SEN.participations}.";
        writes(&site, id, "en", &sent(Passage::Overview, text, "")).await.unwrap();
        let before = document(&site, id, "en").await;
        assert!(before.contains("In all 3 came.") && before.contains("Of Senegal 1."), "{before}");
        let late = a_registration(&event, RUPA).with(|row| row.email = Some("late@buet.example".into()));
        late.state(domain::registration::RegistrationState::Attended).stored_in(&site).await;
        assert!(document(&site, id, "en").await.contains("In all 4 came."));
        let french = document(&site, id, "fr").await;
        assert!(french.contains("In all 4 came."), "what is not translated is in the original: {french}");
        writes(&site, id, "fr", &sent(Passage::Overview, "En tout {participation.participations}.", ""))
            .await
            .unwrap();
        let french = document(&site, id, "fr").await;
        assert!(french.contains("En tout 4.") && !french.contains("In all"), "{french}");
    });
}

#[test]
fn an_unknown_figure_is_named_and_what_was_typed_is_kept() {
    on_each_database(async |site| {
        let id = a_draft(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(&format!("/en/staff/reports/documents/{id}/texts/en")).await;
        assert!(page.has("{participation.distinct_people}"), "{page:?}");
        let typed = [("body_summary", "We saw {events.totl} & more"), ("body_action", "Note it")];
        let answer = browser.submit(&page, "/texts/en/words", &typed).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("There is no figure called “events.totl”."), "{answer:?}");
        assert!(answer.has("We saw {events.totl} &amp; more") && answer.has("Note it"), "{answer:?}");
        let unknown = WrongText::Narrative(WrongNarrative::Figure("countries.XXX.events".into()));
        let wrong = writes(&site, id, "en", &sent(Passage::Reached, "{countries.XXX.events}", "")).await;
        assert_eq!(wrong, Err(NotKept::Wrong(vec![(Passage::Reached, unknown)])));
        let saved = browser.submit(&answer, "/texts/en/words", &[("body_summary", "Fine")]).await;
        let page = browser.follow(&saved).await;
        assert!(page.has("The texts are saved.") && page.has("Note it"), "{page:?}");
    });
}

#[test]
fn the_page_shows_what_is_computed_at_each_place_and_tells_of_figures_that_are_typed() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        for at in 0..4 {
            let email = Some(format!("late{at}@buet.example"));
            let late = a_registration(&event, RUPA).with(|row| row.email = email);
            late.state(domain::registration::RegistrationState::Attended).stored_in(&site).await;
        }
        let id = a_draft(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let address = |language: &str| format!("/en/staff/reports/documents/{id}/texts/{language}");
        let (english, french) = (browser.get(&address("en")).await, browser.get(&address("fr")).await);
        assert!(english.has("Participations (one person at one event): 7."), "{english:?}");
        assert!(english.has("Report by the Secretary-General"), "{english:?}");
        assert!(french.has("Participations (une personne à un événement): 7."), "{french:?}");
        let typed = [("body_summary", "In all 7 came, of {participation.countries}.")];
        let page = browser.follow(&browser.submit(&english, "/texts/en/words", &typed).await).await;
        assert!(
            page.has("is typed. Write") && page.has("{participation.participations} instead"),
            "{page:?}"
        );
        let named = [("body_summary", "In all {participation.participations} came.")];
        let page = browser.follow(&browser.submit(&page, "/texts/en/words", &named).await).await;
        assert!(!page.has("is typed. Write"), "{page:?}");
    });
}

#[test]
fn every_text_may_be_as_long_as_one_in_whichever_script() {
    on_each_database(async |site| {
        let id = a_draft(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(&format!("/en/staff/reports/documents/{id}/texts/zh")).await;
        let long = "字".repeat(domain::report::LONGEST);
        let all = Passage::ALL.iter().filter(|passage| !passage.is_line());
        let fields: Vec<String> = all.map(|passage| format!("body_{passage}")).collect();
        let typed: Vec<(&str, &str)> = fields
            .iter()
            .filter(|field| page.has(field))
            .map(|field| (field.as_str(), long.as_str()))
            .collect();
        assert!(typed.len() > 9, "{fields:?}");
        let page = browser.follow(&browser.submit(&page, "/texts/zh/words", &typed).await).await;
        assert!(page.has("The texts are saved.") && page.has(&long), "{page:?}");
    });
}

#[test]
fn a_translation_shows_what_changed_in_the_original_since() {
    on_each_database(async |site| {
        let id = a_draft(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let [en, fr] = ["en", "fr"].map(|one| format!("/en/staff/reports/documents/{id}/texts/{one}"));
        let page = browser.get(&en).await;
        browser.submit(&page, "/texts/en/words", &[("body_summary", "Six forums were held.")]).await;
        let page = browser.get(&fr).await;
        assert!(page.has("Six forums were held."), "{page:?}");
        browser.submit(&page, "/texts/fr/words", &[("body_summary", "Six forums ont eu lieu.")]).await;
        site.after(chrono::Duration::seconds(5));
        let page = browser.get(&en).await;
        browser.submit(&page, "/texts/en/words", &[("body_summary", "Seven forums were held.")]).await;
        let page = browser.get(&fr).await;
        assert!(page.has("<del>Six </del>") && page.has("<ins>Seven </ins>"), "{page:?}");
        let report = browser.get(&format!("/en/staff/reports/documents/{id}")).await;
        assert!(report.has("since the original changed: 1."), "{report:?}");
        let page = browser.submit(&page, "/texts/fr/words", &[("current_summary", "yes")]).await;
        let page = browser.follow(&page).await;
        assert!(!page.has("<del>"), "{page:?}");
    });
}

#[test]
fn nobody_overwrites_what_somebody_else_changed_meanwhile() {
    on_each_database(async |site| {
        let id = a_draft(&site).await;
        writes(&site, id, "en", &sent(Passage::Summary, "First", "")).await.unwrap();
        let again = writes(&site, id, "en", &sent(Passage::Summary, "Second", "")).await;
        assert_eq!(again, Err(NotKept::Wrong(vec![(Passage::Summary, WrongText::Changed)])));
        assert_eq!(writes(&site, id, "en", &sent(Passage::Action, "Note it", "")).await, Ok(()));
        let texts = server::reports::stored::reading::passages(site.app.db.read(), id).await.unwrap();
        let bodies: Vec<_> = texts.iter().map(|text| (text.language, text.body.as_str())).collect();
        assert_eq!(bodies, [(Language::EN, "Note it"), (Language::EN, "First")]);
    });
}
