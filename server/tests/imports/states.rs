//! The state of an event whose file leaves it open is judged on the day of the import.

use chrono::Duration;
use domain::event::EventState::{self, Announced, Held, RegistrationOpen};
use server::imports::kinds::Kind::Events;

use super::{event, import};
use crate::support::{Site, on_each_database};

async fn state(site: &Site, event_ref: &str) -> EventState {
    event(site, event_ref).await.state
}

#[test]
fn an_event_is_held_once_its_last_day_or_without_one_its_source_is_past() {
    on_each_database(async |site| {
        // It is 2 March 2027.
        let cases = [
            ("2027-03-01", "", "", Held),
            ("2027-03-02", "", "", Announced),
            ("2027-02-27", "2027-03-02", "", Announced),
            ("2027-02-27", "2027-03-01", "", Held),
            ("2027-02", "", "", Held),
            ("2027-03", "", "", Announced),
            ("2026", "", "", Held),
            ("2027", "", "2026-01-01", Announced),
            ("", "", "2027-03-01", Held),
            ("", "", "2027-03-02", Announced),
            ("", "", "", Announced),
        ];
        let rows = (0..)
            .zip(cases)
            .map(|(number, (start, end, written, _))| {
                format!("E{number},forum,F,ITU-T,{start},{end},{written},\n")
            })
            .collect::<Vec<_>>()
            .concat();
        let text = format!("event_ref,kind,title_en,sectors,start,end,source_date,state\n{rows}");
        import(&site, Events, &text).await;
        for (number, case) in (0..).zip(cases) {
            assert_eq!(state(&site, &format!("E{number}")).await, case.3, "{case:?}");
        }
        import(&site, Events, &text.replace(",state\n", "\n").replace(",\n", "\n")).await;
    });
}

#[test]
fn a_file_without_the_column_leaves_the_state_and_an_empty_cell_has_it_judged_again() {
    on_each_database(async |site| {
        let with = |state: &str| {
            format!("event_ref,kind,title_en,sectors,start,state\nE,forum,F,ITU-T,2027-03-02,{state}\n")
        };
        import(&site, Events, &with("registration_open")).await;
        site.after(Duration::days(1));
        import(&site, Events, "event_ref,kind,title_en,sectors\nE,workshop,F,ITU-T\n").await;
        assert_eq!(state(&site, "E").await, RegistrationOpen);
        import(&site, Events, &with("")).await;
        assert_eq!(state(&site, "E").await, Held);
    });
}
