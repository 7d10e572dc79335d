//! The way from one item of a meeting to the next, by button and key.

use egui::{Key, Modifiers, Ui};

use super::Place;
use super::stream::TEMPLATE;
use crate::app::LiveCommand;
use crate::domain::{AgendaItem, Id, Meeting};
use crate::ui::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::is_uncovered;
use crate::ui::widgets::icons;

/// What the primary button over the notes does.
enum Step<'a> {
    /// Shows another item.
    Show(&'a AgendaItem),
    /// Takes an item up: the one shown where it is not under way, else the next.
    Begin(&'a AgendaItem),
    Close,
    /// There is nothing after this.
    Last,
}

/// The items before and after this one on the agenda.
pub struct Neighbours<'a> {
    meeting: &'a Meeting,
    pub cases: usize,
    /// Which case of them this is, from 0.
    pub case: Option<usize>,
    pub items: usize,
    previous: Option<&'a AgendaItem>,
    next: Option<&'a AgendaItem>,
    /// The one shown, where it is to be taken up before one goes on.
    to_begin: Option<&'a AgendaItem>,
    is_running: bool,
    pub is_live: bool,
}

impl<'a> Neighbours<'a> {
    pub fn of(scene: &Scene<'a>, meeting: &'a Meeting, place: &Place, is_live: bool) -> Self {
        let council = &scene.model.council;
        let agenda = council.agenda(meeting.id);
        let at = agenda.iter().position(|item| item.subject() == place.on.subject());
        let shown = at.and_then(|at| agenda.get(at)).copied();
        let cases: Vec<Id> = agenda.iter().filter_map(|item| item.case_id).collect();
        let is_running = shown.is_some_and(AgendaItem::is_running);
        let may_begin = is_live && meeting.closed_at.is_none() && !is_running;
        Self {
            meeting,
            cases: cases.len(),
            case: place
                .on
                .case()
                .and_then(|case| cases.iter().position(|other| *other == case)),
            items: agenda.len(),
            previous: at.and_then(|at| agenda.get(at.checked_sub(1)?)).copied(),
            next: at.and_then(|at| agenda.get(at + 1)).copied(),
            to_begin: shown.filter(|_| may_begin),
            is_running,
            is_live,
        }
    }

    /// What comes next: in live mode the item after the one under way is taken up as it is shown.
    fn forth(&self) -> Step<'a> {
        match self.next {
            Some(next) if self.is_live && self.is_running && next.begun_at.is_none() => Step::Begin(next),
            Some(next) => Step::Show(next),
            None if self.is_live && self.is_running => Step::Close,
            None => Step::Last,
        }
    }

    fn send(&self, scene: &Scene<'_>, step: &Step<'_>) {
        let meeting = self.meeting.id;
        match step {
            Step::Show(item) => scene.send(LiveCommand::ShowItem { meeting, item: item.id }),
            Step::Begin(item) => scene.send(LiveCommand::Begin { meeting, item: item.id }),
            Step::Close => scene.send(LiveCommand::CloseMeeting(meeting)),
            Step::Last => {}
        }
    }

    /// Next at the right end, previous before it.
    pub fn buttons(&self, ui: &mut Ui, scene: &Scene<'_>, wide: bool) {
        let blocked = self.previous.is_none().then(|| scene.t("notes-first-case"));
        let previous = Button::icon_only(icons::ICON_ARROW_UPWARD, scene.t("notes-previous-case")).framed();
        if ui.add(previous.blocked(blocked)).clicked()
            && let Some(item) = self.previous
        {
            self.send(scene, &Step::Show(item));
        }
        let forth = self.forth();
        let word = match (&forth, self.next) {
            (Step::Close, _) => scene.t("live-close-meeting"),
            (_, Some(next)) if next.case_id.is_none() => scene.t("live-next-item"),
            _ => scene.t("notes-next-case"),
        };
        if let Some(item) = self.to_begin {
            let is_first = self.meeting.opened_at.is_none();
            let begin = scene.t(if is_first { "live-open-meeting" } else { "live-begin" });
            if !matches!(forth, Step::Last) {
                let next = Button::icon_only(icons::ICON_ARROW_DOWNWARD, word).framed();
                if ui.add(next).clicked() {
                    self.send(scene, &forth);
                }
            }
            let begin = Button::primary(begin).icon(icons::ICON_PLAY_ARROW);
            if ui.add(begin).clicked() {
                self.send(scene, &Step::Begin(item));
            }
            return;
        }
        let blocked = matches!(forth, Step::Last).then(|| scene.t("notes-last-case"));
        let next = match (wide, &forth) {
            (false, _) => Button::icon_only(icons::ICON_ARROW_DOWNWARD, word).framed(),
            (true, Step::Close) => Button::primary(word),
            (true, _) => Button::primary(word).key(scene.t("key-page-down")),
        };
        if ui.add(next.blocked(blocked)).clicked() {
            self.send(scene, &forth);
        }
    }
}

/// `PageDown` and `PageUp` go among the items, Ctrl+T says the next talking point, and with Shift puts the
/// lines of the template in. The meeting is never closed by a key.
pub fn by_key(ui: &Ui, scene: &Scene<'_>, neighbours: &Neighbours<'_>) {
    if !is_uncovered(ui.ctx()) {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::PageDown) {
        let forth = neighbours.forth();
        if !matches!(forth, Step::Close) {
            neighbours.send(scene, &forth);
        }
    } else if pressed(Modifiers::NONE, Key::PageUp)
        && let Some(item) = neighbours.previous
    {
        neighbours.send(scene, &Step::Show(item));
    } else if ui.input_mut(|input| input.consume_shortcut(&TEMPLATE)) {
        scene.send(LiveCommand::InsertTemplate);
    } else if pressed(Modifiers::COMMAND, Key::T) {
        scene.send(LiveCommand::SayTalkingPoint);
    }
}
