//! The colours of the light and the dark theme, and how well they can be told apart.

use egui::{Color32, Ui};

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// What a status or a message is about; the icon and the word carry the meaning, the colour only helps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Plain fact.
    #[default]
    Neutral,
    /// Done, safe, in time.
    Good,
    /// Needs a look: overdue, missing. Never red.
    Attention,
    /// Something failed. For errors and spelling only.
    Error,
    /// What goes on now.
    Info,
}

/// The colours of one [`Tone`].
#[derive(Clone, Copy, Debug)]
pub struct ToneColours {
    /// The words.
    pub text: Color32,
    /// The icon before them.
    pub icon: Color32,
    /// The ground under both.
    pub tint: Color32,
}

/// Every colour the program draws with, for one theme.
#[derive(Debug)]
pub struct Palette {
    /// Whether this is the dark theme.
    pub dark: bool,
    /// The window's ground and the rail.
    pub canvas: Color32,
    /// Cards, tables, the top bar, fields.
    pub surface: Color32,
    /// Table heads, group rows, key boxes.
    pub head: Color32,
    /// The chosen row, tab or segment.
    pub selected: Color32,
    /// Quiet emphasis.
    pub quiet: Color32,
    /// Text.
    pub text: Color32,
    /// Secondary text.
    pub text_weak: Color32,
    /// Headings and chosen words.
    pub heading: Color32,
    /// Primary button, links, focus, steps reached.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Rules; decoration only.
    pub rule: Color32,
    /// Borders of controls.
    pub border: Color32,
    /// The brand's colour, in the mark alone.
    pub mark: Color32,
    /// The mark's own ground.
    pub mark_ground: Color32,
    /// The dots of the mark.
    pub mark_dots: Color32,
    /// Good: text and icon.
    pub good: Color32,
    /// Good: ground.
    pub good_tint: Color32,
    /// Attention: text and icon.
    pub attention: Color32,
    /// Attention: ground.
    pub attention_tint: Color32,
    /// Error: text and icon.
    pub error: Color32,
    /// Error: ground.
    pub error_tint: Color32,
    /// Neutral ground.
    pub neutral_tint: Color32,
    /// Words proposed by the second author.
    pub second_author: Color32,
    /// Their ground.
    pub second_author_tint: Color32,
    /// Behind a dialog.
    pub veil: Color32,
    /// Under what floats.
    pub shadow: Color32,
    /// The number squares of themes 1–6.
    pub themes: [Color32; 6],
    /// The numbers in them.
    pub on_themes: [Color32; 6],
    /// Five steps of a chart that differ in grey too; the fourth and fifth always with an outline.
    pub chart: [Color32; 5],
    /// Values written on those steps.
    pub on_chart: [Color32; 5],
}

impl Palette {
    /// The colours of the theme this part of the window is drawn in.
    #[must_use]
    pub fn of(ui: &Ui) -> &'static Self {
        Self::for_dark(ui.visuals().dark_mode)
    }

    /// The colours of the dark or of the light theme.
    #[must_use]
    pub fn for_dark(dark: bool) -> &'static Self {
        if dark { &DARK } else { &LIGHT }
    }

    /// Text, icon and ground for a tone.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> ToneColours {
        let (text, icon, tint) = match tone {
            Tone::Neutral => (self.text, self.text_weak, self.neutral_tint),
            Tone::Good => (self.good, self.good, self.good_tint),
            Tone::Attention => (self.attention, self.attention, self.attention_tint),
            Tone::Error => (self.error, self.error, self.error_tint),
            Tone::Info => (self.heading, self.accent, self.selected),
        };
        ToneColours { text, icon, tint }
    }
}

const WHITE: Color32 = Color32::WHITE;
const INK: Color32 = rgb(0x1F_2C_3D);
const NIGHT: Color32 = rgb(0x0C_1B_2A);

pub(super) static LIGHT: Palette = Palette {
    dark: false,
    canvas: rgb(0xF4_F6_F9),
    surface: WHITE,
    head: rgb(0xF0_F4_F8),
    selected: rgb(0xDD_EA_F6),
    quiet: rgb(0xEE_F5_FB),
    text: INK,
    text_weak: rgb(0x4A_59_6B),
    heading: rgb(0x00_2C_54),
    accent: rgb(0x00_62_BA),
    on_accent: WHITE,
    rule: rgb(0xD7_DD_E4),
    border: rgb(0x71_7A_84),
    mark: rgb(0xF4_5F_63),
    mark_ground: rgb(0x00_2C_54),
    mark_dots: WHITE,
    good: rgb(0x17_66_3A),
    good_tint: rgb(0xE3_F2_E9),
    attention: rgb(0x7A_4A_00),
    attention_tint: rgb(0xFD_F1_DC),
    error: rgb(0xA3_26_2B),
    error_tint: rgb(0xFB_E9_E9),
    neutral_tint: rgb(0xE9_ED_F2),
    second_author: rgb(0x5E_2D_70),
    second_author_tint: rgb(0xF1_E6_F5),
    // #14202E at 44 %, premultiplied.
    veil: Color32::from_rgba_premultiplied(9, 14, 20, 112),
    shadow: Color32::from_rgba_premultiplied(4, 7, 10, 56),
    themes: [
        rgb(0x0B_3A_66),
        rgb(0x00_62_BA),
        rgb(0x7A_3F_8F),
        rgb(0x2B_7A_57),
        rgb(0xD6_9A_3C),
        rgb(0x8F_B8_CC),
    ],
    on_themes: [WHITE, WHITE, WHITE, WHITE, INK, INK],
    chart: [
        rgb(0x0B_3A_66),
        rgb(0x2A_73_B5),
        rgb(0xC6_88_2A),
        rgb(0xB9_CB_DA),
        rgb(0xE9_ED_F2),
    ],
    on_chart: [WHITE, WHITE, INK, INK, INK],
};

pub(super) static DARK: Palette = Palette {
    dark: true,
    canvas: rgb(0x12_18_1F),
    surface: rgb(0x1A_22_2B),
    head: rgb(0x22_2C_37),
    selected: rgb(0x17_3B_5C),
    quiet: rgb(0x1B_2B_3B),
    text: rgb(0xE4_EA_F0),
    text_weak: rgb(0xAE_BA_C6),
    heading: rgb(0xD5_E7_F8),
    accent: rgb(0x75_B7_F2),
    on_accent: NIGHT,
    rule: rgb(0x33_40_4D),
    border: rgb(0x85_92_A0),
    mark: rgb(0xF7_78_7C),
    mark_ground: rgb(0xD5_E7_F8),
    mark_dots: NIGHT,
    good: rgb(0x7F_D3_A2),
    good_tint: rgb(0x17_33_25),
    attention: rgb(0xF0_C2_72),
    attention_tint: rgb(0x3A_2C_12),
    error: rgb(0xF5_A3_A5),
    error_tint: rgb(0x43_20_1F),
    neutral_tint: rgb(0x2A_35_41),
    second_author: rgb(0xE3_C6_EE),
    second_author_tint: rgb(0x3A_27_45),
    // #04080C at 62 %, premultiplied.
    veil: Color32::from_rgba_premultiplied(2, 5, 7, 158),
    shadow: Color32::from_black_alpha(153),
    themes: [
        rgb(0x9C_C3_E6),
        rgb(0x5F_A8_EA),
        rgb(0xCF_A0_DF),
        rgb(0x72_C3_9B),
        rgb(0xE2_B2_5F),
        rgb(0xB9_D5_E2),
    ],
    on_themes: [NIGHT; 6],
    chart: [
        rgb(0xC9_E1_F6),
        rgb(0x6A_AC_E4),
        rgb(0xB0_7C_2B),
        rgb(0x56_6B_80),
        rgb(0x33_41_4E),
    ],
    on_chart: [NIGHT, NIGHT, NIGHT, WHITE, rgb(0xE4_EA_F0)],
};

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f64 {
        let part = |byte: u8| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.040_45 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn grounds(p: &Palette) -> [Color32; 5] {
        [p.canvas, p.surface, p.head, p.selected, p.quiet]
    }

    #[test]
    fn text_can_be_read_on_every_surface() {
        for p in [&LIGHT, &DARK] {
            for ground in grounds(p) {
                for text in [p.text, p.text_weak, p.heading, p.accent] {
                    let ratio = contrast(text, ground);
                    assert!(ratio >= 4.5, "{text:?} on {ground:?}: {ratio:.2}");
                }
            }
            let tones = [Tone::Neutral, Tone::Good, Tone::Attention, Tone::Error, Tone::Info];
            for tone in tones.map(|tone| p.tone(tone)) {
                assert!(contrast(tone.text, tone.tint) >= 4.5, "{tone:?}");
                assert!(contrast(tone.icon, tone.tint) >= 4.5, "{tone:?}");
            }
            assert!(contrast(p.on_accent, p.accent) >= 4.5);
            assert!(contrast(p.second_author, p.second_author_tint) >= 4.5);
            assert!(contrast(p.surface, p.heading) >= 4.5, "toast");
            for (on, ground) in p.on_themes.iter().zip(p.themes) {
                assert!(contrast(*on, ground) >= 4.5, "{on:?} on {ground:?}");
            }
            for (on, ground) in p.on_chart.iter().zip(p.chart) {
                assert!(contrast(*on, ground) >= 4.5, "{on:?} on {ground:?}");
            }
        }
    }

    #[test]
    fn shapes_and_focus_rings_stand_out() {
        for p in [&LIGHT, &DARK] {
            for ground in grounds(p) {
                assert!(contrast(p.border, ground) >= 3.0, "{ground:?}");
                assert!(contrast(p.accent, ground) >= 3.0, "{ground:?}");
            }
            for fill in &p.chart[..3] {
                assert!(contrast(*fill, p.surface) >= 3.0, "{fill:?}");
            }
        }
    }
}
