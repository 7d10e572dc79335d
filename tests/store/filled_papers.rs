//! Papers in the council that is filled to be walked.

use std::collections::BTreeSet;

use jiff::civil::date;
use radslag::domain::operations::{self, Direction, NewPaper, PaperOrigin};
use radslag::domain::{CaseDocument, Id, Note, Theme};
use rusqlite::Connection;

use super::common::{Desk, now};

impl Desk {
    /// Two papers of a case, described, put in another order and read; gives the first.
    pub fn fill_papers(&mut self, case: Id, note: &Note) -> Id {
        let connection = Connection::open(&self.path).unwrap();
        let papers = ["aa", "bb"].map(|sha256| {
            let sql = "INSERT INTO document VALUES (?1, 'application/pdf', 1, '2026-11-01T08:00:00Z', x'00')";
            connection.execute(sql, [sha256]).unwrap();
            NewPaper {
                sha256: sha256.to_owned(),
                file_name: "plan «1».pdf".to_owned(),
                title: "Plan æøå 😀".to_owned(),
            }
        });
        drop(connection);
        let origin = PaperOrigin {
            received_on: Some(date(2026, 11, 12)),
            sender: "Prøvedirektoratet".to_owned(),
            ..PaperOrigin::default()
        };
        self.there_and_back(&operations::add_papers(&self.council, case, &papers, &origin).unwrap());
        let paper = self.council.papers(case)[0].clone();
        let edited = CaseDocument {
            is_exempt: true,
            exemption: "offl. § 15".to_owned(),
            dated_on: Some(date(2026, 11, 1)),
            ..paper.clone()
        };
        self.there_and_back(&operations::edit_paper(&self.council, &edited).unwrap());
        self.there_and_back(&operations::move_paper(&self.council, paper.id, Direction::Down).unwrap());
        let pages = BTreeSet::from([1, 2, 4]);
        for read_at in [None, Some(now()), None] {
            let read = operations::read_paper(&self.council, paper.id, &pages, read_at);
            self.there_and_back(&read.unwrap());
        }
        let (_, noted) = operations::add_paper_note(&paper, Some(4), "et sitat", None, "Et notat", now());
        self.there_and_back(&noted);
        let texts = self.store.case_texts(case).unwrap();
        self.there_and_back(&operations::note_to_talking_point(&texts, note, now()).unwrap().1);
        let member = self.council.members.iter().next().unwrap().id;
        let place = (case, member, Theme::new(4).unwrap());
        for words in ["Først", "Så"] {
            let texts = self.store.case_texts(case).unwrap();
            let append = operations::append_to_assessment(&texts, place, None, words, now());
            self.there_and_back(&append);
        }
        let texts = self.store.case_texts(case).unwrap();
        let own = operations::own_assessment(&texts, case, member, place.2).1.unwrap();
        assert_eq!(own.body, "Først\nSå");
        let second = self.council.papers(case).remove(0).clone();
        self.there_and_back(&operations::end_paper(&second, now()));
        paper.id
    }
}
