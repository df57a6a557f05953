//! Quotas: set and taken away by officers, never overrun by whoever comes.

use chrono::{Duration, NaiveDate};
use domain::{registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, event_quota, registration};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::Expr,
};

use super::{mails, own_page, page_of, states, tended};
use crate::{
    registrations::{awa, registers},
    support::{AWA, Site, a_registration, an_event, on_each_database},
};

use RegistrationState::{Confirmed, Waiting};

async fn quota(site: &Site, event: &entities::event::Model, whom: &str, rule: &str, amount: &str) {
    quota_until(site, event, (whom, rule, amount), None).await;
}

async fn quota_until(
    site: &Site,
    event: &entities::event::Model,
    (whom, rule, amount): (&str, &str, &str),
    until: Option<NaiveDate>,
) {
    let row = event_quota::ActiveModel {
        event_id: Set(event.id),
        whom: Set(whom.to_owned()),
        rule: Set(rule.to_owned()),
        amount: Set(amount.to_owned()),
        until: Set(until),
        ..Default::default()
    };
    row.insert(site.app.db.writer()).await.expect("the quota is stored");
}

/// Somebody of a country's administration registers.
async fn delegate(site: &Site, name: &str, country: &str) {
    let email = format!("{}@example.org", name.to_lowercase());
    let fields = awa(&[
        ("name", name),
        ("email", &email),
        ("country", country),
        ("organization_kind", "administration"),
    ]);
    assert_eq!(registers(site, "dakar", &fields).await.status, 303);
}

#[test]
fn two_of_each_administration_have_a_place_and_the_third_waits_without_keeping_others_out() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(10).stored_in(&site).await;
        quota(&site, &event, "each:administration", "at_most", "2").await;
        let form = site.browser().get("/en/events/dakar/register").await;
        assert!(form.has("Each country’s administration: at most 2 places"), "{form:?}");
        for (name, country) in [("Awa", "SEN"), ("Binta", "SEN"), ("Cheikh", "SEN"), ("Juma", "KEN")] {
            delegate(&site, name, country).await;
        }
        assert_eq!(states(&site).await, [Confirmed, Confirmed, Waiting, Confirmed]);
        // Only a place of the same delegation helps who waits.
        let first = registration::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let mut row: registration::ActiveModel = first.into();
        row.state = Set(RegistrationState::Withdrawn);
        row.update(site.app.db.writer()).await.unwrap();
        tended(&site).await;
        let last = mails(&site).await.pop().unwrap();
        assert_eq!((last.0.as_str(), last.1.as_str()), ("place_offered", "cheikh@example.org"));
    });
}

#[test]
fn whoever_is_held_up_reads_by_what_in_the_mail_and_on_the_own_page() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(4).stored_in(&site).await;
        quota(&site, &event, "each:administration", "at_most", "1").await;
        quota(&site, &event, "class:LDC", "kept", "2").await;
        for (name, country) in
            [("Juma", "KEN"), ("Jane", "KEN"), ("Jean", "FRA"), ("Hans", "DEU"), ("Awa", "SEN")]
        {
            delegate(&site, name, country).await;
        }
        // The link stands in the row until the mail has gone.
        let (jane, hans) =
            (own_page(&site, "jane@example.org").await, own_page(&site, "hans@example.org").await);
        let letters = site.letters().await;
        let limit = "The places for your group are taken at the moment (Each country’s administration: at most one place).";
        let kept = "The places that are left at the moment are kept for others.";
        let full = "All places are taken";
        for (who, own, sentence) in [("jane", &jane, limit), ("hans", &hans, kept)] {
            let page = site.browser().get(own).await;
            assert!(page.has(sentence) && !page.has(full), "{who}: {page:?}");
            assert!(page.has("We write to you when a place becomes free for you."), "{page:?}");
            let letter = letters.iter().find(|letter| letter.header("To").contains(who)).unwrap();
            assert!(letter.text.contains(sentence) && !letter.text.contains(full), "{who}: {}", letter.text);
        }
        // The last of the kept places goes to another of the least developed countries.
        delegate(&site, "Abebe", "ETH").await;
        for (language, sentence) in [
            ("en", "All places are taken at the moment."),
            ("fr", "Toutes les places sont prises pour le moment."),
        ] {
            let page = site.browser().get(&hans.replace("/en/", &format!("/{language}/"))).await;
            assert!(page.has(sentence), "{page:?}");
        }
    });
}

#[test]
fn places_kept_until_a_day_are_offered_to_those_who_wait_when_it_has_come() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(2).stored_in(&site).await;
        let until = site.now().date_naive() + Duration::days(3);
        quota_until(&site, &event, ("class:LDC", "kept", "1"), Some(until)).await;
        for (name, country) in [("Jean", "FRA"), ("Hans", "DEU"), ("Greta", "SWE")] {
            delegate(&site, name, country).await;
        }
        assert_eq!(states(&site).await, [Confirmed, Waiting, Waiting]);
        let offered = async || {
            tended(&site).await;
            let offers = mails(&site).await.into_iter().filter(|(kind, ..)| kind == "place_offered");
            offers.map(|(_, to, _)| to).collect::<Vec<_>>()
        };
        site.after(Duration::days(2));
        assert_eq!(offered().await, Vec::<String>::new(), "the day before they are kept");
        site.after(Duration::days(1));
        assert_eq!(offered().await, ["hans@example.org"], "who waits longest is asked first");
        assert_eq!(offered().await.len(), 1, "and nobody else: there was one");
    });
}

#[test]
fn places_are_kept_for_the_least_developed_countries_whoever_comes_first() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(2).stored_in(&site).await;
        quota(&site, &event, "class:LDC", "kept", "50%").await;
        for (name, country) in [("Jean", "FRA"), ("Hans", "DEU"), ("Awa", "SEN")] {
            delegate(&site, name, country).await;
        }
        assert_eq!(states(&site).await, [Confirmed, Waiting, Confirmed]);
    });
}

#[test]
fn a_limit_is_never_overrun_whoever_comes_at_once() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(30).stored_in(&site).await;
        quota(&site, &event, "each:country", "at_most", "3").await;
        quota(&site, &event, "class:LDC", "kept", "6").await;
        let page = site.browser().get("/en/events/dakar/register").await;
        let countries = ["SEN", "FRA", "DEU", "KEN", "EGY", "BRA", "USA", "IND"];
        let everyone = (0..64_usize).map(|number| {
            let (site, page) = (&site, &page);
            async move {
                let (name, email) = (format!("Person {number}"), format!("p{number}@example.org"));
                let id = format!("00000000-0000-4000-8000-{number:012}");
                let country = countries[number % countries.len()];
                let fields =
                    awa(&[("name", &name), ("email", &email), ("submission", &id), ("country", country)]);
                site.browser().submit(page, "/register", &fields).await.status
            }
        });
        let answers = futures_util::future::join_all(everyone).await;
        assert_eq!(answers, vec![303; 64]);
        let placed = registration::Entity::find()
            .filter(registration::Column::State.eq(Confirmed))
            .all(site.app.db.read())
            .await
            .unwrap();
        for country in countries {
            let of_country =
                placed.iter().filter(|row| row.country.is_some_and(|code| code.as_str() == country));
            assert_eq!(of_country.count(), 3, "{country}");
        }
        assert_eq!(
            registration::Entity::find().count(site.app.db.read()).await.unwrap(),
            64,
            "nobody is lost"
        );
    });
}

#[test]
fn whoever_corrects_their_country_keeps_the_place_only_where_there_is_one() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(10).stored_in(&site).await;
        quota(&site, &event, "each:country", "at_most", "1").await;
        delegate(&site, "Juma", "KEN").await;
        delegate(&site, "Awa", "SEN").await;
        let own = own_page(&site, "awa@example.org").await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        let refused = browser.submit(&form, "/correction", &[("country", "KEN")]).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.has("No place is left for this group") && refused.has("value=\"KEN\" selected"),
            "{refused:?}"
        );
        assert_eq!(browser.submit(&form, "/correction", &[("country", "FRA")]).await.status, 303);
    });
}

#[test]
fn a_correction_of_whom_somebody_represents_returns_to_the_officers() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().with(|event| event.approval = true).stored_in(&site).await;
        let secret = server::web::secrets::issue();
        a_registration(&event, AWA)
            .with(|row| {
                row.token_hash = Some(secret.digest.clone());
                row.organization_kind = "regulator".parse().ok();
                row.mode = "on_site".parse().ok();
            })
            .stored_in(&site)
            .await;
        let own = format!("/en/r/{}", secret.token);
        let browser = site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        assert_eq!(
            browser
                .submit(&form, "/correction", &[("name", "Awa N. Diop"), ("organization", "ARTP")])
                .await
                .status,
            303
        );
        let form = browser.get(&format!("{own}/correction")).await;
        let state_after = async |fields: &[(&str, &str)]| {
            assert_eq!(browser.submit(&form, "/correction", fields).await.status, 303);
            states(&site).await[0]
        };
        let before = states(&site).await[0];
        assert_eq!(state_after(&[("country", "FRA")]).await, RegistrationState::Submitted, "was {before}");
        assert_eq!(mails(&site).await.last().unwrap().0, "registration_received");
        // Confirmed again without a new link, and changed again: it is told again.
        let told = mails(&site).await.len();
        let confirmed = Expr::value(RegistrationState::Confirmed);
        registration::Entity::update_many()
            .col_expr(registration::Column::State, confirmed)
            .exec(site.app.db.writer())
            .await
            .unwrap();
        assert_eq!(state_after(&[("country", "KEN")]).await, RegistrationState::Submitted);
        assert_eq!(mails(&site).await.len(), told + 1);
    });
}

#[test]
fn an_officer_sets_and_takes_away_quotas_and_what_cannot_be_is_told_at_its_field() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&page_of(&event, "quotas")).await;
        assert!(page.has("No quota is set"), "{page:?}");
        let sent = async |fields: &[(&str, &str)]| officer.submit(&page, "/quotas", fields).await;

        let kept = [("rule", "kept"), ("amount", "40%"), ("whom", "class:LDC"), ("until", "2027-05-01")];
        let refused = sent(&kept).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.has("Set the number of places of the event first.") && refused.has("value=\"40%\""),
            "{refused:?}"
        );
        let blank = sent(&[("rule", "at_most"), ("amount", "many"), ("whom", "")]).await;
        assert!(blank.has("id=\"amount-error\"") && blank.has("id=\"whom-error\""), "{blank:?}");
        let each = [("rule", "at_most"), ("amount", "2"), ("whom", "each:administration")];
        assert_eq!(sent(&each).await.status, 303);
        assert!(sent(&each).await.has("There is such a quota for this group already"));
        assert_eq!(sent(&[("rule", "at_most"), ("amount", "5"), ("country", "SEN")]).await.status, 303);

        let page = officer.get(&page_of(&event, "quotas")).await;
        assert!(page.has("Senegal: at most 5 places"), "{page:?}");
        assert_eq!(officer.submit(&page, "/removal", &[]).await.status, 303);
        let left: Vec<_> = event_quota::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(left.iter().map(|row| row.whom.as_str()).collect::<Vec<_>>(), ["country:SEN"]);
        assert_eq!(officer.submit(&page, "/quotas/offers", &[("offer_hours", "9999")]).await.status, 422);
        assert_eq!(officer.submit(&page, "/quotas/offers", &[("offer_hours", "٧٢")]).await.status, 303);
        // Nothing that was typed goes without a word.
        let until = [("rule", "at_most"), ("amount", "٤"), ("whom", "class:SIDS"), ("until", "2027-05-01")];
        assert!(sent(&until).await.has("id=\"until-error\""));
        let both = [("rule", "at_most"), ("amount", "4"), ("whom", "gender:male"), ("country", "FRA")];
        assert!(sent(&both).await.has("id=\"country-error\""));
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let trail: Vec<_> = trail.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(trail, ["quota_added", "quota_added", "quota_removed", "offer_hours_set"]);
    });
}

#[test]
fn an_officer_exceeds_a_quota_only_knowingly() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(10).stored_in(&site).await;
        quota(&site, &event, "each:country", "at_most", "1").await;
        delegate(&site, "Awa", "SEN").await;
        delegate(&site, "Binta", "SEN").await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page_of(&event, "registrations")).await;
        let binta = registration::Entity::find()
            .filter(registration::Column::State.eq(Waiting))
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        let only = format!("{}:waiting", binta.id);
        let full = crate::decisions::press(&officer, &list, "confirmation", &[("only", &only)]).await;
        assert!(officer.follow(&full).await.has("No place is left for"));
        assert_eq!(states(&site).await, [Confirmed, Waiting]);
        let beyond = [("only", only.as_str()), ("beyond", "yes")];
        crate::decisions::press(&officer, &list, "confirmation", &beyond).await;
        assert_eq!(states(&site).await, [Confirmed, Confirmed]);
    });
}
