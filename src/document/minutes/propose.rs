//! What minutes are proposed to say: from who was there, what was asked and advised, and what was noted in the meeting.
//!
//! Private notes are never read here, and nobody is named as having said something: of notes, only those of advice,
//! decisions and actions are told, without who said them.

use std::collections::HashSet;

use super::{BULLET, MinutesSource};
use crate::domain::operations::{MinutesProposal, ProposedSection};
use crate::domain::text::one_line;
use crate::domain::{Action, AgendaItem, Field, Id, MinutesSectionKind, Note, NoteKind, OrganisationRole, Theme};

/// What was said of one item, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MinutesFigures {
    pub questions: usize,
    pub advice: usize,
    pub decisions: usize,
    pub actions: usize,
}

impl<'a> MinutesSource<'a> {
    /// The minutes as proposed, in the form of `words`.
    #[must_use]
    pub fn proposal(&self) -> MinutesProposal {
        let mut sections = vec![ProposedSection {
            kind: MinutesSectionKind::Presence,
            agenda_item_id: None,
            heading: self.title(),
            body: self.presence(),
        }];
        for item in self.council.agenda(self.meeting.id) {
            sections.push(ProposedSection {
                kind: MinutesSectionKind::Item,
                agenda_item_id: Some(item.id),
                heading: self.heading(item),
                body: self.item(item),
            });
        }
        sections.extend(self.actions());
        MinutesProposal {
            form: self.words.form(),
            sections,
        }
    }

    /// How much there is to tell of an item.
    #[must_use]
    pub fn figures(&self, item: &AgendaItem) -> MinutesFigures {
        let case = item.case_id;
        MinutesFigures {
            questions: case.map_or(0, |case| self.questions(case).len()),
            advice: self.advice(item).len(),
            decisions: self.notes(item, NoteKind::Decision).len(),
            actions: self.actions_of(item).len(),
        }
    }

    /// The actions of the meeting, by item; those of none last.
    #[must_use]
    pub fn actions(&self) -> Vec<ProposedSection> {
        let agenda = self.council.agenda(self.meeting.id);
        let mut told: HashSet<Id> = HashSet::new();
        let mut sections = Vec::new();
        for item in agenda {
            let mut actions = self.actions_of(item);
            actions.retain(|action| told.insert(action.id));
            sections.extend(self.action_section(Some(item.id), &actions));
        }
        let rest: Vec<&Action> = self
            .meeting_actions()
            .filter(|action| !told.contains(&action.id))
            .collect();
        sections.extend(self.action_section(None, &rest));
        sections
    }

    /// The actions that were taken on under an item.
    #[must_use]
    pub fn actions_of(&self, item: &AgendaItem) -> Vec<&'a Action> {
        let of_note = |action: &Action| {
            let note = action.note_id?;
            let texts = self.texts.get(&item.subject())?;
            texts.notes.get(note)?.agenda_item_id
        };
        self.meeting_actions()
            .filter(|action| match item.case_id {
                Some(case) => action.case_id == Some(case),
                None => action.case_id.is_none() && of_note(action) == Some(item.id),
            })
            .collect()
    }

    fn meeting_actions(&self) -> impl Iterator<Item = &'a Action> {
        let council = self.council;
        let meeting = self.meeting.id;
        let actions = council.actions.iter().filter(|action| !self.is_private(action));
        actions.filter(move |action| action.meeting_id == Some(meeting) && !action.body.trim().is_empty())
    }

    /// Whether an action has the words of a note that is for one alone: it was made before that was said of the note.
    fn is_private(&self, action: &Action) -> bool {
        let note = action
            .note_id
            .and_then(|id| self.texts.values().find_map(|texts| texts.notes.get(id)));
        note.is_some_and(|note| note.is_private || note.kind == NoteKind::TalkingPoint)
    }

    fn action_section(&self, item: Option<Id>, actions: &[&Action]) -> Option<ProposedSection> {
        let lines: Vec<String> = actions.iter().map(|action| self.action(action)).collect();
        (!lines.is_empty()).then(|| ProposedSection {
            kind: MinutesSectionKind::Actions,
            agenda_item_id: item,
            heading: String::new(),
            body: lines.join("\n"),
        })
    }

    fn action(&self, action: &Action) -> String {
        let words = self.words;
        let body = one_line(&(self.text)(Field::ACTION_BODY, action.id, &action.body));
        let member = action.owner_id.and_then(|id| self.council.members.get(id));
        let owner = member.map_or(action.owner_name.as_str(), |member| member.name.as_str());
        let mut line = format!("{BULLET}{}", sentence(&body));
        if !owner.is_empty() {
            line.push(' ');
            line += &words.with("minutes-action-owner", &[("name", owner.into())]);
        }
        if let Some(due) = action.due_on {
            line.push(' ');
            line += &words.with("minutes-action-due", &[("date", words.date_long(due).into())]);
        }
        line
    }

    /// What an item is called.
    fn heading(&self, item: &AgendaItem) -> String {
        let case = item.case_id.and_then(|case| self.council.cases.get(case));
        match case {
            Some(case) if item.title.trim().is_empty() => (self.text)(Field::CASE_TITLE, case.id, &case.title),
            _ => (self.text)(Field::AGENDA_ITEM_TITLE, item.id, &item.title),
        }
    }

    fn item(&self, item: &AgendaItem) -> String {
        let paragraphs = [
            self.impartiality(item),
            item.case_id.and_then(|case| self.asked(case)),
            self.advised(item),
            self.decided(item),
        ];
        let filled: Vec<String> = paragraphs.into_iter().flatten().collect();
        filled.join("\n\n")
    }

    pub(super) fn label(&self, key: &str, text: &str) -> String {
        format!("{}: {text}", self.words.text_of(key))
    }

    fn questions(&self, case: Id) -> Vec<Option<Theme>> {
        let questions = self.council.questions_in_order(case).into_iter();
        let asked = questions.filter(|question| !question.body.trim().is_empty());
        asked.map(|question| question.theme).collect()
    }

    fn asked(&self, case: Id) -> Option<String> {
        let themes = self.questions(case);
        if themes.is_empty() {
            return None;
        }
        let agencies = self.council.organisation_names(case, OrganisationRole::Agency);
        let who = if agencies.is_empty() {
            self.words.text("minutes-who-asked").to_owned()
        } else {
            self.list(&agencies)
        };
        let tally = self.tally(&themes);
        let text = self
            .words
            .with("minutes-asked", &[("who", who.into()), ("tally", tally.into())]);
        Some(self.label("minutes-label-questions", &text))
    }

    /// The recommendations of the item's case, and what was noted as advice and is in none of them: theme and words.
    fn advice(&self, item: &AgendaItem) -> Vec<(Option<Theme>, String)> {
        let Some(case) = item.case_id else {
            let notes = self.notes(item, NoteKind::Advice).into_iter();
            return notes.map(|note| (note.theme, self.note(note))).collect();
        };
        let rows = self.council.recommendations_in_order(case);
        let texts = self.texts.get(&case);
        let made = rows.iter().filter_map(|row| {
            let body = texts.and_then(|texts| texts.recommendation_texts.get(row.id));
            let headline = one_line(&(self.text)(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline));
            let first = || {
                let body = body.map(|body| (self.text)(Field::RECOMMENDATION_BODY, row.id, &body.body))?;
                body.lines().map(one_line).find(|line| !line.is_empty())
            };
            let told = Some(headline).filter(|headline| !headline.is_empty()).or_else(first)?;
            Some((row.theme, told))
        });
        let aside = self.council.gathered.of(case);
        let aside = aside
            .filter(|row| row.recommendation_id.is_none())
            .map(|row| row.about_id);
        let mut used = self.council.used_in_recommendations(case);
        used.extend(aside);
        let notes = self.notes(item, NoteKind::Advice).into_iter();
        let unused = notes
            .filter(|note| !used.contains(&note.id))
            .map(|note| (note.theme, self.note(note)));
        made.chain(unused).collect()
    }

    fn advised(&self, item: &AgendaItem) -> Option<String> {
        let advice = self.advice(item);
        if advice.is_empty() {
            return None;
        }
        let themes: Vec<_> = advice.iter().map(|(theme, _)| *theme).collect();
        let tally = self.tally(&themes);
        let text = self.words.with("minutes-advised", &[("tally", tally.into())]);
        let lines = advice.iter().map(|(_, words)| format!("\n{BULLET}{words}"));
        Some(self.label("minutes-label-advice", &text) + &lines.collect::<String>())
    }

    fn decided(&self, item: &AgendaItem) -> Option<String> {
        let decisions = self.notes(item, NoteKind::Decision);
        let told: Vec<String> = decisions.into_iter().map(|note| sentence(&self.note(note))).collect();
        match told.as_slice() {
            [] => None,
            [one] => Some(self.label("minutes-label-decisions", one)),
            several => {
                let lines: Vec<String> = several.iter().map(|one| format!("\n{BULLET}{one}")).collect();
                let text = self.words.text("minutes-decided-several");
                Some(self.label("minutes-label-decisions", text) + &lines.concat())
            }
        }
    }

    /// The notes of a kind that were taken in the meeting on an item, for all, in the order they were taken.
    fn notes(&self, item: &AgendaItem, kind: NoteKind) -> Vec<&'a Note> {
        let Some(texts) = self.texts.get(&item.subject()) else {
            return Vec::new();
        };
        let notes = texts.notes.of(item.subject());
        let mut notes: Vec<_> = notes
            .filter(|note| note.kind == kind && !note.is_private && note.meeting_id == Some(self.meeting.id))
            .filter(|note| !note.body.trim().is_empty())
            .filter(|note| {
                !self
                    .council
                    .is_only_template(&(self.text)(Field::NOTE_BODY, note.id, &note.body))
            })
            .collect();
        notes.sort_by_key(|note| (note.written_at, note.id));
        notes
    }

    fn note(&self, note: &Note) -> String {
        one_line(&(self.text)(Field::NOTE_BODY, note.id, &note.body))
    }

    /// «fem: to om organisering og tre om behov og mål», «ett om gevinster» or «fem uten tema».
    fn tally(&self, themes: &[Option<Theme>]) -> String {
        let words = self.words;
        let mut counted: Vec<(Option<Theme>, usize)> = Vec::new();
        let by_number = Theme::ALL.into_iter().map(Some).chain([None]);
        for theme in by_number {
            let count = themes.iter().filter(|one| **one == theme).count();
            if count > 0 {
                counted.push((theme, count));
            }
        }
        let told: Vec<String> = counted
            .iter()
            .map(|(theme, count)| self.of_theme(*theme, *count))
            .collect();
        match told.as_slice() {
            [one] => one.clone(),
            several => {
                let all = self.number(themes.len());
                let values = [("all", all.into()), ("parts", self.list(several).into())];
                words.with("minutes-tally", &values)
            }
        }
    }

    fn of_theme(&self, theme: Option<Theme>, count: usize) -> String {
        let words = self.words;
        let number = self.number(count);
        let label = theme.and_then(|theme| self.council.theme_label(theme, words.form(), self.meeting.held_on));
        match label {
            Some(label) => {
                let theme = small_first(&label.short_label);
                words.with("minutes-of-theme", &[("count", number.into()), ("theme", theme.into())])
            }
            None => words.with("minutes-of-no-theme", &[("count", number.into())]),
        }
    }

    /// A number in words, as far as twelve (Språkrådet, «Tall, tid, dato»).
    fn number(&self, count: usize) -> String {
        let word = self.words.text_of(&format!("minutes-number-{count}")).to_owned();
        if word.is_empty() {
            self.words.number(i64::try_from(count).unwrap_or(i64::MAX))
        } else {
            word
        }
    }

    /// «a, b og c».
    pub(super) fn list<T: AsRef<str>>(&self, names: &[T]) -> String {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => {
                let values = [("first", first.join(", ").into()), ("last", (*last).into())];
                self.words.with("minutes-list", &values)
            }
        }
    }
}

/// The words with a full stop, where they end without a mark.
pub(super) fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '?', '!', '…', ':']) || words.is_empty() {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

/// A label inside a sentence: with a small letter first, but for one that is written in capitals.
pub(super) fn small_first(label: &str) -> String {
    let mut letters = label.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => label.to_owned(),
    }
}
