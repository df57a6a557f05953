//! Every sample of every page and mail under a name: what the tests look at, and what people see
//! under `/gallery` of a debug build. A release holds none of it.

use leptos::prelude::*;

use crate::{
    document::{Frame, Page, document},
    emails::Email,
    i18n::Tongue,
    layout::Chrome,
    urls,
};

mod mails;
mod public_pages;
mod staff_pages;

/// A sample, drawn.
pub struct Exhibit {
    /// Feature, page and number, such as `accounts/sign_in/1`; for a mail, `emails` is the feature.
    pub name: String,
    /// What there is to see.
    pub shown: Shown,
}

/// What a sample is a sample of.
pub enum Shown {
    /// A page for everyone.
    Public(Page<AnyView>),
    /// A page for staff.
    Staff(Page<AnyView>),
    /// A mail.
    Mail(Email),
}

/// Everything there is to see, by name.
#[must_use]
pub fn exhibits(locale: Tongue) -> Vec<Exhibit> {
    let mut all = public_pages::exhibits(locale);
    all.extend(staff_pages::exhibits(locale));
    all.extend(mails::exhibits(locale));
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

impl Exhibit {
    /// The whole document, with `frame` around a page; staff pages get the chrome of a sample.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        match self.shown {
            Shown::Public(page) => document(&frame, page),
            Shown::Staff(page) => document(&staff_frame(frame), page),
            Shown::Mail(email) => email.html,
        }
    }
}

/// The same document with what stands around a staff page.
#[must_use]
pub fn staff_frame(frame: Frame) -> Frame {
    Frame { chrome: sample_chrome(frame.locale), ..frame }
}

/// The list of what there is to see.
pub fn gallery(locale: Tongue) -> Page<impl IntoView + use<>> {
    let title = locale.text("gallery-title");
    let items = exhibits(locale)
        .into_iter()
        .map(|exhibit| {
            let href = urls::gallery(locale.language, &exhibit.name);
            view! { <li><a href=href dir="ltr">{exhibit.name}</a></li> }
        })
        .collect_view();
    let body = view! { <h1>{title.clone()}</h1> <ul>{items}</ul> };
    Page { title, description: String::new(), indexed: false, body }
}

/// Numbers the samples of a page from 1.
fn numbered<T>(name: &str, samples: &[T], draw: impl Fn(&T) -> Shown) -> Vec<Exhibit> {
    let name = |at: usize| format!("{name}/{}", at + 1);
    samples.iter().enumerate().map(|(at, sample)| Exhibit { name: name(at), shown: draw(sample) }).collect()
}

/// A page whose body is of one type with all others.
fn any<V: IntoView + 'static>(page: Page<V>) -> Page<AnyView> {
    let Page { title, description, indexed, body } = page;
    Page { title, description, indexed, body: body.into_any() }
}

/// What stands around a staff page.
fn sample_chrome(locale: Tongue) -> Chrome {
    let sections = ["events", "reports", "lists", "mails", "users", "audit"];
    let section = |name| {
        (urls::staff(locale.language, &format!("/{name}")), locale.text(&format!("accounts-section-{name}")))
    };
    Chrome::Staff {
        name: "Awa Ndiaye".into(),
        sections: sections.map(section).into(),
        token: "sample".into(),
    }
}
