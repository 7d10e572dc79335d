//! A member's file has what the member may see, and no byte of anything else.

use proptest::prelude::*;
use radslag::app::copies::{plan_member_file, write_member_file};
use radslag::domain::{Id, Table};
use radslag::store::{Store, check};

use super::council::{INNER, Made, PRIVATE, bytes, council, has, now};

/// Makes a file for each member, and looks through it byte by byte: tables, journal and free pages alike.
fn nothing_hidden_goes_out(seed: u64) {
    let made = council(seed);
    let store = made.open();
    let own = bytes(&made.path);
    assert!(has(&own, PRIVATE) && has(&own, INNER), "there is something to hide");
    for (place, &member) in made.members.iter().enumerate() {
        let out = made.folder.path().join(format!("medlem {place}.radslag"));
        let planned = plan_member_file(&store, member, Some(made.meeting), "Sak du ikke deltar i", now())
            .unwrap()
            .unwrap();
        assert_eq!(planned.file.named, vec![], "no name by hand in seed {seed}");
        write_member_file(&store, planned.file, &out).unwrap();
        searched(&made, member, &out, seed);
    }
}

fn searched(made: &Made, member: Id, out: &std::path::Path, seed: u64) {
    let found = bytes(out);
    assert!(!has(&found, PRIVATE), "a private text, seed {seed}");
    let own_name = made.members.iter().position(|other| *other == member).unwrap() + 1;
    for (at, _) in found.match_indices(INNER) {
        let text: String = found[at..].chars().take(INNER.len() + 24).collect();
        let is_own = text.contains(&format!("arbeidsgiver {own_name}"))
            || text.contains(&format!("{INNER}{own_name}@"))
            || text.contains(&format!("for Medlem {own_name}"))
            || text.contains(&format!("grunn Medlem {own_name}"));
        assert!(is_own, "{text:?}, seed {seed}");
    }
    let hidden: Vec<Id> = made.hidden(member).iter().map(|case| case.id).collect();
    for case in &made.cases {
        let (mark, project) = (made.mark(case.id), Made::project_mark(case));
        if hidden.contains(&case.id) {
            for what in [&mark, &project, &case.id.to_string(), &case.project_id.to_string()] {
                assert!(!has(&found, what), "{what}, seed {seed}");
            }
        } else {
            assert!(has(&found, &mark) && has(&found, &project), "{mark}, seed {seed}");
        }
    }
    assert_eq!(check(out, "Medlem").unwrap(), vec![], "seed {seed}");
    let copy = Store::open(out, "Medlem").unwrap();
    let council = copy.council().unwrap();
    assert_eq!(council.cases.iter().count(), made.cases.len() - hidden.len());
    let history = copy
        .history(radslag::domain::history::HistoryOf::Council, None, 10)
        .unwrap();
    assert_eq!(history.entries.len(), 1, "the journal begins with the copy");
    // What is read out is the same as what the bytes have.
    let mut rows = 0;
    copy.each_row(|row| {
        rows += 1;
        let text = row.to_json().unwrap().to_string();
        assert!(!text.contains(PRIVATE), "{text}");
        let never = [Table::Reading, Table::ChecklistMark];
        assert!(!never.contains(&row.table()));
    })
    .unwrap();
    assert!(rows > 5);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_byte_of_a_private_note_or_a_recused_case_is_in_a_member_file(seed in any::<u64>()) {
        nothing_hidden_goes_out(seed);
    }
}
