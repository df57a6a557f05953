//! The first sheet: what the document says in words, and where its tables are.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::looks::Looks;
use crate::{
    document::{Document, List, ListKind, Piece, Text, letter},
    sheet::legal,
};

/// Its column, in characters.
const WIDTH: f64 = 110.0;

/// Writes the sheet. `names` are those of the sheets of the tables.
pub(super) fn write(
    sheet: &mut Worksheet,
    document: &Document,
    names: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_right_to_left(looks.right_to_left);
    sheet.set_column_width(0, WIDTH)?;
    let mut lines = Lines { sheet, row: 0 };
    let masthead = &document.masthead;
    let above = [&masthead.organization, &masthead.session, &masthead.place_and_dates];
    let beside = [&masthead.number, &masthead.date, &masthead.original_language, &masthead.source];
    for text in above.into_iter().chain(&masthead.agenda_item).chain(beside) {
        lines.text(text, &looks.words)?;
    }
    lines.text(&masthead.title, &looks.title)?;
    for entry in &document.summary_box {
        lines.text(&entry.heading, &looks.heading)?;
        entry.paragraphs.iter().try_for_each(|text| lines.text(text, &looks.words))?;
    }
    let mut names = names.iter();
    for piece in document.pieces() {
        match piece {
            Piece::Annex(annex) => {
                let heading = format!("{} – {}", annex.label.to_plain(), annex.heading.to_plain());
                lines.line(&heading, &looks.title)?;
            }
            Piece::Heading { number, heading, .. } => {
                lines.line(&format!("{number} {}", heading.to_plain()), &looks.heading)?;
            }
            Piece::Paragraph { number: Some(number), text } => {
                lines.line(&format!("{number} {}", text.to_plain()), &looks.words)?;
            }
            Piece::Paragraph { number: None, text } => lines.text(text, &looks.words)?,
            Piece::List(list) => lines.list(list, 0, looks)?,
            // Pictures stand beside their tables, drawn from the cells.
            Piece::Picture(_) => {}
            Piece::Table(table) => {
                if let Some(name) = names.next() {
                    lines.link(name, &table.caption.to_plain())?;
                }
            }
        }
    }
    Ok(())
}

/// Lines one under the other.
struct Lines<'s> {
    sheet: &'s mut Worksheet,
    row: u32,
}

impl Lines<'_> {
    fn text(&mut self, text: &Text, look: &Format) -> Result<(), XlsxError> {
        if text.is_empty() { Ok(()) } else { self.line(&text.to_plain(), look) }
    }

    fn line(&mut self, words: &str, look: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, legal(&crate::plain(words)), look)?;
        self.row += 1;
        Ok(())
    }

    fn list(&mut self, list: &List, depth: usize, looks: &Looks) -> Result<(), XlsxError> {
        for (index, item) in list.items.iter().enumerate() {
            let mark = match list.kind {
                ListKind::Bulleted => "•".to_owned(),
                ListKind::Lettered => format!("{})", letter(index)),
            };
            let indent = "    ".repeat(depth + 1);
            self.line(&format!("{indent}{mark} {}", item.text.to_plain()), &looks.words)?;
            if let Some(inner) = &item.inner {
                self.list(inner, depth + 1, looks)?;
            }
        }
        Ok(())
    }

    /// A line that leads to the sheet of a table.
    fn link(&mut self, name: &str, caption: &str) -> Result<(), XlsxError> {
        let target = format!("internal:'{}'!A1", name.replace('\'', "''"));
        let caption = crate::plain(caption);
        self.sheet.write_url(self.row, 0, Url::new(target).set_text(legal(&caption)))?;
        self.row += 1;
        Ok(())
    }
}
