//! Files for members, and the contributions that come back.

use std::path::Path;

use jiff::Timestamp;

use super::member::find_member;
use super::{Refused, council_file};
use crate::app::copies::{bundle_file, look_through, plan_member_file, remember_copies, sending, write_member_file};
use crate::app::preferences::person;
use crate::app::save_letter::write_whole;
use crate::domain::contributed::{Choice, Incoming, IncomingItem, Standing};
use crate::exchange::copies::take::take;
use crate::language::{Locale, copies_sentences, sentences};
use crate::store::{Access, Store, StoreError};

/// How many places with a name are told one by one.
const PLACES_TOLD: usize = 20;

/// Makes the file of one member. Where the name of something left out stands in a text that goes along, the places are told
/// and no file is made, unless `despite_names`.
pub(super) fn member_copy(
    words: &Locale,
    file: &Path,
    member: &str,
    output: &Path,
    despite_names: bool,
) -> Result<String, Refused> {
    let mut store = open_to_write(words, file)?;
    let failed = |error: &StoreError| council_file::refused(words, error, file);
    let council = store.council().map_err(|error| failed(&error))?;
    let member = find_member(words, &council, member)?;
    let texts = Locale::new(words.form().of_texts());
    let unnamed = texts.text("copies-unnamed-item");
    let planned = plan_member_file(&store, member, None, unnamed, Timestamp::now()).map_err(|error| failed(&error))?;
    let Some(planned) = planned else {
        return Err(Refused(words.text("copies-cli-no-member").to_owned()));
    };
    let named = planned.file.named.len() + planned.documents.len();
    if named > 0 && !despite_names {
        let mut lines = vec![words.with("copies-cli-named", &[("count", named.into())])];
        for place in planned.file.named.iter().take(PLACES_TOLD) {
            let values = [("name", (&place.name).into()), ("words", (&place.words).into())];
            lines.push(words.with("copies-cli-named-place", &values));
        }
        for (document, name) in planned.documents.iter().take(PLACES_TOLD) {
            let title = council
                .case_documents
                .get(*document)
                .map_or("", |document| document.title.as_str());
            let values = [("name", name.into()), ("words", title.into())];
            lines.push(words.with("copies-cli-named-place", &values));
        }
        lines.push(words.text("copies-cli-named-do").to_owned());
        return Err(Refused(lines.join("\n")));
    }
    let (copy, recused, along) = (
        planned.file.copy.clone(),
        planned.file.recused.len(),
        planned.file.along.len(),
    );
    write_member_file(&store, planned.file, output).map_err(|error| council_file::refused(words, &error, output))?;
    store.run(&remember_copies([copy])).map_err(|error| failed(&error))?;
    let values = [
        ("path", council_file::shown(output).into()),
        ("recused", recused.into()),
        ("along", along.into()),
    ];
    Ok(words.with("copies-cli-made", &values))
}

/// Writes what a member's copy has to send, and remembers that it is sent.
pub(super) fn contribution(words: &Locale, file: &Path, output: &Path) -> Result<String, Refused> {
    let mut store = open_to_write(words, file)?;
    let refused = |error| Refused(copies_sentences::send_error(words, &error, file).line());
    let sending = sending(&store, Timestamp::now()).map_err(refused)?;
    let (bytes, sent) = bundle_file(&sending.bundle).map_err(refused)?;
    write_whole(output, &bytes, false).map_err(|error| Refused(sentences::save_letter_error(words, &error).line()))?;
    store
        .run(&sent)
        .map_err(|error| council_file::refused(words, &error, file))?;
    let values = [
        ("path", council_file::shown(output).into()),
        ("count", sending.bundle.items.len().into()),
        ("kept", sending.kept.into()),
    ];
    Ok(words.with("copies-cli-sent", &values))
}

/// Says how each thing of a bundle stands to what is in the file; takes in what is new where that is asked for.
pub(super) fn take_in(words: &Locale, file: &Path, bundle: &Path, take_new: bool) -> Result<String, Refused> {
    let mut store = if take_new {
        open_to_write(words, file)?
    } else {
        council_file::open(words, file)?
    };
    let incoming = look_through(&store, bundle)
        .map_err(|error| Refused(copies_sentences::read_error(words, &error, bundle).line()))?;
    if let Some(at) = incoming.taken_before {
        let at = at.to_zoned(jiff::tz::TimeZone::system()).date();
        return Ok(words.with("copies-taken-before", &[("date", words.date_long(at).into())]));
    }
    if !take_new {
        let lines: Vec<String> = incoming.items.iter().map(|item| told(words, item)).collect();
        return Ok(lines.join("\n"));
    }
    let choices: Vec<Choice> = incoming.proposed();
    let failed = |error: &StoreError| council_file::refused(words, error, file);
    let rows = crate::app::copies::all_rows(&store).map_err(|error| failed(&error))?;
    let operation = take(&incoming, &choices, &rows, Timestamp::now())
        .map_err(|_| Refused(words.text("copies-malformed").to_owned()))?;
    store.run(&operation).map_err(|error| failed(&error))?;
    Ok(words.with("copies-cli-taken", &counts(&incoming)))
}

fn counts(incoming: &Incoming) -> [(&'static str, crate::language::Value<'static>); 4] {
    let count = |is: fn(&Standing) -> bool| incoming.items.iter().filter(|item| is(&item.standing)).count();
    [
        (
            "new",
            count(|standing| matches!(standing, Standing::New | Standing::Changed)).into(),
        ),
        ("clash", count(|standing| matches!(standing, Standing::Clash)).into()),
        ("here", count(|standing| matches!(standing, Standing::Here)).into()),
        (
            "not",
            count(|standing| matches!(standing, Standing::NotTaken(_))).into(),
        ),
    ]
}

/// One thing on one line: how it stands, what it is, its key, and how it begins.
fn told(words: &Locale, item: &IncomingItem) -> String {
    let standing = match item.standing {
        Standing::Clash => words.text("copies-clashes"),
        Standing::New | Standing::Changed => words.text("copies-new"),
        Standing::Here => words.text("copies-here"),
        Standing::NotTaken(why) => words.text(copies_sentences::why_not_key(why)),
    };
    let (table, id) = item.item.what.key();
    let begins: String = crate::domain::text::one_line(item.item.what.text())
        .chars()
        .take(60)
        .collect();
    format!("{standing}\t{}\t{id}\t{begins}", table.name())
}

fn open_to_write(words: &Locale, file: &Path) -> Result<Store, Refused> {
    let store = Store::open(file, &person()).map_err(|error| council_file::refused(words, &error, file))?;
    match store.access() {
        Access::ReadWrite => Ok(store),
        Access::InUse(owner) => Err(Refused(sentences::in_use(words, owner.as_ref()).line())),
        Access::ReadOnlyMedium => Err(council_file::refused(
            words,
            &StoreError::Refused(crate::store::Refusal::ReadOnly),
            file,
        )),
    }
}
