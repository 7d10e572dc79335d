//! From a meeting to its invitation: what it says, to whom, and whether that has changed since the last one.

use jiff::{SignedDuration, Timestamp};

use super::calendar::{Invitation, Party};
use crate::document::pack::PackReader;
use crate::domain::sha256;
use crate::domain::text::is_address;
use crate::domain::{AgendaItem, Council, Id, LanguageForm, Meeting, MeetingKind, Presence, Withheld};
use crate::figures::agenda_clock;
use crate::language::Locale;

/// What an invitation is made from.
pub struct InvitationSource<'a> {
    pub council: &'a Council,
    pub meeting: &'a Meeting,
    /// Whom it is made for; none for all who are invited.
    pub reader: Option<PackReader>,
    /// The person of the council whose copy this is: the one who invites.
    pub owner: Option<Id>,
    /// Who invites where the record has no address of the owner.
    pub inviter: Option<&'a Party>,
    pub is_cancelled: bool,
    pub words: &'a Locale,
    pub now: Timestamp,
}

/// An invitation, and what the meeting is to remember of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub invitation: Invitation,
    /// Of what it says, whoever it is made for: SHA-256 in lower-case hexadecimal.
    pub digest: String,
    /// Whether the meeting remembers another number or digest.
    pub is_news: bool,
}

impl InvitationSource<'_> {
    /// The invitation, numbered: the number goes up where what is said differs from what the last one said.
    #[must_use]
    pub fn gather(&self) -> Invited {
        // In words that are always the same: the language one speaks is no news.
        let words = Locale::new(LanguageForm::Bokmaal);
        let full = InvitationSource {
            reader: Some(PackReader::Secretariat),
            words: &words,
            now: Timestamp::UNIX_EPOCH,
            ..*self
        };
        let digest = sha256(full.invitation(0).ics().as_bytes());
        let meeting = self.meeting;
        let is_news = digest != meeting.calendar_digest;
        let was_sent = !meeting.calendar_digest.is_empty();
        let sequence = meeting.calendar_sequence + i64::from(is_news && was_sent);
        Invited {
            invitation: self.invitation(sequence),
            digest,
            is_news,
        }
    }

    fn invitation(&self, sequence: i64) -> Invitation {
        let meeting = self.meeting;
        let agenda = self.council.agenda(meeting.id);
        let minutes: i64 = agenda
            .iter()
            .filter_map(|item| item.minutes)
            .fold(0, i64::saturating_add);
        let minutes = if minutes > 0 { minutes.min(24 * 60) } else { 60 };
        Invitation {
            meeting: meeting.id,
            sequence,
            made_at: self.now,
            is_cancelled: self.is_cancelled,
            held_on: meeting.held_on,
            starts_at: meeting.starts_at,
            ends_at: meeting.ends_at,
            lasts: SignedDuration::from_mins(minutes),
            summary: self.summary(),
            description: self.agenda_text(&agenda),
            location: self.location(),
            link: self.withheld().told(meeting).link.trim().to_owned(),
            organizer: self
                .owner
                .and_then(|owner| party(self.council, owner))
                .or_else(|| self.inviter.cloned()),
            attendees: self.attendees(),
        }
    }

    /// `Rådsmøte i Eksempelrådet`, or the meeting's own title.
    #[must_use]
    pub fn summary(&self) -> String {
        let told = self.withheld().told(self.meeting);
        let title = told.title.trim();
        let name = if title.is_empty() {
            let kind = match self.meeting.kind {
                MeetingKind::CouncilMeeting => "pack-council-meeting",
                MeetingKind::PreMeeting => "pack-pre-meeting",
                MeetingKind::FollowUpTalk => "pack-follow-up-talk",
                MeetingKind::ExperienceTalk => "pack-experience-talk",
            };
            let values = [
                ("kind", self.words.text(kind).into()),
                ("council", self.council.name().into()),
            ];
            self.words.with("calendar-summary", &values)
        } else {
            title.to_owned()
        };
        if self.is_cancelled {
            self.words.with("calendar-cancelled", &[("meeting", name.into())])
        } else {
            name
        }
    }

    fn location(&self) -> String {
        let digital = self.meeting.is_digital.then(|| self.words.text("meetings-digital"));
        let told = self.withheld().told(self.meeting);
        let places = [digital.unwrap_or_default(), told.place.trim()];
        let places: Vec<_> = places.into_iter().filter(|place| !place.is_empty()).collect();
        places.join(", ")
    }

    /// The agenda line by line, with when each item begins. A case that one of its readers is recused from has no name here.
    #[must_use]
    pub fn agenda_text(&self, agenda: &[&AgendaItem]) -> String {
        let words = self.words;
        let withheld = self.withheld();
        let mut lines = Vec::new();
        if self.is_cancelled {
            lines.push(words.text("calendar-is-cancelled").to_owned());
        }
        let told = withheld.told(self.meeting);
        let link = told.link.trim();
        if !link.is_empty() {
            lines.push(format!("{}: {link}", words.text("pack-link")));
        }
        if !agenda.is_empty() && !self.is_cancelled {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(format!("{}:", words.text("pack-agenda")));
            let items = agenda
                .iter()
                .zip(agenda_clock::begins(self.meeting, agenda))
                .enumerate();
            for (index, (item, time)) in items {
                let time = time.map(|time| format!("{} ", words.clock(time))).unwrap_or_default();
                let name = match item.case_id {
                    _ if withheld.has_item(item) => words.text("calendar-unnamed-case").to_owned(),
                    Some(case) => self
                        .council
                        .cases
                        .get(case)
                        .map(|case| case.title.clone())
                        .unwrap_or_default(),
                    None if withheld.is_named_in(&item.title) => words.text("calendar-unnamed-case").to_owned(),
                    None => item.title.clone(),
                };
                lines.push(format!("{}. {time}{name}", index + 1));
            }
        }
        lines.join("\n")
    }

    /// What is not named: what is withheld from the reader, or from anyone who is invited where it is for more than one.
    fn withheld(&self) -> Withheld<'_> {
        match self.reader {
            Some(PackReader::Guests) | None => self.council.withheld_from(self.members()),
            Some(reader) => reader.withheld(self.council),
        }
    }

    /// The members who are invited; all where nobody is said to be.
    fn members(&self) -> Vec<Id> {
        let rows = self.council.participants.of(self.meeting.id);
        let invited: Vec<Id> = rows.filter_map(|row| row.member_id).collect();
        if invited.is_empty() {
            self.council.members.iter().map(|member| member.id).collect()
        } else {
            invited
        }
    }

    fn attendees(&self) -> Vec<Party> {
        let rows = self.council.participants.of(self.meeting.id);
        let rows = rows.filter(|row| row.presence != Presence::Absent);
        let members = rows
            .filter_map(|row| row.member_id)
            .filter(|member| Some(*member) != self.owner);
        members.filter_map(|member| party(self.council, member)).collect()
    }
}

/// A person of the council with an address that can be one.
#[must_use]
pub fn party(council: &Council, member: Id) -> Option<Party> {
    let member = council.members.get(member)?;
    party_of(&member.name, &member.email)
}

/// Somebody of this name, where the address can be one.
#[must_use]
pub fn party_of(name: &str, email: &str) -> Option<Party> {
    let email = email.trim();
    is_address(email).then(|| Party {
        name: name.to_owned(),
        email: email.to_owned(),
    })
}
