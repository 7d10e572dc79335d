//! What a person may write or paste: kept as written, without what no screen or page can show.

/// The most characters one text holds; longer pastes are cut by the caller, who says so. 1 MB of Latin text.
pub const MAX_CHARS: usize = 1_000_000;

/// The longest name a file is proposed under, in signs: well below what file systems take.
const LONGEST_NAME: usize = 100;

/// What Windows keeps for devices, with any ending: no file can be called so there.
const KEPT_BY_WINDOWS: [&str; 24] = [
    "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT0",
    "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// The most characters the council's name has when a council is made at the command line.
pub const MAX_LINE_CHARS: usize = 500;

/// The text without control characters other than line break and tab, and with line breaks as `\n`.
///
/// Nothing visible is lost: emoji and every letter stay.
#[must_use]
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| {
            if c == '\r' || c == '\u{2028}' || c == '\u{2029}' {
                '\n'
            } else {
                c
            }
        })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// The text on one line: cleaned, with runs of white space as one space and none at the ends.
#[must_use]
pub fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text can be the address of a mail, and nothing beside it.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let is_plain = |sign: char| sign.is_ascii_graphic() && !"<>,;:\"()[]\\".contains(sign);
    let parts = text.rsplit_once('@');
    text.chars().all(is_plain) && parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
}

/// A name that the file systems of Windows, Mac and Linux all take, without its ending.
#[must_use]
pub fn file_name(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|sign| {
            if sign.is_control() || r#"<>:"/\|?*"#.contains(sign) {
                ' '
            } else {
                sign
            }
        })
        .collect();
    let name: String = plain
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(LONGEST_NAME)
        .collect();
    let name = name.trim_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if KEPT_BY_WINDOWS.iter().any(|kept| stem.eq_ignore_ascii_case(kept)) {
        return format!("{name}_");
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_one_that_can_be_had_everywhere() {
        assert_eq!(file_name("Rådet 2020/21"), "Rådet 2020 21");
        assert_eq!(file_name(" /etc: <a|b>?\n*.. "), "etc a b");
        assert_eq!(file_name("//"), "");
        assert_eq!(file_name("con"), "con_");
        assert_eq!(file_name("Aux.2026"), "Aux.2026_");
        assert_eq!(file_name("Konsept"), "Konsept");
        assert_eq!(file_name(&"å".repeat(200)), "å".repeat(LONGEST_NAME));
    }

    #[test]
    fn control_characters_go_and_everything_visible_stays() {
        assert_eq!(clean("a\0b\u{7}c\r\nd\te\u{1b}[0m 😀 æøå"), "abc\nd\te[0m 😀 æøå");
    }

    #[test]
    fn a_title_is_one_line() {
        assert_eq!(
            one_line("  Felles\n innsyn\t i  egne data "),
            "Felles innsyn i egne data"
        );
    }
}
