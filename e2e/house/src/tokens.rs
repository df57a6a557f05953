//! Rust as tokens: what a program says, without its tests, samples, comments and attributes.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens of a file, less attributes, tests and samples.
pub(crate) fn of(path: &str, text: &str) -> TokenStream {
    program(text.parse().unwrap_or_else(|error| panic!("{path}: {error}")))
}

/// Drops attributes, and the item below `#[cfg(test)]` or named `samples` or `sample_…`.
fn program(stream: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_punct(&token, '#') {
            if tokens.peek().is_some_and(|next| is_punct(next, '!')) {
                tokens.next();
            }
            let attribute = tokens.next().map(|group| group.to_string().replace(' ', ""));
            if attribute.as_deref() == Some("[cfg(test)]") {
                skip_item(&mut tokens);
            }
            continue;
        }
        if is_ident(&token, "fn") && tokens.peek().is_some_and(is_sample) {
            skip_item(&mut tokens);
            continue;
        }
        kept.push(match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), program(group.stream()));
                inner.set_span(group.span());
                inner.into()
            }
            other => other,
        });
    }
    kept.into_iter().collect()
}

fn skip_item(tokens: &mut impl Iterator<Item = TokenTree>) {
    for token in tokens {
        let body = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if body || is_punct(&token, ';') {
            return;
        }
    }
}

pub(crate) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Whether a function of this name gives samples.
fn is_sample(name: &TokenTree) -> bool {
    matches!(name, TokenTree::Ident(ident) if ident.to_string().starts_with("sample"))
}

pub(crate) fn is_ident(token: &TokenTree, wanted: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == wanted)
}

/// The text of a string literal, escapes resolved where they matter here; nothing for other literals.
pub(crate) fn text_of(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let written = literal.to_string();
    let inner = written.strip_suffix('"').or_else(|| written.trim_end_matches('#').strip_suffix('"'))?;
    if let Some(raw) = inner.strip_prefix('r') {
        return raw.trim_start_matches('#').strip_prefix('"').map(str::to_owned);
    }
    Some(inner.strip_prefix('"')?.replace("\\\"", "\"").replace("\\n", "\n"))
}

/// The line a token stands on.
pub(crate) fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

/// Calls `found` with every string literal, however deep.
pub(crate) fn literals(stream: TokenStream, found: &mut impl FnMut(String)) {
    for token in stream {
        match &token {
            TokenTree::Group(group) => literals(group.stream(), found),
            other => {
                if let Some(text) = text_of(other) {
                    found(text);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        literals(of("test", text), &mut |literal| found.push(literal));
        found
    }

    #[test]
    fn literals_are_found_in_macros_and_not_in_tests_samples_or_attributes() {
        let program = r##"
            //! A comment.
            #[error("an attribute")]
            fn page() { view! { <p title="one">{text("two")}</p> }; let raw = r#"three"#; let byte = b"x"; }
            pub fn samples() -> Vec<Page> { vec!["sample"] }
            #[cfg(test)]
            mod tests { const A: &str = "test"; }
            const LAST: &str = "four";
        "##;
        assert_eq!(all(program), ["one", "two", "three", "four"]);
    }
}
