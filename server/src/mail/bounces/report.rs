//! A report about a mail that came back (RFC 3464), as other servers write it. Which mail it is about stands in
//! the address that it came to, in the id of the envelope, or in what it quotes of the mail: each holds the id
//! that our mails have.

use mailparse::{MailHeaderMap, ParsedMail, parse_headers, parse_mail};

/// What a report says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// Ids of mails that it may be about.
    pub messages: Vec<String>,
    /// What was done: `failed`, `delayed` and others.
    pub action: String,
    /// Status as RFC 3463 has it, such as `5.1.1`.
    pub status: String,
    /// What the other server said; may be empty.
    pub said: String,
}

/// Where the address may stand that the report came to, and the mail that it answers.
const OUTSIDE: [&str; 6] =
    ["To", "Delivered-To", "X-Original-To", "Envelope-To", "In-Reply-To", "References"];

/// Reads a mail; nothing if it is no report.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Returned> {
    let mail = parse_mail(bytes).ok()?;
    let report = part(&mail, "message/delivery-status")?;
    let text = report.get_body().ok()?.replace("\r\n", "\n");
    let mut blocks = text.split("\n\n").map(fields).filter(|fields| !fields.is_empty());
    let of_message = blocks.next()?;
    let of_recipients: Vec<Fields> = blocks.collect();
    // A report without a block for the message begins with that of a recipient.
    let recipients = || of_recipients.iter().chain([&of_message]);
    let is_failed = |one: &&Fields| value(one, "action").eq_ignore_ascii_case("failed");
    let told = recipients().find(is_failed).or_else(|| recipients().next())?;
    let mut places: Vec<String> = vec![value(&of_message, "original-envelope-id").to_owned()];
    places.extend(OUTSIDE.iter().flat_map(|name| mail.headers.get_all_values(name)));
    places.extend(quoted(&mail));
    Some(Returned {
        messages: places.iter().flat_map(|text| ids(text)).collect(),
        action: value(told, "action").to_owned(),
        status: value(told, "status").split_whitespace().next().unwrap_or_default().to_owned(),
        said: without_kind(value(told, "diagnostic-code")),
    })
}

type Fields = Vec<(String, String)>;

/// The fields of a block, names in lower case, folded lines put together.
fn fields(block: &str) -> Fields {
    let mut fields: Fields = Vec::new();
    for line in block.lines() {
        match line.split_once(':') {
            _ if line.starts_with([' ', '\t']) => {
                if let Some((_, value)) = fields.last_mut() {
                    *value = format!("{value} {}", line.trim());
                }
            }
            Some((name, value)) => fields.push((name.trim().to_lowercase(), value.trim().to_owned())),
            None => (),
        }
    }
    fields
}

fn value<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

/// `smtp; 550 no such user` without the kind of what said it.
fn without_kind(text: &str) -> String {
    text.split_once(';').map_or(text, |(_, said)| said).trim().to_owned()
}

/// The id of the mail that the report quotes, whole or its head only.
fn quoted(mail: &ParsedMail<'_>) -> Vec<String> {
    let kinds = [
        "message/rfc822",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "message/global",
        "message/global-headers",
    ];
    let parts = kinds.iter().filter_map(|kind| part(mail, kind));
    let heads = parts.filter_map(|part| part.get_body_raw().ok());
    heads
        .filter_map(|head| {
            let (headers, _) = parse_headers(&head).ok()?;
            headers.get_first_value("Message-ID")
        })
        .collect()
}

fn part<'a, 'b>(mail: &'b ParsedMail<'a>, kind: &str) -> Option<&'b ParsedMail<'a>> {
    if mail.ctype.mimetype == kind {
        return Some(mail);
    }
    mail.subparts.iter().find_map(|inner| part(inner, kind))
}

/// Every id of the kind that our mails have in a text.
#[must_use]
pub fn ids(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_ascii_hexdigit() && sign != '-');
    parts
        .filter(|part| part.len() == 36)
        .filter_map(|part| uuid::Uuid::parse_str(part).ok())
        .map(|id| id.to_string())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0b0e2a52-6f2c-4f4e-9a41-0a5b3c1d2e3f";

    fn report(to: &str, status: &str, quoted: &str) -> Vec<u8> {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: {to}\r\nSubject: Undelivered\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\n{status}\r\n{quoted}--b--\r\n"
        )
        .replace("\r\n", "\n")
        .replace('\n', "\r\n")
        .into_bytes()
    }

    const FAILED: &str = "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; awa@artp.example\r\n\
        Action: failed\r\nStatus: 5.1.1 (no such user)\r\nDiagnostic-Code: smtp; 550 5.1.1 <awa@artp.example>:\r\n \
        no such user\r\n";

    #[test]
    fn a_report_names_the_mail_that_it_quotes() {
        let quoted = format!(
            "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{ID}@example.org>\r\nSubject: x\r\n\r\nDear\r\n"
        );
        let returned = read(&report("baraza@example.org", FAILED, &quoted)).unwrap();
        assert_eq!(returned.messages, [ID]);
        assert_eq!((returned.action.as_str(), returned.status.as_str()), ("failed", "5.1.1"));
        assert_eq!(returned.said, "550 5.1.1 <awa@artp.example>: no such user");
    }

    #[test]
    fn a_report_that_quotes_the_head_only_or_nothing_is_known_too() {
        let head =
            format!("--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{ID}@example.org>\r\n");
        assert_eq!(read(&report("baraza@example.org", FAILED, &head)).unwrap().messages, [ID]);
        let by_address = read(&report(&format!("<bounces+{ID}@example.org>"), FAILED, "")).unwrap();
        assert_eq!(by_address.messages, [ID]);
        let by_envelope =
            FAILED.replacen("Reporting-MTA", &format!("Original-Envelope-Id: {ID}\r\nReporting-MTA"), 1);
        assert_eq!(read(&report("x@example.org", &by_envelope, "")).unwrap().messages, [ID]);
    }

    #[test]
    fn the_recipient_that_failed_is_the_one_that_counts() {
        let two = FAILED.replacen(
            "\r\n\r\nFinal",
            "\r\n\r\nFinal-Recipient: rfc822; b@x.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\nFinal",
            1,
        );
        assert_eq!(read(&report("x@example.org", &two, "")).unwrap().status, "5.1.1");
    }

    #[test]
    fn what_is_no_report_is_not_taken_for_one() {
        for mail in [
            "",
            "Subject: Away\r\n\r\nI am on leave.",
            "\u{0}\u{1}",
            "Content-Type: multipart/report\r\n\r\n",
        ] {
            assert_eq!(read(mail.as_bytes()), None, "{mail}");
        }
        assert_eq!(read(&[0xff, 0xfe, 0x00]), None);
    }

    #[test]
    fn only_whole_ids_are_ids() {
        assert_eq!(ids(&format!("<{ID}@x>, <{}@y>", ID.to_uppercase())), [ID, ID]);
        assert!(ids(&format!("{ID}0 abc -")).is_empty());
    }
}
