//! No visible word stands outside `locales/`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{
    sources,
    tokens::{self, is_ident, is_punct, line, text_of},
};

/// Attributes whose value people see or hear.
const VISIBLE: [&str; 8] = [
    "title",
    "alt",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "placeholder",
    "label",
    "summary",
];
/// What speaks to programmers only.
const FOR_PROGRAMMERS: [&str; 10] = [
    "expect",
    "expect_err",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "concat",
];

/// A place where a word stands that belongs into `locales/`.
type Found = Vec<(usize, String)>;

fn words_in(text: &str) -> Found {
    let mut found = Vec::new();
    look_at_code(tokens::of("source", text), &mut found);
    found
}

fn look_at_code(stream: TokenStream, found: &mut Found) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let called = at.checked_sub(1).and_then(|before| tokens.get(before));
        match token {
            _ if is_ident(token, "view") && tokens.get(at + 1).is_some_and(|next| is_punct(next, '!')) => {
                if let Some(TokenTree::Group(markup)) = tokens.get(at + 2) {
                    look_at_markup(markup.stream(), found);
                }
                at += 2;
            }
            TokenTree::Group(group) if !speaks_to_programmers(called, &tokens, at) => {
                look_at_code(group.stream(), found);
            }
            _ => {
                if let Some(text) = text_of(token).filter(|text| is_sentence(text)) {
                    found.push((line(token), text));
                }
            }
        }
        at += 1;
    }
}

fn speaks_to_programmers(called: Option<&TokenTree>, tokens: &[TokenTree], at: usize) -> bool {
    let name = match called {
        Some(token) if is_punct(token, '!') => at.checked_sub(2).and_then(|before| tokens.get(before)),
        other => other,
    };
    name.is_some_and(|name| FOR_PROGRAMMERS.iter().any(|known| is_ident(name, known)))
}

/// Inside `view!`: text between tags and the values of visible attributes.
fn look_at_markup(stream: TokenStream, found: &mut Found) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut in_tag = false;
    let mut attribute = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        match token {
            TokenTree::Group(group) => {
                if !in_tag && group.delimiter() == Delimiter::Brace {
                    bare_text(group.stream(), found);
                }
                look_at_code(group.stream(), found);
                attribute.clear();
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => in_tag = true,
                '>' if !before.is_some_and(|token| is_punct(token, '=')) => in_tag = false,
                '-' | ':' => attribute.push(punct.as_char()),
                '=' => (),
                _ => attribute.clear(),
            },
            TokenTree::Ident(ident) if in_tag => {
                if !attribute.ends_with(['-', ':']) {
                    attribute.clear();
                }
                attribute.push_str(&ident.to_string());
            }
            TokenTree::Ident(ident) => found.push((line(token), ident.to_string())),
            TokenTree::Literal(_) => {
                let seen = !in_tag || VISIBLE.contains(&attribute.as_str());
                if let Some(text) = text_of(token).filter(|text| seen && has_letters(text)) {
                    found.push((line(token), text));
                }
                attribute.clear();
            }
        }
    }
}

/// `{"text"}` between tags.
fn bare_text(stream: TokenStream, found: &mut Found) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    if let [token] = tokens.as_slice()
        && let Some(text) = text_of(token).filter(|text| has_letters(text) && !is_sentence(text))
    {
        found.push((line(token), text));
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether a literal outside of tags reads like words for people: several, and not a list of names
/// as `class` and `rel` have them.
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let begins = text.trim_start().starts_with(char::is_uppercase);
    let ends = text.trim_end().ends_with(['.', '?', '!', '…', ':']);
    words.count() > 1 && (begins || ends)
}

#[test]
fn no_visible_word_stands_outside_the_locales() {
    let mut faults = Vec::new();
    for source in sources::rust("app/src") {
        for (line, text) in words_in(&source.text) {
            faults.push(format!("{}:{line}: {text:?}", source.path));
        }
    }
    assert!(faults.is_empty(), "put these into locales/:\n{}", faults.join("\n"));
}

/// Pages are made in `app` alone, where the test above looks.
#[test]
fn the_server_writes_no_markup() {
    let mut faults = Vec::new();
    // News feeds are read by programs; they are no pages.
    let feeds = ["server/src/events/atom.rs", "server/src/figures/atom.rs"];
    let is_page = |path: &str| !feeds.contains(&path);
    for source in sources::rust("server/src").into_iter().filter(|source| is_page(&source.path)) {
        let tokens = tokens::of(&source.path, &source.text);
        assert!(!tokens.to_string().contains("view !"), "{} draws a page", source.path);
        tokens::literals(tokens, &mut |text| {
            let tag = ["</", "<p", "<h1", "<div", "<a ", "<br", "<li", "<html"];
            if tag.iter().any(|tag| text.contains(tag)) {
                faults.push(format!("{}: {text:?}", source.path));
            }
        });
    }
    assert!(faults.is_empty(), "markup belongs into app/:\n{}", faults.join("\n"));
}

/// leptos does not escape what stands in a `<textarea>`; one component does.
#[test]
fn the_bare_textarea_stands_in_its_component_only() {
    let holders: Vec<String> = ["app/src", "server/src"]
        .into_iter()
        .flat_map(sources::rust)
        .filter(|source| tokens::of(&source.path, &source.text).to_string().contains("< textarea"))
        .map(|source| source.path)
        .collect();
    assert_eq!(holders, ["app/src/components/textarea.rs"]);
}

#[test]
fn every_way_to_write_a_visible_word_is_noticed() {
    let texts = |program: &str| words_in(program).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(texts(r#"fn a() { view! { <p class="big red">"Hello"</p> } }"#), ["Hello"]);
    assert_eq!(texts(r#"fn a() { view! { <p>{"Hello"}</p> } }"#), ["Hello"]);
    assert_eq!(texts("fn a() { view! { <p>Hello</p> } }"), ["Hello"]);
    assert_eq!(texts(r#"fn a() { view! { <img alt="Logo" src="x.svg"/> } }"#), ["Logo"]);
    assert_eq!(texts(r#"fn a() { view! { <nav data-x=1 aria-label="Pages"></nav> } }"#), ["Pages"]);
    assert_eq!(texts(r#"fn a() { view! { <p>{ok.then(|| view! { <b>"Inner"</b> })}</p> } }"#), ["Inner"]);
    assert_eq!(texts(r#"fn a() { let text = "Please wait"; }"#), ["Please wait"]);
    assert_eq!(
        texts(r#"fn a() { b.expect("Never happens."); view! { <i class="a b">" · "</i> } }"#),
        [""; 0]
    );
}

/// Files that speak English to whoever types commands and settings, or spell a list as files do.
const NOT_FOR_READERS: [&str; 4] =
    ["server/src/commands/", "server/src/config.rs", "server/src/imports/", "server/src/events/typed.rs"];

/// What one language puts between the parts of a list. A bare comma stands in addresses.
const OWN_SIGNS: [&str; 5] = [", ", "; ", "،", "、", "，"];

/// Such signs that are handed to `join`.
fn own_lists(stream: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        found.extend(own_lists(group.stream()));
        let called = at.checked_sub(1).is_some_and(|before| is_ident(&tokens[before], "join"));
        let sign = group.stream().into_iter().next().and_then(|token| text_of(&token));
        found.extend(sign.filter(|sign| called && OWN_SIGNS.iter().any(|own| sign.contains(own))));
    }
    found
}

/// A comma is not every language's: enumerations are `Formats::list`, parts of one thing stand
/// beside each other as `place-joint` has it.
#[test]
fn lists_are_put_together_by_the_language() {
    let sources = ["app/src", "server/src"].into_iter().flat_map(sources::rust);
    let faults: Vec<String> = sources
        .filter(|source| !NOT_FOR_READERS.iter().any(|known| source.path.starts_with(known)))
        .flat_map(|source| {
            let signs = own_lists(tokens::of(&source.path, &source.text));
            signs.into_iter().map(move |sign| format!("{}: join({sign:?})", source.path))
        })
        .collect();
    assert!(faults.is_empty(), "use the formats of the language:\n{}", faults.join("\n"));
}

#[test]
fn a_list_of_our_own_is_noticed() {
    let signs = |program: &str| own_lists(tokens::of("a.rs", program));
    assert_eq!(
        signs(
            r#"fn a() { b(c.join(", ")); d.join("\n"); f.join(","); e.join(&locale.text("place-joint")) }"#
        ),
        [", "]
    );
}
