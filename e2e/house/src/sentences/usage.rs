//! Every sentence that a page asks for exists, and every sentence that exists is asked for.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::{Catalogue, SOURCE, languages};
use crate::{
    sources,
    tokens::{self, is_punct, text_of},
};

/// The file whose sentences are names of codes, asked for by list and code.
const CODES: &str = "codes.ftl";

/// What the sources say of sentences.
#[derive(Debug, Default)]
struct Asked {
    /// Ids handed to `text` or `with`, and where.
    by_name: Vec<(String, String)>,
    /// Lists handed to `code`, and where.
    lists: Vec<(String, String)>,
    /// Literals handed to what is called `named`, among them lists.
    named: BTreeSet<String>,
    /// Every literal that may be an id.
    literals: BTreeSet<String>,
    /// Beginnings and ends of ids that are put together, such as `problem-` and `-help`.
    pieces: BTreeSet<(String, String)>,
}

fn asked() -> Asked {
    let mut asked = Asked::default();
    for source in ["app/src", "server/src"].into_iter().flat_map(sources::rust) {
        let stream = tokens::of(&source.path, &source.text);
        asked.look(&source.path, stream.clone());
        tokens::literals(stream, &mut |text| asked.take(&text));
    }
    asked
}

impl Asked {
    fn look(&mut self, path: &str, stream: TokenStream) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for at in 0..tokens.len() {
            let TokenTree::Group(group) = &tokens[at] else { continue };
            self.look(path, group.stream());
            self.look_for_named(tokens.get(at.wrapping_sub(1)), group.stream());
            let called = at >= 2 && is_punct(&tokens[at - 2], '.');
            let first = group.stream().into_iter().next().and_then(|token| text_of(&token));
            if let (true, TokenTree::Ident(name), Some(text)) = (called, &tokens[at.saturating_sub(1)], first)
            {
                match name.to_string().as_str() {
                    "text" | "with" if text.contains('-') => self.by_name.push((text, path.to_owned())),
                    "code" => self.lists.push((text, path.to_owned())),
                    _ => (),
                }
            }
        }
    }

    /// Lists handed on to `code` by a function or closure that is called `named`.
    fn look_for_named(&mut self, name: Option<&TokenTree>, arguments: TokenStream) {
        if matches!(name, Some(TokenTree::Ident(name)) if name == "named") {
            self.named.extend(arguments.into_iter().filter_map(|token| text_of(&token)));
        }
    }

    fn take(&mut self, text: &str) {
        let id = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if let (Some((start, rest)), Some((_, end))) = (text.split_once('{'), text.rsplit_once('}')) {
            // What stands between two placeholders does not matter.
            let certain = start.contains('-') || end.contains('-');
            if certain && id(start) && id(end) && !rest.is_empty() {
                self.pieces.insert((start.to_owned(), end.to_owned()));
            }
        } else if id(text) {
            self.literals.insert(text.to_owned());
        }
    }

    fn knows(&self, id: &str) -> bool {
        self.literals.contains(id)
            || self.lists.iter().any(|(list, _)| names_a_code_of(id, list))
            || self.named.iter().any(|list| names_a_code_of(id, list))
            || self.pieces.iter().any(|(start, end)| {
                id.len() > start.len() + end.len() && id.starts_with(start) && id.ends_with(end)
            })
    }
}

/// Whether an id is the name of a code of this list.
fn names_a_code_of(id: &str, list: &str) -> bool {
    id.strip_prefix(list).is_some_and(|rest| rest.starts_with('-'))
}

/// Ids that other sentences take in.
fn referred(catalogue: &Catalogue) -> BTreeSet<&String> {
    catalogue.values().flat_map(|sentence| &sentence.references).collect()
}

#[test]
fn every_sentence_that_a_page_asks_for_exists() {
    let (asked, languages) = (asked(), languages());
    let english = &languages[SOURCE];
    assert!(asked.by_name.len() > 20, "pages ask for {} sentences", asked.by_name.len());
    let sentences = asked.by_name.iter().filter(|(id, _)| !english.contains_key(id));
    let codes = asked.lists.iter().filter(|(list, _)| !english.keys().any(|id| names_a_code_of(id, list)));
    let missing: Vec<String> = sentences.chain(codes).map(|(id, path)| format!("{path}: {id}")).collect();
    assert!(missing.is_empty(), "not in locales/en:\n{}", missing.join("\n"));
}

#[test]
fn every_sentence_that_exists_is_asked_for() {
    let (asked, languages) = (asked(), languages());
    let english = &languages[SOURCE];
    let referred = referred(english);
    let idle: Vec<String> = english
        .iter()
        .filter(|(id, sentence)| sentence.file != CODES && !asked.knows(id) && !referred.contains(id))
        .map(|(id, sentence)| format!("{}: {id}", sentence.file))
        .collect();
    assert!(idle.is_empty(), "nobody asks for:\n{}", idle.join("\n"));
}

#[test]
fn ids_are_found_whole_and_in_pieces() {
    let mut asked = Asked::default();
    let program = r#"fn a() { view! { <p>{locale.text("page-title")}</p> }; b.with(&format!("{id}-help"), &[]); c.code("kind", x) }"#;
    asked.look("a.rs", tokens::of("a.rs", program));
    tokens::literals(tokens::of("a.rs", program), &mut |text| asked.take(&text));
    assert_eq!(asked.by_name, [("page-title".to_owned(), "a.rs".to_owned())]);
    assert_eq!(asked.lists, [("kind".to_owned(), "a.rs".to_owned())]);
    assert!(asked.knows("page-title") && asked.knows("problem-fault-help"));
    assert!(asked.knows("kind-forum"));
    assert!(!asked.knows("page-end") && !asked.knows("-help"));
}
