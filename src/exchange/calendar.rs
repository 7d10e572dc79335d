//! A meeting as an iCalendar file (RFC 5545, RFC 5546), which Outlook, Thunderbird and Apple's calendar read.

use std::fmt::Write as _;

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use crate::domain::{Id, meeting_length};

/// A line of the file is no longer than this, in bytes, without its end (RFC 5545, 3.1).
const LINE_BYTES: usize = 75;

/// The rules of Norwegian time, in force since 1996: summer time from the last Sunday of March to the last of October.
const OSLO: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n\
    BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
    DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
    DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// Someone with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub name: String,
    pub email: String,
}

/// What an invitation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The meeting: the same however it is changed, so that calendars know it again.
    pub meeting: Id,
    /// Counts up each time what is said has changed.
    pub sequence: i64,
    /// When this file was made.
    pub made_at: Timestamp,
    pub is_cancelled: bool,
    pub held_on: Date,
    /// Norwegian time; none for the whole day.
    pub starts_at: Option<Time>,
    /// Norwegian time; on the next day where it is before `starts_at`.
    pub ends_at: Option<Time>,
    /// How long it lasts where no end is set.
    pub lasts: SignedDuration,
    pub summary: String,
    pub description: String,
    pub location: String,
    pub link: String,
    /// Who invites; none where no address is known.
    pub organizer: Option<Party>,
    pub attendees: Vec<Party>,
}

impl Invitation {
    /// `REQUEST` asks those who are invited to answer; else the meeting is only told of, or cancelled. Each of them needs one
    /// who invites (RFC 5546, 3.2.1, 3.2.2 and 3.2.5). Without one the file has no method: an event to be laid in a calendar
    /// (RFC 5545, 3.7.2), with a status that tells where it is cancelled.
    #[must_use]
    pub fn method(&self) -> Option<&'static str> {
        self.organizer.as_ref()?;
        Some(match () {
            () if self.is_cancelled => "CANCEL",
            () if self.attendees.is_empty() => "PUBLISH",
            () => "REQUEST",
        })
    }

    /// The invitation as a file: UTF-8, with CR LF.
    #[must_use]
    pub fn ics(&self) -> String {
        let mut file = File(String::new());
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line(
            "PRODID",
            concat!("-//Radslag//Radslag ", env!("CARGO_PKG_VERSION"), "//NO"),
        );
        file.line("CALSCALE", "GREGORIAN");
        if let Some(method) = self.method() {
            file.line("METHOD", method);
        }
        if self.starts_at.is_some() {
            file.0.push_str(OSLO);
        }
        file.line("BEGIN", "VEVENT");
        file.line("UID", &self.meeting.to_string());
        file.line("SEQUENCE", &self.sequence.to_string());
        file.line("DTSTAMP", &self.made_at.strftime("%Y%m%dT%H%M%SZ").to_string());
        self.write_times(&mut file);
        file.words("SUMMARY", &self.summary);
        file.words("LOCATION", &self.location);
        file.words("DESCRIPTION", &self.description);
        if is_link(&self.link) {
            file.line("URL", &self.link);
        }
        file.line("STATUS", if self.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        let transparency = if self.starts_at.is_some() {
            "OPAQUE"
        } else {
            "TRANSPARENT"
        };
        file.line("TRANSP", transparency);
        if let Some(organizer) = &self.organizer {
            file.party("ORGANIZER", "", organizer);
            for attendee in &self.attendees {
                file.party(
                    "ATTENDEE",
                    ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
                    attendee,
                );
            }
        }
        file.line("END", "VEVENT");
        file.line("END", "VCALENDAR");
        file.0
    }

    fn write_times(&self, file: &mut File) {
        let day = |date: Date| date.strftime("%Y%m%d").to_string();
        let next_day = self.held_on.checked_add(1.day()).unwrap_or(self.held_on);
        let Some(starts_at) = self.starts_at else {
            file.line("DTSTART;VALUE=DATE", &day(self.held_on));
            file.line("DTEND;VALUE=DATE", &day(next_day));
            return;
        };
        let local = |date: Date, time: Time| format!("{}T{}", day(date), time.strftime("%H%M%S"));
        file.line("DTSTART;TZID=Europe/Oslo", &local(self.held_on, starts_at));
        // An end that makes no sense is not passed on.
        match self.ends_at.filter(|end| meeting_length(starts_at, *end).is_some()) {
            Some(end) if end > starts_at => file.line("DTEND;TZID=Europe/Oslo", &local(self.held_on, end)),
            Some(end) => file.line("DTEND;TZID=Europe/Oslo", &local(next_day, end)),
            None => file.line("DURATION", &format!("PT{}M", self.lasts.as_mins().max(1))),
        }
    }
}

/// Whether a text is an address one can follow, and nothing else.
fn is_link(text: &str) -> bool {
    let starts = text.starts_with("https://") || text.starts_with("http://");
    starts && text.chars().all(|sign| sign.is_ascii_graphic())
}

/// The lines of a file.
struct File(String);

impl File {
    /// A line with a value that needs no escaping, folded where it is long.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE_BYTES;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            let bytes = sign.len_utf8();
            if bytes > room {
                self.0.push_str("\r\n ");
                // The space at the start counts.
                room = LINE_BYTES - 1;
            }
            self.0.push(sign);
            room -= bytes;
        }
        self.0.push_str("\r\n");
    }

    /// A line with a text, where there is one (RFC 5545, 3.3.11).
    fn words(&mut self, name: &str, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let mut escaped = String::with_capacity(text.len());
        for sign in text.chars() {
            match sign {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(sign);
                }
                '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => escaped.push_str("\\n"),
                _ if sign.is_control() && sign != '\t' => {}
                _ => escaped.push(sign),
            }
        }
        self.line(name, &escaped);
    }

    fn party(&mut self, name: &str, parameters: &str, party: &Party) {
        // A quoted value holds anything but quotes and control characters (RFC 5545, 3.2).
        let called: String = party
            .name
            .chars()
            .filter(|sign| !sign.is_control())
            .map(|sign| if sign == '"' { '\'' } else { sign })
            .collect();
        let mut head = name.to_owned();
        if !called.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(head, ";CN=\"{called}\"");
        }
        head.push_str(parameters);
        self.line(&head, &format!("mailto:{}", party.email));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, value: &str) -> String {
        let mut file = File(String::new());
        file.words(name, value);
        file.0
    }

    #[test]
    fn texts_are_escaped_and_long_lines_folded_between_letters() {
        assert_eq!(
            lines("SUMMARY", "Mål; mening, \\ og\r\nny linje\u{7}"),
            "SUMMARY:Mål\\; mening\\, \\\\ og\\nny linje\r\n"
        );
        assert_eq!(lines("LOCATION", " \n"), "");
        let long = lines("SUMMARY", &"å".repeat(200));
        assert!(long.split("\r\n").all(|line| line.len() <= LINE_BYTES), "{long}");
        assert_eq!(long.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "å".repeat(200)));
    }

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        let mut file = File(String::new());
        let party = Party {
            name: "A\";X=\r\nATTENDEE:b".into(),
            email: "a@example.org".into(),
        };
        file.party("ATTENDEE", "", &party);
        assert_eq!(file.0, "ATTENDEE;CN=\"A';X=ATTENDEE:b\":mailto:a@example.org\r\n");
    }

    #[test]
    fn only_an_address_is_a_link() {
        assert!(is_link("https://example.org/m?a=1"));
        assert!(!is_link("ring 00 00 00 00") && !is_link("https://a b") && !is_link("https://a\r\nX:1"));
    }
}
