//! What was noted and assessed of a case, gathered by theme, with what says nearly the same side by side.
//!
//! How alike two texts are is told by the stems they share (Dice's measure): twice the number of stems that both have, over
//! the number of stems of the one and of the other. A stem is counted once a text. Words of fewer than three letters are left
//! out, as are those that stand in most texts whatever they are about. Two texts are near-duplicates from [`NEAR`] on where
//! they share [`FEWEST`] stems or more: one word in common tells too little of two short texts. Those with the very same
//! stems always are.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::domain::{CaseTexts, Council, Field, Id, NoteKind, Table, Theme};
use crate::language::stem::stem;
use crate::language::{Locale, read_date};

/// From how alike two texts are near-duplicates, of 1.
pub const NEAR: f64 = 0.5;

/// The fewest stems that near-duplicates share, where their stems are not all the same.
pub const FEWEST: usize = 2;

/// Words that stand in most texts, whatever they are about, in both forms of Norwegian.
const COMMON: &str = "alle blir burde bør den denne der dere dermed det dette disse eit ein eller enn ett etter for fra frå \
    gjør gjer hadde han har heller hun hva hvem hver hvis hvor hvordan ikke ikkje inn kan kor korleis kva kven kvar mange \
    med meir men mer mot noe noko når også ofte oss over seg sin sitt skal skulle slik som til under var ved vert vil \
    vår være";

/// A note or an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub table: Table,
    pub id: Id,
    /// Whether it was noted as advice.
    pub is_advice: bool,
    /// Who wrote it.
    pub author: Option<Id>,
    pub body: String,
}

/// What stands under one theme: groups of near-duplicates, most of them of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeGroup {
    pub theme: Option<Theme>,
    pub groups: Vec<Vec<Entry>>,
}

/// What is gathered of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathering {
    /// By theme, those without one last; without what is in a recommendation and what is set aside.
    pub themes: Vec<ThemeGroup>,
    /// What is set aside.
    pub aside: Vec<Entry>,
    /// How many are in a recommendation.
    pub used: usize,
}

impl Gathering {
    /// How many notes and assessments are left to look at.
    #[must_use]
    pub fn left(&self) -> usize {
        self.themes.iter().flat_map(|theme| &theme.groups).map(Vec::len).sum()
    }
}

/// Gathers the notes of a case and its assessments. Private ones, talking points, questions, decisions, actions, quotes
/// and lines of a template that nobody has answered are none of what advice is made from. `text` gives a text as the window shows it.
#[must_use]
pub fn gather(council: &Council, texts: &CaseTexts, case: Id, text: &dyn Fn(Field, Id, &str) -> String) -> Gathering {
    let used = council.used_in_recommendations(case);
    let aside = council.gathered.of(case).filter(|row| row.recommendation_id.is_none());
    let aside: HashSet<Id> = aside.map(|row| row.about_id).collect();

    let mut gathering = Gathering::default();
    let mut open: Vec<(Option<Theme>, Entry)> = Vec::new();
    let entries = entries(texts, case, text).into_iter();
    for (theme, entry) in entries.filter(|(_, entry)| !council.is_only_template(&entry.body)) {
        if used.contains(&entry.id) {
            gathering.used += 1;
        } else if aside.contains(&entry.id) {
            gathering.aside.push(entry);
        } else {
            open.push((theme, entry));
        }
    }
    for theme in Theme::ALL.into_iter().map(Some).chain([None]) {
        let of_theme = open
            .iter()
            .filter(|(own, _)| *own == theme)
            .map(|(_, entry)| entry.clone());
        let groups = side_by_side(of_theme.collect());
        if !groups.is_empty() {
            gathering.themes.push(ThemeGroup { theme, groups });
        }
    }
    gathering
}

/// What advice may be made from, advice first, then in the order it was written.
fn entries(texts: &CaseTexts, case: Id, text: &dyn Fn(Field, Id, &str) -> String) -> Vec<(Option<Theme>, Entry)> {
    let notes = texts.notes.of(case).filter(|note| {
        let kind = matches!(note.kind, NoteKind::Note | NoteKind::Advice);
        kind && !note.is_private
    });
    let notes = notes.map(|note| {
        let entry = Entry {
            table: Table::Note,
            id: note.id,
            is_advice: note.kind == NoteKind::Advice,
            author: note.author_id,
            body: text(Field::NOTE_BODY, note.id, &note.body),
        };
        (note.theme, note.written_at, entry)
    });
    let assessments = texts.assessments.of(case).filter(|row| !row.is_private).map(|row| {
        let entry = Entry {
            table: Table::Assessment,
            id: row.id,
            is_advice: false,
            author: row.member_id,
            body: row.body.clone(),
        };
        (row.theme, row.written_at, entry)
    });
    let mut all: Vec<_> = notes
        .chain(assessments)
        .filter(|(.., entry)| !entry.body.trim().is_empty())
        .collect();
    all.sort_by_key(|(_, written, entry)| (!entry.is_advice, *written, entry.id));
    all.into_iter().map(|(theme, _, entry)| (theme, entry)).collect()
}

/// Puts each entry with the first group that it is near to one of, else in a group of its own.
fn side_by_side(entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut groups: Vec<Vec<Entry>> = Vec::new();
    // By entry: its group, and how many stems it has. By stem: the entries that have it.
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(entries.len());
    let mut having: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, entry) in entries.into_iter().enumerate() {
        let stems = stems(&entry.body);
        // Only those that share a stem can be near.
        let mut common: HashMap<usize, usize> = HashMap::new();
        for other in stems.iter().filter_map(|stem| having.get(stem)).flatten() {
            *common.entry(*other).or_default() += 1;
        }
        let near = common.into_iter().filter_map(|(other, common)| {
            let (group, count) = places[other];
            is_near(stems.len(), count, common).then_some(group)
        });
        let group = near.min().unwrap_or(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(entry);
        places.push((group, stems.len()));
        for stem in stems {
            having.entry(stem).or_default().push(at);
        }
    }
    groups
}

/// The stems of a text that say what it is about.
fn stems(text: &str) -> BTreeSet<String> {
    static LEFT_OUT: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split_whitespace().collect());
    text.to_lowercase()
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3 && !LEFT_OUT.contains(word))
        .map(stem)
        .collect()
}

/// Dice's measure of two texts with so many stems, and so many in common.
fn dice(a: usize, b: usize, common: usize) -> f64 {
    if a + b == 0 {
        return 0.0;
    }
    2.0 * common as f64 / (a + b) as f64
}

/// Whether two texts with so many stems, and so many in common, are near-duplicates.
fn is_near(a: usize, b: usize, common: usize) -> bool {
    let is_same = common > 0 && common == a && common == b;
    is_same || (common >= FEWEST && dice(a, b, common) >= NEAR)
}

/// The day that an action is to be done by, where its text says so: «… innen 24. november», in the words of `words`. A date
/// without a year is in that of `near`.
#[must_use]
pub fn due_in(words: &Locale, text: &str, near: Date) -> Option<Date> {
    let marker = words.text("minutes-due-marker");
    let names = words.date_names();
    let parts: Vec<&str> = text.split_whitespace().collect();
    let at = parts.iter().rposition(|part| part.to_lowercase() == marker)?;
    let after = &parts[at + 1..];
    (1..=after.len().min(4)).rev().find_map(|count| {
        let date = after[..count].join(" ");
        read_date(date.trim_end_matches([',', ';', ':', '!', '?']), &names, near).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;
    use jiff::civil::date;

    /// How many of the texts are in each group.
    fn groups(texts: &[&str]) -> Vec<usize> {
        let entries = texts.iter().map(|text| Entry {
            table: Table::Note,
            id: Id::new(),
            is_advice: false,
            author: None,
            body: (*text).to_owned(),
        });
        side_by_side(entries.collect()).iter().map(Vec::len).collect()
    }

    #[test]
    fn texts_that_say_nearly_the_same_are_alike_and_others_are_not() {
        let near = [
            (
                "Mål hvor mange brukere som gir opp",
                "Dere må måle hvor mange av brukerne som gir opp",
            ),
            (
                "Gevinstene må ha en eier i linjen",
                "Gevinstane må ha ein eigar: finn ein eier i linja",
            ),
            (
                "Styringsgruppen mangler førstelinjen",
                "Førstelinjen mangler i styringsgruppen",
            ),
            ("Mål nå", "Mål nå"),
        ];
        for (a, b) in near {
            assert_eq!(groups(&[a, b]), [2], "{a} / {b}");
        }
        let far = [
            ("Mål hvor mange brukere som gir opp", "Bestem hvem som eier gevinstene"),
            (
                "Styringsgruppen mangler førstelinjen",
                "Styringsgruppen møtes for sjelden til å styre risikoen",
            ),
            ("Start i det små", "Start med brukerne"),
            ("", ""),
        ];
        for (a, b) in far {
            assert_eq!(groups(&[a, b]), [1, 1], "{a} / {b}");
        }
    }

    #[test]
    fn each_text_joins_the_first_group_it_is_near_to_one_of() {
        // The last is near to the second alone, which is with the first.
        let chain = [
            "Gevinstene må ha en eier",
            "Gevinstene må ha en eier i linjen",
            "Styringsgruppen møtes for sjelden",
            "Eier i linjen",
        ];
        assert_eq!(groups(&chain), [3, 1]);
    }

    #[test]
    fn the_day_of_an_action_is_read_out_of_its_text() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let near = date(2026, 11, 13);
        let due = |text| due_in(&words, text, near);
        assert_eq!(due("Sende brukerreisene innen 24. november"), Some(date(2026, 11, 24)));
        assert_eq!(due("Sende brukerreisene innen 24.11.2026."), Some(date(2026, 11, 24)));
        assert_eq!(
            due("Sende innen fredag 20. november, og ringe"),
            Some(date(2026, 11, 20))
        );
        assert_eq!(due("Sende innenfor rammen"), None);
        assert_eq!(due("Sende innen"), None);
    }
}
