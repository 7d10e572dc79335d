//! The papers that follow a pack: each is read before anything is made of it, so that one that cannot follow is told of and
//! the rest is whole.

use std::path::Path;
use std::sync::Arc;

use hayro_syntax::{LoadPdfError, Pdf};
use typst::foundations::Bytes;

use super::{PackDocument, PaperState};
use crate::document::engine::contained;

/// The most bytes of papers that follow one pack: they are in memory together, about four times over while the file is
/// written.
pub const MOST_BYTES: usize = 80 * 1024 * 1024;

/// The most pages of papers that follow one pack.
pub const MOST_PAGES: usize = 2_000;

/// The longest side of a page, in points: what PDF 1.7 allows (ISO 32000-1, annex C.2).
const LONGEST_SIDE: f32 = 14_400.0;

/// Why a paper does not follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperFault {
    /// It is no PDF; how the name of its file ends, in lower case.
    OtherFormat(String),
    /// It can be opened with a password alone, or is encrypted in a way the program does not know.
    Encrypted,
    Broken,
    /// The papers before it fill the pack.
    NoRoom,
    /// It is not in the council file.
    Missing,
}

impl PackDocument {
    /// Reads the papers that are to follow. `content` gives the bytes of a document by its SHA-256, where they are to be had;
    /// `said` puts a fault into words.
    pub fn attach(&mut self, mut content: impl FnMut(&str) -> Option<Vec<u8>>, said: impl Fn(&PaperFault) -> String) {
        let (mut bytes_left, mut pages_left) = (MOST_BYTES, MOST_PAGES);
        let mut read = std::mem::take(&mut self.papers);
        for paper in self.papers_mut().filter(|paper| paper.state == PaperState::Chosen) {
            let known = read.get(&paper.sha256).cloned();
            let is_known = known.is_some();
            let bytes = known.or_else(|| content(&paper.sha256).map(Bytes::new));
            let pages = bytes
                .ok_or(PaperFault::Missing)
                .and_then(|bytes| Ok((pages(&bytes, &paper.file_name)?, bytes)))
                .and_then(|(pages, bytes)| {
                    let room = if is_known { 0 } else { bytes.len() };
                    bytes_left = bytes_left.checked_sub(room).ok_or(PaperFault::NoRoom)?;
                    pages_left = pages_left.checked_sub(pages.len()).ok_or(PaperFault::NoRoom)?;
                    Ok((pages, bytes))
                });
            paper.state = match pages {
                Ok((pages, bytes)) => {
                    read.insert(paper.sha256.clone(), bytes);
                    PaperState::Appended(pages)
                }
                Err(fault) => {
                    let words = said(&fault);
                    PaperState::LeftOut(fault, words)
                }
            };
        }
        self.papers = read;
    }
}

/// Width and height of each page, in points, as it is turned to be read.
fn pages(bytes: &Bytes, file_name: &str) -> Result<Vec<[f32; 2]>, PaperFault> {
    // A PDF begins within its first kilobyte (ISO 32000-1, annex H.3.4.1).
    let head = &bytes[..bytes.len().min(1024)];
    if !head.windows(5).any(|window| window == b"%PDF-") {
        let ending = Path::new(file_name).extension().and_then(|ending| ending.to_str());
        let ending = ending.unwrap_or_default().to_lowercase();
        return Err(if ending == "pdf" {
            PaperFault::Broken
        } else {
            PaperFault::OtherFormat(ending)
        });
    }
    let data = Arc::new(bytes.clone());
    // What reads the file is to bear any file; should it not, the file is broken enough to be told of as that.
    let read = contained(|| {
        let pdf = Pdf::new(data)?;
        Ok(pdf
            .pages()
            .iter()
            .map(|page| {
                let (width, height) = page.render_dimensions();
                [width, height]
            })
            .collect::<Vec<_>>())
    });
    let pages = match read {
        Ok(Ok(pages)) => pages,
        Ok(Err(LoadPdfError::Decryption(_))) => return Err(PaperFault::Encrypted),
        Ok(Err(LoadPdfError::Invalid)) | Err(_) => return Err(PaperFault::Broken),
    };
    let sound = |side: &f32| side.is_finite() && (1.0..=LONGEST_SIDE).contains(side);
    if pages.is_empty() || !pages.iter().flatten().all(sound) {
        return Err(PaperFault::Broken);
    }
    Ok(pages)
}
