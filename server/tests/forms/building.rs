//! Officers build a form, publish it and keep templates.

use domain::{event::EventState, staff::StaffRole};
use entities::audit_entry;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder,
};
use server::forms::stored;

use super::{page_of, presses, writes};
use crate::support::{Browser, Site, an_event, on_each_database};

use entities::event;

/// An officer at an event with a section of two questions.
async fn begun(site: &Site) -> (Browser, event::Model) {
    let event = an_event("dakar").stored_in(site).await;
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    let section = [("title-en", "Travel"), ("title-ar", "السفر"), ("moment", "registration")];
    assert_eq!(writes(&officer, &event, "form/sections/new", &section).await.status, 303);
    let new = "form/sections/travel/questions/new";
    let meal = [
        ("kind", "choice"),
        ("label-en", "Meal"),
        ("options-en", "Halal\nnone | No <meal>"),
        ("required", "yes"),
    ];
    assert_eq!(writes(&officer, &event, new, &meal).await.status, 303);
    let why = [("kind", "text"), ("label-en", "Why"), ("only_if", "meal"), ("any_of", "No <meal>")];
    assert_eq!(writes(&officer, &event, new, &why).await.status, 303);
    (officer, event)
}

async fn number_in_force(site: &Site, event: &event::Model) -> Option<i32> {
    let event = event::Entity::find_by_id(event.id).one(site.app.db.read()).await.unwrap().unwrap();
    stored::in_force(site.app.db.read(), &event).await.unwrap().map(|version| version.number)
}

#[test]
fn a_form_is_built_without_script_published_and_changed_and_the_trail_says_so() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let page = officer.get(&page_of(&event, "form")).await;
        assert!(page.has("Only if you answered “Meal” with: No &lt;meal&gt;"), "{page:?}");
        assert!(page.has("There are changes that are not published yet"));
        assert_eq!(number_in_force(&site, &event).await, None);
        assert_eq!(presses(&officer, &event, "form/publication", &[]).await.status, 303);
        assert_eq!(number_in_force(&site, &event).await, Some(1));
        // Moved behind what depends on it, it cannot be published; moved back, it can.
        let order = "form/items/meal/order";
        assert_eq!(presses(&officer, &event, order, &[("towards", "end")]).await.status, 303);
        let refused = presses(&officer, &event, "form/publication", &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has("Why: It depends on a question that is asked later"), "{refused:?}");
        presses(&officer, &event, order, &[("towards", "start")]).await;
        assert_eq!(presses(&officer, &event, "form/items/why/removal", &[]).await.status, 303);
        assert_eq!(presses(&officer, &event, "form/publication", &[]).await.status, 303);
        assert_eq!(number_in_force(&site, &event).await, Some(2));
        let trail = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
        let trail = trail.all(site.app.db.read()).await.unwrap();
        let actions: Vec<&str> = trail.iter().map(|entry| entry.action.as_str()).collect();
        let expected = [
            "form_section_saved",
            "form_question_saved",
            "form_question_saved",
            "form_published",
            "form_item_moved",
            "form_item_moved",
            "form_item_removed",
            "form_published",
        ];
        assert_eq!(actions, expected);
    });
}

#[test]
fn what_is_wrong_with_a_question_stands_at_its_field_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let own = "form/sections/travel/questions/why";
        let itself =
            writes(&officer, &event, own, &[("only_if", "why"), ("label-fr", "</textarea>Pourquoi")]).await;
        assert_eq!(itself.status, 422);
        assert!(itself.has("href=\"#only_if\">The question depends on itself"), "{itself:?}");
        assert!(itself.has("value=\"&lt;/textarea&gt;Pourquoi\""), "{itself:?}");
        let options: Vec<String> = (0..500).map(|number| format!("Option {number}")).collect();
        let options = options.join("\n");
        let many = [("kind", "choice"), ("label-en", "Colour"), ("options-en", options.as_str())];
        let many = writes(&officer, &event, "form/sections/travel/questions/new", &many).await;
        assert_eq!(many.status, 422);
        assert!(many.has("There are too many options: 300 at most") && many.has("Option 499"));
        let unknown = writes(&officer, &event, own, &[("kind", "essay"), ("most", "many")]).await;
        assert_eq!(unknown.status, 422);
        assert!(unknown.has("A choice does not exist") && unknown.has("Write a whole number"));
        // Nothing of that was kept.
        let page = officer.get(&page_of(&event, "form")).await;
        assert!(!page.has("Colour") && !page.has("Pourquoi"), "{page:?}");
    });
}

#[test]
fn only_a_section_of_the_registration_begins_a_new_page() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let section = async |moment: &str| {
            let fields = [("title-en", "Visa"), ("moment", moment), ("new_page", "yes")];
            writes(&officer, &event, "form/sections/new", &fields).await
        };
        let page = officer.get(&page_of(&event, "form/sections/new")).await;
        assert!(page.has("Only with the registration"), "{page:?}");
        let refused = section("confirmation").await;
        assert_eq!(refused.status, 422);
        let sentence = "href=\"#new_page\">What is asked after confirmation stands on one page";
        assert!(refused.has(sentence) && refused.has("value=\"Visa\""), "{refused:?}");
        assert!(!officer.get(&page_of(&event, "form")).await.has("Visa"));
        assert_eq!(section("registration").await.status, 303);
    });
}

#[test]
fn a_file_is_asked_for_within_what_the_platform_takes() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let new = "form/sections/travel/questions/new";
        let large =
            writes(&officer, &event, new, &[("kind", "file"), ("label-en", "Letter"), ("most", "50")]).await;
        assert_eq!(large.status, 422);
        assert!(large.has("href=\"#most\">A file may have 1 to 5 megabytes."), "{large:?}");
        let small =
            writes(&officer, &event, new, &[("kind", "file"), ("label-en", "Letter"), ("most", "2")]).await;
        assert_eq!(small.status, 303, "{small:?}");
        assert!(officer.get(&page_of(&event, "form")).await.has("A document or picture"));
    });
}

#[test]
fn a_condition_on_a_later_question_or_on_an_option_that_is_not_there_is_told() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let later =
            writes(&officer, &event, "form/sections/travel/questions/meal", &[("only_if", "why")]).await;
        assert_eq!(later.status, 422);
        assert!(later.has("href=\"#only_if\">It depends on a question that is asked later"), "{later:?}");
        let own = "form/sections/travel/questions/why";
        let unknown = writes(&officer, &event, own, &[("only_if", "meal"), ("any_of", "Vegan")]).await;
        assert_eq!(unknown.status, 422);
        assert!(
            unknown.has("href=\"#any_of\">It depends on an option that the other question does not have")
        );
        let nobody = writes(&officer, &event, own, &[("only_if", "visa")]).await;
        assert!(nobody.has("It depends on a question that does not exist"), "{nobody:?}");
    });
}

#[test]
fn conditions_on_fields_take_what_officers_read_and_refuse_what_never_holds() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let new = "form/sections/travel/questions/new";
        let asks = async |label: &str, on: &str, any_of: &str| {
            let fields = [("kind", "text"), ("label-en", label), ("only_if", on), ("any_of", any_of)];
            writes(&officer, &event, new, &fields).await
        };
        for (label, on, any_of) in
            [("One", "country", "senegal\nMLI"), ("Two", "role", "Speaker"), ("Three", "gender", "female")]
        {
            assert_eq!(asks(label, on, any_of).await.status, 303, "{label}");
        }
        let form = stored::work(site.app.db.read(), &event).await.unwrap().definition;
        let codes = |id: &str| form.question(id).unwrap().only_if.clone().unwrap().any_of;
        assert_eq!((codes("one"), codes("two")), (vec!["SEN".into(), "MLI".into()], vec!["speaker".into()]));
        for nowhere in ["Atlantis", "ATL"] {
            let refused = asks("Four", "country", nowhere).await;
            assert_eq!(refused.status, 422, "{nowhere}");
            assert!(refused.has("an option that the other question does not have"), "{refused:?}");
        }
        // No forum asks for a fellowship.
        let page = officer.get(&page_of(&event, new)).await;
        assert!(!page.has("value=\"fellowship\""), "{page:?}");
        assert_eq!(asks("Five", "fellowship", "yes").await.status, 422);
        // What is asked after the confirmation decides about nothing before.
        let after = [("title-en", "Later"), ("moment", "confirmation")];
        writes(&officer, &event, "form/sections/new", &after).await;
        let hotel = [("kind", "consent"), ("label-en", "Hotel")];
        writes(&officer, &event, "form/sections/later/questions/new", &hotel).await;
        presses(&officer, &event, "form/items/later/order", &[("towards", "start")]).await;
        let refused = asks("Six", "hotel", "").await;
        assert!(refused.has("a question that is asked later"), "{refused:?}");
    });
}

#[test]
fn an_officer_does_not_write_over_what_another_wrote_meanwhile() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        for part in ["form/sections/travel/questions/meal", "form/sections/travel"] {
            let address = page_of(&event, part);
            let field = if part.ends_with("meal") { "label" } else { "title" };
            let (french, english) = (format!("{field}-fr"), format!("{field}-en"));
            let stale = officer.get(&address).await;
            let first = officer.submit(&officer.get(&address).await, &address, &[(&french, "Premier")]).await;
            assert_eq!(first.status, 303);
            let second = officer.submit(&stale, &address, &[(&english, "Second")]).await;
            assert_eq!(second.status, 409);
            assert!(second.has("Somebody else changed this") && second.has("Second"), "{second:?}");
            assert!(officer.get(&address).await.has("Premier"));
            // Whoever was told and saves again means it.
            assert_eq!(officer.submit(&second, &address, &[]).await.status, 303);
            assert!(officer.get(&address).await.has("Second"));
        }
    });
}

#[test]
fn the_form_says_which_texts_a_language_lacks() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let page = officer.get(&page_of(&event, "form")).await;
        // Arabic has the heading; the questions and their options are English only.
        assert!(page.has("Missing texts: 4") && page.has("Missing texts: 5"), "{page:?}");
        assert!(page.has("No text is missing") && page.has("Meal: question") && page.has("Halal: option"));
    });
}

#[test]
fn a_template_belongs_to_a_programme_and_is_taken_by_its_other_events() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let event = in_programme(&site, event, "Academy").await;
        assert_eq!(presses(&officer, &event, "form/templates", &[("name", "Travel <1>")]).await.status, 303);
        let again = presses(&officer, &event, "form/templates", &[("name", "Travel <1>")]).await;
        assert_eq!(again.status, 422);
        assert!(again.has("Another template has this name") && again.has("value=\"Travel &lt;1&gt;\""));
        let other = in_programme(&site, an_event("tunis").stored_in(&site).await, "Academy").await;
        let taken = writes_template(&officer, &other).await;
        assert_eq!(taken, 303);
        assert!(officer.get(&page_of(&other, "form")).await.has("Only if you answered “Meal”"));
        let week = in_programme(&site, an_event("week").stored_in(&site).await, "Digital Week").await;
        let none = an_event("alone").stored_in(&site).await;
        for elsewhere in [&week, &none] {
            assert!(!officer.get(&page_of(elsewhere, "form")).await.has("Travel &lt;1&gt;"));
        }
        // Events of no programme share theirs within their Sectors.
        let sectors = |row: &mut event::Model| row.sectors = ["ITU-R"].into_iter().collect();
        let radio = an_event("radio").with(sectors).stored_in(&site).await;
        let section = [("title-en", "Badges"), ("moment", "registration")];
        writes(&officer, &radio, "form/sections/new", &section).await;
        assert_eq!(presses(&officer, &radio, "form/templates", &[("name", "Badges <2>")]).await.status, 303);
        let waves = an_event("waves").with(sectors).stored_in(&site).await;
        assert!(officer.get(&page_of(&waves, "form")).await.has("Badges &lt;2&gt;"));
        assert!(!officer.get(&page_of(&none, "form")).await.has("Badges &lt;2&gt;"));
    });
}

#[test]
fn a_template_is_removed_from_its_programme_knowingly_and_forms_made_of_it_stay() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let event = in_programme(&site, event, "Academy").await;
        assert_eq!(presses(&officer, &event, "form/templates", &[("name", "Travel")]).await.status, 303);
        let other = in_programme(&site, an_event("tunis").stored_in(&site).await, "Academy").await;
        assert_eq!(writes_template(&officer, &other).await, 303);
        let templates = stored::templates(site.app.db.read(), &event).await.unwrap();
        let id = templates[0].id.to_string();
        let removal = "form/templates/removal";
        let unsure = presses(&officer, &event, removal, &[("removed", &id)]).await;
        assert_eq!(unsure.status, 422);
        assert!(
            unsure.has("href=\"#sure\"") && unsure.has(&format!("value=\"{id}\" selected")),
            "{unsure:?}"
        );
        let none = presses(&officer, &event, removal, &[("sure", "yes")]).await;
        assert!(none.status == 422 && none.has("href=\"#removed\""), "{none:?}");
        // Of another programme it cannot be removed.
        let week = in_programme(&site, an_event("week").stored_in(&site).await, "Digital Week").await;
        let sure = [("removed", id.as_str()), ("sure", "yes")];
        assert_eq!(presses(&officer, &week, removal, &sure).await.status, 404);
        assert_eq!(presses(&officer, &event, removal, &sure).await.status, 303);
        for one in [&event, &other] {
            assert_eq!(stored::templates(site.app.db.read(), one).await.unwrap(), []);
            assert!(officer.get(&page_of(one, "form")).await.has("Only if you answered “Meal”"));
        }
        let trail = audit_entry::Entity::find().order_by_desc(audit_entry::Column::Id);
        let last = trail.one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((last.action.as_str(), last.subject_id), ("form_template_removed", event.id.to_string()));
        let before = last.before.unwrap();
        assert!(before.contains("\"Travel\"") && before.contains("\"meal\""), "{before}");
    });
}

/// An event, as one of a programme.
async fn in_programme(site: &Site, event: event::Model, programme: &str) -> event::Model {
    let mut row = event.into_active_model();
    row.programme = Set(Some(programme.into()));
    row.update(site.app.db.writer()).await.unwrap()
}

/// Takes the first template that the page offers.
async fn writes_template(officer: &Browser, event: &event::Model) -> u16 {
    let page = officer.get(&page_of(event, "form")).await;
    let text = page.text();
    let options = text.split("name=\"template\"").nth(1).expect("a list of templates");
    let id =
        options.split("<option value=\"").nth(2).and_then(|rest| rest.split('"').next()).expect("a template");
    officer.submit(&page, "form/template", &[("template", id)]).await.status
}

#[test]
fn the_form_of_a_closed_record_or_of_another_sector_is_left_alone() {
    on_each_database(async |site| {
        let (officer, event) = begun(&site).await;
        let token = officer.get(&page_of(&event, "form")).await.attribute_after("_token", "value");
        let closed = an_event("closed").state(EventState::RecordClosed).stored_in(&site).await;
        let page = officer.get(&page_of(&closed, "form")).await;
        assert!(page.has("The record of this event is closed"), "{page:?}");
        let fields = [("_token", token.as_str()), ("title-en", "Late"), ("moment", "registration")];
        officer.post(&page_of(&closed, "form/sections/new"), &fields).await;
        assert!(!officer.get(&page_of(&closed, "form")).await.has("Late"));
        let abroad =
            an_event("radio").with(|row| row.sectors.0 = vec!["ITU-R".into()]).stored_in(&site).await;
        let account = crate::support::an_account(StaffRole::EventOfficer).of_sector(domain::event::Sector::T);
        let limited = site.signed_in(&account.stored_in(&site).await).await;
        assert_eq!(limited.get(&page_of(&abroad, "form")).await.status, 403);
        let changes =
            audit_entry::Entity::find().filter(audit_entry::Column::SubjectId.eq(closed.id.to_string()));
        assert_eq!(changes.count(site.app.db.read()).await.unwrap(), 0);
    });
}
