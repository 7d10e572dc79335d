//! The window for all in the room. It is drawn from a value that holds what they may see and nothing else; where the system
//! gives no second window, it is drawn in this one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::{Key, Modifiers, Ui, ViewportBuilder, ViewportId};

use super::projector_page::{self, ProjectorWords};
use crate::app::LiveCommand;
use crate::domain::{Id, Meeting, NoteOn};
use crate::figures::projector::{Projector, projector};
use crate::ui::meetings::{Place, meeting_title};
use crate::ui::{Scene, View};

/// What the second window shows, kept until it changes.
#[derive(Default)]
pub(super) struct ProjectorWindow {
    shown: Option<(Basis, Arc<Projector>)>,
    /// Whether the window was asked to close by its own frame.
    is_closed: Arc<AtomicBool>,
}

/// What the value depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Basis {
    subject: Option<NoteOn>,
    revision: u64,
    draft: Option<Id>,
    /// In local time, counted from midnight; the value shows no seconds.
    minute: i32,
    /// The item's own minutes change between those of the clock.
    begun_minutes: i64,
}

/// Shows the window where it is asked for. Gives whether it took the place of what this window shows.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting, place: Option<Place>) -> bool {
    if !view.live.projector_is_shown {
        view.live.projector = ProjectorWindow::default();
        return false;
    }
    let draft = view.meetings.draft_note;
    let window = &mut view.live.projector;
    if window.is_closed.load(Ordering::Relaxed) {
        scene.send(LiveCommand::ShowProjector(false));
        return false;
    }
    let (value, is_new) = window.value(scene, meeting, place, draft);
    let next = match &value.next {
        // Only when is told.
        Some((Some(time), name, _)) if name.is_empty() => {
            scene.with("projector-next-at", &[("time", time.clone().into())])
        }
        _ => scene.t("projector-next").to_owned(),
    };
    let words = ProjectorWords {
        so_far: scene.t("projector-advice").to_owned(),
        none: scene.t("projector-no-advice").to_owned(),
        asks: scene.t("projector-questions").to_owned(),
        next,
        foot: scene.t("projector-foot").to_owned(),
        practice: scene.t("example-tag").to_owned(),
        until: scene.t("projector-until").to_owned(),
        answered: scene.t("live-answered").to_owned(),
        not_answered: scene.t("live-not-answered").to_owned(),
        product: scene.t("product-name").to_owned(),
    };
    if ui.ctx().embed_viewports() {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            scene.send(LiveCommand::ShowProjector(false));
        }
        projector_page::ui(ui, &value, &words);
        return true;
    }
    let id = ViewportId::from_hash_of("projector");
    let builder = ViewportBuilder::default()
        .with_title(scene.t("projector-title"))
        .with_app_id("radslag")
        .with_inner_size([960.0, 540.0]);
    let closed = Arc::clone(&window.is_closed);
    ui.ctx().show_viewport_deferred(id, builder, move |ui, _| {
        projector_page::ui(ui, &value, &words);
        if ui.input(|input| input.viewport().close_requested() || input.key_pressed(Key::Escape)) {
            closed.store(true, Ordering::Relaxed);
            ui.ctx().request_repaint_of(ViewportId::ROOT);
        }
        if ui.input(|input| input.key_pressed(Key::F11)) {
            let fills = ui.input(|input| input.viewport().fullscreen.unwrap_or_default());
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Fullscreen(!fills));
        }
    });
    if is_new {
        ui.ctx().request_repaint_of(id);
    }
    false
}

impl ProjectorWindow {
    /// What the window shows, and whether it is something else than before.
    fn value(
        &mut self,
        scene: &Scene<'_>,
        meeting: &Meeting,
        place: Option<Place>,
        draft: Option<Id>,
    ) -> (Arc<Projector>, bool) {
        let council = &scene.model.council;
        let now = scene.now.to_zoned(scene.zone.clone());
        let items = council.agenda(meeting.id);
        let item = place.and_then(|place| items.into_iter().find(|item| item.subject() == place.on.subject()));
        let begun = item.and_then(|item| item.begun_at);
        let basis = Basis {
            subject: place.map(|place| place.on),
            revision: scene.model.revision,
            draft,
            minute: i32::from(now.hour()) * 60 + i32::from(now.minute()),
            begun_minutes: begun.map_or(0, |begun| scene.now.duration_since(begun).as_mins()),
        };
        if let Some((_, value)) = self.shown.as_ref().filter(|(kept, _)| *kept == basis) {
            return (Arc::clone(value), false);
        }
        let title = meeting_title(scene, meeting);
        let value = item.map_or_else(Projector::default, |item| {
            let texts = scene.texts(item.subject());
            projector(council, texts, (meeting, &title), item, draft, (&now, scene.words))
        });
        let value = Arc::new(value);
        let is_new = self.shown.as_ref().is_none_or(|(_, before)| *before != value);
        self.shown = Some((basis, Arc::clone(&value)));
        (value, is_new)
    }
}
