//! A letter set on pages: its pixels, its PDF, and where its sections are.

use typst::foundations::{Content, Datetime, Label, Smart, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::engine::{DocumentError, contained};
use super::printable::Unprintable;

/// The margins of `assets/templates/letter.typ`, in points: only what lies between them belongs to a section.
const MARGIN_TOP: f64 = 22.0 * POINTS_PER_MM;
const MARGIN_BOTTOM: f64 = 27.0 * POINTS_PER_MM;
const MARGIN_LEFT: f64 = 27.0 * POINTS_PER_MM;
const MARGIN_RIGHT: f64 = 25.0 * POINTS_PER_MM;
const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// The height given to a section without text, in points.
const EMPTY_HEIGHT: f64 = 12.0;

/// A page as pixels, row by row from the top left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageImage {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Red, green, blue, alpha, premultiplied. The page is white, so alpha is 255 everywhere.
    pub rgba: Vec<u8>,
}

/// Where a section, or the part of it that is on one page, lies. A section that runs over a page
/// break has one place on each page.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionPlace {
    /// `introduction`, `closing`, or the key of a recommendation.
    pub key: String,
    /// From 0.
    pub page: usize,
    /// Left edge, in points from the left of the page.
    pub x: f64,
    /// Upper edge, in points from the top of the page.
    pub y: f64,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
}

impl SectionPlace {
    fn contains(&self, page: usize, x: f64, y: f64) -> bool {
        page == self.page && (self.x..=self.x + self.width).contains(&x) && (self.y..=self.y + self.height).contains(&y)
    }
}

/// A letter on its pages. Can be handed from the thread that made it to the one that shows it.
#[derive(Clone, Debug)]
pub struct LetterPages {
    document: PagedDocument,
    sections: Vec<SectionPlace>,
    unprintable: Vec<Unprintable>,
    has_title: bool,
}

impl LetterPages {
    pub(super) fn new(document: PagedDocument, unprintable: Vec<Unprintable>, has_title: bool) -> Self {
        let sections = SectionFinder::find(&document);
        Self {
            document,
            sections,
            unprintable,
            has_title,
        }
    }

    /// How many pages there are, at least 1.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.document.pages().len()
    }

    /// Width and height of a page in points (1/72 inch). Pages count from 0.
    #[must_use]
    pub fn page_size_points(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.document.pages().get(page)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// Draws a page, counted from 0. 144 dpi is 2 pixels per point. None where there is no such page, or where it could not
    /// be drawn.
    #[must_use]
    pub fn render(&self, page: usize, pixels_per_point: f64) -> Option<PageImage> {
        let options = RenderOptions {
            pixel_per_pt: pixels_per_point.into(),
            render_bleed: false,
        };
        let page = self.document.pages().get(page)?;
        let pixmap = contained(|| typst_render::render(page, &options)).ok()?;
        Some(PageImage {
            width: pixmap.width() as usize,
            height: pixmap.height() as usize,
            rgba: pixmap.take(),
        })
    }

    /// The letter as a file that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once. The
    /// same letter and time give the same bytes.
    ///
    /// # Errors
    /// [`DocumentError::Unprintable`], [`DocumentError::NoTitle`], [`DocumentError::Time`], or
    /// [`DocumentError::Typst`] when Typst finds the letter in breach of one of the standards.
    pub fn pdf(&self, created: jiff::Timestamp) -> Result<Vec<u8>, DocumentError> {
        if !self.unprintable.is_empty() {
            return Err(DocumentError::Unprintable(self.unprintable.clone()));
        }
        if !self.has_title {
            return Err(DocumentError::NoTitle);
        }
        pdf(&self.document, &ARCHIVE, created)
    }

    /// Where each section lies, in reading order.
    #[must_use]
    pub fn sections(&self) -> &[SectionPlace] {
        &self.sections
    }

    /// The section at a point of a page, in points from its top left. Pages count from 0.
    #[must_use]
    pub fn section_at(&self, page: usize, x: f64, y: f64) -> Option<&SectionPlace> {
        self.sections.iter().find(|place| place.contains(page, x, y))
    }
}

/// What is kept in archives and read by everyone: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once.
pub(super) const ARCHIVE: [PdfStandard; 2] = [PdfStandard::A_2a, PdfStandard::Ua_1];

/// Pages as a tagged file that meets these standards. The same pages and time give the same bytes.
///
/// # Errors
/// [`DocumentError::Time`], or [`DocumentError::Typst`] when Typst finds the pages in breach of one of the standards.
pub(super) fn pdf(
    document: &PagedDocument,
    standards: &[PdfStandard],
    created: jiff::Timestamp,
) -> Result<Vec<u8>, DocumentError> {
    let standards = PdfStandards::new(standards).map_err(|error| DocumentError::Typst(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Auto,
        timestamp: Some(timestamp(created).ok_or(DocumentError::Time)?),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    contained(|| typst_pdf::pdf(document, &options))?.map_err(|errors| DocumentError::from_diagnostics(&errors))
}

fn timestamp(created: jiff::Timestamp) -> Option<Timestamp> {
    let time = created.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).ok();
    // A PDF has no years before year 0.
    let year = u16::try_from(time.year()).ok()?;
    let datetime = Datetime::from_ymd_hms(
        i32::from(year),
        part(time.month())?,
        part(time.day())?,
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())?,
    )?;
    Some(Timestamp::new_utc(datetime))
}

/// Walks through the pages in reading order and notes how far the text between the template's two
/// marks of a section reaches.
#[derive(Default)]
struct SectionFinder {
    places: Vec<SectionPlace>,
    open: Option<OpenSection>,
    page: usize,
    page_width: f64,
    page_height: f64,
}

struct OpenSection {
    key: String,
    start_y: f64,
    /// Upper and lower edge of the text on the present page.
    reach: Option<(f64, f64)>,
    placed: bool,
}

impl SectionFinder {
    fn find(document: &PagedDocument) -> Vec<SectionPlace> {
        let mut finder = Self::default();
        for (number, page) in document.pages().iter().enumerate() {
            finder.page = number;
            finder.page_width = page.frame.width().to_pt();
            finder.page_height = page.frame.height().to_pt();
            finder.walk(&page.frame, Point::zero());
            finder.close_page();
        }
        finder.places
    }

    fn walk(&mut self, frame: &Frame, origin: Point) {
        for (offset, item) in frame.items() {
            let point = origin + *offset;
            match item {
                // The template turns and scales nothing, so a group only moves.
                FrameItem::Group(group) => self.walk(&group.frame, point),
                FrameItem::Text(text) => {
                    let metrics = text.font.metrics();
                    let top = point.y - metrics.ascender.at(text.size);
                    let bottom = point.y - metrics.descender.at(text.size);
                    self.text(top.to_pt(), bottom.to_pt());
                }
                FrameItem::Tag(Tag::Start(content, _)) => {
                    if let Some((key, is_start)) = section_edge(content) {
                        self.edge(key, is_start, point.y.to_pt());
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, top: f64, bottom: f64) {
        let in_body = top >= MARGIN_TOP - EMPTY_HEIGHT && bottom <= self.page_height - MARGIN_BOTTOM + EMPTY_HEIGHT;
        if let Some(open) = self.open.as_mut().filter(|_| in_body) {
            let (upper, lower) = open.reach.unwrap_or((top, bottom));
            open.reach = Some((upper.min(top), lower.max(bottom)));
        }
    }

    fn edge(&mut self, key: String, is_start: bool, y: f64) {
        if is_start {
            self.open = Some(OpenSection {
                key,
                start_y: y,
                reach: None,
                placed: false,
            });
            return;
        }
        self.close_page();
        if let Some(open) = self.open.take().filter(|open| !open.placed) {
            self.place(&open.key, open.start_y, open.start_y + EMPTY_HEIGHT);
        }
    }

    /// Notes what the open section has on this page.
    fn close_page(&mut self) {
        let Some(open) = self.open.as_mut() else {
            return;
        };
        let Some((upper, lower)) = open.reach.take() else {
            return;
        };
        open.placed = true;
        let key = open.key.clone();
        self.place(&key, upper, lower);
    }

    fn place(&mut self, key: &str, upper: f64, lower: f64) {
        self.places.push(SectionPlace {
            key: key.to_owned(),
            page: self.page,
            x: MARGIN_LEFT,
            y: upper,
            width: self.page_width - MARGIN_LEFT - MARGIN_RIGHT,
            height: lower - upper,
        });
    }
}

/// The key of the section that this mark of the template starts or ends, and whether it starts it.
fn section_edge(content: &Content) -> Option<(String, bool)> {
    if content.label() != Label::new(PicoStr::intern("section")) {
        return None;
    }
    let Value::Dict(edge) = &content.to_packed::<MetadataElem>()?.value else {
        return None;
    };
    let text = |name: &str| {
        edge.get(name)
            .ok()
            .and_then(|value| value.clone().cast::<String>().ok())
    };
    Some((text("section")?, text("edge")? == "start"))
}
