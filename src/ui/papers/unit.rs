//! What the pieces of a document are called: pages, slides, sheets, or parts where it has none of these.

use crate::domain::CaseDocument;
use crate::ui::Scene;

/// What a document is divided in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Page,
    Slide,
    Sheet,
    Part,
}

impl Unit {
    /// What this paper is divided in.
    pub(super) fn of(scene: &Scene<'_>, paper: &CaseDocument) -> Self {
        let papers = &scene.model.papers;
        let media_type = papers
            .facts(&paper.sha256)
            .map_or("", |facts| facts.media_type.as_str());
        if media_type.ends_with("presentationml.presentation") {
            Self::Slide
        } else if media_type.ends_with("spreadsheetml.sheet") {
            Self::Sheet
        } else if papers.page_count(&paper.sha256).is_some() {
            Self::Page
        } else {
            Self::Part
        }
    }

    /// `Side 12`.
    pub(super) fn numbered(self, scene: &Scene<'_>, number: u32) -> String {
        let key = match self {
            Self::Page => "papers-page",
            Self::Slide => "papers-slide",
            Self::Sheet => "papers-sheet",
            Self::Part => "papers-part",
        };
        scene.words.with(key, &[("number", i64::from(number).into())])
    }

    /// `Side 12 av 38`.
    pub(super) fn numbered_of(self, scene: &Scene<'_>, number: u32, count: usize) -> String {
        let key = match self {
            Self::Page => "papers-page-of",
            Self::Slide => "papers-slide-of",
            Self::Sheet => "papers-sheet-of",
            Self::Part => "papers-part-of",
        };
        let values = [("number", i64::from(number).into()), ("count", count.into())];
        scene.words.with(key, &values)
    }

    /// `38 sider`.
    pub(super) fn counted(self, scene: &Scene<'_>, count: u32) -> String {
        let key = match self {
            Self::Page | Self::Part => "papers-pages",
            Self::Slide => "papers-slides",
            Self::Sheet => "papers-sheets",
        };
        scene.words.with(key, &[("count", i64::from(count).into())])
    }
}
