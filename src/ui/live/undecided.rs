//! What is told under the head of a case while it is held: somebody has a tie to it that nobody has decided on. For who keeps
//! the notes alone, never on the large screen.

use egui::{Frame, Label, Margin, Role, Ui};
use jiff::civil::Date;

use crate::app::{ImpartialityCommand, LiveCommand};
use crate::domain::{Id, Meeting};
use crate::figures::impartiality::{Cell, Standing, undecided};
use crate::ui::Scene;
use crate::ui::meetings::Place;
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CONTROL, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{icons, paint, row};

/// Room for the icon before the words and the button after them, in points: what does not fit on one line stands on more.
const ENDS: f32 = 200.0;

/// What a case has that nobody has decided on, kept until something changes.
#[derive(Default)]
pub(super) struct Undecided(Option<(Basis, Vec<Cell>)>);

type Basis = (u64, Id, Id, Date);

impl Undecided {
    fn of(&mut self, scene: &Scene<'_>, meeting: Id, case: Id) -> &[Cell] {
        let basis = (scene.model.revision, meeting, case, scene.today);
        if self.0.as_ref().is_none_or(|(kept, _)| *kept != basis) {
            let cells = undecided(&scene.model.council, meeting, case, scene.today);
            self.0 = Some((basis, cells));
        }
        self.0.as_ref().map_or(&[], |(_, cells)| cells)
    }
}

/// Draws the line, where there is something to decide in what is shown and it is not done with. A member's own copy shows
/// nobody's answers, and decides nothing.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, kept: &mut Undecided, meeting: &Meeting, place: &Place) {
    let council = &scene.model.council;
    let item = place.item.and_then(|item| council.agenda_items.get(item));
    let is_done = item.is_some_and(|item| item.finished_at.is_some());
    let Some(case) = place.on.case().filter(|_| !is_done && !scene.owner.is_member()) else {
        return;
    };
    let cells = kept.of(scene, meeting.id, case);
    let Some(first) = cells.first() else { return };
    let told = words(scene, cells);
    let p = Palette::of(ui);
    let tone = p.tone(Tone::Attention);
    let frame = Frame::new()
        .fill(tone.tint)
        .corner_radius(RADIUS_CONTROL)
        .inner_margin(Margin::symmetric(10, 2));
    let start = |ui: &mut Ui| {
        icons::picture(ui, icons::ICON_HELP, icons::MEDIUM, tone.icon);
        let text = theme::caption(p, &told).color(tone.text);
        let label = ui.add(Label::new(text).wrap());
        paint::name(&label, Role::Status, true, &told);
    };
    let end = |ui: &mut Ui| ui.add(Button::quiet(scene.t("live-to-impartiality")).low()).clicked();
    let line = paint::row(ui, &told, theme::regular(13.0), tone.text, f32::INFINITY);
    let fits = line.size().x < ui.available_width() - ENDS;
    let ((), goes) = frame
        .show(ui, |ui| {
            if fits {
                row::ends(ui, CONTROL_LOW, start, end)
            } else {
                row::ends_at_top(ui, start, end)
            }
        })
        .inner;
    ui.add_space(4.0);
    if goes {
        scene.send(LiveCommand::Toggle);
        scene.send(ImpartialityCommand::Show {
            meeting: meeting.id,
            member: first.member,
            case,
        });
    }
}

/// Who has a tie that is not decided on, and whose name points at one.
fn words(scene: &Scene<'_>, cells: &[Cell]) -> String {
    let is_told = |cell: &&Cell| matches!(cell.standing, Standing::Ties(_));
    let (ties, matches): (Vec<_>, Vec<_>) = cells.iter().partition(is_told);
    let told = [("live-undecided-tie", ties), ("live-undecided-match", matches)];
    let told = told.into_iter().filter_map(|(key, cells)| {
        let values = [("who", who(scene, &cells)?.into()), ("count", cells.len().into())];
        Some(scene.with(key, &values))
    });
    told.collect::<Vec<_>>().join(" ")
}

/// `Medlem 6`, `Medlem 6 og 2 til`; none where there is nobody.
fn who(scene: &Scene<'_>, cells: &[&Cell]) -> Option<String> {
    let first = cells.first()?;
    let name = scene.model.council.members.get(first.member)?.name.as_str();
    Some(match cells.len() - 1 {
        0 => name.to_owned(),
        more => scene.with(
            "impartiality-and-more",
            &[("name", name.into()), ("count", more.into())],
        ),
    })
}
