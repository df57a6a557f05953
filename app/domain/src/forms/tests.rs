use proptest::prelude::*;

use super::*;
use crate::{flaw::Wrong, language::Language, texts::Texts, typed::Typed};

fn en(text: &str) -> Texts {
    Texts::new(Language::EN, text)
}

fn question(id: &str, kind: QuestionKind) -> Question {
    Question { id: id.into(), kind, label: en(id), required: true, ..Question::default() }
}

fn option(id: &str) -> Opt {
    Opt { id: id.into(), label: en(id) }
}

fn on(question: &str, any_of: &[&str]) -> Condition {
    Condition { question: question.into(), any_of: any_of.iter().map(ToString::to_string).collect() }
}

fn form(questions: Vec<Question>) -> Definition {
    Definition {
        sections: vec![Section { id: "s".into(), title: en("Section"), questions, ..Section::default() }],
    }
}

/// Whether a passport is there, and its page if it is; a visa only with a fellowship.
fn travel() -> Definition {
    let passport = Question {
        options: vec![option("yes"), option("no")],
        only_if: Some(on("fellowship", &["yes"])),
        ..question("passport", QuestionKind::Choice)
    };
    let page = Question { only_if: Some(on("passport", &["yes"])), ..question("page", QuestionKind::File) };
    let nights = Question {
        bounds: Bounds { least: Some(1), most: Some(14) },
        required: false,
        ..question("nights", QuestionKind::Number)
    };
    form(vec![passport, page, nights])
}

fn typed(fields: &[(&str, &str)]) -> Typed {
    Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

fn read(form: &Definition, fields: &[(&str, &str)]) -> Result<Answers, Vec<(String, Wrong)>> {
    answers(form, Moment::Registration, None, &typed(fields), &|code| code.as_str() == "SEN")
}

#[test]
fn a_question_is_asked_only_where_its_condition_holds() {
    let form = travel();
    assert_eq!(check(&form), Ok(()));
    assert_eq!(read(&form, &[]), Ok(Answers::default()));
    let flaws = read(&form, &[("fellowship", "yes")]).unwrap_err();
    assert_eq!(flaws, [("q-passport".to_owned(), Wrong::Missing)]);
    let flaws = read(&form, &[("fellowship", "yes"), ("q-passport", "yes")]).unwrap_err();
    assert_eq!(flaws, [("q-page".to_owned(), Wrong::Missing)]);
    let answers = read(&form, &[("fellowship", "yes"), ("q-passport", "no"), ("q-page", "7")]).unwrap();
    assert_eq!(answers.0.keys().collect::<Vec<_>>(), ["passport"], "what is hidden is dropped");
}

#[test]
fn what_hangs_on_a_hidden_question_is_hidden_whatever_was_typed_there() {
    let answers = read(&travel(), &[("q-passport", "yes"), ("q-page", "7"), ("q-nights", "3")]).unwrap();
    assert_eq!(answers.0.into_iter().collect::<Vec<_>>(), [("nights".to_owned(), Answer::Number(3))]);
}

#[test]
fn a_choice_sent_twice_is_the_first_everywhere() {
    let sent = [("fellowship", "yes"), ("q-passport", "no"), ("q-passport", "yes"), ("q-page", "7")];
    let answers = read(&travel(), &sent).unwrap();
    assert_eq!(
        answers.0.into_iter().collect::<Vec<_>>(),
        [("passport".to_owned(), Answer::Text("no".into()))]
    );
}

#[test]
fn a_question_cannot_pose_as_a_field_of_the_registration() {
    assert_eq!(read(&travel(), &[("q-fellowship", "yes")]), Ok(Answers::default()));
    let forged = form(vec![question("country", QuestionKind::Text)]);
    assert_eq!(check(&forged), Err(vec![("country".to_owned(), Fault::SameId)]));
}

#[test]
fn numbers_are_read_in_the_digits_of_the_reader_and_held_to_their_bounds() {
    let form = travel();
    let nights = |text| read(&form, &[("q-nights", text)]);
    assert_eq!(nights("١٢").unwrap().0["nights"], Answer::Number(12));
    assert_eq!(nights("0").unwrap_err()[0].1, Wrong::TooSmall);
    assert_eq!(nights("15").unwrap_err()[0].1, Wrong::TooLarge);
    assert_eq!(nights("two").unwrap_err()[0].1, Wrong::NotANumber);
}

#[test]
fn every_kind_reads_its_answers_and_refuses_others() {
    let options = || vec![option("a"), option("b"), option("c")];
    let form = form(vec![
        question("line", QuestionKind::Text),
        Question { options: options(), ..question("one", QuestionKind::Choice) },
        Question { options: options(), ..question("some", QuestionKind::Choices) },
        question("day", QuestionKind::Date),
        question("land", QuestionKind::Country),
        question("agreed", QuestionKind::Consent),
    ]);
    let good = [
        ("q-line", " Ndiaye "),
        ("q-one", "b"),
        ("q-some", "c"),
        ("q-some", "a"),
        ("q-day", "2027-03-01"),
        ("q-land", "SEN"),
        ("q-agreed", "on"),
    ];
    let answers = read(&form, &good).unwrap();
    assert_eq!(answers.0["some"], Answer::Several(vec!["a".into(), "c".into()]));
    assert_eq!(answers.0["agreed"], Answer::Text("yes".into()));
    let bad = [
        ("q-line", "x".repeat(501)),
        ("q-one", "d".into()),
        ("q-some", "d".into()),
        ("q-day", "2027-02-30".into()),
        ("q-land", "XXX".into()),
    ];
    let bad: Vec<(&str, &str)> = bad.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let wrong: Vec<Wrong> = read(&form, &bad).unwrap_err().into_iter().map(|(_, wrong)| wrong).collect();
    assert_eq!(
        wrong,
        [
            Wrong::TooLong,
            Wrong::UnknownCode,
            Wrong::UnknownCode,
            Wrong::NotADate,
            Wrong::UnknownCode,
            Wrong::Missing
        ]
    );
    // What was stored can be shown and sent again.
    let mut shown = Typed::default();
    answers.fill(&mut shown);
    assert_eq!(super::answers(&form, Moment::Registration, None, &shown, &|_| true).unwrap(), answers);
}

#[test]
fn what_is_asked_after_the_confirmation_is_not_asked_before() {
    let mut form = travel();
    form.sections[0].moment = Moment::Confirmation;
    assert_eq!(read(&form, &[("fellowship", "yes")]), Ok(Answers::default()));
    assert!(form.asks(Moment::Confirmation) && !form.asks(Moment::Registration));
}

#[test]
fn a_form_that_cannot_be_is_refused_with_every_fault() {
    let own = Question { only_if: Some(on("own", &[])), ..question("own", QuestionKind::Text) };
    let early = Question { only_if: Some(on("late", &[])), ..question("early", QuestionKind::Text) };
    let gone = Question { only_if: Some(on("gone", &[])), ..question("lost", QuestionKind::Text) };
    let late = Question { options: vec![option("a"), option("a")], ..question("late", QuestionKind::Choice) };
    let wrong = Question { only_if: Some(on("late", &["z"])), ..question("wrong", QuestionKind::Text) };
    let blank = Question { label: Texts::default(), ..question("blank", QuestionKind::Choices) };
    let crossed = Question {
        bounds: Bounds { least: Some(2), most: Some(1) },
        ..question("crossed", QuestionKind::Number)
    };
    let many = Question {
        options: (0..=MOST_OPTIONS).map(|at| option(&format!("o{at}"))).collect(),
        ..question("many", QuestionKind::Choice)
    };
    let faults = check(&form(vec![own, early, gone, late, wrong, blank, crossed, many])).unwrap_err();
    let faults: Vec<(&str, Fault)> = faults.iter().map(|(id, fault)| (id.as_str(), *fault)).collect();
    assert_eq!(
        faults,
        [
            ("own", Fault::DependsOnItself),
            ("early", Fault::DependsOnLater),
            ("lost", Fault::UnknownQuestion),
            ("late", Fault::SameId),
            ("wrong", Fault::UnknownOption),
            ("blank", Fault::NoLabel),
            ("blank", Fault::NoOptions),
            ("crossed", Fault::BoundsCrossed),
            ("many", Fault::TooManyOptions),
        ]
    );
}

#[test]
fn a_circle_that_got_in_holds_nobody_up() {
    let one = Question { only_if: Some(on("two", &[])), ..question("one", QuestionKind::Text) };
    let two = Question { only_if: Some(on("one", &[])), ..question("two", QuestionKind::Text) };
    let form = form(vec![one, two]);
    assert!(!is_shown(&form, &form.sections[0].questions[0], &typed(&[("q-one", "x"), ("q-two", "y")])));
}

#[test]
fn a_language_lacks_what_another_has_and_nothing_else() {
    let mut form = travel();
    let fr: Language = "fr".parse().unwrap();
    form.sections[0].title.set(fr, "Voyage");
    form.sections[0].questions.truncate(1);
    let lacks = lacking(&form, fr);
    let expected = [("passport", Lack::Label), ("passport.yes", Lack::Option), ("passport.no", Lack::Option)];
    assert_eq!(lacks, expected.map(|(id, lack)| (id.to_owned(), lack)));
    assert_eq!(lacking(&form, Language::EN), []);
}

#[test]
fn long_forms_are_pages() {
    let section =
        |id: &str, moment, new_page| Section { id: id.into(), moment, new_page, ..Section::default() };
    let form = Definition {
        sections: vec![
            section("a", Moment::Registration, false),
            section("b", Moment::Registration, true),
            section("c", Moment::Confirmation, true),
            section("d", Moment::Registration, false),
        ],
    };
    let ids: Vec<Vec<&str>> =
        form.pages().iter().map(|page| page.iter().map(|one| one.id.as_str()).collect()).collect();
    assert_eq!(ids, [vec!["a"], vec!["b", "d"]]);
}

#[test]
fn a_form_reads_back_from_its_column() {
    let text = serde_json::to_string(&travel()).unwrap();
    assert_eq!(serde_json::from_str::<Definition>(&text).unwrap(), travel());
    // A version that knew less still reads.
    let older = r#"{"sections":[{"id":"s","questions":[{"id":"q","kind":"text"}]}]}"#;
    assert_eq!(serde_json::from_str::<Definition>(older).unwrap().questions().count(), 1);
}

proptest! {
    /// Whatever is sent, reading never fails but by flaws at fields of the form, and what is taken can be
    /// sent again and is taken as the same.
    #[test]
    fn anything_can_be_sent(fields in prop::collection::vec(("(q-)?(passport|page|nights|fellowship|x)", "(yes|no|[0-9]{1,3}|.{0,8})"), 0..12)) {
        let form = travel();
        let sent = Typed(fields);
        match answers(&form, Moment::Registration, None, &sent, &|_| true) {
            Err(flaws) => prop_assert!(flaws.iter().all(|(field, _)| form.questions().any(|(_, one)| one.field() == *field))),
            Ok(read) => {
                let mut again = Typed(sent.0.iter().filter(|(name, _)| name == "fellowship").cloned().collect());
                read.fill(&mut again);
                prop_assert_eq!(answers(&form, Moment::Registration, None, &again, &|_| true), Ok(read));
            }
        }
    }
}
