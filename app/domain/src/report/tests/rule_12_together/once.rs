//! Worlds in which one publication told what another hides, each in a way of its own.

use crate::country::Developing;

/// Guests by country, gender, how many, and event.
pub(super) type Guests = (&'static str, usize, i64, usize);

/// By what it was told, the number of the period, who is called developing, and who came.
type World = (&'static str, usize, Developing, Vec<Guests>);

/// Worlds in which places were told.
#[expect(clippy::too_many_lines, reason = "a list")]
pub(super) fn places() -> Vec<World> {
    vec![
        (
            "all of a year's zeros",
            3,
            Developing::Itu,
            vec![
                ("CHE", 1, 2, 2),
                ("SEN", 0, 1, 3),
                ("CHE", 1, 1, 0),
                ("CPV", 1, 2, 0),
                ("SEN", 0, 2, 3),
                ("MLI", 0, 3, 0),
                ("SEN", 0, 3, 0),
                ("CPV", 1, 1, 3),
            ],
        ),
        (
            "a region and a class of a cycle",
            3,
            Developing::FootnoteFour,
            vec![
                ("SEN", 0, 2, 2),
                ("KEN", 0, 1, 3),
                ("CHE", 0, 5, 1),
                ("CHE", 0, 2, 3),
                ("KHM", 1, 1, 1),
                ("BRB", 2, 4, 3),
                ("MLI", 0, 1, 2),
                ("KAZ", 0, 1, 1),
                ("HTI", 0, 4, 0),
            ],
        ),
        (
            "the events of a class",
            3,
            Developing::Itu,
            vec![("SEN", 3, 1, 1), ("SEN", 0, 3, 2), ("KHM", 0, 3, 0), ("BRB", 2, 4, 1), ("CPV", 1, 2, 1)],
        ),
        (
            "how many came to an event",
            3,
            Developing::Itu,
            vec![
                ("THA", 1, 3, 3),
                ("MDA", 2, 9, 0),
                ("CPV", 1, 2, 0),
                ("MLI", 0, 1, 2),
                ("MLI", 1, 1, 2),
                ("TUV", 2, 9, 3),
            ],
        ),
        (
            "a country of the whole period",
            3,
            Developing::Itu,
            vec![
                ("KEN", 2, 20, 3),
                ("KAZ", 1, 2, 1),
                ("KEN", 1, 4, 0),
                ("SEN", 0, 5, 3),
                ("GNQ", 1, 3, 0),
                ("HTI", 0, 5, 2),
                ("CPV", 3, 5, 3),
                ("SEN", 1, 2, 2),
            ],
        ),
        (
            "how many came to each event",
            3,
            Developing::FootnoteFour,
            vec![
                ("CHE", 0, 3, 2),
                ("MDA", 1, 2, 2),
                ("THA", 1, 2, 0),
                ("TUV", 0, 20, 3),
                ("MDA", 0, 4, 0),
                ("KHM", 0, 5, 1),
                ("KAZ", 1, 1, 1),
                ("GNQ", 2, 4, 1),
                ("CHE", 0, 5, 3),
                ("KAZ", 1, 3, 1),
                ("NPL", 0, 20, 1),
            ],
        ),
        (
            "nobody from a country after it left its class",
            1,
            Developing::FootnoteFour,
            vec![
                ("BRB", 3, 4, 2),
                ("KHM", 0, 3, 1),
                ("KHM", 1, 1, 0),
                ("BRB", 2, 2, 0),
                ("SEN", 0, 1, 1),
                ("GNQ", 1, 2, 2),
                ("CPV", 0, 1, 3),
                ("GNQ", 1, 1, 1),
                ("MDA", 0, 1, 2),
            ],
        ),
        (
            "events to which nobody came from a class",
            3,
            Developing::Itu,
            vec![
                ("MLI", 0, 1, 2),
                ("THA", 0, 3, 2),
                ("MDA", 0, 1, 1),
                ("HTI", 1, 2, 1),
                ("MLI", 0, 2, 1),
                ("HTI", 1, 1, 3),
                ("THA", 0, 3, 0),
            ],
        ),
    ]
}

/// Worlds in which genders were told, or told of places.
#[expect(clippy::too_many_lines, reason = "a list")]
pub(super) fn genders() -> Vec<World> {
    vec![
        (
            "men of a region",
            3,
            Developing::Itu,
            vec![
                ("THA", 1, 3, 3),
                ("BRB", 1, 3, 0),
                ("KEN", 1, 2, 1),
                ("NPL", 2, 1, 2),
                ("HTI", 0, 5, 3),
                ("TUV", 1, 2, 3),
                ("TUV", 3, 9, 3),
                ("HTI", 0, 5, 1),
            ],
        ),
        (
            "a region where everybody is of one gender",
            1,
            Developing::Itu,
            vec![
                ("HTI", 1, 2, 2),
                ("SEN", 0, 3, 0),
                ("HTI", 0, 3, 3),
                ("HTI", 0, 1, 2),
                ("GNQ", 1, 1, 2),
                ("SEN", 0, 6, 0),
                ("SEN", 1, 3, 0),
                ("GNQ", 0, 2, 2),
            ],
        ),
        (
            "men of a class",
            3,
            Developing::Itu,
            vec![
                ("KEN", 1, 1, 3),
                ("GNQ", 0, 1, 2),
                ("CHE", 1, 1, 2),
                ("MDA", 0, 1, 0),
                ("CPV", 1, 2, 1),
                ("SEN", 2, 2, 2),
                ("SEN", 1, 2, 0),
            ],
        ),
        (
            "statements on a region and on a class, the men of both",
            2,
            Developing::Itu,
            vec![
                ("KAZ", 0, 3, 1),
                ("KAZ", 1, 3, 0),
                ("MLI", 0, 1, 0),
                ("HTI", 1, 2, 1),
                ("SEN", 1, 1, 2),
                ("SEN", 2, 2, 2),
                ("SEN", 0, 2, 0),
                ("HTI", 1, 3, 0),
                ("HTI", 0, 3, 1),
                ("SEN", 0, 1, 0),
                ("BRB", 1, 3, 1),
            ],
        ),
        (
            "statements on a region and on a class, the women of a country",
            3,
            Developing::Itu,
            vec![
                ("SEN", 0, 1, 0),
                ("MLI", 0, 2, 0),
                ("MLI", 0, 1, 3),
                ("SEN", 1, 2, 2),
                ("MLI", 2, 1, 2),
                ("CHE", 0, 2, 2),
                ("NPL", 1, 1, 2),
                ("CHE", 2, 1, 0),
            ],
        ),
        (
            "the report on all places, men whom a statement hides",
            3,
            Developing::Itu,
            vec![
                ("KEN", 1, 1, 0),
                ("SEN", 1, 1, 0),
                ("HTI", 0, 2, 3),
                ("HTI", 1, 1, 1),
                ("KEN", 3, 2, 2),
                ("TUV", 1, 2, 0),
                ("SEN", 0, 1, 0),
                ("CPV", 2, 3, 0),
                ("TUV", 3, 1, 0),
                ("CPV", 1, 1, 2),
                ("NPL", 0, 1, 3),
                ("MLI", 0, 1, 0),
                ("SEN", 0, 1, 0),
                ("SEN", 0, 1, 0),
                ("SEN", 0, 1, 0),
                ("SEN", 1, 1, 2),
                ("MLI", 2, 2, 1),
            ],
        ),
    ]
}

/// Worlds of many countries, most of which send one.
pub(super) fn many() -> Vec<World> {
    vec![(
        "a country beside many of which nothing else is shown",
        2,
        Developing::FootnoteFour,
        vec![
            ("CHE", 3, 1, 2),
            ("IND", 0, 3, 0),
            ("SDN", 0, 1, 1),
            ("BRB", 0, 2, 1),
            ("CPV", 0, 3, 0),
            ("UGA", 0, 2, 1),
            ("MDA", 0, 1, 0),
            ("NCL", 2, 9, 0),
            ("FJI", 0, 1, 0),
            ("NPL", 2, 1, 0),
            ("KHM", 0, 1, 0),
            ("SEN", 0, 1, 0),
            ("RUS", 0, 1, 0),
            ("KAZ", 0, 2, 3),
            ("CUB", 0, 1, 0),
            ("TUV", 0, 1, 1),
            ("EGY", 0, 1, 0),
            ("COM", 2, 2, 1),
            ("THA", 0, 1, 0),
            ("BRA", 0, 2, 2),
            ("TUV", 1, 2, 2),
            ("MLI", 0, 1, 2),
            ("FRA", 0, 2, 0),
            ("ARM", 0, 1, 0),
            ("TUN", 0, 1, 1),
            ("", 0, 1, 2),
            ("USA", 0, 2, 0),
            ("SEN", 0, 1, 0),
            ("ITA", 0, 1, 2),
            ("KEN", 0, 1, 2),
            ("BOL", 0, 1, 0),
            ("CHN", 0, 1, 0),
            ("GNQ", 0, 2, 0),
        ],
    )]
}
