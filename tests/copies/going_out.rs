//! No byte of a private text, or of a case a reader is recused from, is in anything that is made of a council file: the
//! secretariat's, or a member's with notes of their own.

use proptest::prelude::*;
use radslag::app::copies::{plan_member_file, sending, write_member_file};
use radslag::document::PackReader;
use radslag::domain::{
    Assessment, Id, Note, NoteKind, NoteOn, Operation, OperationName, Proposal, Table, Theme, Write,
};

use super::council::{INNER, Made, PRIVATE, council, now};
use super::outputs::Opened;
use super::read::plain;

/// Stands in what a member writes in their own copy for nobody else.
const OWN: &str = "egethemmelig";

/// A council with a file for each member, in which they have written.
struct Copies {
    made: Made,
    /// The secretariat's, then each member's in the order of `made`.
    opened: Vec<Opened>,
    seed: u64,
}

impl Copies {
    fn new(seed: u64) -> Self {
        let made = council(seed);
        let store = made.open();
        let mut opened = vec![Opened::new(&made.path, made.meeting)];
        for (place, &member) in made.members.iter().enumerate() {
            let path = made.folder.path().join(format!("medlem {place}.radslag"));
            let planned = plan_member_file(&store, member, None, "Sak du ikke deltar i", now())
                .unwrap()
                .unwrap();
            // The meeting is not in the file where all of it is withheld.
            let has_meeting = planned.file.rows.contains_key(&(Table::Meeting, made.meeting));
            write_member_file(&store, planned.file, &path).unwrap();
            if has_meeting {
                let mut copy = Opened::new(&path, made.meeting);
                write_own(&mut copy, member);
                opened.push(copy);
            }
        }
        Self { made, opened, seed }
    }

    /// The member whose copy it is; none of the secretariat's.
    fn member(copy: &Opened) -> Option<Id> {
        copy.owner.member(&copy.council).filter(|_| copy.owner.is_member())
    }

    /// Looks through what is made in a copy for those who may not see these cases. `has_own` is whether the notes of the one
    /// whose copy it is may be there.
    fn look(&self, what: &str, found: &str, copy: &Opened, reader: Option<Id>, has_own: bool) {
        let seed = self.seed;
        let told = |words: &str| format!("{words:?} in {what} for {reader:?} of seed {seed}");
        assert!(!found.contains(PRIVATE), "{}", told(PRIVATE));
        assert!(has_own || !found.contains(OWN), "{}", told(OWN));
        // The addresses of those invited stand in an invitation.
        let mut rest = found.to_owned();
        for place in 1..=self.made.members.len() {
            rest = rest.replace(&format!("{INNER}{place}@"), "");
        }
        assert!(!rest.contains(INNER), "{}", told(INNER));
        for member in reader.into_iter().chain(Self::member(copy)) {
            for case in self.made.hidden(member) {
                for words in [
                    self.made.mark(case.id),
                    Made::project_mark(case),
                    case.id.to_string(),
                    case.project_id.to_string(),
                ] {
                    assert!(!found.contains(&plain(&words)), "{}", told(&words));
                }
            }
        }
    }

    /// Sees that what a reader may see is there: else nothing is shown by what is not.
    fn has_the_rest(&self, what: &str, found: &str, copy: &Opened, reader: Option<Id>) {
        let hidden: Vec<Id> = [reader, Self::member(copy)]
            .into_iter()
            .flatten()
            .flat_map(|member| self.made.hidden(member))
            .map(|case| case.id)
            .collect();
        for case in self.made.cases.iter().filter(|case| !hidden.contains(&case.id)) {
            let mark = self.made.mark(case.id);
            assert!(found.contains(&mark), "{mark} is not in {what} of seed {}", self.seed);
        }
    }

    fn readers(&self) -> Vec<PackReader> {
        let members = self.made.members.iter().copied().map(PackReader::Member);
        members.chain([PackReader::Secretariat, PackReader::Guests]).collect()
    }

    fn pack(&self, found: &str, what: &str, copy: &Opened, reader: PackReader) {
        let member = match reader {
            PackReader::Member(member) => Some(member),
            PackReader::Secretariat | PackReader::Guests => None,
        };
        let is_own = member.is_some() && member == Self::member(copy);
        self.look(what, found, copy, member, is_own);
        self.has_the_rest(what, found, copy, member);
        let sees_some = member.is_some_and(|member| self.made.hidden(member).len() < self.made.cases.len());
        assert_eq!(
            found.contains(OWN),
            is_own && sees_some,
            "own notes, seed {}",
            self.seed
        );
    }
}

/// What a member writes for themselves, with and without their name on it.
fn write_own(copy: &mut Opened, member: Id) {
    let mut writes = Vec::new();
    let cases: Vec<Id> = copy.council.cases.iter().map(|case| case.id).collect();
    for case in cases {
        for kind in [
            NoteKind::Note,
            NoteKind::Advice,
            NoteKind::Decision,
            NoteKind::TalkingPoint,
        ] {
            for author_id in [Some(member), None] {
                let is_private = kind != NoteKind::TalkingPoint;
                writes.push(Write::insert(Note {
                    author_id,
                    is_private,
                    kind,
                    ..Note::new(NoteOn::Case(case), &format!("{OWN} notat"), now())
                }));
            }
        }
        writes.push(Write::insert(Assessment {
            id: Id::new(),
            case_id: case,
            member_id: Some(member),
            theme: Theme::new(1),
            body: format!("{OWN} vurdering"),
            certainty: None,
            is_private: true,
            written_at: now(),
            ended_at: None,
        }));
        writes.push(Write::insert(Proposal {
            id: Id::new(),
            case_id: case,
            member_id: Some(member),
            about_table: String::new(),
            about_id: String::new(),
            theme: None,
            headline: format!("{OWN} råd"),
            body: format!("{OWN} forslag"),
            is_private: true,
            written_at: now(),
            decision: None,
            recommendation_id: None,
            ended_at: None,
        }));
    }
    if !writes.is_empty() {
        copy.run(&Operation::new(OperationName::AddNote, writes));
    }
}

/// What is said in each thing, before it is a file.
fn nothing_is_said(seed: u64) {
    let copies = Copies::new(seed);
    for copy in &copies.opened {
        for reader in copies.readers() {
            copies.pack(&copy.pack(reader), "pack", copy, reader);
        }
        // One invitation for all has no case that any of them is recused from.
        let for_all = copy.calendar(None);
        for &member in &copies.made.members {
            copies.look("calendar", &for_all, copy, Some(member), false);
        }
        for (what, found) in copy.public() {
            copies.look(what, &found, copy, None, false);
            copies.has_the_rest(what, &found, copy, None);
        }
    }
}

/// The files themselves: packed, encoded and set on pages.
fn nothing_is_in_a_file(seed: u64) {
    let copies = Copies::new(seed);
    for (place, copy) in copies.opened.iter().enumerate() {
        let own = Copies::member(copy).map(PackReader::Member);
        for reader in copies.readers() {
            // The secretariat's file for all; a member's for themselves, and the first for those outside.
            if place == 0 || own == Some(reader) || (place == 1 && reader == PackReader::Guests) {
                copies.pack(&copy.mail(reader), "mail", copy, reader);
            }
        }
        if place < 2 {
            for (what, found) in copy.files() {
                copies.look(what, &found, copy, None, false);
            }
        }
        if place == 1 {
            copies.look("list", &copy.printed(), copy, None, false);
        }
    }
    for copy in copies.opened.iter().skip(1) {
        let sending = sending(copy.store(), now()).unwrap();
        assert!(sending.bundle.items.is_empty(), "{:?}", sending.bundle.items);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_private_and_no_recused_case_is_said_in_anything_made_of_a_file(seed in any::<u64>()) {
        nothing_is_said(seed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_private_and_no_recused_case_is_in_a_byte_of_a_file_that_goes_out(seed in any::<u64>()) {
        nothing_is_in_a_file(seed);
    }
}
