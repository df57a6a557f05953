use domain::{forms::FileState, staff::StaffRole};
use server::{config::Config, forms::files::scan::scan_due};

use super::{a_pdf, asks, documents, files_known, files_lying, page_of};
use crate::{
    registrations::{awa, own_path, registrations},
    support::{Site, an_event, on_each_database_with},
};

/// A scanner that takes whatever says VIRUS for one, and fails on what says LATER.
fn with_a_scanner(config: &mut Config) {
    let script = config.data_dir.join("scan.sh");
    std::fs::create_dir_all(&config.data_dir).unwrap();
    std::fs::write(&script, "grep -q LATER \"$1\" && exit 3; grep -q VIRUS \"$1\" && exit 1; exit 0\n")
        .unwrap();
    config.file_scan = Some(vec!["/bin/sh".into(), script.display().to_string()]);
}

/// Awa hands a letter in; where officers and she herself would get it, and the page of her answers.
async fn hands_in(site: &Site, text: &str) -> [String; 3] {
    let event = an_event("dakar").open().stored_in(site).await;
    let event = asks(site, event, &documents()).await;
    let browser = site.browser();
    let page = browser.get("/en/events/dakar/register").await;
    let letter = a_pdf(text);
    let sent = browser.submit_files(&page, "/register", &awa(&[]), &[("q-letter", "l.pdf", &letter)]).await;
    assert_eq!(sent.status, 303, "{sent:?}");
    let (file, id) = (files_known(site).await[0].id, registrations(site).await[0].id);
    let own = own_path(site).await;
    let staff = page_of(&event, &format!("registrations/{id}/files/{file}"));
    [staff, format!("{own}/files/{file}"), page_of(&event, &format!("registrations/{id}/answers"))]
}

#[test]
fn a_file_is_held_back_until_the_scanner_has_found_nothing() {
    on_each_database_with(with_a_scanner, async |site| {
        let [staff, own, answers] = hands_in(&site, "We nominate Awa").await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(officer.get(&answers).await.has("It is being checked for viruses"));
        assert_eq!(officer.get(&staff).await.status, 409);
        let early = site.browser().get(&own).await;
        assert_eq!(early.status, 409);
        assert!(early.has("still being checked for viruses"), "{early:?}");
        assert_eq!(scan_due(&site.app).await.unwrap(), 1);
        assert_eq!(files_known(&site).await[0].state, FileState::Clean);
        assert_eq!((officer.get(&staff).await.status, site.browser().get(&own).await.status), (200, 200));
        assert_eq!(scan_due(&site.app).await.unwrap(), 0, "nothing is scanned twice");
    });
}

#[test]
fn a_file_that_the_scanner_refuses_is_deleted_and_the_person_is_told() {
    on_each_database_with(with_a_scanner, async |site| {
        let [staff, own, answers] = hands_in(&site, "VIRUS").await;
        scan_due(&site.app).await.unwrap();
        assert_eq!(files_known(&site).await[0].state, FileState::Refused);
        assert!(files_lying(&site).is_empty());
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!((officer.get(&staff).await.status, site.browser().get(&own).await.status), (409, 409));
        let page = officer.get(&answers).await;
        assert!(
            page.has("l.pdf") && page.has("The virus scanner refused this file") && !page.has(&staff),
            "{page:?}"
        );
        let own_page = site.browser().get(&own_path(&site).await).await;
        assert!(own_page.has("The virus scanner refused this file"), "{own_page:?}");
    });
}

#[test]
fn a_scanner_that_fails_is_asked_again_and_nobody_gets_the_file_meanwhile() {
    on_each_database_with(with_a_scanner, async |site| {
        let [staff, ..] = hands_in(&site, "LATER").await;
        assert_eq!(scan_due(&site.app).await.unwrap(), 1);
        assert_eq!(scan_due(&site.app).await.unwrap(), 0, "it is left alone for a while");
        assert_eq!(files_known(&site).await[0].state, FileState::Waiting);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(officer.get(&staff).await.status, 409);
        site.after(chrono::Duration::minutes(6));
        let script = site.folder().join("scan.sh");
        std::fs::write(script, "exit 0\n").unwrap();
        assert_eq!(scan_due(&site.app).await.unwrap(), 1);
        assert_eq!(officer.get(&staff).await.status, 200);
    });
}
