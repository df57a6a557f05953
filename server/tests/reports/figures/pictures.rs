//! The pictures of a report stand in its documents, with the figures that its tables hold.

use std::io::{Cursor, Read as _};

use app::i18n::Locales;
use domain::report::Format;

use super::{a_busy_period, plain, report};
use crate::{reports::shown::unescaped, support::on_each_database};

const PICTURES: [&str; 4] =
    ["report-picture-women", "report-picture-regions", "report-picture-classes", "report-picture-countries"];

/// The drawing with this title, without marks of direction.
fn drawing<'h>(html: &'h str, title: &str) -> &'h str {
    let drawings = html.split("<svg").skip(1).map(|rest| rest.split("</svg>").next().unwrap_or_default());
    let is_it = |drawing: &&str| unescaped(drawing).contains(title);
    drawings.into_iter().find(is_it).unwrap_or_else(|| panic!("no drawing is called {title}"))
}

#[test]
fn a_page_and_a_word_file_show_four_pictures_with_their_figures_and_what_they_show_in_words() {
    on_each_database(async |site| {
        a_busy_period(&site).await;
        let report = report(&site).await;
        let countries = &site.app.countries;
        for locale in Locales::shipped().iter() {
            let place = locale.language;
            let html = report.file(Format::Html, locale, countries, site.now()).expect("a page");
            let html = String::from_utf8(html).expect("UTF-8");
            assert_eq!(html.matches("<svg").count(), PICTURES.len(), "{place}");
            for picture in PICTURES {
                let drawn = unescaped(drawing(&html, &plain(&locale.text(picture))));
                let described = plain(&locale.text(&format!("{picture}-description")));
                assert!(drawn.contains(&described), "{picture} in {place}: {drawn}");
            }
            let regions = unescaped(drawing(&html, &plain(&locale.text("report-picture-regions"))));
            let shown = |text: String| regions.contains(&format!(">{text}<"));
            for year in &report.outcome.years {
                assert!(shown(year.year.to_string()), "{place}: {regions}");
                for figure in year.by_region.iter().flatten() {
                    let text = plain(&locale.number(i64::try_from(*figure).expect("few")));
                    assert!(shown(text), "{figure} of {} in {place}: {regions}", year.year);
                }
            }
            let women = unescaped(drawing(&html, &plain(&locale.text("report-picture-women"))));
            let percent = |percent: i64| {
                plain(&locale.with("figures-percent", &[("percent", app::i18n::count(percent))]))
            };
            assert!(women.contains(&percent(100)) && women.contains(&percent(0)), "{place}: {women}");

            let docx = report.file(Format::Docx, locale, countries, site.now()).expect("a file");
            let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("an archive");
            let names = archive.file_names().map(|name| name.expect("a name"));
            let images = names.filter(|name| name.starts_with("word/media/")).count();
            assert_eq!(images, PICTURES.len(), "{place}");
            let mut xml = String::new();
            archive.by_name("word/document.xml").expect("a body").read_to_string(&mut xml).expect("UTF-8");
            let xml = unescaped(&xml);
            for picture in PICTURES {
                let described = plain(&locale.text(&format!("{picture}-description")));
                let told =
                    xml.split(&format!("descr=\"{described}")).nth(1).and_then(|rest| rest.split('"').next());
                let told = told.unwrap_or_else(|| panic!("{picture} in {place}"));
                // The shares stand in no table, and so in words.
                let shares = picture == "report-picture-women";
                assert_eq!(told.contains(&percent(100)), shares, "{picture} in {place}: {told}");
            }
        }
    });
}
