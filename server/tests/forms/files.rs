use domain::{event::Sector, staff::StaffRole};
use entities::event;
use sea_orm::EntityTrait;
use server::{
    backup::{self, Unsure},
    forms::files::tidy,
};

use super::{a_pdf, asks, documents, files_known, files_lying, given, page_of};
use crate::{
    registrations::{awa, own_path, registrations},
    support::{Answer, Site, an_account, an_event, on_each_database},
};

const FORM: &str = "/en/events/dakar/register";

async fn at_an_event_that_asks_for_files(site: &Site) -> event::Model {
    let event = an_event("dakar").open().stored_in(site).await;
    asks(site, event, &documents()).await
}

/// Opens the form and sends it with these fields and files.
async fn hands_in(site: &Site, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
    let browser = site.browser();
    let page = browser.get(FORM).await;
    browser.submit_files(&page, "/register", fields, files).await
}

/// Awa's registration with a letter; the event, her own page, and the letter.
async fn registered_with_a_letter(site: &Site) -> (event::Model, String, Vec<u8>) {
    let event = at_an_event_that_asks_for_files(site).await;
    let letter = a_pdf("We nominate Awa");
    let sent = hands_in(site, &awa(&[]), &[("q-letter", "رسالة 1.exe", &letter)]).await;
    assert_eq!(sent.status, 303, "{sent:?}");
    (event, own_path(site).await, letter)
}

#[test]
fn a_file_is_handed_in_without_script_and_given_out_to_who_may_see_it() {
    on_each_database(async |site| {
        let page = site.browser();
        let (event, own, letter) = registered_with_a_letter(&site).await;
        let form = page.get(FORM).await;
        assert!(form.has("enctype=\"multipart/form-data\"") && form.has("type=\"file\""), "{form:?}");
        assert!(form.has("A PDF, a JPEG or a PNG of at most 5 MB") && form.has("of at most 1 MB"));
        let (known, stored) = (files_known(&site).await, given(&site).await);
        assert_eq!(
            stored[0].answers,
            format!("{{\"letter\":{{\"file\":{},\"name\":\"رسالة 1.exe.pdf\"}}}}", known[0].id)
        );
        assert_eq!(files_lying(&site), [known[0].stored_as.clone()]);
        // The officers of the event.
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let id = registrations(&site).await[0].id;
        let answers = officer.get(&page_of(&event, &format!("registrations/{id}/answers"))).await;
        let file = page_of(&event, &format!("registrations/{id}/files/{}", known[0].id));
        assert!(answers.has(&file) && answers.has("رسالة 1.exe.pdf"), "{answers:?}");
        let got = officer.get(&file).await;
        assert_eq!((got.status, got.body.clone()), (200, letter.clone()));
        let header = |name: &str| got.header(name).unwrap_or_default().to_owned();
        assert_eq!(header("content-type"), "application/pdf");
        assert!(
            header("content-disposition")
                .starts_with("attachment; filename=\"_____ 1.exe.pdf\"; filename*=UTF-8''%D8")
        );
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("content-security-policy").contains("sandbox"));
        assert_eq!(header("cache-control"), "no-store");
        // The person, by the own link.
        let page = site.browser().get(&own).await;
        let address = format!("{own}/files/{}", known[0].id);
        assert!(page.has(&address), "{page:?}");
        assert_eq!(site.browser().get(&address).await.body, letter);
    });
}

#[test]
fn nobody_else_gets_a_file() {
    on_each_database(async |site| {
        let (event, own, _) = registered_with_a_letter(&site).await;
        let (file, id) = (files_known(&site).await[0].id, registrations(&site).await[0].id);
        let address = page_of(&event, &format!("registrations/{id}/files/{file}"));
        assert_eq!(site.browser().get(&address).await.status, 303, "asked to sign in");
        let elsewhere = an_account(StaffRole::EventOfficer).email("r@itu.example").of_sector(Sector::R);
        let elsewhere = site.signed_in(&elsewhere.stored_in(&site).await).await;
        assert_eq!(elsewhere.get(&address).await.status, 403);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let other = an_event("tunis").stored_in(&site).await;
        let stray = page_of(&other, &format!("registrations/{id}/files/{file}"));
        assert_eq!(officer.get(&stray).await.status, 404);
        assert_eq!(
            officer.get(&page_of(&event, &format!("registrations/{id}/files/{}", file + 1))).await.status,
            404
        );
        assert_eq!(site.browser().get(&format!("{own}x/files/{file}")).await.status, 410);
        let stored_as = files_known(&site).await[0].stored_as.clone();
        for guess in
            [format!("/files/{stored_as}"), format!("/assets/{stored_as}"), format!("/en/files/{stored_as}")]
        {
            assert_ne!(site.browser().get(&guess).await.status, 200);
        }
        // Whoever names another's file in a form has not handed in their own.
        let forged = format!("{file} x.pdf");
        let fields = awa(&[("email", "b@example.org"), ("name", "Binta"), ("q-letter", &forged)]);
        let refused = hands_in(&site, &fields, &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has("href=\"#q-letter\">The letter?: A required field is empty"), "{refused:?}");
    });
}

#[test]
fn a_file_that_lies_is_refused_with_a_sentence_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        at_an_event_that_asks_for_files(&site).await;
        let page = b"<html><script>alert(1)</script>";
        let cases: [(&str, &[u8], &str); 5] = [
            ("letter.pdf", page, "has the name of a PDF or a picture, but its content is something else"),
            ("letter.docx", b"PK\x03\x04", "is neither a PDF, a JPEG nor a PNG"),
            ("letter.pdf", b"%PDF-1.7\n", "is damaged or not whole"),
            ("letter.pdf", b"", "is empty"),
            ("letter.pdf", &vec![b'%'; 6 * 1024 * 1024], "is too large; at most 5 MB are taken"),
        ];
        for (name, content, sentence) in cases {
            let fields = awa(&[("q-note", "\"><i>"), ("organization", "ARTP & co")]);
            let refused = hands_in(&site, &fields, &[("q-letter", name, content)]).await;
            assert_eq!(refused.status, 422, "{sentence}");
            assert!(
                refused.has(&format!("href=\"#q-letter\">The letter?: The file {name} {sentence}")),
                "{refused:?}"
            );
            assert!(refused.has("id=\"q-letter-error\"") && !refused.has("A required field is empty"));
            assert!(refused.has("value=\"&quot;&gt;&lt;i&gt;\"") && refused.has("value=\"ARTP &amp; co\""));
        }
        let photo = vec![b'%'; 1024 * 1024 + 1];
        let refused =
            hands_in(&site, &awa(&[]), &[("q-letter", "l.pdf", &a_pdf("x")), ("q-photo", "p.jpg", &photo)])
                .await;
        assert!(refused.has("The file p.jpg is too large; at most 1 MB are taken"), "{refused:?}");
        assert!(registrations(&site).await.is_empty());
        assert_eq!(files_lying(&site).len(), 1, "only what was fine is kept");
    });
}

#[test]
fn a_file_that_was_fine_is_kept_when_something_else_is_wrong() {
    on_each_database(async |site| {
        at_an_event_that_asks_for_files(&site).await;
        let browser = site.browser();
        let letter = a_pdf("first");
        let wrong = awa(&[("email", "nowhere")]);
        let refused = browser
            .submit_files(
                &browser.get(FORM).await,
                "/register",
                &wrong,
                &[("q-letter", "letter.pdf", &letter)],
            )
            .await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.has("Received: letter.pdf (1 kB)") && !refused.has("href=\"#q-letter\""),
            "{refused:?}"
        );
        // Another one takes its place, and a photograph that is not wanted after all goes.
        let second = a_pdf("second");
        let files: [(&str, &str, &[u8]); 2] =
            [("q-letter", "new.pdf", &second), ("q-photo", "photo.pdf", &letter)];
        let refused = browser.submit_files(&refused, "/register", &[], &files).await;
        assert!(refused.has("Received: new.pdf") && refused.has("name=\"remove-q-photo\""), "{refused:?}");
        assert_eq!(files_lying(&site).len(), 2);
        let good = [("email", "awa@artp.example"), ("remove-q-photo", "yes"), ("consent", "yes")];
        let sent = browser.submit_files(&refused, "/register", &good, &[]).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        let kept = files_known(&site).await;
        let given = kept.iter().find(|file| file.given_at.is_some()).unwrap();
        assert_eq!(
            (given.name.as_str(), given.registration_id),
            ("new.pdf", Some(registrations(&site).await[0].id))
        );
        // Pressed twice, the form says twice that it was sent.
        assert_eq!(browser.submit_files(&refused, "/register", &good, &[]).await.status, 303);
        assert_eq!(registrations(&site).await.len(), 1);
        // What was not wanted is removed in the end.
        site.after(chrono::Duration::days(3));
        tidy::tidy(&site.app).await.unwrap();
        assert_eq!(files_known(&site).await.len(), 1);
        assert_eq!(files_lying(&site), std::slice::from_ref(&given.stored_as));
    });
}

#[test]
fn one_form_sent_for_two_people_gives_each_the_file() {
    on_each_database(async |site| {
        at_an_event_that_asks_for_files(&site).await;
        let browser = site.browser();
        let page = browser.get(FORM).await;
        let letter = a_pdf("We nominate both");
        let files: [(&str, &str, &[u8]); 1] = [("q-letter", "letter.pdf", &letter)];
        assert_eq!(browser.submit_files(&page, "/register", &awa(&[]), &files).await.status, 303);
        let other = awa(&[("name", "Binta Sow"), ("email", "b@example.org")]);
        assert_eq!(browser.submit_files(&page, "/register", &other, &[]).await.status, 303);
        let known = files_known(&site).await;
        assert_eq!(known.len(), 2);
        assert_eq!(known[0].stored_as, known[1].stored_as);
        let own = own_path(&site).await;
        let erasure = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&erasure, "/erasure", &[]).await.status, 303);
        assert_eq!(
            (files_known(&site).await.len(), files_lying(&site).len()),
            (1, 1),
            "the other keeps theirs"
        );
    });
}

#[test]
fn a_person_replaces_a_file_behind_their_own_link_and_the_old_one_is_gone() {
    on_each_database(async |site| {
        let (_, own, _) = registered_with_a_letter(&site).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/answers/registration")).await;
        assert!(form.has("Received: رسالة 1.exe.pdf"), "{form:?}");
        let lie: [(&str, &str, &[u8]); 1] = [("q-letter", "new.pdf", b"MZ")];
        let refused = browser.submit_files(&form, "/registration", &[("q-note", "kept")], &lie).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has("value=\"kept\"") && refused.has("Received: رسالة"), "{refused:?}");
        let new = a_pdf("new");
        let files: [(&str, &str, &[u8]); 1] = [("q-letter", "new.pdf", &new)];
        assert_eq!(browser.submit_files(&form, "/registration", &[], &files).await.status, 303);
        let known = files_known(&site).await;
        assert_eq!((known.len(), known[0].name.as_str()), (1, "new.pdf"));
        assert_eq!(files_lying(&site), [known[0].stored_as.clone()]);
        assert!(browser.get(&own).await.has("new.pdf"));
        let file = browser.get(&format!("{own}/registration.json")).await;
        let file: serde_json::Value = serde_json::from_slice(&file.body).unwrap();
        assert_eq!(file["answers"][0]["answers"][0]["answer"]["name"], "new.pdf");
    });
}

#[test]
fn erasing_a_person_removes_their_files_and_a_backup_brings_them_back() {
    on_each_database(async |site| {
        let (event, own, letter) = registered_with_a_letter(&site).await;
        let known = files_known(&site).await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        let browser = site.browser();
        let page = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&page, "/erasure", &[]).await.status, 303);
        assert!(files_known(&site).await.is_empty() && files_lying(&site).is_empty());
        backup::restore(&site.app.db, site.folder(), &archive, Unsure::Send, site.now()).await.unwrap();
        assert_eq!(files_known(&site).await, known);
        assert_eq!(browser.get(&format!("{own}/files/{}", known[0].id)).await.body, letter);
        // Taking the event away takes the rows; what they left behind is removed.
        event::Entity::delete_by_id(event.id).exec(site.app.db.writer()).await.unwrap();
        assert_eq!(files_lying(&site).len(), 1);
        site.after(chrono::Duration::days(1));
        tidy::tidy(&site.app).await.unwrap();
        assert!(files_lying(&site).is_empty());
    });
}

#[test]
fn a_list_of_registrations_names_the_files() {
    on_each_database(async |site| {
        let (event, _, _) = registered_with_a_letter(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let csv = officer.get(&page_of(&event, "registrations.csv")).await.text();
        assert!(csv.contains("The letter?") && csv.contains("رسالة 1.exe.pdf"), "{csv}");
    });
}
