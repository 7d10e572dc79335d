//! What the start page asks of a person who is new here, quietly: who uses the program, and in which language. All of it may
//! be passed by, and changed in Innstillinger.

use egui::{Role, Ui};

use super::Asking;
use crate::app::App;
use crate::app::command::{Command, SettingsCommand};
use crate::domain::{LanguageForm, OwnerRole};
use crate::language::Locale;
use crate::ui::scene::edit_words;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{self, choice};
use crate::ui::widgets::icons;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

/// "Hvem bruker programmet?": a role and a name, on the first visit to the page alone.
pub(super) fn who(ui: &mut Ui, app: &mut App) {
    if !app.view.start.asks_owner {
        return;
    }
    let p = Palette::of(ui);
    let App {
        words,
        preferences,
        asked,
        ..
    } = app;
    let said = preferences.owner.clone();
    let title = words.text("start-who");
    card::group(ui, Role::Group, title, |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.label(theme::semibold(p, title));
            ui.horizontal_wrapped(|ui| {
                let segments: [Segment<'_>; 2] = [
                    words.text("owner-role-secretariat").into(),
                    words.text("owner-role-member").into(),
                ];
                let mut chosen = said
                    .as_ref()
                    .and_then(|owner| OwnerRole::ALL.iter().position(|role| *role == owner.role));
                let role = Segmented::new(title, &segments).low().show(ui, &mut chosen);
                let mut owner = said.unwrap_or_default();
                let name = TextField::line(&mut owner.name, words.text("owner-name"))
                    .hint(words.text("owner-name"))
                    .words(edit_words(words))
                    .low()
                    .width(220.0)
                    .show(ui)
                    .response;
                if let Some(role) = chosen.and_then(|chosen| OwnerRole::ALL.get(chosen)) {
                    owner.role = *role;
                }
                if role.changed() || name.changed() {
                    asked
                        .borrow_mut()
                        .push(Command::Settings(SettingsCommand::SetOwner(owner)));
                }
            });
            ui.label(theme::caption(p, words.text("start-who-line")));
        });
    });
    ui.add_space(4.0);
}

/// A member's page: the file from the secretariat is the one thing to begin with, the rest stands small below it.
pub(super) fn member_choices(ui: &mut Ui, app: &mut App, height: f32) {
    let words = &app.words;
    let view = &mut app.view.start;
    let (open, line) = (words.text("start-open-member"), words.text("start-open-member-line"));
    let open = choice(ui, icons::ICON_FOLDER_OPEN, open, line, (height, true));
    if view.asking.is_none() && ui.memory(|memory| memory.focused().is_none()) {
        open.request_focus();
    }
    if open.clicked() {
        view.begin(Asking::Open, words);
    }
    ui.add_space(8.0);
    let example = Button::quiet(words.text("start-example"))
        .icon(icons::ICON_SCHOOL)
        .low();
    if ui.add(example).clicked() {
        app.asked.borrow_mut().push(Command::CreateExample);
    }
    for (asking, icon, key) in [
        (Asking::Register, icons::ICON_ACCOUNT_BALANCE, "start-register"),
        (Asking::Empty, icons::ICON_NOTE_ADD, "start-empty"),
    ] {
        if ui.add(Button::quiet(words.text(key)).icon(icon).low()).clicked() {
            view.begin(asking, words);
        }
    }
}

/// The language of the window, each by its own name.
pub(super) fn language(ui: &mut Ui, app: &App) {
    let words = &app.words;
    let title = words.text("settings-language");
    if ui.ctx().content_rect().width() >= 640.0 {
        ui.label(theme::weak(Palette::of(ui), title));
    }
    if let Some(form) = language_choice(ui, title, words) {
        app.asked.borrow_mut().push(Command::SetLanguage(form));
    }
    ui.add_space(8.0);
}

/// The three languages as a choice, each by its own name; gives the one that was chosen now.
pub(in crate::ui) fn language_choice(ui: &mut Ui, name: &str, words: &Locale) -> Option<LanguageForm> {
    let forms = [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English];
    let names = forms.map(|form| words.text(&format!("language-{}", form.code())).to_owned());
    let segments: [Segment<'_>; 3] = std::array::from_fn(|index| names[index].as_str().into());
    let mut chosen = forms.iter().position(|form| *form == words.form());
    let is_new = Segmented::new(name, &segments)
        .checked()
        .show(ui, &mut chosen)
        .changed();
    forms.get(chosen.filter(|_| is_new)?).copied()
}
