//! Reads the tree of elements of a PDF file, as far as the tests need it: what each element is and in which
//! language its words are.

use std::collections::HashMap;
use std::io::Read;

use flate2::read::ZlibDecoder;

/// The elements of a file in reading order, each with its language.
pub fn spoken(pdf: &[u8]) -> Vec<(String, String)> {
    let elements = elements(pdf);
    let document = elements.iter().find(|(_, element)| role(element) == "Document").expect("a document");
    let texts = text(pdf);
    let catalog = texts.iter().find_map(|text| after(text, "/Catalog"));
    let language = catalog.and_then(language).expect("the document says its language");
    let mut found = Vec::new();
    walk(&elements, *document.0, language, &mut found);
    found
}

fn walk(elements: &HashMap<u32, String>, number: u32, above: &str, found: &mut Vec<(String, String)>) {
    let element = &elements[&number];
    let own = language(element).unwrap_or(above);
    found.push((role(element).to_owned(), own.to_owned()));
    let kids = element.rsplit_once("/K").map_or("", |(_, kids)| kids);
    for kid in kids.split(" 0 R").filter_map(|kid| kid.rsplit([' ', '[']).next()?.parse().ok()) {
        // Other numbers are those of pages.
        if elements.contains_key(&kid) {
            walk(elements, kid, own, found);
        }
    }
}

/// All elements by their numbers.
fn elements(pdf: &[u8]) -> HashMap<u32, String> {
    let numbered = text(pdf).into_iter().flat_map(|text| numbered(&text));
    numbered.filter(|(_, object)| object.contains("/StructElem")).collect()
}

/// The objects of a file: some stand one by one, some pressed together.
fn text(pdf: &[u8]) -> Vec<String> {
    let mut text = vec![String::from_utf8_lossy(pdf).into_owned()];
    let starts = pdf.windows(7).enumerate().filter(|(_, bytes)| *bytes == b"/ObjStm");
    for (at, _) in starts {
        let stream = pdf[at..].windows(7).position(|bytes| bytes == b"stream\n").expect("a stream");
        let mut objects = String::new();
        let mut decoder = ZlibDecoder::new(&pdf[at + stream + 7..]);
        decoder.read_to_string(&mut objects).expect("objects");
        text.push(objects);
    }
    text
}

fn numbered(text: &str) -> Vec<(u32, String)> {
    if text.starts_with('%') {
        let object = |object: &str| {
            let (before, object) = object.split_once(" 0 obj\n")?;
            Some((before.rsplit('\n').next()?.parse().ok()?, object.to_owned()))
        };
        return text.split("\nendobj\n").filter_map(object).collect();
    }
    // The numbers come first, and each object has a line.
    let mut lines = text.lines();
    let first = lines.next().expect("objects");
    let (index, first) = first.split_at(first.find(['<', '[']).expect("an object"));
    let numbers = index.split_whitespace().step_by(2).map(|number| number.parse().expect("a number"));
    numbers.zip(std::iter::once(first).chain(lines).map(str::to_owned)).collect()
}

fn role(element: &str) -> &str {
    let role = after(element, "/S/").or_else(|| after(element, "/S /")).expect("a role");
    role.split(['/', '>']).next().unwrap_or_default()
}

fn language(dict: &str) -> Option<&str> {
    let language = after(dict, "/Lang(").or_else(|| after(dict, "/Lang ("))?;
    language.split(')').next()
}

fn after<'t>(text: &'t str, what: &str) -> Option<&'t str> {
    text.split_once(what).map(|(_, after)| after)
}
