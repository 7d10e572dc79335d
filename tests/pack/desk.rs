//! A council file with a meeting of three cases, and packs made from it.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{date, time};
use lopdf::{Document, Object};
use radslag::app::save_pack::{PackAsked, PackMade, SavePackError, make_pack};
use radslag::document::PackReader;
use radslag::domain::sha256;
use radslag::domain::{
    AgendaItem, CaseDocument, Council, Id, LanguageForm, Meeting, Member, Note, NoteKind, NoteOn, Operation,
    OperationName, Owner, OwnerRole, Participant, Recusal, RecusalDecision, Theme, Write, operations,
};
use radslag::exchange::register;
use radslag::language::Locale;
use radslag::store::Store;
use tempfile::TempDir;

use crate::tagged_pdf::{Element, TaggedPdf};

/// What only the case that Medlem 1 is recused from has in it.
pub const OF_RECUSED: [&str; 6] = [
    "Havneportalen",
    "Havneetaten",
    "Skipsdepartementet",
    "Hvem eier kaiene?",
    "Kaiplanen",
    "Havnesjefen",
];

pub struct Desk {
    pub store: Store,
    pub council: Council,
    pub meeting: Id,
    /// Felles innsyn, Havneportalen, Tredje sak.
    pub cases: [Id; 3],
    /// Medlem 1, who is recused from the second case, and Medlem 2.
    pub members: [Id; 2],
    _folder: TempDir,
}

pub fn now() -> Timestamp {
    "2026-11-10T08:00:00Z".parse().unwrap()
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("råd.radslag");
        let first = register::new_empty("Eksempelrådet".to_owned(), now());
        Store::create(&path, "", &first).unwrap();
        let store = Store::open(&path, "").unwrap();
        let council = store.council().unwrap();
        let mut desk = Self {
            store,
            council,
            meeting: Id::new(),
            cases: [Id::new(); 3],
            members: [Id::new(); 2],
            _folder: folder,
        };
        desk.fill();
        desk
    }

    fn fill(&mut self) {
        self.members = ["Medlem 1", "Medlem 2"].map(|name| {
            self.insert(Member {
                id: Id::new(),
                name: name.to_owned(),
                initials: name.replace("edlem ", ""),
                employer: String::new(),
                email: String::new(),
                ended_at: None,
            })
        });
        let cases = [
            ("Felles innsyn", "Eksempeletaten", "Eksempeldepartementet"),
            ("Havneportalen", "Havneetaten", "Skipsdepartementet"),
            ("Tredje sak", "Tredjeetaten", "Eksempeldepartementet"),
        ];
        self.cases = cases.map(|(title, agency, ministry)| {
            let (id, add) = operations::add_case(&self.council, title, agency, ministry, 2026, now());
            self.run(&add);
            id
        });
        for (case, theme, question) in [
            (0, 1, "Hvem styrer?\n\nOg hvem betaler?"),
            (1, 2, "Hvem eier kaiene?"),
            (0, 4, "Hva er *gevinsten*?"),
        ] {
            let (_, add) =
                operations::add_question(&self.council, self.cases[case], Theme::new(theme), question, now());
            self.run(&add);
        }
        self.meeting = self.insert(Meeting {
            starts_at: Some(time(9, 0, 0, 0)),
            ends_at: Some(time(12, 0, 0, 0)),
            place: "Møterom 3".to_owned(),
            ..Meeting::new(date(2026, 11, 13), now())
        });
        for (place, case) in self.cases.into_iter().enumerate() {
            self.insert(AgendaItem {
                minutes: Some(45),
                ..AgendaItem::new(self.meeting, Some(case), "", place as f64)
            });
        }
        self.insert(AgendaItem::new(self.meeting, None, "Eventuelt", 9.0));
        self.insert(Recusal {
            decision: Some(RecusalDecision::Recused),
            ground: "Arbeider i Havneetaten".to_owned(),
            ..Recusal::new(self.cases[1], self.members[0])
        });
        self.insert(Participant {
            case_id: Some(self.cases[1]),
            guest_role: "leder i Havneetaten".to_owned(),
            ..Participant::guest(self.meeting, "Havnesjefen")
        });
    }

    pub fn run(&mut self, operation: &Operation) {
        let changes = self.store.run(operation).unwrap();
        self.council.apply(&changes);
    }

    pub fn insert(&mut self, row: impl Into<radslag::domain::Row>) -> Id {
        let row = row.into();
        let id = row.id();
        self.run(&Operation::new(OperationName::EditCase, vec![Write::insert(row)]));
        id
    }

    /// Puts a paper on a case, to follow the pack.
    pub fn paper(&mut self, case: usize, title: &str, file_name: &str, content: &[u8]) -> Id {
        self.paper_as(case, title, file_name, content, None)
    }

    /// As [`Desk::paper`], exempt by this ground where there is one.
    pub fn paper_as(&mut self, case: usize, title: &str, file_name: &str, content: &[u8], exempt: Option<&str>) -> Id {
        let paper = CaseDocument {
            id: Id::new(),
            case_id: self.cases[case],
            sha256: sha256(content),
            title: title.to_owned(),
            file_name: file_name.to_owned(),
            received_on: None,
            dated_on: Some(date(2026, 10, 1)),
            sender: "Eksempelavsenderen".to_owned(),
            is_exempt: exempt.is_some(),
            exemption: exempt.unwrap_or_default().to_owned(),
            is_in_pack: true,
            position: 0.0,
            ended_at: None,
        };
        let document = radslag::store::Document {
            sha256: paper.sha256.clone(),
            media_type: "application/pdf",
            content: content.into(),
        };
        let id = paper.id;
        let add = Operation::new(OperationName::EditCase, vec![Write::insert(paper)]);
        let changes = self.store.run_with_document(&document, &add).unwrap();
        self.council.apply(&changes);
        id
    }

    /// A note on a case.
    pub fn note(&mut self, case: usize, author: Option<Id>, kind: NoteKind, is_private: bool, body: &str) {
        self.insert(Note {
            author_id: author,
            kind,
            is_private,
            ..Note::new(NoteOn::Case(self.cases[case]), body, now())
        });
    }

    pub fn asked(&self, reader: PackReader) -> PackAsked {
        PackAsked {
            meeting: self.meeting,
            reader,
            papers: None,
            exempt: None,
            form: None,
        }
    }

    /// A pack made in the copy of someone by this name.
    pub fn make(&self, owner: &str, asked: &PackAsked) -> Result<PackMade, SavePackError> {
        let owner = Owner {
            name: owner.to_owned(),
            role: OwnerRole::Member,
        };
        let words = Locale::new(LanguageForm::Bokmaal);
        make_pack(
            &self.store,
            &self.council,
            &owner,
            asked,
            &words,
            (date(2026, 11, 10), now()),
        )
    }

    /// What is read in the pack of a reader, made in the secretariat's copy.
    pub fn read(&self, reader: PackReader) -> ReadPack {
        ReadPack::of(&self.make("", &self.asked(reader)).unwrap())
    }

    /// As [`Desk::read`], without papers.
    pub fn read_without_papers(&self, reader: PackReader) -> ReadPack {
        let asked = PackAsked {
            papers: Some(BTreeSet::new()),
            ..self.asked(reader)
        };
        ReadPack::of(&self.make("", &asked).unwrap())
    }
}

/// A pack taken apart.
pub struct ReadPack {
    pub pdf: TaggedPdf,
    pub structure: Element,
    /// The entries of the outline, in order.
    pub outline: Vec<String>,
    /// All that can be read anywhere in it.
    pub all: String,
}

impl ReadPack {
    pub fn of(made: &PackMade) -> Self {
        let pdf = TaggedPdf::read(&made.made.pdf);
        let document = Document::load_mem(&made.made.pdf).unwrap();
        let mut outline = Vec::new();
        if let Ok(root) = document.catalog().unwrap().get(b"Outlines") {
            read_outline(&document, root, &mut outline);
        }
        let structure = pdf.structure();
        let all = format!(
            "{} {} {} {} {:?}",
            structure.text,
            pdf.artifacts.join(" "),
            outline.join(" "),
            pdf.information("Title"),
            made.document
        );
        Self {
            pdf,
            structure,
            outline,
            all,
        }
    }
}

fn read_outline(document: &Document, parent: &Object, told: &mut Vec<String>) {
    let parent = document.dereference(parent).unwrap().1.as_dict().unwrap();
    let mut next = parent.get(b"First").ok();
    while let Some(item) = next {
        let entry = document.dereference(item).unwrap().1.as_dict().unwrap();
        told.push(lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap());
        read_outline(document, item, told);
        next = entry.get(b"Next").ok();
    }
}
