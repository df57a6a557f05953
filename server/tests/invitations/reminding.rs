use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::invitations::remind_before_the_end;

use super::{an_event_by_invitation, invites, mails, officer, page_of, stored};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, on_each_database};

/// Awa has answered, Yusuf has declined, Rupa has not said anything.
async fn invited(site: &Site, days: Option<i32>) -> entities::event::Model {
    let event = an_event_by_invitation(site).await;
    let mut row = event.into_active_model();
    row.invitation_reminder_days = Set(days);
    let event = row.update(site.app.db.writer()).await.unwrap();
    let list = "awa@artp.example\nyusuf@ntra.example\nrupa@buet.example;Rupa;fr";
    invites(&officer(site).await, &event, list, &[("ends", "2027-03-20")]).await;
    let now = site.now();
    let mut rows = stored(site).await.into_iter();
    let mut awa = rows.next().unwrap().into_active_model();
    awa.uses = Set(1);
    awa.answered_at = Set(Some(now));
    awa.update(site.app.db.writer()).await.unwrap();
    let mut yusuf = rows.next().unwrap().into_active_model();
    yusuf.declined_at = Set(Some(now));
    yusuf.update(site.app.db.writer()).await.unwrap();
    event
}

async fn reminders(site: &Site) -> Vec<String> {
    let all = mails(site).await.into_iter();
    all.filter(|(kind, _)| kind == "invitation_reminder").map(|(_, to)| to).collect()
}

#[test]
fn the_button_reminds_those_who_said_nothing_and_nobody_twice() {
    on_each_database(async |site| {
        let event = invited(&site, Some(3)).await;
        let officer = officer(&site).await;
        let page = officer.get(&page_of(&event, "")).await;
        assert!(page.has("Remind one person"), "{page:?}");
        let sent = officer.submit(&page, "invitations/reminders", &[]).await;
        assert!(officer.follow(&sent).await.has("One person was reminded."));
        let again = officer.submit(&page, "invitations/reminders", &[]).await;
        assert!(officer.follow(&again).await.has("Nobody had to be reminded."));
        site.after(chrono::Duration::days(16));
        remind_before_the_end(&site.app).await.unwrap();
        assert_eq!(reminders(&site).await, [RUPA.email]);
        let letters = site.letters().await;
        let invitation = letters.iter().find(|letter| letter.header("To").contains("rupa")).unwrap();
        let reminder = letters.iter().rfind(|letter| letter.header("To").contains("rupa")).unwrap();
        assert!(reminder.subject.starts_with("Rappel de votre invitation"), "{}", reminder.subject);
        assert_eq!(invitation.link("/i/"), reminder.link("/i/"), "the first link goes on working");
    });
}

#[test]
fn some_days_before_the_end_people_are_reminded_by_themselves_once() {
    on_each_database(async |site| {
        invited(&site, Some(3)).await;
        remind_before_the_end(&site.app).await.unwrap();
        assert!(reminders(&site).await.is_empty(), "it is not near yet");
        site.after(chrono::Duration::days(16));
        remind_before_the_end(&site.app).await.unwrap();
        remind_before_the_end(&site.app).await.unwrap();
        assert_eq!(reminders(&site).await, [RUPA.email], "not {} nor {}", AWA.email, YUSUF.email);
    });
}

#[test]
fn nobody_is_reminded_where_it_is_not_set_nor_whoever_registered_otherwise() {
    on_each_database(async |site| {
        invited(&site, None).await;
        site.after(chrono::Duration::days(16));
        remind_before_the_end(&site.app).await.unwrap();
        assert!(reminders(&site).await.is_empty());
    });
    on_each_database(async |site| {
        let event = invited(&site, Some(3)).await;
        a_registration(&event, RUPA).stored_in(&site).await;
        site.after(chrono::Duration::days(16));
        remind_before_the_end(&site.app).await.unwrap();
        assert!(reminders(&site).await.is_empty(), "she came another way");
    });
}
