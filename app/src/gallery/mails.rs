//! Samples of the mails.

use super::{Exhibit, Shown, numbered};
use crate::{
    emails::{
        Email, account_invitation, address_confirmation, announcement, delegation_waiting, event_cancelled,
        event_changed, event_off, event_postponed, event_reminder, fellowship_decided,
        focal_point_designated, group_registered, invitation, obligation_draft, obligation_reminder,
        offer_lapsed, own_link, password_reset, place_offered, questionnaire, registration_confirmed,
        registration_draft, registration_received, registration_refused, registration_replaced,
        registration_waiting, registration_withdrawn,
    },
    i18n::Tongue,
};

fn mail<T>(name: &str, samples: &[T], write: impl Fn(Tongue, &T) -> Email, locale: Tongue) -> Vec<Exhibit> {
    numbered(name, samples, |sample| Shown::Mail(write(locale, sample)))
}

/// The samples.
pub(super) fn exhibits(locale: Tongue) -> Vec<Exhibit> {
    use account_invitation::account_invitation as account;
    use address_confirmation::address_confirmation as unconfirmed;
    use announcement::announcement as announced;
    use delegation_waiting::delegation_waiting as awaited;
    use event_cancelled::event_cancelled as cancelled;
    use event_changed::event_changed as changed;
    use event_off::event_off as off;
    use event_postponed::event_postponed as postponed;
    use event_reminder::event_reminder as reminder;
    use fellowship_decided::fellowship_decided as fellow;
    use focal_point_designated::focal_point_designated as designated;
    use group_registered::group_registered as grouped;
    use invitation::invitation as invited;
    use obligation_draft::obligation_draft as drafted;
    use obligation_reminder::obligation_reminder as owed;
    use offer_lapsed::offer_lapsed as lapsed;
    use own_link::own_link as link;
    use password_reset::password_reset as reset;
    use place_offered::place_offered as offered;
    use questionnaire::questionnaire as asked;
    use registration_confirmed::registration_confirmed as confirmed;
    use registration_draft::registration_draft as draft;
    use registration_received::registration_received as received;
    use registration_refused::registration_refused as refused;
    use registration_replaced::registration_replaced as replaced;
    use registration_waiting::registration_waiting as waiting;
    use registration_withdrawn::registration_withdrawn as withdrawn;
    [
        mail("emails/account_invitation", &account_invitation::samples(), account, locale),
        mail("emails/address_confirmation", &address_confirmation::samples(locale), unconfirmed, locale),
        mail("emails/announcement", &announcement::samples(locale), announced, locale),
        mail("emails/delegation_waiting", &delegation_waiting::samples(locale), awaited, locale),
        mail("emails/event_cancelled", &event_cancelled::samples(locale), cancelled, locale),
        mail("emails/event_changed", &event_changed::samples(locale), changed, locale),
        mail("emails/event_off", &event_off::samples(locale), off, locale),
        mail("emails/event_postponed", &event_postponed::samples(locale), postponed, locale),
        mail("emails/event_reminder", &event_reminder::samples(locale), reminder, locale),
        mail("emails/fellowship_decided", &fellowship_decided::samples(locale), fellow, locale),
        mail("emails/focal_point_designated", &focal_point_designated::samples(locale), designated, locale),
        mail("emails/group_registered", &group_registered::samples(locale), grouped, locale),
        mail("emails/invitation", &invitation::samples(locale), invited, locale),
        mail("emails/obligation_draft", &obligation_draft::samples(locale), drafted, locale),
        mail("emails/obligation_reminder", &obligation_reminder::samples(locale), owed, locale),
        mail("emails/offer_lapsed", &offer_lapsed::samples(locale), lapsed, locale),
        mail("emails/place_offered", &place_offered::samples(locale), offered, locale),
        mail("emails/own_link", &own_link::samples(locale), link, locale),
        mail("emails/password_reset", &password_reset::samples(), reset, locale),
        mail("emails/questionnaire", &questionnaire::samples(locale), asked, locale),
        mail("emails/registration_confirmed", &registration_confirmed::samples(locale), confirmed, locale),
        mail("emails/registration_draft", &registration_draft::samples(locale), draft, locale),
        mail("emails/registration_received", &registration_received::samples(locale), received, locale),
        mail("emails/registration_refused", &registration_refused::samples(locale), refused, locale),
        mail("emails/registration_replaced", &registration_replaced::samples(locale), replaced, locale),
        mail("emails/registration_waiting", &registration_waiting::samples(locale), waiting, locale),
        mail("emails/registration_withdrawn", &registration_withdrawn::samples(locale), withdrawn, locale),
    ]
    .into_iter()
    .flatten()
    .collect()
}
