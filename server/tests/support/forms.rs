//! Forms as a page holds them: what a browser would send if nobody typed anything.

use super::Answer;

/// A form of a page.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// Where it is sent.
    pub action: String,
    /// Names and values that stand in it.
    pub fields: Vec<(String, String)>,
}

/// The first form that sends something and whose address ends with `action`.
pub(super) fn find(page: &Answer, action: &str) -> Option<Form> {
    let html = page.text();
    html.split("<form").skip(1).find_map(|rest| {
        let inner = rest.split("</form>").next()?;
        let (tag, content) = inner.split_once('>')?;
        // A form that only asks, such as a filter, is not what a test sends.
        if attribute(tag, "method").as_deref() == Some("get") {
            return None;
        }
        let own = page.path.as_str();
        let address = attribute(tag, "action").unwrap_or_else(|| own.to_owned());
        address.ends_with(action).then(|| Form { action: address, fields: fields(content) })
    })
}

fn fields(content: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut select: Option<(String, Vec<String>, Option<String>)> = None;
    for piece in content.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        match tag.split([' ', '/']).next().unwrap_or_default() {
            "input" => found.extend(input(tag)),
            "textarea" => {
                let text = unescaped(text);
                found.extend(
                    attribute(tag, "name").map(|name| (name, text.trim_start_matches('\n').to_owned())),
                );
            }
            "select" => select = attribute(tag, "name").map(|name| (name, Vec::new(), None)),
            "option" => {
                if let Some((_, all, chosen)) = &mut select {
                    let value = attribute(tag, "value").unwrap_or_else(|| unescaped(text));
                    if has(tag, "selected") {
                        *chosen = Some(value.clone());
                    }
                    all.push(value);
                }
            }
            // The end of a select: its tag is all that stands before the slash is split off.
            "" if tag.starts_with("/select") => {
                if let Some((name, all, chosen)) = select.take() {
                    found.push((name, chosen.or_else(|| all.into_iter().next()).unwrap_or_default()));
                }
            }
            _ => (),
        }
    }
    found
}

fn input(tag: &str) -> Option<(String, String)> {
    let name = attribute(tag, "name")?;
    let value = attribute(tag, "value");
    match attribute(tag, "type").as_deref() {
        Some("submit" | "button" | "image" | "file") => None,
        Some("checkbox" | "radio") if !has(tag, "checked") => None,
        Some("checkbox" | "radio") => Some((name, value.unwrap_or_else(|| "on".to_owned()))),
        _ => Some((name, value.unwrap_or_default())),
    }
}

fn has(tag: &str, name: &str) -> bool {
    tag.trim_end_matches('/').split(' ').any(|part| part == name || part.starts_with(&format!("{name}=")))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = tag[start..].split('"').next()?;
    Some(unescaped(value))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
