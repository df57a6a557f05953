//! `baraza import`: lists come in from files, and the record of 2017 from the product itself.

use std::{
    io::{IsTerminal, stderr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use app::i18n::{Locale, Locales, plain};
use clap::{Args, Subcommand};
use domain::language::Language;
use indicatif::{ProgressBar, ProgressStyle};

use super::Platform;
use crate::{
    fault::Fault,
    imports::{
        DEFAULT_SOURCE, council_2017,
        kinds::Kind,
        outcome::{Ending, Outcome},
        run::{Importer, Order},
        tables::Progress,
        words::Words,
    },
};

/// Lists of events, participants, head-counts or other records.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Events, by their reference.
    Events(List),
    /// Registrations, by event and person.
    Participants(List),
    /// Numbers of people without names.
    Headcounts(List),
    /// Other records that answer a mandate.
    Activities(List),
    /// What countries need, by `need_ref`.
    ///
    /// Required columns: `need_ref`, country, theme, date (a day, a month or a year), source, text.
    /// Others: language (of the text; en if it is empty), priority (high, medium, low).
    Needs(List),
    /// Pilot cities and assessments by key performance indicators, by `pilot_ref`.
    ///
    /// They are records beside events, as `activities` are. Required columns: `pilot_ref`, kind
    /// (`pilot_project`, `kpi_assessment`), city, country. Others: `title_en`, `title_fr`, …, standard (such as
    /// ITU-T Y.4903), stage, date, sectors, themes, mandates, url.
    Pilots(List),
    /// What came of trainings, by the event's reference.
    ///
    /// Required column: `event_ref`. Others: programme (academy, `centre_of_excellence`, other), level (basic,
    /// intermediate, advanced), hours, trained, certified, `score_before`, `score_after`, evaluations (number
    /// of answers), `evaluation_mean`. Scores and the mean have two decimals at most.
    Trainings(List),
    /// Paragraphs of a revision of a resolution that does not ship, such as the text that an assembly adopted.
    ///
    /// Columns: `paragraph` (key: revision, organ and number, such as `R98-2028/TSB/1`), `resolution`, `revision`
    /// (place and year as documents name it), `year`, `organ` and `asks_en` are required; `asks_fr` and so on;
    /// `kinds` of records that answer it, `themes`, `report_to`, `frequency`, and `continues`: the paragraphs of
    /// older revisions that it replaces. A revision of which one continues a paragraph replaces the older revision.
    ///
    /// Organs: TSB, BDT, BR, TSB+BDT+BR, BDT+TSB+BR, TSB&BR, SG+BUREAUX, SG20, ITU-D, ITU-D-SG, ITU-T-MEMBERS,
    /// MEMBERS, MS, MS-SM-A-A, COUNCIL, UNION. Values of `report_to`: `next WTSA`, `ITU Council`,
    /// `Plenipotentiary Conference`, `not named (membership)`; of `frequency`: annual, `once per WTSA cycle`,
    /// `once per PP cycle`, `not stated`.
    Paragraphs(List),
    /// The record of Council document C17/23 that ships with the product.
    #[command(name = "council-2017")]
    Council2017,
}

#[derive(Debug, Args)]
struct List {
    /// A `.csv` of any size or an `.xlsx` up to 50 MB.
    file: PathBuf,
    /// Whose references `person_ref` are; of head-counts, who states those that name no source.
    #[arg(long, value_name = "NAME", default_value = DEFAULT_SOURCE)]
    source: String,
    /// Does everything but record it.
    #[arg(long)]
    dry_run: bool,
    /// Records what is not refused although something is.
    #[arg(long)]
    partial: bool,
}

impl Import {
    /// Imports, and says what became of it.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let locales = Locales::shipped();
        let importer =
            Importer::new(platform.db.clone(), locales, "command line", platform.clock.now()).await?;
        let locale = locales.or_english(Language::EN);
        let (kind, list) = match self.what {
            What::Events(list) => (Kind::Events, list),
            What::Participants(list) => (Kind::Participants, list),
            What::Headcounts(list) => (Kind::Headcounts, list),
            What::Activities(list) => (Kind::Activities, list),
            What::Needs(list) => (Kind::Needs, list),
            What::Pilots(list) => (Kind::Pilots, list),
            What::Trainings(list) => (Kind::Trainings, list),
            What::Paragraphs(list) => (Kind::Paragraphs, list),
            What::Council2017 => return council(&importer, locale).await,
        };
        let name = list.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let outcome = import(&importer, kind, &list, locale).await?;
        tell(&Words::new(locale, &name), &outcome)
    }
}

async fn council(importer: &Importer, locale: &Locale) -> Result<(), Fault> {
    for (kind, outcome) in council_2017::import(importer).await? {
        let name = format!("council-2017 {}", kind.code());
        // What the document leaves open stands in its notes: nobody need be warned of it.
        finish(&Words::new(locale, &name), &outcome)?;
    }
    Ok(())
}

fn tell(words: &Words<'_>, outcome: &Outcome) -> Result<(), Fault> {
    for line in words.findings(outcome) {
        eprintln!("{line}");
    }
    finish(words, outcome)
}

fn finish(words: &Words<'_>, outcome: &Outcome) -> Result<(), Fault> {
    if outcome.ending == Ending::Refused {
        return Err(Fault::other(words.ending(outcome)));
    }
    println!("{}", words.ending(outcome));
    Ok(())
}

/// Imports a file, with a bar on a terminal and without in a pipe.
async fn import(importer: &Importer, kind: Kind, list: &List, locale: &Locale) -> Result<Outcome, Fault> {
    let order =
        Order { kind, path: &list.file, source: &list.source, dry_run: list.dry_run, partial: list.partial };
    let progress = Arc::new(Progress::default());
    if !stderr().is_terminal() {
        return importer.import(order, &progress).await;
    }
    let bar = bar(locale);
    let drawn = bar.clone();
    let watched = Arc::clone(&progress);
    let recording = plain(&locale.text("imports-recording")).into_owned();
    let drawing = tokio::spawn(async move {
        loop {
            let (done, total) = watched.so_far();
            drawn.set_length(total);
            drawn.set_position(done);
            if total > 0 && done >= total {
                drawn.set_message(recording.clone());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
    let outcome = importer.import(order, &progress).await;
    drawing.abort();
    bar.finish_and_clear();
    outcome
}

fn bar(locale: &Locale) -> ProgressBar {
    let bar = ProgressBar::new(0).with_message(plain(&locale.text("imports-reading")).into_owned());
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {elapsed}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
