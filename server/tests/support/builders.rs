//! Records to begin with: an account, an event, a registration of somebody one remembers.

use domain::{
    country::{Iso3, Region},
    event::{EventKind, EventMode, EventState, Sector},
    language::Language,
    registration::{OrganizationKind, RegistrationState, Role},
    staff::StaffRole,
    texts::{CodeList, Texts},
};
use entities::{event, person, registration, user};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::Site;

/// Somebody who takes part; `support` knows a few by name.
#[derive(Debug, Clone, Copy)]
pub struct Somebody {
    /// Name, as on a badge.
    pub name: &'static str,
    /// Address.
    pub email: &'static str,
    /// The country represented.
    pub country: &'static str,
    /// Language for mails.
    pub language: &'static str,
}

/// Of Senegal's regulator; reads French.
pub const AWA: Somebody =
    Somebody { name: "Awa Ndiaye", email: "awa@artp.example", country: "SEN", language: "fr" };
/// Of Egypt's administration; reads Arabic.
pub const YUSUF: Somebody =
    Somebody { name: "يوسف المصري", email: "yusuf@ntra.example", country: "EGY", language: "ar" };
/// Of a university in Bangladesh; has one name only.
pub const RUPA: Somebody =
    Somebody { name: "Rupa", email: "rupa@buet.example", country: "BGD", language: "en" };

/// A staff account of a role, with a name nobody else has.
pub fn an_account(role: StaffRole) -> Account {
    Account(user::Model {
        id: 0,
        email: format!("{role}.{}@example.org", uuid::Uuid::new_v4().simple()),
        name: None,
        role,
        sector: None,
        region: None,
        language: None,
        password_hash: None,
        session_epoch: 0,
        created_at: chrono::DateTime::UNIX_EPOCH,
        disabled_at: None,
    })
}

/// A staff account to be stored.
#[must_use]
pub struct Account(user::Model);

impl Account {
    /// With this address.
    pub fn email(mut self, email: &str) -> Self {
        email.clone_into(&mut self.0.email);
        self
    }

    /// Limited to a Sector.
    pub fn of_sector(mut self, sector: Sector) -> Self {
        self.0.sector = Some(sector);
        self
    }

    /// Limited to a region.
    pub fn of_region(mut self, region: Region) -> Self {
        self.0.region = Some(region);
        self
    }

    /// With a column set otherwise.
    pub fn with(mut self, change: impl FnOnce(&mut user::Model)) -> Self {
        change(&mut self.0);
        self
    }

    /// The account as the platform has it now.
    pub async fn stored_in(self, site: &Site) -> user::Model {
        let mut row = self.0.into_active_model();
        row.id = NotSet;
        row.insert(site.app.db.writer()).await.expect("the account is stored")
    }
}

/// An event of ITU-T and ITU-D on 4 May 2027 in Dakar, announced; `slug` is its part of the address.
pub fn an_event(slug: &str) -> Event {
    let day = chrono::NaiveDate::from_ymd_opt(2027, 5, 4);
    let title = format!("Forum {slug}");
    Event(event::Model {
        id: 0,
        event_ref: format!("EV-{}", slug.to_uppercase()),
        slug: slug.to_owned(),
        parent_id: None,
        kind: EventKind::Forum,
        state: EventState::Announced,
        sectors: CodeList(vec!["ITU-T".into(), "ITU-D".into()]),
        search: domain::search::folded(&title),
        title: Texts::new(Language::EN, title),
        summary: Texts::default(),
        programme_text: Texts::default(),
        starts: Some("2027-05-04".into()),
        ends: Some("2027-05-04".into()),
        first_day: day,
        last_day: day,
        start_time: Some("09:30".into()),
        end_time: Some("17:00".into()),
        time_zone: Some("Africa/Dakar".into()),
        mode: Some(EventMode::Hybrid),
        venue: None,
        city: Some("Dakar".into()),
        host_country: "SEN".parse().ok(),
        scope: None,
        itu_role: None,
        programme: None,
        languages: CodeList::default(),
        capacity: None,
        approval: false,
        partners: CodeList::default(),
        themes: CodeList::default(),
        sdgs: CodeList::default(),
        action_lines: CodeList::default(),
        mandates: CodeList::default(),
        source_date: None,
        contact_email: None,
        version: 1,
        created_at: chrono::DateTime::UNIX_EPOCH,
        updated_at: chrono::DateTime::UNIX_EPOCH,
        offer_hours: domain::places::OFFER_HOURS,
        form_version_id: None,
        ics_sequence: 0,
        reminders: CodeList::default(),
        focal_confirmation: false,
        by_nomination: false,
        address_hours: None,
        registration_from: None,
        registration_until: None,
        by_invitation: false,
        invitation_reminder_days: None,
    })
}

/// An event to be stored.
#[must_use]
pub struct Event(event::Model);

impl Event {
    /// With this English title.
    pub fn titled(self, title: &str) -> Self {
        self.titled_in(Language::EN, title)
    }

    /// With this title in a language.
    pub fn titled_in(mut self, language: Language, title: &str) -> Self {
        self.0.title.set(language, title);
        self.0.search = self.0.title.iter().map(|(_, text)| domain::search::folded(text)).collect();
        self
    }

    /// In this state.
    pub fn state(mut self, state: EventState) -> Self {
        self.0.state = state;
        self
    }

    /// With registration open.
    pub fn open(self) -> Self {
        self.state(EventState::RegistrationOpen)
    }

    /// With so many places.
    pub fn places(mut self, capacity: i32) -> Self {
        self.0.capacity = Some(capacity);
        self
    }

    /// With a column set otherwise.
    pub fn with(mut self, change: impl FnOnce(&mut event::Model)) -> Self {
        change(&mut self.0);
        self
    }

    /// The event as the platform has it now.
    pub async fn stored_in(self, site: &Site) -> event::Model {
        let mut row = self.0.into_active_model();
        row.id = NotSet;
        row.insert(site.app.db.writer()).await.expect("the event is stored")
    }
}

/// Somebody's confirmed registration for an event, made through the form.
pub fn a_registration(event: &event::Model, who: Somebody) -> Registration {
    let (name, email) = (who.name.to_owned(), who.email.to_owned());
    Registration(registration::Model {
        id: 0,
        event_id: event.id,
        person_id: None,
        person_key: 0,
        role: Role::Participant,
        state: RegistrationState::Confirmed,
        name: Some(name),
        email: Some(email),
        country: who.country.parse::<Iso3>().ok(),
        organization: None,
        organization_kind: Some(OrganizationKind::Administration),
        gender: None,
        mode: None,
        planned_mode: None,
        days: None,
        language: who.language.parse().ok(),
        fellowship: None,
        origin: "form".into(),
        token_hash: None,
        submission: None,
        reason: None,
        consented_at: None,
        submitted_at: chrono::DateTime::UNIX_EPOCH,
        decided_at: None,
        decided_by: None,
        attendance_at: None,
        attendance_by: None,
        updated_at: chrono::DateTime::UNIX_EPOCH,
        waiting_rank: None,
        registered_by: None,
        focal_point_id: None,
        group_id: None,
        focal_confirmed_at: None,
        focal_confirmed_by: None,
        address_due: None,
        after_address: None,
        reason_texts: None,
        invitation_id: None,
    })
}

/// A registration to be stored, with its person.
#[must_use]
pub struct Registration(registration::Model);

impl Registration {
    /// In this state.
    pub fn state(mut self, state: RegistrationState) -> Self {
        self.0.state = state;
        self
    }

    /// With a column set otherwise.
    pub fn with(mut self, change: impl FnOnce(&mut registration::Model)) -> Self {
        change(&mut self.0);
        self
    }

    /// The registration as the platform has it now; somebody known stays the same person.
    pub async fn stored_in(self, site: &Site) -> registration::Model {
        let person = person_of(site, &self.0).await;
        let mut row = self.0.into_active_model();
        row.id = NotSet;
        row.person_id = sea_orm::Set(Some(person.id));
        row.person_key = sea_orm::Set(person.person_key);
        row.insert(site.app.db.writer()).await.expect("the registration is stored")
    }
}

async fn person_of(site: &Site, registration: &registration::Model) -> person::Model {
    let db = site.app.db.writer();
    let known = person::Entity::find().filter(person::Column::Email.eq(registration.email.clone()));
    if let Some(person) = known.one(db).await.expect("the database answers") {
        return person;
    }
    let mut row = person::Model {
        id: 0,
        person_key: rand::random_range(1..i64::MAX),
        name: registration.name.clone().unwrap_or_default(),
        email: registration.email.clone(),
        bound_key: None,
        created_at: site.now(),
        updated_at: site.now(),
        search: String::new(),
        name_key: String::new(),
        sound: String::new(),
        profiled_at: None,
        merged_into: None,
    }
    .into_active_model();
    row.id = NotSet;
    row.insert(db).await.expect("the person is stored")
}
