//! Mails as a mail program reads them.

use std::path::Path;

use mailparse::{MailHeaderMap, ParsedMail, parse_mail};

/// A mail that arrived.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Subject, decoded.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
    /// The calendar file, and the media type under which it came.
    pub calendar: Option<(String, String)>,
    /// The media types of its parts, from the outside to the inside.
    pub types: Vec<String>,
    /// All header fields, decoded, in order.
    pub headers: Vec<(String, String)>,
}

impl Letter {
    /// Reads a mail.
    pub fn read(bytes: &[u8]) -> Self {
        let mail = parse_mail(bytes).expect("a mail can be parsed");
        let of = |kind: &str| part(&mail, kind).map(|part| part.get_body().expect("a part can be decoded"));
        let calendar = part(&mail, "text/calendar").map(|part| {
            let kind = part.headers.get_first_value("Content-Type").unwrap_or_default();
            (kind, part.get_body().expect("a part can be decoded"))
        });
        Self {
            subject: mail.headers.get_first_value("Subject").unwrap_or_default(),
            text: of("text/plain").unwrap_or_default().replace("\r\n", "\n"),
            html: of("text/html").unwrap_or_default(),
            calendar,
            types: types(&mail),
            headers: mail.headers.iter().map(|header| (header.get_key(), header.get_value())).collect(),
        }
    }

    /// Every mail that lies in a folder, by name.
    pub fn all_in(folder: &Path) -> Vec<Self> {
        let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
        let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
        paths.sort();
        paths.iter().map(|path| Self::read(&std::fs::read(path).expect("a file can be read"))).collect()
    }

    /// A header field.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The first address in the text that has this in it, without its host.
    pub fn link(&self, part: &str) -> String {
        let line = self.text.lines().find(|line| line.starts_with("http") && line.contains(part));
        let line = line.unwrap_or_else(|| panic!("no link with {part} in {}", self.text));
        let path = line.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
        format!("/{}", path.expect("an address has a path").1)
    }
}

fn types(mail: &ParsedMail<'_>) -> Vec<String> {
    let inner = mail.subparts.iter().flat_map(types);
    [mail.ctype.mimetype.clone()].into_iter().chain(inner).collect()
}

fn part<'a, 'b>(mail: &'b ParsedMail<'a>, kind: &str) -> Option<&'b ParsedMail<'a>> {
    if mail.ctype.mimetype == kind {
        return Some(mail);
    }
    mail.subparts.iter().find_map(|inner| part(inner, kind))
}
