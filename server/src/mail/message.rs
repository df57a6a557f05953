//! A mail as it travels: headers and parts.

use chrono::{DateTime, Utc};
use entities::mail::Model;
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

use super::render::Rendered;

/// Packs a mail. The message id is the row's, so that a mail that travels twice is known as one.
///
/// # Errors
/// Says which address cannot be written to.
pub fn pack(
    from: &Mailbox,
    mail: &Model,
    rendered: &Rendered,
    now: DateTime<Utc>,
) -> Result<Message, String> {
    let to: Address = mail.recipient.parse().map_err(|error| format!("recipient: {error}"))?;
    let mut builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(now.into())
        .message_id(Some(format!("<{}@{}>", mail.message_id, from.email.domain())))
        .subject(rendered.email.subject.as_str())
        .raw_header(header("Content-Language", mail.language.as_str())?)
        // Nobody's absence notice is to answer the organizers.
        .raw_header(header("Auto-Submitted", "auto-generated")?);
    // An organizer's address that cannot be parsed must not keep the mail from its reader.
    if let Some(reply_to) = rendered.reply_to.as_ref().and_then(|address| address.parse().ok()) {
        builder = builder.reply_to(Mailbox::new(None, reply_to));
    }
    let body = MultiPart::alternative()
        .singlepart(SinglePart::plain(rendered.email.text.clone()))
        .singlepart(SinglePart::html(rendered.email.html.clone()));
    let packed = match &rendered.calendar {
        None => builder.multipart(body),
        Some(calendar) => {
            let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method);
            let kind = ContentType::parse(&kind).map_err(|error| error.to_string())?;
            let file = Attachment::new("event.ics".into()).body(calendar.text.clone(), kind);
            builder.multipart(MultiPart::mixed().multipart(body).singlepart(file))
        }
    };
    packed.map_err(|error| error.to_string())
}

fn header(name: &str, value: &str) -> Result<HeaderValue, String> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|error| error.to_string())?;
    Ok(HeaderValue::new(name, value.to_owned()))
}
