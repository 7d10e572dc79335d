//! Two members' copies and a secretariat's file through rounds of contributions with clashes: nothing written is lost.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use radslag::app::copies::{
    all_rows, bundle_file, look_through, plan_member_file, remember_copies, sending, write_member_file,
};
use radslag::app::update_copy::update_copy;
use radslag::domain::contributed::{Choice, Standing, What};
use radslag::domain::operation::OperationName;
use radslag::domain::{
    Assessment, Case, Comment, Field, Id, Note, NoteKind, NoteOn, Operation, Project, Proposal, Recusal,
    RecusalDecision, Theme, TieAnswer, Write, operations,
};
use radslag::exchange::copies::take::take;
use radslag::store::{Store, check};
use tempfile::TempDir;

use super::council::{Chance, bytes, member, now};

/// A secretariat's file and two members' copies.
struct Council {
    folder: TempDir,
    members: [Id; 2],
    cases: Vec<Id>,
    recommendations: Vec<Id>,
    questions: Vec<Id>,
    chance: Chance,
    count: usize,
    /// What each member wrote for themselves alone.
    private: [Vec<String>; 2],
    clock: Timestamp,
}

impl Council {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut writes = operations::create_council("Eksempelrådet".to_owned(), &[], now()).writes;
        let members = [member(1), member(2)];
        writes.extend(members.iter().cloned().map(Write::insert));
        let mut cases = Vec::new();
        for place in 0..3 {
            let project = Project {
                id: Id::new(),
                name: format!("Tiltak {place}"),
                ended_at: None,
            };
            let case = Case::new(project.id, format!("Tiltak {place}"), 2026, now());
            cases.push(case.id);
            writes.push(Write::insert(project));
            writes.push(Write::insert(case));
        }
        let path = folder.path().join("råd.radslag");
        Store::create(
            &path,
            "Sekretær 1",
            &Operation::new(OperationName::CreateCouncil, writes),
        )
        .unwrap();
        let mut store = Store::open(&path, "Sekretær 1").unwrap();
        let (mut recommendations, mut questions) = (Vec::new(), Vec::new());
        for case in &cases {
            let council = store.council().unwrap();
            let theme = Theme::new(2);
            let (id, operation) =
                operations::add_recommendation(&council, *case, theme, "Følg tre saker", "Fra start", None, now());
            store.run(&operation).unwrap();
            recommendations.push(id);
            let (id, operation) = operations::add_question(&council, *case, theme, "Hvem eier det?", now());
            store.run(&operation).unwrap();
            questions.push(id);
        }
        drop(store);
        Self {
            members: [members[0].id, members[1].id],
            folder,
            cases,
            recommendations,
            questions,
            chance: Chance::new(seed),
            count: 0,
            private: [Vec::new(), Vec::new()],
            clock: now(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn secretariat(&self) -> Store {
        Store::open(&self.path("råd.radslag"), "Sekretær 1").unwrap()
    }

    fn copy(&self, who: usize) -> PathBuf {
        self.path(&format!("medlem {who}.radslag"))
    }

    fn later(&mut self) -> Timestamp {
        self.clock += SignedDuration::from_mins(1);
        self.clock
    }

    /// Words that stand nowhere else.
    fn words(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what}nr{:04}z", self.count)
    }

    /// A new file for a member, at `path`.
    fn member_file(&mut self, who: usize, path: &Path) {
        let at = self.later();
        let mut store = self.secretariat();
        let planned = plan_member_file(&store, self.members[who], None, "Sak du ikke deltar i", at)
            .unwrap()
            .unwrap();
        let copy = planned.file.copy.clone();
        write_member_file(&store, planned.file, path).unwrap();
        store.run(&remember_copies([copy])).unwrap();
    }

    /// Writes something of every kind in a member's copy, and in texts that all share.
    fn write(&mut self, who: usize) {
        let mut store = Store::open(&self.copy(who), "Medlem").unwrap();
        for _ in 0..2 + self.chance.below(4) {
            let at = self.later();
            let case = self.cases[self.chance.below(3)];
            let member = Some(self.members[who]);
            let council = store.council().unwrap();
            if council.cases.get(case).is_none() {
                continue;
            }
            let kind = self.chance.below(8);
            let row = match kind {
                0 => Write::insert(Assessment {
                    id: Id::new(),
                    case_id: case,
                    member_id: member,
                    theme: Theme::new(1),
                    body: self.words("vurdering"),
                    certainty: None,
                    is_private: false,
                    written_at: at,
                    ended_at: None,
                }),
                1 => Write::insert(Note {
                    author_id: member,
                    ..Note::new(NoteOn::Case(case), &self.words("delt"), at)
                }),
                2 | 3 => {
                    let body = self.words("privat");
                    self.private[who].push(body.clone());
                    let mut note = Note {
                        author_id: member,
                        is_private: kind == 2,
                        ..Note::new(NoteOn::Case(case), &body, at)
                    };
                    if kind == 3 {
                        note.kind = NoteKind::TalkingPoint;
                    }
                    Write::insert(note)
                }
                4 => Write::insert(Proposal {
                    id: Id::new(),
                    case_id: case,
                    member_id: member,
                    about_table: String::new(),
                    about_id: String::new(),
                    theme: None,
                    headline: String::new(),
                    body: self.words("forslag"),
                    is_private: false,
                    written_at: at,
                    decision: None,
                    recommendation_id: None,
                    ended_at: None,
                }),
                5 => Write::insert(Comment {
                    id: Id::new(),
                    subject_id: case,
                    about_table: "recommendation".to_owned(),
                    about_id: council.recommendations.of(case).next().unwrap().id,
                    author_id: member,
                    body: self.words("merknad"),
                    written_at: at,
                    resolved_at: None,
                    ended_at: None,
                }),
                6 => {
                    let headline = self.words("nyttraad");
                    let (_, operation) = operations::add_recommendation(&council, case, None, &headline, "", None, at);
                    store.run(&operation).unwrap();
                    continue;
                }
                _ => {
                    self.edit_shared(&mut store);
                    continue;
                }
            };
            store.run(&Operation::new(OperationName::AddNote, vec![row])).unwrap();
        }
        self.edit_shared(&mut store);
    }

    /// Another text for one that all share; the text before is gone but for the history.
    fn edit_shared(&mut self, store: &mut Store) {
        let place = self.chance.below(3);
        let (field, id) = match self.chance.below(3) {
            0 => (Field::RECOMMENDATION_HEADLINE, self.recommendations[place]),
            1 => (Field::RECOMMENDATION_BODY, self.recommendations[place]),
            _ => (Field::QUESTION_BODY, self.questions[place]),
        };
        let words = format!("Følg {} fra start", self.words("felles"));
        store.run(&Operation::set(field, id, words)).unwrap();
    }

    /// Sends what a member has to send, and takes it in by choices of chance. Gives the words that were sent.
    fn contribute(&mut self, who: usize) -> Vec<String> {
        let at = self.later();
        let mut store = Store::open(&self.copy(who), "Medlem").unwrap();
        let sending = sending(&store, at).unwrap();
        if sending.bundle.items.is_empty() {
            return Vec::new();
        }
        let said: Vec<String> = sending
            .bundle
            .items
            .iter()
            .filter(|item| !matches!(&item.what, What::Answer(_)))
            .flat_map(|item| tokens(&format!("{} {}", item.what.text(), headline(&item.what))))
            .collect();
        let (file, sent) = bundle_file(&sending.bundle).unwrap();
        for private in &self.private[who] {
            assert!(
                !String::from_utf8_lossy(&file).contains(private),
                "a private note is sent"
            );
        }
        store.run(&sent).unwrap();
        assert_eq!(left(&store, at), 0, "what is sent is not sent again");
        drop(store);
        let path = self.path("bidrag.radslagbidrag");
        std::fs::write(&path, &file).unwrap();

        let mut secretariat = self.secretariat();
        let incoming = look_through(&secretariat, &path).unwrap();
        let choices: Vec<Choice> = incoming
            .items
            .iter()
            .map(|item| match (item.standing, self.chance.below(4)) {
                (Standing::Clash, 0) => Choice::Ours,
                (Standing::Clash, 1) => Choice::OursAndProposal,
                (Standing::Clash, 2) => Choice::Third("Et tredje".to_owned()),
                _ => Choice::Theirs,
            })
            .collect();
        let before = all_rows(&secretariat).unwrap();
        let operation = take(&incoming, &choices, &before, at).unwrap();
        secretariat.run(&operation).unwrap();
        let after = all_rows(&secretariat).unwrap();
        secretariat.undo().unwrap();
        assert_eq!(all_rows(&secretariat).unwrap(), before, "one undo takes all of it out");
        secretariat.redo().unwrap();
        assert_eq!(all_rows(&secretariat).unwrap(), after);
        let again = look_through(&secretariat, &path).unwrap();
        assert_eq!(again.taken_before, Some(at), "the same bundle is recognised");
        assert!(take(&again, &again.proposed(), &after, at).is_err());
        drop(secretariat);
        let held = bytes(&self.path("råd.radslag"));
        for words in &said {
            assert!(held.contains(words), "{words} is lost");
        }
        for private in self.private.iter().flatten() {
            assert!(!held.contains(private), "{private} came out of a copy");
        }
        said
    }

    /// Brings a member's copy up to date, and sees that all the member wrote and did not send is in it.
    fn update(&mut self, who: usize) {
        let newer = self.path("ny fil.radslag");
        let _ = std::fs::remove_file(&newer);
        self.member_file(who, &newer);
        let at = self.later();
        let copy = self.copy(who);
        let store = Store::open(&copy, "Medlem").unwrap();
        let unsent: Vec<String> = sending(&store, at)
            .unwrap()
            .bundle
            .items
            .iter()
            .flat_map(|item| tokens(&format!("{} {}", item.what.text(), headline(&item.what))))
            .collect();
        drop(store);
        update_copy(&copy, &newer, "Medlem", at).unwrap();
        assert_eq!(check(&copy, "Medlem").unwrap(), vec![]);
        let rows = live_text(&copy);
        for words in self.private[who].iter().chain(&unsent) {
            assert!(rows.contains(words), "{words} is lost at the update");
        }
        // What was not sent is still to be sent, in the text or as a proposal.
        let store = Store::open(&copy, "Medlem").unwrap();
        let still: String = sending(&store, at)
            .unwrap()
            .bundle
            .items
            .iter()
            .map(|item| [item.what.text(), &headline(&item.what)].join(" ") + " ")
            .collect();
        for words in &unsent {
            assert!(still.contains(words), "{words} is not to be sent any more: {still}");
        }
    }
}

/// How many things there are to send.
pub fn left(store: &Store, at: Timestamp) -> usize {
    sending(store, at).unwrap().bundle.items.len()
}

fn headline(what: &What) -> String {
    match what {
        What::Own { row, .. } => match row.as_ref() {
            radslag::domain::Row::Proposal(row) => row.headline.clone(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// The words made for one place in a text.
fn tokens(text: &str) -> Vec<String> {
    let is_made = |word: &&str| word.contains("nr") && word.ends_with('z');
    text.split_whitespace().filter(is_made).map(str::to_owned).collect()
}

/// All texts of the rows of a file, in use or not.
fn live_text(path: &Path) -> String {
    let store = Store::open(path, "Medlem").unwrap();
    let mut text = String::new();
    store
        .each_row(|row| text.push_str(&row.to_json().unwrap().to_string()))
        .unwrap();
    text
}

fn three_rounds(seed: u64) {
    let mut council = Council::new(seed);
    for who in 0..2 {
        let copy = council.copy(who);
        council.member_file(who, &copy);
    }
    let mut said = BTreeSet::new();
    for round in 0..3 {
        council.write(0);
        council.write(1);
        let mut secretariat = council.secretariat();
        council.edit_shared(&mut secretariat);
        council.edit_shared(&mut secretariat);
        drop(secretariat);
        for who in 0..2 {
            said.extend(council.contribute(who));
            // Something more is written that is not sent before the newer file comes.
            council.write(who);
            if round < 2 || council.chance.one_in(2) {
                council.update(who);
            }
        }
    }
    let held = bytes(&council.path("råd.radslag"));
    for words in &said {
        assert!(held.contains(words), "{words} is lost in the end");
    }
    assert_eq!(check(&council.path("råd.radslag"), "").unwrap(), vec![]);
    assert!(said.len() > 5, "{}", said.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_rounds_of_contributions_with_clashes_lose_nothing(seed in any::<u64>()) {
        three_rounds(seed);
    }
}

#[test]
fn a_case_the_member_becomes_recused_from_leaves_the_copy_wholly() {
    let mut council = Council::new(7);
    let copy = council.copy(0);
    council.member_file(0, &copy);
    let (gone, stays) = (council.cases[1], council.cases[0]);
    let mut store = Store::open(&copy, "Medlem").unwrap();
    for (case, body) in [(gone, "Notat om Tiltak 1"), (stays, "Notat om et annet tiltak")] {
        let note = Note {
            is_private: true,
            ..Note::new(NoteOn::Case(case), body, now())
        };
        store
            .run(&Operation::new(OperationName::AddNote, vec![Write::insert(note)]))
            .unwrap();
    }
    drop(store);
    let newer = council.path("ny.radslag");
    council.member_file(0, &newer);
    let at = council.later();
    let first = update_copy(&copy, &newer, "Medlem", at).unwrap();
    let aside = first.aside.unwrap();
    assert!(bytes(&aside).contains("Tiltak 1") && bytes(&copy).contains("Notat om Tiltak 1"));

    let recusal = Recusal {
        answer: Some(TieAnswer::Ties),
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(gone, council.members[0])
    };
    let operation = Operation::new(OperationName::EditCase, vec![Write::insert(recusal)]);
    council.secretariat().run(&operation).unwrap();
    let newest = council.path("nyest.radslag");
    council.member_file(0, &newest);
    let at = council.later();
    let second = update_copy(&copy, &newest, "Medlem", at).unwrap();
    assert_eq!((second.aside, second.recused, second.left_out), (None, 1, 0));
    assert!(!aside.exists(), "what was kept aside had the case");
    let held = bytes(&copy);
    for what in ["Tiltak 1", &gone.to_string()] {
        assert!(!held.contains(what), "{what} is still in the copy");
    }
    assert!(held.contains("Notat om et annet tiltak"));
    let beside: Vec<String> = std::fs::read_dir(council.folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".radslag") || name.ends_with("-wal"))
        .collect();
    assert_eq!(beside, Vec::<String>::new());
}

/// What a member answers about a case, in the member's own copy.
fn answer(copy: &Path, pair: (Id, Id), ground: &str) {
    let mut store = Store::open(copy, "Medlem").unwrap();
    let council = store.council().unwrap();
    let day = jiff::civil::date(2026, 11, 21);
    let answer = operations::answer_impartiality(&council, pair, TieAnswer::Ties, ground, day);
    store.run(&answer).unwrap();
}

fn of_pair(path: &Path, (member, case): (Id, Id)) -> Vec<Recusal> {
    let council = Store::open(path, "").unwrap().council().unwrap();
    let rows = council.recusals.of(case);
    rows.filter(|row| row.member_id == member).cloned().collect()
}

#[test]
fn an_answer_on_impartiality_comes_in_and_what_is_decided_goes_back() {
    let mut council = Council::new(11);
    let (copy, file) = (council.copy(0), council.path("råd.radslag"));
    council.member_file(0, &copy);
    let pair = (council.members[0], council.cases[0]);
    answer(&copy, pair, "Bror er direktør");
    let at = council.later();
    let mut store = Store::open(&copy, "Medlem").unwrap();
    let bundle = sending(&store, at).unwrap().bundle;
    assert!(matches!(&bundle.items[..], [item] if matches!(&item.what, What::Answer(_))));
    let (bytes, sent) = bundle_file(&bundle).unwrap();
    store.run(&sent).unwrap();
    drop(store);
    let path = council.path("svar.radslagbidrag");
    std::fs::write(&path, &bytes).unwrap();

    let mut secretariat = council.secretariat();
    let incoming = look_through(&secretariat, &path).unwrap();
    assert_eq!(incoming.items[0].standing, Standing::New);
    let rows = all_rows(&secretariat).unwrap();
    let taken = take(&incoming, &incoming.proposed(), &rows, at).unwrap();
    secretariat.run(&taken).unwrap();
    let known = secretariat.council().unwrap();
    let decision = operations::Decision {
        decision: RecusalDecision::Impartial,
        ground: "Ikke nær nok".to_owned(),
        by: "Rådsleder".to_owned(),
        on: jiff::civil::date(2026, 11, 22),
    };
    secretariat
        .run(&operations::decide_impartiality(&known, pair, &decision))
        .unwrap();
    drop(secretariat);
    let there = of_pair(&file, pair);
    assert_eq!((there.len(), there[0].answer), (1, Some(TieAnswer::Ties)));

    let newer = council.path("ny.radslag");
    council.member_file(0, &newer);
    let at = council.later();
    update_copy(&copy, &newer, "Medlem", at).unwrap();
    let here = of_pair(&copy, pair);
    assert_eq!(here.len(), 1);
    assert_eq!(
        (here[0].decision, here[0].decided_by.as_str()),
        (Some(RecusalDecision::Impartial), "Rådsleder")
    );
    assert_eq!(left(&Store::open(&copy, "Medlem").unwrap(), at), 0);
}

#[test]
fn an_answer_given_while_the_secretariat_asks_is_one_row_after_the_update() {
    let mut council = Council::new(12);
    let copy = council.copy(0);
    council.member_file(0, &copy);
    let pair = (council.members[0], council.cases[0]);
    answer(&copy, pair, "Bror er direktør");
    let asked = Recusal {
        asked_on: Some(jiff::civil::date(2026, 11, 22)),
        ..Recusal::new(pair.1, pair.0)
    };
    let ask = Operation::new(OperationName::AskImpartiality, vec![Write::insert(asked.clone())]);
    council.secretariat().run(&ask).unwrap();
    for _ in 0..2 {
        let newer = council.path("ny.radslag");
        let _ = std::fs::remove_file(&newer);
        council.member_file(0, &newer);
        let at = council.later();
        update_copy(&copy, &newer, "Medlem", at).unwrap();
        let here = of_pair(&copy, pair);
        assert_eq!(here.len(), 1, "{here:?}");
        assert_eq!((here[0].id, here[0].asked_on), (asked.id, asked.asked_on));
        assert_eq!(
            (here[0].answer, here[0].ground.as_str()),
            (Some(TieAnswer::Ties), "Bror er direktør")
        );
        assert_eq!(
            left(&Store::open(&copy, "Medlem").unwrap(), at),
            1,
            "it is still to be sent"
        );
    }
}

#[test]
fn a_ground_that_gives_way_to_the_decisions_is_counted() {
    for (ground, left_out) in [("Bror er direktør", 1), ("Ikke nær nok", 0), ("", 0)] {
        let mut council = Council::new(13);
        let copy = council.copy(0);
        council.member_file(0, &copy);
        let pair = (council.members[0], council.cases[0]);
        answer(&copy, pair, ground);
        let decided = Recusal {
            decision: Some(RecusalDecision::Impartial),
            ground: "Ikke nær nok".to_owned(),
            ..Recusal::new(pair.1, pair.0)
        };
        let decide = Operation::new(OperationName::AskImpartiality, vec![Write::insert(decided)]);
        council.secretariat().run(&decide).unwrap();
        let newer = council.path("ny.radslag");
        council.member_file(0, &newer);
        let at = council.later();
        let told = update_copy(&copy, &newer, "Medlem", at).unwrap();
        assert_eq!(told.left_out, left_out, "{ground:?}");
        let here = of_pair(&copy, pair);
        assert_eq!(
            (here[0].answer, here[0].ground.as_str()),
            (Some(TieAnswer::Ties), "Ikke nær nok")
        );
    }
}
