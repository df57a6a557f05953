//! What stands around every staff page: the sections that the person may open.

use app::{document::Frame, i18n::Tongue, layout::Chrome, urls};
use domain::staff::Action;

use crate::{authorize::Staff, state::App, web::csrf};

/// The sections of the staff pages: path, id of the title, and who may open it.
const SECTIONS: [(&str, &str, Action); 12] = [
    ("/events", "accounts-section-events", Action::SeeEvents),
    ("/people", "accounts-section-people", Action::SeePeople),
    ("/organizations", "accounts-section-organizations", Action::CurateOrganizations),
    ("/reports", "accounts-section-reports", Action::BuildReport),
    ("/mandates", "accounts-section-mandates", Action::SeeEvents),
    ("/needs", "accounts-section-needs", Action::RecordNeeds),
    ("/questionnaires", "accounts-section-questionnaires", Action::SeeEvents),
    ("/activities", "accounts-section-activities", Action::EditActivities),
    ("/lists", "accounts-section-lists", Action::ConfirmLists),
    ("/mails", "accounts-section-mails", Action::SeeMails),
    ("/users", "accounts-section-users", Action::ManageUsers),
    ("/audit", "accounts-section-audit", Action::SeeAudit),
];

/// The sections that somebody may open: path below the staff pages, and id of the title.
pub fn sections(staff: &Staff) -> impl Iterator<Item = (&'static str, &'static str)> {
    let role = staff.role;
    SECTIONS.into_iter().filter(move |(_, _, action)| role.may(*action)).map(|(path, id, _)| (path, id))
}

/// The document around a staff page at `path` (with its language, as requested).
#[must_use]
pub fn staff_frame(app: &App, staff: &Staff, locale: Tongue, path: &str) -> Frame {
    let sections =
        sections(staff).map(|(path, id)| (urls::staff(locale.language, path), locale.text(id))).collect();
    let token = csrf::token(&app.secret, &staff.form_scope, app.clock.now());
    let chrome = Chrome::Staff { name: staff.name.clone(), sections, token };
    Frame { chrome, ..app.frame(locale, path) }
}
