//! A form that came with files. Each file goes to the disk while it comes in, so that many slow phones at
//! once cost no memory; one that is too large is read to its end and forgotten, so that what was typed
//! behind it is not lost.

use std::path::{Path, PathBuf};

use axum::{
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
    http::{StatusCode, header},
};
use domain::forms::{FileFault, LARGEST_FILE};
use tokio::io::AsyncWriteExt;

use super::disk;
use crate::{
    fault::Fault,
    state::App,
    web::{form, form::Form, nul},
};

/// Most bytes of a form with its files. More than all files together may have: a photograph that is far
/// too large is told to be so at its question.
const LIMIT: usize = 64 * 1024 * 1024;
/// Most files of a form that are looked at.
const MOST_PARTS: usize = 20;

/// A form as it was sent, with its files if it has any.
#[derive(Debug, Default)]
pub struct Sent {
    /// The fields.
    pub form: Form,
    /// The files.
    pub parts: Vec<Part>,
}

/// A file that came with a form; its content goes away with it unless it is kept.
#[derive(Debug)]
pub struct Part {
    /// Name of its field.
    pub field: String,
    /// Its name as the browser gave it.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Why it can already be told that it is not taken.
    pub fault: Option<FileFault>,
}

impl Drop for Part {
    fn drop(&mut self) {
        // It lies there only if it was not kept.
        let _ = std::fs::remove_file(&self.path);
    }
}

impl FromRequest<App> for Sent {
    type Rejection = StatusCode;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, StatusCode> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let form = Form::from_request(request, app).await?;
            return Ok(Self { form, parts: Vec::new() });
        }
        DefaultBodyLimit::max(LIMIT).apply(&mut request);
        let mut multipart =
            Multipart::from_request(request, app).await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let (mut sent, mut typed) = (Self::default(), 0);
        while let Some(mut field) = multipart.next_field().await.map_err(|error| error.status())? {
            let name = field.name().unwrap_or_default().to_owned();
            if field.file_name().is_some() {
                sent.parts.extend(file(&app.config.data_dir, name, field, sent.parts.len()).await?);
                continue;
            }
            let mut text = Vec::new();
            while let Some(bytes) = field.chunk().await.map_err(|error| error.status())? {
                typed += bytes.len();
                if typed > form::LIMIT {
                    return Err(StatusCode::PAYLOAD_TOO_LARGE);
                }
                text.extend_from_slice(&bytes);
            }
            let text = String::from_utf8(text).map_err(|_| StatusCode::BAD_REQUEST)?;
            sent.form.0.push(nul::without((name, text)));
        }
        Ok(sent)
    }
}

/// Reads a file; none where the field was left empty, or there are more than anybody needs.
async fn file(
    data_dir: &Path,
    field: String,
    mut content: Field<'_>,
    so_far: usize,
) -> Result<Option<Part>, StatusCode> {
    let name = content.file_name().unwrap_or_default().to_owned();
    let mut part = Part { field, name, path: disk::place_of_part(data_dir), fault: None };
    let mut size = 0;
    let mut out = None;
    while let Some(bytes) = content.chunk().await.map_err(|error| error.status())? {
        size += bytes.len();
        if size > LARGEST_FILE {
            part.fault = Some(FileFault::TooLarge);
        }
        if part.fault.is_some() || so_far >= MOST_PARTS {
            continue;
        }
        if let Err(fault) = write(&mut out, data_dir, &part.path, &bytes).await {
            tracing::error!(%fault, "a file could not be kept");
            part.fault = Some(FileFault::NotKept);
        }
    }
    if let Some(mut out) = out
        && part.fault.is_none()
        && (out.flush().await.is_err() || out.sync_all().await.is_err())
    {
        part.fault = Some(FileFault::NotKept);
    }
    if size == 0 && !part.name.is_empty() {
        part.fault = Some(FileFault::Empty);
    }
    let is_there = size > 0 || !part.name.is_empty();
    Ok(Some(part).filter(|_| is_there && so_far < MOST_PARTS))
}

async fn write(
    out: &mut Option<tokio::fs::File>,
    data_dir: &Path,
    path: &Path,
    bytes: &[u8],
) -> Result<(), Fault> {
    let file = if let Some(file) = out {
        file
    } else {
        disk::make_folder(data_dir).await?;
        out.insert(tokio::fs::File::create(path).await.map_err(Fault::file(path))?)
    };
    file.write_all(bytes).await.map_err(Fault::file(path))
}
