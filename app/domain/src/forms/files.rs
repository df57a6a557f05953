//! Files that people hand in: what they really are, by their content, never by their name.

use serde::{Deserialize, Serialize};

use super::definition::{Question, QuestionKind};
use crate::codes;

/// Bytes of a megabyte, in which officers say how large a file may be.
pub const MEGABYTE: usize = 1024 * 1024;
/// Most megabytes of a file, whatever a question says: a letter, scanned by a phone.
pub const MOST_MEGABYTES: i64 = 5;
/// Most bytes of a file.
pub const LARGEST_FILE: usize = 5 * MEGABYTE;
/// Most characters that are kept of a file's name.
const LONGEST_NAME: usize = 120;
/// How far from its end a PDF says that it ends; some programs write a line or two behind it.
const TAIL: usize = 2048;

codes! {
    /// What a file can be.
    FileKind as "file_kind" { Pdf = "application/pdf", Jpeg = "image/jpeg", Png = "image/png" }
}

codes! {
    /// Why a file is not taken.
    FileFault as "file_fault" {
        /// No byte in it.
        Empty = "empty",
        /// More bytes than are taken.
        TooLarge = "too_large",
        /// Neither a PDF, a JPEG nor a PNG, and its name does not say so either.
        OtherKind = "other_kind",
        /// Its name says that it is a PDF, a JPEG or a PNG, and its content says that it is none of them.
        Lies = "lies",
        /// It begins as what it is and does not go on or end so.
        Damaged = "damaged",
        /// More files than are taken from one place.
        TooMany = "too_many",
        /// There is no room for it, or no right to write it.
        NotKept = "not_kept",
    }
}

codes! {
    /// What is known of a file that was taken.
    FileState as "file_state" {
        /// No scanner has looked at it yet.
        Waiting = "waiting",
        /// A scanner found nothing.
        Clean = "clean",
        /// A scanner found something: nobody gets the file.
        Refused = "refused",
    }
}

impl FileKind {
    /// The ending that names of such files have.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// What a name claims.
    fn claimed(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "pdf" => Some(Self::Pdf),
            "jpg" | "jpeg" | "jpe" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }
}

impl FileState {
    /// Whether somebody may get the file; `scans` says whether the platform has a scanner.
    #[must_use]
    pub const fn may_be_read(self, scans: bool) -> bool {
        match self {
            Self::Clean => true,
            Self::Waiting => !scans,
            Self::Refused => false,
        }
    }
}

/// A file as an answer names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// The number under which it is stored.
    pub file: i64,
    /// Its name, as it is shown.
    pub name: String,
}

impl FileRef {
    /// As the field of a form holds it: the number, then the name.
    #[must_use]
    pub fn typed(&self) -> String {
        format!("{} {}", self.file, self.name)
    }

    /// Reads what a field of a form holds.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (file, name) = text.split_once(' ')?;
        Some(Self { file: file.parse().ok()?, name: name.to_owned() })
    }
}

impl Question {
    /// Most bytes of a file that answers it.
    #[must_use]
    pub fn largest_file(&self) -> usize {
        let asked = self.bounds.most.filter(|_| self.kind == QuestionKind::File);
        let asked = asked.and_then(|megabytes| usize::try_from(megabytes).ok());
        asked.map_or(LARGEST_FILE, |megabytes| megabytes.saturating_mul(MEGABYTE).min(LARGEST_FILE))
    }
}

/// What a file is: by how it begins, goes on and ends (ISO 32000-2, 7.5; ISO/IEC 10918-1, B.1; ISO/IEC
/// 15948, 5), `name` only serves to tell the person what is wrong.
///
/// # Errors
/// Why it is not taken.
pub fn kind_of(name: &str, content: &[u8], largest: usize) -> Result<FileKind, FileFault> {
    if content.is_empty() {
        return Err(FileFault::Empty);
    }
    if content.len() > largest {
        return Err(FileFault::TooLarge);
    }
    let (kind, is_whole) = if content.starts_with(b"%PDF-") {
        (FileKind::Pdf, is_whole_pdf(content))
    } else if content.starts_with(&[0xff, 0xd8, 0xff]) {
        (FileKind::Jpeg, is_whole_jpeg(content))
    } else if content.starts_with(PNG) {
        (FileKind::Png, is_whole_png(content))
    } else if FileKind::claimed(name).is_some() {
        return Err(FileFault::Lies);
    } else {
        return Err(FileFault::OtherKind);
    };
    if is_whole { Ok(kind) } else { Err(FileFault::Damaged) }
}

/// The name under which a file is shown and given out: without folders and signs that programs take for
/// something else, not too long, and with the ending of what it is.
#[must_use]
pub fn name_of(given: &str, kind: FileKind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match FileKind::claimed(last) {
        Some(_) => last.rsplit_once('.').map_or(last, |(stem, _)| stem),
        None => last,
    };
    let is_plain = |sign: &char| {
        let marks = ['\u{200e}', '\u{200f}', '\u{061c}', '\u{feff}'];
        let turns = ('\u{202a}'..='\u{202e}').contains(sign) || ('\u{2066}'..='\u{2069}').contains(sign);
        !sign.is_control() && !turns && !marks.contains(sign) && !"\"<>|:*?%".contains(*sign)
    };
    let clean: String = stem.chars().filter(is_plain).take(LONGEST_NAME).collect();
    let clean = clean.trim().trim_start_matches('.');
    let stem = if clean.is_empty() { "file" } else { clean };
    format!("{stem}.{}", kind.ending())
}

/// It has a version, says where its table of objects begins, and says that it ends.
fn is_whole_pdf(content: &[u8]) -> bool {
    let tail = &content[content.len().saturating_sub(TAIL)..];
    content.get(5).is_some_and(u8::is_ascii_digit) && holds(tail, b"startxref") && holds(tail, b"%%EOF")
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunk follows chunk, the first is the header, there are pixels, and the last one is the last byte.
fn is_whole_png(content: &[u8]) -> bool {
    let mut at = PNG.len();
    let (mut is_first, mut has_pixels) = (true, false);
    loop {
        let Some(head) = content.get(at..at + 8) else { return false };
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let kind = &head[4..8];
        // Twelve: the length, the kind, and the check behind the chunk.
        let Some(next) = at.checked_add(length).and_then(|end| end.checked_add(12)) else { return false };
        if next > content.len() || (is_first && (kind != b"IHDR" || length != 13)) {
            return false;
        }
        has_pixels |= kind == b"IDAT";
        if kind == b"IEND" {
            return has_pixels && next == content.len();
        }
        (is_first, at) = (false, next);
    }
}

/// Segment follows segment up to the pixels, one of them says how large the picture is, and the pixels
/// end. Phones write more pictures behind the first.
fn is_whole_jpeg(content: &[u8]) -> bool {
    let (mut at, mut has_size) = (2, false);
    loop {
        while content.get(at) == Some(&0xff) && content.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let Some(head) = content.get(at..at + 4) else { return false };
        if head[0] != 0xff {
            return false;
        }
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        if length < 2 {
            return false;
        }
        match head[1] {
            0xc4 | 0xc8 | 0xcc => (),
            0xc0..=0xcf => has_size = true,
            0xda => return has_size && holds(&content[at..], &[0xff, 0xd9]),
            _ => (),
        }
        at += 2 + length;
    }
}

fn holds(content: &[u8], wanted: &[u8]) -> bool {
    content.windows(wanted.len()).any(|some| some == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n";

    fn png() -> Vec<u8> {
        let mut png = PNG.to_vec();
        for (kind, data) in [(b"IHDR", &[0_u8; 13][..]), (b"IDAT", b"pixels"), (b"IEND", b"")] {
            png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
            png.extend(kind);
            png.extend(data);
            png.extend([0; 4]);
        }
        png
    }

    fn jpeg() -> Vec<u8> {
        let mut jpeg = vec![0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 3, 8];
        jpeg.extend([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9, 0, 0]);
        jpeg
    }

    fn read(name: &str, content: &[u8]) -> Result<FileKind, FileFault> {
        kind_of(name, content, LARGEST_FILE)
    }

    #[test]
    fn a_file_is_known_by_its_content_whatever_its_name_says() {
        assert_eq!(read("letter.pdf", PDF), Ok(FileKind::Pdf));
        assert_eq!(read("letter.exe", PDF), Ok(FileKind::Pdf));
        assert_eq!(read("page", &png()), Ok(FileKind::Png));
        assert_eq!(read("page.PNG", &jpeg()), Ok(FileKind::Jpeg));
        assert_eq!(read("page.pdf", b"<html><script>"), Err(FileFault::Lies));
        assert_eq!(read("page.Jpeg", b"MZ\x90"), Err(FileFault::Lies));
        assert_eq!(read("page.docx", b"PK\x03\x04"), Err(FileFault::OtherKind));
        assert_eq!(read("page", b""), Err(FileFault::Empty));
        assert_eq!(read("page.pdf", &vec![0; LARGEST_FILE + 1]), Err(FileFault::TooLarge));
    }

    #[test]
    fn what_only_begins_like_a_file_is_damaged() {
        for whole in [PDF.to_vec(), png(), jpeg()] {
            for length in [9, whole.len() / 2] {
                assert_eq!(read("page", &whole[..length]), Err(FileFault::Damaged), "{length}");
            }
        }
        let mut with_more = png();
        with_more.extend(b"<script>");
        assert_eq!(read("page.png", &with_more), Err(FileFault::Damaged));
        assert_eq!(read("page.png", &[PNG, &[0xff; 20]].concat()), Err(FileFault::Damaged));
        assert_eq!(read("page.jpg", &[0xff, 0xd8, 0xff, 0xff, 0xff, 0xff]), Err(FileFault::Damaged));
    }

    #[test]
    fn a_name_becomes_harmless_and_has_the_ending_of_what_it_is() {
        assert_eq!(name_of("C:\\Users\\Awa\\passport.png", FileKind::Jpeg), "passport.jpg");
        assert_eq!(name_of("../../etc/passwd", FileKind::Pdf), "passwd.pdf");
        assert_eq!(name_of("letter\u{202e}fdp.exe", FileKind::Pdf), "letterfdp.exe.pdf");
        assert_eq!(name_of("\"\r\n", FileKind::Png), "file.png");
        assert_eq!(name_of("رسالة الترشيح.pdf", FileKind::Pdf), "رسالة الترشيح.pdf");
        assert_eq!(name_of(&"x".repeat(500), FileKind::Pdf).len(), LONGEST_NAME + 4);
    }

    #[test]
    fn a_question_can_take_less_than_the_platform_and_never_more() {
        let most = |most| {
            let bounds = super::super::Bounds { least: None, most };
            Question { kind: QuestionKind::File, bounds, ..Question::default() }.largest_file()
        };
        assert_eq!(most(None), LARGEST_FILE);
        assert_eq!(most(Some(1)), MEGABYTE);
        assert_eq!(most(Some(900)), LARGEST_FILE);
        assert_eq!(most(Some(-1)), LARGEST_FILE);
    }

    #[test]
    fn nobody_gets_a_file_before_the_scanner_has_seen_it_and_never_one_that_it_refused() {
        let readable = |scans| FileState::ALL.iter().filter(move |state| state.may_be_read(scans)).count();
        assert_eq!((readable(true), readable(false)), (1, 2));
        assert!(!FileState::Waiting.may_be_read(true) && !FileState::Refused.may_be_read(false));
    }
}
