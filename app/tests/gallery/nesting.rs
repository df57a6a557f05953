//! What may stand in what: the part of the HTML standard that our pages touch.

use std::collections::BTreeSet;

use crate::markup::{Piece, Tag, pieces};

/// Elements whose children are text and marks alone.
const PHRASES: [&str; 15] = [
    "p", "h1", "h2", "h3", "h4", "span", "a", "label", "button", "legend", "summary", "strong", "bdi",
    "time", "dt",
];
/// Elements that do not stand among phrases.
const BLOCKS: [&str; 21] = [
    "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "form", "section", "article", "nav", "header",
    "footer", "main", "fieldset", "details", "h1", "h2", "h3",
];
/// Elements that one acts on, which do not stand in each other.
const ACTIONS: [&str; 6] = ["a", "button", "input", "select", "textarea", "label"];
/// Where an element has to stand.
const PARENTS: [(&str, &[&str]); 14] = [
    ("li", &["ul", "ol"]),
    ("dt", &["dl", "div"]),
    ("dd", &["dl", "div"]),
    ("tr", &["thead", "tbody", "tfoot"]),
    ("th", &["tr"]),
    ("td", &["tr"]),
    ("thead", &["table"]),
    ("tbody", &["table"]),
    ("tfoot", &["table"]),
    ("caption", &["table"]),
    ("option", &["select", "datalist", "optgroup"]),
    ("legend", &["fieldset"]),
    ("summary", &["details"]),
    ("main", &["body"]),
];

/// Everything that is wrong with the nesting of a document, and with what its ids hold together.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<Tag> = Vec::new();
    let (mut ids, mut wanted) = (BTreeSet::new(), Vec::new());
    for piece in pieces(html) {
        match piece {
            Piece::Open(tag) => {
                faults.extend(misplaced(&tag, &open));
                if let Some(id) = tag.get("id")
                    && !ids.insert(id.to_owned())
                {
                    faults.push(format!("two elements have the id {id}"));
                }
                wanted.extend(references(&tag));
                if !tag.is_void() {
                    open.push(tag);
                }
            }
            Piece::Close(name) => match open.pop() {
                Some(tag) if tag.name == name => (),
                tag => faults.push(format!("</{name}> closes {tag:?}")),
            },
            Piece::Text(text) => {
                let parent = open.last().map_or("", |tag| tag.name.as_str());
                let holds_elements = ["ul", "ol", "dl", "table", "thead", "tbody", "tr", "select"];
                if holds_elements.contains(&parent) && !text.trim().is_empty() {
                    faults.push(format!("text in <{parent}>: {text}"));
                }
            }
        }
    }
    faults.extend(open.iter().map(|tag| format!("<{}> stays open", tag.name)));
    faults.extend(wanted.iter().filter(|id| !ids.contains(*id)).map(|id| format!("nothing has the id {id}")));
    faults
}

fn misplaced(tag: &Tag, open: &[Tag]) -> Vec<String> {
    let mut faults = Vec::new();
    let name = tag.name.as_str();
    let above: Vec<&str> = open.iter().map(|tag| tag.name.as_str()).collect();
    let parent = above.last().copied().unwrap_or_default();
    let among_phrases = above.iter().any(|above| PHRASES.contains(above) && *above != "a");
    if BLOCKS.contains(&name) && among_phrases && name != "h2" && name != "h3" {
        faults.push(format!("<{name}> in {above:?}"));
    }
    if BLOCKS.contains(&name) && PHRASES.contains(&parent) && parent != "a" && parent != "summary" {
        faults.push(format!("<{name}> right in <{parent}>"));
    }
    // A label may hold the one control that it names.
    let is_inside_action = above.iter().any(|above| ACTIONS.contains(above) && *above != "label");
    let label_in_label = name == "label" && above.contains(&"label");
    if ACTIONS.contains(&name) && (is_inside_action || label_in_label) {
        faults.push(format!("<{name}> in {above:?}"));
    }
    if name == "form" && above.contains(&"form") {
        faults.push("a form in a form".to_owned());
    }
    if let Some((_, parents)) = PARENTS.iter().find(|(child, _)| *child == name)
        && !parents.contains(&parent)
    {
        faults.push(format!("<{name}> in <{parent}>"));
    }
    faults
}

/// Ids that a tag relies on.
fn references(tag: &Tag) -> Vec<String> {
    let named = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form"];
    let ids = named.iter().filter_map(|name| tag.get(name)).flat_map(str::split_whitespace);
    let target = tag.get("href").and_then(|href| href.strip_prefix('#')).filter(|id| !id.is_empty());
    ids.chain(target).map(str::to_owned).collect()
}

#[test]
fn bad_nesting_is_noticed() {
    let count = |html: &str| faults(html).len();
    assert_eq!(faults(r##"<ul><li><a href="#x">a</a></li></ul><p id="x">b<br>c</p>"##), [""; 0]);
    assert_eq!(
        faults(r#"<label for="a">A</label><input id="a"><dl><div><dt>a</dt><dd>b</dd></div></dl>"#),
        [""; 0]
    );
    for bad in [
        "<p><div></div></p>",
        "<b>a</i>",
        "<ul><p>a</p></ul><li>a</li>",
        "<table><tr><td>a</td></tr></table>",
        "<a href=\"/\"><a href=\"/\">b</a></a>",
        "<button><input></button>",
        "<form><form></form></form>",
        "<p id=\"a\">a</p><p id=\"a\">b</p>",
        "<label for=\"a\">a</label>",
        "<ul>a</ul>",
        "<section>",
    ] {
        assert!(count(bad) > 0, "{bad}");
    }
}
