//! One invitation in the list.

use domain::invitation::Standing;
use leptos::prelude::*;

use super::Invitations;
use crate::{i18n::Tongue, urls};

/// One invitation.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Name of the person, or what officers call an open link.
    pub name: String,
    /// The address invited; empty for an open link.
    pub email: String,
    /// That mails to the address come back, in a sentence; may be empty.
    pub returned: String,
    /// Where it stands.
    pub standing: Standing,
    /// How many used an open link, in words; empty for one person.
    pub uses: String,
    /// Since when it stands so, and by whom, in words; may be empty.
    pub since: String,
    /// When it ends, in words; may be empty.
    pub ends: String,
    /// Language, when it was sent and when the person was reminded, in words.
    pub sent: String,
    /// Whether no officer decides about those who register by it.
    pub skips_approval: bool,
    /// The address of an open link.
    pub link: String,
}

pub(super) fn table(locale: Tongue, page: &Invitations) -> impl IntoView + use<> {
    let labels = ["who", "standing", "sent", "ends"].map(|column| locale.code("invitations_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let act = page.may_invite.then(|| view! { <th scope="col">{locale.text("places-change")}</th> });
    let rows = page.rows.iter().map(|one| row(locale, one, page, &labels)).collect_view();
    view! { <table class="cards dense"><thead><tr>{head} {act}</tr></thead><tbody>{rows}</tbody></table> }
}

fn row(locale: Tongue, row: &Row, page: &Invitations, labels: &[String; 4]) -> impl IntoView + use<> {
    let Row { name, email, uses, since, ends, sent, link, .. } = row.clone();
    let [_, standing_label, sent_label, ends_label] = labels.clone();
    let who = if name.is_empty() { email.clone() } else { name.clone() };
    let address = (!name.is_empty() && !email.is_empty())
        .then(|| view! { <br/> <span class="soft" dir="ltr">{email}</span> });
    let link = (!link.is_empty() && row.standing == Standing::Open)
        .then(|| view! { <br/> <a href=link.clone() dir="ltr">{link.clone()}</a> });
    let returned =
        (!row.returned.is_empty()).then(|| view! { <br/> <span class="error">{row.returned.clone()}</span> });
    let skips = row
        .skips_approval
        .then(|| view! { <br/> <span class="soft">{locale.text("invitations-without_approval")}</span> });
    let standing = locale.code("invitations_standing", row.standing.code());
    let revoke = page.may_invite.then(|| view! { <td>{revoke(locale, row, page, &who)}</td> });
    view! {
        <tr>
            <th scope="row"><span dir="auto">{who}</span> {address} {returned} {link} {skips}</th>
            <td data-label=standing_label>
                <span class="badge">{standing}</span> " " {uses} <br/> <span class="soft">{since}</span>
            </td>
            <td data-label=sent_label>{sent}</td>
            <td data-label=ends_label>{ends}</td>
            {revoke}
        </tr>
    }
}

/// The button that takes an invitation back, as long as somebody could use it.
fn revoke(locale: Tongue, row: &Row, page: &Invitations, who: &str) -> impl IntoView + use<> {
    let open = matches!(row.standing, Standing::Open | Standing::Declined);
    let part = format!("invitations/{}/revocation", row.id);
    let action = urls::staff_event(locale.language, page.heading.id, &part);
    let spoken = locale.with("invitations-revoke_one", &[("name", who.to_owned().into())]);
    open.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=page.token.clone()/>
                <button class="quiet small" aria-label=spoken>{locale.text("invitations-revoke")}</button>
            </form>
        }
    })
}

/// One invitation in each standing.
pub(super) fn samples() -> Vec<Row> {
    let row = Row {
        id: 9,
        name: "Awa <Ndiaye>".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        returned: String::new(),
        standing: Standing::Open,
        uses: String::new(),
        since: String::new(),
        ends: "4 May 2027".into(),
        sent: "French, 2 March 2027".into(),
        skips_approval: true,
        link: String::new(),
    };
    let mut rows: Vec<Row> =
        Standing::ALL.iter().map(|standing| Row { standing: *standing, ..row.clone() }).collect();
    rows[0].returned = "550 5.1.1".into();
    rows.push(Row {
        id: 10,
        email: String::new(),
        name: "Members of SG 20".into(),
        uses: "3 of 10".into(),
        link: "https://events.example.org/en/i/secret".into(),
        ..row
    });
    rows
}
