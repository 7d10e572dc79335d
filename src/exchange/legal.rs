//! The provisions of law that come with the program, as dated rows that every new council is given.

use csv::ReaderBuilder;

use crate::domain::reference::LegalMatter;
use crate::domain::{Council, Id, LegalReference, Operation, OperationName, Write};

/// The provisions; see the README beside the table.
const PROVISIONS: &str = include_str!("../../assets/register/legal-references.csv");

/// The provisions that come with the program. A row has the key of its matter, its words and its first day, so that two
/// files have the same rows.
#[must_use]
pub fn provisions() -> Vec<LegalReference> {
    let mut reader = ReaderBuilder::new().from_reader(PROVISIONS.as_bytes());
    // The table is built into the program, and a test sees that all of it reads.
    let rows = reader.records().filter_map(Result::ok);
    rows.filter_map(|row| {
        let (matter, citation, from) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Some(LegalReference {
            id: Id::of_name(&format!("legal reference {matter} {citation} {from}")),
            name: LegalMatter::from_code(matter)?,
            citation: citation.to_owned(),
            valid_from: from.parse().ok(),
            valid_to: row.get(3)?.parse().ok(),
        })
    })
    .collect()
}

/// What puts all the provisions into a new file.
#[must_use]
pub fn writes() -> Vec<Write> {
    provisions().into_iter().map(Write::insert).collect()
}

/// Brings the provisions that a file from before them does not have. None where it has them all.
#[must_use]
pub fn bring_provisions(council: &Council) -> Option<Operation> {
    let is_missing = |row: &LegalReference| council.legal_references.get(row.id).is_none();
    let missing = provisions().into_iter().filter(is_missing);
    let writes: Vec<_> = missing.map(Write::insert).collect();
    (!writes.is_empty()).then(|| Operation::new(OperationName::BringLegalReferences, writes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_reads_and_has_a_key_of_its_own() {
        let provisions = provisions();
        assert_eq!(provisions.len(), PROVISIONS.lines().count() - 1);
        let keys: BTreeSet<Id> = provisions.iter().map(|row| row.id).collect();
        assert_eq!(keys.len(), provisions.len());
        for row in &provisions {
            assert!(
                row.valid_from.is_some() && row.citation.contains('§'),
                "{}",
                row.citation
            );
        }
        for matter in LegalMatter::ALL {
            assert!(provisions.iter().any(|row| row.name == *matter));
        }
    }

    #[test]
    fn a_file_is_brought_what_it_lacks_and_nothing_twice() {
        let mut council = Council::default();
        bring_provisions(&council).unwrap().apply(&mut council);
        assert_eq!(council.legal_references.iter().count(), provisions().len());
        assert_eq!(bring_provisions(&council), None);
    }
}
