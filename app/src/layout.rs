//! Header and footer of every page: the way back, the languages, and for staff the main sections.

use leptos::prelude::*;

use crate::{document::Frame, i18n::Tongue, urls};

/// What the header shows beside the name of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Chrome {
    /// A page for everyone.
    #[default]
    Public,
    /// A staff page: who is signed in, the sections they may open, and the token of the sign-out form.
    Staff {
        /// How the person is addressed.
        name: String,
        /// Address and title of each section.
        sections: Vec<(String, String)>,
        /// Token of the sign-out form.
        token: String,
    },
}

/// The body of the document.
pub fn layout<V: IntoView + 'static>(frame: &Frame, content: V) -> impl IntoView + use<V> {
    let locale = frame.locale;
    // Staff work with tables; readers want lines that are not too long.
    let class = (frame.chrome != Chrome::Public).then_some("wide");
    view! {
        <body class=class>
            <a class="skip" href="#content">{locale.text("layout-skip")}</a>
            <header class="site">
                <a class="brand" href=urls::calendar(locale.language)>{frame.site.clone()}</a>
                {sections(frame)}
            </header>
            <main id="content" tabindex="-1">{content}</main>
            <footer class="site">
                {languages(frame)}
                <p><a href=urls::privacy(locale.language)>{locale.text("layout-privacy")}</a>
                {staff_door(frame)}</p>
            </footer>
        </body>
    }
}

fn sections(frame: &Frame) -> impl IntoView + use<> {
    let locale = frame.locale;
    match &frame.chrome {
        Chrome::Public => view! {
            <nav aria-label=locale.text("layout-sections")>
                <a href=urls::calendar(locale.language)>{locale.text("layout-calendar")}</a>
                <a href=urls::figures(locale.language, "")>{locale.text("figures-title")}</a>
            </nav>
        }
        .into_any(),
        Chrome::Staff { name, sections, token } => {
            let links = sections
                .iter()
                .map(|(href, title)| view! { <a href=href.clone()>{title.clone()}</a> })
                .collect_view();
            view! {
                <nav aria-label=locale.text("layout-sections")>{links}</nav>
                <form class="sign-out" method="post" action=urls::staff(locale.language, "/sign-out")>
                    <input type="hidden" name="_token" value=token.clone()/>
                    <span class="who">{name.clone()}</span>
                    <button class="quiet">{locale.text("layout-sign-out")}</button>
                </form>
            }
            .into_any()
        }
    }
}

fn languages(frame: &Frame) -> impl IntoView + use<> {
    let current = frame.locale.language;
    let links = frame
        .locales
        .iter()
        .map(|locale| {
            let tag = locale.language.to_string();
            let href = urls::in_language(locale.language, &frame.path);
            let name = locale.text("language_own");
            let here = (locale.language == current).then_some("page");
            view! { <li><a href=href hreflang=tag.clone() lang=tag aria-current=here>{name}</a></li> }
        })
        .collect_view();
    view! { <nav aria-label=frame.locale.text("layout-languages")><ul class="languages">{links}</ul></nav> }
}

fn staff_door(frame: &Frame) -> impl IntoView + use<> {
    let locale: Tongue = frame.locale;
    (frame.chrome == Chrome::Public)
        .then(|| view! { <a href=urls::staff(locale.language, "")>{locale.text("layout-staff")}</a> })
}
