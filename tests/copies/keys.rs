//! Every key of the schema is known to what takes rows out.

use radslag::domain::Table;
use radslag::domain::operations;
use radslag::exchange::copies::references::referred;
use radslag::store::Store;
use rusqlite::Connection;

#[test]
fn every_foreign_key_of_the_file_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("råd.radslag");
    let now = "2026-11-20T09:30:00Z".parse().unwrap();
    Store::create(&path, "", &operations::create_council("Råd".to_owned(), &[], now)).unwrap();
    let connection = Connection::open(&path).unwrap();
    let mut keys = 0;
    for &table in Table::ALL {
        let mut statement = connection
            .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")
            .unwrap();
        let found = statement
            .query_map([table.name()], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
            .unwrap();
        for key in found {
            let (column, other) = key.unwrap();
            keys += 1;
            if other != "document" {
                let known = referred(table, &column).map(Table::name);
                assert_eq!(known, Some(other.as_str()), "{}.{column}", table.name());
            }
        }
    }
    assert!(keys > 50, "{keys} keys");
}
