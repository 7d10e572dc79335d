//! From the record to the pack: what this reader may have of the meeting, and nothing else.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::sheet::{Sheet, papers_of};
use super::{PackContent, PackDocument, PackItem, PackNote, PackWords};
use crate::document::logo::Logo;
use crate::domain::{
    AgendaItem, CaseTexts, Council, Field, Id, Meeting, MeetingKind, Note, NoteKind, Presence, Withheld,
};
use crate::figures::agenda_clock;
use crate::language::Locale;

/// Whom a pack is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackReader {
    /// A person of the council or its secretariat.
    Member(Id),
    /// The secretariat as such.
    Secretariat,
    /// Those who come from outside: the public part.
    Guests,
}

impl PackReader {
    /// What the reader may have neither papers nor name of.
    #[must_use]
    pub fn withheld(self, council: &Council) -> Withheld<'_> {
        match self {
            Self::Member(member) => council.withheld(member),
            Self::Secretariat | Self::Guests => council.withheld_from([]),
        }
    }
}

/// Papers that are exempt from public access and would follow a pack that goes outside: what they are called. A person
/// decides.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("exempt papers in a public part: {0:?}")]
pub struct ExemptInPublic(pub Vec<String>);

/// What a pack is made from.
pub struct PackSource<'a> {
    pub council: &'a Council,
    pub meeting: &'a Meeting,
    pub reader: PackReader,
    /// The person of the council whose copy this is, where it is known: their own notes are in their own pack alone.
    pub owner: Option<Id>,
    /// The papers that are to follow; none for those that are marked so in the record.
    pub papers: Option<&'a BTreeSet<Id>>,
    /// What to do with exempt papers in a pack that goes outside: take them along or leave them out. None asks.
    pub exempt: Option<bool>,
    /// The long texts of a subject: a case, or an item without one.
    pub texts: &'a dyn Fn(Id) -> Option<&'a CaseTexts>,
    /// Gives a text as the window shows it, from the stored one.
    pub text: &'a dyn Fn(Field, Id, &str) -> String,
    /// The words of the pack's own form.
    pub words: &'a Locale,
    pub logo: Option<&'a Arc<Logo>>,
    pub today: Date,
}

impl PackSource<'_> {
    /// The pack as it stands.
    ///
    /// # Errors
    /// [`ExemptInPublic`] where exempt papers would go outside and nobody has said what to do with them.
    pub fn gather(&self) -> Result<PackDocument, ExemptInPublic> {
        let withheld = self.withheld();
        let agenda = self.council.agenda(self.meeting.id);
        self.ask_about_exempt(&agenda)?;
        let times = agenda_clock::begins(self.meeting, &agenda);
        let items = agenda.iter().zip(times).enumerate();
        let items: Vec<_> = items
            .map(|(index, (item, time))| PackItem {
                id: item.id,
                number: index + 1,
                time: time.map(|time| self.words.clock(time)).unwrap_or_default(),
                minutes: self.minutes(item),
                content: self.content(item, &withheld),
            })
            .collect();
        let council = self.sender();
        let told = withheld.told(self.meeting);
        let meeting = meeting_name(&told, self.words);
        Ok(PackDocument {
            form: self.words.form(),
            title: self.words.with("pack-file-title", &[("meeting", (&meeting).into())]),
            logo: self.logo.cloned(),
            words: self.fixed_words(&council),
            council,
            meeting,
            facts: self.facts(&withheld),
            participants: self.participants(&withheld),
            notices: self.notices(&items),
            items,
            papers: std::collections::BTreeMap::new(),
        })
    }

    /// What the reader may have neither papers nor name of.
    fn withheld(&self) -> Withheld<'_> {
        self.reader.withheld(self.council)
    }

    /// Whether the pack is for the one whose copy this is.
    fn is_own(&self) -> bool {
        matches!(self.reader, PackReader::Member(member) if self.owner == Some(member))
    }

    fn ask_about_exempt(&self, agenda: &[&AgendaItem]) -> Result<(), ExemptInPublic> {
        if self.reader != PackReader::Guests || self.exempt.is_some() {
            return Ok(());
        }
        let cases = agenda.iter().filter_map(|item| item.case_id);
        let exempt: Vec<String> = cases
            .flat_map(|case| papers_of(self.council, case))
            .filter(|paper| paper.is_exempt)
            .map(|paper| paper.title.clone())
            .collect();
        if exempt.is_empty() {
            Ok(())
        } else {
            Err(ExemptInPublic(exempt))
        }
    }

    fn content(&self, item: &AgendaItem, withheld: &Withheld<'_>) -> PackContent {
        if withheld.has_item(item) {
            return PackContent::TakenOut;
        }
        let Some(id) = item.case_id else {
            let title = (self.text)(Field::AGENDA_ITEM_TITLE, item.id, &item.title);
            if withheld.is_named_in(&title) || withheld.is_named_in(&item.body) {
                return PackContent::TakenOut;
            }
            return PackContent::Free {
                title,
                body: item.body.clone(),
                notes: self.notes(item.id),
            };
        };
        match self.council.cases.get(id) {
            Some(case) => {
                let mut sheet = Sheet { source: self, case }.gather();
                sheet.notes = self.notes(id);
                PackContent::Case(Box::new(sheet))
            }
            _ => PackContent::TakenOut,
        }
    }

    /// The reader's own notes on a subject: what they are about to say first, then the rest as it was written.
    fn notes(&self, subject: Id) -> Vec<PackNote> {
        let Some(texts) = self.owner.filter(|_| self.is_own()).and_then(|_| (self.texts)(subject)) else {
            return Vec::new();
        };
        // What is private and has no author was written in this copy, by the one whose copy it is.
        let is_own = |note: &&Note| match note.author_id {
            Some(author) => Some(author) == self.owner,
            None => note.is_private || note.kind == NoteKind::TalkingPoint,
        };
        let mut notes: Vec<_> = texts.notes.iter().filter(is_own).collect();
        notes.sort_by(|a, b| {
            let said_later = |note: &Note| note.kind != NoteKind::TalkingPoint;
            (said_later(a).cmp(&said_later(b)))
                .then(a.position.total_cmp(&b.position))
                .then(a.written_at.cmp(&b.written_at))
                .then(a.id.cmp(&b.id))
        });
        let notes = notes.into_iter().map(|note| PackNote {
            label: self.note_label(note),
            body: (self.text)(Field::NOTE_BODY, note.id, &note.body),
        });
        notes.filter(|note| !note.body.trim().is_empty()).collect()
    }

    fn note_label(&self, note: &Note) -> String {
        let kind = (note.kind == NoteKind::TalkingPoint).then(|| self.words.text("pack-talking-point").to_owned());
        let theme = note.theme.and_then(|theme| {
            let label = self.council.theme_label(theme, self.words.form(), self.meeting.held_on);
            label.map(|label| label.full_label.clone())
        });
        let paper = note.case_document_id.and_then(|id| self.council.case_documents.get(id));
        let page = paper.map(|paper| match note.page {
            Some(page) => {
                let values = [("title", (&paper.title).into()), ("page", page.to_string().into())];
                self.words.with("pack-note-page", &values)
            }
            None => paper.title.clone(),
        });
        let parts: Vec<_> = [kind, theme, page].into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// The council's name. An example's says that it is for practice.
    fn sender(&self) -> String {
        let name = self.council.name();
        if self.council.is_example() {
            self.words.with("letter-sender-example", &[("council", name.into())])
        } else {
            name.to_owned()
        }
    }

    fn facts(&self, withheld: &Withheld<'_>) -> Vec<[String; 2]> {
        let words = self.words;
        let mut facts = vec![[words.text("pack-when").to_owned(), when(self.meeting, words)]];
        let mut add = |key, value: String| {
            if !value.trim().is_empty() && !withheld.is_named_in(&value) {
                facts.push([words.text(key).to_owned(), value]);
            }
        };
        let place = (self.text)(Field::MEETING_PLACE, self.meeting.id, &self.meeting.place);
        let digital = self
            .meeting
            .is_digital
            .then(|| words.text("meetings-digital").to_owned());
        let places: Vec<_> = [digital.unwrap_or_default(), place]
            .into_iter()
            .filter(|place| !place.is_empty())
            .collect();
        add("pack-where", places.join(", "));
        add("pack-link", self.meeting.link.clone());
        add("pack-for", reader_name(self.council, self.reader, words));
        add("pack-made-on", words.date_long(self.today));
        facts
    }

    /// Those who come. A guest who comes for a case that is withheld from the reader would tell which it is.
    fn participants(&self, withheld: &Withheld<'_>) -> Vec<[String; 2]> {
        let comes_for_recused = |case: Option<Id>| case.is_some_and(|case| withheld.has_case(case));
        let rows = self.council.participants.of(self.meeting.id);
        let rows = rows.filter(|row| row.presence != Presence::Absent && !comes_for_recused(row.case_id));
        let named = rows.map(|row| match row.member_id.and_then(|id| self.council.members.get(id)) {
            Some(member) => [member.name.clone(), String::new()],
            None => [row.guest_name.clone(), row.guest_role.clone()],
        });
        let names_withheld = |words: &[String; 2]| words.iter().any(|words| withheld.is_named_in(words));
        named
            .filter(|words| !names_withheld(words))
            .filter(|[name, role]| !name.is_empty() || !role.is_empty())
            .collect()
    }

    fn notices(&self, items: &[PackItem]) -> Vec<String> {
        let words = self.words;
        let mut notices = Vec::new();
        let sheets = || {
            items.iter().filter_map(|item| match &item.content {
                PackContent::Case(sheet) => Some(sheet),
                _ => None,
            })
        };
        if sheets()
            .flat_map(|sheet| &sheet.papers)
            .any(|paper| !paper.mark.is_empty())
        {
            notices.push(words.text("pack-has-exempt").to_owned());
        }
        let has_notes = items.iter().any(|item| match &item.content {
            PackContent::Case(sheet) => !sheet.notes.is_empty(),
            PackContent::Free { notes, .. } => !notes.is_empty(),
            PackContent::TakenOut => false,
        });
        if has_notes {
            notices.push(words.text("pack-has-notes").to_owned());
        }
        notices
    }

    fn minutes(&self, item: &AgendaItem) -> String {
        item.minutes
            .map(|minutes| self.words.with("pack-minutes", &[("count", minutes.into())]))
            .unwrap_or_default()
    }

    fn fixed_words(&self, council: &str) -> PackWords {
        let text = |key| self.words.text(key).to_owned();
        PackWords {
            kind: text(match self.reader {
                PackReader::Guests => "pack-kind-public",
                _ => "pack-kind",
            }),
            page: self
                .words
                .with("letter-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
            logo_description: self
                .words
                .with("letter-logo-description", &[("council", council.into())]),
            participants: text("pack-participants"),
            agenda: text("pack-agenda"),
            number_column: text("pack-column-number"),
            time_column: text("pack-column-time"),
            item_column: text("pack-column-item"),
            minutes_column: text("pack-column-minutes"),
            page_column: text("pack-column-page"),
            taken_out: text("pack-taken-out"),
            no_items: text("pack-no-items"),
            questions: text("pack-questions"),
            no_questions: text("pack-no-questions"),
            papers: text("pack-papers"),
            no_papers: text("pack-no-papers"),
            notes: text("pack-notes"),
            from_page: text("pack-from-page"),
            not_chosen: text("pack-not-chosen"),
            paper_page: self.words.with(
                "pack-paper-page",
                &[("page", "{n}".into()), ("title", "{title}".into())],
            ),
            is_standard: text("pack-is-standard"),
            is_not_standard: text("pack-is-not-standard"),
            unfit: text("pack-fault-unfit"),
        }
    }
}

/// Whom a pack is for, as it is written on the cover.
#[must_use]
pub fn reader_name(council: &Council, reader: PackReader, words: &Locale) -> String {
    match reader {
        PackReader::Member(id) => council
            .members
            .get(id)
            .map(|member| member.name.clone())
            .unwrap_or_default(),
        PackReader::Secretariat => words.text("pack-for-secretariat").to_owned(),
        PackReader::Guests => words.text("pack-for-guests").to_owned(),
    }
}

/// What a meeting is called: its own title, or its kind and date.
#[must_use]
pub fn meeting_name(meeting: &Meeting, words: &Locale) -> String {
    if !meeting.title.trim().is_empty() {
        return meeting.title.clone();
    }
    let kind = words.text(match meeting.kind {
        MeetingKind::CouncilMeeting => "pack-council-meeting",
        MeetingKind::PreMeeting => "pack-pre-meeting",
        MeetingKind::FollowUpTalk => "pack-follow-up-talk",
        MeetingKind::ExperienceTalk => "pack-experience-talk",
    });
    let values = [("kind", kind.into()), ("date", words.date_long(meeting.held_on).into())];
    words.with("pack-meeting-name", &values)
}

/// `fredag 13. november 2026 kl. 09.00–12.00`
#[must_use]
pub fn when(meeting: &Meeting, words: &Locale) -> String {
    let values = [
        ("day", words.date_with_weekday(meeting.held_on).into()),
        ("year", meeting.held_on.year().to_string().into()),
    ];
    let day = words.with("pack-day", &values);
    let Some(starts_at) = meeting.starts_at else { return day };
    let from = words.time(starts_at);
    let time = match meeting.ends_at.filter(|end| *end != starts_at) {
        Some(end) => words.range(&from, &words.clock(end)),
        None => from,
    };
    format!("{day} {time}")
}
