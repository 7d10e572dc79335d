//! From signs with places to lines of text.

/// A sign as it is drawn. Places are in points: along the line, and down across it.
pub struct Sign {
    pub text: String,
    pub start: f64,
    pub end: f64,
    pub base: f64,
    pub size: f64,
    pub bold: bool,
    /// The way the text runs, in eighths of a turn; 0 is from left to right.
    pub turn: i8,
}

/// A run of signs on one line, as far as they stand together.
#[derive(Clone, Debug)]
pub struct Line {
    pub text: String,
    pub start: f64,
    pub end: f64,
    pub base: f64,
    pub size: f64,
    /// How many of its signs are bold.
    bold: usize,
    signs: usize,
    pub turn: i8,
}

impl Line {
    /// Whether most of it is bold.
    pub fn is_bold(&self) -> bool {
        self.bold * 10 > self.signs * 8
    }

    /// How much text it is, for telling what is usual.
    pub fn weight(&self) -> usize {
        self.signs
    }

    /// Whether it stands on the same line as another.
    pub fn is_level_with(&self, other: &Self) -> bool {
        self.turn == other.turn && (self.base - other.base).abs() < 0.5 * self.size.max(other.size)
    }
}

/// A picture on a page, in points from the page's upper left corner.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// From where on a gap is a space, in sizes of the font.
const SPACE: f64 = 0.17;
/// From where on a gap parts columns.
const COLUMN: f64 = 2.2;
/// How far back a sign may stand and belong to the line: accents and kerning.
const BACK: f64 = 0.9;

/// Puts signs together to lines, in the order they are drawn: that is nearly always the order they are read in.
pub fn lines(signs: &[Sign]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut last: Option<&Sign> = None;
    for sign in signs {
        // Drawn twice in nearly the same place: to look bold, or to cast a shadow.
        let is_again = last.is_some_and(|last| {
            let near = 0.12 * sign.size;
            last.text == sign.text && (last.start - sign.start).abs() < near && (last.base - sign.base).abs() < near
        });
        if is_again {
            continue;
        }
        last = Some(sign);
        if let Some(line) = lines.last_mut()
            && goes_on(line, sign)
        {
            add(line, sign);
        } else {
            lines.push(Line {
                text: sign.text.clone(),
                start: sign.start,
                end: sign.end,
                base: sign.base,
                size: sign.size,
                bold: usize::from(sign.bold),
                signs: 1,
                turn: sign.turn,
            });
        }
    }
    for line in &mut lines {
        line.text = tidy(&line.text);
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

fn goes_on(line: &Line, sign: &Sign) -> bool {
    let size = line.size.max(sign.size);
    let gap = sign.start - line.end;
    line.turn == sign.turn && (sign.base - line.base).abs() < 0.5 * size && gap > -BACK * size && gap < COLUMN * size
}

fn add(line: &mut Line, sign: &Sign) {
    let gap = sign.start - line.end;
    let is_parted = line.text.ends_with(char::is_whitespace) || sign.text.starts_with(char::is_whitespace);
    if gap > SPACE * line.size.min(sign.size) && !is_parted {
        line.text.push(' ');
    }
    line.text.push_str(&sign.text);
    line.end = line.end.max(sign.end);
    if !sign.text.trim().is_empty() {
        // A raised figure does not make the line's size.
        if sign.size > line.size {
            line.size = sign.size;
            line.base = sign.base;
        }
        line.signs += 1;
        line.bold += usize::from(sign.bold);
    }
}

/// The text with single spaces, joined signs taken apart, and nothing that no screen can show.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\u{fb00}' => tidied.push_str("ff"),
            '\u{fb01}' => tidied.push_str("fi"),
            '\u{fb02}' => tidied.push_str("fl"),
            '\u{fb03}' => tidied.push_str("ffi"),
            '\u{fb04}' => tidied.push_str("ffl"),
            // What symbol fonts have for a bullet.
            '\u{f0b7}' | '\u{f0a7}' => tidied.push('•'),
            '\u{e000}'..='\u{f8ff}' | '\u{fffd}' => {}
            sign if sign.is_whitespace() => {
                if !tidied.ends_with(' ') {
                    tidied.push(' ');
                }
            }
            sign if sign.is_control() => {}
            sign => tidied.push(sign),
        }
    }
    tidied.trim().to_owned()
}
