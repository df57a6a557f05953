//! Sections and questions as officers type them: texts by language, options a line each.

use super::{
    definition::{Bounds, Condition, Definition, Moment, Opt, Question, QuestionKind, Section},
    edit::id_of,
    visibility::ASKED_ALWAYS,
};
use crate::{
    flaw::{Flaw, Wrong},
    language::Language,
    texts::Texts,
    typed::Typed,
};

/// Most characters of a title or a question.
const LINE: usize = 500;
/// Most characters of a longer text.
const TEXT: usize = 4_000;

/// The name of a field whose text is in a language.
#[must_use]
pub fn in_language(field: &str, language: Language) -> String {
    format!("{field}-{language}")
}

/// A section as typed; its id and questions are the caller's.
///
/// # Errors
/// What is wrong, by field.
pub fn read_section(typed: &Typed, languages: &[Language]) -> Result<Section, Vec<Flaw>> {
    let mut flaws = Vec::new();
    let section = Section {
        title: texts(typed, "title", languages, LINE, &mut flaws),
        text: texts(typed, "text", languages, TEXT, &mut flaws),
        moment: typed.get("moment").parse().unwrap_or(Moment::Registration),
        new_page: typed.filled("new_page").is_some(),
        ..Section::default()
    };
    if section.new_page && section.moment == Moment::Confirmation {
        flaws.push(Flaw::new("new_page", Wrong::PageAfterConfirmation));
    }
    if flaws.is_empty() { Ok(section) } else { Err(flaws) }
}

/// A question as typed, for a form; its id is the caller's. `languages` begins with the one that leads
/// where lines have no ids. `code_of` gives the code of an answer to a field of the registration as people
/// read it.
///
/// # Errors
/// What is wrong, by field.
pub fn read_question(
    typed: &Typed,
    languages: &[Language],
    form: &Definition,
    code_of: &dyn Fn(&str, &str) -> Option<String>,
) -> Result<Question, Vec<Flaw>> {
    let mut flaws = Vec::new();
    let kind = typed.get("kind").parse();
    if kind.is_err() {
        flaws.push(Flaw::new("kind", Wrong::UnknownCode));
    }
    let kind = kind.unwrap_or(QuestionKind::Text);
    let mut bound = |field: &str| match typed.filled(field).map(str::parse::<i64>) {
        Some(Err(_)) => {
            flaws.push(Flaw::new(field, Wrong::NotANumber));
            None
        }
        Some(Ok(number)) => Some(number),
        None => None,
    };
    let bounds = Bounds { least: bound("least"), most: bound("most") };
    let question = Question {
        id: String::new(),
        kind,
        label: texts(typed, "label", languages, LINE, &mut flaws),
        help: texts(typed, "help", languages, TEXT, &mut flaws),
        required: typed.filled("required").is_some(),
        options: if kind.has_options() { options(typed, languages) } else { Vec::new() },
        bounds: if kind.has_bounds() { bounds } else { Bounds::default() },
        only_if: typed.filled("only_if").map(|on| condition(on, typed.get("any_of"), form, code_of)),
        matters: typed.filled("matters").is_some(),
    };
    if flaws.is_empty() { Ok(question) } else { Err(flaws) }
}

fn texts(typed: &Typed, field: &str, languages: &[Language], most: usize, flaws: &mut Vec<Flaw>) -> Texts {
    let mut texts = Texts::default();
    for language in languages {
        let name = in_language(field, *language);
        let text = typed.get(&name);
        if text.chars().count() > most {
            flaws.push(Flaw::new(name, Wrong::TooLong));
        } else {
            texts.set(*language, text);
        }
    }
    texts
}

/// Options, a line each: `id | label`, or the label alone. The first language that has any says which
/// there are; a line of another without an id belongs to the option at its place.
fn options(typed: &Typed, languages: &[Language]) -> Vec<Opt> {
    let mut options: Vec<Opt> = Vec::new();
    for language in languages {
        let name = in_language("options", *language);
        let lines: Vec<&str> =
            typed.get(&name).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let leads = options.is_empty();
        for (at, line) in lines.into_iter().enumerate() {
            let (id, label) = match line.split_once('|') {
                Some((id, label)) => (Some(id.trim()), label.trim()),
                None => (None, line),
            };
            let known = match id {
                Some(id) if !leads => options.iter_mut().find(|one| one.id == id),
                None if !leads => options.get_mut(at),
                _ => None,
            };
            if let Some(option) = known {
                option.label.set(*language, label);
            } else {
                let id = id.map_or_else(|| made_of(label, at), str::to_owned);
                options.push(Opt { id, label: Texts::new(*language, label) });
            }
        }
    }
    options
}

fn made_of(label: &str, at: usize) -> String {
    let id = id_of(label);
    if id.is_empty() { format!("option_{}", at + 1) } else { id }
}

/// A condition; answers can be typed as the other question's options read, or those of a field.
fn condition(
    on: &str,
    answers: &str,
    form: &Definition,
    code_of: &dyn Fn(&str, &str) -> Option<String>,
) -> Condition {
    let other = form.question(on);
    let id_of = |line: &str| {
        if let Some(code) = ASKED_ALWAYS.contains(&on).then(|| code_of(on, line)).flatten() {
            return code;
        }
        let options = other.map(|other| other.options.as_slice()).unwrap_or_default();
        let named = options.iter().find(|one| one.label.iter().any(|(_, label)| label == line));
        named.map_or_else(|| line.to_owned(), |one| one.id.clone())
    };
    let lines = answers.lines().map(str::trim).filter(|line| !line.is_empty());
    Condition { question: on.to_owned(), any_of: lines.map(id_of).collect() }
}

impl Section {
    /// The section as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        fill(&mut typed, "title", &self.title);
        fill(&mut typed, "text", &self.text);
        typed.add("moment", self.moment.code());
        typed.add_some("new_page", self.new_page.then_some("yes"));
        typed
    }
}

impl Question {
    /// The question as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        fill(&mut typed, "label", &self.label);
        fill(&mut typed, "help", &self.help);
        typed.add("kind", self.kind.code());
        typed.add_some("required", self.required.then_some("yes"));
        typed.add_some("matters", self.matters.then_some("yes"));
        typed.add_some("least", self.bounds.least);
        typed.add_some("most", self.bounds.most);
        if let Some(condition) = &self.only_if {
            typed.add("only_if", &condition.question);
            typed.add("any_of", condition.any_of.join("\n"));
        }
        for (name, lines) in self.option_lines() {
            typed.add(name, lines);
        }
        typed
    }

    fn option_lines(&self) -> Vec<(String, String)> {
        let mut languages: Vec<Language> = self
            .options
            .iter()
            .flat_map(|option| option.label.iter().map(|(language, _)| language))
            .collect();
        languages.sort_unstable();
        languages.dedup();
        let lines = |language: Language| {
            let line = |option: &Opt| Some(format!("{} | {}", option.id, option.label.get(language)?));
            self.options.iter().filter_map(line).collect::<Vec<_>>().join("\n")
        };
        languages.into_iter().map(|language| (in_language("options", language), lines(language))).collect()
    }
}

fn fill(typed: &mut Typed, field: &str, texts: &Texts) {
    for (language, text) in texts.iter() {
        typed.add(in_language(field, language), text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn languages() -> [Language; 2] {
        [Language::EN, "fr".parse().unwrap()]
    }

    #[test]
    fn options_are_lines_and_other_languages_follow_by_id_or_by_place() {
        let fields = typed(&[
            ("kind", "choice"),
            ("label-en", "Diet"),
            ("options-en", "Vegetarian\n\nhalal | Halal\n"),
            ("options-fr", "Végétarien\nhalal | Hallal"),
        ]);
        let question = read_question(&fields, &languages(), &Definition::default(), &|_, _| None).unwrap();
        let read: Vec<_> =
            question.options.iter().map(|one| (one.id.as_str(), one.label.to_string())).collect();
        let expected = [
            ("vegetarian", r#"{"en":"Vegetarian","fr":"Végétarien"}"#.to_owned()),
            ("halal", r#"{"en":"Halal","fr":"Hallal"}"#.to_owned()),
        ];
        assert_eq!(read, expected);
        assert_eq!(
            read_question(&question.typed(), &languages(), &Definition::default(), &|_, _| None),
            Ok(question)
        );
    }

    #[test]
    fn a_condition_can_name_an_option_as_it_reads() {
        let visa = Question {
            id: "visa".into(),
            options: vec![Opt { id: "y".into(), label: Texts::new(Language::EN, "Yes") }],
            ..Question::default()
        };
        let mut form = Definition { sections: vec![Section { id: "s".into(), ..Section::default() }] };
        assert!(form.put_question("s", visa));
        let fields = typed(&[("kind", "date"), ("only_if", "visa"), ("any_of", "Yes\r\nz")]);
        let question = read_question(&fields, &languages(), &form, &|_, _| None).unwrap();
        let condition = question.only_if.clone().unwrap();
        assert_eq!(condition.any_of, ["y", "z"]);
        assert_eq!(read_question(&question.typed(), &languages(), &form, &|_, _| None), Ok(question));
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        let long = "x".repeat(LINE + 1);
        let fields = typed(&[("kind", "essay"), ("label-fr", &long), ("most", "many")]);
        let flaws = read_question(&fields, &languages(), &Definition::default(), &|_, _| None).unwrap_err();
        let flaws: Vec<_> = flaws.iter().map(|flaw| (flaw.field.as_str(), flaw.wrong)).collect();
        assert_eq!(
            flaws,
            [("kind", Wrong::UnknownCode), ("most", Wrong::NotANumber), ("label-fr", Wrong::TooLong)]
        );
        let section =
            read_section(&typed(&[("title-en", "Travel"), ("moment", "confirmation")]), &languages());
        assert_eq!(section.unwrap().moment, Moment::Confirmation);
    }
}
