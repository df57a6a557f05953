//! What the server finds where there is too much to send it all: a line each, a name and, after a tab, what
//! else it is known as.

use super::search::Entry;

/// What stands in an answer of the server.
pub fn found(lines: &str) -> Vec<Entry> {
    lines
        .lines()
        .map(|line| {
            let (name, beside) = line.split_once('\t').unwrap_or((line, ""));
            labelled(name, beside)
        })
        .collect()
}

/// A name, shown with what else it is known as.
pub fn labelled(name: &str, beside: &str) -> Entry {
    let label =
        if beside.is_empty() || beside == name { name.to_owned() } else { format!("{name} · {beside}") };
    Entry { value: name.to_owned(), label, names: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_name_with_what_else_it_is_known_as() {
        let entries = found("Autorité de régulation\tARTP\nUnion\t\nالاتحاد\n");
        let shown: Vec<_> = entries.iter().map(|entry| (&*entry.value, &*entry.label)).collect();
        assert_eq!(
            shown,
            [
                ("Autorité de régulation", "Autorité de régulation · ARTP"),
                ("Union", "Union"),
                ("الاتحاد", "الاتحاد")
            ]
        );
    }
}
