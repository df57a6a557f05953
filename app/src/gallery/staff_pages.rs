//! Samples of what staff work with.

use leptos::prelude::IntoView;

use super::{Exhibit, Shown, any, numbered};
use crate::{
    document::Page,
    i18n::Tongue,
    pages::{
        accounts::{home, kept_form, new_user, own_account, user, users},
        announcements,
        attendance::grid,
        audit::trail,
        decisions,
        delegations::focal_points,
        fellowships,
        forms::{answers, builder, question, section},
        headcounts, invitations,
        lists::{changes, graduation},
        mails::{mail, outbox, texts},
        people as across_events,
        places::{quotas, waiting},
        reports::{comparison, document, documents, new_report, quality, texts as written},
        staff_events::{copy, form, list, overview, step},
        trainings,
    },
};

fn staff<T, V: IntoView + 'static>(name: &str, samples: &[T], draw: impl Fn(&T) -> Page<V>) -> Vec<Exhibit> {
    numbered(name, samples, |sample| Shown::Staff(any(draw(sample))))
}

/// The samples.
pub(super) fn exhibits(locale: Tongue) -> Vec<Exhibit> {
    let people_across_events = persons(locale).into_iter().chain(organizations(locale));
    [accounts(locale), events(locale), people(locale), records(locale), mandates(locale), needs(locale)]
        .into_iter()
        .flatten()
        .chain(people_across_events)
        .collect()
}

fn accounts(locale: Tongue) -> Vec<Exhibit> {
    [
        staff("accounts/home", &home::samples(), |sample| home::home(locale, sample)),
        staff("accounts/kept_form", &kept_form::samples(), |sample| kept_form::kept_form(locale, sample)),
        staff("accounts/new_user", &new_user::samples(locale), |sample| new_user::new_user(locale, sample)),
        staff("accounts/own_account", &own_account::samples(locale), |sample| {
            own_account::own_account(locale, sample)
        }),
        staff("accounts/user", &user::samples(locale), |sample| user::user(locale, sample)),
        staff("accounts/users", &users::samples(locale), |sample| users::users(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn events(locale: Tongue) -> Vec<Exhibit> {
    [
        staff("forms/builder", &builder::samples(), |sample| builder::builder(locale, sample)),
        staff("forms/question", &question::samples(), |sample| question::question(locale, sample)),
        staff("forms/section", &section::samples(), |sample| section::section(locale, sample)),
        staff("staff_events/copy", &copy::samples(), |sample| copy::copy(locale, sample)),
        staff("staff_events/form", &form::samples(), |sample| form::form(locale, sample)),
        staff("staff_events/list", &list::samples(), |sample| list::list(locale, sample)),
        staff("staff_events/overview", &overview::samples(), |sample| overview::overview(locale, sample)),
        staff("staff_events/step", &step::samples(), |sample| step::step(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn people(locale: Tongue) -> Vec<Exhibit> {
    use decisions::{list, new_registration, preview};
    use fellowships::list as fellows;
    use invitations::{list as invited, preview as to_invite};
    [
        staff("attendance/grid", &grid::samples(), |sample| grid::grid(locale, sample)),
        staff("forms/answers", &answers::samples(), |sample| answers::answers(locale, sample)),
        staff("decisions/list", &list::samples(), |sample| list::list(locale, sample)),
        staff("decisions/new_registration", &new_registration::samples(), |sample| {
            new_registration::new_registration(locale, sample)
        }),
        staff("fellowships/list", &fellows::samples(locale), |sample| fellows::list(locale, sample)),
        staff("delegations/focal_points", &focal_points::samples(), |sample| {
            focal_points::focal_points(locale, sample)
        }),
        staff("decisions/preview", &preview::samples(), |sample| preview::preview(locale, sample)),
        staff("invitations/list", &invited::samples(), |sample| invited::list(locale, sample)),
        staff("invitations/preview", &to_invite::samples(), |sample| to_invite::preview(locale, sample)),
        staff("places/quotas", &quotas::samples(), |sample| quotas::quotas(locale, sample)),
        staff("places/waiting", &waiting::samples(), |sample| waiting::waiting(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn records(locale: Tongue) -> Vec<Exhibit> {
    use announcements::{list as announced, message};
    use headcounts::{entry, list};
    use trainings::results;
    [
        staff("announcements/list", &announced::samples(locale), |sample| announced::list(locale, sample)),
        staff("announcements/message", &message::samples(locale), |sample| message::message(locale, sample)),
        staff("audit/trail", &trail::samples(), |sample| trail::trail(locale, sample)),
        staff("headcounts/entry", &entry::samples(), |sample| entry::correction(locale, sample)),
        staff("headcounts/list", &list::samples(), |sample| list::list(locale, sample)),
        staff("lists/changes", &changes::samples(locale), |sample| changes::changes(locale, sample)),
        staff("lists/graduation", &graduation::samples(locale), |sample| {
            graduation::graduation(locale, sample)
        }),
        staff("mails/mail", &mail::samples(locale), |sample| mail::mail(locale, sample)),
        staff("mails/outbox", &outbox::samples(locale), |sample| outbox::outbox(locale, sample)),
        staff("mails/texts", &texts::samples(locale), |sample| texts::texts(locale, sample)),
        staff("trainings/results", &results::samples(locale), |sample| results::results(locale, sample)),
        staff("reports/new_report", &new_report::samples(), |sample| new_report::new_report(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .chain(stored_reports(locale))
    .collect()
}

fn stored_reports(locale: Tongue) -> Vec<Exhibit> {
    [
        staff("reports/comparison", &comparison::samples(locale), |sample| {
            comparison::comparison(locale, sample)
        }),
        staff("reports/document", &document::samples(locale), |sample| document::document(locale, sample)),
        staff("reports/documents", &documents::samples(locale), |sample| {
            documents::documents(locale, sample)
        }),
        staff("reports/quality", &quality::samples(locale), |sample| quality::quality(locale, sample)),
        staff("reports/texts", &written::samples(locale), |sample| written::texts(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn mandates(locale: Tongue) -> Vec<Exhibit> {
    use crate::pages::mandates::{due, matrix, paragraph};
    [
        staff("mandates/due", &due::samples(locale), |sample| due::due(locale, sample)),
        staff("mandates/matrix", &matrix::samples(locale), |sample| matrix::matrix(locale, sample)),
        staff("mandates/paragraph", &paragraph::samples(locale), |sample| {
            paragraph::paragraph(locale, sample)
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn needs(locale: Tongue) -> Vec<Exhibit> {
    use crate::pages::{
        activities::{form as activity, list as activities},
        needs::{entry, list},
        questionnaires::{self as questions, questionnaire},
        requests::{self as asked, request},
        targets::{entry as target, list as targets},
    };
    [
        staff("activities/form", &activity::samples(locale), |sample| activity::form(locale, sample)),
        staff("activities/list", &activities::samples(locale), |sample| activities::list(locale, sample)),
        staff("needs/entry", &entry::samples(locale), |sample| entry::need(locale, sample)),
        staff("needs/list", &list::samples(locale), |sample| list::list(locale, sample)),
        staff("questionnaires/entry", &questions::entry::samples(locale), |sample| {
            questions::entry::entry(locale, sample)
        }),
        staff("questionnaires/list", &questions::list::samples(locale), |sample| {
            questions::list::list(locale, sample)
        }),
        staff("questionnaires/questionnaire", &questionnaire::samples(locale), |sample| {
            questionnaire::questionnaire(locale, sample)
        }),
        staff("requests/entry", &asked::entry::samples(locale), |sample| asked::entry::entry(locale, sample)),
        staff("requests/list", &asked::list::samples(locale), |sample| asked::list::list(locale, sample)),
        staff("requests/request", &request::samples(locale), |sample| request::request(locale, sample)),
        staff("targets/entry", &target::samples(locale), |sample| target::entry(locale, sample)),
        staff("targets/list", &targets::samples(locale), |sample| targets::list(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn persons(locale: Tongue) -> Vec<Exhibit> {
    use across_events::{list, merger, pairs, person};
    [
        staff("people/list", &list::samples(), |sample| list::list(locale, sample)),
        staff("people/merger", &merger::samples(locale), |sample| merger::merger(locale, sample)),
        staff("people/pairs", &pairs::samples(locale), |sample| pairs::pairs(locale, sample)),
        staff("people/person", &person::samples(locale), |sample| person::person(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn organizations(locale: Tongue) -> Vec<Exhibit> {
    use crate::pages::organizations::{form, list, merger, text, texts};
    [
        staff("organizations/form", &form::samples(locale), |sample| form::form(locale, sample)),
        staff("organizations/list", &list::samples(locale), |sample| list::list(locale, sample)),
        staff("organizations/merger", &merger::samples(), |sample| merger::merger(locale, sample)),
        staff("organizations/text", &text::samples(), |sample| text::text(locale, sample)),
        staff("organizations/texts", &texts::samples(locale), |sample| texts::texts(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
