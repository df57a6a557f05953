//! The relationships of the document part: its sister parts, its pictures, and links outside.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io;

use super::package::{open_relationships, relationship};
use super::pictures;
use super::running::PARTS;
use super::xml::{RELATIONSHIP_IDS, Xml};

/// Addresses of links, in the order of their first use.
#[derive(Debug, Default)]
pub(super) struct Links {
    addresses: Vec<String>,
    places: HashMap<String, usize>,
}

impl Links {
    /// The relationship id for an address, or none where a word processor would
    /// refuse the file over it or a reader should not be sent there.
    pub(super) fn id(&mut self, url: &str) -> Option<String> {
        let address = safe(url)?;
        let place = *self.places.entry(address).or_insert_with_key(|address| {
            self.addresses.push(address.clone());
            self.addresses.len()
        });
        Some(format!("rIdLink{place}"))
    }
}

/// Writes `word/_rels/document.xml.rels`; there are so many pictures.
pub(super) fn write(xml: &mut Xml, links: &Links, pictures: usize) -> io::Result<()> {
    open_relationships(xml)?;
    let parts = ["styles", "settings", "fontTable", "numbering"].map(|name| (name, name));
    for (name, kind) in parts.into_iter().chain(PARTS.map(|part| (part.name, part.kind))) {
        let kind = format!("{RELATIONSHIP_IDS}/{kind}");
        relationship(xml, &format!("rId_{name}"), &kind, &format!("{name}.xml"))?;
    }
    let kind = format!("{RELATIONSHIP_IDS}/image");
    for number in 1..=pictures {
        relationship(xml, &pictures::relationship(number), &kind, &pictures::file(number))?;
    }
    let kind = format!("{RELATIONSHIP_IDS}/hyperlink");
    for (index, address) in links.addresses.iter().enumerate() {
        xml.empty(
            "Relationship",
            &[
                ("Id", &format!("rIdLink{}", index + 1)),
                ("Type", &kind),
                ("Target", address),
                ("TargetMode", "External"),
            ],
        )?;
    }
    xml.close("Relationships")
}

/// The address in ASCII, if it is a web or mail address with something behind the
/// scheme. Word declares a file broken over one malformed target.
fn safe(url: &str) -> Option<String> {
    let (scheme, rest) = url.trim().split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let well_formed = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_host),
        "mailto" => rest.split_once('@').is_some_and(|(name, host)| !name.is_empty() && has_host(host)),
        _ => false,
    };
    well_formed.then(|| format!("{scheme}:{}", percent_encoded(rest)))
}

/// Whether it begins with a plain host, and a port if there is one.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.split('.').all(label) && port.parse::<u16>().is_ok()
}

/// Leaves what RFC 3986 allows in an address and encodes every other byte.
fn percent_encoded(rest: &str) -> String {
    let mut encoded = String::with_capacity(rest.len());
    for byte in rest.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_addresses_become_links() {
        assert_eq!(
            safe("https://www.itu.int/md/S17?a=1&b=2#c").as_deref(),
            Some("https://www.itu.int/md/S17?a=1&b=2#c")
        );
        assert_eq!(safe("mailto:iot@itu.int").as_deref(), Some("mailto:iot@itu.int"));
        for url in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "http://a b/",
            "http://a:b:c/",
            "www.itu.int",
            "",
            "mailto:@",
        ] {
            assert_eq!(safe(url), None, "{url}");
        }
    }

    #[test]
    fn what_an_address_may_not_hold_is_encoded() {
        assert_eq!(
            safe("https://itu.int/a b\"<é>\u{1}").as_deref(),
            Some("https://itu.int/a%20b%22%3C%C3%A9%3E%01")
        );
    }

    #[test]
    fn the_same_address_is_one_relationship() {
        let mut links = Links::default();
        assert_eq!(links.id("https://itu.int/a").as_deref(), Some("rIdLink1"));
        assert_eq!(links.id("https://itu.int/b").as_deref(), Some("rIdLink2"));
        assert_eq!(links.id("https://itu.int/a").as_deref(), Some("rIdLink1"));
    }
}
