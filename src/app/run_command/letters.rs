//! Letters: recommendations, and the letter as a file.

use std::path::Path;

use jiff::civil::Date;

use crate::app::command::SaveLetter;
use crate::app::jobs::Outcome;
use crate::app::preferences::{OwnFolder, Preferences};
use crate::app::save_letter::{self, SaveLetterError, SavedLetter};
use crate::app::{App, LetterCommand, Tab, preview};
use crate::document::{LetterDocument, LetterSource, letter_proposal};
use crate::domain::operations::Direction;
use crate::domain::{Field, Id, LanguageForm, Letter, Operation, OperationName, Theme, Write, operations};
use crate::language::{Locale, sentences};
use crate::ui::saving::Usual;

impl App {
    pub(in crate::app) fn run_letter(&mut self, command: LetterCommand) {
        match command {
            LetterCommand::Create(case) => self.create_letter(case),
            LetterCommand::SetForm { case, form } => self.set_letter_form(case, form),
            LetterCommand::MarkSent(case) => self.mark_letter_sent(case),
            LetterCommand::AddRecommendation { case, theme } => self.add_recommendation(case, theme),
            LetterCommand::MoveRecommendation {
                recommendation,
                direction,
            } => self.move_recommendation(recommendation, direction),
            LetterCommand::SetRecommendationTheme { recommendation, theme } => {
                self.with_council(|council, _| operations::set_recommendation_theme(council, recommendation, theme));
            }
            LetterCommand::RemoveRecommendation(recommendation) => self.remove_recommendation(recommendation),
            LetterCommand::BrowseForFolder => self.browse_for_folder(),
            LetterCommand::Save(asked) => self.save_letter(asked),
        }
    }

    fn mark_letter_sent(&mut self, case: Id) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let letter = council.letters.of(case).next_back();
        if let (Some(case), Some(letter)) = (council.cases.get(case), letter) {
            let operation = operations::mark_letter_sent(case, letter.id, self.clock.today());
            self.run_and_offer_undo(operation);
        }
    }

    pub(in crate::app) fn open_letter(&mut self, case: Id) {
        self.show(Tab::Letters);
        self.need_texts(case);
        let letters = &mut self.view.letters;
        if letters.open != Some(case) {
            // The pages of the letter before are not shown as those of this one.
            self.previewed = None;
            self.preview = None;
            letters.pages.seen = preview::Seen::default();
        }
        letters.open = Some(case);
        letters.last_open = Some(case);
        self.view.advice.chosen_for = None;
        letters.usual = usual(&self.preferences);
    }

    pub(in crate::app) fn create_letter(&mut self, case: Id) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let Some(row) = council.cases.get(case) else { return };
        // A second press of the same button asks for the letter the first one made.
        if council.letters.of(case).next().is_some() {
            self.open_letter(case);
            return;
        }
        let words = letter_proposal(council, row, council.letter_form(case));
        let (_, operation) = operations::create_letter(council, row, &words, self.clock.timestamp());
        if self.run(operation) {
            self.open_letter(case);
        }
    }

    /// The letter takes another form of language, and what was proposed and not changed goes with it.
    pub(in crate::app) fn set_letter_form(&mut self, case: Id, form: LanguageForm) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let council = &model.council;
        let letter = council.letters.of(case).next_back();
        let (Some(row), Some(letter), Some(texts)) = (council.cases.get(case), letter, model.texts.get(&case)) else {
            return;
        };
        let proposals = (
            &letter_proposal(council, row, letter.form),
            &letter_proposal(council, row, form),
        );
        let text = |field, id, saved: &str| model.text(field, id, saved).to_owned();
        self.run(operations::set_letter_form(letter, texts, proposals, text));
    }

    pub(in crate::app) fn add_recommendation(&mut self, case: Id, theme: Option<Theme>) {
        let Some(session) = &self.session else { return };
        let (id, operation) = operations::add_recommendation(
            &session.model.council,
            case,
            theme,
            "",
            "",
            None,
            self.clock.timestamp(),
        );
        if self.run(operation) {
            self.view.focus = Some((Field::RECOMMENDATION_HEADLINE, id));
        }
    }

    /// Moves a recommendation; where that takes it into another theme, it is said, and can be taken back.
    pub(in crate::app) fn move_recommendation(&mut self, recommendation: Id, direction: Direction) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let Some(operation) = operations::move_recommendation(council, recommendation, direction) else {
            return;
        };
        let theme = operation.writes.iter().find_map(|write| match write {
            Write::Set { column, value, .. } if column == "theme" => {
                value.as_u64().and_then(|number| Theme::new(u8::try_from(number).ok()?))
            }
            _ => None,
        });
        let today = self.clock.today();
        let label = theme.and_then(|theme| council.theme_label(theme, self.words.form(), today));
        let words = label.map(|label| {
            self.words
                .with("notice-moved-to-theme", &[("theme", (&label.full_label).into())])
        });
        if self.run(operation)
            && let Some(words) = words
        {
            self.notices.tell_with_undo(words);
        }
    }

    pub(in crate::app) fn remove_recommendation(&mut self, recommendation: Id) {
        let is_sent = self.with_council(|council, now| {
            let row = council.recommendations.get(recommendation)?;
            Some(operations::end(OperationName::EndRecommendation, row, now))
        });
        if is_sent {
            self.notices
                .tell_with_undo(self.words.text("notice-recommendation-removed").to_owned());
        }
    }

    fn save_letter(&mut self, asked: SaveLetter) {
        let SaveLetter {
            case,
            format,
            path,
            replace,
            open,
        } = asked;
        self.leave();
        let today = self.clock.today();
        let Some((row, letter)) = self.latest_letter(case).zip(self.compose_letter(case, today)) else {
            return;
        };
        let (row, dated_on) = (row.id, row.dated_on.unwrap_or(today));
        self.preferences.letter_format = format;
        self.remember_saving(&path, open);
        self.view.letters.usual.format = format;
        self.view.letters.saving.is_running = true;
        self.jobs.start(move || {
            let save = || -> Result<SavedLetter, SaveLetterError> {
                let file = save_letter::letter_file(&letter, format)?;
                save_letter::write_whole(&path, &file, replace)?;
                Ok(SavedLetter {
                    path,
                    letter: row,
                    dated_on,
                    open,
                })
            };
            Outcome::LetterSaved(case, save())
        });
    }

    pub(in crate::app) fn letter_saved(&mut self, case: Id, result: Result<SavedLetter, SaveLetterError>) {
        self.view.letters.saving.is_running = false;
        match result {
            Ok(saved) => {
                self.date_saved_letter(&saved);
                self.view.letters.save_panel = None;
                self.view.letters.saved = Some(case);
                self.view.letters.usual = usual(&self.preferences);
                self.tell_of_saved("notice-letter-saved", &saved.path, saved.open);
            }
            Err(error) => self.view.letters.saving.fail(
                sentences::save_letter_error(&self.words, &error),
                matches!(error, SaveLetterError::Exists(_)),
            ),
        }
    }

    /// Where a file is saved, and whether it is opened afterwards, is so the next time as well.
    pub(in crate::app) fn remember_saving(&mut self, path: &Path, open: bool) {
        self.preferences.letter_folder = path.parent().map(Path::to_owned);
        self.preferences.open_saved = open;
        self.preferences.save();
    }

    /// Tells where a letter or minutes were saved, and opens the file where that is asked for.
    pub(in crate::app) fn tell_of_saved(&mut self, told: &str, path: &Path, open: bool) {
        self.tell_where(told, path);
        if open && !(self.viewer)(path) {
            self.notices.tell(self.words.text("notice-no-viewer").to_owned());
        }
    }

    /// Tells, in the words of `told`, the names of a saved file and its folder; the whole path, which may be long, is there on demand.
    pub(in crate::app) fn tell_where(&mut self, told: &str, path: &Path) {
        let shown = |path: &Path| {
            let name = path.file_name().unwrap_or(path.as_os_str());
            name.to_string_lossy().into_owned()
        };
        let folder = path.parent().map(shown).unwrap_or_default();
        let values = [("file", shown(path).into()), ("folder", folder.into())];
        let words = self.words.with(told, &values);
        self.notices.tell_with_details(words, path.display().to_string());
    }

    /// A letter without a date gets the one that stands in the file it was saved as, so that the two go on saying the
    /// same. One that was dated meanwhile keeps that date; a file that is only read is left as it is.
    fn date_saved_letter(&mut self, saved: &SavedLetter) {
        let Some(session) = self.session.as_ref().filter(|session| session.model.may_write()) else {
            return;
        };
        let letter = session.model.council.letters.get(saved.letter);
        if letter.is_some_and(|letter| letter.dated_on.is_none()) {
            self.run(Operation::set(Field::LETTER_DATED_ON, saved.letter, saved.dated_on));
        }
    }

    fn latest_letter(&self, case: Id) -> Option<Letter> {
        let council = &self.session.as_ref()?.model.council;
        council.letters.of(case).next_back().cloned()
    }

    /// The letter of a case as it stands, with what is typed and not saved. Dated `today` where no date is chosen.
    pub(in crate::app) fn compose_letter(&mut self, case: Id, today: Date) -> Option<LetterDocument> {
        let model = &self.session.as_ref()?.model;
        let letter = model.council.letters.of(case).next_back()?;
        let kept = self.letter_words.take().filter(|words| words.form() == letter.form);
        let words = self
            .letter_words
            .insert(kept.unwrap_or_else(|| Locale::new(letter.form)));
        let source = LetterSource {
            council: &model.council,
            texts: model.texts.get(&case)?,
            case: model.council.cases.get(case)?,
            letter,
            text: &|field, id, stored| model.text(field, id, stored).to_owned(),
            words,
            logo: model.logo.as_ref(),
            today,
        };
        Some(source.compose().0)
    }
}

/// What the next letter or minutes are proposed saved as.
pub(in crate::app) fn usual(preferences: &Preferences) -> Usual {
    Usual {
        format: preferences.letter_format,
        folder: preferences.folder(OwnFolder::Letters),
        open: preferences.open_saved,
    }
}
