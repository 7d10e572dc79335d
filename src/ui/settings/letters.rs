//! "Brev": what stands in the letterhead, and who may sign.

use egui::{ColorImage, Image, Label, Role, TextureOptions, Ui, vec2};

use super::SettingsView;
use super::parts::{self, line, row};
use crate::app::SettingsCommand;
use crate::document::Logo;
use crate::document::logo::{MAX_BYTES, MAX_SIDE};
use crate::domain::SettingName;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{icons, paint};

/// The most room the picture has here, in points.
const SHOWN: (f32, f32) = (240.0, 72.0);

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("settings-section-letters-line"));
    let settings = &mut view.settings;
    let letterhead = scene.t("settings-letterhead");
    row(ui, letterhead, |ui| {
        let words = (letterhead, scene.t("settings-letterhead-hint"));
        parts::setting(ui, scene, settings, SettingName::LetterheadText, words, Some(2));
    });
    row(ui, scene.t("settings-logo"), |ui| logo(ui, scene, settings));
    let roles = scene.t("settings-signature-roles");
    row(ui, roles, |ui| {
        parts::setting(ui, scene, settings, SettingName::SignatureRoles, (roles, ""), Some(2));
        line(ui, scene.t("settings-signature-roles-line"));
    });
}

fn logo(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    let p = Palette::of(ui);
    let is_set = scene
        .model
        .council
        .setting(SettingName::LetterheadLogo)
        .is_some_and(|sha256| !sha256.is_empty());
    match &scene.model.logo {
        Some(logo) => picture(ui, scene, settings, logo),
        None if is_set => {
            ui.add(Label::new(theme::body(p, scene.t("settings-logo-missing")).color(p.attention)).wrap());
        }
        None => {
            ui.add(Label::new(theme::body(p, scene.t("settings-logo-none"))).wrap());
        }
    }
    ui.horizontal(|ui| {
        let word = if is_set {
            "settings-logo-change"
        } else {
            "settings-logo-choose"
        };
        if ui
            .add(Button::secondary(scene.t(word)).icon(icons::ICON_IMAGE).low())
            .clicked()
        {
            settings.logo_dialog_is_open = true;
            settings.logo_fault = None;
            settings.logo_path.clear();
        }
        if is_set && ui.add(Button::quiet(scene.t("settings-logo-remove")).low()).clicked() {
            scene.send(SettingsCommand::RemoveLogo);
        }
    });
    line(ui, limits(scene));
}

fn limits(scene: &Scene<'_>) -> String {
    let bytes = MAX_BYTES / (1024 * 1024);
    let values = [("side", i64::from(MAX_SIDE).into()), ("bytes", bytes.into())];
    scene.with("settings-logo-line", &values)
}

/// The picture on white, as on paper.
fn picture(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView, logo: &Logo) {
    let is_kept = settings
        .logo_texture
        .as_ref()
        .is_some_and(|(sha256, _)| *sha256 == logo.sha256);
    if !is_kept {
        let size = [logo.width as usize, logo.height as usize];
        let image = ColorImage::from_rgba_unmultiplied(size, &logo.pixels);
        let texture = ui.ctx().load_texture("letterhead logo", image, TextureOptions::LINEAR);
        settings.logo_texture = Some((logo.sha256.clone(), texture));
    }
    let Some((_, texture)) = &settings.logo_texture else {
        return;
    };
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let scale = (SHOWN.0 / width).min(SHOWN.1 / height).min(1.0);
    let p = Palette::of(ui);
    let frame = egui::Frame::new()
        .fill(egui::Color32::WHITE)
        .stroke(egui::Stroke::new(1.0, p.rule))
        .inner_margin(8);
    let size = vec2(width, height) * scale;
    let shown = frame.show(ui, |ui| {
        ui.add(Image::new((texture.id(), size)).fit_to_exact_size(size))
    });
    let values = [
        ("width", i64::from(logo.width).into()),
        ("height", i64::from(logo.height).into()),
    ];
    paint::name(
        &shown.inner,
        Role::Image,
        true,
        &scene.with("settings-logo-alt", &values),
    );
}

/// The dialog that asks where the picture lies, and says why it was not taken.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    if !settings.logo_dialog_is_open {
        return;
    }
    let lacks_path = settings
        .logo_path
        .trim()
        .is_empty()
        .then(|| scene.t("settings-logo-path-missing"));
    let dialog = Dialog::new(
        scene.t("settings-logo-title"),
        (scene.t("cancel"), "Esc"),
        scene.t("settings-logo-use"),
    )
    .blocked(lacks_path)
    .width(560.0);
    let limits = limits(scene);
    let (answer, ()) = dialog.context(&limits).show(ui.ctx(), egui::Id::unique("logo"), |ui| {
        let name = scene.t("settings-logo-path");
        labelled(ui, name, |ui| {
            TextField::line(&mut settings.logo_path, name)
                .words(scene.edit_words())
                .show(ui);
        });
        let browse = Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN);
        if ui.add(browse).clicked() {
            scene.send(SettingsCommand::BrowseForLogo);
        }
        if let Some(said) = &settings.logo_fault {
            Banner::new(Tone::Error, &said.title, &said.text).show(ui, |_| {});
        }
    });
    match answer {
        Some(Answer::Primary) => scene.send(SettingsCommand::ReadLogo(settings.logo_path.trim().into())),
        Some(Answer::Cancel) => {
            settings.logo_dialog_is_open = false;
            settings.logo_fault = None;
        }
        None => {}
    }
}
