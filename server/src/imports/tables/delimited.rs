//! CSV: comma or semicolon, UTF-8 with or without a byte order mark, of any size. One record at a
//! time is in memory, and a record that never ends is refused instead of filling it.

use std::{
    cell::Cell as Counter,
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
    rc::Rc,
};

use super::{Cell, Progress, Row, unreadable};
use crate::imports::refusal::{Reason, Refusal};

/// The longest record that is read, in bytes: a quote left open makes one of the rest of the file.
const LONGEST_RECORD: u64 = 4 << 20;
/// How much of the file is looked at to tell its delimiter.
const HEAD: usize = 64 << 10;

pub(super) fn read(
    path: &Path,
    progress: &Progress,
    sink: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Refusal> {
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    progress.expect(file.metadata().map_or(0, |metadata| metadata.len()));
    let mut head = BufReader::with_capacity(HEAD, file);
    let start = head.fill_buf().map_err(|error| unreadable(&error))?;
    let mark = byte_order_mark(start)?;
    let delimiter = delimiter(&start[mark..]);
    head.consume(mark);

    let since_record = Rc::new(Counter::new(0));
    let bounded = Bounded { inner: head, since_record: Rc::clone(&since_record) };
    // A line break at the end makes every record end alike, so that its first line can be told
    // from the line after it.
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .buffer_capacity(HEAD)
        .from_reader(bounded.chain(&b"\n"[..]));
    let mut record = csv::ByteRecord::new();
    loop {
        since_record.set(0);
        let begun = reader.position().line();
        if !reader.read_byte_record(&mut record).map_err(|error| stopped(error, begun))? {
            return Ok(());
        }
        progress.advance_to(reader.position().byte());
        let row = row(&record, reader.position().line())?;
        if !sink(row) {
            return Ok(());
        }
    }
}

/// The length of the mark that says UTF-8; other marks say what the file is instead.
fn byte_order_mark(start: &[u8]) -> Result<usize, Refusal> {
    match start {
        [0xEF, 0xBB, 0xBF, ..] => Ok(3),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err(Refusal::of_file(Reason::Utf16)),
        [b'P', b'K', 3, 4, ..] => Err(Refusal::of_file(Reason::WorkbookNamedCsv)),
        _ => Ok(0),
    }
}

/// The one of comma and semicolon that stands more often in the first line, outside quotes.
fn delimiter(start: &[u8]) -> u8 {
    let (mut commas, mut semicolons, mut quoted) = (0, 0, false);
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

fn row(record: &csv::ByteRecord, line_after: u64) -> Result<Row, Refusal> {
    let texts: Result<Vec<_>, _> = record.iter().map(std::str::from_utf8).collect();
    let breaks: usize = texts.iter().flatten().map(|text| text.matches('\n').count()).sum();
    // The record's own position counts blank lines before it in; a quote that is never closed lacks
    // the break after it. Whichever is later is right.
    let begun = record.position().map_or(1, csv::Position::line);
    let line = line_after.saturating_sub(breaks as u64 + 1).max(begun);
    let texts = texts.map_err(|_| Refusal::of_line(line, Reason::NotUtf8))?;
    Ok(Row { line, cells: texts.into_iter().map(Cell::new).collect() })
}

fn stopped(error: csv::Error, line: u64) -> Refusal {
    match error.into_kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Refusal::of_line(line, Reason::EndlessRecord { most: LONGEST_RECORD >> 20 })
        }
        csv::ErrorKind::Io(error) => unreadable(&error),
        other => Refusal::of_line(line, Reason::Unreadable { error: format!("{other:?}") }),
    }
}

/// Lets through as many bytes as one record may have; the reader above sets the count back.
struct Bounded<R> {
    inner: R,
    since_record: Rc<Counter<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since_record.get() > LONGEST_RECORD {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.inner.read(buffer)?;
        self.since_record.set(self.since_record.get() + read as u64);
        Ok(read)
    }
}
