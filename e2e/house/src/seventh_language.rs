//! A language is a folder: one more of them gives its pages, and nothing else has to be changed.

use app::{
    document::{Frame, document},
    i18n::{Locales, shipped_files},
    layout::Chrome,
    pages::events::calendar,
};
use domain::language::Language;

fn with_swahili() -> &'static Locales {
    let english: Vec<_> = shipped_files().filter(|(folder, _, _)| folder == "en").collect();
    let swahili = english.into_iter().map(|(_, file, text)| {
        let text = text
            .replace("\ncalendar-title = Events\n", "\ncalendar-title = Matukio\n")
            .replace("\nlanguage_own = English\n", "\nlanguage_own = Kiswahili\n");
        ("sw".to_owned(), file, text)
    });
    let locales = Locales::from_files(shipped_files().chain(swahili)).expect("the folder is read");
    Box::leak(Box::new(locales))
}

#[test]
fn a_seventh_folder_is_a_seventh_language() {
    let locales = with_swahili();
    let swahili: Language = "sw".parse().expect("a tag");
    let locale = locales.get(swahili).expect("the language is there");
    assert_eq!(locales.iter().count(), 7);
    assert_eq!(locales.negotiate(Some("sw-KE, fr;q=0.5")), swahili);

    let frame = Frame {
        locale,
        locales,
        path: "/".into(),
        public_url: "https://baraza.example".into(),
        stylesheet: "baraza.css".into(),
        script: None,
        site: locale.text("site-name"),
        chrome: Chrome::Public,
    };
    let samples = calendar::samples();
    assert!(!samples.is_empty(), "there are calendars to draw");
    for sample in samples {
        let page = document(&frame, calendar::calendar(locale, &sample));
        assert!(page.contains(r#"<html lang="sw" dir="ltr">"#), "{page}");
        assert!(page.contains(">Matukio</h1>"), "{page}");
        assert!(page.contains(">Kiswahili</a>") && page.contains(">English</a>"), "{page}");
    }
}
