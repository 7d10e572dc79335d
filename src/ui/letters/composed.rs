//! What the open letter comes to, worked out once for each change of it: for the screen and for its pages.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use jiff::civil::Date;

use super::checks::Fault;
use crate::app::Model;
use crate::app::model::ShownState;
use crate::document::{LetterDocument, LetterSource, Missing, proposed_title};
use crate::domain::text::file_name;
use crate::domain::{Case, Field, Id, LanguageForm, Letter};
use crate::language::Locale;

/// What the letter comes to now: the value that is printed, what it lacks, and the words of its own form.
pub(super) struct Composed {
    pub document: Arc<LetterDocument>,
    pub missing: Vec<Missing>,
    pub proposed_title: String,
    /// What the file is to be called, in the letter's own form of language.
    pub proposed_file_name: String,
    /// What the checks found in it, once they have been asked for.
    pub faults: OnceCell<Vec<Fault>>,
}

/// All that a letter depends on.
#[derive(PartialEq)]
struct Basis {
    case: Id,
    letter: Id,
    form: LanguageForm,
    state: ShownState,
    today: Date,
}

/// The letter composed last, and the words of its form, read once.
#[derive(Default)]
pub(super) struct Kept {
    words: Option<Locale>,
    last: Option<(Basis, Rc<Composed>)>,
}

impl Kept {
    /// The letter of the case as it stands, with what is typed and not saved. Dated `today` where no date is chosen. None
    /// where there is no letter, or its texts are not loaded.
    pub(super) fn composed(&mut self, model: &Model, case: Id, today: Date) -> Option<Rc<Composed>> {
        let letter = model.council.letters.of(case).next_back()?;
        let texts = model.texts.get(&case)?;
        let basis = Basis {
            case,
            letter: letter.id,
            form: letter.form,
            state: model.state(),
            today,
        };
        if let Some((_, composed)) = self.last.as_ref().filter(|(last, _)| *last == basis) {
            return Some(composed.clone());
        }
        let kept = self.words.take().filter(|words| words.form() == letter.form);
        let words = self.words.insert(kept.unwrap_or_else(|| Locale::new(letter.form)));
        let case = model.council.cases.get(case)?;
        let source = LetterSource {
            council: &model.council,
            texts,
            case,
            letter,
            text: &|field, id, stored| model.text(field, id, stored).to_owned(),
            words,
            logo: model.logo.as_ref(),
            today,
        };
        let (document, missing) = source.compose();
        let composed = Rc::new(Composed {
            document: Arc::new(document),
            missing,
            proposed_title: proposed_title(&model.council, case, words),
            proposed_file_name: proposed_file_name(model, case, letter, words, today),
            faults: OnceCell::new(),
        });
        self.last = Some((basis, composed.clone()));
        Some(composed)
    }
}

/// `2026-11-21 Anbefalinger Felles innsyn`, without what a file name cannot have.
fn proposed_file_name(model: &Model, case: &Case, letter: &Letter, words: &Locale, today: Date) -> String {
    let date = letter.dated_on.unwrap_or(today).to_string();
    let project = model.text(Field::CASE_TITLE, case.id, &case.title);
    file_name(&words.with(
        "letters-file-name",
        &[("date", date.into()), ("project", project.into())],
    ))
}
