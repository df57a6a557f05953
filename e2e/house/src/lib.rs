//! The rules of the house, kept by tests that read the sources: which crate may know which, no
//! visible word outside `locales/`, every language complete, small files. No server is started.

#[cfg(test)]
mod crates;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod gallery;
#[cfg(test)]
mod handlers;
#[cfg(test)]
mod licences;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod seventh_language;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod visible_text;
