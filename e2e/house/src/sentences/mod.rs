//! The sentences of `locales/`, as a tree.

mod completeness;
mod plurals;
mod usage;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

use crate::sources::root;

/// The language that all others follow.
const SOURCE: &str = "en";

/// One language: its sentences by id.
type Catalogue = BTreeMap<String, Sentence>;

/// What a translation has in common with its original.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Sentence {
    /// The file it stands in.
    file: String,
    /// Names of its attributes.
    attributes: BTreeSet<String>,
    /// Variables, those of the attributes too.
    variables: BTreeSet<String>,
    /// Other sentences and terms that it takes in.
    references: BTreeSet<String>,
    /// Its choices.
    choices: Vec<Choice>,
}

/// A choice between variants.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Choice {
    /// Names of the variants, such as `one`.
    names: BTreeSet<String>,
    /// Exact numbers among the variants.
    numbers: BTreeSet<String>,
}

/// Every language, by the name of its folder.
fn languages() -> BTreeMap<String, Catalogue> {
    let mut languages: BTreeMap<String, Catalogue> = BTreeMap::new();
    for path in crate::sources::files(&root().join("locales")) {
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let part = |path: &std::path::Path| path.file_name().expect("a name").to_string_lossy().into_owned();
        let language = part(path.parent().expect("a folder"));
        let text = fs::read_to_string(&path).expect("a file of sentences can be read");
        let catalogue = languages.entry(language).or_default();
        for (id, sentence) in read(&part(&path), &text) {
            let other = catalogue.insert(id.clone(), sentence);
            assert!(
                other.is_none(),
                "{}: {id} stands in {} too",
                path.display(),
                other.unwrap_or_default().file
            );
        }
    }
    assert!(languages.len() > 1 && !languages[SOURCE].is_empty(), "there are languages");
    languages
}

fn read(file: &str, text: &str) -> Catalogue {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut sentence = Sentence { file: file.to_owned(), ..Sentence::default() };
        if let Some(value) = &value {
            sentence.take_pattern(value);
        }
        for attribute in &attributes {
            sentence.attributes.insert(attribute.id.name.to_owned());
            sentence.take_pattern(&attribute.value);
        }
        assert!(catalogue.insert(id.clone(), sentence).is_none(), "{file}: {id} stands there twice");
    }
    catalogue
}

impl Sentence {
    fn take_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.take(expression);
            }
        }
    }

    fn take(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                let mut choice = Choice::default();
                for variant in variants {
                    match variant.key {
                        VariantKey::Identifier { name } => choice.names.insert(name.to_owned()),
                        VariantKey::NumberLiteral { value } => choice.numbers.insert(value.to_owned()),
                    };
                    self.take_pattern(&variant.value);
                }
                self.choices.push(choice);
            }
        }
    }

    fn take_inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.take_arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.take_arguments(Some(arguments)),
            InlineExpression::Placeable { expression } => self.take(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => (),
        }
    }

    fn take_arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.take_inline(argument);
        }
    }
}
