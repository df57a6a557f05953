//! Who stands in a backup beside registrations: people who could be one, organizations, focal points, groups.

use domain::{
    event::Sector,
    language::Language,
    organization::Origin,
    registration::{OrganizationKind, RegistrationState},
    texts::{CodeList, Texts},
};
use entities::{
    focal_point, group_member, organization, organization_spelling, organization_text, person_merge,
    person_pair, registration_group,
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use crate::support::Site;

/// Two people who could be one and were merged once, and an organization with a typed text.
pub(super) async fn people(site: &Site, person_id: i64, other_id: i64) {
    let (now, who) = (site.now(), "officer@itu.example".to_owned());
    stored!(
        site,
        person_pair::Model {
            person_id: person_id.min(other_id),
            other_id: person_id.max(other_id),
            reasons: CodeList(vec!["same_email".into()]),
            found_at: now,
            distinct_at: Some(now),
            distinct_by: Some(who.clone()),
        }
    );
    stored!(
        site,
        person_merge::Model {
            id: 1,
            kept_id: person_id,
            merged_id: other_id,
            merged_at: now,
            merged_by: who.clone(),
            moved: Some("{}".into()),
            undone_at: Some(now),
            undone_by: Some(who.clone()),
        }
    );
    stored!(
        site,
        organization::Model {
            id: 1,
            names: Texts::new(Language::EN, "A regulator"),
            abbreviation: Some("ARTP".into()),
            aliases: "A line\nand another".into(),
            country: "SEN".parse().ok(),
            kind: Some(OrganizationKind::Regulator),
            search: "a regulator".into(),
            uses: 1,
            created_at: now,
            updated_at: now,
        }
    );
    let spelling = "a r".to_owned();
    stored!(
        site,
        organization_spelling::Model {
            spelling: spelling.clone(),
            organization_id: 1,
            origin: Origin::Assigned
        }
    );
    let text = "A<R>".to_owned();
    stored!(
        site,
        organization_text::Model { text, spelling, uses: 1, left_at: Some(now), left_by: Some(who) }
    );
}

/// A focal point, and a group of which one was registered already.
pub(super) async fn delegations(site: &Site, event_id: i64, registration_id: i64) {
    let (now, day) = (site.now(), chrono::NaiveDate::from_ymd_opt(2027, 1, 1).expect("a day"));
    let [name, email] = ["Mariama Sow", "mariama@numerique.example"].map(|text| Some(text.to_owned()));
    stored!(
        site,
        focal_point::Model {
            id: 1,
            event_id: None,
            sector: Some(Sector::D),
            organization_kind: OrganizationKind::Administration,
            organization: Some("Ministère <du> numérique".into()),
            country: "SEN".parse().ok(),
            name: name.clone(),
            email: email.clone(),
            email_norm: email.clone(),
            language: "fr".parse().expect("a language"),
            valid_from: day,
            valid_to: Some(day),
            token_hash: Some("digest of a focal point".into()),
            created_at: now,
            created_by: "officer@itu.example".into(),
            revoked_at: Some(now),
            revoked_by: Some("officer@itu.example".into()),
        }
    );
    stored!(
        site,
        registration_group::Model {
            id: 1,
            event_id,
            name,
            email: email.clone(),
            email_norm: email,
            language: "fr".parse().expect("a language"),
            token_hash: Some("digest of a group".into()),
            submission: Some("form".into()),
            created_at: now,
        }
    );
    let known = registration_id;
    for (position, registration_id) in [(1, Some(registration_id)), (2, None)] {
        let state = RegistrationState::Waiting;
        let name = Some("Awa".to_owned());
        let id = i64::from(position);
        let known_id = registration_id.is_none().then_some(known);
        stored!(
            site,
            group_member::Model { id, group_id: 1, position, name, registration_id, known_id, state }
        );
    }
}
