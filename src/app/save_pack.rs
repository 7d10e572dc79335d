//! Makes a meeting pack from the council file, and writes it whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::command::{Outgoing, SavePack};
use super::save_letter::{SaveLetterError, write_whole};
use crate::document::pack::{ExemptInPublic, PackError, meeting_name, when};
use crate::document::{Logo, MadePack, PackDocument, PackEngine, PackReader, PackSource};
use crate::domain::text::file_name;
use crate::domain::{CaseTexts, Council, Id, LanguageForm, Meeting, Operation, Owner, SettingName, operations};
use crate::exchange::calendar::{Invitation, Party};
use crate::exchange::invitation::{InvitationSource, party, party_of};
use crate::exchange::mail::{Attachment, Draft};
use crate::language::Locale;
use crate::store::{Refusal, Store, StoreError};

/// A meeting pack that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackAsked {
    pub meeting: Id,
    pub reader: PackReader,
    /// The papers that are to follow; none for those marked so in the record.
    pub papers: Option<BTreeSet<Id>>,
    /// What to do with exempt papers in a pack that goes outside: take them along or leave them out. None asks.
    pub exempt: Option<bool>,
    /// The form of language; none for that of the window or the command line.
    pub form: Option<LanguageForm>,
}

/// Why a pack was not saved. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum SavePackError {
    #[error(transparent)]
    Exempt(#[from] ExemptInPublic),
    #[error(transparent)]
    Pack(#[from] PackError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    File(#[from] SaveLetterError),
    /// The meeting is no longer in the file.
    #[error("no such meeting")]
    NoMeeting,
}

/// What goes out before a meeting, on disk.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedPack {
    pub path: PathBuf,
    /// Of the pack; none where there is no pack in it.
    pub page_count: usize,
    /// Whether the file is PDF/A-2a and PDF/UA-1.
    pub is_standard: bool,
    /// The papers that were to follow and cannot: what each is called, and what is said of it.
    pub left_out: Vec<[String; 2]>,
    /// What the meeting is to remember of its invitation, where that is news.
    pub remember: Option<Operation>,
}

/// A pack with what it was made from.
pub struct PackMade {
    pub document: PackDocument,
    pub made: MadePack,
}

/// Makes a pack from what is in the file. `owner` is the one whose copy it is.
///
/// # Errors
/// A [`SavePackError`].
pub fn make_pack(
    store: &Store,
    council: &Council,
    owner: &Owner,
    asked: &PackAsked,
    words: &Locale,
    (today, now): (Date, Timestamp),
) -> Result<PackMade, SavePackError> {
    let meeting = council
        .meetings
        .get(asked.meeting)
        .filter(|meeting| meeting.ended_at.is_none())
        .ok_or(SavePackError::NoMeeting)?;
    let form_words = asked.form.filter(|form| *form != words.form()).map(Locale::new);
    let words = form_words.as_ref().unwrap_or(words);
    let mut texts: BTreeMap<Id, CaseTexts> = BTreeMap::new();
    let owner = owner.member(council);
    // Long texts are in nobody's pack but the owner's.
    if owner.is_some_and(|owner| asked.reader == PackReader::Member(owner)) {
        for item in council.agenda(meeting.id) {
            texts.insert(item.subject(), store.case_texts(item.subject())?);
        }
    }
    let logo = logo(store, council)?;
    let mut document = PackSource {
        council,
        meeting,
        reader: asked.reader,
        owner,
        papers: asked.papers.as_ref(),
        exempt: asked.exempt,
        texts: &|subject| texts.get(&subject),
        text: &|_, _, stored| stored.to_owned(),
        words,
        logo: logo.as_ref(),
        today,
    }
    .gather()?;
    let mut failed = None;
    document.attach(
        |sha256| match store.document(sha256) {
            Ok(content) => content,
            Err(error) => {
                failed.get_or_insert(error);
                None
            }
        },
        |fault| words.paper_fault(fault),
    );
    if let Some(error) = failed {
        return Err(error.into());
    }
    let made = PackEngine::new().map_err(PackError::from)?.make(&mut document, now)?;
    Ok(PackMade { document, made })
}

impl PackMade {
    /// Writes the pack to `path`, so that the file is whole or absent.
    ///
    /// # Errors
    /// As [`write_whole`].
    pub fn save(&self, path: &Path, replace: bool) -> Result<SavedPack, SaveLetterError> {
        write_whole(path, &self.made.pdf, replace)?;
        Ok(SavedPack {
            path: path.to_owned(),
            page_count: self.made.page_count,
            is_standard: self.made.is_standard,
            left_out: self.left_out(),
            remember: None,
        })
    }

    fn left_out(&self) -> Vec<[String; 2]> {
        let left_out = self.document.left_out();
        left_out
            .into_iter()
            .map(|(paper, words)| [paper.title.clone(), words.to_owned()])
            .collect()
    }
}

/// Makes what was asked for from the council file that `store` reads, and writes it so that the file is whole or absent. An
/// invitation that is news cannot be made from a file that may not be written to: its next would have the same number.
///
/// # Errors
/// A [`SavePackError`].
pub fn save(
    store: &Store,
    owner: &Owner,
    asked: SavePack,
    words: &Locale,
    now: &Zoned,
    may_write: bool,
) -> Result<SavedPack, SavePackError> {
    let council = store.council()?;
    let times = (now.date(), now.timestamp());
    let pack = || make_pack(store, &council, owner, &asked.asked, words, times);
    if asked.file == Outgoing::Pack {
        return Ok(pack()?.save(&asked.path, asked.replace)?);
    }
    let form_words = asked.asked.form.map(Locale::new);
    let words = form_words.as_ref().unwrap_or(words);
    let meeting = council
        .meetings
        .get(asked.asked.meeting)
        .ok_or(SavePackError::NoMeeting)?;
    let is_for_all = asked.file == Outgoing::Calendar && asked.asked.reader == PackReader::Secretariat;
    let reader = (!is_for_all).then_some(asked.asked.reader);
    let (invited, remember) = invitation(
        &council,
        owner,
        (meeting, reader, false),
        &asked.email,
        words,
        now.timestamp(),
    );
    if remember.is_some() && !may_write {
        return Err(StoreError::Refused(Refusal::ReadOnly).into());
    }
    let ics = invited.ics();
    if asked.file == Outgoing::Calendar {
        write_whole(&asked.path, ics.as_bytes(), asked.replace)?;
        return Ok(SavedPack {
            path: asked.path,
            page_count: 0,
            is_standard: false,
            left_out: Vec::new(),
            remember,
        });
    }
    // There is nothing to read up on for a meeting that is not held.
    let made = if invited.is_cancelled { None } else { Some(pack()?) };
    // What is withheld from the reader is not named around the pack either.
    let told = asked.asked.reader.withheld(&council).told(meeting);
    let meeting = &told;
    let mail = Draft {
        from: invited.organizer.clone(),
        to: recipients(&council, asked.asked.reader),
        subject: mail_subject(&invited, meeting, words),
        text: mail_text(&invited, meeting, words),
        made_at: now.clone(),
        attachments: attachments(made.as_ref(), &invited, ics, words, meeting),
    };
    write_whole(&asked.path, &mail.eml(), asked.replace)?;
    Ok(SavedPack {
        path: asked.path,
        page_count: made.as_ref().map_or(0, |made| made.made.page_count),
        is_standard: made.as_ref().is_some_and(|made| made.made.is_standard),
        left_out: made.as_ref().map(PackMade::left_out).unwrap_or_default(),
        remember,
    })
}

/// The address of the one a mail is for, where it is known.
fn recipients(council: &Council, reader: PackReader) -> Vec<Party> {
    let PackReader::Member(member) = reader else {
        return Vec::new();
    };
    party(council, member).into_iter().collect()
}

fn mail_subject(invited: &Invitation, meeting: &Meeting, words: &Locale) -> String {
    let key = if invited.is_cancelled {
        "mail-subject-cancelled"
    } else {
        "mail-subject"
    };
    words.with(key, &[("meeting", meeting_name(meeting, words).into())])
}

fn mail_text(invited: &Invitation, meeting: &Meeting, words: &Locale) -> String {
    let key = if invited.is_cancelled {
        "mail-invitation"
    } else {
        "mail-pack"
    };
    let mut lines = vec![
        words.text("mail-greeting").to_owned(),
        String::new(),
        words.with(key, &[("meeting", meeting_name(meeting, words).into())]),
        words.with("mail-when", &[("when", when(meeting, words).into())]),
    ];
    if !invited.location.is_empty() {
        lines.push(words.with("mail-where", &[("where", (&invited.location).into())]));
    }
    for part in [
        invited.description.as_str(),
        words.text("mail-calendar"),
        words.text("mail-regards"),
    ] {
        if !part.is_empty() {
            lines.extend([String::new(), part.to_owned()]);
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn attachments(
    made: Option<&PackMade>,
    invited: &Invitation,
    ics: String,
    words: &Locale,
    meeting: &Meeting,
) -> Vec<Attachment> {
    let name = file_name(&meeting_name(meeting, words));
    let method = invited
        .method()
        .map(|method| format!("; method={method}"))
        .unwrap_or_default();
    let pack = made.map(|made| Attachment {
        name: format!("{name}.pdf"),
        media_type: "application/pdf".to_owned(),
        content: made.made.pdf.clone(),
    });
    let calendar = Attachment {
        name: format!("{name}.ics"),
        media_type: format!("text/calendar; charset=utf-8{method}"),
        content: ics.into_bytes(),
    };
    pack.into_iter().chain([calendar]).collect()
}

/// The invitation to a meeting, or its cancellation, for all who are invited or for one reader; and what the meeting is to
/// remember of it, where that is news. `email` is the address of the owner where the record has none; may be empty.
#[must_use]
pub fn invitation(
    council: &Council,
    owner: &Owner,
    (meeting, reader, cancel): (&Meeting, Option<PackReader>, bool),
    email: &str,
    words: &Locale,
    now: Timestamp,
) -> (Invitation, Option<Operation>) {
    let invited = InvitationSource {
        council,
        meeting,
        reader,
        owner: owner.member(council),
        inviter: party_of(&owner.name, email).as_ref(),
        is_cancelled: cancel || meeting.cancelled_at.is_some(),
        words,
        now,
    }
    .gather();
    let sequence = invited.invitation.sequence;
    let remember = invited
        .is_news
        .then(|| operations::remember_invitation(meeting, sequence, &invited.digest));
    (invited.invitation, remember)
}

/// The letterhead's picture, where the file has one that can be read.
///
/// # Errors
/// Where the file cannot be read.
pub fn logo(store: &Store, council: &Council) -> Result<Option<Arc<Logo>>, StoreError> {
    let Some(sha256) = council
        .setting(SettingName::LetterheadLogo)
        .filter(|sha256| !sha256.is_empty())
    else {
        return Ok(None);
    };
    let kept = store.document(sha256)?;
    Ok(kept.and_then(|png| Logo::from_kept(png).ok()).map(Arc::new))
}
