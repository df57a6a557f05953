//! Records of which no period can be sure: listed apart, and part of no number.

use domain::{
    language::Language,
    report::{Format, ReportKind},
};

use super::{report_of, shown, words};
use crate::{mandates::an_activity, support::on_each_database};

#[test]
fn records_that_may_be_of_another_period_stand_apart_and_are_not_counted() {
    on_each_database(async |site| {
        for (reference, date) in [("A-IN", Some("2026-05")), ("A-NONE", None), ("A-OVER", Some("2028"))] {
            an_activity(&site, reference, |row| row.date = date.map(str::to_owned)).await;
        }
        an_activity(&site, "A-OUT", |row| row.date = Some("2030-01-01".into())).await;
        let report = report_of(&site, ReportKind::Wtsa98).await;
        let locale = site.app.locales.or_english(Language::EN);
        let file = report.file(Format::Docx, locale, &site.app.countries, site.now()).unwrap();
        let text = shown::plain(&words(&file));
        let told = text.find("One other activity is on record:").expect("what is counted");
        let apart = text.find("On record without a date").expect("what is not");
        assert!(told < apart, "{text}");
        let table = text.find("Recommendations, Supplements and other records").expect("T8");
        let at =
            |what: &str| text[table..].find(what).unwrap_or_else(|| panic!("{what} is missing in {text}"));
        let heading = at("Without a date, or with one of which only a part lies in the period");
        assert!(at("A-IN") < heading && heading < at("A-NONE") && heading < at("A-OVER"), "{text}");
        assert!(!text.contains("A-OUT"), "{text}");
    });
}
