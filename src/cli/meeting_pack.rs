//! What goes out before a meeting, as files: the pack and the invitation.

use std::path::Path;

use jiff::Zoned;

use super::letter::is_same_file;
use super::member::find_member;
use super::{Refused, council_file};
use crate::app::save_letter::write_whole;
use crate::app::save_pack::{PackAsked, SavePackError, SavedPack, invitation, make_pack};
use crate::document::PackReader;
use crate::document::pack::meeting_name;
use crate::domain::{Council, Id, LanguageForm, Meeting, Owner};
use crate::language::{Locale, sentences};
use crate::store::{Access, Refusal, StoreError};

/// How many meetings a word is said to fit.
const CANDIDATES_TOLD: usize = 8;

/// The pack that is asked for, in the words of the command line.
pub(super) struct Wanted<'a> {
    pub meeting: &'a str,
    pub reader: &'a str,
    pub form: Option<LanguageForm>,
    /// Whether exempt papers go along outside; none asks.
    pub exempt: Option<bool>,
    /// Whether the papers that are marked so follow.
    pub has_papers: bool,
}

/// Writes a meeting pack to `output`, in place of what is there: it is whole afterwards, or as it was before.
pub(super) fn meeting_pack(words: &Locale, file: &Path, wanted: &Wanted<'_>, output: &Path) -> Result<String, Refused> {
    let store = council_file::open(words, file)?;
    let council = store
        .council()
        .map_err(|error| council_file::refused(words, &error, file))?;
    refuse_council(words, file, output)?;
    let asked = PackAsked {
        meeting: find_meeting(words, &council, wanted.meeting)?.id,
        reader: find_reader(words, &council, wanted.reader)?,
        papers: (!wanted.has_papers).then(Default::default),
        exempt: wanted.exempt,
        form: wanted.form,
    };
    let now = Zoned::now();
    let owner = Owner::of(&council).unwrap_or_default();
    let made = make_pack(&store, &council, &owner, &asked, words, (now.date(), now.timestamp()))
        .and_then(|made| Ok(made.save(output, true)?));
    match made {
        Ok(saved) => Ok(said(words, &saved)),
        Err(SavePackError::Exempt(exempt)) => {
            let titles = sentences::titles(words, &exempt.0);
            Err(Refused(words.with("cli-exempt-asked", &[("titles", titles.into())])))
        }
        Err(error) => Err(Refused(sentences::save_pack_error(words, &error, file).line())),
    }
}

/// What is said of a pack that is saved, with a line for each paper that is not in it.
fn said(words: &Locale, saved: &SavedPack) -> String {
    let values = [
        ("path", council_file::shown(&saved.path).into()),
        ("count", saved.page_count.into()),
    ];
    let standard = if saved.is_standard {
        "pack-is-standard"
    } else {
        "pack-is-not-standard"
    };
    let mut lines = vec![words.with("cli-pack-saved", &values), words.text(standard).to_owned()];
    lines.extend(saved.left_out.iter().map(|[title, fault]| format!("{title}: {fault}")));
    lines.join("\n")
}

/// Writes the invitation to a meeting to `output`, or its cancellation, and has the meeting remember it.
pub(super) fn calendar(
    words: &Locale,
    file: &Path,
    (meeting, reader): (&str, Option<&str>),
    (form, cancel): (Option<LanguageForm>, bool),
    output: &Path,
) -> Result<String, Refused> {
    let mut store = council_file::open(words, file)?;
    let failed = |error| council_file::refused(words, &error, file);
    let council = store.council().map_err(failed)?;
    refuse_council(words, file, output)?;
    let meeting = find_meeting(words, &council, meeting)?;
    let reader = reader.map(|reader| find_reader(words, &council, reader)).transpose()?;
    let form_words = form.map(Locale::new);
    let owner = Owner::of(&council).unwrap_or_default();
    let asked = (meeting, reader, cancel);
    let (invited, remember) = invitation(
        &council,
        &owner,
        asked,
        "",
        form_words.as_ref().unwrap_or(words),
        Zoned::now().timestamp(),
    );
    if let Some(remember) = remember {
        match store.access() {
            Access::ReadWrite => {}
            Access::InUse(owner) => return Err(Refused(sentences::in_use(words, owner.as_ref()).line())),
            Access::ReadOnlyMedium => return Err(failed(StoreError::Refused(Refusal::ReadOnly))),
        }
        store.run(&remember).map_err(failed)?;
    }
    write_whole(output, invited.ics().as_bytes(), true)
        .map_err(|error| Refused(sentences::save_letter_error(words, &error).line()))?;
    let key = if invited.is_cancelled {
        "cli-cancellation-saved"
    } else {
        "cli-calendar-saved"
    };
    Ok(words.with(key, &[("path", council_file::shown(output).into())]))
}

fn refuse_council(words: &Locale, file: &Path, output: &Path) -> Result<(), Refused> {
    if is_same_file(file, output) {
        return Err(Refused(words.text("cli-file-output-is-council").to_owned()));
    }
    Ok(())
}

/// The meeting with this key or on this day, or the only one with this in its name.
fn find_meeting<'a>(words: &Locale, council: &'a Council, wanted: &str) -> Result<&'a Meeting, Refused> {
    let meetings = || council.meetings.iter();
    let is_on_day = |meeting: &&Meeting| {
        wanted
            .parse()
            .is_ok_and(|day: jiff::civil::Date| meeting.held_on == day)
    };
    let part = wanted.trim().to_lowercase();
    let is_named = |meeting: &&Meeting| meeting_name(meeting, words).to_lowercase().contains(&part);
    if let Some(meeting) = wanted
        .parse::<Id>()
        .ok()
        .and_then(|id| meetings().find(|meeting| meeting.id == id))
    {
        return Ok(meeting);
    }
    let on_day: Vec<_> = meetings().filter(is_on_day).collect();
    let found = if on_day.is_empty() {
        meetings().filter(is_named).collect()
    } else {
        on_day
    };
    match found.as_slice() {
        [meeting] => Ok(meeting),
        [] => Err(Refused(words.with("cli-no-such-meeting", &[("wanted", wanted.into())]))),
        several => {
            let told = several.iter().take(CANDIDATES_TOLD).map(|meeting| {
                let values = [
                    ("meeting", meeting_name(meeting, words).into()),
                    ("date", meeting.held_on.to_string().into()),
                    ("id", meeting.id.to_string().into()),
                ];
                words.with("cli-meeting-candidate", &values)
            });
            let values = [
                ("wanted", wanted.into()),
                ("count", several.len().into()),
                ("meetings", told.collect::<Vec<_>>().join("; ").into()),
            ];
            Err(Refused(words.with("cli-several-meetings", &values)))
        }
    }
}

/// Whom something is for: `secretariat`, `guests`, or a member as [`find_member`] finds one.
fn find_reader(words: &Locale, council: &Council, wanted: &str) -> Result<PackReader, Refused> {
    match wanted {
        "secretariat" => Ok(PackReader::Secretariat),
        "guests" => Ok(PackReader::Guests),
        _ => find_member(words, council, wanted).map(PackReader::Member),
    }
}
