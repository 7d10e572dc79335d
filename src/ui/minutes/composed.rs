//! What a version comes to, worked out once for each change of it: for the screen and for its pages.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::app::Model;
use crate::app::model::ShownState;
use crate::document::minutes::{LabelledText, MinutesFigures, MinutesSource, ShownSection, labelled};
use crate::document::{LetterPlace, MinutesDocument, unprintable_in_minutes};
use crate::domain::operations::canonical_minutes;
use crate::domain::sha256;
use crate::domain::text::file_name;
use crate::domain::{Field, Id, LanguageForm, Minutes, MinutesSectionKind};
use crate::language::Locale;

/// What a version comes to now.
pub(super) struct Composed {
    pub document: Arc<MinutesDocument>,
    pub shown: Vec<ShownSection>,
    /// Who was there, label by label.
    pub presence: Vec<LabelledText>,
    /// Whether the text lists some as invited, and so does not say whether they were there.
    pub lists_invited: bool,
    /// How much was said of each item of the agenda.
    pub figures: HashMap<Id, MinutesFigures>,
    /// The actions of each item.
    pub actions: HashMap<Id, Vec<Id>>,
    /// What the typeface cannot print.
    pub unprintable: Vec<(LetterPlace, Vec<char>)>,
    /// Whether the text is the one whose SHA-256 was kept when it was approved.
    pub is_whole: bool,
    /// What the file is to be called, in the minutes' own form of language.
    pub proposed_file_name: String,
}

/// All that a version depends on.
#[derive(PartialEq)]
struct Basis {
    minutes: Id,
    form: LanguageForm,
    state: ShownState,
}

/// The versions composed last, the one shown and the one it is compared with, and the words of the form, read once.
#[derive(Default)]
pub(super) struct Kept {
    words: Option<Locale>,
    last: Vec<(Basis, Rc<Composed>)>,
}

impl Kept {
    /// A version as it stands, with what is typed and not saved. None where its texts are not loaded.
    pub(super) fn composed(&mut self, model: &Model, minutes: &Minutes) -> Option<Rc<Composed>> {
        model.texts.get(&minutes.meeting_id)?;
        let basis = Basis {
            minutes: minutes.id,
            form: minutes.form,
            state: model.state(),
        };
        if let Some((_, composed)) = self.last.iter().find(|(last, _)| *last == basis) {
            return Some(composed.clone());
        }
        let kept = self.words.take().filter(|words| words.form() == minutes.form);
        let words = self.words.insert(kept.unwrap_or_else(|| Locale::new(minutes.form)));
        let composed = Rc::new(compose(model, minutes, words)?);
        self.last.retain(|(last, _)| last.state == basis.state);
        self.last.push((basis, composed.clone()));
        Some(composed)
    }
}

fn compose(model: &Model, minutes: &Minutes, words: &Locale) -> Option<Composed> {
    let meeting = model.council.meetings.get(minutes.meeting_id)?;
    let source = MinutesSource {
        council: &model.council,
        texts: &model.texts,
        meeting,
        text: &|field: Field, id, stored: &str| model.text(field, id, stored).to_owned(),
        words,
        logo: model.logo.as_ref(),
    };
    let document = source.compose(minutes);
    let shown = source.shown(minutes);
    let presence = shown
        .iter()
        .find(|section| section.kind == MinutesSectionKind::Presence);
    let agenda = model.council.agenda(meeting.id);
    let actions = agenda.iter().map(|item| {
        let actions = source.actions_of(item);
        (item.id, actions.into_iter().map(|action| action.id).collect())
    });
    let parts = shown
        .iter()
        .map(|section| (section.heading.as_str(), section.body.as_str()));
    let sum = sha256(canonical_minutes(parts).as_bytes());
    let name = format!("{} {}", meeting.held_on, document.title);
    let presence = presence
        .map(|section| labelled(words, &section.body))
        .unwrap_or_default();
    let invited = words.text("minutes-label-invited");
    Some(Composed {
        lists_invited: presence.iter().any(|piece| piece.label == invited),
        presence,
        figures: agenda.iter().map(|item| (item.id, source.figures(item))).collect(),
        actions: actions.collect(),
        unprintable: unprintable_in_minutes(&document),
        is_whole: sum == minutes.sha256,
        proposed_file_name: file_name(&name),
        document: Arc::new(document),
        shown,
    })
}
