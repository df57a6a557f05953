//! What a report says of a training in one sentence, in the grammar of each language.

use app::i18n::Locales;
use domain::{
    event::{EventKind, EventState},
    registration::RegistrationState,
    report::Format,
};

use super::{report, shown, words};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

/// The end of the sentence, of three people from three countries and of one person.
const SAID: [(&str, [&str; 2]); 6] = [
    (
        "en",
        [
            "for 3 participants from 3 countries and territories.",
            "for one participant from one country or territory.",
        ],
    ),
    ("fr", ["pour 3 participants de 3 pays et territoires.", "pour un participant d’un pays ou territoire."]),
    (
        "es",
        ["para 3 participantes de 3 países y territorios.", "para un participante de un país o territorio."],
    ),
    ("ru", ["для 3 участников из 3 стран и территорий.", "для 1 участника из 1 страны или территории."]),
    ("zh", ["来自3个国家和领土的参加者共3人。", "来自1个国家或领土的参加者共1人。"]),
    ("ar", ["شارك فيه 3 مشاركين من 3 بلدان وأقاليم.", "شارك فيه مشارك واحد من بلد أو إقليم واحد."]),
];

#[test]
fn a_training_is_told_in_one_sentence_in_the_grammar_of_each_language() {
    on_each_database(async |site| {
        for (name, people) in [("course", vec![AWA, YUSUF, RUPA]), ("lesson", vec![AWA])] {
            let event = an_event(name).state(EventState::Held).with(|event| event.kind = EventKind::Training);
            let event = event.stored_in(&site).await;
            for who in people {
                a_registration(&event, who).state(RegistrationState::Completed).stored_in(&site).await;
            }
        }
        let report = report(&site).await;
        for locale in Locales::shipped().iter() {
            let bytes = report.file(Format::Docx, locale, &site.app.countries, site.now()).unwrap();
            let text = shown::plain(&words(&bytes));
            let said = SAID.iter().find(|(language, _)| *language == locale.language.as_str());
            for sentence in said.expect("each language").1 {
                assert!(text.contains(sentence), "{sentence} is missing in {text}");
            }
        }
    });
}
