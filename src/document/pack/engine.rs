//! Sets a meeting pack on pages and writes it as a PDF.

use typst::foundations::Bytes;
use typst_pdf::PdfStandard;

use super::printed::Printed;
use super::{PackContent, PackDocument, PaperFault, PaperState};
use crate::document::engine::DocumentError;
use crate::document::pages::{self, ARCHIVE};
use crate::document::world::DocumentWorld;

const TEMPLATE: &str = include_str!("../../../assets/templates/pack.typ");

/// The most bytes all texts of a pack can have together, without its papers: about 500 full pages.
const MAX_PACK_BYTES: usize = 2_000_000;

/// Why a pack was not made.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("the texts have more than {MAX_PACK_BYTES} bytes")]
    TooLong,
    #[error(transparent)]
    Document(#[from] DocumentError),
}

/// A meeting pack as a file.
#[derive(Clone, Debug)]
pub struct MadePack {
    pub pdf: Vec<u8>,
    pub page_count: usize,
    /// Whether the file is PDF/A-2a and PDF/UA-1; foreign pages keep it from that.
    pub is_standard: bool,
}

/// Sets packs on pages. Costly to make; a second pack much like the first is set from what is remembered.
pub struct PackEngine {
    world: DocumentWorld,
}

impl PackEngine {
    /// Reads the typeface and the template.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] when one of them is unusable.
    pub fn new() -> Result<Self, DocumentError> {
        let world = DocumentWorld::new("/pack.typ", TEMPLATE)?;
        Ok(Self { world })
    }

    /// Sets the pack on pages and writes them: as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once, or as a tagged
    /// PDF 1.7 (ISO 32000-1) where foreign pages follow. A paper that cannot be set in is marked in `pack` as left out, and
    /// the rest is made without it. What the typeface lacks is shown as an empty square.
    ///
    /// # Errors
    /// [`PackError::TooLong`], and what Typst says of the pack's own pages.
    pub fn make(&mut self, pack: &mut PackDocument, created: jiff::Timestamp) -> Result<MadePack, PackError> {
        let has_foreign = pack.has_foreign_pages();
        let made = match self.write(pack, created) {
            Err(PackError::Document(DocumentError::Typst(_))) if has_foreign => {
                self.leave_out_unfit(pack, created);
                self.write(pack, created)
            }
            made => made,
        };
        if has_foreign {
            // The papers would stay in memory until other pages push them out.
            typst::comemo::evict(0);
        }
        made
    }

    fn write(&mut self, pack: &PackDocument, created: jiff::Timestamp) -> Result<MadePack, PackError> {
        let printed = Printed::of(pack);
        let data = serde_json::to_vec(&printed).map_err(DocumentError::from)?;
        if data.len() > MAX_PACK_BYTES {
            return Err(PackError::TooLong);
        }
        let mut files = vec![("/pack.json".to_owned(), Bytes::new(data))];
        if let Some(logo) = &pack.logo {
            files.push(("/logo.png".to_owned(), Bytes::new(logo.png.clone())));
        }
        for (sha256, bytes) in &pack.papers {
            files.push((format!("/{}", paper_path(sha256)), bytes.clone()));
        }
        let document = self.world.compile(files)?;
        let is_standard = !pack.has_foreign_pages();
        let standards = if is_standard {
            &ARCHIVE[..]
        } else {
            &[PdfStandard::V_1_7]
        };
        Ok(MadePack {
            pdf: pages::pdf(&document, standards, created)?,
            page_count: document.pages().len(),
            is_standard,
        })
    }

    /// Tries the papers one by one, each in a pack of its own, and marks those that do not go.
    fn leave_out_unfit(&mut self, pack: &mut PackDocument, created: jiff::Timestamp) {
        let papers: Vec<_> = pack.papers().map(|paper| paper.id).collect();
        let mut unfit = Vec::new();
        for id in papers {
            let mut alone = pack.clone();
            for item in &mut alone.items {
                if let PackContent::Case(sheet) = &mut item.content {
                    sheet.papers.retain(|paper| paper.id == id);
                }
            }
            if alone.has_foreign_pages() && self.write(&alone, created).is_err() {
                unfit.push(id);
            }
        }
        let words = pack.words.unfit.clone();
        for paper in pack.papers_mut().filter(|paper| unfit.contains(&paper.id)) {
            paper.state = PaperState::LeftOut(PaperFault::Broken, words.clone());
        }
        let used: Vec<_> = pack
            .papers()
            .filter(|paper| matches!(paper.state, PaperState::Appended(_)))
            .collect();
        let used: std::collections::BTreeSet<_> = used.into_iter().map(|paper| paper.sha256.clone()).collect();
        pack.papers.retain(|sha256, _| used.contains(sha256));
    }
}

/// What the template calls a paper.
pub(super) fn paper_path(sha256: &str) -> String {
    format!("{sha256}.pdf")
}
