//! What minutes are proposed to say: from who was there, what was asked and advised, and what was noted in the meeting.
//!
//! Private notes are never read here, and nobody is named as having said something: of notes, only those of advice,
//! decisions and actions are told, without who said them.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{BULLET, MinutesSource};
use crate::domain::absence::Absence;
use crate::domain::operations::{MinutesProposal, ProposedSection};
use crate::domain::text::one_line;
use crate::domain::{
    Action, AgendaItem, Field, Id, Meeting, Member, MemberRole, MinutesSectionKind, Note, NoteKind, OrganisationRole,
    Participant, Presence, Recusal, Theme,
};
use crate::figures::impartiality::provision;
use crate::language::Locale;

/// The longest a meeting is held, in minutes. One that was closed later than this was closed when somebody remembered to.
const LONGEST_MEETING: i64 = 12 * 60;

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

    fn label(&self, key: &str, text: &str) -> String {
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
    fn list<T: AsRef<str>>(&self, names: &[T]) -> String {
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

    fn presence(&self) -> String {
        let mut rows: Vec<&Participant> = self.council.participants.of(self.meeting.id).collect();
        rows.retain(|row| row.meeting_id == self.meeting.id);
        rows.sort_by_key(|row| (self.rank(row), row.id));
        let is_guest = |row: &Participant| row.member_id.is_none();
        let is_staff = |row: &Participant| self.role(row) == Some(MemberRole::Secretariat);
        let names = |is_told: &dyn Fn(&Participant) -> bool| -> Vec<String> {
            let told = rows.iter().filter(|row| is_told(row));
            told.map(|row| self.name(row)).collect()
        };
        let of_council =
            |presence: Presence| names(&|row| row.presence == presence && !is_guest(row) && !is_staff(row));
        let lines = [
            ("minutes-label-present", of_council(Presence::Present)),
            ("minutes-label-digital", of_council(Presence::Digital)),
            ("minutes-label-absent", of_council(Presence::Absent)),
            // Of whom nothing more is known, whoever they are: nobody who was asked to come is lost.
            ("minutes-label-invited", names(&|row| row.presence == Presence::Invited)),
            (
                "minutes-label-guests",
                names(&|row| row.presence.is_there() && is_guest(row)),
            ),
            (
                "minutes-label-secretariat",
                names(&|row| row.presence.is_there() && is_staff(row)),
            ),
        ];
        let told = lines.iter().filter(|(_, names)| !names.is_empty());
        let told = told.map(|(key, names)| self.label(key, &sentence(&self.list(names))));
        let mut told: Vec<String> = self.when_and_where().into_iter().chain(told).collect();
        let recused = self.recused();
        if !recused.is_empty() {
            told.push(self.label("minutes-label-recused", &sentence(&recused.join("; "))));
        }
        told.join("\n")
    }

    /// «Tid og sted: kl. 09.00–12.15, Møterom 3.», as far as either is known.
    fn when_and_where(&self) -> Option<String> {
        let (when, place) = (when(self.meeting, self.words), self.place());
        let (key, told) = match (when, place) {
            (Some(when), Some(place)) => ("minutes-label-when-and-where", format!("{when}, {place}")),
            (Some(when), None) => ("minutes-label-when", when),
            (None, Some(place)) => ("minutes-label-where", place),
            (None, None) => return None,
        };
        Some(self.label(key, &sentence(&told)))
    }

    /// «Møterom 3», «digitalt» or «Møterom 3 og digitalt».
    fn place(&self) -> Option<String> {
        let meeting = self.meeting;
        let place = one_line(&(self.text)(Field::MEETING_PLACE, meeting.id, &meeting.place));
        match (place.is_empty(), meeting.is_digital) {
            (true, true) => Some(small_first(self.words.text("meetings-digital"))),
            (false, true) => Some(self.words.with("plan-place-and-digital", &[("place", place.into())])),
            (_, false) => Some(place).filter(|place| !place.is_empty()),
        }
    }

    /// The leader first, then the members, then those whose role is not known.
    fn rank(&self, row: &Participant) -> u8 {
        match self.role(row) {
            Some(MemberRole::Leader) => 0,
            Some(_) => 1,
            None => 2,
        }
    }

    /// What somebody of the council was on the day of the meeting.
    fn role(&self, row: &Participant) -> Option<MemberRole> {
        let day = self.meeting.held_on;
        let mut terms = self.council.member_terms.of(row.member_id?);
        let holds = |from, to: Option<_>| from <= day && to.is_none_or(|to| day <= to);
        terms
            .find(|term| holds(term.from_date, term.to_date))
            .map(|term| term.role)
    }

    fn name(&self, row: &Participant) -> String {
        let member: Option<&Member> = row.member_id.and_then(|id| self.council.members.get(id));
        match member {
            Some(member) => member.name.clone(),
            None if row.guest_role.trim().is_empty() => row.guest_name.clone(),
            None if row.guest_name.trim().is_empty() => row.guest_role.clone(),
            None => format!("{} ({})", row.guest_name, row.guest_role),
        }
    }

    /// Who was recused from a case, by name.
    fn recusals(&self, case: Id) -> Vec<(&'a str, &'a Recusal)> {
        let council = self.council;
        let rows = council.recusals.of(case);
        let decided = rows.filter(|row| row.is_recused() && row.case_id == case);
        let mut named: Vec<_> = decided
            .filter_map(|row| Some((council.members.get(row.member_id)?.name.as_str(), row)))
            .collect();
        named.sort_by_key(|(name, row)| (*name, row.id));
        named
    }

    /// «Medlem 2 i sak 2, ute fra kl. 10.02 til kl. 11.12», case by case.
    fn recused(&self) -> Vec<String> {
        let agenda = self.council.agenda(self.meeting.id);
        let mut told = Vec::new();
        for (number, item) in (1..).zip(agenda) {
            for (name, row) in item.case_id.map(|case| self.recusals(case)).unwrap_or_default() {
                let keys = [
                    "minutes-recused",
                    "minutes-recused-left",
                    "minutes-recused-out",
                    "minutes-recused-times",
                ];
                told.push(self.recusal(keys, name, number, row));
            }
        }
        told
    }

    /// Who was recused from an item, when they were out of the room, and who decided it when, by which provision. What the
    /// tie is stays in the trail of the case: minutes are read by all, and a ground is often about a family.
    fn impartiality(&self, item: &AgendaItem) -> Option<String> {
        let rows = self.recusals(item.case_id?);
        let told: Vec<String> = rows
            .iter()
            .map(|(name, row)| {
                let keys = [
                    "minutes-was-recused",
                    "minutes-was-recused-left",
                    "minutes-was-recused-out",
                    "minutes-was-recused-times",
                ];
                let told = [Some(self.recusal(keys, name, 0, row)), self.decided_recusal(row)];
                told.into_iter().flatten().collect::<Vec<_>>().join(" ")
            })
            .collect();
        (!told.is_empty()).then(|| self.label("minutes-label-impartiality", &told.join(" ")))
    }

    /// Who decided that a member was recused, and when; none where neither is known.
    fn decided_recusal(&self, row: &Recusal) -> Option<String> {
        let by = Some(row.decided_by.trim()).filter(|by| !by.is_empty());
        let key = match (by, row.decided_on) {
            (Some(_), Some(_)) => "minutes-recusal-decided",
            (None, Some(_)) => "minutes-recusal-decided-on",
            (Some(_), None) => "minutes-recusal-decided-by",
            (None, None) => return None,
        };
        let law = provision(self.council, row.decided_on.unwrap_or(self.meeting.held_on));
        let law = law.map(|law| {
            let values = [("law", law.citation.as_str().into())];
            self.words.with("minutes-recusal-law", &values)
        });
        let on = row.decided_on.map(|on| self.words.date_long(on));
        let values = [
            ("by", by.unwrap_or_default().into()),
            ("date", on.unwrap_or_default().into()),
            ("law", law.unwrap_or_default().into()),
        ];
        Some(self.words.with(key, &values))
    }

    /// In the words of the first key where nothing is known of when somebody was out, of the second where they left, of the
    /// third where they also came back, of the fourth where they did so more than once.
    fn recusal(&self, keys: [&str; 4], name: &str, number: i64, row: &Recusal) -> String {
        let clock = |at: DateTime| self.words.time(at.time());
        let absences = row.absences_on(self.meeting.held_on);
        let key = match absences.as_slice() {
            [] => keys[0],
            [Absence { back: None, .. }] => keys[1],
            [_] => keys[2],
            _ => keys[3],
        };
        let times = absences.iter().map(|absence| {
            let (left, back) = (clock(absence.left), absence.back.map(clock));
            let key = if back.is_some() {
                "minutes-out-span"
            } else {
                "minutes-out-open"
            };
            let values = [("left", left.into()), ("back", back.unwrap_or_default().into())];
            self.words.with(key, &values)
        });
        let and = |first: String, last: String| {
            let values = [("first", first.into()), ("last", last.into())];
            self.words.with("minutes-out-and", &values)
        };
        let first = absences.first();
        let values = [
            ("name", name.into()),
            ("number", number.into()),
            ("left", first.map(|one| clock(one.left)).unwrap_or_default().into()),
            (
                "back",
                first.and_then(|one| one.back).map(clock).unwrap_or_default().into(),
            ),
            ("times", times.reduce(and).unwrap_or_default().into()),
        ];
        self.words.with(key, &values)
    }
}

/// When a meeting was held: «kl. 09.00–12.15». By the clock of this machine where it was opened and closed on its day, at
/// most half a day apart and not in the same minute; else as it was planned, so far as that is known.
fn when(meeting: &Meeting, words: &Locale) -> Option<String> {
    let local = |at: Timestamp| at.to_zoned(TimeZone::system()).datetime();
    let in_fact = meeting.opened_at.zip(meeting.closed_at).filter(|(opened, closed)| {
        let minutes = closed.duration_since(*opened).as_mins();
        local(*opened).date() == meeting.held_on && (1..=LONGEST_MEETING).contains(&minutes)
    });
    let planned = || {
        Some((
            meeting.starts_at?,
            meeting.ends_at.filter(|_| meeting.length().is_some()),
        ))
    };
    let (starts_at, ends_at) = match in_fact {
        Some((opened, closed)) => (local(opened).time(), Some(local(closed).time())),
        None => planned()?,
    };
    let start = words.time(starts_at);
    Some(ends_at.map_or(start.clone(), |ends_at| words.range(&start, &words.clock(ends_at))))
}

/// The words with a full stop, where they end without a mark.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '?', '!', '…', ':']) || words.is_empty() {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

/// A label inside a sentence: with a small letter first, but for one that is written in capitals.
fn small_first(label: &str) -> String {
    let mut letters = label.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => label.to_owned(),
    }
}
