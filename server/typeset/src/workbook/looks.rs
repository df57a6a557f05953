//! How cells look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::document::Language;

const TINT: Color = Color::RGB(0x00DC_E6F1);

/// The formats of a workbook.
pub(super) struct Looks {
    /// Whether its first column stands at the right.
    pub(super) right_to_left: bool,
    /// The title of a sheet.
    pub(super) title: Format,
    /// A heading in running text.
    pub(super) heading: Format,
    /// The heading of a column.
    pub(super) head: Format,
    /// Words.
    pub(super) words: Format,
    /// A whole number, grouped as the reader's own settings group numbers.
    pub(super) figure: Format,
    /// A day in the words of the language.
    pub(super) date: Format,
    /// What stands where there is no number.
    pub(super) no_figure: Format,
    /// The words of a total, or of a heading above rows.
    pub(super) strong: Format,
    /// The number of a total.
    pub(super) total: Format,
    /// A note.
    pub(super) note: Format,
}

impl Looks {
    pub(super) fn new(language: &Language) -> Self {
        // Without it, programs guess by the first letter, and a name in Latin letters turns the whole text around.
        let direction = if language.is_rtl() { 2 } else { 0 };
        let text = Format::new().set_reading_direction(direction);
        let words = text.clone().set_text_wrap().set_align(FormatAlign::Top);
        let figure = Format::new().set_num_format("#,##0").set_align(FormatAlign::Top);
        let title = text.clone().set_bold().set_font_size(14.0);
        Self {
            right_to_left: language.is_rtl(),
            heading: words.clone().set_bold().set_font_size(12.0),
            head: text
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(TINT)
                .set_border_bottom(FormatBorder::Thin),
            date: words.clone().set_num_format(day_pattern(language)).set_align(FormatAlign::Left),
            no_figure: words.clone().set_align(FormatAlign::Right),
            strong: words.clone().set_bold().set_background_color(TINT),
            total: figure.clone().set_bold().set_background_color(TINT),
            note: words.clone().set_italic(),
            words,
            figure,
            title,
        }
    }
}

/// How a language writes a day; the sign in front names the language of the month (ECMA-376 part 1, 18.8.31).
fn day_pattern(language: &Language) -> &'static str {
    match language.primary() {
        "ar" => "[$-C01]d mmmm yyyy",
        "en" => "[$-809]d mmmm yyyy",
        "es" => "[$-C0A]d \"de\" mmmm \"de\" yyyy",
        "fr" => "[$-40C]d mmmm yyyy",
        "ru" => "[$-FC19]d mmmm yyyy \"г.\"",
        "zh" => "[$-804]yyyy\"年\"m\"月\"d\"日\"",
        _ => "yyyy-mm-dd",
    }
}
