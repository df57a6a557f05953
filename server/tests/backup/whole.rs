//! Every row of every table and every file, there and back.

use server::{
    backup::{self, Unsure},
    config::Config,
};

use super::{
    archives,
    everything::{fill, rows, wreck},
    restored,
};
use crate::{
    registrations::awa,
    support::{Site, an_event, on_both_databases, on_each_database, on_each_database_with},
};

fn files(site: &Site) -> [Vec<u8>; 2] {
    ["files/programme.pdf", "mails/1.eml"].map(|name| std::fs::read(site.folder().join(name)).unwrap())
}

#[test]
fn every_row_and_file_comes_back_as_it_was() {
    on_each_database(async |site| {
        fill(&site).await;
        let (before, files_before) = (rows(&site).await, files(&site));
        assert!(before.values().all(|rows| !rows.is_empty()), "nothing is left untried: {before:?}");
        // Half a mail, and a file that goes away, are not part of it.
        std::fs::write(site.folder().join("mails/2.part"), "Dear").unwrap();
        std::os::unix::fs::symlink("gone", site.folder().join("files/gone.pdf")).unwrap();
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        let names: Vec<String> = archives::read(&archive).into_iter().map(|(name, _)| name).collect();
        assert!(!names.iter().any(|name| name.contains("2.part") || name.contains("gone")), "{names:?}");

        an_event("later").stored_in(&site).await;
        std::fs::write(site.folder().join("mails/1.eml"), "Dear nobody").unwrap();
        restored(&site, &archive).await.unwrap();
        assert_eq!((rows(&site).await, files(&site)), (before.clone(), files_before.clone()));

        // An empty platform, where no mail is known to have been sent.
        wreck(&site).await;
        backup::restore(&site.app.db, site.folder(), &archive, Unsure::Send, site.now()).await.unwrap();
        assert_eq!((rows(&site).await, files(&site)), (before, files_before));
        let left = std::fs::read_dir(site.folder().join("mails")).unwrap();
        assert!(left.flatten().all(|file| file.path().extension().is_some_and(|ending| ending == "eml")));
    });
}

#[test]
fn a_platform_moves_from_one_database_to_the_other_and_back() {
    on_both_databases(async |sqlite, postgres| {
        fill(&sqlite).await;
        let (before, files_before) = (rows(&sqlite).await, files(&sqlite));
        let archive = sqlite.folder().join("backup.zip");
        let now = sqlite.now();
        backup::save(&sqlite.app.db, sqlite.folder(), &archive, now).await.unwrap();
        backup::restore(&postgres.app.db, postgres.folder(), &archive, Unsure::Send, now).await.unwrap();
        assert_eq!((rows(&postgres).await, files(&postgres)), (before.clone(), files_before.clone()));
        assert_eq!(crate::reports::facts_of(&postgres).await, crate::reports::facts_of(&sqlite).await);

        let back = postgres.folder().join("back.zip");
        backup::save(&postgres.app.db, postgres.folder(), &back, now).await.unwrap();
        wreck(&sqlite).await;
        backup::restore(&sqlite.app.db, sqlite.folder(), &back, Unsure::Send, now).await.unwrap();
        assert_eq!((rows(&sqlite).await, files(&sqlite)), (before, files_before));
        // Ids go on counting after what was restored, on both.
        for site in [&sqlite, &postgres] {
            an_event("after").stored_in(site).await;
        }
    });
}

#[test]
fn an_archive_from_before_a_table_or_column_was_there_is_whole() {
    on_each_database(async |site| {
        fill(&site).await;
        let before = rows(&site).await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        archives::change(&archive, |name, text| match name {
            "tables/mails.jsonl" => None,
            "tables/registrations.jsonl" => Some(text.replace("\"planned_mode\":null,", "")),
            "manifest.json" => {
                let mut manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
                manifest["rows"].as_object_mut().unwrap().remove("mails").unwrap();
                Some(manifest.to_string())
            }
            _ => Some(text),
        });
        restored(&site, &archive).await.unwrap();
        let mut after = rows(&site).await;
        assert_eq!(after.insert("mails", before["mails"].clone()), Some(Vec::new()));
        assert_eq!(after, before);
    });
}

#[test]
fn an_archive_that_lost_rows_or_a_file_changes_nothing() {
    on_each_database(async |site| {
        fill(&site).await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        let before = rows(&site).await;
        archives::change(&archive, |name, text| match name {
            "tables/audit_entries.jsonl" => text.split_once('\n').map(|(_, rest)| rest.to_owned()),
            _ => Some(text),
        });
        let told = restored(&site, &archive).await.unwrap_err().to_string();
        assert!(told.ends_with("backup.zip is damaged: rows are missing"), "{told}");
        archives::change(&archive, |name, text| (name != "tables/persons.jsonl").then_some(text));
        assert!(restored(&site, &archive).await.is_err());
        assert_eq!(rows(&site).await, before);
        // A folder where a file should be: the rows are not taken either.
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        an_event("later").stored_in(&site).await;
        let before = rows(&site).await;
        std::fs::create_dir(site.folder().join("files/programme.pdf.part")).unwrap();
        assert!(restored(&site, &archive).await.is_err());
        assert_eq!(rows(&site).await, before);
    });
}

#[test]
fn a_backup_made_while_people_register_is_of_one_moment() {
    let behind_a_proxy = |config: &mut Config| config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    on_each_database_with(behind_a_proxy, async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let page = site.browser().get("/en/events/dakar/register").await;
        let archive = site.folder().join("backup.zip");
        let registering = async {
            for number in 0..40 {
                let (name, email) = (format!("Person {number}"), format!("p{number}@example.org"));
                let id = format!("00000000-0000-4000-8000-{number:012}");
                let browser = site.browser().with_header("x-forwarded-for", &format!("192.0.2.{number}"));
                let fields = awa(&[("name", &name), ("email", &email), ("submission", &id)]);
                assert_eq!(browser.submit(&page, "/register", &fields).await.status, 303);
            }
        };
        let saving = async {
            for _ in 0..8 {
                backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
                let of = |table| archives::lines(&archive, table).len();
                let [people, registrations, mails] = ["persons", "registrations", "mails"].map(of);
                assert_eq!((people, registrations), (mails, mails));
            }
        };
        tokio::join!(registering, saving);
        assert_eq!(rows(&site).await["registrations"].len(), 40, "nobody was kept from registering");
    });
}
