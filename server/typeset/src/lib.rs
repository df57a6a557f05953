//! Printing: one structured document, and a renderer per format.
//!
//! The server computes a report's figures, words them in the reader's language
//! and hands both over as a [`document::Document`]. Renderers only lay out what
//! they are given: none adds a word, formats a number or computes a figure, so
//! every format shows the same ones.

pub mod csv;
pub mod document;
pub mod docx;
pub mod sheet;
