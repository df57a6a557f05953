//! A form that may bring a file with a list of people: its text joins what was pasted.

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::{StatusCode, header},
};

use crate::web::form::Form;

/// The fields of a form, with the text of a file in the field of the list.
#[derive(Debug)]
pub struct WithFile(pub Form);

impl<S: Send + Sync> FromRequest<S> for WithFile {
    type Rejection = StatusCode;

    async fn from_request(request: Request, state: &S) -> Result<Self, StatusCode> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            return Form::from_request(request, state).await.map(Self);
        }
        let mut parts = Multipart::from_request(request, state).await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let (mut fields, mut file): (Vec<(String, String)>, String) = (Vec::new(), String::new());
        while let Some(part) = parts.next_field().await.map_err(|error| error.status())? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|error| error.status())?;
            // What is no UTF-8 shows in the preview.
            let text = String::from_utf8_lossy(&bytes).replace('\0', "");
            if name == "file" {
                text.trim_start_matches('\u{feff}').clone_into(&mut file);
            } else {
                fields.push((name, text));
            }
        }
        if !file.trim().is_empty() {
            match fields.iter_mut().find(|(name, _)| name == "list") {
                Some((_, list)) if list.trim().is_empty() => *list = file,
                Some((_, list)) => *list = format!("{}\n{file}", list.trim_end()),
                None => fields.push(("list".to_owned(), file)),
            }
        }
        Ok(Self(Form(fields)))
    }
}
