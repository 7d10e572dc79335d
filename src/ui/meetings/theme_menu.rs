//! The button that shows a theme and chooses another.

use egui::{Ui, vec2};

use crate::domain::Theme;
use crate::ui::Scene;
use crate::ui::theme::{Palette, regular};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{icons, paint};

/// The theme chosen in a menu, or that there is to be none.
pub struct ThemeChoice(pub Option<Theme>);

/// A button with a menu of the six themes and none; gives the theme that was chosen.
pub fn theme_menu(
    ui: &mut Ui,
    scene: &Scene<'_>,
    theme: Option<Theme>,
    name: &str,
    compact: bool,
) -> Option<ThemeChoice> {
    let p = Palette::of(ui);
    let word = if compact { "" } else { scene.theme_short(theme) };
    let spoken = format!("{name}: {}", scene.theme_short(theme));
    let measured = paint::row(ui, word, regular(14.0), p.text, 160.0).size().x;
    let width = 10.0 + SQUARE + 8.0 + measured + if compact { 20.0 } else { 34.0 };
    // The word is painted after the square, so the button itself stays empty.
    let button = ui.add(Button::secondary("").named(&spoken).low().width(width));
    let rect = button.rect.shrink2(vec2(8.0, 0.0));
    paint_square(p, ui.painter(), rect.left_center(), theme);
    let after = rect.with_min_x(rect.left() + SQUARE + 8.0);
    let galley = paint::row(ui, word, regular(14.0), p.heading, 160.0);
    paint::place(ui.painter(), after, egui::Align2::LEFT_CENTER, galley);
    let arrow = egui::Rect::from_center_size(rect.right_center() - vec2(8.0, 0.0), vec2(16.0, 16.0));
    paint::icon(ui.painter(), arrow, icons::ICON_EXPAND_MORE, icons::MEDIUM, p.text_weak);
    menu(&button, |ui| {
        let mut chosen = None;
        for other in Theme::ALL.into_iter().map(Some).chain([None]) {
            let word = other.map_or_else(
                || scene.theme_full(None).to_owned(),
                |theme| format!("{}. {}", theme.number(), scene.theme_full(other)),
            );
            if ui.add(MenuRow::new(&word).chosen(other == theme)).clicked() {
                chosen = Some(ThemeChoice(other));
                ui.close();
            }
        }
        chosen
    })
    .flatten()
}
