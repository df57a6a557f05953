//! Calendar files as a calendar program reads them (RFC 5545): lines unfolded, components inside each other.

/// A calendar file that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What stands about the file.
    pub properties: Vec<(String, String)>,
    /// What stands about each event, in order.
    pub events: Vec<Vec<(String, String)>>,
}

impl Calendar {
    /// Reads a file; what a calendar program would not take fails the test.
    #[track_caller]
    pub fn read(text: &str) -> Self {
        assert!(
            text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']),
            "line ends: {text:?}"
        );
        let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "");
        let (mut calendar, mut open) = (Self::default(), Vec::<String>::new());
        for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no property: {line}"));
            // Parameters may hold a colon in quotes; none of ours that is looked at here does.
            let bare = name.split(';').next().unwrap_or_default();
            assert!(bare.chars().all(|sign| sign.is_ascii_uppercase() || sign == '-'), "no name: {line}");
            match bare {
                "BEGIN" => {
                    if value == "VEVENT" {
                        calendar.events.push(Vec::new());
                    }
                    open.push(value.to_owned());
                }
                "END" => assert_eq!(open.pop().as_deref(), Some(value), "{text}"),
                _ => {
                    let property = (bare.to_owned(), value.to_owned());
                    match open.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                        ["VCALENDAR"] => calendar.properties.push(property),
                        ["VCALENDAR", "VEVENT"] => {
                            calendar.events.last_mut().expect("an event").push(property);
                        }
                        _ => (),
                    }
                }
            }
        }
        assert!(open.is_empty() && text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        calendar
    }

    /// The value of a property of the file.
    pub fn value(&self, name: &str) -> &str {
        value(&self.properties, name)
    }

    /// The values of a property of the only event.
    #[track_caller]
    pub fn of_event(&self, name: &str) -> Vec<&str> {
        let [event] = &self.events[..] else { panic!("{self:?}") };
        event.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

fn value<'a>(properties: &'a [(String, String)], name: &str) -> &'a str {
    properties.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}
