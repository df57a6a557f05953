//! The platform keeps answering and recording while a long list comes in.

use std::fmt::Write;

use server::imports::kinds::Kind::{Events, Participants};

use super::{List, import, written};
use crate::support::{an_event, on_each_database};

#[test]
fn pages_are_answered_and_others_write_while_a_list_comes_in() {
    on_each_database(async |site| {
        import(&site, Events, super::EVENTS).await;
        let mut text = "event_ref,name,role,state,email,country,days\n".to_owned();
        for number in 0..3_000 {
            let _ = writeln!(text, "EV-FORUM,Person {number},participant,attended,p{number}@x.example,SEN,1");
        }
        let browser = site.browser();
        let mut answered = 0;
        let importing = List::of(Participants).read(&site, &text);
        tokio::pin!(importing);
        let outcome = loop {
            let other = format!("other-{answered}");
            let others = async {
                let answer = browser.get("/en/events/ev-forum").await;
                an_event(&other).stored_in(&site).await;
                answer.status
            };
            tokio::pin!(others);
            tokio::select! {
                outcome = &mut importing => {
                    others.await;
                    break outcome;
                }
                status = &mut others => {
                    assert_eq!(status, 200);
                    answered += 1;
                }
            }
        };
        assert_eq!(written(&outcome).created, 3_000);
        assert!(answered > 0, "nobody was answered while the list came in");
        assert_eq!(super::registrations(&site, "EV-FORUM").await.len(), 3_000);
    });
}
