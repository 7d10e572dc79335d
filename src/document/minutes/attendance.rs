//! What minutes are proposed to say of when and where a meeting was held, who was there, and who was out as recused.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::MinutesSource;
use super::propose::{sentence, small_first};
use crate::domain::absence::Absence;
use crate::domain::text::one_line;
use crate::domain::{AgendaItem, Field, Id, Meeting, Member, MemberRole, Participant, Presence, Recusal};
use crate::figures::impartiality::provision;
use crate::language::Locale;

/// The longest a meeting is held, in minutes. One that was closed later than this was closed when somebody remembered to.
const LONGEST_MEETING: i64 = 12 * 60;

impl<'a> MinutesSource<'a> {
    pub(super) fn presence(&self) -> String {
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
    pub(super) fn impartiality(&self, item: &AgendaItem) -> Option<String> {
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
