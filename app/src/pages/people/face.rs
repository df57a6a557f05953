//! A person in a few lines, as pages show two of them side by side.

use leptos::prelude::*;

use crate::{
    i18n::{Tongue, count},
    urls,
};

/// A person in a few lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Face {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Address; may be empty.
    pub email: String,
    /// Countries represented, in words; may be empty.
    pub countries: String,
    /// Organizations; may be empty.
    pub organizations: String,
    /// How many registrations the reader may see.
    pub registrations: usize,
}

/// The lines below the name.
pub(super) fn lines(locale: Tongue, face: &Face) -> impl IntoView + use<> {
    let lines = [&face.email, &face.countries, &face.organizations]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(|line| view! { <li><bdi>{line.clone()}</bdi></li> })
        .collect_view();
    view! {
        <ul>
            {lines}
            <li>{locale.with("people-registrations_count", &[("count", count(face.registrations))])}</li>
        </ul>
    }
}

/// The name, which leads to the person.
pub(super) fn link(locale: Tongue, face: &Face) -> impl IntoView + use<> {
    view! { <a href=urls::staff_person(locale.language, face.id, "")><bdi>{face.name.clone()}</bdi></a> }
}

/// Two people that samples show.
#[must_use]
pub(super) fn samples() -> [Face; 2] {
    let awa = Face {
        id: 7,
        name: "Awa Ndiaye".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        countries: "Senegal".into(),
        organizations: "ARTP <Dakar>".into(),
        registrations: 3,
    };
    let other = Face {
        id: 12,
        name: "NDIAYE, Awa <b>".into(),
        email: String::new(),
        registrations: 1,
        ..awa.clone()
    };
    [awa, other]
}
