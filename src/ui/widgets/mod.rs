//! The widgets every tab is drawn with. They paint and report; they hold no words of their own, and know no store or app.
//!
//! All are named for screen readers, reached by keyboard, and end long words with an ellipsis. Colours come from
//! [`Palette::of(ui)`](crate::ui::theme::Palette::of), text from [`theme`](crate::ui::theme).
//!
//! ```text
//! // theme: call theme::install(ctx) once
//! let p = Palette::of(ui);                       // p.canvas .surface .head .selected .quiet .text .text_weak .heading
//!                                                // .accent .rule .border …; p.tone(Tone::Good) -> {text, icon, tint}
//! ui.label(theme::title(p, "…"));                // 26/32; section 20/28, heading 16/24 semibold, reading 16/24,
//!                                                // body 14/20, weak, semibold, caption 13/18
//! theme::regular(14.0) semibold_font(14.0) icon_font(20.0)   // FontId
//!
//! // icons: icons::ICON_ADD …; sizes SMALL 16, MEDIUM 18, CONTROL 20, LARGE 24
//! icons::picture(ui, ICON_EVENT, icons::MEDIUM, p.accent);
//!
//! // buttons -> Response
//! ui.add(Button::primary("Ny sak").icon(ICON_ADD).key("Ctrl N"));
//! ui.add(Button::secondary("Send").low().blocked(Some("Råd 7 mangler tema")));  // None: not blocked
//! ui.add(Button::quiet("Vis flere").named("Vis flere saker").hint("…").trailing(icon).width(120.0));
//! ui.add(Button::icon_only(ICON_CLOSE, "Lukk").framed());
//! key_box(ui, "Ctrl K");
//!
//! // rail, tabs, segments
//! ui.add(RailItem::new(ICON_GROUPS, "Møter", current).compact(narrow).hint("Ctrl 3"));
//! tabs(ui, "Visninger", &[Tab { word: "Alle", count: Some("41") }], &mut chosen_usize).changed();
//! Segmented::new("Målform", &["Bokmål".into(), Segment { word: "Nynorsk", icon: None }])
//!     .low().checked().show(ui, &mut chosen_option_usize).changed();
//! check(ui, &mut checked_bool, "Åpne filen etterpå").changed();
//!
//! // chips and menus
//! let out = FilterChip::new("Steg").value(set, "Fjern filteret Steg").icon(ICON_TUNE)
//!     .show(ui, |ui| ui.add(MenuRow::new("Rådsmøte").chosen(is_set)).clicked());   // out.inner, out.cleared
//! ui.add(StatusChip::new(Tone::Attention, "11 dager over").icon(ICON_SCHEDULE));  // .size(ui, room), .paint(ui, at, room)
//! let button = ui.add(Button::icon_only(ICON_MORE_HORIZ, "Mer"));
//! menu(&button, |ui| { ui.add(MenuRow::new("Rediger").icon(ICON_EDIT).key("Enter").blocked(None)); menu_rule(ui); });
//!
//! // rows: what ends one stands flush with the right edge, and all is read and reached as it is seen
//! let (left, right) = row::ends(ui, CONTROL, |ui| ui.label("…"), |ui| ui.add(Button::primary("…")));
//! row::ends_at_top(ui, |ui| ui.vertical(|ui| …), |ui| …);   // hung from the top, as high as what is in it
//! row::at_right(ui, vec2(48.0, 24.0), theme::weak(p, "12"));   // one figure in a cell
//! // rows.add(ui, &response) each, rows.finish(ui) last: Rows::default() moves the keyboard by the arrows, Home and End
//! // a row that goes away when it is acted on: handover.row(ui, key, |ui| …) each, handover.finish(ui, Some(add.id)) last:
//! // Handover::new(ui, "list") hands the keyboard to the same button of the next row, or to what adds one
//!
//! // grouping
//! card(ui, |ui| …);  flush(ui, |ui| …);  card::frame(p, 16);  card::rule(ui);
//! card::heading(ui, theme::section(p, "Dagsorden"));       // a label that is told as a heading
//! card::group(ui, Role::List, "Frister", |ui| …);          // named for screen readers, no look
//! group_row(ui, Lead::Theme(Some(theme)), "Organisering og styring", "1 spørsmål, 2 råd");   // or Lead::Icon, Lead::None
//! choice(ui, ICON_FOLDER_OPEN, "Åpne en rådsfil", "Filen fra …", (88.0, usual)).clicked();        // rows of the first page
//! card::empty(ui, ICON_GROUPS, "Ingen møter ennå", "Et møte har …", |ui| ui.add(button)).clicked();  // nothing there yet
//! theme_tag(ui, Some(theme), "Behov og mål");              // None: the outlined dash
//! Banner::new(Tone::Error, title, text).icon(icon).show(ui, |ui| buttons);
//! toast(ctx, id, Toast { text, details: None, offer: Some(("Angre", "Ctrl Z")), close: "Lukk", foot: 56.0 }) -> Option<ToastAction>
//!
//! // fields
//! let edit = EditWords { cut: ("Klipp ut", "Ctrl X"), copy: (…), paste: (…) };
//! let out = TextField::line(&mut text, "Navn").salt(row_id).hint("…").icon(ICON_SEARCH).error(None).words(edit)
//!     .width(312.0).low().show(ui);                         // out.response, out.cursor, out.entered (Enter)
//! TextField::area(&mut text, "Råd 3", 3).frameless().show(ui);   // 16/24, grows
//! TextField::line(&mut name, "Sakens navn").heading().show(ui);   // 20/28, a page's name edited in place
//! let button = choice_field(ui, "Fase", "Konsept");  menu(&button, |ui| …);   // a value chosen from a menu
//! let out = DateField::new("Møtedato", &date_words, today, "31. februar finnes ikke").hint("…").foot("…")
//!     .show(ui, &mut text, |date| written(date), |date| day_off(date));  // out.typed: Typed::{Empty, Date(d), Invalid}
//! date_field::parse("10. des 2026", &date_words, today) -> Typed
//!
//! // dialog: draw it while it is open
//! let (answer, inner) = Dialog::new("Lagre brevet", ("Avbryt", "Esc"), "Lagre PDF").context("…").icon(ICON_SAVE_AS)
//!     .blocked(None).width(690.0).show(ui.ctx(), Id::unique("save letter"), |ui| labelled(ui, "Filnavn", |ui| …));
//! // answer: Option<Answer::{Primary, Cancel}>; Escape, the veil and the cancel button cancel
//!
//! // table: rows in sight only; the names tell rows to screen readers
//! let columns = [Column::new("Prosjekt", Width::Share(2.0)), Column::new("Mill. kr", Width::Fixed(90.0)).right(),
//!     Column::new("Fase", Width::Fixed(120.0)).unsorted().hidden_below(560.0)];
//! let out = Table::new("Saker", &columns, SortWords { ascending: "stigende", descending: "synkende" })
//!     .row_height(table::ROW_TWO_LINES).selected(sel).sorted(Some(Sort { column: 0, ascending: true }))
//!     .take_focus(just_opened)
//!     .show(ui, rows, |row| spoken_name, |row, cells| { cells.semibold("…"); cells.optional(None); cells.text("…") });
//! // out.selected, out.activated (Enter, double click), out.sort: Option<usize>; out.visible: Range
//! // cells: text weak semibold optional empty two_lines steps icon_text theme status — one call a column, in order
//! // put it in card::flush; it takes all the room there is, so give a footer its room first (Panel::bottom)
//!
//! // steps of a case; a Step has state, number, name, date, tale, spoken
//! step_line(ui, "Steg", &steps) -> Option<usize>;  step_list(ui, "Steg", &steps);
//!
//! // charts: a figures::chart::Chart says it all
//! chart(ui, &chart, 230.0);  chart_table(ui, &chart);
//!
//! mark(ui, 36.0, "Rådslag");  mark::pixels(64);             // the window's icon, RGBA
//! ```

pub mod banner;
pub mod button;
pub mod card;
pub mod chart;
pub mod check;
pub mod chip;
pub mod choice_field;
pub mod date_field;
pub mod dialog;
mod edit_menu;
pub mod field_steps;
pub mod handover;
pub mod icons;
pub mod key_box;
pub mod long_text;
pub mod mark;
pub mod menu;
pub(crate) mod paint;
pub mod rail;
pub mod row;
pub(crate) mod rows;
pub mod segmented;
pub mod step_line;
pub mod table;
pub mod tabs;
pub mod text_field;
pub mod theme_tag;

#[cfg(test)]
mod tests;
