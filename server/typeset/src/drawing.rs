//! Drawings as dots, for formats that cannot draw themselves.

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg,
};

use crate::{
    document::{Language, Picture},
    pdf::Fonts,
};

/// Dots for each unit of a drawing: on paper about 250 an inch.
const DOTS: f32 = 2.5;

/// Why a drawing could not be turned into dots.
#[derive(Debug, thiserror::Error)]
pub enum DrawingError {
    /// It is not a drawing.
    #[error("the picture could not be drawn: {0}")]
    Svg(#[from] usvg::Error),
    /// It is too large.
    #[error("the picture is too large to be drawn")]
    Size,
    /// The dots could not be packed.
    #[error("the picture could not be packed: {0}")]
    Png(String),
}

/// The picture as PNG on white, its text in the fonts of the language. The same picture and fonts always
/// give the same bytes.
///
/// # Errors
/// If the drawing is malformed or too large.
pub(crate) fn png(picture: &Picture, language: &Language, fonts: &Fonts) -> Result<Vec<u8>, DrawingError> {
    let families = fonts.families(language);
    let options = usvg::Options {
        font_family: families.first().map(|family| (*family).to_owned()).unwrap_or_default(),
        fontdb: fonts.database(),
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(&lettered(&picture.svg, &families), &options)?;
    let size = tree.size().to_int_size().scale_by(DOTS).ok_or(DrawingError::Size)?;
    let mut dots = Pixmap::new(size.width(), size.height()).ok_or(DrawingError::Size)?;
    dots.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(DOTS, DOTS), &mut dots.as_mut());
    dots.encode_png().map_err(|error| DrawingError::Png(error.to_string()))
}

/// The drawing with the families of its text, the first that has a character first.
fn lettered(svg: &str, families: &[&str]) -> String {
    let named: Vec<String> = families.iter().map(|family| format!("'{family}'")).collect();
    svg.replacen("<svg ", &format!("<svg font-family=\"{}\" ", named.join(",")), 1)
}
