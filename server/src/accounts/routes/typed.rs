//! What was typed into the forms of accounts, judged.

use app::{
    components::Errors,
    i18n::{Tongue, count},
};
use domain::{
    contact::is_email,
    password::{PasswordRefusal, SHORTEST, judge},
};

use crate::{
    accounts::operations::{NewAccount, Place, address},
    state::App,
    web::form::Form,
};

/// The new password of a form, typed twice.
pub(super) fn new_password<'a>(locale: Tongue, form: &'a Form, email: &str) -> Result<&'a str, Errors> {
    let mut errors = Errors::default();
    let password = form.typed("password");
    match judge(password, email) {
        Err(PasswordRefusal::TooShort) => {
            errors.add("password", locale.with("accounts-error-short", &[("count", count(SHORTEST))]));
        }
        Err(PasswordRefusal::IsAddress) => errors.add("password", locale.text("accounts-error-same")),
        Ok(()) if password != form.typed("again") => {
            errors.add("again", locale.text("accounts-error-again"));
        }
        Ok(()) => return Ok(password),
    }
    Err(errors)
}

/// What an account may do, and where. An unknown Sector or region cannot be typed and is none.
pub(super) fn place(locale: Tongue, form: &Form) -> Result<Place, Errors> {
    let mut errors = Errors::default();
    let Ok(role) = form.get("role").parse() else {
        errors.add("role", locale.text("accounts-error-role"));
        return Err(errors);
    };
    let sector = form.get("sector").parse().ok();
    let region = form.get("region").parse().ok();
    Ok(Place { name: form.filled("name").map(str::to_owned), role, sector, region })
}

/// An account to be made.
pub(super) fn account(app: &App, locale: Tongue, form: &Form) -> Result<NewAccount, Errors> {
    let mut errors = Errors::default();
    let email = address(form.get("email"));
    if !is_email(&email) {
        errors.add("email", locale.text("accounts-error-email"));
    }
    let place = place(locale, form).map_err(|more| errors.0.extend(more.0));
    let language = form.get("language").parse().ok().filter(|language| app.locales.get(*language).is_some());
    if language.is_none() {
        errors.add("language", locale.text("accounts-error-language"));
    }
    match place {
        Ok(place) if errors.is_empty() => {
            let Place { name, role, sector, region } = place;
            Ok(NewAccount { email, name, role, sector, region, language })
        }
        _ => Err(errors),
    }
}
