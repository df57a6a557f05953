//! Handlers stay small: whatever answers at an address, wherever it stands.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{
    sizes, sources,
    tokens::{self, is_ident, is_punct},
};

/// No handler has more lines.
const LONGEST: usize = 30;
/// Where the router's table stands.
const TABLE: &str = "server/src/web/router";

/// A function that answers requests.
#[derive(Debug, PartialEq, Eq)]
struct Handler {
    name: String,
    lines: usize,
}

/// Names of the functions that a table hands to `get` and `post`: the last part of each path.
fn named_in(stream: TokenStream, names: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        named_in(group.stream(), names);
        let called = at.checked_sub(1).map(|before| &tokens[before]);
        if called.is_some_and(|called| is_ident(called, "get") || is_ident(called, "post")) {
            let path: Vec<TokenTree> = group.stream().into_iter().collect();
            let is_path = path.iter().all(|part| matches!(part, TokenTree::Ident(_)) || is_punct(part, ':'));
            let name = path.last().filter(|_| is_path).map(ToString::to_string);
            names.extend(name.filter(|name| name.starts_with(char::is_lowercase)));
        }
    }
}

/// Every `async fn` of a file that gives a `Response`, or something that becomes one.
fn answering(stream: TokenStream) -> Vec<Handler> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut found = Vec::new();
    for (at, window) in tokens.windows(3).enumerate() {
        if !(is_ident(&window[0], "async") && is_ident(&window[1], "fn")) {
            continue;
        }
        let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let rest = &tokens[at..];
        let Some(end) = rest.iter().position(is_body) else { continue };
        let head: TokenStream = rest[..end].iter().cloned().collect();
        let gives = head.to_string().rsplit("-> ").next().unwrap_or_default().to_owned();
        if ["Response", "StatusCode", "str"].iter().any(|answer| gives.contains(answer)) {
            let first = window[0].span().start().line;
            let TokenTree::Group(body) = &rest[end] else { continue };
            let lines = body.span_close().end().line + 1 - first;
            found.push(Handler { name: window[2].to_string(), lines });
        }
    }
    found
}

/// Pairs of a name and what it stands for: `use steps::page as step_page`.
fn renamed(stream: TokenStream) -> Vec<(String, String)> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut found = Vec::new();
    for token in &tokens {
        if let TokenTree::Group(group) = token {
            found.extend(renamed(group.stream()));
        }
    }
    let names = tokens.windows(3).filter(|window| is_ident(&window[1], "as"));
    found.extend(names.map(|window| (window[2].to_string(), window[0].to_string())));
    found
}

#[test]
fn handlers_stay_small() {
    let sources: Vec<(String, TokenStream)> = sources::rust("server/src")
        .into_iter()
        .map(|source| (source.path.clone(), tokens::of(&source.path, &source.text)))
        .collect();
    let mut names = BTreeSet::new();
    for (_, stream) in sources.iter().filter(|(path, _)| path.starts_with(TABLE)) {
        named_in(stream.clone(), &mut names);
    }
    assert!(names.len() > 40, "the table names {names:?}");
    let other: Vec<(String, String)> =
        sources.iter().flat_map(|(_, stream)| renamed(stream.clone())).collect();
    let is_named = |name: &str, handler: &str| {
        name == handler || other.iter().any(|(new, old)| new == name && old == handler)
    };
    let answering = sources
        .iter()
        .flat_map(|(path, stream)| answering(stream.clone()).into_iter().map(move |handler| (handler, path)));
    let handlers: Vec<(Handler, &String)> =
        answering.filter(|(handler, _)| names.iter().any(|name| is_named(name, &handler.name))).collect();
    let is_measured = |name: &str| handlers.iter().any(|(handler, _)| is_named(name, &handler.name));
    let missed: Vec<&String> = names.iter().filter(|name| !is_measured(name)).collect();
    assert!(missed.is_empty(), "the table names what was not found and not measured: {missed:?}");
    let rows = handlers.iter().map(|(handler, path)| (handler.lines, format!("{} in {path}", handler.name)));
    let handlers = sizes::print("handlers", rows.collect());
    let long: Vec<_> = handlers.iter().filter(|(lines, _)| *lines > LONGEST).collect();
    assert!(long.is_empty(), "over {LONGEST} lines: {long:?}");
}

#[test]
fn handlers_are_found_by_the_table_and_measured_whole() {
    let table = r#"fn rows() { route("/a", get(staff::list).post(staff::take)); step("/b", get(alive)); map.get("x"); }"#;
    let mut names = BTreeSet::new();
    named_in(tokens::of("table", table), &mut names);
    assert_eq!(names, ["alive", "list", "take"].map(str::to_owned).into());
    let program = "pub async fn list(\n    app: App,\n) -> Result<Response, Refusal> {\n    one\n}\nasync fn rows() -> u8 { 1 }\nfn take() -> Response { two }";
    assert_eq!(answering(tokens::of("a.rs", program)), [Handler { name: "list".into(), lines: 5 }]);
}
