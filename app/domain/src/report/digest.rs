//! The digest of a report's facts: the same facts give the same digest, wherever and whenever
//! they are computed, and a reader of the file can check it.
//!
//! Every value of the facts is a line: a JSON array of the names and, in lists, positions that
//! lead to it, and then the value, without spaces. A list or object without entries is a value.
//! Of the JSON document of a report, `beside` is no fact and is left out.
//! `data_cutoff` and the digest itself are left out, since they say when and not what. The lines
//! are sorted by their bytes, each is ended by a line feed, and SHA-256 is taken over them all.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::facts::Facts;

impl Facts {
    /// The facts as sorted JSON lines.
    ///
    /// # Panics
    /// Never: facts are numbers, texts and lists, all of which JSON can write.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut facts = serde_json::to_value(self).expect("facts are plain values");
        if let Some(header) = facts.get_mut("report").and_then(Value::as_object_mut) {
            header.remove("data_cutoff");
            header.remove("facts_sha256");
        }
        let mut lines = Vec::new();
        lay_out(&mut vec![], facts, &mut lines);
        lines.sort_unstable();
        lines.concat()
    }

    /// SHA-256 over the lines, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        hexadecimal(self.lines().as_bytes())
    }
}

/// SHA-256 over plain values as JSON, in hexadecimal.
///
/// # Panics
/// Never: JSON can write them.
pub(super) fn digest_of(values: &impl serde::Serialize) -> String {
    hexadecimal(&serde_json::to_vec(values).expect("plain values"))
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn lay_out(path: &mut Vec<Value>, value: Value, lines: &mut Vec<String>) {
    let entries: Vec<(Value, Value)> = match value {
        Value::Object(fields) if !fields.is_empty() => {
            fields.into_iter().map(|(name, value)| (Value::from(name), value)).collect()
        }
        Value::Array(entries) if !entries.is_empty() => {
            entries.into_iter().enumerate().map(|(at, value)| (Value::from(at), value)).collect()
        }
        value => {
            path.push(value);
            lines.push(format!("{}\n", Value::Array(path.clone())));
            path.pop();
            return;
        }
    };
    for (step, value) in entries {
        path.push(step);
        lay_out(path, value, lines);
        path.pop();
    }
}
