//! What officers may see of a mail: everything that it says, but never the secret of its link.

use app::emails::Email;
use entities::mail::Model;

use super::render::{self, Obsolete};
use crate::{fault::Outcome, state::App};

/// Stands as the error of a mail that a server had whole when the process ended, before its answer was read.
pub const UNSURE: &str = "unsure";

/// Stands where the secret of a link was.
const HIDDEN: &str = "…";

/// Subject and text of a mail as they are kept.
#[must_use]
pub fn kept(mail: &Model, email: &Email) -> (String, String) {
    let data: serde_json::Value = serde_json::from_str(&mail.data).unwrap_or_default();
    let text = match data.get("token").and_then(serde_json::Value::as_str) {
        Some(token) if !token.is_empty() => email.text.replace(token, HIDDEN),
        _ => email.text.clone(),
    };
    (email.subject.clone(), text)
}

/// Subject and text of a mail that waits, as it would go now.
///
/// # Errors
/// When the database does not answer, or the row cannot be understood.
pub async fn would_say(app: &App, mail: &Model) -> Outcome<(String, String), Obsolete> {
    Ok(render::render(app, mail).await?.map(|rendered| kept(mail, &rendered.email)))
}

#[cfg(test)]
mod tests {
    use app::emails::Email;

    use super::*;

    #[test]
    fn the_secret_of_a_link_is_not_kept() {
        let email = Email {
            subject: "Your registration".into(),
            text: "See it:\nhttps://events.example.org/fr/r/s3cret".into(),
            html: String::new(),
        };
        let said = |data: &str| {
            let text = format!(
                r#"{{"id":1,"kind":"own_link","occasion":"x","recipient":"awa@artp.example","language":"fr",
                "data":{},"message_id":"m","state":"queued","attempts":0,"run_at":"2027-03-02T11:00:00Z",
                "created_at":"2027-03-02T11:00:00Z"}}"#,
                serde_json::Value::from(data)
            );
            kept(&serde_json::from_str(&text).unwrap(), &email).1
        };
        assert_eq!(said(r#"{"token":"s3cret"}"#), "See it:\nhttps://events.example.org/fr/r/…");
        assert_eq!(said(r#"{"token":""}"#), email.text);
        assert_eq!(said("{}"), email.text);
    }
}
