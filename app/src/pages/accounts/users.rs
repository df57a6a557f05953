//! The staff accounts.

use leptos::prelude::*;

use crate::{
    components::{Pages, pagination},
    document::Page,
    i18n::Tongue,
    urls,
};

/// One page of the accounts.
#[derive(Debug, Clone, Default)]
pub struct Users {
    /// The accounts.
    pub rows: Vec<Row>,
    /// Where in the list.
    pub pages: Pages,
}

/// One account.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Number.
    pub id: i64,
    /// Address.
    pub email: String,
    /// Name; may be empty.
    pub name: String,
    /// Role, named.
    pub role: String,
    /// Sector and region that it is limited to, named; may be empty.
    pub place: String,
    /// Id of what is to be said of its state.
    pub state: &'static str,
}

/// The page.
pub fn users(locale: Tongue, model: &Users) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-section-users");
    let rows = model.rows.iter().map(|row| line(locale, row)).collect_view();
    let heads = ["accounts-email", "accounts-name", "accounts-role", "accounts-place", "accounts-state"]
        .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let body = view! {
        <h1>{title.clone()}</h1>
        <div class="actions">
            <a class="button" href=urls::staff(locale.language, "/users/new")>{locale.text("accounts-new-user")}</a>
        </div>
        <table class="cards dense">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn line(locale: Tongue, row: &Row) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row"><a href=urls::staff_user(locale.language, row.id, "")><bdi>{row.email.clone()}</bdi></a></th>
            <td data-label=locale.text("accounts-name")>{row.name.clone()}</td>
            <td data-label=locale.text("accounts-role")>{row.role.clone()}</td>
            <td data-label=locale.text("accounts-place")>{row.place.clone()}</td>
            <td data-label=locale.text("accounts-state")>{locale.text(row.state)}</td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Users> {
    let row = |id, email: &str, role: &str, state| Row {
        id,
        email: email.into(),
        role: locale.code("staff_role", role),
        state,
        ..Row::default()
    };
    let rows = vec![
        row(1, "admin@example.org", "administrator", "accounts-state-active"),
        row(2, "officer@example.org", "event_officer", "accounts-state-invited"),
        row(3, "earlier@example.org", "viewer", "accounts-state-closed"),
    ];
    vec![Users { rows, pages: Pages { page: 1, of: 2, base: "/en/staff/users".into() } }]
}
