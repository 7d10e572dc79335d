//! Councils made by chance, in which every text says what it belongs to.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use jiff::civil::date;
use radslag::domain::operation::OperationName;
use radslag::domain::{
    AgendaItem, Case, ChecklistItem, Id, Meeting, Member, MemberTie, Note, NoteOn, Operation, Participant, Presence,
    Project, Recusal, RecusalDecision, Theme, TieKind, Write, operations,
};
use radslag::exchange::extract::extract;
use radslag::store::Store;
use tempfile::TempDir;

use super::of_case::of_case;

pub fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

/// Chance that comes out the same each time.
pub struct Chance(Cell<u64>);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(Cell::new(seed ^ 0x9e37_79b9_7f4a_7c15 | 1))
    }

    pub fn below(&self, most: usize) -> usize {
        let mut state = self.0.get();
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        self.0.set(state);
        usize::try_from(state % most as u64).unwrap()
    }

    pub fn one_in(&self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// A council file, and what a search of bytes needs to know of it.
pub struct Made {
    pub path: PathBuf,
    pub members: Vec<Id>,
    pub cases: Vec<Case>,
    /// The cases each member is recused from.
    pub recused: BTreeMap<Id, BTreeSet<Id>>,
    pub meeting: Id,
    pub folder: TempDir,
}

impl Made {
    /// What stands in every text of a case.
    pub fn mark(&self, case: Id) -> String {
        let place = self.cases.iter().position(|row| row.id == case).unwrap();
        mark(place)
    }

    pub fn project_mark(case: &Case) -> String {
        format!("prosjekt{:x}", case.project_id.as_u128() % 0xffff_ffff)
    }

    /// The cases a member may not see: those of every project with one they are recused from.
    pub fn hidden(&self, member: Id) -> Vec<&Case> {
        let none = BTreeSet::new();
        let recused = self.recused.get(&member).unwrap_or(&none);
        let projects: BTreeSet<Id> = self
            .cases
            .iter()
            .filter(|case| recused.contains(&case.id))
            .map(|case| case.project_id)
            .collect();
        self.cases
            .iter()
            .filter(|case| projects.contains(&case.project_id))
            .collect()
    }

    pub fn open(&self) -> Store {
        Store::open(&self.path, "Sekretær 1").unwrap()
    }
}

fn mark(place: usize) -> String {
    format!("merke{place:03}sak")
}

/// Stands in every private text.
pub const PRIVATE: &str = "hemmeligprivat";
/// Stands in everything else that is nobody's but the secretariat's or another member's.
pub const INNER: &str = "bareinternt";

pub(super) struct Making {
    pub(super) chance: Chance,
    rows: RefCell<Vec<Write>>,
    pub(super) count: Cell<usize>,
}

impl Making {
    pub(super) fn put(&self, row: impl Into<radslag::domain::Row>) {
        self.rows.borrow_mut().push(Write::insert(row));
    }

    pub(super) fn write(&self, writes: Vec<Write>) {
        self.rows.borrow_mut().extend(writes);
    }

    pub(super) fn text(&self, mark: &str) -> String {
        self.count.set(self.count.get() + 1);
        format!("Tekst {} om {mark} og æøå", self.count.get())
    }

    pub(super) fn private(&self, mark: &str) -> String {
        self.count.set(self.count.get() + 1);
        format!("{PRIVATE}{} {mark}", self.count.get())
    }

    pub(super) fn theme(&self) -> Option<Theme> {
        Theme::new(u8::try_from(self.chance.below(7)).unwrap())
    }
}

pub fn member(place: usize) -> Member {
    Member {
        id: Id::new(),
        name: format!("Medlem {place}"),
        initials: format!("M{place}"),
        employer: format!("{INNER} arbeidsgiver {place}"),
        email: format!("{INNER}{place}@example.org"),
        ended_at: None,
    }
}

fn participant(meeting: Id, member: Id) -> Participant {
    Participant {
        presence: Presence::Present,
        ..Participant::member(meeting, member)
    }
}

/// A council of chance: some members, cases, meetings, texts of every kind, and a history.
#[expect(clippy::too_many_lines, reason = "one council, from top to bottom")]
pub fn council(seed: u64) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("råd.radslag");
    let making = Making {
        chance: Chance::new(seed),
        rows: RefCell::new(operations::create_council("Eksempelrådet".to_owned(), &[], now()).writes),
        count: Cell::new(0),
    };
    let members: Vec<Member> = (1..=2 + making.chance.below(4)).map(member).collect();
    for member in &members {
        making.put(member.clone());
    }
    let item = ChecklistItem {
        id: Id::new(),
        theme: Theme::new(1).unwrap(),
        body: "Se etter eierskap".to_owned(),
        body_nn: String::new(),
        position: 1.0,
        ended_at: None,
    };
    making.put(item.clone());
    let meeting = Meeting {
        calendar_digest: INNER.to_owned(),
        ..Meeting::new(date(2026, 12, 10), now())
    };
    let earlier = Meeting::new(date(2026, 10, 8), now());
    making.put(meeting.clone());
    for member in &members {
        making.put(participant(meeting.id, member.id));
    }
    making.put(earlier.clone());
    let mut cases = Vec::new();
    let mut projects: Vec<Project> = Vec::new();
    let mut documents = Vec::new();
    for place in 0..=making.chance.below(6) {
        let again = !projects.is_empty() && making.chance.one_in(4);
        let project = if again {
            projects[making.chance.below(projects.len())].clone()
        } else {
            let id = Id::new();
            let name = format!("prosjekt{:x}", id.as_u128() % 0xffff_ffff);
            let project = Project {
                id,
                name,
                ended_at: None,
            };
            making.put(project.clone());
            projects.push(project.clone());
            project
        };
        let title = format!("{} {}", project.name, mark(place));
        let case = Case::new(project.id, title, 2026, now());
        making.put(case.clone());
        cases.push(case);
    }
    let mut recused: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for (place, case) in cases.iter().enumerate() {
        for member in &members {
            if making.chance.one_in(3) {
                let decision = [RecusalDecision::Recused, RecusalDecision::Impartial][making.chance.below(2)];
                let ended = making.chance.one_in(5);
                if decision == RecusalDecision::Recused && !ended {
                    recused.entry(member.id).or_default().insert(case.id);
                }
                making.put(Recusal {
                    ground: format!("{INNER} grunn {} {}", member.name, mark(place)),
                    decided_by: "Rådsleder".to_owned(),
                    decision: Some(decision),
                    ended_at: ended.then(now),
                    ..Recusal::new(case.id, member.id)
                });
            }
        }
    }
    for (place, case) in cases.clone().iter().enumerate() {
        of_case(
            &making,
            &mark(place),
            case,
            (&members, &item),
            (&meeting, &earlier),
            &mut documents,
        );
    }
    let other = AgendaItem::new(meeting.id, None, "Eventuelt", 99.0);
    making.put(other.clone());
    let private = making.private("eventuelt");
    making.put(Note {
        is_private: true,
        ..Note::new(NoteOn::AgendaItem(other.id), &private, now())
    });
    for member in &members {
        making.put(MemberTie {
            id: Id::new(),
            member_id: member.id,
            organisation_id: None,
            kind: TieKind::Office,
            description: format!("{INNER} verv for {}", member.name),
            from_date: None,
            to_date: None,
            organisation_name: String::new(),
            ended_at: None,
        });
    }
    let ended = MemberTie {
        id: Id::new(),
        member_id: members[0].id,
        organisation_id: None,
        kind: TieKind::Office,
        description: format!("{PRIVATE} verv som er fjernet"),
        from_date: None,
        to_date: None,
        organisation_name: String::new(),
        ended_at: Some(now()),
    };
    making.put(ended);
    let rows = making.rows.take();
    let (first, later): (Vec<Write>, Vec<Write>) = rows
        .into_iter()
        .partition(|write| !matches!(write, Write::Insert(row) if matches!(row.as_ref(), radslag::domain::Row::CaseDocument(_) | radslag::domain::Row::Reading(_))));
    Store::create(
        &path,
        "Sekretær 1",
        &Operation::new(OperationName::CreateCouncil, first),
    )
    .unwrap();
    let mut store = Store::open(&path, "Sekretær 1").unwrap();
    for (place, write) in later.into_iter().enumerate() {
        let operation = Operation::new(OperationName::EditCase, vec![write]);
        match documents.get(place) {
            Some(document) => store.run_with_document(document, &operation).unwrap(),
            None => store.run(&operation).unwrap(),
        };
    }
    for document in &documents {
        let text = extract(document.content.to_vec(), "papir.pdf", &AtomicBool::new(false));
        store.keep_document_text(&document.sha256, 1, &text).unwrap();
    }
    rewrite(&mut store, &cases);
    drop(store);
    Made {
        path,
        members: members.iter().map(|member| member.id).collect(),
        cases,
        recused,
        meeting: meeting.id,
        folder,
    }
}

/// Some texts are written twice, some notes taken out of use: the journal has what was.
fn rewrite(store: &mut Store, cases: &[Case]) {
    for case in cases {
        let texts = store.case_texts(case.id).unwrap();
        for note in texts.notes.iter().take(2) {
            let field = radslag::domain::Field::NOTE_BODY;
            store
                .save_text(field, note.id, &format!("{} skrevet om", note.body))
                .unwrap();
        }
        if let Some(note) = texts.notes.iter().next_back() {
            store
                .run(&operations::end(OperationName::EndNote, note, now()))
                .unwrap();
        }
    }
}

/// All bytes of a file, as far as they are text; the rest stands for itself.
pub fn bytes(path: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}

/// Whether bytes have these in them.
pub fn has(bytes: &str, what: &str) -> bool {
    bytes.contains(what)
}
