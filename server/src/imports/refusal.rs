//! Why a file, a row or a cell is refused: codes with their details. The sentences are in
//! `locales/`, one message a code.

use std::fmt;

use crate::imports::words::{Detail, Details, Line, Sentence};

/// Something in a file that is refused, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// The line as editors show it; none for the file as a whole.
    pub line: Option<u64>,
    /// The column's name in the header.
    pub column: Option<String>,
    /// Why.
    pub reason: Reason,
}

impl Refusal {
    /// The file as a whole.
    #[must_use]
    pub const fn of_file(reason: Reason) -> Self {
        Self { line: None, column: None, reason }
    }

    /// A line as a whole.
    #[must_use]
    pub const fn of_line(line: u64, reason: Reason) -> Self {
        Self { line: Some(line), column: None, reason }
    }

    /// A cell.
    #[must_use]
    pub fn of_cell(line: u64, column: impl Into<String>, reason: Reason) -> Self {
        Self { line: Some(line), column: Some(column.into()), reason }
    }
}

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal $({ $($(#[doc = $fdoc:literal])+ $field:ident: $type:ty),+ })?),+ $(,)?) => {
        /// Why something is refused.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason {
            $($(#[doc = $doc])+ $variant $({ $($(#[doc = $fdoc])+ $field: $type),+ })?),+
        }

        impl Reason {
            /// Every code, for the test that each has its sentence.
            pub const CODES: &'static [&'static str] = &[$($code),+];
        }

        impl Sentence for Reason {
            fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),+ })? => $code),+ }
            }

            fn details(&self) -> Details {
                match self { $(Self::$variant $({ $($field),+ })? => vec![$($((stringify!($field), Detail::from($field.clone()))),+)?]),+ }
            }
        }
    };
}

reasons! {
    /// The file cannot be opened or read.
    Unreadable = "unreadable" {
        /// What the system says.
        error: String
    },
    /// The name ends in neither `.csv` nor `.xlsx`.
    NeitherCsvNorXlsx = "neither_csv_nor_xlsx",
    /// A workbook over the limit.
    WorkbookTooBig = "workbook_too_big" {
        /// In megabytes.
        most: u64
    },
    /// A workbook that cannot be opened as one.
    NoWorkbook = "no_workbook" {
        /// What the reader says.
        error: String
    },
    /// A workbook with a name that says CSV.
    WorkbookNamedCsv = "workbook_named_csv",
    /// Text in UTF-16.
    Utf16 = "utf16",
    /// Bytes that are not UTF-8.
    NotUtf8 = "not_utf8",
    /// A record that does not end, such as after a quote left open.
    EndlessRecord = "endless_record" {
        /// In megabytes.
        most: u64
    },
    /// No header row.
    Empty = "empty",
    /// A column that no such file has.
    UnknownColumn = "unknown_column" {
        /// As the header spells it.
        name: String
    },
    /// A column that stands twice.
    RepeatedColumn = "repeated_column",
    /// A required column that the header lacks.
    MissingColumn = "missing_column",
    /// A value under no column's name.
    ValueWithoutColumn = "value_without_column",
    /// Fewer cells than columns.
    TooFewCells = "too_few_cells" {
        /// What the row has.
        cells: usize,
        /// What the header has.
        columns: usize
    },
    /// A required value that is empty.
    MissingValue = "missing_value",
    /// None of a list's codes.
    UnknownCode = "unknown_code" {
        /// As the cell spells it.
        code: String
    },
    /// Neither a day nor, where that is allowed, a month or a year.
    NotADate = "not_a_date" {
        /// As the cell spells it.
        text: String
    },
    /// Not a day.
    NotADay = "not_a_day" {
        /// As the cell spells it.
        text: String
    },
    /// Not a whole number from zero on.
    NotANumber = "not_a_number" {
        /// As the cell spells it.
        text: String
    },
    /// A whole number that is larger than any on record can be.
    NumberTooLarge = "number_too_large" {
        /// As the cell spells it.
        text: String,
        /// The largest one.
        most: u64
    },
    /// Not a number with two decimals at most.
    NotAMean = "not_a_mean" {
        /// As the cell spells it.
        text: String
    },
    /// A mean, where there are no answers.
    MeanOfNothing = "mean_of_nothing",
    /// A zone that the IANA list does not have.
    UnknownZone = "unknown_zone" {
        /// As the cell spells it.
        text: String
    },
    /// A partner that is not `name` or `name|kind`.
    NotAPartner = "not_a_partner" {
        /// As the cell spells it.
        text: String
    },
    /// Not an address on the web.
    NotAnAddress = "not_an_address" {
        /// As the cell spells it.
        text: String
    },
    /// Not the id of a paragraph.
    NotAParagraph = "not_a_paragraph" {
        /// As the cell spells it.
        text: String
    },
    /// A paragraph of a revision that ships.
    ShippedRevision = "shipped_revision" {
        /// As the cell spells it.
        text: String
    },
    /// A paragraph that continues one of its own revision.
    ContinuesItself = "continues_itself" {
        /// The other one.
        text: String
    },
    /// More text than a cell may hold.
    TooLong = "too_long" {
        /// In characters.
        most: usize
    },
    /// A control character.
    ControlCharacter = "control_character" {
        /// Its number.
        code: u32
    },
    /// A spreadsheet's error value, such as `#N/A`.
    ErrorValue = "error_value" {
        /// As the spreadsheet shows it.
        error: String
    },
    /// A spreadsheet's formula without a computed value.
    FormulaWithoutValue = "formula_without_value",
    /// The same key in two rows.
    RepeatedKey = "repeated_key" {
        /// The line of another row with it.
        other: Line
    },
    /// A reference of a record that is none of those the file lists.
    RecordOfAnotherKind = "record_of_another_kind" {
        /// As the cell spells it.
        reference: String
    },
    /// Neither people nor countries are stated.
    NeitherCountNorCountries = "neither_count_nor_countries",
    /// The end lies before the start.
    EndBeforeStart = "end_before_start",
    /// No event has the reference.
    UnknownEvent = "unknown_event" {
        /// As the cell spells it.
        event: String
    },
    /// Neither on record nor in the file.
    UnknownParent = "unknown_parent" {
        /// As the cell spells it.
        event: String
    },
    /// An event above itself.
    OwnAncestor = "own_ancestor",
    /// One person in two rows of one event.
    PersonTwice = "person_twice" {
        /// The line of another row with the person.
        other: Line
    },
    /// More days than the event has.
    DaysOutOfRange = "days_out_of_range" {
        /// The event's length.
        length: u32
    },
    /// A change to an event whose record is closed.
    RecordClosed = "record_closed" {
        /// The event's reference.
        event: String
    },
}

/// For logs: the code and the place, never what the cell holds.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.code())?;
        self.line.iter().try_for_each(|line| write!(f, " line {line}"))?;
        self.column.iter().try_for_each(|column| write!(f, " {column}"))
    }
}
