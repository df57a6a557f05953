//! One person registers several: what each gets, what the registrant sees, and what stays hidden.

use domain::registration::RegistrationState;
use entities::{group_member, mail, registration_group};
use sea_orm::{EntityTrait, QueryOrder};

use crate::{
    registrations::registrations,
    support::{Answer, Site, an_event, on_each_database},
};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

/// Mariama registers Awa and Binta of the regulator.
pub const GROUP: [(&str, &str); 16] = [
    ("by-name", "Mariama Sow"),
    ("by-email", "mariama@artp.example"),
    ("by-language", "fr"),
    ("by-consent", "yes"),
    ("organization_kind", "regulator"),
    ("organization", "ARTP"),
    ("country", "SEN"),
    ("p1-name", "Awa Diop"),
    ("p1-email", "awa@artp.example"),
    ("p1-mode", "on_site"),
    ("p1-language", "fr"),
    ("p2-name", "Binta Fall"),
    ("p2-email", "binta@artp.example"),
    ("p2-mode", "remote"),
    ("p2-language", "ar"),
    ("p2-role", "speaker"),
];

/// The group with other fields.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = GROUP.into_iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes.iter().copied()).collect()
}

pub async fn registers(site: &Site, fields: &[(&str, &str)]) -> Answer {
    let browser = site.browser();
    let page = browser.get("/en/events/dakar/group").await;
    browser.submit(&page, "/group", fields).await
}

async fn states(site: &Site) -> Vec<RegistrationState> {
    registrations(site).await.into_iter().map(|row| row.state).collect()
}

/// Kind and recipient of every mail, oldest first.
async fn mails(site: &Site) -> Vec<(String, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

/// The secret of the latest mail to somebody.
async fn secret_of(site: &Site, to: &str) -> String {
    let all = mail::Entity::find().order_by_desc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    let mail = all.into_iter().find(|mail| mail.recipient == to).expect("a mail to them");
    let data: serde_json::Value = serde_json::from_str(&mail.data).unwrap();
    data["token"].as_str().expect("a secret").to_owned()
}

#[test]
fn each_person_gets_a_registration_and_a_link_in_their_language_and_the_registrant_one_to_the_group() {
    on_each_database(async |site| {
        an_event("dakar").open().places(1).stored_in(&site).await;
        let browser = site.browser();
        let form = browser.get("/en/events/dakar/register").await;
        assert!(form.has("Register several people at once"));
        let done = registers(&site, &GROUP).await;
        assert_eq!(done.status, 303, "{done:?}");
        assert_eq!(states(&site).await, [Confirmed, Waiting], "in the order of the form");
        let group = browser.follow(&done).await;
        assert!(group.has("These people are registered."), "{group:?}");
        assert!(
            group.has("Awa Diop") && group.has("Confirmed") && group.has("On the waiting list"),
            "{group:?}"
        );
        let rows = registrations(&site).await;
        assert_eq!(rows[1].language.map(|language| language.to_string()).as_deref(), Some("ar"));
        assert!(rows.iter().all(|row| row.consented_at.is_none() && row.group_id.is_some()));
        let letters = site.letters().await;
        let to =
            |address: &str| letters.iter().find(|one| one.header("To").contains(address)).expect("a letter");
        assert!(to("awa@").text.contains("Mariama Sow vous a inscrit"), "{}", to("awa@").text);
        assert!(to("binta@").text.contains("/ar/r/"), "{}", to("binta@").text);
        let mariama = to("mariama@");
        assert!(mariama.text.contains("Vous avez inscrit 2 personnes"), "{}", mariama.text);
        let own = browser.get(&mariama.link("/g/")).await;
        assert!(own.status == 200 && own.has("Binta Fall"), "{own:?}");
        assert_eq!(browser.get("/en/g/never-given-out").await.status, 410);
    });
}

#[test]
fn a_button_adds_a_person_and_a_box_leaves_one_out_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get("/en/events/dakar/group").await;
        let more = browser.submit(&page, "/group", &with(&[("more", "yes")])).await;
        assert_eq!(more.status, 200);
        assert!(
            more.has("Person 3") && more.has("value=\"Binta Fall\"") && !more.has("role=\"alert\""),
            "{more:?}"
        );
        let third = [("p3-name", "Cheikh Ba"), ("p3-email", "cheikh@artp.example"), ("p3-mode", "remote")];
        let wrong = browser
            .submit(&more, "/group", &[&third[..], &[("p2-out", "yes"), ("p1-email", "x")]].concat())
            .await;
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.has("href=\"#p1-email\"") && wrong.has("Cheikh Ba") && !wrong.has("Binta Fall"),
            "{wrong:?}"
        );
        assert!(states(&site).await.is_empty(), "nobody is registered while something is wrong");
        let fixed = [("p1-email", "awa@artp.example"), ("by-consent", "yes")];
        assert_eq!(browser.submit(&wrong, "/group", &fixed).await.status, 303);
        let names: Vec<_> = registrations(&site).await.into_iter().filter_map(|row| row.name).collect();
        assert_eq!(names, ["Awa Diop", "Cheikh Ba"]);
    });
}

#[test]
fn the_same_form_sent_twice_is_one_group_and_a_corrected_one_means_the_same_people() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get("/en/events/dakar/group").await;
        let (first, second) =
            tokio::join!(browser.submit(&page, "/group", &GROUP), browser.submit(&page, "/group", &GROUP));
        assert_eq!((first.status, first.location()), (303, second.location()));
        assert_eq!(states(&site).await, [Confirmed, Confirmed]);
        assert_eq!(mails(&site).await.len(), 3);
        let corrected = with(&[("p2-name", "Binta Sall")]);
        let third = browser.submit(&page, "/group", &corrected).await;
        assert_ne!(third.location(), first.location());
        let group = browser.follow(&third).await;
        browser.submit(&group, "/members/1/withdrawal", &[]).await;
        assert_eq!(states(&site).await, [Withdrawn, Confirmed, Confirmed], "the same Awa");
    });
}

#[test]
fn whoever_is_registered_already_is_reminded_and_the_registrant_cannot_tell() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let awa = crate::registrations::awa(&[("country", "MLI"), ("organization", "Other")]);
        crate::registrations::registers(&site, "dakar", &awa).await;
        let browser = site.browser();
        let done = registers(&site, &GROUP).await;
        let group = browser.follow(&done).await;
        let shown = |name: &str| {
            let text = group.text();
            let rest = text.split(name).nth(1).expect("the name").to_owned();
            rest.split("</li>").next().unwrap().replace("/members/1/", "/members/2/")
        };
        let strip = |text: String| text.split("<details>").next().unwrap().to_owned();
        assert_eq!(strip(shown("Awa Diop</h2>")), strip(shown("Binta Fall</h2>")));
        let rows = registrations(&site).await;
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].organization.as_deref(), rows[0].group_id), (Some("Other"), None));
        let kinds: Vec<String> = mails(&site).await.into_iter().map(|mail| mail.0).collect();
        assert_eq!(
            kinds,
            ["registration_confirmed", "registration_confirmed", "group_registered", "own_link"]
        );
        // Nor can they withdraw somebody who is none of theirs.
        let after = browser.follow(&browser.submit(&group, "/members/1/withdrawal", &[]).await).await;
        assert!(after.has("The person is withdrawn"), "{after:?}");
        assert_eq!(states(&site).await, [Confirmed, Confirmed]);
        // Erasing the person erases the name in the group that names them.
        let own = format!("/en/r/{}", secret_of(&site, "awa@artp.example").await);
        let question = browser.get(&format!("{own}/erasure")).await;
        browser.submit(&question, "/erasure", &[]).await;
        let members = group_member::Entity::find().order_by_asc(group_member::Column::Position);
        let names: Vec<_> =
            members.all(site.app.db.read()).await.unwrap().into_iter().map(|one| one.name).collect();
        assert_eq!(names, [None, Some("Binta Fall".into())]);
    });
}

#[test]
fn the_registrant_withdraws_somebody_who_is_told_unless_they_changed_meanwhile() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let group = browser.follow(&registers(&site, &GROUP).await).await;
        let own = format!("/en/r/{}", secret_of(&site, "binta@artp.example").await);
        let question = browser.get(&format!("{own}/withdrawal")).await;
        browser.submit(&question, "/withdrawal", &[]).await;
        let late = browser.follow(&browser.submit(&group, "/members/2/withdrawal", &[]).await).await;
        assert!(late.has("Nothing was changed"), "{late:?}");
        browser.submit(&group, "/members/1/withdrawal", &[]).await;
        assert_eq!(states(&site).await, [Withdrawn, Withdrawn]);
        let last = mails(&site).await.pop().unwrap();
        assert_eq!((last.0.as_str(), last.1.as_str()), ("registration_withdrawn", "awa@artp.example"));
        assert_eq!(browser.submit(&group, "/members/1/withdrawal", &[("_token", "1.x")]).await.status, 403);
    });
}

#[test]
fn quotas_and_steps_hold_for_groups_and_a_closed_event_takes_none() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().with(|row| row.approval = true).stored_in(&site).await;
        let quota = entities::event_quota::ActiveModel {
            event_id: sea_orm::Set(event.id),
            whom: sea_orm::Set("each:country".into()),
            rule: sea_orm::Set("at_most".into()),
            amount: sea_orm::Set("1".into()),
            ..Default::default()
        };
        sea_orm::ActiveModelTrait::insert(quota, site.app.db.writer()).await.unwrap();
        let page = site.browser().get("/en/events/dakar/group").await;
        assert!(page.has("Each country: at most one place"), "{page:?}");
        registers(&site, &GROUP).await;
        assert_eq!(states(&site).await, [Submitted, Waiting]);
        let mut row: entities::event::ActiveModel = event.into();
        row.by_nomination = sea_orm::Set(true);
        sea_orm::ActiveModelTrait::update(row, site.app.db.writer()).await.unwrap();
        let closed = site.browser().get("/en/events/dakar/group").await;
        assert!(closed.has("People are nominated by the focal points"), "{closed:?}");
        assert_eq!(
            site.browser().submit(&page, "/group", &with(&[("p1-name", "Fatou Fall")])).await.status,
            409
        );
    });
}

#[test]
fn the_link_to_a_group_comes_again_and_goes_with_whoever_registered_it() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let first = registers(&site, &with(&[("by-email", "awa@artp.example")])).await;
        site.after(chrono::Duration::minutes(5));
        let page = browser.get("/en/r/links").await;
        browser.submit(&page, "/r/links", &[("email", "awa@artp.example")]).await;
        let again = format!("/en/g/{}", secret_of(&site, "awa@artp.example").await);
        assert!(first.location().starts_with(&again), "{again}");
        let all = mail::Entity::find().order_by_desc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
        let own = all.into_iter().find(|mail| mail.kind == "own_link").expect("the link to what is held");
        let data: serde_json::Value = serde_json::from_str(&own.data).unwrap();
        let question = browser.get(&format!("/en/r/{}/erasure", data["token"].as_str().unwrap())).await;
        assert_eq!(browser.submit(&question, "/erasure", &[]).await.status, 303);
        assert_eq!(browser.get(&again).await.status, 410);
        let group = registration_group::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((group.name, group.email, group.submission), (None, None, None));
        assert!(registrations(&site).await.iter().all(|row| row.registered_by.is_none()));
        assert!(mails(&site).await.iter().all(|(_, to)| !to.contains("awa@")));
    });
}

#[test]
fn a_crowd_is_stopped_and_everything_typed_stays() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let shared = "delegation@artp.example";
        for round in 0..10 {
            let names = [format!("Person A{round}x"), format!("Person B{round}y")];
            let fields = with(&[
                ("p1-name", &names[0]),
                ("p2-name", &names[1]),
                ("p1-email", shared),
                ("p2-email", shared),
                ("by-email", "other@artp.example"),
            ]);
            assert_eq!(registers(&site, &fields).await.status, 303, "{round}");
        }
        let stopped =
            registers(&site, &with(&[("p1-email", shared), ("by-email", "another@artp.example")])).await;
        assert_eq!(stopped.status, 429);
        assert!(stopped.has("Awa Diop") && stopped.has("What you typed still stands here"), "{stopped:?}");
        assert_eq!(registrations(&site).await.len(), 20);
    });
}
