//! The file with every name a country is found by: one for all languages, so that a browser keeps
//! one copy, and fetched when somebody first goes to the field, so that a page does not wait for it.

use super::search::Entry;

/// Writes the file: a line for each country, its code and then its names, separated by tabs. A name
/// that several languages share stands once.
pub fn names_text<'a, N>(countries: impl IntoIterator<Item = (&'a str, N)>) -> String
where
    N: IntoIterator<Item = &'a str>,
{
    let mut text = String::new();
    for (code, names) in countries {
        let mut line = vec![code];
        for name in names {
            if !line.contains(&name) {
                line.push(name);
            }
        }
        text.push_str(&line.join("\t"));
        text.push('\n');
    }
    text
}

/// Gives the entries the names of the file, already folded. Codes are folded too, so they are
/// compared without case; a country that the file lacks keeps the names it had.
pub fn learn(entries: &mut [Entry], folded: &str) {
    for line in folded.lines() {
        let Some((code, _)) = line.split_once('\t') else { continue };
        if let Some(entry) = entries.iter_mut().find(|entry| entry.value.eq_ignore_ascii_case(code)) {
            entry.names.push_str(line);
            entry.names.push('\t');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shared_by_languages_stands_once() {
        let text =
            names_text([("ABW", ["Aruba", "Aruba", "أروبا"]), ("SEN", ["Senegal", "Sénégal", "塞内加尔"])]);
        assert_eq!(text, "ABW\tAruba\tأروبا\nSEN\tSenegal\tSénégal\t塞内加尔\n");
    }

    #[test]
    fn a_country_learns_its_own_line_and_its_code() {
        let entry = |value: &str, names: &str| Entry {
            value: value.to_owned(),
            label: String::new(),
            names: names.to_owned(),
        };
        let mut entries = [entry("SEN", "\tsenegal\t"), entry("XKX", "\tkosovo\t")];
        learn(&mut entries, "abw\taruba\nsen\tsenegal\tсенегал\n");
        assert_eq!(entries.map(|entry| entry.names), ["\tsenegal\tsen\tsenegal\tсенегал\t", "\tkosovo\t"]);
    }
}
