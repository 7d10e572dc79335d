//! The file through `LibreOffice` and back, where `LibreOffice` is installed.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use radslag::document::letter_docx;

use super::letterhead::{extent, logo, own_letterhead};
use super::package::Package;
use super::{created, draft, word, words};

/// A folder in which `LibreOffice` turns files into others, with a profile of its own there.
struct Office {
    program: PathBuf,
    folder: TempDir,
}

impl Office {
    /// None where `LibreOffice` is not installed, which is told on standard error whether the test passes or not.
    fn find() -> Option<Self> {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let program = std::env::split_paths(&folders)
            .flat_map(|folder| ["soffice", "libreoffice"].map(|name| folder.join(name)))
            .find(|program| program.is_file());
        if program.is_none() {
            // Past what the tests' own printing is held back by.
            let told =
                b"LibreOffice is absent: the Word file was not tried in it. Debian has it as libreoffice-writer.\n";
            std::io::stderr().write_all(told).unwrap();
        }
        program.map(|program| Self {
            program,
            folder: tempfile::tempdir().unwrap(),
        })
    }

    /// Turns a file of the folder into another kind, and gives the new file.
    fn convert(&self, name: &str, filter: &str) -> PathBuf {
        let profile = format!("-env:UserInstallation=file://{}/profile", self.path("").display());
        let out = self.path("out");
        let output = Command::new(&self.program)
            .args([
                &profile,
                "--headless",
                "--norestore",
                "--convert-to",
                filter,
                "--outdir",
            ])
            .arg(&out)
            .arg(self.path(name))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let ending = filter.split(':').next().unwrap();
        let made = out.join(name).with_extension(ending);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && made.is_file(), "{name} to {filter}: {said}");
        // The next step starts from it.
        let next = self.path(made.file_name().unwrap().to_str().unwrap());
        std::fs::rename(&made, &next).unwrap();
        next
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn package(path: &Path) -> Package {
    Package::read(&std::fs::read(path).unwrap())
}

#[test]
fn text_and_structure_survive_libreoffice_and_back() {
    let Some(office) = Office::find() else { return };
    let letter = draft();
    std::fs::write(office.path("brev.docx"), letter_docx(&letter, created()).unwrap()).unwrap();

    let text = std::fs::read_to_string(office.convert("brev.docx", "txt:Text (encoded):UTF8")).unwrap();
    let sent = word(&letter);
    assert_eq!(words(text.trim_start_matches('\u{feff}')), words(&sent.reading()));

    let pdf = std::fs::read(office.convert("brev.docx", "pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF") && pdf.len() > 10_000);

    office.convert("brev.docx", "odt");
    let back = package(&office.convert("brev.odt", "docx:MS Word 2007 XML"));
    assert_eq!(back.reading(), sent.reading());
    for style in ["heading 1", "heading 2", "list number", "list continue", "signature"] {
        assert_eq!(back.with_style(style), sent.with_style(style), "{style}");
    }
    let numbered = |package: &Package| {
        let all = package.paragraphs().into_iter();
        all.filter(|one| one.numbering == Some(("decimal".into(), "%1.".into())))
            .count()
    };
    assert_eq!((numbered(&back), numbered(&sent)), (17, 17));
    let core = back.part("docProps/core.xml");
    assert_eq!(core.first("dc:title").unwrap().text, letter.title.replace('\n', " "));
    let defaults = back.part("word/styles.xml");
    assert_eq!(defaults.first("w:docDefaults").unwrap().value("w:lang"), "nb-NO");
    let document = back.document();
    let described = document.all("wp:docPr").into_iter().map(|one| one.attribute("descr"));
    assert!(
        described
            .into_iter()
            .any(|words| words == letter.words.logo_description)
    );
    let feet: Vec<String> = back
        .related("footer")
        .iter()
        .map(|part| back.source(part).to_owned())
        .collect();
    assert!(
        feet.iter()
            .any(|foot| foot.contains("NUMPAGES") && foot.contains(&letter.footer))
    );
    let tops = back.related("header");
    assert!(tops.iter().any(|part| back.part(part).reading().trim() == "Utkast"));
}

#[test]
fn a_letterhead_of_the_councils_own_survives_libreoffice_and_back() {
    let Some(office) = Office::find() else { return };
    let logo = logo(600, 200, image::ImageFormat::Png);
    let letter = own_letterhead(&logo);
    std::fs::write(office.path("brev.docx"), letter_docx(&letter, created()).unwrap()).unwrap();
    let sent = word(&letter);

    office.convert("brev.docx", "odt");
    let back = package(&office.convert("brev.odt", "docx:MS Word 2007 XML"));
    assert_eq!(back.with_style("letterhead"), sent.with_style("letterhead"));
    assert_eq!(back.reading(), sent.reading());
    let pictures = back.related("image");
    assert_eq!(pictures.len(), 1, "{pictures:?}");
    let picture = image::load_from_memory(&back.parts[&pictures[0]]).unwrap();
    assert_eq!(picture.into_rgba8().as_raw()[..], logo.pixels[..], "every point of it");
    // LibreOffice counts in hundredths of a millimetre: 360 of the format's units.
    let ((wide, high), (sent_wide, sent_high)) = (extent(&back), extent(&sent));
    assert!(
        (wide - sent_wide).abs() <= 720.0 && (high - sent_high).abs() <= 720.0,
        "{wide} × {high}"
    );
    let document = back.document();
    let described = document.all("wp:docPr").into_iter().map(|one| one.attribute("descr"));
    assert_eq!(described.collect::<Vec<_>>(), [letter.words.logo_description.as_str()]);
}
