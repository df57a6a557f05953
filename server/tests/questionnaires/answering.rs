//! An administration answers behind its link.

use domain::report::ReportKind;
use entities::need;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, NotSet, Set};

use super::{ARTP, asked, asks, latest_token, needs, respondents, trail, with};
use crate::{
    reports::facts_of_kind,
    support::{Answer, Site, on_each_database},
};

const SENSORS: [(&str, &str); 3] =
    [("priority_iot", "high"), ("text_iot", "Capteurs </textarea>"), ("other", "Merci <b>")];

fn stated(theme: &str, priority: &str, text: &str) -> (String, String, String) {
    (theme.to_owned(), priority.to_owned(), text.to_owned())
}

/// Opens the form and sends it with these fields.
async fn answers(site: &Site, link: &str, fields: &[(&str, &str)]) -> Answer {
    let browser = site.browser();
    browser.submit(&browser.get(link).await, link, fields).await
}

#[test]
fn an_answer_stands_among_the_needs_and_can_be_changed_until_the_end() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        let form = site.browser().get(&link).await;
        assert!(form.status == 200 && form.has("Besoins 2027") && form.has("Sénégal"), "{form:?}");
        assert!(!form.has("<script") && form.has("noindex"), "{form:?}");
        let saved = answers(&site, &link, &SENSORS).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        let shown = site.browser().follow(&saved).await;
        assert!(shown.has("Capteurs &lt;/textarea&gt;") && shown.has("2 mars 2027"), "{shown:?}");
        assert_eq!(needs(&site).await, [stated("iot", "high", "Capteurs </textarea>")]);
        let row = need::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((row.country.as_str(), row.source.as_str()), ("SEN", "Needs <2027>"));
        assert_eq!((row.date.as_str(), row.language.as_str()), ("2027-03-02", "fr"));
        assert!(officer.get("/en/staff/needs?country=SEN").await.has("Capteurs &lt;/textarea&gt;"));
        let facts = facts_of_kind(&site, ReportKind::Needs).await;
        assert_eq!(facts["needs"][0]["country"], "SEN");
        let seen = officer.get(&page).await;
        assert!(seen.has("2 March 2027") && seen.has("1 of 1") && seen.has("Merci &lt;b&gt;"), "{seen:?}");

        site.after(chrono::Duration::days(1));
        let water =
            [("priority_iot", ""), ("text_iot", ""), ("priority_water", "low"), ("text_water", "Eau")];
        assert_eq!(answers(&site, &link, &water).await.status, 303);
        assert_eq!(needs(&site).await, [stated("water", "low", "Eau")], "none removes the need");
        let actions: Vec<(String, String)> =
            trail(&site).await.into_iter().map(|entry| (entry.action, entry.actor)).collect();
        let by = format!("respondent {}", respondents(&site).await[0].id);
        let told = ["need_entered", "questionnaire_answered", "need_entered", "need_removed"];
        let told: Vec<_> = told.into_iter().chain(["questionnaire_answered"]).collect();
        let theirs: Vec<&str> =
            actions.iter().filter(|(_, actor)| *actor == by).map(|(action, _)| action.as_str()).collect();
        assert_eq!(theirs, told);
    });
}

#[test]
fn what_staff_entered_or_put_right_is_not_touched() {
    on_each_database(async |site| {
        let (_, _, link) = asked(&site).await;
        let own = need::Model {
            id: 0,
            need_ref: "entered-1".into(),
            country: "SEN".parse().unwrap(),
            theme: "iot".into(),
            priority: None,
            date: "2026".into(),
            source: "Letter".into(),
            text: "Of staff".into(),
            language: domain::language::Language::EN,
        };
        let mut own = own.into_active_model().reset_all();
        own.id = NotSet;
        own.insert(site.app.db.writer()).await.unwrap();
        assert_eq!(answers(&site, &link, &SENSORS).await.status, 303);
        let written = need::Entity::find().all(site.app.db.read()).await.unwrap();
        let written = written.into_iter().find(|row| row.need_ref != "entered-1").unwrap();
        let mut written = written.into_active_model();
        written.text = Set("Sensors, put right".into());
        written.update(site.app.db.writer()).await.unwrap();
        let water = [("priority_water", "low"), ("text_water", "Eau")];
        assert_eq!(answers(&site, &link, &water).await.status, 303);
        let both = [stated("iot", "", "Of staff"), stated("iot", "high", "Sensors, put right")];
        assert_eq!(needs(&site).await[..2], both, "nothing else was said of it");
        let none = [("priority_iot", ""), ("text_iot", ""), ("priority_water", ""), ("text_water", "")];
        assert_eq!(answers(&site, &link, &none).await.status, 303);
        assert_eq!(needs(&site).await, [stated("iot", "", "Of staff")]);
    });
}

#[test]
fn what_is_wrong_comes_back_with_everything_typed() {
    on_each_database(async |site| {
        let (_, _, link) = asked(&site).await;
        let half = [("priority_iot", "high"), ("text_water", "De l’eau <propre>"), ("other", "Merci")];
        let wrong = answers(&site, &link, &half).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("href=\"#text_iot\"") && wrong.has("href=\"#priority_water\""), "{wrong:?}");
        assert!(wrong.has("De l’eau &lt;propre&gt;") && wrong.has("Merci"), "{wrong:?}");
        assert!(needs(&site).await.is_empty() && respondents(&site).await[0].answered_at.is_none());
        let stale = site.browser().get(&link).await;
        site.after(chrono::Duration::hours(13));
        let late = site.browser().submit(&stale, &link, &SENSORS).await;
        assert!(late.status == 403 && late.has("Capteurs &lt;/textarea&gt;"), "{late:?}");
        assert_eq!(site.browser().submit(&late, &link, &[]).await.status, 303, "it can be sent again");
    });
}

#[test]
fn the_same_answer_sent_twice_is_one_and_a_second_tab_is_told() {
    on_each_database(async |site| {
        let (_, _, link) = asked(&site).await;
        let (one, other) = (site.browser().get(&link).await, site.browser().get(&link).await);
        assert_eq!(site.browser().submit(&one, &link, &SENSORS).await.status, 303);
        assert_eq!(site.browser().submit(&one, &link, &SENSORS).await.status, 303);
        let answered = trail(&site).await;
        let answered = answered.iter().filter(|entry| entry.action == "questionnaire_answered");
        assert_eq!(answered.count(), 1);
        let changed = with(&SENSORS, &[("text_iot", "Autre chose")]);
        let late = site.browser().submit(&other, &link, &changed).await;
        assert!(late.status == 409 && late.has("Autre chose"), "{late:?}");
        assert_eq!(needs(&site).await, [stated("iot", "high", "Capteurs </textarea>")]);
        assert_eq!(site.browser().submit(&late, &link, &[]).await.status, 303);
        assert_eq!(needs(&site).await, [stated("iot", "high", "Autre chose")]);
    });
}

#[test]
fn after_the_end_nothing_is_taken_and_what_was_typed_can_be_copied() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        let open = site.browser().get(&link).await;
        assert_eq!(officer.submit(&officer.get(&page).await, "/closing", &[]).await.status, 303);
        let closed = site.browser().get(&link).await;
        assert!(closed.status == 410 && closed.has("n’accepte plus de réponses"), "{closed:?}");
        let late = site.browser().submit(&open, &link, &SENSORS).await;
        assert!(late.status == 410 && late.has("Capteurs &lt;/textarea&gt;"), "{late:?}");
        assert!(needs(&site).await.is_empty());
        assert_eq!(officer.submit(&officer.get(&page).await, "/reopening", &[]).await.status, 303);
        // The last day counts to its end.
        site.after(chrono::Duration::days(18) + chrono::Duration::hours(11));
        assert_eq!(answers(&site, &link, &SENSORS).await.status, 303);
        let officer = super::officer(&site).await;
        let shown = officer.get(&page).await;
        site.after(chrono::Duration::hours(2));
        assert_eq!(site.browser().get(&link).await.status, 410);
        let mali = with(&ARTP, &[("country", "MLI"), ("email", "office@amrtp.example")]);
        let late = officer.submit(&shown, "/respondents", &mali).await;
        assert!(officer.follow(&late).await.has("no longer open"), "{late:?}");
        assert_eq!(respondents(&site).await.len(), 1);
        assert!(site.letters().await.is_empty(), "nobody is sent a link that opens nothing");
    });
}

#[test]
fn a_link_opens_one_answer_and_a_forged_one_none() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        assert_eq!(answers(&site, &link, &SENSORS).await.status, 303);
        let mali = with(&ARTP, &[("country", "MLI"), ("email", "office@amrtp.example")]);
        assert_eq!(asks(&officer, &page, &mali).await.status, 303);
        let mali = format!("/en/q/{}", latest_token(&site).await);
        let form = site.browser().get(&mali).await;
        assert!(form.has("Mali") && !form.has("Capteurs") && !form.has("Senegal"), "{form:?}");
        let forged = format!("/ar/q/{}", "A".repeat(43));
        for answer in [site.browser().get(&forged).await, site.browser().post(&forged, &SENSORS).await] {
            assert!(answer.status == 410 && answer.has("هذا الرابط لا يفتح أي استبيان"), "{answer:?}");
        }
        // A form of one link is none of another's.
        let token = site.browser().get(&mali).await.attribute_after("name=\"_token\"", "value");
        let mut fields = SENSORS.to_vec();
        fields.extend([("_token", token.as_str()), ("language", "en")]);
        assert_eq!(site.browser().post(&link, &fields).await.status, 403);
    });
}

#[test]
fn an_answer_is_saved_often_but_not_without_end() {
    on_each_database(async |site| {
        let (_, _, link) = asked(&site).await;
        let id = respondents(&site).await[0].id.to_string();
        let limit = server::web::rate_limit::ANSWERS;
        for _ in 0..limit.tries {
            assert!(site.app.may_try(limit, "answers", &id).await.unwrap());
        }
        let stopped = answers(&site, &link, &SENSORS).await;
        assert!(stopped.status == 429 && stopped.has("Capteurs &lt;/textarea&gt;"), "{stopped:?}");
        site.after(chrono::Duration::minutes(limit.minutes + 1));
        assert_eq!(answers(&site, &link, &SENSORS).await.status, 303);
    });
}

#[test]
fn as_much_as_the_form_takes_can_be_said_in_any_script() {
    on_each_database(async |site| {
        let officer = super::officer(&site).await;
        let page = officer.get("/en/staff/questionnaires/new").await;
        let filled =
            [("title_ar", "احتياجات"), ("last_day", "2027-03-20"), ("contact_email", "needs@itu.example")];
        let saved = officer.submit(&page, "/new", &filled).await;
        let page = saved.location().split('?').next().unwrap_or_default().to_owned();
        assert_eq!(asks(&officer, &page, &ARTP).await.status, 303);
        let link = format!("/ar/q/{}", latest_token(&site).await);
        let words = "需".repeat(domain::questionnaire::answer::WORDS);
        let names: Vec<[String; 2]> =
            server::reference::themes().map(domain::questionnaire::answer::fields).collect();
        let fields = names
            .iter()
            .flat_map(|[priority, text]| [(priority.as_str(), "low"), (text.as_str(), words.as_str())]);
        let fields: Vec<(&str, &str)> = fields.chain([("other", words.as_str())]).collect();
        assert_eq!(answers(&site, &link, &fields).await.status, 303);
        assert_eq!(needs(&site).await.len(), names.len());
        let long = format!("{words}需");
        let wrong = answers(&site, &link, &[("text_iot", long.as_str())]).await;
        assert!(wrong.status == 422 && wrong.has(&long), "it stands there to be shortened");
    });
}
