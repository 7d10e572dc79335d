//! What the panels that save a file share: where it is to be, what went wrong the last time, and the leave to replace a file
//! that is there.

use std::path::{Path, PathBuf};

use egui::{Label, RichText, TextStyle, Ui, WidgetText};

use super::Scene;
use super::theme::{self, CONTROL, Palette, Tone};
use super::widgets::banner::Banner;
use super::widgets::button::Button;
use super::widgets::check::check;
use super::widgets::dialog::labelled;
use super::widgets::segmented::{Segment, Segmented};
use super::widgets::text_field::{FieldOutput, TextField};
use super::widgets::{icons, row};
use crate::app::Command;
use crate::document::LetterFormat;
use crate::domain::text::file_name;
use crate::language::sentences::Sentence;

/// How it goes with saving what a panel is about.
#[derive(Default)]
pub struct Saving {
    pub is_running: bool,
    /// A folder chosen in the system's dialog; the panel takes it in.
    pub picked_folder: Option<PathBuf>,
    /// Why the file could not be saved.
    failed: Option<Sentence>,
    /// Whether it was because a file of that name is there already.
    file_exists: bool,
}

impl Saving {
    /// The file could not be saved.
    pub fn fail(&mut self, said: Sentence, file_exists: bool) {
        self.failed = Some(said);
        self.file_exists = file_exists;
    }

    /// As when nothing has been tried, but for what is under way.
    #[must_use]
    pub(super) fn anew(&self) -> Self {
        Self {
            is_running: self.is_running,
            ..Self::default()
        }
    }

    /// What was said of the last attempt no longer holds.
    pub(super) fn forget(&mut self) {
        self.failed = None;
        self.file_exists = false;
    }

    /// Another attempt is made. Whether the file is there is known until that has answered.
    pub(super) fn attempt(&mut self) {
        self.failed = None;
    }
}

/// What a letter or minutes are saved as and where unless something else is chosen, and whether they are opened afterwards.
#[derive(Default)]
pub struct Usual {
    pub format: LetterFormat,
    pub folder: PathBuf,
    pub open: bool,
}

/// Where a file is to be, and what is to be done with it there.
#[derive(Clone, Debug, Default)]
pub struct FilePlace {
    /// Whether the panel has just been opened, and the file's name gets the keyboard.
    takes_focus: bool,
    /// As typed; the ending may be left out.
    pub(super) name: String,
    folder: String,
    /// Whether it is opened afterwards.
    pub(super) open: bool,
    replace: bool,
}

/// What was done in the fields of a [`FilePlace`].
#[derive(Clone, Copy, Default)]
pub(super) struct PlaceOutput {
    pub(super) entered: bool,
    pub(super) named: bool,
    pub(super) changed: bool,
}

impl FilePlace {
    /// The file that is proposed.
    pub(super) fn new(name: String, folder: &Path, open: bool) -> Self {
        Self {
            takes_focus: true,
            name,
            folder: folder.display().to_string(),
            open,
            replace: false,
        }
    }

    /// Takes in the folder that was chosen in the system's dialog, where one was.
    pub(super) fn take_folder(&mut self, saving: &mut Saving) {
        if let Some(folder) = saving.picked_folder.take() {
            self.folder = folder.display().to_string();
            self.forget_failure(saving);
        }
    }

    /// Another name, folder or choice is another file: what was said of the last one no longer holds.
    pub(super) fn forget_failure(&mut self, saving: &mut Saving) {
        saving.forget();
        self.replace = false;
    }

    /// The file that is chosen, its name ending in `ending` also where another of `endings` is written in it; as written,
    /// where `ending` is empty.
    pub(super) fn path(&self, ending: &str, endings: &[&str]) -> PathBuf {
        let name = file_name(self.name.trim());
        let written = Path::new(&name).extension().and_then(|written| written.to_str());
        let is_ours = |written: &&str| endings.iter().any(|ending| ending.eq_ignore_ascii_case(written));
        let written = written.filter(is_ours).map_or(0, |written| written.len() + 1);
        let stem = &name[..name.len() - written];
        let dot = if ending.is_empty() { "" } else { "." };
        PathBuf::from(self.folder.trim()).join(format!("{stem}{dot}{ending}"))
    }

    /// The file that a letter or minutes become in a format.
    pub(super) fn path_as(&self, format: LetterFormat) -> PathBuf {
        self.path(format.ending(), &LetterFormat::ALL.map(LetterFormat::ending))
    }

    /// Whether a file that is there is to be written over: only one that has been told of.
    pub(super) fn replaces(&self, saving: &Saving) -> bool {
        self.replace && saving.file_exists
    }

    /// Why nothing can be saved there, if it cannot: the key of the words.
    pub(super) fn refused(&self, saving: &Saving) -> Option<&'static str> {
        if file_name(&self.name).is_empty() {
            Some("letters-refused-no-name")
        } else if self.folder.trim().is_empty() {
            Some("letters-refused-no-folder")
        } else if saving.file_exists && !self.replace {
            Some("letters-refused-exists")
        } else {
            None
        }
    }

    /// Draws what went wrong the last time, with the leave to replace a file that is there, and why the file cannot be saved
    /// as it is.
    pub(super) fn said(&mut self, ui: &mut Ui, scene: &Scene<'_>, saving: &Saving, blocked: Option<&str>) {
        if let Some(said) = &saving.failed {
            let tone = if saving.file_exists {
                Tone::Attention
            } else {
                Tone::Error
            };
            Banner::new(tone, &said.title, &said.text).show(ui, |_| {});
        }
        if saving.file_exists {
            check(ui, &mut self.replace, scene.t("letters-replace-file"));
        }
        if let Some(reason) = blocked.filter(|_| !saving.is_running) {
            ui.add(Label::new(theme::body(Palette::of(ui), reason)).wrap());
        }
    }

    /// Draws the fields of the file's name, with its ending beside it where it has one, and of its folder, which `browse`
    /// asks the system's dialog for.
    pub(super) fn fields(
        &mut self,
        ui: &mut Ui,
        scene: &Scene<'_>,
        ending: &str,
        browse: impl Into<Command>,
    ) -> PlaceOutput {
        let p = Palette::of(ui);
        let name = labelled(ui, scene.t("letters-file"), |ui| {
            ui.horizontal(|ui| {
                let ending = (!ending.is_empty()).then(|| theme::weak(p, format!(".{ending}")));
                let beside = ending.as_ref().map_or(0.0, |ending| beside(ui, ending));
                let width = ui.available_width() - beside;
                let field = TextField::line(&mut self.name, scene.t("letters-file")).width(width);
                let out = field.words(scene.edit_words()).show(ui);
                if std::mem::take(&mut self.takes_focus) {
                    out.response.request_focus();
                }
                if let Some(ending) = ending {
                    ui.label(ending);
                }
                out
            })
            .inner
        });
        let folder = path_field(ui, scene, &mut self.folder, "letters-folder", browse);
        PlaceOutput {
            entered: name.entered || folder.entered,
            named: name.response.changed(),
            changed: name.response.changed() || folder.response.changed(),
        }
    }
}

/// The room that the ending of a file's name takes beside it, in points: that of most, or more where it is long.
fn beside(ui: &Ui, ending: &RichText) -> f32 {
    let width = WidgetText::from(ending.clone())
        .into_galley(ui, None, f32::INFINITY, TextStyle::Body)
        .size()
        .x;
    (width + ui.spacing().item_spacing.x).max(44.0)
}

/// From this width on, in points, a path has the way to the system's dialog beside it.
const SIDE_BY_SIDE: f32 = 380.0;

/// A path as text, beside the way to the system's dialog. `key` is of the field's name.
pub(super) fn path_field(
    ui: &mut Ui,
    scene: &Scene<'_>,
    text: &mut String,
    key: &'static str,
    browse: impl Into<Command>,
) -> FieldOutput {
    labelled(ui, scene.t(key), |ui| {
        let mut field = |ui: &mut Ui| {
            let field = TextField::line(text, scene.t(key)).width(ui.available_width());
            field.words(scene.edit_words()).show(ui)
        };
        let button = |ui: &mut Ui| ui.add(Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN));
        let (out, browsed) = if ui.available_width() > SIDE_BY_SIDE {
            row::ends(ui, CONTROL, field, button)
        } else {
            (field(ui), button(ui))
        };
        if browsed.clicked() {
            scene.send(browse);
        }
        out
    })
}

/// The choice of what a letter or minutes become; tells whether another was chosen.
pub(super) fn format(ui: &mut Ui, scene: &Scene<'_>, format: &mut LetterFormat) -> bool {
    let segments: [Segment<'_>; 3] = LetterFormat::ALL.map(|format| {
        let key = match format {
            LetterFormat::Pdf => "letters-format-pdf",
            LetterFormat::Word => "letters-format-docx",
            LetterFormat::Text => "letters-format-txt",
        };
        scene.t(key).into()
    });
    let mut chosen = LetterFormat::ALL.iter().position(|of_all| of_all == format);
    labelled(ui, scene.t("letters-format"), |ui| {
        let choice = Segmented::new(scene.t("letters-format"), &segments).checked();
        let changed = choice.show(ui, &mut chosen).changed();
        if let Some(chosen) = chosen.and_then(|chosen| LetterFormat::ALL.get(chosen)) {
            *format = *chosen;
        }
        changed
    })
}

/// The key of the words on the button that saves in a format.
pub(super) fn save_key(format: LetterFormat) -> &'static str {
    match format {
        LetterFormat::Pdf => "letters-save-pdf",
        LetterFormat::Word => "letters-save-docx",
        LetterFormat::Text => "letters-save-txt",
    }
}

/// The key of what is said of the standards that a format meets.
pub(super) fn standards_key(format: LetterFormat) -> &'static str {
    match format {
        LetterFormat::Pdf => "letters-standards-pdf",
        LetterFormat::Word => "letters-standards-docx",
        LetterFormat::Text => "letters-standards-txt",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_ends_as_its_format_does_whatever_ending_is_written() {
        let path = |name: &str| FilePlace::new(name.to_owned(), Path::new("brev"), false).path_as(LetterFormat::Word);
        for name in ["Svar", " Svar.docx", "Svar.PDF", "Svar.txt"] {
            assert_eq!(path(name), Path::new("brev/Svar.docx"), "{name}");
        }
        assert_eq!(path("Svar 2.0"), Path::new("brev/Svar 2.0.docx"));
        let plain = FilePlace::new("Svar 2.0".to_owned(), Path::new("brev"), false).path("", &[""]);
        assert_eq!(
            plain,
            Path::new("brev/Svar 2.0"),
            "what came without an ending gets none"
        );
    }
}
