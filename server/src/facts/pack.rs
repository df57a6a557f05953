//! Facts of one event packed into bytes: what a report reads instead of a row a person.
//!
//! One byte of version, then 18 bytes a registration: key (8, little-endian), state, role, country
//! (3 letters or zeros), gender, kind of organization, mode, days (2, little-endian). A code is its
//! place in the list's `ALL`; 255 and -1 stand for nothing. Codes are only ever added at the end of
//! a list, or the version is raised.

use domain::{
    country::Iso3,
    registration::{AttendanceMode, Gender, OrganizationKind, RegistrationState, Role},
    report::RegistrationRow,
};
use sha2::{Digest, Sha256};

const VERSION: u8 = 1;
const ROW: usize = 18;
const NOTHING: u8 = u8::MAX;

/// Packed facts of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed(Vec<u8>);

impl Default for Packed {
    fn default() -> Self {
        Self(vec![VERSION])
    }
}

/// Bytes that are no packed facts of a version known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("packed facts of an unknown version")]
pub struct UnknownVersion;

impl Packed {
    /// Reads what was stored.
    ///
    /// # Errors
    /// When the bytes were written by another version.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, UnknownVersion> {
        match bytes.split_first() {
            Some((&VERSION, rows)) if rows.len().is_multiple_of(ROW) => Ok(Self(bytes)),
            _ => Err(UnknownVersion),
        }
    }

    /// The bytes to store.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// SHA-256 of the registrations, in whichever order they came.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        let mut rows: Vec<&[u8]> = self.0[1..].chunks_exact(ROW).collect();
        rows.sort_unstable();
        let mut digest = Sha256::new_with_prefix([VERSION]);
        for row in rows {
            digest.update(row);
        }
        digest.finalize().into()
    }

    /// Adds one registration.
    pub fn push(&mut self, row: &RegistrationRow) {
        self.0.extend_from_slice(&row.person.to_le_bytes());
        self.0.push(place(RegistrationState::ALL, Some(row.state)));
        self.0.push(place(Role::ALL, Some(row.role)));
        match row.country {
            Some(country) => self.0.extend_from_slice(country.as_str().as_bytes()),
            None => self.0.extend_from_slice(&[0; 3]),
        }
        self.0.push(place(Gender::ALL, row.gender));
        self.0.push(place(OrganizationKind::ALL, row.organization_kind));
        self.0.push(place(AttendanceMode::ALL, row.mode));
        let days = row.days.and_then(|days| i16::try_from(days).ok()).unwrap_or(-1);
        self.0.extend_from_slice(&days.to_le_bytes());
    }

    /// The registrations of `event`, as they were added. Rows with a code of a later version are
    /// left out.
    pub fn rows(&self, event: i64) -> impl Iterator<Item = RegistrationRow> {
        self.0[1..].chunks_exact(ROW).filter_map(move |bytes| row(event, bytes))
    }

    /// How many registrations there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        (self.0.len() - 1) / ROW
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn place<T: PartialEq>(all: &[T], code: Option<T>) -> u8 {
    code.and_then(|code| all.iter().position(|one| *one == code))
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(NOTHING)
}

fn row(event: i64, bytes: &[u8]) -> Option<RegistrationRow> {
    let code = |at: usize| usize::from(bytes[at]);
    let letters: [u8; 3] = bytes[10..13].try_into().ok()?;
    Some(RegistrationRow {
        event,
        person: i64::from_le_bytes(bytes[..8].try_into().ok()?),
        state: *RegistrationState::ALL.get(code(8))?,
        role: *Role::ALL.get(code(9))?,
        country: Iso3::from_letters(letters),
        gender: Gender::ALL.get(code(13)).copied(),
        organization_kind: OrganizationKind::ALL.get(code(14)).copied(),
        mode: AttendanceMode::ALL.get(code(15)).copied(),
        days: u16::try_from(i16::from_le_bytes(bytes[16..18].try_into().ok()?)).ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> RegistrationRow {
        RegistrationRow {
            event: 7,
            person: i64::MAX,
            role: Role::Support,
            state: RegistrationState::Completed,
            country: "SEN".parse().ok(),
            gender: Some(Gender::Other),
            organization_kind: Some(OrganizationKind::Other),
            mode: Some(AttendanceMode::Both),
            days: Some(300),
        }
    }

    #[test]
    fn rows_read_back_as_they_were_added() {
        let bare = RegistrationRow {
            country: None,
            gender: None,
            organization_kind: None,
            mode: None,
            days: None,
            person: 1,
            ..full()
        };
        let mut packed = Packed::default();
        packed.push(&full());
        packed.push(&bare);
        let stored = Packed::from_bytes(packed.into_bytes()).unwrap();
        let rows: Vec<_> = stored.rows(7).map(|row| format!("{row:?}")).collect();
        assert_eq!(rows, [format!("{:?}", full()), format!("{bare:?}")]);
    }

    #[test]
    fn bytes_of_another_version_are_refused() {
        assert_eq!(Packed::from_bytes(vec![9]), Err(UnknownVersion));
        assert_eq!(Packed::from_bytes(vec![]), Err(UnknownVersion));
        assert_eq!(Packed::from_bytes(vec![1, 2, 3]), Err(UnknownVersion));
    }
}
