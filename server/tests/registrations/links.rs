//! Asking for one's own links again.

use super::{awa, mails, own_path, registers};
use crate::support::{an_event, on_each_database};

#[test]
fn links_go_to_the_mailbox_and_the_page_says_the_same_to_everyone() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        an_event("lima").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[("language", "fr")])).await;
        let former = own_path(&site).await;
        registers(&site, "lima", &awa(&[("name", "Binta Fall")])).await;
        registers(&site, "lima", &awa(&[("email", "other@artp.example")])).await;
        let browser = site.browser();
        let form = browser.get("/en/r/links").await;
        let known = browser.submit(&form, "/r/links", &[("email", "AWA@artp.example")]).await;
        let unknown = browser.submit(&form, "/r/links", &[("email", "nobody@artp.example")]).await;
        assert_eq!((known.status, known.location()), (unknown.status, unknown.location()));
        assert!(browser.follow(&known).await.has("the links are on their way"));
        let sent = mails(&site).await.split_off(3);
        let mut whom: Vec<_> = sent
            .iter()
            .map(|(kind, to, language, _)| (kind.as_str(), to.as_str(), language.as_str()))
            .collect();
        whom.sort_unstable();
        assert_eq!(whom, [("own_link", "awa@artp.example", "en"), ("own_link", "awa@artp.example", "fr")]);
        let old = browser.get(&former).await;
        assert_eq!(old.status, 410, "only the newest link works");
        assert!(old.has("no longer opens a registration") && old.has("href=\"/en/r/links\""), "{old:?}");
        for (_, _, _, secret) in sent {
            assert_eq!(browser.get(&format!("/en/r/{secret}")).await.status, 200);
        }
    });
}

#[test]
fn what_is_no_address_is_said_to_be_none() {
    on_each_database(async |site| {
        let browser = site.browser();
        let form = browser.get("/en/r/links").await;
        let answer = browser.submit(&form, "/r/links", &[("email", "awa at artp")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("value=\"awa at artp\"") && answer.has("id=\"email-error\""), "{answer:?}");
        assert_eq!(
            browser.submit(&form, "/r/links", &[("email", "a@b.example"), ("_token", "")]).await.status,
            403
        );
    });
}

#[test]
fn a_link_works_as_long_as_the_data_are_held() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        let own = own_path(&site).await;
        site.after(chrono::Duration::days(5 * 365));
        let browser = site.browser();
        assert_eq!(browser.get(&own).await.status, 200);
        let question = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&question, "/erasure", &[]).await.status, 303);
        let gone = browser.get(&own).await;
        assert_eq!(gone.status, 410);
        assert!(gone.has("no longer opens a registration"), "{gone:?}");
    });
}
