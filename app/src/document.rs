//! The HTML document around every page: language, direction, title, style, and script only where
//! there is an island.

use domain::language::Language;
use leptos::prelude::*;

use crate::{
    i18n::{Locales, Tongue, plain},
    islands::Script,
    layout::{Chrome, layout},
    urls,
};

/// What the document needs to know beside the page itself.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The page's language.
    pub locale: Tongue,
    /// All languages, for the switch.
    pub locales: &'static Locales,
    /// The address without its language, for the switch; begins with a slash.
    pub path: String,
    /// The platform's own address, for links that must be absolute.
    pub public_url: String,
    /// File name of the stylesheet.
    pub stylesheet: String,
    /// What wakes the islands; none where a page is kept for everyone, or no islands were built.
    pub script: Option<Script>,
    /// Name of the organization's platform.
    pub site: String,
    /// Who is signed in, on staff pages.
    pub chrome: Chrome,
}

/// A page: its title and what stands between header and footer.
pub struct Page<V> {
    /// Title, without the site's name.
    pub title: String,
    /// One sentence for search results; may be empty.
    pub description: String,
    /// Whether the page may be found by search engines.
    pub indexed: bool,
    /// The content.
    pub body: V,
}

/// A view as HTML.
pub fn html(view: impl IntoView) -> String {
    Owner::new().with(|| view.into_view().to_html())
}

/// The whole document as HTML.
pub fn document<V: IntoView + 'static>(frame: &Frame, page: Page<V>) -> String {
    let head = html(head(frame, &page.title, &page.description, page.indexed));
    let body = html(layout(frame, page.body));
    let locale = frame.locale;
    let script = frame.script.as_ref().and_then(|script| script.tag(&body)).unwrap_or_default();
    format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head>{head}{script}</head>{body}</html>",
        locale.language,
        locale.direction().code(),
    )
}

fn head(frame: &Frame, title: &str, description: &str, indexed: bool) -> impl IntoView {
    let title = format!("{} · {}", plain(title), frame.site);
    let description = plain(description).into_owned();
    let alternates = frame.locales.iter().map(|locale| alternate(frame, locale.language)).collect_view();
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{title}</title>
        {(!description.is_empty()).then(|| view! { <meta name="description" content=description/> })}
        {(!indexed).then(|| view! { <meta name="robots" content="noindex"/> })}
        <meta name="color-scheme" content="light dark"/>
        <link rel="stylesheet" href=urls::asset(&frame.stylesheet)/>
        <link rel="icon" href="data:,"/>
        {indexed.then_some(alternates)}
    }
}

fn alternate(frame: &Frame, language: Language) -> impl IntoView {
    let href = format!("{}{}", frame.public_url, urls::in_language(language, &frame.path));
    view! { <link rel="alternate" hreflang=language.to_string() href=href/> }
}
