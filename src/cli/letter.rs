//! The letter of a case as a file.

use std::path::Path;
use std::sync::Arc;

use jiff::{Timestamp, Zoned};

use super::{Refused, council_file};
use crate::app::save_letter::{SaveLetterError, letter_file, write_whole};
use crate::document::{LetterFormat, LetterSource, Logo, Missing, letter_proposal};
use crate::domain::operations::create_letter;
use crate::domain::{Case, CaseTexts, Council, Id, LanguageForm, OrganisationRole, SettingName, Write};
use crate::language::{Locale, sentences};
use crate::store::{Refusal, Store, StoreError};

/// How many cases a part of a name is said to fit.
const CANDIDATES_TOLD: usize = 8;

/// Writes the letter of a case to `output`, in place of what is there: it is whole afterwards, or as it was before. Without
/// a format it gets the one that the ending of `output` tells, else PDF.
pub(super) fn letter(
    words: &Locale,
    file: &Path,
    case: &str,
    form: Option<LanguageForm>,
    format: Option<LetterFormat>,
    output: &Path,
) -> Result<String, Refused> {
    let store = council_file::open(words, file)?;
    let failed = |error| council_file::refused(words, &error, file);
    let mut council = store.council().map_err(failed)?;
    let case = find_case(words, &council, case)?.clone();
    let mut texts = store.case_texts(case.id).map_err(failed)?;
    if is_same_file(file, output) {
        return Err(Refused(words.text("cli-output-is-council").to_owned()));
    }
    let letter = letter_of(&mut council, &mut texts, &case, form);
    let Some(letter) = council.letters.get(letter) else {
        return Err(Refused(sentences::refusal(words, Refusal::NoSuchRow)));
    };
    let form = form.unwrap_or(letter.form);
    let proposed = letter_proposal(&council, &case, letter.form);
    let wanted = letter_proposal(&council, &case, form);
    let logo = logo(&store, &council).map_err(failed)?;
    let (document, missing) = LetterSource {
        council: &council,
        texts: &texts,
        case: &case,
        letter,
        text: &|_, _, stored| proposed.carried_to(&wanted, stored).unwrap_or(stored).to_owned(),
        words: &Locale::new(form),
        logo: logo.as_ref(),
        today: Zoned::now().date(),
    }
    .compose();
    if missing.contains(&Missing::Recommendations) {
        return Err(Refused(
            words.with("cli-no-recommendations", &[("project", (&case.title).into())]),
        ));
    }
    let format = format.or_else(|| LetterFormat::of_path(output)).unwrap_or_default();
    letter_file(&document, format)
        .map_err(SaveLetterError::from)
        .and_then(|file| write_whole(output, &file, true))
        .map_err(|error| Refused(sentences::save_letter_error(words, &error).line()))?;
    Ok(saved(words, output, &missing))
}

/// The letterhead's picture, where the file has one that can be read.
pub(super) fn logo(store: &Store, council: &Council) -> Result<Option<Arc<Logo>>, StoreError> {
    let Some(sha256) = council
        .setting(SettingName::LetterheadLogo)
        .filter(|sha256| !sha256.is_empty())
    else {
        return Ok(None);
    };
    let kept = store.document(sha256)?;
    Ok(kept.and_then(|png| Logo::from_kept(png).ok()).map(Arc::new))
}

fn saved(words: &Locale, output: &Path, missing: &[Missing]) -> String {
    let saved = words.with("cli-letter-saved", &[("path", council_file::shown(output).into())]);
    if missing.is_empty() {
        return saved;
    }
    let missing: Vec<String> = missing.iter().map(|one| sentences::missing(words, one)).collect();
    format!(
        "{saved} {}",
        words.with("cli-letter-is-draft", &[("missing", missing.join(", ").into())])
    )
}

/// The case with this key, or the only one with this in its project's name. A name in full goes before a part of one.
fn find_case<'a>(words: &Locale, council: &'a Council, wanted: &str) -> Result<&'a Case, Refused> {
    if let Some(case) = wanted
        .parse::<Id>()
        .ok()
        .and_then(|id| council.cases.iter().find(|case| case.id == id))
    {
        return Ok(case);
    }
    let part = wanted.trim().to_lowercase();
    let names = |case: &Case| {
        let project = council
            .projects
            .get(case.project_id)
            .map(|project| project.name.to_lowercase());
        project.into_iter().chain([case.title.to_lowercase()])
    };
    let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<&'a Case> {
        council
            .cases
            .iter()
            .filter(|case| names(case).any(|name| fits(&name)))
            .collect()
    };
    let in_full = fitting(&|name| name == part);
    let found = if in_full.len() == 1 {
        in_full
    } else {
        fitting(&|name| name.contains(&part))
    };
    match found.as_slice() {
        [case] => Ok(case),
        [] => Err(Refused(words.with("cli-no-such-case", &[("wanted", wanted.into())]))),
        several => {
            let told: Vec<String> = several
                .iter()
                .take(CANDIDATES_TOLD)
                .map(|case| candidate(words, council, case))
                .collect();
            let values = [
                ("wanted", wanted.into()),
                ("count", several.len().into()),
                ("cases", told.join("; ").into()),
            ];
            Err(Refused(words.with("cli-several-cases", &values)))
        }
    }
}

fn candidate(words: &Locale, council: &Council, case: &Case) -> String {
    let agencies = council.organisation_names(case.id, OrganisationRole::Agency).join(", ");
    let values = [
        ("project", (&case.title).into()),
        ("agencies", agencies.into()),
        ("year", case.year.to_string().into()),
        ("id", case.id.to_string().into()),
    ];
    words.with("cli-candidate", &values)
}

/// The key of the case's latest letter, before others one in the form asked for. Where there is none, the letter that the
/// window would propose is put into the council in memory, and not into the file.
fn letter_of(council: &mut Council, texts: &mut CaseTexts, case: &Case, form: Option<LanguageForm>) -> Id {
    let latest = || council.letters.of(case.id).rev();
    if let Some(letter) = latest()
        .find(|letter| Some(letter.form) == form)
        .or_else(|| latest().next())
    {
        return letter.id;
    }
    let proposal = letter_proposal(council, case, form.unwrap_or_else(|| council.letter_form(case.id)));
    let (id, operation) = create_letter(council, case, &proposal, Timestamp::now());
    for write in operation.writes {
        if let Write::Insert(row) = write {
            texts.put(row.as_ref().clone());
            council.put(*row);
        }
    }
    id
}

pub(super) fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
