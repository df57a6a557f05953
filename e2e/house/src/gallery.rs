//! Every page and every mail has samples, and the gallery shows them.

use crate::{
    sources::{self, Source},
    tokens,
};

/// The functions of a file that draw what `kind` names, such as `Page`, and can be called from outside.
fn drawing(source: &Source, kind: &str) -> Vec<String> {
    let program = tokens::of(&source.path, &source.text).to_string();
    let functions = program.split("pub fn ").skip(1);
    let draws = functions.filter(|rest| {
        let head = rest.split('{').next().unwrap_or_default();
        head.split("-> ").nth(1).is_some_and(|gives| gives.trim_start().starts_with(kind))
    });
    draws.filter_map(|rest| rest.split_whitespace().next()).map(str::to_owned).collect()
}

/// What the gallery calls the samples of a file: `accounts/sign_in` for `…/pages/accounts/sign_in.rs`.
fn exhibit(source: &Source) -> String {
    let name = source.path.trim_start_matches("app/src/").trim_start_matches("pages/");
    name.trim_end_matches(".rs").to_owned()
}

#[test]
fn the_gallery_shows_every_page_and_every_mail() {
    let gallery: Vec<Source> = sources::rust("app/src/gallery");
    let gallery: String = gallery.iter().map(|source| source.text.as_str()).collect();
    let pages = sources::rust("app/src/pages").into_iter().map(|source| (drawing(&source, "Page"), source));
    let mails = sources::rust("app/src/emails").into_iter().map(|source| (drawing(&source, "Email"), source));
    let (mut missing, mut seen) = (Vec::new(), 0);
    for (functions, source) in pages.chain(mails) {
        if functions.is_empty() {
            continue;
        }
        seen += 1;
        let name = exhibit(&source);
        if !gallery.contains(&format!("\"{name}\"")) {
            missing.push(format!("{name} is not shown"));
        }
        for function in functions {
            let stem = name.rsplit('/').next().unwrap_or_default().to_owned();
            let is_drawn = gallery.contains(&format!("{stem}::{function}("))
                || gallery.contains(&format!("{stem}::{function} as "));
            if !is_drawn {
                missing.push(format!("{name}::{function} is not drawn"));
            }
        }
        // A page that depends on nothing has one look, and needs no samples.
        let depends_on_nothing = name == "accounts/link_asked" || name == "problem";
        if !source.text.contains("pub fn samples(") && !depends_on_nothing {
            missing.push(format!("{name} has no samples"));
        }
    }
    assert!(seen > 40, "{seen} files with pages and mails");
    assert!(missing.is_empty(), "put these into app/src/gallery:\n{}", missing.join("\n"));
}

#[test]
fn a_page_is_known_by_what_it_gives() {
    let text = "pub fn page(locale: Tongue) -> Page<impl IntoView + use<>> { a }\npub fn part() -> impl IntoView { b }\n";
    let source = Source { path: "app/src/pages/events/event.rs".into(), text: text.into() };
    assert_eq!((drawing(&source, "Page"), exhibit(&source)), (vec!["page".into()], "events/event".into()));
}
