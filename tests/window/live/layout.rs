//! Room for every word, and a way back in every size.

use super::{held, live};
use crate::common::{Window, ask, click, opened, press};
use egui::{Rect, Shape};
use radslag::app::Command;
use radslag::domain::LanguageForm;

/// Where a word is painted that stands on a line with the middle of `line`, or the first there is.
fn painted(window: &Window, words: &str, line: Option<Rect>) -> Rect {
    fn look(shape: &Shape, words: &str, found: &mut Vec<Rect>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| look(shape, words, found)),
            Shape::Text(text) if text.galley.text() == words => found.push(text.visual_bounding_rect()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &window.output().shapes {
        look(&clipped.shape, words, &mut found);
    }
    let is_there = |rect: &&Rect| line.is_none_or(|line| rect.y_range().contains(line.center().y));
    *found.iter().find(is_there).expect(words)
}

#[test]
fn the_heads_of_the_themes_stand_apart_in_every_language() {
    let held = held();
    let mut window = live(&held);
    for (form, heads) in [
        (LanguageForm::Bokmaal, ["Temaer", "Notater", "Råd"]),
        (LanguageForm::Nynorsk, ["Tema", "Notat", "Råd"]),
        (LanguageForm::English, ["Themes", "Notes", "Advice"]),
    ] {
        ask(&mut window, Command::SetLanguage(form));
        let themes = painted(&window, heads[0], None);
        let [_, notes, advice] = heads.map(|head| painted(&window, head, Some(themes)));
        assert!(themes.right() + 4.0 < notes.left(), "{form:?}");
        assert!(notes.right() + 4.0 < advice.left(), "{form:?}");
    }
}

#[test]
fn the_notes_have_a_way_back_to_the_meeting_in_every_size() {
    let held = held();
    for size in [[640.0, 400.0], [900.0, 700.0], [1280.0, 800.0]] {
        let mut window = opened(&held.path, size);
        for pane in ["Notater", "Dagsorden"] {
            let case = super::first(&held);
            let meeting = held.meeting;
            ask(&mut window, Command::OpenAgendaCase { meeting, case });
            if size[0] < 700.0 {
                press(&mut window, egui::Role::RadioButton, pane);
            }
            click(&mut window, "Til Rådsmøte 13. november 2026");
            assert_eq!(window.state().as_ref().unwrap().view.meetings.case, None, "{size:?}");
        }
    }
}
