//! A mail as it travels: headers and parts.

use chrono::{DateTime, Utc};
use entities::mail::Model;
use lettre::{
    Address, Message,
    address::Envelope,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

use super::render::Rendered;

/// Whom mails come from.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The platform's own address, which readers see.
    pub from: Mailbox,
    /// Where mails come back to, if elsewhere. Each comes back to an address of its own, which names it.
    pub returns: Option<Address>,
}

impl Sender {
    /// The address that a mail comes back to.
    fn returning(&self, mail: &Model) -> Result<Address, String> {
        let Some(returns) = &self.returns else { return Ok(self.from.email.clone()) };
        let user = format!("{}+{}", returns.user(), mail.message_id);
        Address::new(user, returns.domain()).map_err(|error| format!("address of returns: {error}"))
    }
}

/// Packs a mail. The message id is the row's, so that a mail that travels twice is known as one.
///
/// # Errors
/// Says which address cannot be written to.
pub fn pack(
    sender: &Sender,
    mail: &Model,
    rendered: &Rendered,
    now: DateTime<Utc>,
) -> Result<Message, String> {
    let to: Address = mail.recipient.parse().map_err(|error| format!("recipient: {error}"))?;
    let from = &sender.from;
    let envelope = Envelope::new(Some(sender.returning(mail)?), vec![to.clone()]);
    let mut builder = Message::builder()
        .envelope(envelope.map_err(|error| error.to_string())?)
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(now.into())
        .message_id(Some(format!("<{}@{}>", mail.message_id, from.email.domain())))
        .subject(rendered.email.subject.as_str())
        .raw_header(header("Content-Language", mail.language.as_str())?)
        // Nobody's absence notice is to answer the organizers.
        .raw_header(header("Auto-Submitted", "auto-generated")?);
    if let Some(address) = &rendered.unsubscribe {
        // One press in the mail program, without a page (RFC 8058).
        builder = builder
            .raw_header(header("List-Unsubscribe", &format!("<{address}>"))?)
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")?);
    }
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
