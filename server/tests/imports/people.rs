//! Who is the same person, in files that come one after another.

use app::i18n::Locales;
use domain::language::Language;
use entities::{person, registration};
use sea_orm::{EntityTrait, PaginatorTrait};
use server::imports::{
    kinds::Kind::{Events, Participants},
    outcome::Counts,
    words::Words,
};

use super::{List, alike, doubted, import, on_record, registrations, written};
use crate::support::{Site, on_each_database};

const HEADER: &str = "event_ref,name,role,state,person_ref,email,country,organization\n";

async fn three_forums(site: &Site) {
    let rows = ["A", "B", "C"]
        .iter()
        .map(|key| format!("{key},forum,Forum {key},ITU-T,SEN,held\n"))
        .collect::<Vec<_>>()
        .concat();
    import(site, Events, &format!("event_ref,kind,title_en,sectors,host_country,state\n{rows}")).await;
}

/// Rows of `event name ref e-mail country organization`, divided by bars.
fn people(rows: &[&str]) -> String {
    let row = |row: &&str| {
        let [event, name, reference, email, country, organization] =
            row.split('|').collect::<Vec<_>>().try_into().expect("six cells");
        format!("{event},{name},participant,attended,{reference},{email},{country},{organization}\n")
    };
    rows.iter().map(row).fold(HEADER.to_owned(), |text, row| text + &row)
}

/// How many people are known, and how many registrations there are.
async fn known(site: &Site) -> (u64, u64) {
    let db = site.app.db.read();
    (person::Entity::find().count(db).await.unwrap(), registration::Entity::find().count(db).await.unwrap())
}

#[test]
fn a_row_that_could_mean_two_people_creates_none_counts_nowhere_and_is_listed() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let text = people(&[
            "A|Awa|P1|awa@x.example|SEN|",
            "A|AWA|P2|AWA@x.example|MLI|",
            "B|Awa||awa@x.example|SEN|",
        ]);
        for created in [2, 0] {
            let outcome = List::of(Participants).read(&site, &text).await;
            let expected = Counts { created, unchanged: 2 - created, ambiguous: 1, ..Counts::default() };
            assert_eq!(written(&outcome), expected);
            assert_eq!(doubted(&outcome), [(4, "ambiguous")]);
            assert_eq!(known(&site).await, (2, 2));
        }
        assert_eq!(registrations(&site, "B").await, []);
    });
}

#[test]
fn a_reference_is_unique_within_its_source() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let text = people(&["A|Awa|7||SEN|"]);
        import(&site, Participants, &text).await;
        let again = people(&["B|Awa Ndiaye|7||SEN|"]);
        import(&site, Participants, &again).await;
        assert_eq!(
            known(&site).await,
            (1, 2),
            "the same source and reference are one person, whatever the name"
        );
        let elsewhere = List::of(Participants).source("regional office");
        written(&elsewhere.read(&site, &people(&["A|Bopha|7||KHM|"])).await);
        assert_eq!(known(&site).await, (2, 3));
        written(&elsewhere.read(&site, &people(&["C|Bopha|7||KHM|"])).await);
        assert_eq!(known(&site).await, (2, 4));
    });
}

#[test]
fn an_e_mail_or_a_name_alone_is_never_enough_and_the_pairs_are_listed() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let text = people(&[
            "A|Awa Ndiaye||office@x.example|SEN|",
            "A|Moussa Diop||office@x.example|SEN|",
            "B|Awa Ndiaye||awa@home.example|SEN|",
            "C|Rupa||rupa@x.example|BGD|",
        ]);
        let outcome = List::of(Participants).read(&site, &text).await;
        assert_eq!((written(&outcome).created, known(&site).await), (4, (4, 4)));
        let listed = [(2, "email"), (2, "name"), (3, "email"), (4, "name")];
        assert_eq!(alike(&outcome), listed);
        let alone = people(&["C|Moussa Diop||moussa@home.example|SEN|"]);
        assert_eq!(
            alike(&List::of(Participants).read(&site, &alone).await),
            [(2, "name")],
            "also with the record"
        );
    });
}

#[test]
fn two_references_of_one_source_are_two_people_and_nobody_need_look() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let text = people(&["A|Awa|P1|awa@x.example|SEN|", "B|Awa|P2|awa@x.example|SEN|"]);
        let outcome = List::of(Participants).read(&site, &text).await;
        assert_eq!((known(&site).await, alike(&outcome)), ((2, 2), vec![]));
    });
}

#[test]
fn who_has_neither_reference_nor_e_mail_is_known_at_that_event_only() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let text = people(&["A|José  Peña|||PER|MTC", "A|José Peña|||PER|OSIPTEL", "B|José Peña|||PER|MTC"]);
        import(&site, Participants, &text).await;
        assert_eq!(known(&site).await, (3, 3));
        let before = on_record(&site).await;
        let spelled = people(&["A|JOSÉ PEN\u{303}A|||PER| mtc "]);
        let outcome = List::of(Participants).dry_run().read(&site, &spelled).await;
        assert_eq!(
            (outcome.counts.created, outcome.counts.changed),
            (0, 1),
            "the same, however it is spelled"
        );
        import(&site, Participants, &text).await;
        assert_eq!(on_record(&site).await, before);
    });
}

#[test]
fn a_row_without_a_reference_joins_whoever_states_the_pair_before_or_after() {
    on_each_database(async |site| {
        three_forums(&site).await;
        import(&site, Participants, &people(&["A|Awa||awa@x.example|SEN|"])).await;
        import(&site, Participants, &people(&["B|AWA|P1|Awa@X.example|SEN|"])).await;
        import(&site, Participants, &people(&["C|Awa||awa@x.example|SEN|"])).await;
        assert_eq!(known(&site).await, (1, 3));
    });
}

#[test]
fn every_pair_is_listed_up_to_a_thousand_and_counted_beyond() {
    on_each_database(async |site| {
        three_forums(&site).await;
        let rows: Vec<String> =
            (0..1_200).map(|number| format!("A|Person {number}||office@x.example|SEN|")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let outcome = List::of(Participants).read(&site, &people(&rows)).await;
        assert_eq!((written(&outcome).created, outcome.findings.lookalikes.count()), (1_200, 1_200));
        let told = Words::new(Locales::shipped().or_english(Language::EN), "list.csv").findings(&outcome);
        assert_eq!(told.len(), 1_002, "the listed ones, how many more, and how many in all");
        assert_eq!(told[999], "list.csv, line 1001: the e-mail is also somebody else’s");
        assert_eq!(told[1_000], "… and 200 more.");
    });
}
