//! One staff account, for an administrator.

use leptos::prelude::*;

use super::new_user::{Duties, duties};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
    urls,
};

/// One account.
#[derive(Debug, Clone, Default)]
pub struct User {
    /// Number.
    pub id: i64,
    /// Address.
    pub email: String,
    /// What it may do.
    pub duties: Duties,
    /// Id of what is to be said of its state.
    pub state: &'static str,
    /// Whether it is closed.
    pub closed: bool,
    /// Token of the forms.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
    /// Id of what was done just now; may be empty.
    pub done: &'static str,
}

/// The page.
pub fn user(locale: Tongue, model: &User) -> Page<impl IntoView + use<>> {
    let title = model.email.clone();
    let errors = &model.errors;
    let done = (!model.done.is_empty()).then(|| notice("done", locale.text(model.done)));
    let button = |part: &str, id: &'static str, class: &'static str| {
        view! {
            <form method="post" action=urls::staff_user(locale.language, model.id, part)>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <button class=class>{locale.text(id)}</button>
            </form>
        }
    };
    let buttons = if model.closed {
        button("opening", "accounts-open", "quiet").into_any()
    } else {
        view! {
            {button("link", "accounts-send-link", "quiet")}
            {button("sign-out", "accounts-everywhere", "quiet")}
            {button("closing", "accounts-close", "danger")}
        }
        .into_any()
    };
    let body = view! {
        <h1><bdi>{model.email.clone()}</bdi></h1>
        {error_summary(locale, errors)}
        {done}
        <p><span class="badge">{locale.text(model.state)}</span></p>
        <form method="post" action=urls::staff_user(locale.language, model.id, "")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {duties(locale, &model.duties, errors)}
            <div class="actions"><button>{locale.text("accounts-save")}</button></div>
        </form>
        <div class="actions">{buttons}</div>
        <p><a href=urls::staff(locale.language, "/users")>{locale.text("accounts-all-users")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<User> {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let duties = Duties {
        name: "Awa Ndiaye".into(),
        role: "administrator".into(),
        roles: vec![named("staff_role", "administrator")],
        ..Duties::default()
    };
    let plain = User { id: 1, email: "awa@example.org".into(), duties, ..User::default() };
    let mut errors = Errors::default();
    errors.add("role", locale.text("accounts-error-last"));
    vec![
        User { state: "accounts-state-active", errors, ..plain.clone() },
        User { state: "accounts-state-closed", closed: true, ..plain.clone() },
        User { state: "accounts-state-invited", done: "accounts-done-link", ..plain },
    ]
}
