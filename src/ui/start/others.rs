//! A member's file that somebody else has opened: told before anything in it is shown.

use egui::{Label, Ui};

use crate::app::App;
use crate::app::command::CopiesCommand;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::Dialog;

/// Draws the question, while there is such a file.
pub(super) fn ui(ui: &mut Ui, app: &App) {
    let Some(file) = &app.others_file else { return };
    let words = &app.words;
    let made_for = file.made_for.name.as_str();
    let values = [("member", made_for.into()), ("here", file.here.name.as_str().into())];
    let title = words.with("start-others", &values);
    let (why, open) = if file.here.is_member() {
        ("start-others-member", words.with("start-others-am", &values))
    } else {
        ("start-others-secretariat", words.text("start-others-open").to_owned())
    };
    let path = file.path.display().to_string();
    let dialog = Dialog::telling(&title, words.text("start-others-close"))
        .context(&path)
        .width(560.0);
    let (answer, agreed) = dialog.show(ui.ctx(), egui::Id::unique("others file"), |ui| {
        let p = Palette::of(ui);
        for key in ["start-others-safe", "start-others-do", why] {
            ui.add(Label::new(theme::body(p, words.with(key, &values))).wrap());
        }
        ui.add(Button::secondary(&open)).clicked()
    });
    let asked = match (agreed, answer) {
        (true, _) => CopiesCommand::OpenOthersFile,
        (false, Some(_)) => CopiesCommand::LeaveOthersFile,
        (false, None) => return,
    };
    app.asked.borrow_mut().push(asked.into());
}
