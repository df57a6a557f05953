//! What is due when, from which meetings, and what is done about it on which day.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn meeting(id: &str, body: &str, opening: Option<&str>) -> Meeting {
    let meeting = GoverningMeeting {
        id: id.into(),
        body: body.into(),
        opening: opening.map(day),
        session_kind: (body == "Council").then(|| "ordinary".into()),
    };
    Meeting {
        meeting,
        name: String::new(),
        end: None,
        city: None,
        country_iso3: None,
        planned_year: None,
        deadlines: None,
        entered: None,
    }
}

fn yearly() -> Vec<Obligation> {
    vec![Obligation { mandate: "R197/SG/4".into(), body: Some(GoverningBody::Council) }]
}

fn a_year_from(text: &str) -> Range<NaiveDate> {
    let from = day(text);
    from..from.checked_add_months(chrono::Months::new(12)).unwrap()
}

#[test]
fn a_document_for_the_council_is_due_thirty_days_before_it_opens() {
    let meetings =
        [meeting("C25", "Council", Some("2025-06-17")), meeting("C26", "Council", Some("2026-04-28"))];
    let found = due(&yearly(), &meetings, &a_year_from("2025-11-26"));
    let [one] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(one.meeting, "C26");
    let expected = Deadline { day: day("2026-03-29"), source: DeadlineSource::CouncilRule };
    assert_eq!(one.deadline, Some(expected));
    assert_eq!(one.period, Period::new(day("2025-06-17"), day("2026-04-28")).ok());
}

#[test]
fn what_a_meeting_announces_and_what_an_officer_enters_come_before_the_rule() {
    let mut one = meeting("C25", "Council", Some("2025-06-17"));
    one.deadlines = Some(Deadlines { secretariat_documents: day("2025-05-10") });
    let source = |one: &Meeting| one.deadline(GoverningBody::Council).map(|it| (it.day, it.source));
    assert_eq!(source(&one), Some((day("2025-05-10"), DeadlineSource::Announced)));
    one.entered = Some(day("2025-05-02"));
    assert_eq!(source(&one), Some((day("2025-05-02"), DeadlineSource::Entered)));
}

#[test]
fn a_body_without_a_rule_has_an_assumed_deadline() {
    let one = meeting("WTSA-28", "WTSA", Some("2028-10-15"));
    let deadline = one.deadline(GoverningBody::Wtsa).unwrap();
    assert_eq!((deadline.day, deadline.source), (day("2028-09-15"), DeadlineSource::Assumed));
}

#[test]
fn a_meeting_whose_opening_is_not_fixed_is_due_in_its_year_and_comes_last() {
    let mut open = meeting("C27", "Council", None);
    open.planned_year = Some(2027);
    let meetings = [open, meeting("C26", "Council", Some("2026-12-28"))];
    let found = due(&yearly(), &meetings, &a_year_from("2026-11-26"));
    let ids: Vec<&str> = found.iter().map(|one| one.meeting.as_str()).collect();
    assert_eq!(ids, ["C26", "C27"]);
    assert_eq!((found[1].deadline, found[1].period), (None, None));
    assert!(due(&yearly(), &meetings, &a_year_from("2028-01-01")).is_empty());
}

#[test]
fn a_report_with_a_deadline_and_no_opening_covers_the_days_since_the_last_meeting() {
    let mut open = meeting("C27", "Council", None);
    (open.planned_year, open.entered) = (Some(2027), Some(day("2027-04-01")));
    let meetings = [
        meeting("C25", "Council", Some("2025-06-17")),
        meeting("C26", "Council", Some("2026-04-28")),
        open.clone(),
    ];
    let on = |meetings: &[Meeting], today: &str| due(&yearly(), meetings, &a_year_from(today));
    let one = on(&meetings, "2027-01-01").remove(0);
    assert_eq!((one.opening, one.deadline.map(|it| it.day)), (None, Some(day("2027-04-01"))));
    assert_eq!(one.period, Period::new(day("2026-04-28"), day("2027-05-01")).ok(), "not the year before");
    // Nobody knows that it has opened, so the draft is made up for.
    let late = on(&meetings, "2027-07-01").remove(0);
    assert_eq!(notice(&late, day("2027-07-01")), Some(Notice::DueDay));
    assert!(on(&meetings, "2028-01-01").is_empty());
    open.meeting.opening = Some(day("2027-06-15"));
    let fixed = on(&[meetings[1].clone(), open], "2027-01-01").remove(0);
    assert_eq!(fixed.period, Period::new(day("2026-04-28"), day("2027-06-15")).ok());
}

#[test]
fn a_period_runs_on_until_the_opening_of_the_next_meeting_is_fixed() {
    let mut open = meeting("C27", "Council", None);
    open.planned_year = Some(2027);
    let shipped = vec![meeting("C26", "Council", Some("2026-04-28")), open];
    let running = |calendar: &Calendar, today: &str| {
        let found = calendar.running(GoverningBody::Council, day(today));
        found.map(|(since, next)| (since.to_string(), next.meeting.id.clone()))
    };
    let calendar = Calendar::new(shipped.clone(), &[]);
    assert_eq!(running(&calendar, "2026-11-27"), Some(("2026-04-28".into(), "C27".into())));
    let opens = EnteredDays {
        meeting: "C27".into(),
        opens: Some(day("2027-06-15")),
        closes: None,
        documents_due: None,
    };
    let fixed = Calendar::new(shipped, &[opens]);
    assert_eq!(running(&fixed, "2026-11-27"), None);
    assert_eq!(running(&fixed, "2027-06-15"), Some(("2027-06-15".into(), "C28".into())));
}

#[test]
fn a_deadline_that_has_passed_stays_on_the_list_until_the_meeting_opens() {
    let meetings = [meeting("C26", "Council", Some("2026-04-28"))];
    assert_eq!(due(&yearly(), &meetings, &a_year_from("2026-04-10")).len(), 1);
    assert_eq!(due(&yearly(), &meetings, &a_year_from("2026-04-28")).len(), 1);
    assert!(due(&yearly(), &meetings, &a_year_from("2026-04-29")).is_empty());
}

#[test]
fn a_last_meeting_of_a_session_and_a_text_without_an_addressee_make_nothing_due() {
    let mut last = meeting("C26-final", "Council", Some("2026-11-07"));
    last.meeting.session_kind = Some("final_meeting".into());
    assert!(due(&yearly(), &[last], &a_year_from("2026-10-01")).is_empty());
    let open = [Obligation { mandate: "R85/1".into(), body: None }];
    let meetings = [meeting("C26", "Council", Some("2026-04-28"))];
    assert!(due(&open, &meetings, &a_year_from("2026-01-01")).is_empty());
}

#[test]
fn the_owner_is_reminded_at_ninety_thirty_and_seven_days_and_the_draft_comes_on_the_day() {
    let meetings = [meeting("C26", "Council", Some("2026-04-28"))];
    let one = due(&yearly(), &meetings, &a_year_from("2025-11-26")).remove(0);
    // The deadline is 2026-03-29.
    let cases = [
        ("2025-12-28", None),
        ("2025-12-29", Some(Notice::Ahead(90))),
        ("2026-02-26", Some(Notice::Ahead(90))),
        ("2026-02-27", Some(Notice::Ahead(30))),
        ("2026-03-22", Some(Notice::Ahead(7))),
        ("2026-03-28", Some(Notice::Ahead(7))),
        ("2026-03-29", Some(Notice::DueDay)),
        ("2026-04-28", Some(Notice::DueDay)),
        ("2026-04-29", None),
    ];
    for (today, expected) in cases {
        assert_eq!(notice(&one, day(today)), expected, "{today}");
    }
}

#[test]
fn every_day_before_the_opening_asks_for_one_thing_and_they_come_in_order() {
    let meetings = [meeting("PP-26", "PP", Some("2026-11-09"))];
    let owed = [Obligation { mandate: "R197/SG/5".into(), body: Some(GoverningBody::Pp) }];
    let one = due(&owed, &meetings, &a_year_from("2026-01-01")).remove(0);
    let days = day("2026-01-01").iter_days().take_while(|today| *today <= day("2026-11-09"));
    let mut seen: Vec<Notice> = days.filter_map(|today| notice(&one, today)).collect();
    seen.dedup();
    assert_eq!(seen, [Notice::Ahead(90), Notice::Ahead(30), Notice::Ahead(7), Notice::DueDay]);
}

/// Two assemblies and two sessions, of each the second without its day, and a part of a session.
fn shipped() -> Vec<Meeting> {
    let mut meetings = vec![
        meeting("WTSA-24", "WTSA", Some("2024-10-15")),
        meeting("WTSA-28", "WTSA", None),
        meeting("C26", "Council", Some("2026-04-28")),
        meeting("C26-final", "Council", Some("2026-11-07")),
        meeting("C27", "Council", None),
    ];
    meetings[1].planned_year = Some(2028);
    meetings[3].meeting.session_kind = Some("final_meeting".into());
    meetings[4].planned_year = Some(2027);
    meetings[0].end = Some(day("2024-10-24"));
    meetings
}

fn entered(id: &str, opens: &str, closes: Option<&str>) -> EnteredDays {
    EnteredDays { meeting: id.into(), opens: Some(day(opens)), closes: closes.map(day), documents_due: None }
}

#[test]
fn what_an_officer_entered_of_a_meeting_comes_before_what_ships() {
    let moved = entered("WTSA-24", "2024-10-14", None);
    let calendar = Calendar::new(shipped(), &[moved, entered("C27", "2027-06-15", Some("2027-06-25"))]);
    let days = |id: &str| calendar.get(id).map(|one| (one.meeting.opening, one.end)).unwrap();
    assert_eq!(days("C27"), (Some(day("2027-06-15")), Some(day("2027-06-25"))));
    assert_eq!(
        days("WTSA-24"),
        (Some(day("2024-10-14")), None),
        "the closing day belonged to another opening"
    );
    let due_only = EnteredDays {
        meeting: "WTSA-24".into(),
        opens: None,
        closes: None,
        documents_due: Some(day("2024-09-01")),
    };
    let calendar = Calendar::new(shipped(), &[due_only]);
    let one = calendar.get("WTSA-24").unwrap();
    assert_eq!((one.meeting.opening, one.end), (Some(day("2024-10-15")), Some(day("2024-10-24"))));
    assert_eq!(one.entered, Some(day("2024-09-01")));
}

#[test]
fn periods_end_where_officers_say_that_a_meeting_opens() {
    let today = day("2027-07-01");
    let without = Calendar::new(shipped(), &[]);
    let period = |from: &str, to: &str| Period::new(day(from), day(to)).ok();
    assert_eq!(
        without.current_period(GoverningBody::Council, today),
        period("2026-04-28", "2027-07-02"),
        "as much as has passed of the one whose end is not fixed"
    );
    assert_eq!(without.current_period(GoverningBody::Wtsa, day("2020-01-01")), None, "before all openings");
    let rows = [entered("C27", "2027-06-15", None), entered("C28", "2028-05-02", None)];
    let calendar = Calendar::new(shipped(), &rows);
    let council = |today: &str| calendar.current_period(GoverningBody::Council, day(today));
    assert_eq!(council("2027-06-14"), period("2026-04-28", "2027-06-15"));
    assert_eq!(council("2027-07-01"), period("2027-06-15", "2028-05-02"));
}

#[test]
fn a_report_goes_to_the_first_meeting_that_opens_when_its_period_ends_or_later() {
    let calendar = Calendar::new(shipped(), &[entered("C28", "2028-05-02", None)]);
    let to = |body: GoverningBody, to: &str| {
        calendar
            .addressee(body, Period::new(day("2020-01-01"), day(to)).unwrap())
            .map(|one| one.meeting.id.as_str())
    };
    assert_eq!(to(GoverningBody::Wtsa, "2024-10-15"), Some("WTSA-24"));
    assert_eq!(to(GoverningBody::Wtsa, "2024-10-16"), Some("WTSA-28"));
    assert_eq!(to(GoverningBody::Wtsa, "2029-01-01"), Some("WTSA-32"));
    assert_eq!(
        to(GoverningBody::Council, "2026-05-01"),
        Some("C27"),
        "a part of a session is none of its own"
    );
    assert_eq!(to(GoverningBody::Council, "2028-01-01"), Some("C28"));
    assert_eq!(to(GoverningBody::Council, "2028-05-03"), Some("C29"));
}

#[test]
fn cycles_follow_the_assemblies_that_were_entered() {
    let code = |calendar: &Calendar| -> Vec<_> {
        let cycles = calendar.cycles(GoverningBody::Wtsa);
        cycles
            .into_iter()
            .map(|(id, period)| (id, period.from().to_string(), period.to().to_string()))
            .collect()
    };
    let open = ("WTSA-28".to_owned(), "2024-10-15".to_owned(), "2200-01-01".to_owned());
    assert_eq!(code(&Calendar::new(shipped(), &[])), [open]);
    let dated = Calendar::new(shipped(), &[entered("WTSA-28", "2028-10-17", None)]);
    let next = [
        ("WTSA-28".to_owned(), "2024-10-15".to_owned(), "2028-10-17".to_owned()),
        ("WTSA-32".to_owned(), "2028-10-17".to_owned(), "2200-01-01".to_owned()),
    ];
    assert_eq!(code(&dated), next);
}

#[test]
fn there_is_a_next_meeting_in_every_year_to_come() {
    let calendar = Calendar::new(shipped(), &[]);
    for year in 2027..2100 {
        let name =
            calendar.get(&format!("C{:02}", year % 100)).map(|one| (one.name.clone(), one.planned_year));
        let name = name.unwrap();
        assert!(year == 2027 || name == (format!("Council {year}"), Some(year)), "{name:?}");
        let period = Period::new(day("2026-01-01"), day(&format!("{year}-01-01"))).unwrap();
        assert!(calendar.addressee(GoverningBody::Wtsa, period).is_some(), "{year}");
    }
    let ids: std::collections::BTreeSet<_> = calendar.meetings().iter().map(|one| &one.meeting.id).collect();
    assert_eq!(ids.len(), calendar.meetings().len(), "every id once");
}
