//! What differs between a frozen report and the records of now, or another report, and why.

use domain::{
    event::EventState,
    language::Language,
    registration::RegistrationState,
    report::{Passage, ReportStep},
    staff::StaffRole,
    texts::Texts,
};
use entities::event;
use sea_orm::{ActiveModelTrait, Set};
use server::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    reports::stored::{
        comparison::compare,
        texts::{Sent, keep},
    },
};

use super::{
    WRITER, a_draft, a_forum, a_frozen_report,
    freezing::{graduates, merges},
    officer, step, stored,
};
use crate::{
    reports::shown::plain,
    support::{RUPA, Somebody, a_registration, on_each_database},
};

#[test]
fn what_changed_is_told_figure_by_figure_with_why() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        close_record(&site.app.db, &Permit::command_line(), event.id, site.now()).await.unwrap().unwrap();
        let id = a_frozen_report(&site).await;
        let row = stored(&site, id).await;
        let same = compare(&site.app, &row, None).await.unwrap();
        assert!(same.figures.is_empty() && same.events.is_empty() && same.merged == 0, "{same:?}");
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let address = format!("/en/staff/reports/documents/{id}/comparison");
        assert!(same.tables.is_empty(), "{same:?}");
        assert!(officer.get(&address).await.has("Every figure is the same."));
        // A record that no figure with a name tells of.
        crate::mandates::an_activity(&site, "ACT-1", |row| {
            row.mandates = ["R197-APT-2022/SG/4"].iter().collect();
            row.date = Some("2026-08-03".into());
        })
        .await;
        let listed = compare(&site.app, &row, None).await.unwrap();
        assert!(listed.figures.is_empty(), "{listed:?}");
        assert_eq!(listed.tables, ["report-t11", "report-t8"]);
        let page = officer.get(&address).await;
        assert!(!page.has("Every figure is the same."), "{page:?}");
        for told in ["Paragraphs of the resolution", "Recommendations, Supplements and other records"] {
            assert!(page.has(told), "{told} in {page:?}");
        }
        merges(&site).await;
        graduates(&officer).await;
        let lima = crate::support::an_event("lima").state(EventState::Held);
        lima.stored_in(&site).await;
        let changed = compare(&site.app, &row, None).await.unwrap();
        let figure = |name: &str| {
            changed.figures.iter().find(|one| one.name == name).map(|one| (one.before, one.after))
        };
        assert_eq!(figure("participation.distinct_people"), Some((Some(3), Some(2))));
        assert_eq!(figure("events.total"), Some((Some(1), Some(2))));
        assert_eq!(figure("participation.participations"), Some((Some(3), Some(2))));
        assert_eq!((changed.merged, changed.lists.len()), (1, 1));
        let page = officer.get(&address).await;
        for told in ["Event that came to the figures: Forum lima", "Bangladesh", "somebody else: 1"] {
            assert!(page.has(told), "{told} in {page:?}");
        }
        assert!(!page.has("reopened on"), "{page:?}");
        site.after(chrono::Duration::seconds(5));
        let permit = Permit::command_line();
        let reopened = reopen_record(&site.app.db, &permit, event.id, "A sheet came late.", site.now()).await;
        reopened.unwrap().unwrap();
        let page = officer.get(&address).await;
        assert!(page.has("reopened on") && page.has("A sheet came late."), "{page:?}");
    });
}

#[test]
fn a_changed_title_place_link_and_text_are_told() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        let id = a_frozen_report(&site).await;
        let row = stored(&site, id).await;
        let changed = event::ActiveModel {
            id: Set(event.id),
            title: Set(Texts::new(Language::EN, "Forum on water")),
            city: Set(Some("Thies".into())),
            mandates: Set(["R197-APT-2022/SG/4"].iter().collect()),
            ..Default::default()
        };
        changed.update(site.app.db.writer()).await.unwrap();
        let officer_seen = site.signed_in_as(StaffRole::ReportOfficer).await;
        let address = format!("/en/staff/reports/documents/{id}/comparison");
        let page = officer_seen.get(&address).await;
        let fields = "Title, City and Paragraphs of resolutions that the event answers";
        for told in [
            "Event whose record changed: Forum on water",
            fields,
            "Paragraph R197-APT-2022/SG/4: records before 0, after 1",
        ] {
            assert!(page.has(told), "{told} in {page:?}");
        }
        let now = compare(&site.app, &row, None).await.unwrap();
        assert!(now.figures.is_empty() && now.written.is_empty(), "{now:?}");
        step(&site, WRITER, id, ReportStep::Submission).await.unwrap();
        let other = a_draft(&site).await;
        let text = Sent {
            passage: Passage::Summary,
            body: "Water was the theme.".into(),
            mark: String::new(),
            is_current: false,
        };
        keep(&site.app, &officer(WRITER), other, Language::EN, &[text]).await.unwrap().unwrap();
        let page = officer_seen.get(&format!("{address}?with={other}")).await;
        for told in ["Texts, header and targets that differ", "Summary", "Water was the theme."] {
            assert!(page.has(told), "{told} in {page:?}");
        }
    });
}

#[test]
fn a_correction_is_compared_with_what_it_corrects_and_the_earlier_comes_first() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        let first = a_frozen_report(&site).await;
        let chen = Somebody { name: "Chen Wei", email: "chen@miit.example", country: "CHN", ..RUPA };
        a_registration(&event, chen).state(RegistrationState::Attended).stored_in(&site).await;
        let changed = event::ActiveModel {
            id: Set(event.id),
            title: Set(Texts::new(Language::EN, "Forum on water")),
            ..Default::default()
        };
        changed.update(site.app.db.writer()).await.unwrap();
        let second = step(&site, WRITER, first, ReportStep::Revision).await.unwrap();
        let text = Sent {
            passage: Passage::Correction,
            body: "One more came.".into(),
            mark: String::new(),
            is_current: false,
        };
        keep(&site.app, &officer(WRITER), second, Language::EN, &[text]).await.unwrap().unwrap();
        let reader = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = reader.get(&format!("/en/staff/reports/documents/{second}")).await;
        assert!(page.has("Texts are not translated in: Arabic, Spanish"), "{page:?}");
        let of = |id: i64| format!("/en/staff/reports/documents/{id}/comparison");
        for address in
            [of(second), format!("{}?with={second}", of(first)), format!("{}?with={first}", of(second))]
        {
            let page = reader.get(&address).await;
            let text = plain(&page.text());
            let words = text.split('<').filter_map(|part| Some(part.split_once('>')?.1));
            let words = words.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
            // Its title changed as well as who came.
            for told in [
                "Participations 3 4",
                "One more came.",
                "Event whose record changed: Forum on water – differs in: Title, Participations and Countries and territories",
            ] {
                assert!(words.contains(told), "{address}: {told} in {words}");
            }
        }
        let now = reader.get(&format!("{}?with=", of(second))).await;
        assert!(now.has("Every figure is the same."), "{now:?}");
    });
}
