//! The text taken out of a document: page by page, or why there is none.

use serde::{Deserialize, Serialize};

use super::case::choices;

choices! {
    /// Why the text of a document could not be read. The document itself is kept as it is all the same.
    TextFault {
        /// It does not hang together, or ends before it should.
        Broken = "broken",
        /// It opens with a password alone.
        Encrypted = "encrypted",
        /// There is more of it than is read.
        TooLarge = "too_large",
        /// It is made to do harm, such as to swell when it is unpacked.
        Hostile = "hostile",
        /// Its pages are pictures, as of a scanner.
        NoText = "no_text",
        /// It is of a kind that no text is taken out of.
        UnknownKind = "unknown_kind",
        /// It was not done in the time that is given it.
        TooSlow = "too_slow",
    }
}

/// A piece of a page, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextBlock {
    Heading(String),
    Text(String),
    /// A picture, which has no text to take out.
    Figure,
}

impl TextBlock {
    /// Its words; none of a figure.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Heading(words) | Self::Text(words) => Some(words),
            Self::Figure => None,
        }
    }
}

/// One page, slide or sheet; or a part of a document that has no pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextPage {
    /// What it is called beside its number, as the sheets of a workbook; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    pub blocks: Vec<TextBlock>,
}

/// The text of a document, or why there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentText {
    pub fault: Option<TextFault>,
    /// How many pages, slides or sheets it has; none where it has no such thing, or that is not known.
    pub page_count: Option<u32>,
    /// In order. Parts of a fair size where the document has no pages.
    pub pages: Vec<TextPage>,
}

impl DocumentText {
    /// No text, and why.
    #[must_use]
    pub fn fault(fault: TextFault) -> Self {
        Self {
            fault: Some(fault),
            ..Self::default()
        }
    }

    /// How many pictures there are that no text was taken out of.
    #[must_use]
    pub fn figures(&self) -> usize {
        let blocks = self.pages.iter().flat_map(|page| &page.blocks);
        blocks.filter(|block| **block == TextBlock::Figure).count()
    }

    /// Whether there is a word in it.
    #[must_use]
    pub fn has_words(&self) -> bool {
        let mut blocks = self.pages.iter().flat_map(|page| &page.blocks);
        blocks.any(|block| block.words().is_some_and(|words| !words.trim().is_empty()))
    }
}

/// What is known of a document without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFacts {
    /// In lower-case hexadecimal; its key.
    pub sha256: String,
    pub media_type: String,
    pub byte_length: i64,
    /// Whether it has been read for text by this version of the program, with what came of it.
    pub read: Option<(Option<TextFault>, Option<u32>)>,
}

/// The pages read, kept as a person would write them: `1-14,20`.
pub mod pages_read {
    use std::collections::BTreeSet;

    /// Reads such a list; what is no page in it is passed by.
    #[must_use]
    pub fn parse(text: &str) -> BTreeSet<u32> {
        // No document has more pages than this; a row from elsewhere is not to fill the memory.
        const MOST: u32 = 100_000;
        let mut pages = BTreeSet::new();
        for part in text.split(',') {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            if let (Ok(from), Ok(to)) = (from.trim().parse::<u32>(), to.trim().parse::<u32>()) {
                pages.extend(from.max(1)..=to.min(MOST));
            }
        }
        pages
    }

    /// Writes such a list.
    #[must_use]
    pub fn write(pages: &BTreeSet<u32>) -> String {
        let mut parts: Vec<(u32, u32)> = Vec::new();
        for &page in pages {
            match parts.last_mut() {
                Some((_, to)) if *to + 1 == page => *to = page,
                _ => parts.push((page, page)),
            }
        }
        let written = parts.into_iter().map(|(from, to)| {
            if from == to {
                from.to_string()
            } else {
                format!("{from}-{to}")
            }
        });
        written.collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::pages_read::{parse, write};

    #[test]
    fn pages_read_are_written_as_they_are_read() {
        for list in ["", "1", "1-14,20", "2,4,6-8"] {
            assert_eq!(write(&parse(list)), list);
        }
        assert_eq!(write(&parse("3,1-2, 2 ,x,9-")), "1-3");
        assert_eq!(parse("1-4294967295").len(), 100_000);
    }
}
