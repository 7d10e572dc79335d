//! The invitation to a meeting and the mail it goes with, read back by readers that are not ours.

#![cfg(test)]

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, Component as _, EventLike as _};
use jiff::Timestamp;
use jiff::civil::{Date, Time, date, time};
use mail_parser::MimeHeaders as _;
use radslag::document::PackReader;
use radslag::domain::{
    AgendaItem, Council, Id, LanguageForm, Meeting, Member, Operation, Participant, Recusal, RecusalDecision, Write,
    operations,
};
use radslag::exchange::calendar::{Invitation, Party};
use radslag::exchange::invitation::{InvitationSource, Invited, party_of};
use radslag::exchange::mail::{Attachment, Draft};
use radslag::language::Locale;

struct Desk {
    council: Council,
    meeting: Id,
    cases: [Id; 2],
    members: [Id; 2],
    /// Who invites where the record has no address.
    inviter: Option<Party>,
}

fn now() -> Timestamp {
    "2026-11-10T08:00:00Z".parse().unwrap()
}

impl Desk {
    /// A meeting of two cases and an item with a hard title. Medlem 2 is recused from the second case.
    fn new(held_on: Date, starts_at: Option<Time>, ends_at: Option<Time>) -> Self {
        let mut council = Council::default();
        let members = ["Medlem 1", "Medlem 2"].map(|name| {
            let member = Member {
                id: Id::new(),
                name: name.to_owned(),
                initials: String::new(),
                employer: String::new(),
                email: format!("{}@example.org", name.replace(' ', "").to_lowercase()),
                ended_at: None,
            };
            let id = member.id;
            council.put(member.into());
            id
        });
        let cases = ["Innsyn; gevinst, og \\ mål", "Havneportalen"].map(|title| {
            let (id, add) =
                operations::add_case(&council, title, "Eksempeletaten", "Eksempeldepartementet", 2026, now());
            put(&mut council, add);
            id
        });
        let meeting = Meeting {
            starts_at,
            ends_at,
            place: "Rom 3, Eksempelgata 1; inngang B".to_owned(),
            link: "https://example.org/møte".replace('ø', "o"),
            ..Meeting::new(held_on, now())
        };
        let id = meeting.id;
        council.put(meeting.into());
        for (place, case) in cases.into_iter().enumerate() {
            let item = AgendaItem {
                minutes: Some(30),
                ..AgendaItem::new(id, Some(case), "", place as f64)
            };
            council.put(item.into());
        }
        council.put(AgendaItem::new(id, None, "Linje én\nlinje to", 9.0).into());
        let recusal = Recusal {
            decision: Some(RecusalDecision::Recused),
            ..Recusal::new(cases[1], members[1])
        };
        council.put(recusal.into());
        for member in members {
            let participant = Participant::member(id, member);
            council.put(participant.into());
        }
        Self {
            council,
            meeting: id,
            cases,
            members,
            inviter: None,
        }
    }

    fn usual() -> Self {
        Self::new(date(2026, 11, 13), Some(time(9, 0, 0, 0)), Some(time(12, 0, 0, 0)))
    }

    fn invited(&self, reader: Option<PackReader>, cancel: bool) -> Invited {
        self.invited_in(LanguageForm::Bokmaal, reader, cancel, None)
    }

    fn invited_in(&self, form: LanguageForm, reader: Option<PackReader>, cancel: bool, owner: Option<Id>) -> Invited {
        InvitationSource {
            council: &self.council,
            meeting: self.council.meetings.get(self.meeting).unwrap(),
            reader,
            owner,
            inviter: self.inviter.as_ref(),
            is_cancelled: cancel,
            words: &Locale::new(form),
            now: now(),
        }
        .gather()
    }

    /// Has the meeting remember an invitation, as saving its file does.
    fn remember(&mut self, invited: &Invited) {
        let meeting = self.council.meetings.get(self.meeting).unwrap().clone();
        self.council.put(
            Meeting {
                calendar_sequence: invited.invitation.sequence,
                calendar_digest: invited.digest.clone(),
                ..meeting
            }
            .into(),
        );
    }

    fn change(&mut self, change: impl FnOnce(&mut Meeting)) {
        let mut meeting = self.council.meetings.get(self.meeting).unwrap().clone();
        change(&mut meeting);
        self.council.put(meeting.into());
    }
}

fn put(council: &mut Council, operation: Operation) {
    for write in operation.writes {
        if let Write::Insert(row) = write {
            council.put(*row);
        }
    }
}

/// The event of a file, read by another's parser.
fn read(invitation: &Invitation) -> (Calendar, icalendar::Event) {
    let ics = invitation.ics();
    assert!(
        ics.split_inclusive("\r\n")
            .all(|line| line.ends_with("\r\n") && line.len() <= 77),
        "{ics}"
    );
    let unfolded = unfold(&ics);
    let calendar: Calendar = read_calendar(&unfolded).unwrap().into();
    let event = calendar.events().next().unwrap().clone();
    assert_eq!(calendar.events().count(), 1);
    (calendar, event)
}

fn value(event: &icalendar::Event, name: &str) -> String {
    event.property_value(name).unwrap_or_default().to_owned()
}

#[test]
fn another_reader_finds_what_was_written_with_commas_semicolons_and_line_breaks() {
    let desk = Desk::usual();
    let (calendar, event) = read(&desk.invited(None, false).invitation);
    assert_eq!(calendar.property_value("METHOD"), None, "nobody is known to invite");
    assert_eq!(event.get_uid(), Some(desk.meeting.to_string().as_str()));
    assert_eq!(event.get_location(), Some("Rom 3, Eksempelgata 1; inngang B"));
    let description = event.get_description().unwrap();
    for line in [
        "Lenke: https://example.org/mote",
        "1. 09.00 Innsyn; gevinst, og \\ mål",
        "3. 10.00 Linje én\nlinje to",
    ] {
        assert!(description.contains(line), "{line:?} in {description:?}");
    }
    assert_eq!(value(&event, "DTSTART"), "20261113T090000");
    assert_eq!(value(&event, "DTEND"), "20261113T120000");
    assert_eq!(event.properties()["DTSTART"].params()["TZID"].value(), "Europe/Oslo");
    assert_eq!(value(&event, "DTSTAMP"), "20261110T080000Z");
    assert_eq!(value(&event, "STATUS"), "CONFIRMED");
}

#[test]
fn a_case_someone_is_recused_from_has_no_name_in_what_they_get() {
    let desk = Desk::usual();
    let description = |reader| {
        let (_, event) = read(&desk.invited(reader, false).invitation);
        event.get_description().unwrap().to_owned()
    };
    let named = |reader| description(reader).contains("Havneportalen");
    assert!(!named(None), "all get it, and one of them is recused");
    assert!(description(None).contains("2. 09.30 Sak (se møtepakken)"));
    assert!(!named(Some(PackReader::Member(desk.members[1]))) && !named(Some(PackReader::Guests)));
    assert!(named(Some(PackReader::Member(desk.members[0]))) && named(Some(PackReader::Secretariat)));
    assert!(desk.council.cases.get(desk.cases[1]).is_some());
}

#[test]
fn the_number_goes_up_with_what_is_said_and_not_with_language_or_reader() {
    let mut desk = Desk::usual();
    let first = desk.invited(None, false);
    assert_eq!((first.invitation.sequence, first.is_news), (0, true));
    desk.remember(&first);
    for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk] {
        for reader in [None, Some(PackReader::Member(desk.members[1]))] {
            let again = desk.invited_in(form, reader, false, None);
            assert_eq!((again.invitation.sequence, again.is_news), (0, false));
        }
    }
    desk.change(|meeting| meeting.starts_at = Some(time(10, 0, 0, 0)));
    let moved = desk.invited(None, false);
    assert_eq!((moved.invitation.sequence, moved.is_news), (1, true));
    assert_eq!(moved.invitation.meeting, first.invitation.meeting);
    desk.remember(&moved);
    let cancelled = desk.invited(None, true);
    let (calendar, event) = read(&cancelled.invitation);
    assert_eq!(calendar.property_value("METHOD"), None);
    assert_eq!(
        (value(&event, "STATUS").as_str(), value(&event, "SEQUENCE").as_str()),
        ("CANCELLED", "2")
    );
    assert_eq!(event.get_uid(), Some(desk.meeting.to_string().as_str()));
    assert!(event.get_summary().unwrap().starts_with("Avlyst: "));
    assert!(!event.get_description().unwrap().contains("Innsyn"));
}

#[test]
fn one_with_an_address_invites_those_who_have_one() {
    let desk = Desk::usual();
    let invited = desk.invited_in(LanguageForm::Bokmaal, None, false, Some(desk.members[0]));
    let ics = invited.invitation.ics();
    let (calendar, event) = read(&invited.invitation);
    assert_eq!(calendar.property_value("METHOD"), Some("REQUEST"));
    assert_eq!(value(&event, "ORGANIZER"), "mailto:medlem1@example.org");
    assert!(
        ics.replace("\r\n ", "")
            .contains("RSVP=TRUE:mailto:medlem2@example.org\r\n"),
        "{ics}"
    );
}

/// RFC 5546, 3.2.1, 3.2.2 and 3.2.5: each method has one who invites, whether the record knows the address or the person
/// gave it.
#[test]
fn no_file_with_a_method_is_without_one_who_invites() {
    let mut desk = Desk::usual();
    let own = Some(desk.members[0]);
    for (cancel, owner, inviter, method) in [
        (false, None, false, None),
        (true, None, false, None),
        (false, own, false, Some("REQUEST")),
        (false, None, true, Some("REQUEST")),
        (true, None, true, Some("CANCEL")),
        (true, own, false, Some("CANCEL")),
    ] {
        desk.inviter = inviter.then(|| party_of("Sekretær 2", " sekretar2@example.org ").unwrap());
        let invited = desk.invited_in(LanguageForm::Bokmaal, None, cancel, owner);
        let (calendar, event) = read(&invited.invitation);
        assert_eq!(calendar.property_value("METHOD"), method);
        assert_eq!(value(&event, "ORGANIZER").is_empty(), method.is_none());
        assert_eq!(value(&event, "STATUS"), if cancel { "CANCELLED" } else { "CONFIRMED" });
    }
    // With nobody to invite, one who invites only tells of it.
    desk.inviter = party_of("Sekretær 2", "sekretar2@example.org");
    let mut alone = desk.invited(None, false).invitation;
    alone.attendees.clear();
    assert_eq!(read(&alone).0.property_value("METHOD"), Some("PUBLISH"));
    assert!(party_of("Sekretær 2", "ikke en adresse").is_none());
}

/// What the rules of the file's own time zone make of a local time, as a reader that knows no other rules does.
fn by_the_rules_of_the_file(ics: &str, local: jiff::civil::DateTime) -> i32 {
    let rule = |part: &str, month: i8| {
        let part = ics.split(&format!("BEGIN:{part}\r\n")).nth(1).unwrap();
        let field = |name: &str| {
            let line = part.lines().find(|line| line.starts_with(name)).unwrap();
            line[name.len() + 1..].to_owned()
        };
        assert_eq!(field("RRULE"), format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        let hour: i8 = field("DTSTART")[9..11].parse().unwrap();
        let last = date(local.year(), month, 1).last_of_month();
        let back = i64::from(last.weekday().to_sunday_zero_offset());
        let day = last.checked_sub(jiff::Span::new().days(back)).unwrap();
        let offset: i32 = field("TZOFFSETTO")[..3].parse().unwrap();
        (day.at(hour, 0, 0, 0), offset)
    };
    let (summer, winter) = (rule("DAYLIGHT", 3), rule("STANDARD", 10));
    if local >= summer.0 && local < winter.0 {
        summer.1
    } else {
        winter.1
    }
}

#[test]
fn the_file_carries_the_rules_of_summer_time() {
    let oslo = jiff::tz::TimeZone::get("Europe/Oslo").unwrap();
    for year in 2020..2040 {
        for month in 1..=12 {
            for day in [1, 15, 27] {
                let local = date(year, month, day).at(9, 0, 0, 0);
                let desk = Desk::new(local.date(), Some(local.time()), None);
                let ics = desk.invited(None, false).invitation.ics();
                let offset = oslo.to_zoned(local).unwrap().offset().seconds() / 3600;
                assert_eq!(by_the_rules_of_the_file(&ics, local), offset, "{local}");
            }
        }
    }
}

#[test]
fn midnight_and_the_change_of_clocks_and_meetings_without_an_hour() {
    let times = |held_on, starts_at, ends_at| {
        let desk = Desk::new(held_on, starts_at, ends_at);
        let (_, event) = read(&desk.invited(None, false).invitation);
        ["DTSTART", "DTEND", "DURATION"].map(|name| value(&event, name))
    };
    let at = |hour, minute| Some(time(hour, minute, 0, 0));
    // After midnight, into a leap day, and over the night the clocks go back.
    let day = date(2028, 2, 28);
    assert_eq!(
        times(day, at(22, 0), at(0, 30)),
        ["20280228T220000", "20280229T003000", ""]
    );
    let night = date(2026, 10, 24);
    assert_eq!(
        times(night, at(23, 0), at(4, 0)),
        ["20261024T230000", "20261025T040000", ""]
    );
    // Without an end it lasts as long as its items take.
    assert_eq!(times(day, at(9, 0), None), ["20280228T090000", "", "PT60M"]);
    assert_eq!(times(day, at(9, 0), at(9, 0)), ["20280228T090000", "", "PT60M"]);
    assert_eq!(times(date(2026, 12, 31), None, None), ["20261231", "20270101", ""]);
    // A time that the clocks jump over is written as it was set; calendars move it on.
    assert_eq!(times(date(2027, 3, 28), at(2, 30), at(4, 0))[0], "20270328T023000");
}

#[test]
fn a_mail_is_read_back_whole_by_another_reader() {
    let pdf: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let text = "Hei\n\nSaksliste:\n1. 09.00 Innsyn = gevinst\nEn lang linje med æøå og 😀 som må brytes fordi den er så lang \
        at ingen kan lese den i ett.\n.\n";
    let draft = Draft {
        from: None,
        to: vec![Party {
            name: "Medlem Ås, \"1\"".into(),
            email: "medlem1@example.org".into(),
        }],
        subject: "Rådsmøte 13. november 2026: møtepakke med et navn som er så langt at det må deles i flere ord".into(),
        text: text.into(),
        made_at: "2026-11-10T09:00:00+01:00[Europe/Oslo]".parse().unwrap(),
        attachments: vec![
            Attachment {
                name: "Rådsmøte 13. november.pdf".into(),
                media_type: "application/pdf".into(),
                content: pdf.clone(),
            },
            Attachment {
                name: "Rådsmøte.ics".into(),
                media_type: "text/calendar; charset=utf-8; method=PUBLISH".into(),
                content: Desk::usual().invited(None, false).invitation.ics().into_bytes(),
            },
        ],
    };
    let eml = draft.eml();
    let lines = eml.split_inclusive(|byte| *byte == b'\n');
    assert!(
        lines.clone().all(|line| line.ends_with(b"\r\n") && line.len() <= 200),
        "lines end with CR LF"
    );
    assert!(eml.starts_with(b"X-Unsent: 1\r\n") && eml.is_ascii());
    let mail = mail_parser::MessageParser::default().parse(&eml).unwrap();
    assert_eq!(mail.subject(), Some(draft.subject.as_str()));
    let to = mail.to().unwrap().first().unwrap();
    assert_eq!(
        (to.name(), to.address()),
        (Some("Medlem Ås, \"1\""), Some("medlem1@example.org"))
    );
    assert_eq!(
        mail.body_text(0).unwrap().replace("\r\n", "\n").trim_end(),
        text.trim_end()
    );
    let attachments: Vec<_> = mail.attachments().collect();
    assert_eq!(attachments.len(), 2);
    assert_eq!(attachments[0].contents(), pdf);
    assert_eq!(attachments[0].attachment_name(), Some("Rådsmøte 13. november.pdf"));
    assert!(attachments[1].contents().starts_with(b"BEGIN:VCALENDAR\r\n"));
    assert_eq!(
        attachments[1].content_type().unwrap().attribute("method"),
        Some("PUBLISH")
    );
}
