//! Public figures are those of reports over the same facts, as far as they are shown.

use proptest::prelude::*;

use crate::{
    figures::{Axis, Cycle, Figures, Measure, Participations, Shown, Source, publish},
    report::{
        Recorded, Records, outcome,
        tests::{Story, lists_with, random_world::story},
    },
};

fn figures(story: &Story) -> Figures {
    let lists = lists_with(&story.changes);
    let world = &story.world;
    let mut recorded = Recorded::default();
    world.registrations.iter().for_each(|row| recorded.note(row));
    let records = Records {
        events: &world.events,
        recorded: &recorded,
        head_counts: &world.head_counts,
        fellowships: &[],
        activities: &[],
        mandates: &[],
        needs: &[],
        requests: &[],
    };
    let cycles = [Cycle { code: "A-17".into(), period: story.query.period }];
    let source = Source {
        lists: &lists,
        records,
        merges: &world.merges,
        cycles: &cycles,
        themes: &["iot"],
        earlier: &[],
    };
    let rows = |event: i64| world.registrations.iter().copied().filter(move |row| row.event == event);
    publish(&Participations::take(source, rows))
}

/// Whether a figure is hidden, or the number of the report; an axis without the member says zero.
fn agrees(
    figures: &Figures,
    measure: Measure,
    one: (Axis, &str),
    cycle: Option<(Axis, &str)>,
    said: u64,
) -> bool {
    match figures.figure(measure, Some(one), cycle) {
        Some(Shown::Number(number)) => u64::from(number) == said,
        Some(Shown::Hidden) => said > 0,
        None => said == 0,
    }
}

proptest! {
    #[test]
    fn what_is_shown_is_what_the_report_of_the_period_says(story in story()) {
        let facts = outcome(&story.world, &story.query, &lists_with(&story.changes)).facts;
        let figures = figures(&story);
        let participation = facts.participation;
        for time in [(Axis::Cycle, "A-17"), (Axis::Year, "2017")] {
            let said = participation.participations.unwrap_or_default();
            prop_assert!(agrees(&figures, Measure::Participations, time, None, said));
            let said = participation.distinct_people.unwrap_or_default();
            prop_assert!(agrees(&figures, Measure::People, time, None, said));
            for row in &participation.by_region {
                let region = (Axis::Region, row.region.code());
                let said = row.cells.participations.unwrap_or_default();
                prop_assert!(agrees(&figures, Measure::Participations, region, Some(time), said), "{region:?}");
                let said = row.cells.distinct_people.unwrap_or_default();
                prop_assert!(agrees(&figures, Measure::People, region, Some(time), said), "{region:?}");
                if row.region.code() != "none" {
                    let shown = figures.figure(Measure::Countries, Some(region), Some(time));
                    let said = u32::try_from(row.cells.countries).expect("few");
                    prop_assert_eq!(shown.unwrap_or(Shown::Number(0)), Shown::Number(said));
                }
            }
            for row in &participation.by_class {
                let class = (Axis::Class, row.class.code());
                let said = row.cells.participations.unwrap_or_default();
                prop_assert!(agrees(&figures, Measure::Participations, class, Some(time), said), "{class:?}");
            }
            for country in &facts.countries {
                let code = country.iso3.to_string();
                let said = country.participations.unwrap_or_default();
                prop_assert!(agrees(&figures, Measure::Participations, (Axis::Country, &code), Some(time), said));
            }
        }
    }
}
