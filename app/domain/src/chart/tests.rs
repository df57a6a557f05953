//! Charts as they are drawn.

use super::*;
use crate::language::Direction;

const LEFT: Layout = Layout { direction: Direction::Ltr, breadth: Breadth::Narrow };
const RIGHT: Layout = Layout { direction: Direction::Rtl, breadth: Breadth::Narrow };

fn labels() -> Labels {
    Labels { title: "R&D <b>".into(), description: "Two years".into(), id: "c".into() }
}

fn bar(label: &str, value: Option<u32>) -> Bar {
    Bar { label: label.into(), value, text: value.map_or("hidden".into(), |value| value.to_string()) }
}

#[test]
fn a_picture_says_in_words_what_it_is_and_cannot_be_left() {
    let drawn = bars(&labels(), &[bar("</text><script>", Some(4))], LEFT);
    assert!(drawn.contains("role=\"img\"") && drawn.contains("<desc id=\"c-description\">Two years</desc>"));
    assert!(drawn.contains("<title id=\"c-title\">R&amp;D &lt;b&gt;</title>"));
    assert!(!drawn.contains("<script>") && !drawn.contains("style="));
}

#[test]
fn hidden_is_dashed_and_zero_is_nothing() {
    let rows = [bar("2021", Some(0)), bar("2022", None), bar("2023", Some(10))];
    let drawn = panels(&labels(), &[Panel { title: "Africa".into(), bars: rows.to_vec() }], LEFT);
    assert_eq!(drawn.matches("stroke-dasharray").count(), 1);
    assert_eq!(drawn.matches("height=\"0\"").count(), 1);
    assert!(drawn.contains("height=\"48\"") && drawn.contains(">hidden<"));
}

#[test]
fn women_are_counted_among_those_who_say_what_they_are() {
    assert_eq!(percent_of_women(1, 1, 1), Some(33));
    assert_eq!(percent_of_women(1, 7, 0), Some(13), "twelve and a half");
    assert_eq!((percent_of_women(4, 0, 0), percent_of_women(0, 5, 0)), (Some(100), Some(0)));
    assert_eq!(percent_of_women(0, 0, 0), None);
}

#[test]
fn from_the_right_the_whole_is_turned() {
    let left = bars(&labels(), &[bar("x", Some(1))], LEFT);
    let right = bars(&labels(), &[bar("x", Some(1))], RIGHT);
    assert!(left.contains("<rect x=\"0\" ") && right.contains("<rect x=\"70\" "));
    assert!(right.contains("text-anchor=\"end\">\u{2067}x\u{2069}<") && !left.contains("\u{2067}"));
}

#[test]
fn small_countries_have_the_same_square_and_reached_ones_are_firm() {
    let tile = |code: &str, reached| Tile { code: code.into(), text: code.into(), reached };
    let group = TileGroup { title: "Asia".into(), tiles: vec![tile("CHN", false), tile("TUV", true)] };
    let legend = Legend { reached: "reached".into(), not_reached: "not reached yet".into() };
    let drawn = tiles(&labels(), std::slice::from_ref(&group), &legend, LEFT);
    assert_eq!(drawn.matches("width=\"30\" height=\"30\"").count(), 2);
    let looks = |drawn: &str| drawn.matches("stroke-dasharray=\"1 2\"").count();
    assert_eq!(looks(&drawn), 2, "one of the countries, one that explains it");
    assert!(drawn.contains(">reached</text>") && drawn.contains(">not reached yet</text>"), "{drawn}");
    let long = Legend { reached: "r".repeat(40), not_reached: "n".repeat(40) };
    let higher = tiles(&labels(), &[group], &long, LEFT);
    let height = |drawn: &str| drawn.split(['"', ' ']).nth(8).and_then(|number| number.parse::<u32>().ok());
    assert_eq!(height(&higher), height(&drawn).map(|height| height + 20), "long words stand in two lines");
    assert!(drawn.contains("<title>TUV</title>"));
}

#[test]
fn a_sheet_of_paper_has_two_panels_side_by_side() {
    let panel = |title: &str| Panel { title: title.into(), bars: vec![bar("2021", Some(5))] };
    let rows = [panel("Africa"), panel("Americas"), panel("Europe")];
    let of = |breadth| panels(&labels(), &rows, Layout { breadth, ..LEFT });
    assert!(of(Breadth::Narrow).contains("viewBox=\"0 0 340 300\""), "three, one under the other");
    assert!(of(Breadth::Wide).contains("viewBox=\"0 0 680 200\""), "two, and one under them");
}

#[test]
fn words_at_bars_are_smaller_only_where_they_would_run_into_each_other() {
    let of = |years: std::ops::Range<u32>| {
        let bars = years.map(|year| bar(&year.to_string(), Some(1_234))).collect();
        panels(&labels(), &[Panel { title: "Africa".into(), bars }], LEFT)
    };
    let (few, many) = (of(2021..2025), of(2010..2023));
    assert!(few.contains("font-size=\"11\"") && !few.contains("font-size=\"8\""), "{few}");
    assert!(many.contains("font-size=\"8\"") && !many.contains("font-size=\"11\""), "{many}");
}

#[test]
fn a_long_heading_takes_two_lines_and_none_runs_into_its_neighbour() {
    let title = "Развивающиеся страны, не имеющие выхода к морю (ЛЛДС)";
    let of = |title: &str| {
        let panel = Panel { title: title.into(), bars: vec![bar("2024", Some(3))] };
        panels(&labels(), &[panel.clone(), panel], Layout { breadth: Breadth::Wide, ..LEFT })
    };
    let drawn = of(title);
    assert!(!drawn.contains('…') && !drawn.contains(title), "{drawn}");
    for part in drawn.split("font-size=\"12\"").skip(1) {
        let words = part.split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("words");
        assert!(picture::breadth_of(words, (12, true)) <= COLUMN - GUTTER / 2, "{words}");
    }
    assert!(of("Africa").contains(">Africa<"));
    let chinese = of("不属于任何区域：国际组织、未说明国家、不属于任何区域的领土");
    assert!(!chinese.contains('…') && chinese.contains(">领土<"), "{chinese}");
}
