//! The minutes of a meeting as a file.

use std::collections::HashMap;
use std::path::Path;

use jiff::Timestamp;

use super::letter::is_same_file;
use super::{Refused, council_file};
use crate::app::save_letter::{SaveLetterError, write_whole};
use crate::app::save_minutes::minutes_file;
use crate::app::save_pack::logo;
use crate::document::{LetterFormat, MinutesSource};
use crate::domain::operations::{MinutesProposal, make_minutes};
use crate::domain::{CaseTexts, Council, Field, Id, LanguageForm, Meeting, Write};
use crate::language::{Locale, sentences};
use crate::store::Refusal;

/// Writes the minutes of a meeting to `output`, in place of what is there: it is whole afterwards, or as it was before. The
/// latest version is written; where there is none, what would be proposed. The format is the one that the ending of
/// `output` tells, else PDF.
pub(super) fn minutes(
    words: &Locale,
    file: &Path,
    meeting: &str,
    form: Option<LanguageForm>,
    output: &Path,
) -> Result<String, Refused> {
    let store = council_file::open(words, file)?;
    let failed = |error| council_file::refused(words, &error, file);
    let mut council = store.council().map_err(failed)?;
    let meeting = find_meeting(words, &council, meeting)?.clone();
    if is_same_file(file, output) {
        return Err(Refused(words.text("cli-output-is-council").to_owned()));
    }
    let items = council.agenda_items.of(meeting.id);
    let subjects: Vec<Id> = items
        .map(crate::domain::AgendaItem::subject)
        .chain([meeting.id])
        .collect();
    let mut texts: HashMap<Id, CaseTexts> = HashMap::new();
    for subject in subjects {
        texts.insert(subject, store.case_texts(subject).map_err(failed)?);
    }
    let gone = || Refused(sentences::refusal(words, Refusal::NoSuchRow));
    if council.latest_minutes(meeting.id).is_none() {
        propose(&mut council, &mut texts, &meeting, form.unwrap_or_default());
    }
    let row = council.latest_minutes(meeting.id).ok_or_else(gone)?;
    let stored = row.form;
    let form = form.filter(|_| !row.is_locked()).unwrap_or(stored);
    let logo = logo(&store, &council).map_err(failed)?;
    let (proposed, wanted) = (
        proposal(&council, &texts, &meeting, stored),
        proposal(&council, &texts, &meeting, form),
    );
    let text = |_: Field, _: Id, stored: &str| carried(&proposed, &wanted, stored).to_owned();
    let source = MinutesSource {
        council: &council,
        texts: &texts,
        meeting: &meeting,
        text: &text,
        words: &Locale::new(form),
        logo: logo.as_ref(),
    };
    let document = source.compose(row);
    let format = LetterFormat::of_path(output).unwrap_or_default();
    minutes_file(&document, format)
        .map_err(SaveLetterError::from)
        .and_then(|file| write_whole(output, &file, true))
        .map_err(|error| Refused(sentences::save_letter_error(words, &error).line()))?;
    Ok(saved(words, output, row.number))
}

fn saved(words: &Locale, output: &Path, number: i64) -> String {
    let values = [("path", council_file::shown(output).into()), ("number", number.into())];
    words.with("cli-minutes-saved", &values)
}

/// What stands in `to` where `text` stands in `from`: a proposal that nobody has changed takes the other form.
fn carried<'a>(from: &MinutesProposal, to: &'a MinutesProposal, text: &'a str) -> &'a str {
    for section in &from.sections {
        let Some(other) = to.section(section.kind, section.agenda_item_id) else {
            continue;
        };
        if section.body == text && !text.is_empty() {
            return &other.body;
        }
        if section.heading == text && !text.is_empty() {
            return &other.heading;
        }
    }
    text
}

fn proposal(
    council: &Council,
    texts: &HashMap<Id, CaseTexts>,
    meeting: &Meeting,
    form: LanguageForm,
) -> MinutesProposal {
    let source = MinutesSource {
        council,
        texts,
        meeting,
        text: &|_, _, stored: &str| stored.to_owned(),
        words: &Locale::new(form),
        logo: None,
    };
    source.proposal()
}

/// Puts what would be proposed into the council in memory, and not into the file.
fn propose(council: &mut Council, texts: &mut HashMap<Id, CaseTexts>, meeting: &Meeting, form: LanguageForm) {
    let proposal = proposal(council, texts, meeting, form);
    let Some((_, operation)) = make_minutes(council, meeting.id, &proposal, "", Timestamp::now()) else {
        return;
    };
    let own = texts.entry(meeting.id).or_default();
    for write in operation.writes {
        if let Write::Insert(row) = write {
            own.put(row.as_ref().clone());
            council.put(*row);
        }
    }
}

/// The meeting with this key, or the only one on this day or with this in its title.
fn find_meeting<'a>(words: &Locale, council: &'a Council, wanted: &str) -> Result<&'a Meeting, Refused> {
    let wanted = wanted.trim();
    if let Some(meeting) = wanted
        .parse::<Id>()
        .ok()
        .and_then(|id| council.meetings.iter().find(|meeting| meeting.id == id))
    {
        return Ok(meeting);
    }
    let part = wanted.to_lowercase();
    let fits = |meeting: &&Meeting| {
        meeting.held_on.to_string() == wanted || (!part.is_empty() && meeting.title.to_lowercase().contains(&part))
    };
    let found: Vec<&Meeting> = council.meetings.iter().filter(fits).collect();
    match found.as_slice() {
        [meeting] => Ok(meeting),
        [] => Err(Refused(words.with("cli-no-such-meeting", &[("wanted", wanted.into())]))),
        several => {
            let told: Vec<String> = several
                .iter()
                .map(|meeting| format!("{} {}", meeting.held_on, meeting.id))
                .collect();
            let values = [("wanted", wanted.into()), ("meetings", told.join("; ").into())];
            Err(Refused(words.with("cli-several-meetings", &values)))
        }
    }
}
