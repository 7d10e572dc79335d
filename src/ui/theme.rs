//! Type, spacing and egui's own settings: what gives every screen the same calm look.
//!
//! Call [`install`] once when the window opens; then ask [`Palette::of`] for colours and the functions here for text.

mod palette;

use std::cell::Cell;
use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin, RichText, Shadow, Stroke,
    Style, TextStyle, Theme, Visuals, style::ScrollAnimation, vec2,
};

pub use palette::{Palette, Tone, ToneColours};

/// Radius of tags and status chips, in points.
pub const RADIUS_TAG: u8 = 4;
/// Radius of buttons and fields, in points.
pub const RADIUS_CONTROL: u8 = 6;
/// Radius of cards and rail items, in points.
pub const RADIUS_CARD: u8 = 8;
/// Height of buttons and fields, in points.
pub const CONTROL: f32 = 36.0;
/// Height of controls in tool rows and of filter chips, in points; also the least size of a target.
pub const CONTROL_LOW: f32 = 32.0;
/// The widest a line of running text may be, about 75 characters at 16 points.
pub const READING_WIDTH: f32 = 600.0;

const SEMIBOLD: &str = "semibold";
const EMOJI: &str = "emoji";
const SYMBOLS: &str = "symbols";

thread_local! {
    /// How much larger than written here text is drawn. A window is drawn by one thread.
    static TEXT_GROWTH: Cell<f32> = const { Cell::new(1.0) };
}

/// Draws all text this much larger from here on, in the window that this thread draws.
pub fn set_text_growth(ctx: &egui::Context, growth: f32) {
    TEXT_GROWTH.set(growth);
    install_styles(ctx);
}

fn grown(size: f32) -> f32 {
    size * TEXT_GROWTH.get()
}

/// The regular font at `size` points.
#[must_use]
pub fn regular(size: f32) -> FontId {
    FontId::new(grown(size), FontFamily::Proportional)
}

/// The semibold font at `size` points: the only other weight there is.
#[must_use]
pub fn semibold_font(size: f32) -> FontId {
    FontId::new(grown(size), FontFamily::Name(SEMIBOLD.into()))
}

/// The icon font at `size` points.
#[must_use]
pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(egui_material_icons::FONT_FAMILY_OUTLINED.into()))
}

fn styled(text: impl Into<String>, font: FontId, line: f32, colour: Color32) -> RichText {
    RichText::new(text)
        .font(font)
        .line_height(Some(grown(line)))
        .color(colour)
}

/// The title of a page, 26/32.
#[must_use]
pub fn title(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, semibold_font(26.0), 32.0, p.heading)
}

/// The heading of a section or of the case in a panel, 20/28.
#[must_use]
pub fn section(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, semibold_font(20.0), 28.0, p.heading)
}

/// The heading of a card, 16/24.
#[must_use]
pub fn heading(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, semibold_font(16.0), 24.0, p.heading)
}

/// Text one reads or writes at length, 16/24.
#[must_use]
pub fn reading(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, regular(16.0), 24.0, p.text)
}

/// Text of panels and tables, 14/20.
#[must_use]
pub fn body(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, regular(14.0), 20.0, p.text)
}

/// Secondary text of the same size as [`body`].
#[must_use]
pub fn weak(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, regular(14.0), 20.0, p.text_weak)
}

/// Text that carries the weight of its line, 14/20.
#[must_use]
pub fn semibold(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, semibold_font(14.0), 20.0, p.text)
}

/// Captions, table heads and chart labels, 13/18.
#[must_use]
pub fn caption(p: &Palette, text: impl Into<String>) -> RichText {
    styled(text, regular(13.0), 18.0, p.text_weak)
}

/// Sets fonts, colours, spacing and behaviour for both themes; light where the system says nothing.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    install_styles(ctx);
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
}

fn install_styles(ctx: &egui::Context) {
    ctx.set_style_of(Theme::Light, style(&palette::LIGHT));
    ctx.set_style_of(Theme::Dark, style(&palette::DARK));
}

/// What is drawn in Inter, and where Inter lacks a sign, such as one pasted from elsewhere, in a font of emoji and symbols.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8], scale: f32| {
        let data = FontData::from_static(bytes).tweak(FontTweak {
            scale,
            ..FontTweak::default()
        });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    };
    add(
        "regular",
        include_bytes!("../../assets/fonts/InterTabular-Regular.otf"),
        1.0,
    );
    add(
        SEMIBOLD,
        include_bytes!("../../assets/fonts/InterTabular-SemiBold.otf"),
        1.0,
    );
    // Drawn as small as egui draws them, so that they stand within the line.
    add(EMOJI, epaint_default_fonts::NOTO_EMOJI_REGULAR, 0.81);
    add(SYMBOLS, epaint_default_fonts::EMOJI_ICON, 0.9);
    let with_last = |names: &[&str]| -> Vec<String> {
        let last = [EMOJI, SYMBOLS];
        names.iter().chain(&last).map(|name| (*name).to_owned()).collect()
    };
    let icons = egui_material_icons::font_insert();
    let icon_family = icons.name.clone();
    fonts.font_data.insert(icons.name.clone(), Arc::new(icons.data));
    let named = |name: &str| FontFamily::Name(name.into());
    let families = [
        (FontFamily::Proportional, with_last(&["regular"])),
        (FontFamily::Monospace, with_last(&["regular"])),
        (named(SEMIBOLD), with_last(&[SEMIBOLD, "regular"])),
        (named(egui_material_icons::FONT_FAMILY_OUTLINED), vec![icon_family]),
    ];
    fonts.families.extend(families);
    fonts
}

fn style(p: &Palette) -> Style {
    let mut style = Style {
        animation_time: 0.0,
        scroll_animation: ScrollAnimation::none(),
        visuals: visuals(p),
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, regular(13.0)),
        (TextStyle::Body, regular(14.0)),
        (TextStyle::Monospace, regular(14.0)),
        (TextStyle::Button, regular(14.0)),
        (TextStyle::Heading, semibold_font(20.0)),
        (TextStyle::Name("title".into()), semibold_font(26.0)),
        (TextStyle::Name("reading".into()), regular(16.0)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(12.0, 8.0);
    spacing.interact_size = vec2(CONTROL_LOW, CONTROL_LOW);
    spacing.window_margin = Margin::same(24);
    spacing.menu_margin = Margin::same(4);
    spacing.menu_spacing = 4.0;
    spacing.icon_spacing = 8.0;
    spacing.icon_width = 18.0;
    spacing.tooltip_width = 320.0;
    spacing.scroll = egui::style::ScrollStyle::solid();
    spacing.scroll.bar_inner_margin = 2.0;
    spacing.scroll.bar_outer_margin = 2.0;
    spacing.scroll.handle_min_length = 24.0;
    spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    style
}

fn visuals(p: &Palette) -> Visuals {
    let mut v = if p.dark { Visuals::dark() } else { Visuals::light() };
    v.panel_fill = p.canvas;
    v.window_fill = p.surface;
    v.window_stroke = Stroke::new(1.0, p.rule);
    v.window_corner_radius = CornerRadius::same(RADIUS_CARD);
    v.menu_corner_radius = CornerRadius::same(RADIUS_CARD);
    // The track of scroll bars takes this: none, so that it suits page and card alike.
    v.extreme_bg_color = Color32::TRANSPARENT;
    v.text_edit_bg_color = Some(p.surface);
    v.faint_bg_color = p.head;
    v.code_bg_color = p.head;
    v.hyperlink_color = p.accent;
    v.warn_fg_color = p.attention;
    v.error_fg_color = p.error;
    v.weak_text_color = Some(p.text_weak);
    v.selection.bg_fill = p.selected;
    v.selection.stroke = Stroke::new(2.0, p.accent);
    v.text_cursor.stroke = Stroke::new(2.0, p.accent);
    v.text_cursor.blink = false;
    v.window_shadow = soft_shadow(p);
    v.popup_shadow = soft_shadow(p);
    v.striped = false;
    widget_visuals(&mut v, p);
    v
}

/// The soft shadow under what floats: dialog, menu, toast, calendar.
#[must_use]
pub fn soft_shadow(p: &Palette) -> Shadow {
    Shadow {
        offset: [0, 8],
        blur: 28,
        spread: 0,
        color: p.shadow,
    }
}

fn widget_visuals(v: &mut Visuals, p: &Palette) {
    let w = &mut v.widgets;
    for state in [
        &mut w.noninteractive,
        &mut w.inactive,
        &mut w.hovered,
        &mut w.active,
        &mut w.open,
    ] {
        state.corner_radius = CornerRadius::same(RADIUS_CONTROL);
        state.fg_stroke = Stroke::new(1.0, p.text);
        state.bg_stroke = Stroke::new(1.0, p.border);
        // Scroll handles take this fill, so it is the colour of borders.
        state.bg_fill = p.border;
        state.weak_bg_fill = p.surface;
        state.expansion = 0.0;
    }
    w.noninteractive.bg_stroke = Stroke::new(1.0, p.rule);
    w.hovered.weak_bg_fill = p.quiet;
    w.hovered.bg_fill = p.text_weak;
    // Egui draws what has the keyboard as active: this is the focus ring of its own widgets.
    w.active.bg_stroke = Stroke::new(2.0, p.accent);
    w.active.weak_bg_fill = p.quiet;
    w.active.bg_fill = p.text_weak;
    w.open.weak_bg_fill = p.selected;
}
