//! What is refused as a contribution, and what is not taken in of one.

use radslag::app::copies::{
    ReadError, all_rows, bundle_file, look_through, plan_member_file, sending, write_member_file,
};
use radslag::app::update_copy::{UpdateError, update_copy};
use radslag::domain::contributed::{Standing, WhyNot};
use radslag::domain::operation::OperationName;
use radslag::domain::{Assessment, Case, Id, Operation, Project, Recusal, RecusalDecision, Theme, Write, operations};
use radslag::exchange::copies::bundle::{Bundle, BundleFault, read, write};
use radslag::exchange::copies::take::take;
use radslag::exchange::copies::update::UpdateFault;
use radslag::store::Store;
use tempfile::TempDir;

use super::council::{member, now};

/// A secretariat's file with a case, and a member's copy with an assessment of it.
struct Desk {
    folder: TempDir,
    case: Case,
    members: [Id; 2],
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let members = [member(1), member(2)];
        let project = Project {
            id: Id::new(),
            name: "Tiltaket".to_owned(),
            ended_at: None,
        };
        let case = Case::new(project.id, "Tiltaket".to_owned(), 2026, now());
        let mut writes = operations::create_council("Eksempelrådet".to_owned(), &[], now()).writes;
        writes.extend(members.iter().cloned().map(Write::insert));
        writes.extend([Write::insert(project), Write::insert(case.clone())]);
        let path = folder.path().join("råd.radslag");
        Store::create(&path, "", &Operation::new(OperationName::CreateCouncil, writes)).unwrap();
        let desk = Self {
            members: [members[0].id, members[1].id],
            folder,
            case,
        };
        for who in 0..2 {
            desk.member_file(who, &format!("medlem {who}.radslag"));
        }
        desk
    }

    fn member_file(&self, who: usize, name: &str) {
        let store = self.secretariat();
        let planned = plan_member_file(&store, self.members[who], None, "Sak du ikke deltar i", now())
            .unwrap()
            .unwrap();
        write_member_file(&store, planned.file, &self.folder.path().join(name)).unwrap();
    }

    fn secretariat(&self) -> Store {
        Store::open(&self.folder.path().join("råd.radslag"), "").unwrap()
    }

    fn run(&self, write: Write) {
        let operation = Operation::new(OperationName::EditCase, vec![write]);
        self.secretariat().run(&operation).unwrap();
    }

    fn assessment(&self) -> Assessment {
        Assessment {
            id: Id::new(),
            case_id: self.case.id,
            member_id: Some(self.members[0]),
            theme: Theme::new(1),
            body: "Godt nok".to_owned(),
            certainty: None,
            is_private: false,
            written_at: now(),
            ended_at: None,
        }
    }

    fn bundle(&self) -> Bundle {
        let mut store = Store::open(&self.folder.path().join("medlem 0.radslag"), "").unwrap();
        let write = Write::insert(self.assessment());
        store.run(&Operation::new(OperationName::AddNote, vec![write])).unwrap();
        sending(&store, now()).unwrap().bundle
    }

    fn fault(&self, bytes: &[u8]) -> BundleFault {
        let path = self.folder.path().join("b.radslagbidrag");
        std::fs::write(&path, bytes).unwrap();
        match look_through(&self.secretariat(), &path) {
            Err(ReadError::Fault(fault)) => fault,
            other => panic!("{other:?}"),
        }
    }

    fn standing(&self, bundle: &Bundle) -> Standing {
        let path = self.folder.path().join("b.radslagbidrag");
        std::fs::write(&path, bundle_file(bundle).unwrap().0).unwrap();
        look_through(&self.secretariat(), &path).unwrap().items[0].standing
    }
}

#[test]
fn what_is_torn_tampered_with_or_foreign_is_refused() {
    let desk = Desk::new();
    let bundle = desk.bundle();
    let (bytes, _) = bundle_file(&bundle).unwrap();
    assert_eq!(read(&bytes).unwrap().0, bundle);
    for cut in 0..bytes.len() {
        let fault = read(&bytes[..cut]).unwrap_err();
        assert!(
            matches!(fault, BundleFault::Torn | BundleFault::NotBundle),
            "{cut}: {fault:?}"
        );
    }
    // No byte may be another.
    for at in 0..bytes.len() {
        let mut other = bytes.clone();
        other[at] ^= 1;
        assert!(read(&other).is_err(), "byte {at}");
    }
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        desk.fault(text.replace("Godt nok", "Godt NOK").as_bytes()),
        BundleFault::Tampered
    );
    assert_eq!(
        desk.fault(text.replacen("bidrag 1 ", "bidrag 2 ", 1).as_bytes()),
        BundleFault::Newer(2)
    );
    assert_eq!(desk.fault(b"Til styret"), BundleFault::NotBundle);
    assert_eq!(desk.fault(b""), BundleFault::NotBundle);
    let other = Bundle {
        council: Id::new(),
        council_name: "Et annet råd".to_owned(),
        ..bundle.clone()
    };
    assert_eq!(
        desk.fault(&write(&other).unwrap().0),
        BundleFault::OtherCouncil("Et annet råd".to_owned())
    );
    // Someone else's words, held back words, and words of someone unknown.
    for member in [desk.members[1], Id::new()] {
        let stolen = Bundle {
            member,
            ..bundle.clone()
        };
        assert!(matches!(
            desk.fault(&write(&stolen).unwrap().0),
            BundleFault::Malformed(_)
        ));
    }
    let mut private = bundle.clone();
    if let radslag::domain::contributed::What::Own { row, .. } = &mut private.items[0].what {
        **row = Assessment {
            is_private: true,
            ..desk.assessment()
        }
        .into();
    }
    assert!(matches!(
        desk.fault(&write(&private).unwrap().0),
        BundleFault::Malformed(_)
    ));
}

#[test]
fn what_is_of_a_case_that_is_gone_or_a_member_recused_since_is_not_taken_in() {
    let desk = Desk::new();
    let bundle = desk.bundle();
    assert_eq!(desk.standing(&bundle), Standing::New);
    desk.run(Write::insert(Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(desk.case.id, desk.members[0])
    }));
    assert_eq!(desk.standing(&bundle), Standing::NotTaken(WhyNot::Recused));
    desk.run(Write::end(&desk.case, now()));
    assert_eq!(desk.standing(&bundle), Standing::NotTaken(WhyNot::CaseGone));
    let store = desk.secretariat();
    let incoming = look_through(&store, &desk.folder.path().join("b.radslagbidrag")).unwrap();
    let rows = all_rows(&store).unwrap();
    let operation = take(&incoming, &incoming.proposed(), &rows, now()).unwrap();
    assert_eq!(operation.writes.len(), 1, "only that it was taken in");
}

#[test]
fn a_member_file_for_another_or_an_older_one_updates_nothing() {
    let desk = Desk::new();
    let copy = desk.folder.path().join("medlem 0.radslag");
    let before = std::fs::read(&copy).unwrap();
    let refused = |name: &str| match update_copy(&copy, &desk.folder.path().join(name), "", now()) {
        Err(UpdateError::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused("medlem 1.radslag"),
        UpdateFault::OtherMember("Medlem 2".to_owned())
    );
    desk.member_file(0, "samme tid.radslag");
    assert_eq!(refused("samme tid.radslag"), UpdateFault::NotNewer);
    assert_eq!(refused("råd.radslag"), UpdateFault::NotMemberFile);
    let other = Desk::new();
    std::fs::copy(
        other.folder.path().join("medlem 0.radslag"),
        desk.folder.path().join("annet.radslag"),
    )
    .unwrap();
    assert!(matches!(refused("annet.radslag"), UpdateFault::OtherCouncil(_)));
    assert_eq!(std::fs::read(&copy).unwrap(), before);
}
