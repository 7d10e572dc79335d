//! Earlier advice: brought, written, kept from a letter, and put into one.

use crate::app::{AdviceCommand, App, Tab};
use crate::domain::{Field, Id, LanguageForm, NoteOn, OperationName, OrganisationRole, operations};
use crate::exchange::advice;

impl App {
    pub(in crate::app) fn run_advice(&mut self, command: AdviceCommand) {
        match command {
            AdviceCommand::Open(advice) => self.open_advice(advice),
            AdviceCommand::Choose(case) => self.choose_advice(case),
            AdviceCommand::Bring => self.bring_advice(),
            AdviceCommand::Add => self.add_advice(),
            AdviceCommand::AddText { advice, form } => self.add_advice_text(advice, form),
            AdviceCommand::Remove(advice) => self.remove_advice(advice),
            AdviceCommand::Keep(recommendation) => self.keep_advice(recommendation),
            AdviceCommand::Use { advice, case } => self.use_advice(advice, case),
            AdviceCommand::Note { advice, meeting, case } => self.note_advice(advice, meeting, case),
        }
    }

    /// Before the tab is drawn: how many published pieces the file does not have, counted once for each change.
    pub(in crate::app) fn count_advice_to_bring(&mut self) {
        let Some(session) = self.session.as_ref().filter(|_| self.view.tab == Tab::Advice) else {
            return;
        };
        let revision = Some(session.model.revision);
        let view = &mut self.view.advice;
        if view.counted_at != revision {
            view.counted_at = revision;
            view.to_bring = advice::missing(&session.model.council);
        }
    }

    pub(in crate::app) fn open_advice(&mut self, advice: Id) {
        self.show(Tab::Advice);
        self.view.advice.open(advice);
    }

    pub(in crate::app) fn choose_advice(&mut self, case: Id) {
        self.show(Tab::Advice);
        self.view.letters.last_open = Some(case);
        self.view.advice.chosen_for = Some(case);
        self.view.filter_asked = true;
    }

    pub(in crate::app) fn bring_advice(&mut self) {
        let mut count = 0;
        let is_sent = self.with_council(|council, now| {
            count = advice::missing(council);
            advice::bring_advice(council, now)
        });
        if is_sent {
            let words = self.words.with("advice-notice-brought", &[("count", count.into())]);
            self.notices.tell_with_undo(words);
        }
    }

    pub(in crate::app) fn add_advice(&mut self) {
        let form = self.words.form().of_texts();
        let year = self.clock.today().year();
        let theme = self.view.advice.theme();
        let (id, text, operation) = operations::add_advice(form, theme, year, self.clock.timestamp());
        if self.run(operation) {
            self.show(Tab::Advice);
            self.view.advice.write(id, form);
            self.view.focus = Some((Field::ADVICE_HEADLINE, text));
        }
    }

    /// The words begin as those of the other form, to be put into this one by hand.
    pub(in crate::app) fn add_advice_text(&mut self, id: Id, form: LanguageForm) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        if model.council.advice_text(id, form).is_some() {
            return;
        }
        let Some(other) = model.council.advice_text_or_other(id, form) else {
            return;
        };
        let headline = model.text(Field::ADVICE_HEADLINE, other.id, &other.headline);
        let body = model.text(Field::ADVICE_BODY, other.id, &other.body);
        let (text, operation) = operations::add_advice_text(id, form, headline, body);
        if self.run(operation) {
            self.view.advice.write(id, form);
            self.view.focus = Some((Field::ADVICE_HEADLINE, text));
        }
    }

    pub(in crate::app) fn remove_advice(&mut self, id: Id) {
        self.leave();
        let is_sent = self.with_council(|council, now| {
            let row = council.advice.get(id)?;
            Some(operations::end(OperationName::EndAdvice, row, now))
        });
        if is_sent {
            self.notices
                .tell_with_undo(self.words.text("advice-notice-removed").to_owned());
        }
    }

    /// A recommendation becomes a draft among the earlier advice, open for its particulars to be taken out. Asked for twice,
    /// it is one piece all the same.
    pub(in crate::app) fn keep_advice(&mut self, recommendation: Id) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let council = &model.council;
        if let Some(kept) = council.advice_kept_from(recommendation) {
            let id = kept.id;
            self.open_advice(id);
            return;
        }
        let Some(row) = council.recommendations.get(recommendation) else {
            return;
        };
        let letter = council.letters.of(row.case_id).next_back();
        let form = letter.map_or(LanguageForm::Bokmaal, |letter| letter.form);
        let texts = model.texts.get(&row.case_id);
        let body = texts.and_then(|texts| texts.recommendation_texts.get(row.id));
        let body = body.map_or("", |text| text.body.as_str());
        let words = (
            model.text(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline),
            model.text(Field::RECOMMENDATION_BODY, row.id, body),
        );
        let (id, operation) = operations::keep_advice(council, row, form, words, self.clock.timestamp());
        if self.run(operation) {
            self.open_advice(id);
            self.view.advice.write(id, form);
            self.notices
                .tell_with_undo(self.words.text("advice-notice-kept").to_owned());
        }
    }

    /// Puts a piece into a letter, in the letter's form of language where the piece has words in it. Where it was chosen for
    /// that letter, that is shown again.
    pub(in crate::app) fn use_advice(&mut self, advice: Id, case: Id) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let council = &model.council;
        let (Some(piece), Some(letter)) = (council.advice.get(advice), council.letters.of(case).next_back()) else {
            return;
        };
        let Some(text) = council.advice_text_or_other(advice, letter.form) else {
            return;
        };
        let (made, operation) = operations::use_advice(council, case, piece, text, self.clock.timestamp());
        let agency = council.organisation_names(case, OrganisationRole::Agency).join(", ");
        let name = council.cases.get(case).map_or("", |case| &case.title);
        let letter_name = if agency.is_empty() { name.to_owned() } else { agency };
        let words = self.words.with("advice-notice-used", &[("name", letter_name.into())]);
        if !self.run(operation) {
            return;
        }
        if self.view.advice.chosen_for.take() == Some(case) {
            self.open_letter(case);
            self.view.focus = Some((Field::RECOMMENDATION_BODY, made));
        }
        self.notices.tell_with_undo(words);
    }

    pub(in crate::app) fn note_advice(&mut self, advice: Id, meeting: Id, case: Id) {
        let form = self.words.form().of_texts();
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let Some(text) = council.advice_text_or_other(advice, form) else {
            return;
        };
        let theme = council.advice.get(advice).and_then(|advice| advice.theme);
        // A note begins with its headline as a sentence, as advice made of notes is divided again.
        let words = [text.headline.trim(), text.body.trim()];
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        let (_, operation) = operations::add_note(
            NoteOn::Case(case),
            Some(meeting),
            theme,
            false,
            &words.join(". "),
            self.clock.timestamp(),
        );
        let name = council.cases.get(case).map_or("", |case| &case.title);
        let words = self.words.with("advice-notice-noted", &[("name", name.into())]);
        if self.run(operation) {
            self.notices.tell_with_undo(words);
        }
    }
}
