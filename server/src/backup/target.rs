//! The file that an archive is written to. The first fault is remembered and the rest goes nowhere, since
//! the archive's own writer tells faults that nobody can answer on standard error.

use std::{
    fs::File,
    io::{BufWriter, Error, Result, Seek, SeekFrom, Write},
    sync::{Arc, Mutex, PoisonError},
};

use crate::fault::Fault;

/// What went wrong first, for whoever writes the archive.
#[derive(Debug, Clone, Default)]
pub(super) struct Failure(Arc<Mutex<Option<Error>>>);

impl Failure {
    /// The fault, once.
    pub(super) fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Nothing, as long as nothing went wrong.
    pub(super) fn none(&self) -> std::result::Result<(), Fault> {
        let failed = self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        if failed { Err(Fault::other("the backup could not be written")) } else { Ok(()) }
    }

    fn remember(&self, error: Error) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }
}

/// The file.
#[derive(Debug)]
pub(super) struct Target {
    /// None once something failed.
    file: Option<BufWriter<File>>,
    at: u64,
    end: u64,
    failure: Failure,
}

impl Target {
    /// A target, and where its fault is found.
    pub(super) fn new(file: File) -> (Self, Failure) {
        let failure = Failure::default();
        (Self { file: Some(BufWriter::new(file)), at: 0, end: 0, failure: failure.clone() }, failure)
    }

    /// Brings everything to the disk.
    pub(super) fn keep(mut self) {
        self.attempt(|file| {
            file.flush()?;
            file.get_ref().sync_all()
        });
    }

    fn attempt(&mut self, step: impl FnOnce(&mut BufWriter<File>) -> Result<()>) {
        let Some(mut file) = self.file.take() else { return };
        match step(&mut file) {
            Ok(()) => self.file = Some(file),
            Err(error) => {
                self.failure.remember(error);
                // What is left in the buffer is not tried again.
                let _ = file.into_parts();
            }
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.attempt(|file| file.write_all(bytes));
        self.at += bytes.len() as u64;
        self.end = self.end.max(self.at);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        self.attempt(Write::flush);
        Ok(())
    }
}

impl Seek for Target {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
        };
        let to = to.ok_or_else(|| Error::from(std::io::ErrorKind::InvalidInput))?;
        self.attempt(|file| file.seek(SeekFrom::Start(to)).map(|_| ()));
        self.at = to;
        Ok(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_fault_is_remembered_and_the_rest_goes_nowhere() {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let (mut target, failure) = Target::new(full);
        target.write_all(&vec![0; 100_000]).unwrap();
        assert_eq!(target.seek(SeekFrom::Current(-10)).unwrap(), 99_990);
        assert_eq!(target.seek(SeekFrom::End(0)).unwrap(), 100_000);
        target.keep();
        assert_eq!(failure.take().unwrap().kind(), std::io::ErrorKind::StorageFull);
    }
}
