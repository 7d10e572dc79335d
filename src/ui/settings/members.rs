//! "Medlemmer", the secretariat with them: who is in the council, in which terms and tied to what; how few may be present; and the
//! provisions of law that the file has.

mod new;
mod person;
mod term;
mod tie;

use egui::{Label, Role, Ui};

use super::parts::{line, row};
use super::{SettingsView, parts};
use crate::app::{Command, ImpartialityCommand, SettingsCommand};
use crate::domain::reference::LegalMatter;
use crate::domain::{Id, Member, MemberRole, MemberTerm, Record as _, SettingName};
use crate::figures::members::{Doubt, doubts};
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row as ends};

/// The most that may be asked to be present.
const MOST_PRESENT: u8 = 99;

/// What is open in the section.
#[derive(Default)]
pub(super) struct MembersView {
    /// The person whose facts are shown.
    open: Option<Id>,
    new: Option<new::NewMember>,
    term: Option<term::TermDialog>,
    tie: Option<tie::TieDialog>,
}

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("members-line"));
    let people = people(scene);
    let p = Palette::of(ui);
    if people.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("members-none"))).wrap());
    }
    card::list(ui, scene.t("members-list"), people.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for member in people {
            ui.push_id(member.id, |ui| one(ui, scene, &mut view.settings, member));
        }
    });
    let add = Button::secondary(scene.t("members-add")).icon(icons::ICON_ADD);
    if ui.add(add).clicked() {
        view.settings.members.new = Some(new::NewMember::new(scene));
    }
    fewest_present(ui, scene, &mut view.settings);
    provisions(ui, scene);
}

/// Draws the dialogs while they are open.
pub(super) fn dialogs(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    new::dialog(ui, scene, &mut settings.members);
    term::dialog(ui, scene, &mut settings.members);
    tie::dialog(ui, scene, &mut settings.members);
}

/// Everybody in the register: those of today by role, then those whose terms are over or to come.
fn people<'a>(scene: &Scene<'a>) -> Vec<&'a Member> {
    let council = &scene.model.council;
    let mut people: Vec<_> = council.members.iter().collect();
    people.sort_by_key(|member| {
        let role = council.role_on(member.id, scene.today);
        (role.is_none(), role, member.id)
    });
    people
}

/// A person: name, letters, role and employer; and their facts, where they are opened.
fn one(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView, member: &Member) {
    let p = Palette::of(ui);
    let is_open = settings.members.open == Some(member.id);
    let start = |ui: &mut Ui| {
        ui.add_sized(
            [28.0, 20.0],
            Label::new(theme::caption(p, member.initials.as_str())).truncate(),
        );
        ui.add(Label::new(theme::semibold(p, member.name.as_str())).truncate());
        ui.add(Label::new(theme::weak(p, standing(scene, member))).truncate());
    };
    let name = member.name.as_str();
    let (word, spoken) = if is_open {
        (
            scene.t("members-close"),
            scene.with("members-close-named", &[("name", name.into())]),
        )
    } else {
        (
            scene.t("members-open"),
            scene.with("members-open-named", &[("name", name.into())]),
        )
    };
    let icon = if is_open {
        icons::ICON_EXPAND_LESS
    } else {
        icons::ICON_EXPAND_MORE
    };
    let ((), pressed) = ends::ends(ui, CONTROL, start, |ui| {
        ui.add(Button::quiet(word).named(&spoken).icon(icon).low()).clicked()
    });
    if pressed {
        settings.members.open = (!is_open).then_some(member.id);
    }
    for doubt in doubts(&scene.model.council, member.id) {
        ui.horizontal_top(|ui| {
            icons::picture(ui, icons::ICON_ERROR, icons::MEDIUM, p.attention);
            let words = theme::caption(p, doubt_words(scene, &doubt)).color(p.attention);
            ui.add(Label::new(words).wrap());
        });
    }
    if is_open {
        person::ui(ui, scene, settings, member);
    }
    card::rule(ui);
}

/// What a person is today, and where they work: «Medlem · Prøveetaten».
fn standing(scene: &Scene<'_>, member: &Member) -> String {
    let council = &scene.model.council;
    let terms = || council.member_terms.of(member.id);
    let role = council.role_on(member.id, scene.today);
    let last = terms()
        .filter_map(|term| term.to_date)
        .max()
        .filter(|last| *last < scene.today);
    let first = terms()
        .map(|term| term.from_date)
        .min()
        .filter(|first| scene.today < *first);
    let date = |date| [("date", scene.words.date_long(date).into())];
    let role = match (role, last, first) {
        (Some(role), ..) => role_word(scene, role).to_owned(),
        (None, Some(last), _) => scene.with("members-was-until", &date(last)),
        (None, None, Some(first)) => scene.with("members-is-from", &date(first)),
        (None, None, None) => String::new(),
    };
    let parts = [role.as_str(), member.employer.trim()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn doubt_words(scene: &Scene<'_>, doubt: &Doubt) -> String {
    let name = |id: &Id| {
        let row = scene.model.council.members.get(*id);
        row.map(|member| member.name.clone()).unwrap_or_default()
    };
    match doubt {
        Doubt::Initials => scene.t("members-initials-two").to_owned(),
        Doubt::SameInitials(other) => scene.with("members-initials-same", &[("name", name(other).into())]),
        Doubt::NoTerm => scene.t("members-no-term").to_owned(),
        Doubt::TwoLeaders(other, from) => {
            let date = scene.words.date_long(*from);
            scene.with(
                "members-two-leaders",
                &[("name", name(other).into()), ("date", date.into())],
            )
        }
    }
}

/// «Leder», «Medlem», «Sekretariatet».
fn role_word<'a>(scene: &Scene<'a>, role: MemberRole) -> &'a str {
    match role {
        MemberRole::Leader => scene.t("members-role-leader"),
        MemberRole::Member => scene.t("members-role-member"),
        MemberRole::Secretariat => scene.t("members-role-secretariat"),
    }
}

/// The terms of a person, those that begin last first.
fn terms_of<'a>(scene: &Scene<'a>, member: Id) -> Vec<&'a MemberTerm> {
    let mut terms: Vec<_> = scene.model.council.member_terms.of(member).collect();
    terms.sort_by_key(|term| std::cmp::Reverse((term.from_date, term.id())));
    terms
}

/// How few may be present, as a number.
fn fewest_present(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    let setting = SettingName::FewestPresent;
    let name = scene.t("members-fewest-present");
    row(ui, name, |ui| {
        let key = (setting.code(), setting.id());
        let kept = scene.model.council.setting(setting).unwrap_or_default().to_owned();
        let mut text = settings.drafts.text(key).map_or_else(|| kept.clone(), str::to_owned);
        let read = |text: &str| -> Option<String> {
            let text = text.trim();
            let number = text.parse::<u8>().ok().filter(|number| *number <= MOST_PRESENT);
            number
                .map(|number| number.to_string())
                .or_else(|| text.is_empty().then(String::new))
        };
        let values = [("most", i64::from(MOST_PRESENT).into())];
        let wrong = read(&text)
            .is_none()
            .then(|| scene.with("members-fewest-present-wrong", &values));
        let response = TextField::line(&mut text, name)
            .salt(key)
            .words(scene.edit_words())
            .error(wrong.as_deref())
            .width(120.0)
            .show(ui)
            .response;
        settings.drafts.take_in(scene, key, &response, &text, |text| {
            let keep = |number| Command::Settings(SettingsCommand::Set(setting, number));
            read(text).map_or(Reading::Wrong, |number| Reading::of(number, &kept, keep))
        });
        parts::line(ui, scene.t("members-fewest-present-line"));
    });
}

/// The provisions the file has, by what they are about; and the way to those it lacks.
fn provisions(ui: &mut Ui, scene: &Scene<'_>) {
    let council = &scene.model.council;
    let of = |matter: LegalMatter| {
        let rows = council.legal_references.iter().filter(|row| {
            row.name == matter
                && row.valid_from.is_none_or(|from| from <= scene.today)
                && row.valid_to.is_none_or(|to| scene.today < to)
        });
        let mut citations: Vec<_> = rows.map(|row| row.citation.as_str()).collect();
        citations.sort_unstable();
        citations.join(", ")
    };
    row(ui, scene.t("members-provisions"), |ui| {
        let p = Palette::of(ui);
        let mut lacks = false;
        for (matter, key) in [
            (LegalMatter::Impartiality, "members-provision-impartiality"),
            (LegalMatter::Exemption, "members-provision-exemption"),
        ] {
            let citations = of(matter);
            lacks |= citations.is_empty();
            let told = if citations.is_empty() {
                scene.t("members-provision-none").to_owned()
            } else {
                citations
            };
            let words = scene.with(key, &[("citations", told.into())]);
            ui.add(Label::new(theme::body(p, words)).wrap());
        }
        if lacks {
            let bring = Button::secondary(scene.t("impartiality-bring-provisions")).low();
            if ui.add(bring).clicked() {
                scene.send(ImpartialityCommand::BringProvisions);
            }
        }
        card::group(ui, Role::Note, scene.t("members-provisions"), |ui| {
            parts::line(ui, scene.t("members-provisions-line"));
        });
    });
}
