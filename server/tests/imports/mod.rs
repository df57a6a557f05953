//! Lists that come in from files, on every database: what is written, refused, doubted and told.

mod beside;
mod command_line;
mod decided;
mod golden_2017;
mod identity;
mod paragraphs;
mod people;
mod record_2017;
mod refusals;
mod rows;
mod serving;
mod states;
mod warnings;
mod workbooks;

use std::{path::Path, sync::Arc};

use app::i18n::Locales;
use entities::{activity, audit_entry, event, headcount, person, person_identity, person_ref, registration};
use sea_orm::{EntityTrait, QueryOrder};
use server::imports::{
    kinds::Kind,
    outcome::{Counts, Ending, Outcome},
    run::{Importer, Order},
    tables::Progress,
    words::Sentence,
};

use crate::support::Site;

/// A week with a forum below it, which stands above it in the file, and a webinar.
const EVENTS: &str = "\
event_ref,kind,title_en,sectors,parent_ref,start,end,mode,host_country,state
EV-FORUM,forum,Forum on sensors,ITU-T;ITU-D,EV-WEEK,2026-09-07,2026-09-08,on_site,SEN,held
EV-WEEK,week,Green week,ITU-T,,2026-09-07,2026-09-11,on_site,SEN,held
EV-WEBINAR,webinar,Webinar on data,ITU-D,,2026-11-03,,remote,,held
";

/// Three people in four places; Awa is known by reference at the forum and by e-mail and name at
/// the webinar.
const PARTICIPANTS: &str = "\
event_ref,name,role,state,person_ref,email,gender,country,organization,organization_kind,mode,days,language,fellowship
EV-FORUM,Awa Ndiaye,speaker,attended,P1,awa@artp.example,female,SEN,ARTP,regulator,on_site,2,fr,
EV-FORUM,Rupa,fellow,attended,P2,,,BGD,BUET,academia,on_site,1,en,granted
EV-WEBINAR,Awa  NDIAYE,participant,attended,,AWA@artp.example,,SEN,,,,,,
EV-WEBINAR,يوسف المصري,participant,absent,,,,EGY,NTRA,administration,,,ar,
";

const HEADCOUNTS: &str = "\
event_ref,count,countries,qualifier,country,gender,mode,source
EV-FORUM,46,12,about,,,,press
EV-FORUM,3,,,SEN,,,press
";

const ACTIVITIES: &str = "\
activity_ref,kind,title_en,sectors,date,number,mandates
AC-1,recommendation,Requirements of sensors,ITU-T,2026-06,Y.4000,R98-RCC-2024/TSB+BDT+BR/6
";

/// Every kind of list, in an order in which they can come.
const EVERY_LIST: [(Kind, &str); 4] = [
    (Kind::Events, EVENTS),
    (Kind::Participants, PARTICIPANTS),
    (Kind::Headcounts, HEADCOUNTS),
    (Kind::Activities, ACTIVITIES),
];

/// How a list is imported.
#[derive(Clone, Copy)]
struct List {
    kind: Kind,
    source: &'static str,
    dry_run: bool,
    partial: bool,
}

impl List {
    const fn of(kind: Kind) -> Self {
        Self { kind, source: "default", dry_run: false, partial: false }
    }

    const fn source(self, source: &'static str) -> Self {
        Self { source, ..self }
    }

    const fn dry_run(self) -> Self {
        Self { dry_run: true, ..self }
    }

    const fn partial(self) -> Self {
        Self { partial: true, ..self }
    }

    /// Imports a text as CSV.
    async fn read(self, site: &Site, text: &str) -> Outcome {
        let path = site.folder().join("list.csv");
        std::fs::write(&path, text).unwrap();
        self.file(site, &path).await
    }

    async fn file(self, site: &Site, path: &Path) -> Outcome {
        let Self { kind, source, dry_run, partial } = self;
        let order = Order { kind, path, source, dry_run, partial };
        importer(site).await.import(order, &Arc::new(Progress::default())).await.unwrap()
    }
}

async fn importer(site: &Site) -> Importer {
    Importer::new(site.app.db.clone(), Locales::shipped(), "tests", site.now()).await.unwrap()
}

/// Imports a list that is all in order.
pub async fn import(site: &Site, kind: Kind, text: &str) -> Counts {
    written(&List::of(kind).read(site, text).await)
}

/// What importing a list that is all in order would do.
pub async fn rehearse(site: &Site, kind: Kind, text: &str) -> Counts {
    let outcome = List::of(kind).dry_run().read(site, text).await;
    assert_eq!((outcome.ending, refused(&outcome)), (Ending::Rehearsed, vec![]));
    outcome.counts
}

/// What is refused of a list, and why.
pub async fn refused_of(site: &Site, kind: Kind, text: &str) -> Vec<(u64, String, &'static str)> {
    refused(&List::of(kind).read(site, text).await)
}

async fn import_every_list(site: &Site) {
    for (kind, text) in EVERY_LIST {
        import(site, kind, text).await;
    }
}

/// What an import wrote that refused nothing.
fn written(outcome: &Outcome) -> Counts {
    assert_eq!((outcome.ending, refused(outcome)), (Ending::Written, vec![]));
    outcome.counts
}

/// Rows that are new, changed and as they were.
fn new_changed_same(counts: Counts) -> [u64; 3] {
    [counts.created, counts.changed, counts.unchanged]
}

/// Where something is refused, and why; no column is an empty text.
fn refused(outcome: &Outcome) -> Vec<(u64, String, &'static str)> {
    let refusals = outcome.findings.refusals.clone().listed();
    refusals
        .into_iter()
        .map(|one| (one.line.unwrap_or_default(), one.column.unwrap_or_default(), one.reason.code()))
        .collect()
}

/// Which lines are doubted, and why.
fn doubted(outcome: &Outcome) -> Vec<(u64, &'static str)> {
    outcome.findings.warnings.clone().listed().iter().map(|one| (one.line, one.doubt.code())).collect()
}

/// Which lines are about somebody who looks like somebody else, and by what.
fn alike(outcome: &Outcome) -> Vec<(u64, &'static str)> {
    outcome.findings.lookalikes.clone().listed().iter().map(|one| (one.line, one.shared.code())).collect()
}

/// Everything that imports write, as one text to compare.
async fn on_record(site: &Site) -> String {
    let db = site.app.db.read();
    let events = event::Entity::find().order_by_asc(event::Column::Id).all(db).await.unwrap();
    let people = person::Entity::find().order_by_asc(person::Column::Id).all(db).await.unwrap();
    let places = registration::Entity::find().order_by_asc(registration::Column::Id).all(db).await.unwrap();
    let counts = headcount::Entity::find().order_by_asc(headcount::Column::Id).all(db).await.unwrap();
    let others = activity::Entity::find().order_by_asc(activity::Column::Id).all(db).await.unwrap();
    let trail = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id).all(db).await.unwrap();
    let mut refs = person_ref::Entity::find().all(db).await.unwrap();
    refs.sort_by_key(|row| (row.source.clone(), row.person_ref.clone()));
    let mut faces = person_identity::Entity::find().all(db).await.unwrap();
    faces.sort_by_key(|row| (row.person_id, row.email_norm.clone(), row.name_norm.clone()));
    format!("{events:#?}{people:#?}{places:#?}{counts:#?}{others:#?}{trail:#?}{refs:#?}{faces:#?}")
}

async fn event(site: &Site, event_ref: &str) -> event::Model {
    let all = event::Entity::find().all(site.app.db.read()).await.unwrap();
    all.into_iter().find(|event| event.event_ref == event_ref).expect("the event is on record")
}

/// The registrations of an event, in the order in which they were recorded.
async fn registrations(site: &Site, event_ref: &str) -> Vec<registration::Model> {
    let id = event(site, event_ref).await.id;
    let all = registration::Entity::find().order_by_asc(registration::Column::Id);
    all.all(site.app.db.read()).await.unwrap().into_iter().filter(|row| row.event_id == id).collect()
}
