//! A letter of a few parts, as plain text and as HTML.

use domain::language::Language;
use leptos::prelude::*;

use crate::{
    components::Passage,
    document::html,
    i18n::{Tongue, plain},
};

/// A mail, ready to be packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// Subject, in one line without isolation marks.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as an HTML document.
    pub html: String,
}

/// A part of a letter.
#[derive(Debug, Clone)]
pub(super) enum Part {
    /// A paragraph.
    Paragraph(String),
    /// What officers wrote, a paragraph a line, in a language that may be another than the letter's.
    Written(Passage),
    /// Something to open that is not the letter's point: what it is, and its address.
    Aside(String, String),
    /// What somebody wrote, set apart.
    Quote(String),
    /// The same in another language than the letter's.
    QuoteIn(Language, String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// Something to open: what it is, and its address.
    Link(String, String),
}

impl Part {
    /// The reason that an officer gave, marked with its language where it is not the letter's.
    pub(super) fn passage(locale: Tongue, reason: Option<&Passage>) -> Vec<Self> {
        let Some(Passage { text, language }) = reason else { return Vec::new() };
        let Some(language) = language else { return Self::reason(locale, text) };
        let named = [("language", locale.code("language", language.as_str()).into())];
        let said = locale.with("emails-reason-in", &named);
        vec![Self::Paragraph(said), Self::QuoteIn(*language, text.clone())]
    }

    /// The reason that somebody gave; nothing if none was.
    pub(super) fn reason(locale: Tongue, reason: &str) -> Vec<Self> {
        if reason.is_empty() {
            return Vec::new();
        }
        vec![Self::Paragraph(locale.text("emails-reason")), Self::Quote(reason.to_owned())]
    }
}

/// Writes a letter.
pub(super) fn written(locale: Tongue, subject: &str, parts: &[Part]) -> Email {
    let site = locale.text("site-name");
    let subject = one_line(&plain(subject));
    Email { text: text(parts, &site), html: page(locale, &subject, parts, site), subject }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(parts: &[Part], site: &str) -> String {
    let mut blocks: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Paragraph(text) => text.clone(),
            Part::Written(passage) => lines(&passage.text).collect::<Vec<_>>().join("\n\n"),
            Part::Quote(text) | Part::QuoteIn(_, text) => {
                text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
            }
            Part::Facts(rows) => {
                let rows: Vec<String> = rows.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                rows.join("\n")
            }
            // The address stands alone, so that no sign beside it becomes part of it.
            Part::Link(label, address) | Part::Aside(label, address) => format!("{label}:\n{address}"),
        })
        .collect();
    blocks.push(format!("-- \n{site}"));
    plain(&blocks.join("\n\n")).into_owned()
}

/// The lines of a text that say something.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

const BODY: &str = "margin:0 auto;padding:16px;max-width:36em;background:#ffffff;color:#14171a;\
                    font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";
const BUTTON: &str = "display:inline-block;padding:10px 18px;border-radius:4px;background:#0a4d8c;\
                      color:#ffffff;font-weight:600;text-decoration:none";
const QUOTE: &str = "margin:0 0 16px;padding:8px 16px;background:#f1f4f7;white-space:pre-line";
const NAME: &str = "padding:2px 16px 2px 0;color:#3d454d;vertical-align:top;text-align:start";
const NAME_RTL: &str = "padding:2px 0 2px 16px;color:#3d454d;vertical-align:top;text-align:start";
const FOOT: &str = "color:#3d454d;border-top:1px solid #8b96a1;padding-top:8px";

fn page(locale: Tongue, subject: &str, parts: &[Part], site: String) -> String {
    let parts = parts.iter().map(|part| block(locale, part)).collect_view();
    let body = html(view! { <div style=BODY>{parts}<p style=FOOT>{site}</p></div> });
    let title = html(view! { <title>{subject.to_owned()}</title> });
    format!(
        "<!DOCTYPE html>\n<html lang=\"{0}\" dir=\"{1}\">\n<head><meta charset=\"utf-8\">{title}</head>\n\
         <body dir=\"{1}\">{body}</body>\n</html>\n",
        locale.language,
        locale.direction().code(),
    )
}

fn block(locale: Tongue, part: &Part) -> AnyView {
    match part.clone() {
        Part::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
        Part::Written(passage) => {
            let (lang, dir) = (passage.lang(), passage.dir());
            let paragraphs =
                lines(&passage.text).map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
            view! { <div lang=lang dir=dir>{paragraphs}</div> }.into_any()
        }
        Part::Aside(label, address) => {
            view! { <p style="font-size:14px"><a href=address>{label}</a></p> }.into_any()
        }
        Part::Quote(text) => view! { <p style=QUOTE dir="auto">{text}</p> }.into_any(),
        Part::QuoteIn(language, text) => {
            let (lang, dir) = (language.to_string(), language.direction().code());
            view! { <p style=QUOTE lang=lang dir=dir>{text}</p> }.into_any()
        }
        Part::Facts(rows) => {
            let name = if locale.direction().code() == "rtl" { NAME_RTL } else { NAME };
            let rows = rows
                .into_iter()
                .map(|(label, value)| {
                    view! { <tr><th scope="row" style=name>{label}</th><td><span dir="auto">{value}</span></td></tr> }
                })
                .collect_view();
            view! { <table style="margin:0 0 16px;border-collapse:collapse"><tbody>{rows}</tbody></table> }
                .into_any()
        }
        Part::Link(label, address) => {
            let shown = address.clone();
            view! {
                <p><a href=address style=BUTTON>{label}</a></p>
                <p dir="ltr" style="font-size:14px;overflow-wrap:anywhere">{shown}</p>
            }
            .into_any()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locales;

    fn letter(language: &str, parts: &[Part]) -> Email {
        let locale = Locales::shipped().or_english(language.parse().unwrap());
        written(locale, "Your\nplace: \u{2068}Forum\u{2069}", parts)
    }

    #[test]
    fn a_subject_is_one_line_without_marks() {
        assert_eq!(letter("en", &[]).subject, "Your place: Forum");
    }

    #[test]
    fn what_somebody_wrote_is_only_text() {
        let email = letter("en", &[Part::Quote("<script>x</script>\nsecond".into())]);
        assert!(email.html.contains("&lt;script&gt;x"), "{}", email.html);
        assert!(email.text.contains("> <script>x</script>\n> second"), "{}", email.text);
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        let html = letter("ar", &[Part::Facts(vec![("a".into(), "b".into())])]).html;
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("padding:2px 0 2px 16px"), "{html}");
    }
}
