//! One import from the file to the record.
//!
//! Reading and staging hold up nobody. On `SQLite`, participants are also placed and compared
//! before the write lock is asked for; only if somebody else wrote meanwhile is that done again
//! under it. On `PostgreSQL` the whole last step sees one state of the record and, if somebody else
//! changed the same rows meanwhile, begins anew.

use std::{path::Path, sync::Arc};

use app::i18n::{CountryNames, Locales};
use chrono::{DateTime, Utc};
use rand::RngExt;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, SqlErr};
use tokio::sync::mpsc;

use super::{
    DEFAULT_SOURCE,
    code_lists::CodeLists,
    columns::{Header, Record},
    findings::Findings,
    kinds::{
        Kind,
        activities::list::Activities,
        events::{Moment, list::Events},
        headcounts::{self, list::Headcounts},
        needs::list::Needs,
        paragraphs::list::Paragraphs,
        participants::{settle as participants, staged},
        pilots::list::Pilots,
        trainings::list::Trainings,
    },
    outcome::{Counts, Ending, Outcome},
    plain::{self, Stamp},
    reading::{self, Piece, Read},
    staging::{self, BATCH, Row},
    tables::Progress,
};
use crate::{db::Db, fault::Fault, reference, reports::mandates};

/// How often the last step is tried when others write the same rows.
const ATTEMPTS: usize = 5;

/// What is to be imported.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// What the file lists.
    pub kind: Kind,
    /// The file.
    pub path: &'a Path,
    /// Whose references `person_ref` are.
    pub source: &'a str,
    /// Whether everything is done but the writing.
    pub dry_run: bool,
    /// Whether what is not refused goes in although something is.
    pub partial: bool,
}

/// What every import works with.
#[derive(Debug, Clone)]
pub struct Importer {
    /// The database.
    pub db: Db,
    /// What cells may hold.
    pub lists: Arc<CodeLists>,
    /// What countries are called, by which events are found.
    pub names: Arc<CountryNames>,
    /// Who imports, as the audit trail names them.
    pub actor: String,
    /// Now.
    pub at: DateTime<Utc>,
}

impl Importer {
    /// An importer with the lists that ship with the product.
    ///
    /// # Errors
    /// When the reference lists cannot be read.
    pub async fn new(
        db: Db,
        locales: &Locales,
        actor: impl Into<String>,
        at: DateTime<Utc>,
    ) -> Result<Self, Fault> {
        let countries = reference::lists(db.read()).await?;
        mandates::refresh(db.read()).await?;
        let lists = Arc::new(CodeLists::shipped(&countries, locales)?);
        let names = Arc::new(CountryNames::new(&countries, locales));
        Ok(Self { db, lists, names, actor: actor.into(), at })
    }

    /// Imports a file.
    ///
    /// # Errors
    /// When the database does not do as it should. What the file does wrong is in the outcome.
    pub async fn import(&self, order: Order<'_>, progress: &Arc<Progress>) -> Result<Outcome, Fault> {
        let db = self.db.alone().await?;
        let (read, header) = self.stage(&db, order, progress).await?;
        let Read { mut findings, rows, refused, broken } = read;
        let Some(header) = header.filter(|_| !broken) else {
            let counts = Counts { refused, ..Counts::default() };
            return Ok(Outcome { ending: Ending::Refused, counts, rows, findings });
        };
        // What was refused on reading is not staged: unless the rest may go in, nothing will be
        // written, but everything is still looked at.
        let rehearsed = order.dry_run || (refused > 0 && !order.partial);
        let (found, mut counts) = self.settle(&db, order, &header, rehearsed).await?;
        findings.absorb(found);
        counts.refused += refused;
        let ending = match (counts.refused > 0 && !order.partial, order.dry_run) {
            (true, _) => Ending::Refused,
            (false, true) => Ending::Rehearsed,
            (false, false) => Ending::Written,
        };
        Ok(Outcome { ending, counts, rows, findings })
    }

    /// Reads on a thread of its own and stages what was understood, a batch at a time, so that
    /// memory does not grow with the file.
    async fn stage(
        &self,
        db: &Db,
        order: Order<'_>,
        progress: &Arc<Progress>,
    ) -> Result<(Read, Option<Header>), Fault> {
        let (sender, mut receiver) = mpsc::channel(2);
        let (path, lists, progress) = (order.path.to_owned(), Arc::clone(&self.lists), Arc::clone(progress));
        let (kind, source) = (order.kind, order.source.to_owned());
        let reading = tokio::task::spawn_blocking(move || {
            read_batches(&path, (kind, &source), &lists, &progress, &sender)
        });
        let mut found = None;
        while let Some(batch) = receiver.recv().await {
            match batch {
                Batch::Header(header) => {
                    self.create_staging(db.writer(), kind, &header, order.source).await?;
                    found = Some(header);
                }
                Batch::Rows(rows) => insert(db.writer(), kind, rows).await?,
            }
        }
        let read = reading.await.map_err(Fault::other)?;
        Ok((read, found))
    }

    async fn create_staging(
        &self,
        db: &impl ConnectionTrait,
        kind: Kind,
        header: &Header,
        source: &str,
    ) -> Result<(), Fault> {
        match kind {
            Kind::Participants => participants::create(db, header, source, &self.actor, self.at).await,
            _ => staging::create_plain(db).await,
        }
    }

    /// The last step, again if others got in the way.
    async fn settle(
        &self,
        db: &Db,
        order: Order<'_>,
        header: &Header,
        rehearsed: bool,
    ) -> Result<(Findings, Counts), Fault> {
        let mut attempt = 1;
        loop {
            let settled = match order.kind {
                Kind::Participants => settle_participants(db, order.partial, rehearsed).await,
                _ => self.settle_plain(db, order, header, rehearsed).await,
            };
            match settled {
                Err(fault) if attempt < ATTEMPTS && is_in_the_way(&fault) => attempt += 1,
                settled => return settled,
            }
        }
    }

    async fn settle_plain(
        &self,
        db: &Db,
        order: Order<'_>,
        header: &Header,
        rehearsed: bool,
    ) -> Result<(Findings, Counts), Fault> {
        let transaction = begin(db).await?;
        let settled =
            self.record_plain(&transaction, (order.kind, order.source), header, order.partial).await?;
        end(transaction, &settled.1, order.partial, rehearsed).await?;
        Ok(settled)
    }

    /// Holds staged rows of a plain list against the record and writes them; ends nothing.
    pub(super) async fn record_plain(
        &self,
        db: &DatabaseTransaction,
        (kind, source): (Kind, &str),
        header: &Header,
        partial: bool,
    ) -> Result<(Findings, Counts), Fault> {
        let stamp = Stamp { actor: &self.actor, at: self.at };
        let languages = &self.lists.languages;
        staging::run(db, "UPDATE staged SET refused = 0 WHERE refused <> 0").await?;
        match kind {
            Kind::Events => {
                let moment = Moment { at: self.at, today: self.at.date_naive() };
                let events = Events { languages, names: &self.names, moment, actor: &self.actor };
                plain::settle(&events, db, header, stamp, partial).await
            }
            Kind::Headcounts => {
                let source = if source == DEFAULT_SOURCE { "" } else { source };
                plain::settle(&Headcounts { source }, db, header, stamp, partial).await
            }
            Kind::Activities => plain::settle(&Activities { languages }, db, header, stamp, partial).await,
            Kind::Needs => plain::settle(&Needs, db, header, stamp, partial).await,
            Kind::Pilots => plain::settle(&Pilots { languages }, db, header, stamp, partial).await,
            Kind::Trainings => plain::settle(&Trainings, db, header, stamp, partial).await,
            Kind::Paragraphs => plain::settle(&Paragraphs { languages }, db, header, stamp, partial).await,
            Kind::Participants => Err(Fault::other("participants are no plain list")),
        }
    }
}

/// What the reading thread hands over.
enum Batch {
    Header(Header),
    Rows(Vec<Row>),
}

fn read_batches(
    path: &Path,
    (kind, source): (Kind, &str),
    lists: &CodeLists,
    progress: &Progress,
    sender: &mpsc::Sender<Batch>,
) -> Read {
    let mut random = rand::rng();
    let mut header = None;
    let mut rows = Vec::with_capacity(BATCH);
    let read = reading::read(path, kind, lists, progress, &mut |piece| match (piece, &header) {
        (Piece::Header(found), _) => {
            header = Some(found.clone());
            sender.blocking_send(Batch::Header(found)).is_ok()
        }
        (Piece::Record(record), Some(header)) => {
            let record = match kind {
                Kind::Headcounts => headcounts::with_source(header, record, source),
                _ => record,
            };
            rows.push(row(kind, header, &record, &mut random));
            if rows.len() < BATCH {
                return true;
            }
            let full = std::mem::replace(&mut rows, Vec::with_capacity(BATCH));
            sender.blocking_send(Batch::Rows(full)).is_ok()
        }
        // A record never comes before its header.
        (Piece::Record(_), None) => false,
    });
    // Nobody listening any more is no matter of the reader's.
    let _ = sender.blocking_send(Batch::Rows(rows));
    read
}

fn row(kind: Kind, header: &Header, record: &Record, random: &mut impl RngExt) -> Row {
    match kind {
        Kind::Participants => staged::row(header, record, random.random_range(1..=i64::MAX)),
        _ => staging::plain_row(header, kind, record),
    }
}

async fn insert(db: &impl ConnectionTrait, kind: Kind, rows: Vec<Row>) -> Result<(), Fault> {
    match kind {
        Kind::Participants => participants::stage(db, rows).await,
        _ => staging::insert(db, "staged", staging::PLAIN_COLUMNS, rows).await,
    }
}

async fn settle_participants(db: &Db, partial: bool, rehearsed: bool) -> Result<(Findings, Counts), Fault> {
    if !db.is_sqlite() {
        let transaction = begin(db).await?;
        let prepared = participants::prepare(&transaction, partial).await?;
        return finish_participants(transaction, prepared, partial, rehearsed).await;
    }
    let before = data_version(db.writer()).await?;
    let prepared = participants::prepare(db.writer(), partial).await?;
    let joins = participants::joins_people(db.writer()).await?;
    if is_refused(&prepared.1, partial) || rehearsed && !joins {
        return Ok(prepared);
    }
    let transaction = begin(db).await?;
    let unchanged = data_version(&transaction).await? == before;
    let prepared = if unchanged { prepared } else { participants::prepare(&transaction, partial).await? };
    finish_participants(transaction, prepared, partial, rehearsed).await
}

async fn finish_participants(
    transaction: DatabaseTransaction,
    mut settled: (Findings, Counts),
    partial: bool,
    rehearsed: bool,
) -> Result<(Findings, Counts), Fault> {
    if !is_refused(&settled.1, partial) && participants::join_people(&transaction).await? {
        settled = participants::prepare(&transaction, partial).await?;
    }
    if !rehearsed && !is_refused(&settled.1, partial) {
        participants::write(&transaction).await?;
    }
    end(transaction, &settled.1, partial, rehearsed).await?;
    Ok(settled)
}

const fn is_refused(counts: &Counts, partial: bool) -> bool {
    counts.refused > 0 && !partial
}

async fn begin(db: &Db) -> Result<DatabaseTransaction, Fault> {
    let transaction = db.write().await?;
    if !db.is_sqlite() {
        transaction.execute_unprepared("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").await?;
    }
    Ok(transaction)
}

async fn end(
    transaction: DatabaseTransaction,
    counts: &Counts,
    partial: bool,
    rehearsed: bool,
) -> Result<(), Fault> {
    if rehearsed || is_refused(counts, partial) {
        transaction.rollback().await?;
    } else {
        transaction.commit().await?;
    }
    Ok(())
}

/// A number that changes when another connection of any process has written.
async fn data_version(db: &impl ConnectionTrait) -> Result<u64, Fault> {
    staging::number(db, "PRAGMA data_version").await
}

/// Whether somebody else wrote the same rows first, so that another attempt will see theirs.
fn is_in_the_way(fault: &Fault) -> bool {
    let Fault::Database(error) = fault else { return false };
    let collided = matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)));
    collided || is_serialization_failure(error)
}

fn is_serialization_failure(error: &DbErr) -> bool {
    error.to_string().contains("could not serialize access")
}
