//! Finds what is written in a document, letters of either case taken alike.

use std::ops::Range;

use crate::domain::DocumentText;

/// The most hits that are counted: beyond it nobody goes through them one by one.
const MOST: usize = 2_000;

/// Where in a document something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// From 0.
    pub page: usize,
    pub block: usize,
    /// In bytes.
    pub place: Range<usize>,
}

/// Every place where `wanted` stands, in order; none for an empty one.
pub(super) fn hits(text: &DocumentText, wanted: &str) -> Vec<Hit> {
    let mut found = Vec::new();
    for (page, blocks) in text.pages.iter().enumerate() {
        for (block, words) in blocks.blocks.iter().enumerate() {
            for place in places(words.words().unwrap_or_default(), wanted) {
                found.push(Hit { page, block, place });
                if found.len() == MOST {
                    return found;
                }
            }
        }
    }
    found
}

/// Where `wanted` stands in a text, in bytes.
pub(super) fn places(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let folded = |text: &str| -> Vec<char> { text.chars().map(fold).collect() };
    let wanted = folded(wanted.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let signs: Vec<(usize, char)> = text.char_indices().map(|(at, sign)| (at, fold(sign))).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at + wanted.len() <= signs.len() {
        let is_here = signs[at..]
            .iter()
            .zip(&wanted)
            .all(|((_, sign), wanted)| sign == wanted);
        if is_here {
            let end = signs.get(at + wanted.len()).map_or(text.len(), |(end, _)| *end);
            found.push(signs[at].0..end);
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    found
}

/// A letter as it is compared; one that is two in lower case stays as it is, so that places hold.
fn fold(sign: char) -> char {
    if sign.is_whitespace() {
        return ' ';
    }
    let mut lower = sign.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn letters_of_either_case_are_alike() {
        let text = "Øre og øre, ÅRET\nRundt";
        let met: Vec<&str> = places(text, "ør").into_iter().map(|place| &text[place]).collect();
        assert_eq!(met, ["Ør", "ør"]);
        assert_eq!(&text[places(text, "året rundt")[0].clone()], "ÅRET\nRundt");
        assert!(places(text, " ").is_empty() && places("", "a").is_empty());
        assert_eq!(places("aaa", "aa").len(), 1);
        assert_eq!(places("İstanbul", "stan").first(), Some(&(2..6)));
    }
}
