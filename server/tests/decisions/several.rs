use domain::{registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, decision_preview, decision_reason, event, registration};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};

use super::{mails, press, registrations, stored};
use crate::support::{AWA, Answer, Browser, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Refused, Submitted, Waiting};

/// Selects people on the list and follows to the preview of a decision.
async fn previewed(officer: &Browser, event: &event::Model, decision: &str, ids: &[i64]) -> Answer {
    let list = officer.get(&registrations(event, "")).await;
    let chosen: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let mut fields = vec![("decision", decision)];
    fields.extend(chosen.iter().map(|id| ("chosen", id.as_str())));
    let answer = press(officer, &list, "decisions", &fields).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    officer.follow(&answer).await
}

/// Presses a button of the preview, with these fields filled in, and follows.
async fn acts(officer: &Browser, page: &Answer, act: &str, fields: &[(&str, &str)]) -> Answer {
    let address = page.path.split('?').next().unwrap_or_default().to_owned();
    let mut all = vec![("act", act)];
    all.extend_from_slice(fields);
    let answer = officer.submit(page, &address, &all).await;
    if answer.status == 303 { officer.follow(&answer).await } else { answer }
}

async fn states(site: &Site) -> Vec<RegistrationState> {
    let rows = crate::registrations::registrations(site).await;
    rows.into_iter().map(|row| row.state).collect()
}

#[test]
fn a_preview_says_of_each_what_would_become_and_decides_nothing_until_it_is_carried_out() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(2).stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        let yusuf = a_registration(&event, YUSUF).state(Waiting).stored_in(&site).await;
        let rupa = a_registration(&event, RUPA).state(Waiting).stored_in(&site).await;
        let done = a_registration(&event, AWA)
            .with(|row| {
                row.name = Some("Came Already".into());
                row.email = Some("came@artp.example".into());
            })
            .state(RegistrationState::Withdrawn)
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let ids = [awa.id, yusuf.id, rupa.id, done.id];
        let page = previewed(&officer, &event, "confirmation", &ids).await;
        assert!(page.has("Confirmed: 2"), "{page:?}");
        assert!(page.has("Left as they are (no place left): 1"));
        assert!(page.has("Left as they are (withdrawn, or attendance is on record): 1"));
        assert!(page.has("Registration confirmed (French)") && page.has("Registration confirmed (Arabic)"));
        assert_eq!(states(&site).await[..3], [Submitted, Waiting, Waiting], "nothing is decided");
        assert!(mails(&site).await.is_empty());

        let carried = acts(&officer, &page, "carry_out", &[]).await;
        assert!(carried.has("It is carried out for 2 people."), "{carried:?}");
        assert_eq!(states(&site).await[..3], [Confirmed, Confirmed, Waiting]);
        let confirmed = |to: &str| ("registration_confirmed".to_owned(), to.to_owned());
        assert_eq!(mails(&site).await, [confirmed(AWA.email), confirmed(YUSUF.email)]);
        // Pressed twice, or gone back to: nobody is decided about twice.
        acts(&officer, &page, "carry_out", &[]).await;
        assert_eq!(mails(&site).await.len(), 2);
        let trail = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("registration_confirmed"))
            .count(site.app.db.read())
            .await
            .unwrap();
        assert_eq!(trail, 2);
    });
}

#[test]
fn whoever_changed_since_the_preview_is_left_alone_and_the_second_officer_is_told_who_decided() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        let yusuf = a_registration(&event, YUSUF).state(Submitted).stored_in(&site).await;
        let first = crate::support::an_account(StaffRole::EventOfficer).email("first@itu.example");
        let first = site.signed_in(&first.stored_in(&site).await).await;
        let second = site.signed_in_as(StaffRole::EventOfficer).await;
        let refused = previewed(&second, &event, "refusal", &[awa.id, yusuf.id]).await;
        site.after(chrono::Duration::minutes(5));
        let list = first.get(&registrations(&event, "")).await;
        press(&first, &list, "confirmation", &[("only", &format!("{}:submitted", awa.id))]).await;

        let told = acts(&second, &refused, "carry_out", &[("reason_en", "Only members.")]).await;
        assert!(told.has("It is carried out for one person."), "{told:?}");
        assert!(told.has("Not decided, because they changed since the preview"));
        assert!(told.has(AWA.name) && told.has("first@itu.example"), "who decided, and when");
        assert!(told.has("2 March 2027 at 11:05"), "{told:?}");
        assert_eq!(states(&site).await, [Confirmed, Refused]);
    });
}

#[test]
fn whoever_was_decided_about_since_the_list_was_opened_is_left_alone_and_said() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "")).await;
        let mut row = awa.clone().into_active_model();
        row.state = Set(Refused);
        row.update(site.app.db.writer()).await.unwrap();
        let seen = format!("{}:submitted", awa.id);
        let fields = [("decision", "confirmation"), ("chosen", seen.as_str())];
        let answer = press(&officer, &list, "decisions", &fields).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("changed since the list was opened"), "{page:?}");
        acts(&officer, &page, "carry_out", &[]).await;
        assert_eq!(states(&site).await, [Refused]);
        // Seen where she stands, she can be decided about.
        let list = officer.get(&registrations(&event, "")).await;
        let answer = press(&officer, &list, "decisions", &fields).await;
        let page = officer.follow(&answer).await;
        let page = acts(&officer, &page, "preview", &[]).await;
        acts(&officer, &page, "carry_out", &[]).await;
        assert_eq!(states(&site).await, [Confirmed]);
    });
}

#[test]
fn a_place_that_is_gone_since_the_preview_is_not_given() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Refused).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = previewed(&officer, &event, "confirmation", &[awa.id]).await;
        assert!(page.has("Confirmed: 1"));
        a_registration(&event, RUPA).stored_in(&site).await;
        let told = acts(&officer, &page, "carry_out", &[]).await;
        assert!(told.has("Nothing was decided.") && told.has(AWA.name), "{told:?}");
        assert_eq!(states(&site).await, [Refused, Confirmed]);

        // Whoever goes beyond the places looks at it first.
        let page = previewed(&officer, &event, "confirmation", &[awa.id]).await;
        let again = acts(&officer, &page, "carry_out", &[("beyond", "yes")]).await;
        assert!(again.has("The preview is new") && again.has("Confirmed: 1"), "{again:?}");
        assert_eq!(states(&site).await, [Refused, Confirmed]);
        acts(&officer, &again, "carry_out", &[]).await;
        assert_eq!(states(&site).await, [Confirmed, Confirmed]);
    });
}

#[test]
fn each_person_reads_the_reason_in_their_language_or_another_one_that_is_marked() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let mut ids = Vec::new();
        for who in [AWA, YUSUF] {
            ids.push(a_registration(&event, who).state(Submitted).stored_in(&site).await.id);
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = previewed(&officer, &event, "refusal", &ids).await;
        assert!(page.has("name=\"reason_fr\"") && page.has("name=\"reason_ar\"") && !page.has("reason_zh"));
        let silent = acts(&officer, &page, "carry_out", &[]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.has("Say why"), "{silent:?}");
        let reason = [("reason_fr", "Réservé aux <membres>."), ("keep", "yes")];
        let seen = acts(&officer, &page, "preview", &reason).await;
        assert!(seen.has("the reason in another language: French"), "{seen:?}");
        assert!(seen.has("Réservé aux &lt;membres&gt;."), "nothing typed is lost");
        acts(&officer, &seen, "carry_out", &[("keep", "yes")]).await;
        assert_eq!(states(&site).await, [Refused, Refused]);

        let letters = site.letters().await;
        assert!(letters[0].text.contains("> Réservé aux <membres>."), "{}", letters[0].text);
        assert!(letters[1].text.contains("الفرنسية"), "marked: {}", letters[1].text);
        assert!(letters[1].html.contains("lang=\"fr\""));
        let own = site.browser().get(&letters[1].link("/ar/r/")).await;
        assert!(own.has("lang=\"fr\"") && own.has("Réservé aux &lt;membres&gt;."), "{own:?}");

        // The reason is kept for the event, and can be used again.
        let kept = decision_reason::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let next = previewed(&officer, &event, "waiting", &ids).await;
        assert!(next.has("On the waiting list: 2"), "{next:?}");
        let used = acts(&officer, &next, "use", &[("kept", &kept.id.to_string())]).await;
        assert!(used.has("Réservé aux &lt;membres&gt;."), "{used:?}");
        let gone = acts(&officer, &used, "remove", &[("kept", &kept.id.to_string())]).await;
        assert!(!gone.has("Reasons kept for this event"), "{gone:?}");
    });
}

#[test]
fn whoever_is_put_on_the_waiting_list_stands_at_its_end() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await;
        let now = site.now();
        let yusuf = a_registration(&event, YUSUF)
            .state(Waiting)
            .with(|row| row.submitted_at = now)
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = previewed(&officer, &event, "waiting", &[awa.id]).await;
        acts(&officer, &page, "carry_out", &[("reason_en", "Others come first.")]).await;
        let order = server::places::waiting_in_order(site.app.db.read(), event.id).await.unwrap();
        assert_eq!(order, [yusuf.id, awa.id], "though she had registered before him");
        let letter = site.letters().await.pop().unwrap();
        assert!(letter.text.contains("> Others come first."), "{}", letter.text);
    });
}

#[test]
fn all_that_match_the_filter_are_decided_about_in_batches_and_nobody_else() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let other = an_event("geneva").open().stored_in(&site).await;
        let many = server::decisions::carrying_out::BATCH * 2 + 20;
        let model = a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        let rows = (1..many).map(|number| {
            let mut row = model.clone().into_active_model();
            row.id = sea_orm::ActiveValue::NotSet;
            row.person_key = Set(i64::try_from(number).unwrap());
            row.email = Set(Some(format!("p{number}@example.org")));
            row
        });
        for some in rows.collect::<Vec<_>>().chunks(100) {
            registration::Entity::insert_many(some.to_vec())
                .exec_without_returning(site.app.db.writer())
                .await
                .unwrap();
        }
        a_registration(&event, YUSUF).state(Submitted).stored_in(&site).await;
        a_registration(&other, AWA).state(Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "?country=SEN")).await;
        assert!(list.has("people who match the filter"), "{list:?}");
        let fields = [("everybody", "yes"), ("decision", "confirmation"), ("filter_country", "SEN")];
        let answer = press(&officer, &list, "decisions", &fields).await;
        let page = officer.follow(&answer).await;
        assert!(page.has(&format!("Confirmed: {many}")), "{page:?}");
        let carried = acts(&officer, &page, "carry_out", &[]).await;
        assert!(carried.has(&format!("It is carried out for {many} people.")), "{carried:?}");
        let confirmed = registration::Entity::find().filter(registration::Column::State.eq(Confirmed));
        assert_eq!(confirmed.count(site.app.db.read()).await.unwrap(), u64::try_from(many).unwrap());
        assert_eq!(mails(&site).await.len(), many);
    });
}

#[test]
fn what_was_stopped_half_way_goes_on_where_it_stopped() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        let yusuf = a_registration(&event, YUSUF).state(Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = previewed(&officer, &event, "confirmation", &[awa.id, yusuf.id]).await;
        let preview = decision_preview::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let mut half = preview.into_active_model();
        half.carried_out = Set(1);
        half.outcome = Set(r#"{"done":1,"changed":[]}"#.into());
        half.update(site.app.db.writer()).await.unwrap();
        let stopped = officer.get(&page.path).await;
        assert!(stopped.has("This stopped half-way") && stopped.has("Go on"), "{stopped:?}");
        acts(&officer, &stopped, "carry_out", &[]).await;
        assert_eq!(states(&site).await, [Submitted, Confirmed]);
    });
}

#[test]
fn a_preview_of_another_event_is_not_carried_out_here_and_old_ones_are_forgotten() {
    on_each_database(async |site| {
        let (here, there) = (
            an_event("dakar").open().stored_in(&site).await,
            an_event("geneva").open().stored_in(&site).await,
        );
        let awa = a_registration(&there, AWA).state(Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = previewed(&officer, &there, "confirmation", &[awa.id]).await;
        let elsewhere =
            page.path.replace(&format!("/events/{}/", there.id), &format!("/events/{}/", here.id));
        assert_eq!(officer.get(&elsewhere).await.status, 404);
        let none = previewed_none(&officer, &here).await;
        assert!(none.has("Nobody was selected"), "{none:?}");
        site.after(chrono::Duration::days(8));
        site.worker().tidy().await.unwrap();
        assert_eq!(decision_preview::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
        assert_eq!(stored(&site, awa.id).await.state, Submitted);
    });
}

async fn previewed_none(officer: &Browser, event: &event::Model) -> Answer {
    // An empty list has no form.
    let with_a_token = officer.get(&registrations(event, "/new")).await;
    let with_a_token = Answer { path: registrations(event, ""), ..with_a_token };
    let answer = press(officer, &with_a_token, "decisions", &[("decision", "refusal")]).await;
    officer.follow(&answer).await
}
