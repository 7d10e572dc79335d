//! PDF: what its pages draw is followed sign by sign, and put together to text by where each sign stands.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt as _, interpret_page,
};
use hayro_syntax::page::Page;
use hayro_syntax::{LoadPdfError, Pdf};
use kurbo::{Affine, BezPath, Point, Rect, Vec2};

use super::Budget;
use super::pdf_blocks::{blocks, body_size};
use super::pdf_lines::{Figure, Line, Sign, lines};
use crate::domain::{DocumentText, TextFault, TextPage};

/// The most pages that are read.
const MOST_PAGES: usize = 5_000;

/// Stands in for fonts that a document names and does not carry: signs are read by name, and this one's are not drawn.
const STAND_IN: &[u8] = include_bytes!("../../../assets/fonts/InterTabular-Regular.otf");

/// What a page draws, as it is met.
#[derive(Default)]
pub(super) struct Drawn {
    pub lines: Vec<Line>,
    pub figures: Vec<Figure>,
    /// Its width and height in points.
    pub size: (f64, f64),
}

/// Reads the pages of a PDF. One that breaks the reader is left empty, and the rest are read.
pub fn read(bytes: Vec<u8>, budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    let opened = catch_unwind(AssertUnwindSafe(|| Pdf::new(bytes))).map_err(|_| TextFault::Broken)?;
    let pdf = opened.map_err(|error| match error {
        // Whatever is amiss with the lock, it is a lock.
        LoadPdfError::Decryption(_) => TextFault::Encrypted,
        LoadPdfError::Invalid => TextFault::Broken,
    })?;
    let count = pdf.pages().len();
    if count == 0 {
        return Err(TextFault::Broken);
    }
    if count > MOST_PAGES {
        return Err(TextFault::TooLarge);
    }
    let settings = InterpreterSettings {
        font_resolver: Arc::new(|_| Some((Arc::new(STAND_IN), 0))),
        ..InterpreterSettings::default()
    };
    let cache = InterpreterCache::new();
    let mut drawn = Vec::with_capacity(count);
    let mut broken = 0;
    for page in pdf.pages().iter() {
        let read = catch_unwind(AssertUnwindSafe(|| draw(page, &pdf, &cache, &settings, budget)));
        drawn.push(match read {
            Ok(drawn) => drawn,
            Err(panic) => {
                if let Ok(fault) = panic.downcast::<TextFault>() {
                    return Err(*fault);
                }
                broken += 1;
                Drawn::default()
            }
        });
    }
    if broken == count {
        return Err(TextFault::Broken);
    }
    let body = body_size(&drawn);
    let pages = drawn.into_iter().map(|page| TextPage {
        name: String::new(),
        blocks: blocks(page, body),
    });
    Ok(DocumentText {
        page_count: u32::try_from(count).ok(),
        pages: pages.collect(),
        ..DocumentText::default()
    })
}

fn draw<'a>(
    page: &Page<'a>,
    pdf: &'a Pdf,
    cache: &InterpreterCache<'a>,
    settings: &InterpreterSettings,
    budget: &mut Budget<'_>,
) -> Drawn {
    let (width, height) = page.render_dimensions();
    let size = (f64::from(width), f64::from(height));
    let mut reader = Reader {
        signs: Vec::new(),
        figures: Vec::new(),
        bold: HashMap::new(),
        size,
        budget,
    };
    let area = Rect::new(0.0, 0.0, size.0, size.1);
    let top_down = page.initial_transform(true).to_kurbo();
    let mut context = Context::new(top_down, area, cache, pdf.xref(), settings.clone());
    interpret_page(page, &mut context, &mut reader);
    Drawn {
        lines: lines(&reader.signs),
        figures: reader.figures,
        size,
    }
}

/// Takes in what is drawn. It can end the drawing only by unwinding, with the fault as what is thrown; nothing is printed.
struct Reader<'b, 'c> {
    signs: Vec<Sign>,
    figures: Vec<Figure>,
    /// Whether the fonts met are bold, by their keys.
    bold: HashMap<u128, bool>,
    size: (f64, f64),
    budget: &'b mut Budget<'c>,
}

impl Reader<'_, '_> {
    fn step(&mut self) {
        if let Err(fault) = self.budget.step() {
            resume_unwind(Box::new(fault));
        }
    }

    fn is_bold(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(glyph) = glyph else { return false };
        *self.bold.entry(glyph.font_cache_key()).or_insert_with(|| {
            glyph.font_data().is_some_and(|font| {
                let name = font.postscript_name.unwrap_or_default().to_lowercase();
                font.weight.is_some_and(|weight| weight >= 600)
                    || ["bold", "semibold", "black", "heavy"]
                        .iter()
                        .any(|word| name.contains(word))
            })
        })
    }
}

impl<'a> Device<'a> for Reader<'_, '_> {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        self.step();
        let text = match glyph.as_unicode() {
            Some(BfString::Char(sign)) => sign.to_string(),
            Some(BfString::String(signs)) => signs,
            None => return,
        };
        if let Err(fault) = self.budget.text(text.len()) {
            resume_unwind(Box::new(fault));
        }
        let whole = transform * glyph_transform;
        let at = whole * Point::ZERO;
        // Signs are drawn a thousand to the size of the font.
        let right = whole * Point::new(1000.0, 0.0) - at;
        let up = whole * Point::new(0.0, 1000.0) - at;
        let (along, size) = (right.hypot(), up.hypot());
        if !(along.is_finite() && size.is_finite() && at.is_finite()) || along < 1e-3 || size < 1e-3 {
            return;
        }
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(0.5, |width| f64::from(width) / 1000.0),
            Glyph::Type3(_) => 0.5,
        };
        let direction: Vec2 = right / along;
        let down = Vec2::new(-direction.y, direction.x);
        let place = at.to_vec2();
        let bold = self.is_bold(glyph);
        self.signs.push(Sign {
            bold,
            text,
            start: place.dot(direction),
            end: place.dot(direction) + advance * along,
            base: place.dot(down),
            size,
            turn: turn(direction),
        });
    }

    fn draw_image(&mut self, image: Image<'a, '_>, transform: Affine) {
        self.step();
        let area = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        let area = transform.transform_rect_bbox(area);
        let page = Rect::new(0.0, 0.0, self.size.0, self.size.1);
        let seen = area.intersect(page);
        if seen.area().is_finite() && seen.width() > 0.0 && seen.height() > 0.0 {
            self.figures.push(Figure {
                left: seen.x0,
                right: seen.x1,
                top: seen.y0,
                bottom: seen.y1,
            });
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {
        self.step();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.step();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.step();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// The way a text runs, to the nearest of eight: signs that run another way are of another line.
fn turn(direction: Vec2) -> i8 {
    (direction.y.atan2(direction.x) / std::f64::consts::FRAC_PI_4).round() as i8
}
