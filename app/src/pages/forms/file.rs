//! A question that is answered by a file: what is taken, what has come already, and the field.

use leptos::prelude::*;

use super::ask::Question;
use crate::{
    components::{Check, Errors, Field, around, check},
    i18n::{Tongue, count},
};

/// What browsers offer to choose from; what is taken is decided by the content.
const KINDS: &str = "application/pdf,image/jpeg,image/png";

/// A file that came already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// Its name.
    pub name: String,
    /// Its size in kilobytes, at least 1.
    pub kilobytes: usize,
    /// What a scanner said of it, in a sentence; empty where there is nothing to say.
    pub note: String,
}

/// The field. `asked` is as for any other question; a file that is there need not be sent again.
pub(super) fn file(locale: Tongue, one: &Question, asked: &Field, errors: &Errors) -> impl IntoView + use<> {
    let field = one.field.clone();
    let (limit_id, received_id) = (format!("{field}-limit"), format!("{field}-received"));
    let ids = [
        asked.described_by(errors),
        Some(limit_id.clone()),
        one.received.as_ref().map(|_| received_id.clone()),
    ];
    let described = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let invalid = errors.of(&field).map(|_| "true");
    let must = asked.required && one.received.is_none();
    let control = view! {
        <p class="hint" id=limit_id>{locale.with("forms-file_takes", &[("size", count(one.megabytes))])}</p>
        {one.received.as_ref().map(|file| received(locale, one, file, received_id))}
        <input type="file" id=field.clone() name=field accept=KINDS required=must aria-invalid=invalid
            aria-describedby=described data-received=one.received.is_some()/>
    };
    around(locale, asked, errors, control.into_any())
}

/// What came, and the way to be without it where nothing has to be handed in.
fn received(locale: Tongue, one: &Question, file: &Received, id: String) -> impl IntoView + use<> {
    let told = [("name", file.name.as_str().into()), ("size", count(file.kilobytes))];
    let remove = (!one.required).then(|| {
        let label = locale.text("forms-file_remove");
        let name = format!("remove-{}", one.field);
        check(&name, &Check { value: "yes".into(), label, ..Check::default() })
    });
    view! {
        <div class="notice" id=id>
            <p>{locale.with("forms-file_received", &told)}</p>
            {(!file.note.is_empty()).then(|| view! { <p>{file.note.clone()}</p> })}
            {remove}
        </div>
    }
}
