use entities::audit_entry;
use sea_orm::{EntityTrait, PaginatorTrait};

use super::{an_event_by_invitation, invites, mails, officer, page_of, stored};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

#[test]
fn a_list_is_looked_at_first_and_each_line_that_is_left_out_says_why() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, RUPA).stored_in(&site).await;
        let officer = officer(&site).await;
        let page = officer.get(&page_of(&event, "")).await;
        let list = "email;name;language\nawa@artp.example;Awa Ndiaye;fr\nnobody\nRUPA@buet.example\n\
                    awa@artp.example\nYusuf <yusuf@ntra.example>\nx@y.example;X;tlh";
        let preview = officer.submit(&page, "invitations/preview", &[("list", list)]).await;
        assert_eq!(preview.status, 200, "{preview:?}");
        assert!(preview.has("2 people would be invited."), "{preview:?}");
        for said in [
            "Line 3: <bdi>nobody</bdi> – This is no e-mail address.",
            "Line 5: <bdi>awa@artp.example</bdi> – The address stands in the list before.",
            "Line 7: <bdi>x@y.example;X;tlh</bdi> – E-mails are not written in this language.",
            "Line 4: <bdi>RUPA@buet.example</bdi> – registered already",
        ] {
            assert!(
                app::i18n::plain(&preview.text()).replace("<!>", "").contains(said),
                "{said}: {preview:?}"
            );
        }
        assert!(stored(&site).await.is_empty() && mails(&site).await.is_empty(), "nobody is written to yet");
        let empty = officer.submit(&page, "invitations/preview", &[("list", " ")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.has("Write at least one address"));
    });
}

#[test]
fn each_is_written_to_once_in_their_language_and_the_trail_names_nobody() {
    on_each_database(async |site| {
        let event = an_event_by_invitation(&site).await;
        let officer = officer(&site).await;
        let list = "awa@artp.example;Awa Ndiaye;fr\nyusuf@ntra.example;;ar\nrupa@buet.example";
        let sent = invites(&officer, &event, list, &[("ends", "2027-04-01")]).await;
        assert!(sent.has("3 people were invited."), "{sent:?}");
        let again = invites(&officer, &event, list, &[]).await;
        assert!(again.has("Nobody was invited."), "whoever is invited is not invited twice: {again:?}");
        let invited = |to: &str| ("invitation".to_owned(), to.to_owned());
        assert_eq!(mails(&site).await, [AWA.email, YUSUF.email, RUPA.email].map(invited));
        let letters = site.letters().await;
        assert!(
            letters[0].subject.starts_with("Invitation: ") && letters[0].text.contains("Bonjour Awa Ndiaye")
        );
        assert!(letters[1].text.contains("/ar/i/") && letters[1].text.contains("يدعوكم المنظمون"));
        assert!(letters[2].text.starts_with("Good day,"), "{}", letters[2].text);
        assert!(letters[2].text.contains("2 April 2027"), "the day is over at midnight: {}", letters[2].text);
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        assert!(trail.iter().any(|entry| entry.action == "people_invited"));
        assert!(!format!("{trail:?}").contains("artp.example"), "{trail:?}");
        let list = officer.get(&page_of(&event, "?standing=open&text=NDIAYE")).await;
        assert!(
            list.has("One invitation") && list.has("awa@artp.example") && !list.has("rupa@buet"),
            "{list:?}"
        );
        assert!(officer.get(&page_of(&event, "?standing=answered")).await.has("No invitations."));
    });
}

#[test]
fn a_file_is_read_like_what_is_pasted() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = officer(&site).await;
        let token = officer.get(&page_of(&event, "")).await.attribute_after("name=\"_token\"", "value");
        let part = |name: &str, more: &str, text: &str| {
            format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n")
        };
        let body = [
            part("_token", "", &token),
            part("list", "", "rupa@buet.example"),
            part("language", "", "en"),
            part("file", "; filename=\"list.csv\"", "\u{feff}\"Ndiaye, Awa\" <awa@artp.example>\r\nnobody"),
            "--x--\r\n".to_owned(),
        ];
        let kind = "multipart/form-data; boundary=x";
        let answer = officer.send("POST", &page_of(&event, "/preview"), kind, body.concat().as_bytes()).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert!(answer.has("2 people would be invited.") && answer.has("Ndiaye, Awa"), "{answer:?}");
        assert!(app::i18n::plain(&answer.text()).replace("<!>", "").contains("Line 3: <bdi>nobody</bdi>"));
    });
}

#[test]
fn nobody_is_invited_to_what_is_not_open() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = officer(&site).await;
        let page = officer.get(&page_of(&event, "")).await;
        assert!(page.has("People can be invited while registration is open."), "{page:?}");
        let token = page.attribute_after("name=\"_token\"", "value");
        let fields = [("_token", token.as_str()), ("list", "awa@artp.example"), ("language", "en")];
        let sent = officer.post(&page_of(&event, "/sending"), &fields).await;
        assert!(officer.follow(&sent).await.has("Nobody was invited."));
        assert_eq!(entities::invitation::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
    });
}
