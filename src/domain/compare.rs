//! Two versions of a text compared by words.
//!
//! Words are those of Unicode (UAX #29), so that a comma or a space is a piece of its own. The work is bounded by the size
//! of what differs, and not by a clock, so that the same two texts always give the same answer.

use std::ops::Range;

use similar::{Algorithm, DiffOp, TextDiff, capture_diff_slices};

/// The most pieces, of both texts together, that are compared word by word in one go. Longer ones are compared line by
/// line first.
const MOST_WORDS: usize = 12_000;

/// The most lines, of both texts together, that are compared; where more differ, all of them are shown as replaced.
const MOST_LINES: usize = 20_000;

/// What became of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Same,
    Added,
    Removed,
}

/// A run of text with one fate. The runs that are not added make up the text before; those not removed, the text after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub fate: Fate,
    pub text: String,
}

/// Compares two texts. What is replaced stands as removed and then added.
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Span> {
    let mut spans = Spans::default();
    let start = common_start(before, after);
    let (old, new) = (&before[start..], &after[start..]);
    let end = common_end(old, new);
    spans.push(Fate::Same, &before[..start]);
    let (old, tail) = old.split_at(old.len() - end);
    let new = &new[..new.len() - end];
    if pieces(old) + pieces(new) <= MOST_WORDS {
        by_words(old, new, &mut spans);
    } else {
        by_lines(old, new, &mut spans);
    }
    spans.push(Fate::Same, tail);
    spans.runs
}

/// How many words were added and how many removed; signs and spaces are not counted.
#[must_use]
pub fn count_words(spans: &[Span]) -> (usize, usize) {
    let words = |fate: Fate| {
        let of_fate = spans.iter().filter(|span| span.fate == fate);
        of_fate
            .flat_map(|span| span.text.split_whitespace())
            .filter(|word| word.contains(char::is_alphanumeric))
            .count()
    };
    (words(Fate::Added), words(Fate::Removed))
}

/// The same comparison with long runs cut to `most` characters: the middle of what is the same, the end of the rest.
/// Gives whether something was cut.
#[must_use]
pub fn shortened(spans: Vec<Span>, most: usize) -> (Vec<Span>, bool) {
    let mut cut = false;
    let last = spans.len().saturating_sub(1);
    let short = spans
        .into_iter()
        .enumerate()
        .map(|(place, span)| {
            let length = span.text.chars().count();
            if length <= most {
                return span;
            }
            cut = true;
            let text = match span.fate {
                Fate::Same => middle_cut(&span.text, most / 2, place > 0, place < last),
                Fate::Added | Fate::Removed => format!("{} …", first(&span.text, most)),
            };
            Span { text, ..span }
        })
        .collect();
    (short, cut)
}

fn first(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// The first and last `half` characters, each where something changed stands beside it.
fn middle_cut(text: &str, half: usize, after_change: bool, before_change: bool) -> String {
    let tail_start = text
        .char_indices()
        .rev()
        .nth(half.saturating_sub(1))
        .map_or(0, |(at, _)| at);
    let tail = &text[tail_start..];
    match (after_change, before_change) {
        (true, false) => format!("{} …", first(text, half)),
        (false, true) => format!("… {tail}"),
        _ => format!("{} … {tail}", first(text, half)),
    }
}

#[derive(Default)]
struct Spans {
    runs: Vec<Span>,
}

impl Spans {
    fn push(&mut self, fate: Fate, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(text),
            _ => self.runs.push(Span {
                fate,
                text: text.to_owned(),
            }),
        }
    }
}

/// How many pieces the text has at most.
fn pieces(text: &str) -> usize {
    // Every second piece is a word; the rest is spaces and signs.
    text.split_whitespace().count() * 2
}

/// The bytes that both texts begin with, up to the last space among them: a word is whole or not the same.
fn common_start(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    if same == a.len() && same == b.len() {
        return same;
    }
    let mut same = same;
    while !a.is_char_boundary(same) || !b.is_char_boundary(same) {
        same -= 1;
    }
    a[..same].rfind([' ', '\n']).map_or(0, |at| at + 1)
}

/// The bytes that both texts end with, from the first space among them.
fn common_end(a: &str, b: &str) -> usize {
    let pairs = a.bytes().rev().zip(b.bytes().rev());
    let mut same = pairs.take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(a.len() - same) || !b.is_char_boundary(b.len() - same) {
        same -= 1;
    }
    let tail = &a[a.len() - same..];
    tail.find([' ', '\n']).map_or(0, |at| tail.len() - at)
}

fn by_words(old: &str, new: &str, spans: &mut Spans) {
    let diff = TextDiff::from_unicode_words(old, new);
    let old_text = |range: Range<usize>| range.filter_map(|at| diff.old_slice(at)).collect::<String>();
    let new_text = |range: Range<usize>| range.filter_map(|at| diff.new_slice(at)).collect::<String>();
    // A space between two changed words belongs to both: whole phrases are read as one change.
    let (mut removed, mut added) = (String::new(), String::new());
    let mut between = String::new();
    for op in diff.ops() {
        let (old_range, new_range) = (op.old_range(), op.new_range());
        if let DiffOp::Equal { .. } = op {
            let same = old_text(old_range);
            let is_gap = (!removed.is_empty() || !added.is_empty()) && same.chars().all(|sign| sign == ' ');
            if is_gap {
                between.push_str(&same);
                continue;
            }
            flush(spans, &mut removed, &mut added);
            spans.push(Fate::Same, &std::mem::take(&mut between));
            spans.push(Fate::Same, &same);
        } else {
            let gap = std::mem::take(&mut between);
            removed.push_str(&gap);
            added.push_str(&gap);
            removed.push_str(&old_text(old_range));
            added.push_str(&new_text(new_range));
        }
    }
    flush(spans, &mut removed, &mut added);
    spans.push(Fate::Same, &between);
}

fn flush(spans: &mut Spans, removed: &mut String, added: &mut String) {
    let (old, new) = (std::mem::take(removed), std::mem::take(added));
    if old == new {
        spans.push(Fate::Same, &old);
        return;
    }
    spans.push(Fate::Removed, &old);
    spans.push(Fate::Added, &new);
}

/// Line by line, and word by word within the lines that differ, as far as they are not too many.
fn by_lines(old: &str, new: &str, spans: &mut Spans) {
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    if old_lines.len() + new_lines.len() > MOST_LINES {
        spans.push(Fate::Removed, old);
        spans.push(Fate::Added, new);
        return;
    }
    for op in capture_diff_slices(Algorithm::Myers, &old_lines, &new_lines) {
        let (before, after) = (old_lines[op.old_range()].concat(), new_lines[op.new_range()].concat());
        if let DiffOp::Equal { .. } = op {
            spans.push(Fate::Same, &before);
        } else if pieces(&before) + pieces(&after) <= MOST_WORDS {
            by_words(&before, &after, spans);
        } else {
            spans.push(Fate::Removed, &before);
            spans.push(Fate::Added, &after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The comparison on one line: `[-removed-]` and `{+added+}`.
    fn shown(before: &str, after: &str) -> String {
        compare(before, after)
            .into_iter()
            .map(|span| match span.fate {
                Fate::Same => span.text,
                Fate::Added => format!("{{+{}+}}", span.text),
                Fate::Removed => format!("[-{}-]", span.text),
            })
            .collect()
    }

    fn side(spans: &[Span], without: Fate) -> String {
        let kept = spans.iter().filter(|span| span.fate != without);
        kept.map(|span| span.text.as_str()).collect()
    }

    #[test]
    fn words_are_told_apart_and_phrases_hang_together() {
        let table = [
            ("", "", ""),
            ("Likt", "Likt", "Likt"),
            ("", "Nytt", "{+Nytt+}"),
            ("Borte", "", "[-Borte-]"),
            ("i to uker", "i fire uker", "i [-to-]{+fire+} uker"),
            (
                "at dere finner ut hvor. Be",
                "at dere måler dette før. Be",
                "at dere [-finner ut hvor-]{+måler dette før+}. Be",
            ),
            ("å", "ä", "[-å-]{+ä+}"),
            ("på øya", "på øyene i nord", "på [-øya-]{+øyene i nord+}"),
            ("Mål", "Mål først", "Mål{+ først+}"),
            ("én\nto\n", "én\ntre\nto\n", "én\n{+tre\n+}to\n"),
            ("😀 ja", "😁 ja", "[-😀-]{+😁+} ja"),
        ];
        for (before, after, expected) in table {
            assert_eq!(shown(before, after), expected);
        }
    }

    #[test]
    fn both_texts_can_be_read_out_of_a_comparison_also_of_very_long_ones() {
        let words = |seed: usize, count: usize| -> String {
            let word = |at: usize| format!("ord{} ", (at * seed + at / 7) % 997);
            (0..count).map(word).collect()
        };
        let line = |text: &str| text.replace("ord1 ", "ord1\n");
        let long = (words(13, 20_000), words(29, 20_000));
        let texts = [
            (words(3, 40), words(5, 50)),
            (line(&long.0), line(&long.1)),
            (long.0.clone(), long.1),
            (long.0.clone(), String::new()),
            ("\n".repeat(30_000), "a\n".repeat(30_000)),
            (format!("{}slutt", long.0), format!("start {}", long.0)),
        ];
        for (before, after) in texts {
            let spans = compare(&before, &after);
            assert!(side(&spans, Fate::Added) == before && side(&spans, Fate::Removed) == after);
            let alternate = spans.windows(2).all(|pair| pair[0].fate != pair[1].fate);
            assert!(alternate, "runs of one fate are one");
        }
    }

    #[test]
    fn words_are_counted_without_signs() {
        assert_eq!(count_words(&compare("a – b", "a, c d – e")), (3, 1));
        assert_eq!(count_words(&compare("likt", "likt")), (0, 0));
    }

    #[test]
    fn long_runs_are_cut_where_nothing_changed() {
        let same = "x".repeat(500);
        let (short, cut) = shortened(compare(&format!("{same} a"), &format!("{same} b")), 100);
        assert!(cut);
        assert!(short[0].text.starts_with("… x") && short[0].text.chars().count() < 60);
        let (whole, cut) = shortened(compare("kort", "kort tekst"), 100);
        assert_eq!((whole, cut), (compare("kort", "kort tekst"), false));
    }
}
