//! The joined file as it is written. Only the places of its objects are remembered: the objects themselves go
//! out at once, many of them pressed together into one stream.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};

use super::object::{Dict, Object};

/// Objects that are pressed together, at most.
const PACK: usize = 200;

/// A file that is being written.
pub(super) struct Output {
    bytes: Vec<u8>,
    places: Vec<Place>,
    pack: Pack,
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    In { stream: u32, position: u16 },
}

/// Objects that wait to be written together.
#[derive(Default)]
struct Pack {
    index: Vec<u8>,
    objects: Vec<u8>,
    numbers: Vec<u32>,
}

impl Output {
    /// An empty file of the version that all its parts are of. The bytes above 127 say that it is not text.
    pub(super) fn new() -> Self {
        let bytes = b"%PDF-1.7\n%\x80\x80\x80\x80\n".to_vec();
        Self { bytes, places: vec![Place::Nowhere], pack: Pack::default() }
    }

    /// A number for an object that comes later.
    pub(super) fn reserve(&mut self) -> u32 {
        self.places.push(Place::Nowhere);
        u32::try_from(self.places.len() - 1).expect("fewer objects than a file can number")
    }

    /// Writes an object under its number.
    pub(super) fn put(&mut self, number: u32, object: &Object) {
        self.pack.index.extend(format!("{number} {} ", self.pack.objects.len()).bytes());
        object.write(&mut self.pack.objects);
        self.pack.objects.push(b'\n');
        self.pack.numbers.push(number);
        if self.pack.numbers.len() == PACK {
            self.flush();
        }
    }

    /// Writes an object under a number of its own.
    pub(super) fn add(&mut self, object: &Object) -> u32 {
        let number = self.reserve();
        self.put(number, object);
        number
    }

    /// Writes a stream under its number; `dict` says how its data is pressed.
    pub(super) fn put_stream(&mut self, number: u32, dict: &Dict, data: &[u8]) {
        self.places[number as usize] = Place::At(self.bytes.len());
        self.bytes.extend(format!("{number} 0 obj\n").bytes());
        dict.clone().with("/Length", Object::token(data.len().to_string())).write(&mut self.bytes);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend(data);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    /// What all that is written so far amounts to.
    pub(super) fn digest(&mut self) -> u128 {
        self.flush();
        typst::utils::hash128(&self.bytes)
    }

    /// Writes the places of all objects, and gives the whole file.
    pub(super) fn finish(mut self, trailer: Dict) -> Vec<u8> {
        self.flush();
        let number = self.reserve();
        let start = self.bytes.len();
        self.places[number as usize] = Place::At(start);
        let places: Vec<u8> = self.places.iter().flat_map(|place| place.entry()).collect();
        let widths = ["1", "4", "2"].map(Object::token).to_vec();
        let dict = trailer
            .with("/Type", Object::token("/XRef"))
            .with("/Size", Object::token(self.places.len().to_string()))
            .with("/W", Object::Array(widths))
            .with("/Filter", Object::token("/FlateDecode"));
        self.put_stream(number, &dict, &pressed(&places));
        self.bytes.extend(format!("startxref\n{start}\n%%EOF").bytes());
        self.bytes
    }

    fn flush(&mut self) {
        let pack = std::mem::take(&mut self.pack);
        if pack.numbers.is_empty() {
            return;
        }
        let stream = self.reserve();
        for (position, number) in (0..).zip(&pack.numbers) {
            self.places[*number as usize] = Place::In { stream, position };
        }
        let dict = Dict::default()
            .with("/Type", Object::token("/ObjStm"))
            .with("/N", Object::token(pack.numbers.len().to_string()))
            .with("/First", Object::token(pack.index.len().to_string()))
            .with("/Filter", Object::token("/FlateDecode"));
        self.put_stream(stream, &dict, &pressed(&[pack.index, pack.objects].concat()));
    }
}

impl Place {
    /// As the table of places has it.
    fn entry(self) -> Vec<u8> {
        let (kind, place, position) = match self {
            Self::Nowhere => (0, 0, u16::MAX),
            Self::At(place) => (1, u32::try_from(place).expect("a file below 4 GB"), 0),
            Self::In { stream, position } => (2, stream, position),
        };
        [&[kind], place.to_be_bytes().as_slice(), &position.to_be_bytes()].concat()
    }
}

fn pressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}
