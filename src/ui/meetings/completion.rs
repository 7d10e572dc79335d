//! What a code in the line can become, in a list over the line while it is typed.

use egui::{Align2, Area, Frame, Id, Key, Margin, Modifiers, Order, Rect, Response, Role, Stroke, Ui};

use super::codes::{Code, Codes, is_one_letter};
use super::kind::{self, KINDS};
use crate::domain::{NoteKind, Theme};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CARD};
use crate::ui::widgets::menu::MenuRow;
use crate::ui::widgets::{card, icons, paint};

/// The most that is offered at once.
const MOST: usize = 12;
/// The longest letters a guest is made by.
const LETTERS: usize = 3;
const WIDTH: f32 = 300.0;

/// One thing a code can become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    Code(Code),
    /// A guest who is not listed, by these letters.
    NewGuest(String),
}

/// The list that is open over the line.
#[derive(Default)]
pub struct Completion {
    /// The word that is completed, as it stands.
    word: String,
    offers: Vec<Offer>,
    /// The one that Enter takes.
    marked: Option<usize>,
    /// Whether the mark was moved by a key.
    is_chosen: bool,
    /// The word the list was closed for.
    dismissed: Option<String>,
}

/// What the keys asked of an open list.
pub enum Asked {
    Nothing,
    Take(Offer),
    /// Escape.
    Close,
}

impl Completion {
    pub fn is_open(&self) -> bool {
        !self.offers.is_empty()
    }

    /// Takes the keys that are the list's before the field sees them.
    pub fn keys(&mut self, ui: &Ui, codes: &Codes) -> Asked {
        if !self.is_open() {
            return Asked::Nothing;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::Escape) {
            self.dismissed = Some(std::mem::take(&mut self.word));
            self.offers.clear();
            return Asked::Close;
        }
        let last = self.offers.len() - 1;
        if pressed(Key::ArrowDown) {
            self.marked = Some(self.marked.map_or(0, |at| if at == last { 0 } else { at + 1 }));
            self.is_chosen = true;
        } else if pressed(Key::ArrowUp) {
            self.marked = Some(self.marked.map_or(last, |at| at.checked_sub(1).unwrap_or(last)));
            self.is_chosen = true;
        }
        // What is a whole code already ends with the line.
        let is_whole = !self.is_chosen && codes.read(&self.word).is_some();
        let taken = self
            .marked
            .and_then(|at| self.offers.get(at))
            .filter(|_| !is_whole)
            .cloned();
        match taken {
            Some(offer) if pressed(Key::Enter) => Asked::Take(offer),
            _ => Asked::Nothing,
        }
    }

    /// Offers what the word at the cursor can become; nothing where there is none.
    pub fn follow(&mut self, codes: &Codes, word: Option<&str>) {
        let word = word.unwrap_or_default();
        if word == self.word && self.is_open() != word.is_empty() {
            return;
        }
        if self.dismissed.as_deref().is_some_and(|closed| closed != word) {
            self.dismissed = None;
        }
        word.clone_into(&mut self.word);
        self.is_chosen = false;
        self.offers = if self.dismissed.is_some() {
            Vec::new()
        } else {
            offers(codes, word)
        };
        let whole = codes.read(word).map(Offer::Code);
        let place = self.offers.iter().position(|offer| Some(offer) == whole.as_ref());
        let first = self.offers.iter().position(|offer| matches!(offer, Offer::Code(_)));
        // What is no kind's letter shows all of them, and Enter takes none of them unasked.
        let is_no_kind = is_one_letter(word) && whole.is_none();
        self.marked = place.or(first.filter(|_| !is_no_kind));
    }

    /// Draws the list over `line`; gives what was pressed.
    pub fn show(&self, ui: &Ui, scene: &Scene<'_>, codes: &Codes, line: Rect, field: &Response) -> Option<Offer> {
        if !self.is_open() {
            return None;
        }
        let p = Palette::of(ui);
        let frame = Frame::new()
            .fill(p.surface)
            .stroke(Stroke::new(1.0, p.rule))
            .corner_radius(RADIUS_CARD)
            .shadow(theme::soft_shadow(p))
            .inner_margin(Margin::same(4));
        let mut taken = None;
        Area::new(Id::unique("completion of the line"))
            .order(Order::Foreground)
            .pivot(Align2::LEFT_BOTTOM)
            .fixed_pos(line.left_top() - egui::vec2(0.0, 4.0))
            .show(ui.ctx(), |ui| {
                frame.show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.set_width(WIDTH);
                    card::group(ui, Role::List, scene.t("live-completions"), |ui| {
                        for (place, offer) in self.offers.iter().enumerate() {
                            let row = self.row(ui, scene, codes, place, offer);
                            if self.marked == Some(place) {
                                paint::set_active(field, &row);
                            }
                            if row.clicked() {
                                taken = Some(offer.clone());
                            }
                        }
                    });
                });
            });
        taken
    }

    fn row(&self, ui: &mut Ui, scene: &Scene<'_>, codes: &Codes, place: usize, offer: &Offer) -> Response {
        let (word, key, icon) = match offer {
            Offer::Code(Code::Theme(theme)) => {
                let word = scene.theme_full(Some(*theme)).to_owned();
                (word, format!("#{}", theme.number()), icons::ICON_LABEL)
            }
            Offer::Code(Code::Kind(kind)) => {
                let word = kind::word(scene, *kind).to_owned();
                (word, shortest(codes, *kind), kind::icon(*kind))
            }
            Offer::Code(Code::Speaker(id)) => {
                let speaker = codes.speakers.iter().find(|speaker| speaker.id == *id);
                let (name, letters) =
                    speaker.map_or_else(Default::default, |row| (row.name.clone(), row.letters.clone()));
                (name, format!("@{letters}"), icons::ICON_PERSON)
            }
            Offer::NewGuest(letters) => {
                let word = scene.with("live-new-guest", &[("letters", letters.clone().into())]);
                (word, String::new(), icons::ICON_PERSON_ADD)
            }
        };
        let row = MenuRow::new(&word).icon(icon).marked(self.marked == Some(place));
        ui.add(if key.is_empty() { row } else { row.key(&key) })
    }
}

/// The shortest code of a kind.
fn shortest(codes: &Codes, kind: NoteKind) -> String {
    match kind {
        NoteKind::Advice => return "!".to_owned(),
        NoteKind::Question => return "!?".to_owned(),
        _ => {}
    }
    let word = KINDS
        .iter()
        .position(|other| *other == kind)
        .map_or("", |at| codes.kinds[at].as_str());
    let ends = word.char_indices().map(|(at, sign)| &word[..at + sign.len_utf8()]);
    let mut beginnings = ends.filter(|beginning| codes.kind(beginning) == Some(kind));
    format!("!{}", beginnings.next().unwrap_or(word))
}

fn offers(codes: &Codes, word: &str) -> Vec<Offer> {
    let Some(sign) = word.chars().next() else {
        return Vec::new();
    };
    let rest = word[sign.len_utf8()..].to_lowercase();
    let mut offers: Vec<Offer> = match sign {
        '#' => {
            let themes = Theme::ALL.into_iter();
            let themes = themes.filter(|theme| rest.is_empty() || theme.number().to_string() == rest);
            themes.map(|theme| Offer::Code(Code::Theme(theme))).collect()
        }
        '!' => {
            let first = codes.kind(&rest);
            let others = KINDS.into_iter().zip(&codes.kinds);
            let others = others.filter(|(_, word)| word.starts_with(&rest)).map(|(kind, _)| kind);
            if first.is_none() && is_one_letter(word) {
                return KINDS.map(|kind| Offer::Code(Code::Kind(kind))).into();
            }
            let mut kinds: Vec<NoteKind> = first.into_iter().collect();
            kinds.extend(others.filter(|kind| Some(*kind) != first));
            kinds.into_iter().map(|kind| Offer::Code(Code::Kind(kind))).collect()
        }
        _ => {
            let begins = |name: &str| name.to_lowercase().starts_with(&rest);
            let named = codes.speakers.iter();
            let named = named.filter(|speaker| begins(&speaker.letters) || !rest.is_empty() && begins(&speaker.name));
            named.map(|speaker| Offer::Code(Code::Speaker(speaker.id))).collect()
        }
    };
    offers.truncate(MOST);
    let letters = rest.chars().count();
    let is_letters = (1..=LETTERS).contains(&letters) && rest.chars().all(char::is_alphanumeric);
    if sign == '@' && is_letters && codes.read(word).is_none() {
        offers.push(Offer::NewGuest(rest.to_uppercase()));
    }
    offers
}
