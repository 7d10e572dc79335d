//! Who can be named in notes: those who are at the meeting, by their letters.

use super::codes::{Codes, Speaker};
use super::kind::{self, KINDS};
use crate::domain::{Council, Id, NoteOn, Participant, Presence};
use crate::ui::Scene;

/// What codes name in the notes of a meeting on a case or item.
pub fn codes(scene: &Scene<'_>, meeting: Id, on: NoteOn) -> Codes {
    Codes {
        kinds: KINDS.map(|kind| kind::word(scene, kind).to_lowercase()),
        also_decision: scene.t("live-kind-decision-also").to_lowercase(),
        speakers: speakers(scene, meeting, on),
    }
}

/// Those who may be there and are not out for the case, in the order they were listed; last the guests of other cases, as
/// the same letters name the one who is there.
fn speakers(scene: &Scene<'_>, meeting: Id, on: NoteOn) -> Vec<Speaker> {
    let council = &scene.model.council;
    let is_out = |row: &Participant| {
        let mut recusals = on.case().into_iter().flat_map(|case| council.recusals.of(case));
        row.member_id
            .is_some_and(|member| recusals.any(|recusal| recusal.member_id == member && recusal.is_out()))
    };
    let rows = council.participants.of(meeting);
    let rows = rows.filter(|row| row.presence != Presence::Absent && !is_out(row));
    let (here, elsewhere): (Vec<_>, Vec<_>) = rows.partition(|row| comes_for(row, on.case()));
    let rows = here.into_iter().chain(elsewhere);
    rows.map(|row| Speaker {
        id: row.id,
        letters: letters(council, row),
        name: name(scene, row),
    })
    .collect()
}

/// Whether someone is there for this case: the guests of another are not.
pub fn comes_for(row: &Participant, case: Option<Id>) -> bool {
    row.case_id.is_none() || row.case_id == case
}

/// The letters a participant is named by: their own, else those their name begins with.
pub fn letters(council: &Council, row: &Participant) -> String {
    let own = council.participant_initials(row);
    if !own.is_empty() {
        return own.to_owned();
    }
    let names = council.participant_name(row).split_whitespace();
    let first = names.filter_map(|name| name.chars().next());
    first.take(2).collect::<String>().to_uppercase()
}

/// What a participant is called; a guest without a name by the letters.
pub fn name(scene: &Scene<'_>, row: &Participant) -> String {
    let council = &scene.model.council;
    match council.participant_name(row) {
        "" => {
            let letters = letters(council, row);
            scene.with("live-guest", &[("letters", letters.into())])
        }
        name => name.to_owned(),
    }
}

/// As [`name`], and of a guest what they are, since guests of several cases may be called the same.
pub fn whole_name(scene: &Scene<'_>, row: &Participant) -> String {
    let name = name(scene, row);
    if row.member_id.is_some() || row.guest_role.is_empty() {
        return name;
    }
    format!("{name}, {}", row.guest_role)
}

/// The letters of who said a note; nothing where nobody is named.
pub fn of_note(scene: &Scene<'_>, speaker: Option<Id>) -> Option<(String, String)> {
    let row = scene.model.council.participants.get(speaker?)?;
    Some((letters(&scene.model.council, row), name(scene, row)))
}
