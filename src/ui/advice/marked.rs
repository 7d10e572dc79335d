//! Texts with what a search met in them marked: on a tint, semibold, with a line under.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Stroke, Ui};

use crate::ui::theme::{Palette, semibold_font};

/// How many characters of a text may stand before its first hit in one row; more are left out.
const BEFORE: usize = 40;

/// The most characters of a text that are laid out in one row.
const LONGEST: usize = 300;

/// How a text with hits is written.
pub struct Look {
    pub font: FontId,
    pub ink: Color32,
    /// Height of a line in points.
    pub line: f32,
}

/// The whole text, with these parts of it marked; ready to be wrapped.
pub fn job(p: &Palette, text: &str, hits: &[Range<usize>], look: &Look) -> LayoutJob {
    let plain = TextFormat {
        line_height: Some(look.line),
        ..TextFormat::simple(look.font.clone(), look.ink)
    };
    let marked = TextFormat {
        font_id: semibold_font(look.font.size),
        background: p.selected,
        underline: Stroke::new(2.0, p.accent),
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for hit in hits {
        if let (Some(before), Some(met)) = (text.get(at..hit.start), text.get(hit.clone())) {
            job.append(before, 0.0, plain.clone());
            job.append(met, 0.0, marked.clone());
            at = hit.end;
        }
    }
    job.append(&text[at..], 0.0, plain);
    job
}

/// One row of the text, ended with an ellipsis where it is wider than `width` points. Where the first hit stands far on, the
/// row begins not long before it.
pub fn row(ui: &Ui, text: &str, hits: &[Range<usize>], look: &Look, width: f32) -> Arc<Galley> {
    const CUT: &str = "… ";
    let start = hits.first().map_or(0, |hit| beginning(text, hit.start));
    let cut = if start > 0 { CUT } else { "" };
    let moved = |byte: usize| byte - start + cut.len();
    let shown: Vec<Range<usize>> = hits.iter().map(|hit| moved(hit.start)..moved(hit.end)).collect();
    // A line break in the text would end the row; a row shows no more than this of a long text.
    let end = text[start..]
        .char_indices()
        .nth(LONGEST)
        .map_or(text.len(), |(at, _)| start + at);
    let line = format!("{cut}{}", text[start..end].replace('\n', " "));
    let mut job = job(Palette::of(ui), &line, &shown, look);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Where a row of `text` begins that is to show what stands at the byte `hit`: at a word.
fn beginning(text: &str, hit: usize) -> usize {
    let before = &text[..hit];
    if before.chars().count() <= BEFORE {
        return 0;
    }
    let far = before.char_indices().rev().nth(BEFORE / 2).map_or(0, |(at, _)| at);
    before[far..].find(' ').map_or(far, |space| far + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_begins_at_a_word_not_long_before_its_hit() {
        let text = "Lag en plan for hvordan dere skal få til det, og ta en nullmåling før dere begynner.";
        let hit = text.find("måling").unwrap();
        assert_eq!(&text[beginning(text, hit)..hit], "det, og ta en null");
        assert_eq!(beginning(text, 20), 0);
        assert_eq!(beginning(&"å".repeat(100), 200), 158);
    }

    #[test]
    fn all_of_the_text_is_there_whatever_is_marked() {
        let look = Look {
            font: FontId::default(),
            ink: Color32::BLACK,
            line: 20.0,
        };
        let p = Palette::for_dark(false);
        for hits in [vec![], vec![0..4, 5..10], vec![5..10, 2..3], vec![0..4, 5..100]] {
            assert_eq!(job(p, "Mål først", &hits, &look).text, "Mål først");
        }
    }
}
