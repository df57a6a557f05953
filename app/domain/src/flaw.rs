//! What can be wrong with what an officer typed; every flaw stands at its field.

use crate::codes;

codes! {
    /// What is wrong with a field.
    Wrong as "wrong" {
        /// Something must stand here.
        Missing = "missing",
        /// No language has a title.
        NoTitle = "no_title",
        /// No Sector answers for the event.
        NoSector = "no_sector",
        /// The officer's own Sector is not among the event's.
        NotYourSector = "not_your_sector",
        /// The host country is not in the officer's own region.
        NotYourRegion = "not_your_region",
        /// More characters than the field takes.
        TooLong = "too_long",
        /// Fewer characters than are asked for.
        TooShort = "too_short",
        /// None of the choices.
        UnknownCode = "unknown_code",
        /// No event has this reference.
        UnknownParent = "unknown_parent",
        /// The event would stand under itself.
        OwnAncestor = "own_ancestor",
        /// Another event has this reference.
        Taken = "taken",
        /// Neither a day, a month nor a year.
        NotADate = "not_a_date",
        /// An end without a start.
        EndWithoutStart = "end_without_start",
        /// The end lies before the start.
        EndBeforeStart = "end_before_start",
        /// The day lies after the event.
        AfterTheEvent = "after_the_event",
        /// No time of day.
        NotATime = "not_a_time",
        /// On one day, the end is not after the start.
        EndTimeBeforeStart = "end_time_before_start",
        /// A time means nothing without a zone.
        TimeWithoutZone = "time_without_zone",
        /// No zone of the IANA list.
        UnknownZone = "unknown_zone",
        /// No whole number.
        NotANumber = "not_a_number",
        /// Less than nothing.
        BelowZero = "below_zero",
        /// Larger than can be.
        TooLarge = "too_large",
        /// Smaller than can be.
        TooSmall = "too_small",
        /// More than the event lasts.
        TooManyDays = "too_many_days",
        /// Neither a number of people nor one of countries.
        NothingStated = "nothing_stated",
        /// The same is on record already.
        OnRecord = "on_record",
        /// Neither `http:` nor `https:`, or no address at all.
        NotAnAddress = "not_an_address",
        /// No e-mail address.
        NotAnEmail = "not_an_email",
        /// Not `name` or `name|kind`.
        NotAPartner = "not_a_partner",
        /// No language tag.
        NotALanguage = "not_a_language",
        /// What is asked after confirmation stands on one page.
        PageAfterConfirmation = "page_after_confirmation",
        /// No day, such as `2027-05-04`.
        NotADay = "not_a_day",
        /// The first day after a period does not come after its first day.
        EmptyPeriod = "empty_period",
        /// No number with two places at most.
        NotAMean = "not_a_mean",
        /// Documents are due after the meeting opens.
        AfterOpening = "after_opening",
        /// A day of a year for which the meeting is not planned.
        OtherYear = "other_year",
        /// A mean of no answers.
        MeanOfNothing = "mean_of_nothing",
    }
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Flaw {
    /// A flaw of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, wrong: Wrong) -> Self {
        Self { field: field.into(), wrong }
    }
}
