//! The report over the record of 2017 as it was last accepted, in six languages, one file each in
//! `server/tests/golden`. Whoever changes what reports say writes them anew by `make gallery` and reads the
//! difference.

use std::{
    fs,
    path::{Path, PathBuf},
};

use app::i18n::{Locales, Tongue};
use domain::report::{Audience, Format};

use super::record_2017::{load, report};
use crate::{reports::Word, support::on_each_database};

fn file(locale: Tongue) -> PathBuf {
    let name = format!("tests/golden/council-2017.{}.txt", locale.language);
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn the_report_of_2017_reads_as_it_was_last_accepted_in_six_languages() {
    on_each_database(async |site| {
        load(&site).await;
        let report = report(&site, Audience::Internal).await;
        for locale in Locales::shipped().iter() {
            let docx = report.file(Format::Docx, locale, &site.app.countries, site.now()).expect("a file");
            let text = Word::open(&docx).lines().join("\n") + "\n";
            let file = file(locale);
            if std::env::var("BARAZA_SNAPSHOTS").is_ok_and(|wanted| wanted == "write") {
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(&file, &text).expect("a file");
            }
            let accepted = fs::read_to_string(&file).unwrap_or_default();
            let differs = text.lines().zip(accepted.lines()).find(|(one, other)| one != other);
            assert!(differs.is_none(), "{}: {differs:?}; accept it by make gallery", locale.language);
            assert_eq!(text.lines().count(), accepted.lines().count(), "{}", locale.language);
        }
    });
}
