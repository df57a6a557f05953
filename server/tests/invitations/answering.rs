use domain::{
    forms::{Definition, QuestionKind, Section},
    registration::RegistrationState,
};
use entities::{invitation, mail, registration_draft};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, PaginatorTrait, Set};

use super::{an_event_by_invitation, invites, mails, officer, own_path, page_of, stored};
use crate::{
    forms::{asks, question},
    registrations::{awa, registrations},
    support::{Answer, Browser, Site, an_event, on_each_database},
};

/// The path of the link in the letter to somebody, in English.
async fn link_to(site: &Site, name: &str) -> String {
    let letters = site.letters().await;
    let letter = letters.iter().rfind(|letter| letter.header("To").contains(name)).expect("a letter");
    let path = letter.link("/i/");
    format!("/en{}", &path[3..])
}

/// Registers by an invitation with these fields.
async fn registers_by(site: &Site, link: &str, fields: &[(&str, &str)]) -> Answer {
    let browser = site.browser();
    let page = browser.get(link).await;
    assert_eq!(page.status, 200, "{page:?}");
    let form = page.attribute_after("class=\"actions\"", "href").replace("&amp;", "&");
    let form = browser.get(&form).await;
    assert_eq!(form.status, 200, "{form:?}");
    browser.submit(&form, "/register", fields).await
}

#[test]
fn only_the_invited_come_in_and_an_invitation_can_skip_the_approval() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[("skips_approval", "yes")]).await;
        let public = site.browser().get("/en/events/dakar").await;
        assert!(public.has("Registration is by invitation only."), "{public:?}");
        let shut = site.browser().get("/en/events/dakar/register").await;
        assert!(shut.has("Registration is by invitation only."));

        let link = link_to(&site, "awa").await;
        let sent = registers_by(&site, &link, &awa(&[])).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        let row = registrations(&site).await.pop().unwrap();
        assert_eq!(row.state, RegistrationState::Confirmed, "no officer decides");
        assert_eq!(row.invitation_id, Some(stored(&site).await[0].id));
        assert_eq!(mails(&site).await.last().unwrap().0, "registration_confirmed");

        let used = site.browser().get(&link).await;
        assert_eq!(used.status, 200);
        assert!(used.has("This invitation has been used.") && used.has("/en/r/links"), "a way on: {used:?}");
        let list = officer.get(&page_of(&event, "?standing=answered")).await;
        assert!(list.has("awa@artp.example") && list.has("Registered"));
    });
}

#[test]
fn an_invitation_is_for_its_own_address_and_once() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[]).await;
        let link = link_to(&site, "awa").await;
        let other = registers_by(&site, &link, &awa(&[("email", "x@y.example")])).await;
        assert_eq!(other.status, 422);
        assert!(other.has("This invitation is for another address.") && other.has("value=\"Awa Diop\""));
        // The form knows address and language already.
        let browser = site.browser();
        let form = browser.get(&link.replace("/en/i/", "/en/events/dakar/register?invitation=")).await;
        assert!(form.has("value=\"awa@artp.example\""), "{form:?}");
        let fields: Vec<_> = awa(&[]).into_iter().filter(|(name, _)| *name != "email").collect();
        assert_eq!(browser.submit(&form, "/register", &fields).await.status, 303);
        let again = browser.submit(&form, "/register", &awa(&[("name", "Somebody Else")])).await;
        assert_eq!(again.status, 422);
        assert!(again.has("This invitation has been used."), "{again:?}");
        assert_eq!(registrations(&site).await.len(), 1);
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Submitted, "an officer decides");
        let gone = site.browser().get(&link.replace("/en/i/", "/en/events/dakar/register?invitation=")).await;
        assert!(gone.status == 303 && gone.location().starts_with("/en/i/"), "{gone:?}");
    });
}

/// An event by invitation with a form of two pages, to which Awa is invited.
async fn with_a_long_form(site: &Site) {
    let event = an_event_by_invitation(site).await;
    let officer = officer(site).await;
    invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[("skips_approval", "yes")]).await;
    let section = |id: &str, new_page, kind| Section {
        id: id.into(),
        new_page,
        questions: vec![question(id, kind)],
        ..Section::default()
    };
    let pages =
        [("meal", false), ("note", true)].map(|(id, new_page)| section(id, new_page, QuestionKind::LongText));
    asks(site, event, &Definition { sections: pages.into() }).await;
}

/// Awa saves the form on its second page; the page that she goes on with, and the secret of her invitation.
async fn saves(site: &Site, browser: &Browser) -> (Answer, String) {
    let link = link_to(site, "awa").await;
    let first = browser.get(&link.replace("/en/i/", "/en/events/dakar/register?invitation=")).await;
    let mut fields: Vec<_> = awa(&[]).into_iter().filter(|(name, _)| *name != "consent").collect();
    fields.push(("_do", "next"));
    let second = browser.submit(&first, "/register", &fields).await;
    assert!(second.status == 200 && second.has("Page 2 of 2"), "{second:?}");
    let saved = browser.submit(&second, "/register", &[("_do", "save")]).await;
    assert_eq!(saved.status, 303, "{saved:?}");
    (browser.follow(&saved).await, link.rsplit('/').next().unwrap().to_owned())
}

async fn draft(site: &Site) -> registration_draft::Model {
    let kept = registration_draft::Entity::find().one(site.app.db.read()).await.unwrap();
    kept.expect("a saved form")
}

/// The saved form as a server of before kept it: with the secret of the link.
async fn as_before(site: &Site, secret: &str) {
    let mut row = draft(site).await.into_active_model();
    let typed = row.typed.clone().unwrap();
    row.typed = Set(format!("{},[\"invitation\",\"{secret}\"]]", typed.strip_suffix(']').unwrap()));
    row.invitation_id = Set(None);
    row.update(site.app.db.writer()).await.unwrap();
}

/// Sends the form from the page on which it is gone on with.
async fn sends(site: &Site, browser: &Browser, kept: &Answer) {
    let action = kept.path.split('?').next().expect("a path").to_owned();
    let sent = browser.submit(kept, &action, &[("_do", "send"), ("consent", "yes")]).await;
    assert_eq!(sent.status, 303, "{sent:?}");
    let row = registrations(site).await.pop().expect("a registration");
    assert_eq!(row.state, RegistrationState::Confirmed, "no officer decides");
    assert_eq!(row.invitation_id, Some(stored(site).await[0].id));
}

#[test]
fn an_invitation_goes_along_with_a_form_of_several_pages_that_is_kept() {
    on_each_database(async |site| {
        with_a_long_form(&site).await;
        let browser = site.browser();
        let (kept, secret) = saves(&site, &browser).await;
        assert!(kept.status == 200 && kept.has("name=\"invitation\""), "{kept:?}");
        let row = draft(&site).await;
        assert_eq!(row.invitation_id, Some(stored(&site).await[0].id));
        assert!(!row.typed.contains(&secret), "the secret of the link is not kept: {}", row.typed);
        sends(&site, &browser, &kept).await;
    });
}

#[test]
fn a_form_that_was_saved_with_the_secret_of_an_invitation_goes_on_and_loses_it() {
    on_each_database(async |site| {
        with_a_long_form(&site).await;
        let browser = site.browser();
        let (kept, secret) = saves(&site, &browser).await;
        as_before(&site, &secret).await;
        // Each page that is turned keeps it as it is kept now.
        let turned = kept.path.split('?').next().unwrap();
        let back = browser.submit(&kept, turned, &[("_do", "back")]).await;
        assert_eq!(back.status, 200, "{back:?}");
        let row = draft(&site).await;
        assert!(row.invitation_id.is_some() && !row.typed.contains(&secret), "{row:?}");
        // One that nobody goes on with is cleaned a day later, not while a server of before may read it.
        as_before(&site, &secret).await;
        site.worker().tidy().await.unwrap();
        assert!(draft(&site).await.typed.contains(&secret));
        site.after(chrono::Duration::hours(25));
        site.worker().tidy().await.unwrap();
        let row = draft(&site).await;
        assert!(row.invitation_id.is_some() && !row.typed.contains(&secret), "{row:?}");
        assert!(row.typed.contains("Awa Diop"));
        let page = browser.get(turned).await;
        let last = browser.submit(&page, turned, &[("_do", "next")]).await;
        sends(&site, &browser, &Answer { path: turned.to_owned(), ..last }).await;
    });
}

#[test]
fn whoever_withdrew_can_answer_again() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[]).await;
        let link = link_to(&site, "awa").await;
        registers_by(&site, &link, &awa(&[])).await;
        let browser = site.browser();
        let own = own_path(&site).await;
        let ask = browser.get(&format!("{own}/withdrawal")).await;
        browser.submit(&ask, "/withdrawal", &[]).await;
        assert_eq!(registers_by(&site, &link, &awa(&[])).await.status, 303);
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Submitted);
    });
}

#[test]
fn an_open_link_lets_in_so_many_and_no_more() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        let page = officer.get(&page_of(&event, "")).await;
        let wrong =
            officer.submit(&page, "invitations/links", &[("label", "SG 20"), ("max_uses", "many")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("Write a whole number") && wrong.has("value=\"SG 20\""));
        let made = officer.submit(&page, "invitations/links", &[("label", "SG 20"), ("max_uses", "2")]).await;
        let list = officer.follow(&made).await;
        let link = list.attribute_after("SG 20", "href");
        let link = format!("/{}", link.splitn(4, '/').nth(3).unwrap());
        for (number, status) in [(1, 303), (2, 303)] {
            let (name, email) = (format!("Person {number}"), format!("p{number}@example.org"));
            let sent = registers_by(&site, &link, &awa(&[("name", &name), ("email", &email)])).await;
            assert_eq!(sent.status, status, "{sent:?}");
        }
        assert_eq!(registrations(&site).await.len(), 2);
        let third = site.browser().get(&link).await;
        assert!(third.has("This invitation has been used."), "{third:?}");
        assert!(officer.get(&page_of(&event, "")).await.has("2 of 2"));
    });
}

#[test]
fn an_invitation_can_be_declined_taken_back_and_be_over() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        invites(
            &officer,
            &event,
            "awa@artp.example;Awa Diop;en\nrupa@buet.example",
            &[("ends", "2027-03-10")],
        )
        .await;
        let link = link_to(&site, "awa").await;
        let browser = site.browser();
        let page = browser.get(&link).await;
        assert!(page.has("The invitation holds until"), "{page:?}");
        let declined = browser.submit(&page, "/declination", &[]).await;
        let after = browser.follow(&declined).await;
        assert!(after.has("You said that you cannot come.") && !after.has("/declination"), "{after:?}");
        assert!(stored(&site).await[0].declined_at.is_some());
        assert_eq!(
            browser.post(&format!("{link}/declination"), &[("_token", "9999999999.x")]).await.status,
            403
        );

        let id = stored(&site).await[1].id;
        let list = officer.get(&page_of(&event, "")).await;
        let revoked = officer.submit(&list, &format!("invitations/{id}/revocation"), &[]).await;
        assert!(officer.follow(&revoked).await.has("The invitation is taken back."));
        let rupa = link_to(&site, "rupa").await;
        let gone = browser.get(&rupa).await;
        assert_eq!(gone.status, 410);
        assert!(gone.has("The organizers took this invitation back."));

        site.after(chrono::Duration::days(9));
        let over = browser.get(&link).await;
        assert_eq!(over.status, 410);
        assert!(over.has("The time to answer this invitation is over."), "{over:?}");
        assert_eq!(browser.get("/en/i/nothing").await.status, 410);
    });
}

#[test]
fn whoever_was_invited_at_an_address_need_not_confirm_it() {
    on_each_database(async |site| {
        let event =
            an_event("dakar").open().with(|event| event.address_hours = Some(24)).stored_in(&site).await;
        let officer = officer(&site).await;
        invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[]).await;
        registers_by(&site, &link_to(&site, "awa").await, &awa(&[])).await;
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Confirmed);
    });
}

#[test]
fn erasing_a_person_leaves_nothing_of_their_invitations() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let other = an_event("geneva").open().stored_in(&site).await;
        let officer = officer(&site).await;
        invites(&officer, &event, "awa@artp.example;Awa Diop;en", &[]).await;
        let link = link_to(&site, "awa").await;
        invites(&officer, &other, "Awa@artp.example;Awa Diop;en\nrupa@buet.example", &[]).await;
        registers_by(&site, &link, &awa(&[])).await;
        let own = own_path(&site).await;
        let browser = site.browser();
        let held = browser.get(&format!("{own}/registration.json")).await;
        assert!(held.has("\"invitation\":{\"answered_at\":"), "{held:?}");
        let ask = browser.get(&format!("{own}/erasure")).await;
        browser.submit(&ask, "/erasure", &[]).await;
        let left = invitation::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(
            left.iter().map(|row| row.email.as_deref()).collect::<Vec<_>>(),
            [Some("rupa@buet.example")]
        );
        let mails = mail::Entity::find().count(site.app.db.read()).await.unwrap();
        assert_eq!(mails, 1, "the one to Rupa");
    });
}

#[test]
fn the_addresses_of_invitations_are_forgotten_a_month_after_the_event() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        invites(&officer(&site).await, &event, "awa@artp.example;Awa Diop;en", &[]).await;
        site.letters().await;
        site.after(chrono::Duration::days(63 + 29));
        site.worker().tidy().await.unwrap();
        assert_eq!(stored(&site).await.len(), 1);
        site.after(chrono::Duration::days(3));
        site.worker().tidy().await.unwrap();
        assert!(stored(&site).await.is_empty() && mails(&site).await.is_empty());
    });
}
