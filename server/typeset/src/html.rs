//! A [`Document`] as one web page that needs nothing else: no file beside it, no script, no
//! network. It is read on old phones and by screen readers, printed, and kept for years.

mod inline;
mod markup;
mod masthead;
mod tables;

use crate::document::{Document, List, ListKind, Malformed, Picture, Piece, Text};
use markup::Markup;

/// How the page looks: a few rules inside the page, for light, dark and paper.
const STYLE: &str = include_str!("html/report.css");

/// The document as bytes of an HTML file in UTF-8.
///
/// # Errors
/// If a table is malformed.
pub fn to_bytes(document: &Document) -> Result<Vec<u8>, Malformed> {
    document.check()?;
    let mut page = Markup::new();
    write_head(&mut page, document);
    page.open("body", &[]);
    masthead::write(&mut page, document);
    write_contents(&mut page, document);
    page.open("main", &[]);
    let mut numbers = Anchors::default();
    for piece in document.pieces() {
        write_piece(&mut page, &piece, &mut numbers);
    }
    page.close("main");
    page.close("body");
    page.close("html");
    Ok(page.into_bytes())
}

fn write_head(page: &mut Markup, document: &Document) {
    let direction = markup::direction(&document.language);
    page.raw("<!doctype html>\n");
    page.open("html", &[("lang", document.language.tag()), ("dir", direction)]);
    page.open("head", &[]);
    page.raw("<meta charset=\"utf-8\">");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    let created = document.properties.created.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    page.empty("meta", &[("name", "author"), ("content", &document.properties.creator)]);
    page.empty("meta", &[("name", "date"), ("content", &created)]);
    page.open("title", &[]);
    page.text(&crate::plain(&document.properties.title));
    page.close("title");
    page.open("style", &[]);
    page.raw(STYLE);
    page.close("style");
    page.close("head");
}

/// The ids of headings, in reading order, so that the list of contents leads to them.
#[derive(Debug, Default)]
struct Anchors(usize);

impl Anchors {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("h{}", self.0)
    }
}

fn write_contents(page: &mut Markup, document: &Document) {
    let mut anchors = Anchors::default();
    page.open("nav", &[("aria-labelledby", "contents")]);
    page.open("h2", &[("id", "contents")]);
    inline::write(page, &document.contents);
    page.close("h2");
    page.open("ul", &[]);
    for piece in document.pieces() {
        let (number, text) = match &piece {
            Piece::Annex(annex) => (None, annex_title(&annex.label, &annex.heading)),
            Piece::Heading { number, depth, heading } => {
                let anchor = anchors.next();
                if *depth == 0 {
                    write_entry(page, &anchor, Some(number), heading);
                }
                continue;
            }
            _ => continue,
        };
        write_entry(page, &anchors.next(), number, &text);
    }
    page.close("ul");
    page.close("nav");
}

fn write_entry(page: &mut Markup, anchor: &str, number: Option<&String>, text: &Text) {
    page.open("li", &[]);
    page.open("a", &[("href", &format!("#{anchor}"))]);
    if let Some(number) = number {
        write_number(page, number);
    }
    inline::write_without_links(page, text);
    page.close("a");
    page.close("li");
}

fn annex_title(label: &Text, heading: &Text) -> Text {
    let mut title = label.clone().plain(" – ");
    title.0.extend(heading.0.iter().cloned());
    title
}

fn write_piece(page: &mut Markup, piece: &Piece<'_>, anchors: &mut Anchors) {
    match piece {
        Piece::Annex(annex) => {
            page.open("h2", &[("class", "annex"), ("id", &anchors.next())]);
            inline::write(page, &annex_title(&annex.label, &annex.heading));
            page.close("h2");
        }
        Piece::Heading { number, depth, heading } => {
            let name = ["h2", "h3", "h4", "h5", "h6"][(*depth).min(4)];
            page.open(name, &[("id", &anchors.next())]);
            write_number(page, number);
            inline::write(page, heading);
            page.close(name);
        }
        Piece::Paragraph { number, text } => {
            page.open("p", &[]);
            if let Some(number) = number {
                write_number(page, number);
            }
            inline::write(page, text);
            page.close("p");
        }
        Piece::List(list) => write_list(page, list),
        Piece::Table(table) => tables::write(page, table),
        Piece::Picture(picture) => write_picture(page, picture),
    }
}

/// The drawing stands in the page itself, in the colour of the text around it.
fn write_picture(page: &mut Markup, picture: &Picture) {
    // A drawing that is wider than the page can be scrolled, with keys too.
    let (id, caption) =
        (format!("F{}", picture.caption.number), format!("F{}-caption", picture.caption.number));
    page.open("figure", &[("id", &id), ("tabindex", "0"), ("aria-labelledby", &caption)]);
    page.open("figcaption", &[("id", &caption)]);
    page.text(&picture.caption.before);
    page.text(&picture.caption.number.to_string());
    page.text(&picture.caption.after);
    inline::write(page, &picture.caption.title);
    page.close("figcaption");
    page.raw(&picture.svg);
    page.close("figure");
}

/// A number is set from left to right in every language.
fn write_number(page: &mut Markup, number: &str) {
    page.open("bdi", &[("class", "number")]);
    page.text(number);
    page.close("bdi");
    page.text(" ");
}

fn write_list(page: &mut Markup, list: &List) {
    let (name, attributes): (_, &[(&str, &str)]) = match list.kind {
        ListKind::Bulleted => ("ul", &[]),
        ListKind::Lettered => ("ol", &[("class", "lettered")]),
    };
    page.open(name, attributes);
    for item in &list.items {
        page.open("li", &[]);
        inline::write(page, &item.text);
        if let Some(inner) = &item.inner {
            write_list(page, inner);
        }
        page.close("li");
    }
    page.close(name);
}
