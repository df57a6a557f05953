//! `baraza report`: which reports there are, and building one into a file.

use std::path::PathBuf;

use app::i18n::{CountryNames, Locales};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use domain::{
    country::Developing,
    language::Language,
    period::Period,
    report::{Format, Query, ReportKind},
};

use super::Platform;
use crate::{
    fault::Fault,
    reports::{FORMATS, KINDS, Report as Built, meetings, records::Read, subjects},
};

/// Reports to the governing bodies.
#[derive(Debug, Args)]
pub(super) struct Report {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The kinds that can be built.
    Kinds,
    /// Builds a report into a file.
    Build(Build),
}

#[derive(Debug, Args)]
struct Build {
    /// One of `baraza report kinds`.
    kind: String,
    /// First day of the period; without it the period between two meetings that holds today, or as much of it as has
    /// passed while the opening of the next meeting is not fixed.
    #[arg(long, requires = "to")]
    from: Option<NaiveDate>,
    /// First day after the period.
    #[arg(long, requires = "from")]
    to: Option<NaiveDate>,
    /// Language of the document: ar en es fr ru zh.
    #[arg(long, default_value = "en")]
    language: String,
    /// docx pdf xlsx html csv json; without it the ending of the file's name.
    #[arg(long)]
    format: Option<String>,
    /// Which countries are called developing: itu or footnote-four.
    #[arg(long, default_value = "itu")]
    developing: String,
    /// First day of the period to compare with.
    #[arg(long, requires = "compare_to")]
    compare_from: Option<NaiveDate>,
    /// First day after the period to compare with.
    #[arg(long, requires = "compare_from")]
    compare_to: Option<NaiveDate>,
    /// public hides figures that point at few people; internal does not.
    #[arg(long)]
    audience: Option<String>,
    /// For statements: `country:SEN`, `region:AFR`, `class:LDC`, `theme:iot`. For every report, which is an extract
    /// then: `scope:regional`, `itu_role:supporter`, `sdg:9`, `action_line:C2`.
    #[arg(long)]
    subject: Option<String>,
    /// Where to write.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

impl Report {
    /// Lists the kinds or builds a report.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        match self.what {
            What::Kinds => {
                let locale = Locales::shipped().or_english(Language::EN);
                for kind in KINDS {
                    println!("{kind}\t{}", locale.code("report", kind.code()));
                }
                Ok(())
            }
            What::Build(build) => build.run(platform).await,
        }
    }
}

impl Build {
    async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let format = self.format()?;
        let language: Language = self.language.parse().map_err(Fault::other)?;
        let locales = Locales::shipped();
        let locale =
            locales.get(language).ok_or_else(|| Fault::other(format!("there is no language {language}")))?;
        let now = platform.clock.now();
        let mut query = self.query(platform, format).await?;
        let read = Read::now(&platform.db).await?;
        let countries = CountryNames::new(&read.lists, locales);
        query.subject =
            subjects::read(query.kind, self.subject.as_deref(), &countries).map_err(Fault::other)?;
        let report = Built::compute(query, read);
        // Scripts read the facts to the letter; the document of the web holds more beside them.
        let bytes = match format {
            Format::Json => report.json()?,
            _ => report.file(format, locale, &countries, now)?,
        };
        write(&self.output, &bytes)
    }

    fn format(&self) -> Result<Format, Fault> {
        let ending = self.output.extension().and_then(|ending| ending.to_str());
        let given = self.format.as_deref().or(ending).unwrap_or("docx");
        let format = given.parse().map_err(Fault::other)?;
        if FORMATS.contains(&format) {
            return Ok(format);
        }
        let known: Vec<&str> = FORMATS.iter().map(|format| format.code()).collect();
        Err(Fault::other(format!("the format {format} cannot be built yet; there are {}", known.join(", "))))
    }

    async fn query(&self, platform: &Platform, format: Format) -> Result<Query, Fault> {
        let kind: ReportKind = self.kind.parse().map_err(Fault::other)?;
        if !KINDS.contains(&kind) {
            let known: Vec<&str> = KINDS.iter().map(|kind| kind.code()).collect();
            return Err(Fault::other(format!(
                "the report {kind} cannot be built yet; there are {}",
                known.join(", ")
            )));
        }
        let developing: Developing = self.developing.parse().map_err(Fault::other)?;
        let audience = match &self.audience {
            Some(audience) => audience.parse().map_err(Fault::other)?,
            None => format.audience(),
        };
        let period = match self.from.zip(self.to) {
            Some((from, to)) => period_of(from, to)?,
            None => meetings::default_period(
                kind,
                &meetings::calendar(platform.db.read()).await?,
                platform.clock.today(),
            )
            .ok_or_else(|| Fault::other("the next meeting has no date yet: give --from and --to"))?,
        };
        let compare =
            self.compare_from.zip(self.compare_to).map(|(from, to)| period_of(from, to)).transpose()?;
        let data_cutoff = platform.clock.now();
        Ok(Query { kind, period, compare, developing, audience, subject: None, data_cutoff })
    }
}

fn period_of(from: NaiveDate, to: NaiveDate) -> Result<Period, Fault> {
    Period::new(from, to).map_err(Fault::other)
}

/// Writes beside the target and renames, so that a failure leaves no half file.
fn write(path: &std::path::Path, bytes: &[u8]) -> Result<(), Fault> {
    if path == std::path::Path::new("-") {
        use std::io::Write;
        return std::io::stdout().write_all(bytes).map_err(Fault::file(path));
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written.map_err(Fault::file(path))
}
