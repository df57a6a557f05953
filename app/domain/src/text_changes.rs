//! What changed in a text, word by word, so that whoever translates it sees where to look.

/// A run of words that both texts have, or only one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// In both.
    Kept(String),
    /// Only in the earlier text.
    Removed(String),
    /// Only in the later text.
    Added(String),
}

/// Most words of which every pair is compared; longer texts are shown as replaced.
const MOST: usize = 2_000;

/// The later text with what it has more and less than the earlier one. Words hold the spaces
/// behind them, so that all runs but the removed ones put together are the later text.
#[must_use]
pub fn changes(before: &str, after: &str) -> Vec<Run> {
    let (old, new): (Vec<&str>, Vec<&str>) = (words(before), words(after));
    if before == after {
        return if after.is_empty() { Vec::new() } else { vec![Run::Kept(after.to_owned())] };
    }
    if old.len() > MOST || new.len() > MOST {
        return vec![Run::Removed(before.to_owned()), Run::Added(after.to_owned())];
    }
    let longest = common(&old, &new);
    let mut runs = Vec::new();
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at].trim() == new[to].trim() {
            push(&mut runs, Run::Kept(new[to].to_owned()));
            (at, to) = (at + 1, to + 1);
        } else if at < old.len() && (to == new.len() || longest[at + 1][to] >= longest[at][to + 1]) {
            push(&mut runs, Run::Removed(old[at].to_owned()));
            at += 1;
        } else {
            push(&mut runs, Run::Added(new[to].to_owned()));
            to += 1;
        }
    }
    runs
}

/// Words with the spaces behind them; of scripts without spaces each sign is a word.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, sign) in text.char_indices() {
        let begins = before.is_some_and(|before| {
            before.is_whitespace() && !sign.is_whitespace() || is_ideograph(before) || is_ideograph(sign)
        });
        if begins && at > start {
            words.push(&text[start..at]);
            start = at;
        }
        before = Some(sign);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

const fn is_ideograph(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// How many words the rest of both texts have in common, for every pair of rests.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut longest = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            longest[at][to] = if old[at].trim() == new[to].trim() {
                longest[at + 1][to + 1] + 1
            } else {
                longest[at + 1][to].max(longest[at][to + 1])
            };
        }
    }
    longest
}

fn push(runs: &mut Vec<Run>, run: Run) {
    match (runs.last_mut(), run) {
        (Some(Run::Kept(text)), Run::Kept(more))
        | (Some(Run::Removed(text)), Run::Removed(more))
        | (Some(Run::Added(text)), Run::Added(more)) => text.push_str(&more),
        (_, run) => runs.push(run),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(runs: &[Run]) -> String {
        let kept = runs.iter().filter_map(|run| match run {
            Run::Kept(text) | Run::Added(text) => Some(text.as_str()),
            Run::Removed(_) => None,
        });
        kept.collect()
    }

    #[test]
    fn what_came_and_went_is_marked_word_by_word() {
        let runs = changes("Six forums were held in Africa.", "Seven forums were held in Africa and Asia.");
        assert_eq!(
            runs,
            [
                Run::Removed("Six ".into()),
                Run::Added("Seven ".into()),
                Run::Kept("forums were held in ".into()),
                Run::Removed("Africa.".into()),
                Run::Added("Africa and Asia.".into()),
            ]
        );
    }

    #[test]
    fn the_runs_without_what_went_are_the_later_text() {
        for (before, after) in [
            ("", "a"),
            ("a b c", "c b  a"),
            ("x", ""),
            ("一届论坛\n在非洲", "两届论坛在亚洲"),
            ("one\n\ntwo", "one\n\ntwo three"),
        ] {
            assert_eq!(later(&changes(before, after)), after);
        }
        assert_eq!(changes("same", "same"), [Run::Kept("same".into())]);
    }
}
