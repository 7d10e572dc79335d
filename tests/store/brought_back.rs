//! What is put in again or brought back finds its place, or is refused where something else has it by now.

use jiff::civil::date;
use radslag::domain::deadline::{DeadlineKind, DeadlineUnit};
use radslag::domain::history::{Against, HistoryOf};
use radslag::domain::operations::{self, LetterProposal, NewRule, NotBrought};
use radslag::domain::{LanguageForm, NoteOn, Operation, OperationName, OrganisationRole, Table, Theme, Write};

use super::common::{Desk, now};

impl Desk {
    /// Does something and takes it back; gives its number.
    fn undone(&mut self, operation: &Operation) -> i64 {
        self.run(operation);
        let seq = self.history(HistoryOf::Council).entries[0].seq;
        self.take_back();
        seq
    }

    fn take_back(&mut self) {
        let undone = self.store.undo().unwrap();
        self.council.apply(&undone);
    }

    fn put_back(&self, seq: i64) -> Result<Option<Operation>, NotBrought> {
        operations::put_back(&self.council, &self.change(HistoryOf::Council, seq).rows)
    }
}

#[test]
fn a_case_has_one_letter_and_stands_once_on_an_agenda_also_after_putting_back() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let letter = |desk: &Desk| operations::create_letter(&desk.council, &case, &LetterProposal::default(), now()).1;
    let first = desk.undone(&letter(&desk));
    assert!(desk.put_back(first).unwrap().is_some(), "nothing has its place yet");
    desk.run(&letter(&desk));
    assert_eq!(desk.put_back(first), Err(NotBrought::HasLetter(case.id)));

    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), now());
    desk.run(&add);
    let item = |desk: &Desk| operations::add_agenda_item(&desk.council, meeting, Some(case.id), "").1;
    let first = desk.undone(&item(&desk));
    assert!(desk.put_back(first).unwrap().is_some());
    desk.run(&item(&desk));
    assert_eq!(desk.put_back(first), Err(NotBrought::IsOnAgenda(meeting)));
    // What has a title alone may stand there as often as one likes.
    let own = |desk: &Desk| operations::add_agenda_item(&desk.council, meeting, None, "Eventuelt").1;
    let first = desk.undone(&own(&desk));
    desk.run(&own(&desk));
    assert!(desk.put_back(first).unwrap().is_some());
}

#[test]
fn a_member_takes_part_once_in_a_meeting_also_after_putting_back() {
    let mut desk = Desk::new();
    let filled = desk.fill();
    desk.leave_out(filled.meeting, filled.member);
    let invite = |desk: &Desk| {
        operations::add_participant(&desk.council, filled.meeting, filled.member)
            .unwrap()
            .1
    };
    let first = desk.undone(&invite(&desk));
    assert!(desk.put_back(first).unwrap().is_some(), "nothing has its place yet");
    desk.run(&invite(&desk));
    assert_eq!(desk.put_back(first), Err(NotBrought::PlaceIsTaken));
}

#[test]
fn one_rule_and_one_name_of_a_theme_hold_at_a_time() {
    let mut desk = Desk::new();
    let from = date(2027, 1, 1);
    let rule = NewRule {
        kind: DeadlineKind::Letter,
        count: 10,
        unit: DeadlineUnit::CalendarDays,
        published: false,
        source: String::new(),
        from,
    };
    let labels = [(LanguageForm::Bokmaal, "Et nytt navn".to_owned(), "Nytt".to_owned())];
    let rename = operations::rename_theme(&desk.council, Theme::new(3).unwrap(), &labels, from).unwrap();
    for change in [operations::edit_deadline_rule(&desk.council, rule), rename] {
        let seq = desk.undone(&change);
        assert_eq!(desk.put_back(seq), Err(NotBrought::PlaceIsTaken), "{:?}", change.name);
    }
    let day = operations::add_day_off(date(2026, 11, 23), "Flyttedag");
    let first = desk.undone(&day);
    assert!(desk.put_back(first).unwrap().is_some());
    desk.run(&operations::add_day_off(date(2026, 11, 23), "Seminar"));
    assert_eq!(desk.put_back(first), Err(NotBrought::PlaceIsTaken));
    // From the bin too.
    let row = desk.council.days_off.iter().next().unwrap().clone();
    desk.run(&operations::end_day_off(&row, now()));
    desk.run(&operations::add_day_off(date(2026, 11, 23), "Kurs"));
    let ended = desk.ended(HistoryOf::Settings);
    let refused = operations::bring_back(&desk.council, &[&ended[0]]);
    assert_eq!(refused, Err(NotBrought::PlaceIsTaken));
}

#[test]
fn advice_is_kept_once_from_a_recommendation_and_has_one_text_a_form() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (id, add) = operations::add_recommendation(&desk.council, case.id, None, "Tell først", "", None, now());
    desk.run(&add);
    let row = desk.council.recommendations.get(id).unwrap().clone();
    let words = ("Tell først", "Før dere velger.");
    let keep = |desk: &Desk| operations::keep_advice(&desk.council, &row, LanguageForm::Bokmaal, words, now());
    let first = desk.undone(&keep(&desk).1);
    let (advice, again) = keep(&desk);
    desk.run(&again);
    assert_eq!(desk.put_back(first), Err(NotBrought::PlaceIsTaken));

    let nynorsk = || operations::add_advice_text(advice, LanguageForm::Nynorsk, "Tel først", "").1;
    let first = desk.undone(&nynorsk());
    assert!(desk.put_back(first).unwrap().is_some());
    desk.run(&nynorsk());
    assert_eq!(desk.put_back(first), Err(NotBrought::PlaceIsTaken));
}

#[test]
fn what_names_a_row_that_is_gone_waits_for_that() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), now());
    desk.run(&add);
    let (_, note) = operations::add_note(NoteOn::Case(case.id), Some(meeting), None, false, "Et funn", now());
    let note = desk.undone(&note);
    desk.take_back();
    assert_eq!(
        desk.put_back(note),
        Err(NotBrought::OwnerIsEnded(Table::Meeting, meeting))
    );
    let added = desk.history(HistoryOf::Council).entries[3].seq;
    let back = desk.put_back(added).unwrap().unwrap();
    desk.run(&back);
    let back = desk.put_back(note).unwrap().unwrap();
    desk.there_and_back(&back);
}

#[test]
fn a_case_put_in_again_finds_the_body_that_has_come_under_the_same_name_and_only_one_in_a_role() {
    let mut desk = Desk::new();
    let add = |desk: &Desk, title: &str| operations::add_case(&desk.council, title, "Eksempeletaten", "", 2026, now());
    let (first, operation) = add(&desk, "Første");
    let seq = desk.undone(&operation);
    let (second, operation) = add(&desk, "Andre");
    desk.run(&operation);
    let back = desk.put_back(seq).unwrap().unwrap();
    desk.there_and_back(&back);
    let body = |case| desk.council.case_organisations.of(case).next().unwrap().organisation_id;
    assert_eq!(body(first), body(second));
    let names = desk.council.organisation_names.iter();
    assert_eq!(names.filter(|name| name.name == "Eksempeletaten").count(), 1);
    assert_eq!(desk.put_back(seq), Ok(None));

    let agency = OrganisationRole::Agency;
    let other = operations::set_organisation(&desk.council, first, agency, "Statens eksempeltilsyn", now());
    let seq = desk.undone(&other);
    assert_eq!(desk.put_back(seq), Err(NotBrought::PlaceIsTaken));
}

#[test]
fn when_something_holds_is_no_field_to_bring_back() {
    let mut desk = Desk::new();
    let theme = Theme::new(3).unwrap();
    let old = desk.council.theme_label(theme, LanguageForm::Bokmaal, date(2026, 1, 1));
    let old = old.unwrap().clone();
    let of = HistoryOf::Row(Table::ThemeLabel, old.id);
    for (name, from) in [("Ett navn", date(2027, 6, 1)), ("Et annet", date(2027, 2, 1))] {
        let labels = [(LanguageForm::Bokmaal, name.to_owned(), "Nytt".to_owned())];
        let rename = operations::rename_theme(&desk.council, theme, &labels, from).unwrap();
        desk.run(&rename);
    }
    let entries = desk.history(of).entries;
    assert_eq!(entries.len(), 3);
    let earlier = desk.change(of, entries[1].seq).rows.remove(0);
    assert_eq!(earlier.changed(), ["valid_to"]);
    assert!(!earlier.is_now("valid_to"));
    assert_eq!(operations::restore_earlier(&earlier, Some(&["valid_to"])), None);
    assert_eq!(operations::restore_earlier(&earlier, None), None);
    let first = desk.store.history_change(of, entries[2].seq, Against::Now).unwrap();
    assert_eq!(operations::restore_earlier(&first.rows[0], None), None);
    // What else was changed with it comes back as before.
    let write = |column: &str, value: &str| Write::Set {
        table: Table::ThemeLabel,
        id: old.id,
        column: column.to_owned().into(),
        value: value.into(),
    };
    let both = vec![write("valid_to", "2027-03-01"), write("full_label", "Feil")];
    desk.run(&Operation::new(OperationName::RenameTheme, both));
    let earlier = desk.change(of, entries[1].seq).rows.remove(0);
    assert_eq!(operations::restore_earlier(&earlier, None), None, "it changed no words");
    let compared = desk.store.history_change(of, entries[1].seq, Against::Now).unwrap();
    let back = operations::restore_earlier(&compared.rows[0], None).unwrap();
    desk.there_and_back(&back);
    let label = desk.council.theme_labels.get(old.id).unwrap();
    assert_eq!(
        (&label.full_label, label.valid_to),
        (&old.full_label, Some(date(2027, 3, 1)))
    );
}
