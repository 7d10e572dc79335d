//! Codes in the line of notes: `#2` names a theme, `!` and the beginning of a word a kind, `@` and letters who says it.

use crate::domain::{Id, NoteKind, NoteMarks, Theme};

use super::kind::KINDS;

/// Who can be named by letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub id: Id,
    pub letters: String,
    pub name: String,
}

/// What codes name in this window and this meeting.
pub struct Codes {
    /// The words of [`KINDS`], in small letters.
    pub kinds: [String; KINDS.len()],
    /// Another word for a decision, which many write as soon.
    pub also_decision: String,
    pub speakers: Vec<Speaker>,
}

/// What a code sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    Theme(Theme),
    Kind(NoteKind),
    Speaker(Id),
}

impl Code {
    /// Sets it.
    pub fn mark(self, marks: &mut NoteMarks) {
        match self {
            Self::Theme(theme) => marks.theme = Some(theme),
            Self::Kind(kind) => marks.kind = kind,
            Self::Speaker(speaker) => marks.speaker = Some(speaker),
        }
        *marks = marks.allowed();
    }
}

impl Codes {
    /// What a word is the code of, if it is one as it stands.
    pub fn read(&self, word: &str) -> Option<Code> {
        if let Some((theme, "")) = Theme::coded(word) {
            return Some(Code::Theme(theme));
        }
        if let Some(beginning) = word.strip_prefix('!') {
            return self.kind(beginning).map(Code::Kind);
        }
        let letters = word.strip_prefix('@')?;
        let mut speakers = self.speakers.iter();
        let named = speakers.find(|speaker| same(&speaker.letters, letters));
        named.map(|speaker| Code::Speaker(speaker.id))
    }

    /// The kind whose word begins like this: advice where nothing is said, a question for its own sign.
    pub fn kind(&self, beginning: &str) -> Option<NoteKind> {
        match beginning {
            "" => Some(NoteKind::Advice),
            "?" => Some(NoteKind::Question),
            _ => {
                let beginning = beginning.to_lowercase();
                let mut words = KINDS.into_iter().zip(&self.kinds);
                let named = words
                    .find(|(_, word)| word.starts_with(&beginning))
                    .map(|(kind, _)| kind);
                named.or_else(|| self.also_decision.starts_with(&beginning).then_some(NoteKind::Decision))
            }
        }
    }

    /// Whether a line that is no more than this word may become a code with the next keystroke.
    pub fn may_become_code(&self, word: &str) -> bool {
        let Some(sign) = word.chars().next().filter(|sign| "#!@".contains(*sign)) else {
            return false;
        };
        let rest = &word[sign.len_utf8()..];
        let speaks = |speaker: &Speaker| speaker.letters.to_lowercase().starts_with(&rest.to_lowercase());
        match sign {
            '#' => rest.is_empty() || self.read(word).is_some(),
            '!' => self.kind(rest).is_some(),
            _ => rest.is_empty() || self.speakers.iter().any(speaks),
        }
    }

    /// Takes codes that a text begins or ends with out of it, and sets what they name; `ended` counts one that nothing
    /// follows. Gives how many characters were taken from the beginning.
    pub fn take(&self, text: &mut String, marks: &mut NoteMarks, ended: bool) -> usize {
        let mut from_start = 0;
        while let Some((code, rest, taken)) = self.first(text, ended).or_else(|| self.last(text, ended)) {
            code.mark(marks);
            *text = rest;
            from_start += taken;
        }
        from_start
    }

    /// A code at the beginning: what it names, the text after it, and how many characters it took.
    fn first(&self, text: &str, ended: bool) -> Option<(Code, String, usize)> {
        let start = text.trim_start();
        let count = |after: &str| text.chars().count() - after.chars().count();
        if let Some((theme, after)) = Theme::coded(start) {
            // What is no more than a code may become a longer number with the next keystroke.
            return (ended || start.len() > 2).then(|| (Code::Theme(theme), after.to_owned(), count(after)));
        }
        let end = start.find(char::is_whitespace);
        if end.is_none() && !ended {
            return None;
        }
        let (word, after) = start.split_at(end.unwrap_or(start.len()));
        if let Some(code) = self.read(word) {
            let after = after.trim_start();
            return Some((code, after.to_owned(), count(after)));
        }
        // The sign of advice right before its first word.
        let after = start
            .strip_prefix('!')
            .filter(|rest| rest.starts_with(char::is_alphabetic))?;
        // A letter alone was meant for a kind, and none begins with it.
        if is_one_letter(word) {
            return None;
        }
        Some((Code::Kind(NoteKind::Advice), after.to_owned(), count(after)))
    }

    /// A code at the end, after white space: what it names and the text before it.
    fn last(&self, text: &str, ended: bool) -> Option<(Code, String, usize)> {
        let end = text.trim_end();
        if end.len() == text.len() && !ended {
            return None;
        }
        let at = end.rfind(char::is_whitespace)?;
        let at = at + end[at..].chars().next()?.len_utf8();
        let code = self.read(&end[at..])?;
        Some((code, end[..at].to_owned(), 0))
    }
}

/// Whether a word is the sign of kinds and a single letter.
pub fn is_one_letter(word: &str) -> bool {
    let mut rest = word.strip_prefix('!').unwrap_or_default().chars();
    rest.next().is_some_and(char::is_alphabetic) && rest.next().is_none()
}

/// The word a cursor stands at the end of, where it begins with a sign of codes: from which character to which.
pub fn word_at(text: &str, cursor: usize) -> Option<(usize, usize, String)> {
    let before: Vec<char> = text.chars().take(cursor).collect();
    if before.len() < cursor {
        return None;
    }
    let start = before
        .iter()
        .rposition(|sign| sign.is_whitespace())
        .map_or(0, |at| at + 1);
    let word: String = before[start..].iter().collect();
    let ends = text.chars().nth(cursor).is_none_or(char::is_whitespace);
    (ends && word.starts_with(['#', '!', '@'])).then_some((start, cursor, word))
}

/// The text without the characters from `start` to `end`, nor the space after them.
pub fn without(text: &str, start: usize, end: usize) -> String {
    let before: String = text.chars().take(start).collect();
    let after: String = text.chars().skip(end).collect();
    before + after.strip_prefix(' ').unwrap_or(&after)
}

fn same(a: &str, b: &str) -> bool {
    !a.is_empty() && a.to_lowercase() == b.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Codes {
        let kinds = ["notat", "råd", "vedtak", "aksjon", "sitat", "spørsmål"];
        let speaker = |letters: &str| Speaker {
            id: Id::new(),
            letters: letters.to_owned(),
            name: String::new(),
        };
        Codes {
            kinds: kinds.map(str::to_owned),
            also_decision: "beslutning".to_owned(),
            speakers: vec![speaker("GJ"), speaker("M4")],
        }
    }

    fn taken(text: &str, ended: bool) -> (NoteMarks, String) {
        let (mut text, mut marks) = (text.to_owned(), NoteMarks::default());
        codes().take(&mut text, &mut marks, ended);
        (marks, text)
    }

    fn theme(text: &str, ended: bool) -> (Option<u8>, String) {
        let (marks, text) = taken(text, ended);
        (marks.theme.map(Theme::number), text)
    }

    #[test]
    fn a_code_first_or_last_gives_the_theme_and_goes() {
        for (text, ended, number, rest) in [
            ("#4 Avtal gevinstene", false, 4, "Avtal gevinstene"),
            ("#4Avtal gevinstene", false, 4, "Avtal gevinstene"),
            ("Avtal gevinstene #2 ", false, 2, "Avtal gevinstene "),
            ("Avtal gevinstene #2", true, 2, "Avtal gevinstene "),
            ("#6", true, 6, ""),
            ("#1 #3 æøå", false, 3, "æøå"),
        ] {
            assert_eq!(theme(text, ended), (Some(number), rest.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_stays() {
        for text in [
            "#4",
            "#7 sju",
            "#12 tolv",
            "nr#4 ",
            "Se punkt #4 i notatet",
            "#panic()",
            "😀",
            "#",
            "",
            "Bra! ",
            "@",
            "!!! nå",
            "@ring dem",
            "a@GJ ",
            "!q tekst",
            "!I dag",
        ] {
            assert_eq!(taken(text, false), (NoteMarks::default(), text.to_owned()));
        }
        assert_eq!(theme("C#4", true), (None, "C#4".to_owned()));
    }

    #[test]
    fn a_sign_and_the_beginning_of_a_word_give_the_kind() {
        for (text, kind, rest) in [
            ("! Mål først", NoteKind::Advice, "Mål først"),
            ("!Mål først", NoteKind::Advice, "Mål først"),
            ("!Mål hvor mange", NoteKind::Advice, "Mål hvor mange"),
            ("!Vi venter", NoteKind::Advice, "Vi venter"),
            ("!v Vi venter", NoteKind::Decision, "Vi venter"),
            ("!b Vi venter", NoteKind::Decision, "Vi venter"),
            ("!a Ring dem", NoteKind::Action, "Ring dem"),
            ("!s Vi vet ikke", NoteKind::Quote, "Vi vet ikke"),
            ("!sp Hvem?", NoteKind::Question, "Hvem?"),
            ("!? Hvem?", NoteKind::Question, "Hvem?"),
            ("Ring dem !ak ", NoteKind::Action, "Ring dem "),
        ] {
            let (marks, left) = taken(text, false);
            assert_eq!((marks.kind, left.as_str()), (kind, rest), "{text}");
        }
    }

    #[test]
    fn letters_give_the_speaker_and_never_of_a_quote() {
        let codes = codes();
        let read = |text: &str, marks: NoteMarks| {
            let (mut text, mut marks) = (text.to_owned(), marks);
            let taken = codes.take(&mut text, &mut marks, false);
            (marks.speaker, text, taken)
        };
        let (speaker, text, count) = read("@gj Tre etater", NoteMarks::default());
        assert_eq!(
            (speaker, text.as_str(), count),
            (Some(codes.speakers[0].id), "Tre etater", 4)
        );
        let quote = NoteMarks {
            kind: NoteKind::Quote,
            ..NoteMarks::default()
        };
        assert_eq!(read("@M4 Vi vet", quote), (None, "Vi vet".to_owned(), 4));
        assert_eq!(read("@XX Vi vet", NoteMarks::default()).1, "@XX Vi vet");
    }

    #[test]
    fn the_word_at_the_cursor_is_found_anywhere() {
        assert_eq!(word_at("Se #4", 5), Some((3, 5, "#4".to_owned())));
        assert_eq!(word_at("Se #4 i", 5), Some((3, 5, "#4".to_owned())));
        assert_eq!(word_at("Se #42", 5), None);
        assert_eq!(word_at("Se @", 4), Some((3, 4, "@".to_owned())));
        assert_eq!(word_at("Bra!", 4), None);
        assert_eq!(word_at("#", 9), None);
        assert_eq!(without("Se #4 i dag", 3, 5), "Se i dag");
    }
}
