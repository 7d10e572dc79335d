//! The packages of office programs: opened in memory, under limits. Parts are found by name, so a part named to lie
//! elsewhere, as `../../x`, is never met; links out of the package are never followed.

use std::io::{Cursor, Read as _, Take};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::{Budget, sheet, slides, word};
use crate::domain::{DocumentText, TextFault};

/// The most bytes a package is unpacked to, all parts that are read taken together.
const MOST_UNPACKED: u64 = 48 * 1024 * 1024;

/// The most parts a package has.
const MOST_PARTS: usize = 20_000;

/// A part, which ends where it says it does.
type Part<'p, 'a> = Take<ZipFile<'p, Cursor<&'a [u8]>>>;

/// A package that has been opened.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Package<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, TextFault> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TextFault::Broken)?;
        if archive.len() > MOST_PARTS {
            return Err(TextFault::Hostile);
        }
        Ok(Self {
            archive,
            left: MOST_UNPACKED,
        })
    }

    /// Whether there is a part of this name.
    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// A part, to be read once; none where it is not there. Counts what it says it unpacks to, and no more of it is read.
    pub fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'a>>, TextFault> {
        let Some(place) = self.archive.index_for_name(name) else {
            return Ok(None);
        };
        let file = self.archive.by_index(place).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => TextFault::Encrypted,
            _ => TextFault::Broken,
        })?;
        if file.encrypted() {
            return Err(TextFault::Encrypted);
        }
        let size = file.size();
        self.left = self.left.checked_sub(size).ok_or(TextFault::Hostile)?;
        Ok(Some(file.take(size)))
    }
}

/// Reads a package by what is in it.
pub fn read(bytes: &[u8], budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    let mut package = Package::open(bytes)?;
    if package.has("word/document.xml") {
        word::read(&mut package, budget)
    } else if package.has("xl/workbook.xml") {
        sheet::read(&mut package, budget)
    } else if package.has("ppt/presentation.xml") {
        slides::read(&mut package, budget)
    } else {
        Err(TextFault::UnknownKind)
    }
}

/// Where the links of a part lead, by their keys; those that lead out of the package are left out.
pub fn relations(
    package: &mut Package<'_>,
    name: &str,
    budget: &mut Budget<'_>,
) -> Result<Vec<(String, String)>, TextFault> {
    let mut found = Vec::new();
    let Some(part) = package.part(name)? else {
        return Ok(found);
    };
    super::xml::walk(part, budget, |node, _| {
        if let super::xml::Node::Open("Relationship", attributes) = node
            && attributes.get("TargetMode").as_deref() != Some("External")
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get("Target"))
        {
            found.push((id, target));
        }
        Ok(())
    })?;
    Ok(found)
}

/// The name of the part that a link in `folder` leads to; none where it leads out of the package.
pub fn target(folder: &str, target: &str) -> Option<String> {
    let mut path: Vec<&str> = Vec::new();
    let whole = match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None => format!("{folder}/{target}"),
    };
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            step => path.push(step),
        }
    }
    Some(path.join("/"))
}
