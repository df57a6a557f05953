//! 6. The developing countries, each once.

use serde_json::{Value, json};

use super::Story;
use crate::{country::Developing, event::EventKind};

fn developing(definition: Developing) -> Value {
    // Mali is an LDC and landlocked; Tuvalu an LDC and an island; Thailand only developing in M49;
    // Albania only in transition; Aruba an island territory.
    let mut story = Story::new()
        .event("e", EventKind::Forum, "2017-05-01", "")
        .event("f", EventKind::Forum, "2017-06-01", "")
        .came("e", "Awa", "MLI")
        .came("f", "Awa", "MLI")
        .came("e", "Bopha", "THA")
        .came("e", "Chen", "CHE")
        .came("e", "Dalia", "TUV")
        .came("e", "Emil", "ALB")
        .came("e", "Farida", "ABW");
    story.query.developing = definition;
    story.fact("/participation/developing")
}

#[test]
fn itu_is_the_four_classes_or_developing_in_m49() {
    assert_eq!(
        developing(Developing::Itu),
        json!({"participations": 6, "distinct_people": 5, "countries": 4, "territories": 1, "overcount": 3})
    );
}

#[test]
fn footnote_four_is_the_four_classes_and_overcount_does_not_depend_on_the_definition() {
    assert_eq!(
        developing(Developing::FootnoteFour),
        json!({"participations": 5, "distinct_people": 4, "countries": 3, "territories": 1, "overcount": 3})
    );
}
