//! Staff write a questionnaire and say who is asked.

use domain::{country::Region, staff::StaffRole};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    ARTP, ENTRY, a_questionnaire, asked, asks, entered, latest_token, mails, officer, respondents, trail,
    with,
};
use crate::support::{Site, an_account, on_each_database};

#[test]
fn a_questionnaire_is_written_corrected_closed_and_opened_again() {
    on_each_database(async |site| {
        let officer = officer(&site).await;
        let blank = officer.get("/en/staff/questionnaires/new").await;
        assert!(blank.text().matches("checked").count() > 20, "it asks about every theme: {blank:?}");
        let wrong = entered(&officer, &with(&ENTRY, &[("last_day", "soon")])).await;
        assert!(
            wrong.status == 422 && wrong.has("Needs &lt;2027&gt;") && wrong.has("value=\"soon\""),
            "{wrong:?}"
        );
        let page = a_questionnaire(&officer).await;
        let list = officer.get("/en/staff/questionnaires").await;
        assert!(
            list.has("Questionnaires: 1") && list.has("Needs &lt;2027&gt;") && list.has("0 of 0"),
            "{list:?}"
        );
        let details = format!("{page}/details");
        let form = officer.get(&details).await;
        let stale = officer.get(&details).await;
        let changed = officer.submit(&form, "/details", &[("title_en", "Needs of 2027")]).await;
        assert_eq!(changed.status, 303, "{changed:?}");
        let late = officer.submit(&stale, "/details", &[("title_en", "Other")]).await;
        assert!(late.status == 409 && late.has("value=\"Other\""), "{late:?}");
        assert_eq!(officer.submit(&officer.get(&page).await, "/closing", &[]).await.status, 303);
        let closed = officer.get(&page).await;
        assert!(closed.has("Closed by hand") && !closed.has("/respondents\""), "{closed:?}");
        assert_eq!(officer.submit(&closed, "/reopening", &[]).await.status, 303);
        assert!(officer.get(&page).await.has("/respondents\""));
        site.after(chrono::Duration::days(30));
        assert!(super::officer(&site).await.get(&page).await.has("Over"));
        let actions: Vec<String> = trail(&site).await.into_iter().map(|entry| entry.action).collect();
        let told = ["entered", "changed", "closed", "reopened"].map(|what| format!("questionnaire_{what}"));
        assert_eq!(actions, told);
    });
}

#[test]
fn the_link_goes_once_by_mail_in_the_language_of_the_respondent() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        let again = asks(&officer, &page, &with(&ARTP, &[("email", "office@ARTP.example")])).await;
        assert!(officer.follow(&again).await.has("nothing changed for them: 1."), "{again:?}");
        let other = asks(&officer, &page, &with(&ARTP, &[("email", "else@artp.example")])).await;
        assert!(other.status == 422 && other.has("value=\"else@artp.example\""), "{other:?}");
        assert!(other.has("Somebody else is asked for this country."), "{other:?}");
        assert_eq!(mails(&site).await, [("questionnaire".to_owned(), "Office@artp.example".to_owned())]);
        let row = respondents(&site).await.remove(0);
        let token = link.rsplit('/').next().unwrap_or_default();
        assert!(!format!("{row:?}").contains(token), "the table opens nothing");
        let letters = site.letters().await;
        assert_eq!(letters.len(), 1);
        let letter = &letters[0];
        assert_eq!(letter.subject, "Questionnaire: Besoins 2027");
        assert_eq!(letter.link("/q/"), link);
        assert_eq!(letter.header("Reply-To"), "needs@itu.example");
        assert!(letter.text.contains("Tell us\n\nwhat you <need>.") && letter.text.contains("20 mars 2027"));
        assert!(letter.html.contains("ARTP &lt;direction&gt;") && letter.html.contains("lang=\"en\""));
        let told = trail(&site).await;
        let added: Vec<_> = told.iter().filter(|entry| entry.action == "respondent_added").collect();
        assert_eq!(added.len(), 1);
        assert!(!format!("{added:?}").to_lowercase().contains("artp"), "the trail names nobody");
    });
}

#[test]
fn a_pasted_list_is_taken_whole_or_every_wrong_line_is_named() {
    on_each_database(async |site| {
        let (officer, page, _) = asked(&site).await;
        let language = ("list_language", "en");
        let wrong = "SEN;ARTP;other@artp.example\nMLI;Autorité;office@amrtp.example;fr\nXXX;<b>;x@y.example";
        let sent = officer
            .submit(&officer.get(&page).await, "/respondents/list", &[language, ("list", wrong)])
            .await;
        assert!(sent.status == 422 && sent.has("Line 3:") && sent.has("No country or territory"), "{sent:?}");
        assert!(
            sent.has("XXX;&lt;b&gt;;x@y.example\n") || sent.has("XXX;&lt;b&gt;;x@y.example<"),
            "{sent:?}"
        );
        let taken = "SEN;ARTP;other@artp.example\nMLI;Autorité;office@amrtp.example;fr";
        let sent = officer.submit(&sent, "/respondents/list", &[language, ("list", taken)]).await;
        assert!(sent.status == 422 && sent.has("Line 1:") && sent.has("MLI;Autorité"), "{sent:?}");
        assert_eq!(respondents(&site).await.len(), 1, "nobody was added");
        let right =
            "SEN;ARTP;office@artp.example\nMLI;Autorité;office@amrtp.example;fr\nPER,MTC,office@mtc.example";
        let sent = officer.submit(&sent, "/respondents/list", &[language, ("list", right)]).await;
        let told = officer.follow(&sent).await;
        assert!(told.has("Countries added: 2.") && told.has("changed for them: 1."), "{told:?}");
        let rows = respondents(&site).await;
        let whom: Vec<_> = rows.iter().map(|row| (row.country.as_str(), row.language.as_str())).collect();
        assert_eq!(whom, [("SEN", "fr"), ("MLI", "fr"), ("PER", "en")]);
        assert_eq!(mails(&site).await.len(), 3);
        let empty = officer.submit(&told, "/respondents/list", &[language, ("list", "\n ;")]).await;
        assert!(empty.status == 422 && empty.has("The list is empty."), "{empty:?}");
    });
}

#[test]
fn whoever_may_not_run_questionnaires_reads_them_without_names() {
    on_each_database(async |site| {
        let (_, page, _) = asked(&site).await;
        for role in [StaffRole::EventOfficer, StaffRole::Viewer] {
            let browser = site.signed_in_as(role).await;
            let shown = browser.get(&page).await;
            assert!(shown.status == 200 && shown.has("Senegal") && shown.has("Not yet"), "{shown:?}");
            assert!(!shown.text().to_lowercase().contains("artp") && !shown.has("/closing"), "{shown:?}");
            assert_eq!(browser.get("/en/staff/questionnaires/new").await.status, 403);
            let token = shown.attribute_after("name=\"_token\"", "value");
            for part in ["closing", "respondents", "reminders"] {
                let answer = browser.post(&format!("{page}/{part}"), &[("_token", token.as_str())]).await;
                assert_eq!(answer.status, 403, "{role} {answer:?}");
            }
        }
        assert_eq!(site.signed_in_as(StaffRole::Administrator).await.get(&page).await.status, 200);
    });
}

#[test]
fn an_account_of_a_region_asks_the_countries_of_its_region() {
    on_each_database(async |site| {
        let (_, page, _) = asked(&site).await;
        let americas = an_account(StaffRole::ReportOfficer).of_region(Region::Ams).stored_in(&site).await;
        let americas = site.signed_in(&americas).await;
        let shown = americas.get(&page).await;
        assert!(shown.has("0 of 0") && !shown.has("Office@artp.example"), "{shown:?}");
        let wrong = asks(&americas, &page, &ARTP).await;
        assert!(wrong.status == 422 && wrong.has("in your own region"), "{wrong:?}");
        assert_eq!(asks(&americas, &page, &with(&ARTP, &[("country", "PER")])).await.status, 303);
        let senegal = respondents(&site).await.remove(0);
        let shown = americas.get(&page).await;
        let token = shown.attribute_after("name=\"_token\"", "value");
        let removal = format!("{page}/respondents/{}/removal", senegal.id);
        assert_eq!(americas.post(&removal, &[("_token", token.as_str())]).await.status, 403);
    });
}

async fn reminders(site: &Site) -> u64 {
    use entities::mail::{Column, Entity};
    let found = Entity::find().filter(Column::Kind.eq("questionnaire_reminder"));
    found.count(site.app.db.read()).await.unwrap()
}

#[test]
fn those_who_have_not_answered_are_reminded_once_a_day() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        let mali = with(&ARTP, &[("country", "MLI"), ("email", "office@amrtp.example"), ("language", "ar")]);
        assert_eq!(asks(&officer, &page, &mali).await.status, 303);
        assert!(!officer.get(&page).await.has("/reminders"), "they were written to today");
        site.after(chrono::Duration::days(1));
        let officer = super::officer(&site).await;
        let answered = site.browser().get(&link).await;
        assert_eq!(site.browser().submit(&answered, &link, &[("other", "Rien")]).await.status, 303);
        let shown = officer.get(&page).await;
        assert!(shown.has("Remind those who have not answered (1)"), "{shown:?}");
        let sent = officer.submit(&shown, "/reminders", &[]).await;
        assert!(officer.follow(&sent).await.has("Countries reminded: 1"));
        let again = officer.submit(&shown, "/reminders", &[]).await;
        assert!(officer.follow(&again).await.has("Countries reminded: 0"));
        assert_eq!(reminders(&site).await, 1);
        let token = latest_token(&site).await;
        let letters = site.letters().await;
        let reminder = letters.last().unwrap();
        assert_eq!(reminder.link("/q/"), format!("/ar/q/{token}"), "the first link goes on working");
        assert!(reminder.html.contains("dir=\"rtl\""));
        site.after(chrono::Duration::days(1));
        let officer = super::officer(&site).await;
        assert_eq!(officer.submit(&officer.get(&page).await, "/reminders", &[]).await.status, 303);
        assert_eq!(reminders(&site).await, 2);
    });
}

#[test]
fn an_officer_sends_the_link_once_more_from_the_list_of_mails() {
    on_each_database(async |site| {
        let (_, _, link) = asked(&site).await;
        site.deliver().await;
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        let list = browser.get("/en/staff/mails?kind=questionnaire").await;
        assert!(list.has("Office@artp.example"), "{list:?}");
        let mail = entities::mail::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let shown = browser.get(&format!("/en/staff/mails/{}", mail.id)).await;
        assert_eq!(browser.submit(&shown, "/sending", &[]).await.status, 303);
        let letters = site.letters().await;
        assert_eq!(letters.last().unwrap().link("/q/"), link);
        assert_eq!(letters.len(), 2);
    });
}
