//! The text of a letter or of minutes, from under the letterhead to the signatures, as paragraphs with styles.

use std::io;

use quick_xml::events::BytesText;

use super::slots::Part;
use crate::document::minutes::parts::MinutesParts;
use crate::document::parts::{LetterParts, Recommendation, Sheet};

/// The styles of `styles.xml` that paragraphs have.
mod style {
    pub const LETTERHEAD: &str = "Letterhead";
    pub const REFERENCE: &str = "MessageHeader";
    pub const RECIPIENT: &str = "EnvelopeAddress";
    pub const TITLE: &str = "Heading1";
    pub const THEME: &str = "Heading2";
    pub const BODY: &str = "BodyText";
    pub const RECOMMENDATION: &str = "ListNumber";
    pub const RECOMMENDATION_MORE: &str = "ListContinue";
    pub const BULLET: &str = "ListBullet";
    pub const CLOSING: &str = "Closing";
    pub const SIGNATURE: &str = "Signature";
    pub const STRONG: &str = "Strong";
    pub const WEAK: &str = "SubtleEmphasis";
}

/// The lists of `numbering.xml`: the numbered one and the one with bullets.
const LIST: &str = "1";
const BULLETS: &str = "2";

/// Writes the letterhead under the mark, whom the document is to, and its title.
fn head(part: &mut Part, sheet: &Sheet, recipient: &[String]) -> io::Result<()> {
    lines(part, style::LETTERHEAD, &sheet.letterhead)?;
    if let Some(draft) = &sheet.words.draft {
        paragraph(part, style::REFERENCE, |part| run(part, Some(style::STRONG), draft))?;
    }
    for [name, value] in &sheet.references {
        paragraph(part, style::REFERENCE, |part| {
            run(part, None, name)?;
            element(part, "w:r", |part| empty(part, "w:tab"))?;
            run(part, None, value)
        })?;
    }
    lines(part, style::RECIPIENT, recipient)?;
    lines(part, style::TITLE, &sheet.title_lines)
}

/// Writes every paragraph of minutes.
pub(super) fn minutes(part: &mut Part, minutes: &MinutesParts) -> io::Result<()> {
    head(part, &minutes.sheet, &[])?;
    lines(part, style::BODY, &minutes.notes)?;
    for section in &minutes.sections {
        if !section.heading.is_empty() {
            paragraph(part, style::THEME, |part| run(part, None, &section.heading))?;
        }
        for block in &section.blocks {
            if !block.label.is_empty() || !block.lines.is_empty() {
                paragraph(part, style::BODY, |part| {
                    run(part, Some(style::STRONG), &block.label)?;
                    if !block.label.is_empty() && !block.lines.is_empty() {
                        run(part, None, " ")?;
                    }
                    run_of_lines(part, None, &block.lines)
                })?;
            }
            for item in &block.items {
                paragraph(part, style::BULLET, |part| run(part, None, item))?;
            }
        }
    }
    Ok(())
}

/// Writes every paragraph of a letter.
pub(super) fn letter(part: &mut Part, letter: &LetterParts) -> io::Result<()> {
    head(part, &letter.sheet, &letter.recipient)?;
    for paragraph in &letter.introduction {
        lines(part, style::BODY, paragraph)?;
    }
    for group in &letter.groups {
        if !group.heading.is_empty() {
            paragraph(part, style::THEME, |part| run(part, None, &group.heading))?;
        }
        for advice in &group.recommendations {
            recommendation(part, advice)?;
        }
    }
    for paragraph in &letter.closing {
        lines(part, style::CLOSING, paragraph)?;
    }
    for [name, role] in &letter.signatures {
        paragraph(part, style::SIGNATURE, |part| {
            run(part, Some(style::STRONG), name)?;
            if !name.is_empty() && !role.is_empty() {
                element(part, "w:r", |part| empty(part, "w:br"))?;
            }
            run(part, None, role)
        })?;
    }
    Ok(())
}

fn recommendation(part: &mut Part, advice: &Recommendation) -> io::Result<()> {
    let (first, more) = match advice.text.split_first() {
        Some((first, more)) => (first.as_slice(), more),
        None => (&[][..], &[][..]),
    };
    paragraph(part, style::RECOMMENDATION, |part| {
        run(part, Some(style::STRONG), &advice.headline)?;
        if !advice.headline.is_empty() && !first.is_empty() {
            run(part, None, " ")?;
        }
        run_of_lines(part, None, first)
    })?;
    for paragraph in more {
        lines(part, style::RECOMMENDATION_MORE, paragraph)?;
    }
    if advice.addressee.is_empty() {
        return Ok(());
    }
    paragraph(part, style::RECOMMENDATION_MORE, |part| {
        run(part, Some(style::WEAK), &advice.addressee)
    })
}

/// A paragraph with the line breaks of its writer; nothing where there are no lines.
fn lines(part: &mut Part, style: &str, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    paragraph(part, style, |part| run_of_lines(part, None, lines))
}

fn paragraph(part: &mut Part, style: &str, content: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<()> {
    element(part, "w:p", |part| {
        element(part, "w:pPr", |part| {
            valued(part, "w:pStyle", style)?;
            // The style has the number already; programs that know no styles find it here.
            let list = match style {
                style::RECOMMENDATION => LIST,
                style::BULLET => BULLETS,
                _ => return Ok(()),
            };
            element(part, "w:numPr", |part| {
                valued(part, "w:ilvl", "0")?;
                valued(part, "w:numId", list)
            })?;
            Ok(())
        })?;
        content(part)
    })
}

/// A text on one line, in a character style or that of its paragraph; nothing where it is empty.
pub(super) fn run(part: &mut Part, style: Option<&str>, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    run_of_lines(part, style, &[text])
}

fn run_of_lines(part: &mut Part, style: Option<&str>, lines: &[impl AsRef<str>]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    element(part, "w:r", |part| {
        if let Some(style) = style {
            element(part, "w:rPr", |part| valued(part, "w:rStyle", style))?;
        }
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                empty(part, "w:br")?;
            }
            part.create_element("w:t")
                .with_attribute(("xml:space", "preserve"))
                .write_text_content(BytesText::new(line.as_ref()))?;
        }
        Ok(())
    })
}

fn element(part: &mut Part, name: &str, content: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<()> {
    part.create_element(name).write_inner_content(content).map(drop)
}

fn empty(part: &mut Part, name: &str) -> io::Result<()> {
    part.create_element(name).write_empty().map(drop)
}

fn valued(part: &mut Part, name: &str, value: &str) -> io::Result<()> {
    part.create_element(name)
        .with_attribute(("w:val", value))
        .write_empty()
        .map(drop)
}
