//! Names on the tabs of sheets, as spreadsheets allow them.

/// A name holds no more than this many UTF-16 units.
const LONGEST: usize = 31;

/// A valid name for each sheet, no two alike whatever their case.
pub(crate) fn distinct<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let name = valid(name);
        let is_free = |name: &str| taken.iter().all(|other| other.to_lowercase() != name.to_lowercase());
        let free = if is_free(&name) {
            name
        } else {
            let numbered = |number: usize| {
                let suffix = format!(" ({number})");
                format!("{}{suffix}", cut(&name, LONGEST - suffix.len()))
            };
            // One of so many numbers is free, for fewer names are taken.
            (2..=taken.len() + 2).map(numbered).find(|name| is_free(name)).unwrap_or(name)
        };
        taken.push(free);
    }
    taken
}

/// The name with forbidden characters replaced, cut to what fits, and never empty.
fn valid(name: &str) -> String {
    let allowed = |c: char| if "[]:*?/\\".contains(c) || c.is_control() { '-' } else { c };
    let name: String = name.chars().map(allowed).collect();
    let name = cut(name.trim().trim_matches('\''), LONGEST).trim_start_matches('\'');
    // What is cut after a comma would end in it, and none may end in an apostrophe.
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || "',،，、".contains(c)).to_owned();
    // Spreadsheets keep this one for themselves.
    if name.is_empty() || name.eq_ignore_ascii_case("history") { format!("-{name}") } else { name }
}

fn cut(name: &str, units: usize) -> &str {
    let mut used = 0;
    let end = name.char_indices().find(|(_, c)| {
        used += c.len_utf16();
        used > units
    });
    end.map_or(name, |(index, _)| &name[..index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_names_become_allowed_ones() {
        let names = distinct(["a/b:c", "'quoted'", "", "History", "🏙".repeat(40).as_str()].into_iter());
        assert_eq!(names[..4], ["a-b-c", "quoted", "-", "-History"]);
        assert_eq!(names[4].encode_utf16().count(), 30);
    }

    #[test]
    fn what_is_cut_ends_in_a_word() {
        let names = distinct(["Progress in organizing forums, seminars", "Of 'few',"].into_iter());
        assert_eq!(names, ["Progress in organizing forums", "Of 'few"]);
    }

    #[test]
    fn names_that_differ_in_case_only_are_told_apart() {
        assert_eq!(
            distinct(["Events", "EVENTS", "events"].into_iter()),
            ["Events", "EVENTS (2)", "events (3)"]
        );
    }

    #[test]
    fn a_long_name_makes_room_for_its_number() {
        let long = "x".repeat(40);
        let names = distinct([long.as_str(), long.as_str()].into_iter());
        assert_eq!(names[1], format!("{} (2)", "x".repeat(27)));
    }
}
